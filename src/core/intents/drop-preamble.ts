import type { Item, ItemRole } from './find-phrases.ts';

/** Where an explanation may end and the order begin. */
const CUTS = ',.\n-:';
const MOST_CUTS = 5;

/** What somebody says who tells why before saying what. Any other role may turn the order round, so it stays. */
const TELLS: ReadonlySet<ItemRole> = new Set<ItemRole>([
  'occasion',
  'filler',
  'greet',
  'please',
  'article',
  'for',
  'and',
  'account',
  'pronoun',
  'possessive',
  'word',
  'number',
  'address',
  'mention',
  'mark',
  'aux',
  'past',
  'future',
  'other',
  'need',
  'on',
  'off',
  'set',
  'during',
  'temporary',
  'pending',
  'registered',
  'ticket',
  'ticketId',
  'emergency',
  'because',
  'not',
  'doubt',
  'group',
  'department',
  'must',
  'everyone',
  'request',
]);

/** What goes on belonging to the order. */
const KEPT: ReadonlySet<ItemRole> = new Set<ItemRole>(['ticketId', 'emergency']);

/** Each way of leaving out what explains an order before it: "new phone, reset mfa for jsmith". The shortest first. */
export function withoutPreamble(items: readonly Item[]): readonly (readonly Item[])[] {
  const cuts = items.flatMap((item, at) => (at > 0 && isCut(item) ? [at] : []));
  const rests: (readonly Item[])[] = [];
  let from = 0;
  for (const cut of cuts.slice(0, MOST_CUTS)) {
    const clause = items.slice(from, cut);
    if (!explains(clause, items[cut]?.fold === ':')) break;
    from = cut + 1;
    const rest = items.slice(from);
    const kept = items.slice(0, cut).filter((item) => KEPT.has(item.role));
    if (rest.some((item) => item.role !== 'mark')) rests.push([...kept, ...rest]);
  }
  return rests;
}

const SO = /^(?:so|dus|daarom|also|daher|deshalb|darum|donc|alors|asi|entonces|pues)$/;

/** A mark, or "so". */
function isCut(item: Item): boolean {
  return item.role === 'mark' ? CUTS.includes(item.fold) : SO.test(item.fold);
}

/** One clause that tells of an occasion, or says nothing but "hi" and "ok". */
function explains(clause: readonly Item[], announces: boolean): boolean {
  if (!clause.every((item) => TELLS.has(item.role) || SEEMS.test(item.fold))) return false;
  if (clause.every((item) => SAYS_NOTHING.has(item.role))) return true;
  if (!clause.some((item) => item.role === 'occasion' || isEvent(item))) return false;
  const refuses = clause.some((item, at) => item.role === 'not' && (announces || !isTold(clause, at)));
  // "tomorrow: …" says when; "on Monday a new colleague starts, …" says why.
  const timed = announces && clause.some((item) => item.role === 'future');
  const doubts = clause.some((item) => item.role === 'doubt' && !BROKEN.test(item.fold));
  return !refuses && !timed && !doubts;
}

const SAYS_NOTHING: ReadonlySet<ItemRole> = new Set<ItemRole>([
  'filler',
  'greet',
  'mark',
  'ticketId',
  'emergency',
]);

const SUBJECTS: ReadonlySet<ItemRole> = new Set<ItemRole>([
  'occasion',
  'pronoun',
  'account',
  'word',
  'mention',
  'address',
  'aux',
]);

/** "she cannot log in" tells; "do not …", "never …" forbid. */
function isTold(clause: readonly Item[], at: number): boolean {
  const first = clause.findIndex((item) => !SAYS_NOTHING.has(item.role) && item.role !== 'please');
  return first < at && SUBJECTS.has(clause[first]?.role ?? 'not');
}

/** Words that play another part elsewhere: an audit, "on the line", "oops" and "sorry", Spanish "que" and "ha". */
const SEEMS =
  /^(?:audit\w*|line|oops|ooops|oeps|ups|oups|sorry|perdon|huy|pardon|desole|disculpa|entschuldigung|que|ha|hay)$/;

/** What happens to people and their phones, in five languages; as a word of its own, whatever part it plays elsewhere. */
const EVENT = new RegExp(
  `^(?:${[
    'callers?|beller|anrufer(?:in)?|appelante?|llamante|phones?|iphone|mobile|gsm|handys?|movil|telefoon|telefon|telephone|telefono|smartphone|toestel|tablet|laptop|sim(?:card)?',
    'audit\\w*|phish\\w*|gephisht|hacked|gehackt|virus|malware|scam\\w*|attack\\w*|aanval\\w*|angriff\\w*|attaque\\w*|ataque\\w*|breach\\w*|datalek\\w*|leaked|gelekt',
    'lost|loses|losing|stolen|broken?|swapped|replaced|dropped|smashed|cracked|kwijt|verloren|verlor|gestolen|kapot|gevallen|gestohlen|geklaut|kaputt|defekt|perdue?|volee?|cassee?|perdio|perdido|robado|robaron|roto',
    'starts?|starting|started|joins?|joined|begin(?:s|t|nen)?|beginnt|fangt|commence|arrive|empieza|comienza|incorpora|leaves?|leaving|vertrekt|verlasst|quitte|deja',
    'new|nieuwe?|neue?[rsnm]?|nouveau|nouvelle?|nuev[oa]|contractor\\w*|extern\\w*|consultant\\w*|presta(?:taire)?|becari[oa]|stagiaire?|intern|temp|starter|joiner',
    'wrong|mistake|typo|o+ps|oeps|ups|oups|foutje?|fout|verkeerde?|vergist|vergissing|falsch\\w*|fehler|vertippt|vertan|erreur|trompee?|equivocad\\w*|equivoque|error',
    'soc|siem|ciso|prufer(?:in)?|auditor\\w*|revisor\\w*|auditeur|auditrice|yelling|calling|belt',
    'locked|stuck|travel\\w*|abroad|airport|holiday|vacation|vakantie|urlaub|vacances|vacaciones|voyage|viaje|reise|dienstreise|authenticator|gemachtigd|verified|geverifieerd|verifiziert|verifie|verificado',
  ].join('|')})$`,
);

function isEvent(item: Item): boolean {
  return EVENT.test(item.fold) || EVENT.test(item.last ?? '');
}

/** Of the words of doubt those that tell of something out of order. */
const BROKEN =
  /^(?:work|fail|broken|error|issue|problem|trying|tried|kapot|werk|lukt|fout|probeer|probiert|fehler|funktionier|geht|kaputt|panne|marche|fonctionn|erreur|probleme|falla|fallo|funciona|error)/;
