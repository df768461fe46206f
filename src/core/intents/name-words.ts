/**
 * Words of the grammar that are also given names or surnames. Next to another unknown word they belong to the name:
 * dropping "mark" from "mark johnson" would change the wrong person.
 */
export const NAME_WORDS: ReadonlySet<string> = new Set(
  (
    'below mark will grant may bill hope art rich frank rob sue jack drew chase wade max page young long short king brown white ' +
    'black green day love price case april june august guy dan ray pat rose dean best friend case maria ' +
    'an lang vries meer t van de der den la le el del da di do dos bin al ter ten te y von zu san santa ben jan mai son ' +
    'stella klein lange petit gross kurz jung grand roi blanc ' +
    'noir vert leroy rey blanco leon paz cruz mar sol bueno reno nor may ann as major bishop abbott rush swift hunt cook ' +
    'ward law read stone wise good sharp noble little close power powers church fields rivers waters brooks ' +
    'banks wells woods wall walls bell ford cross major reason pleasant early mann man dag du ' +
    'ed al faith joy grace summer autumn dawn eve penny heather ivy violet ruby pearl amber jade crystal star sky rocky ' +
    'case lane street hill lake park field west east north south winter snow rain storm frost forest ash elm reed bird fox wolf ' +
    'lamb fish crane drake finch martin major hardy moody savage strong armstrong small large noel sunny destiny trinity ' +
    'miles gene dale glen heath cliff rusty dusty buddy sonny junior senior duke earl baron prince king queen marquis doe pena guest gast heer change'
  ).split(' '),
);

/** Thanks, farewells and "now" end a message more often than a name does. */
export const CLOSES_MESSAGE =
  /^(?:th|tn|ty|ta|dank|bedankt|merci|graci|cheers|regards|gr|groet|mvg|mfg|lg|vg|cordialement|salu|best$|now|today|urgent|dringend|asap)/;
