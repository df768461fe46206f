import { asRequest } from './ask-passively.ts';
import { answerRequest } from './answer-request.ts';
import { announceList } from './announce-list.ts';
import { cleanMessage } from './clean-message.ts';
import { correctTypos } from './correct-typos.ts';
import { isQuoted, isSubjectLine } from './find-objection.ts';
import { findPhrases } from './find-phrases.ts';
import type { Item } from './find-phrases.ts';
import type { Intent } from './intent.ts';
import { likelyLexicons } from './languages.ts';
import type { Lexicon } from './lexicon.ts';
import { readCommand } from './read-command.ts';
import { dropQuotes, nameGroups } from './name-groups.ts';
import { joinPairs } from './name-pairs.ts';
import { nameOwner } from './name-owner.ts';
import { readOperation } from './read-operation.ts';
import { withoutPurpose } from './reminder-purpose.ts';
import { readForm } from './read-form.ts';
import { saysThanks } from './says-thanks.ts';
import { joinVerbs } from './split-verbs.ts';
import { splitCompounds } from './split-compounds.ts';
import { splitWords } from './split-words.ts';
import type { Token } from './split-words.ts';
import { takeExtras, type Extras } from './take-extras.ts';
import { announcedTickets } from './take-ticket.ts';
import { takeWaves } from './take-waves.ts';
import { lacksPeople, pointAtFile } from './point-at-file.ts';
import { describeCommand, isDescribable } from './describe-command.ts';
import { dropAddress } from './drop-address.ts';
import { dropOpening, readBehindTicket } from './drop-opening.ts';
import { dropOccasion } from './drop-occasion.ts';
import { withoutPreamble } from './drop-preamble.ts';
import { withToldReason } from './told-behind.ts';
import { withoutAnswer, withoutDenial } from './withdraw-denial.ts';

/** Longer messages are lists or letters; mending those costs time and finds nothing. */
const LONGEST_MENDED = 200;

/** Nobody types a command of this length; a list of people of this length belongs into a CSV file. */
const LONGEST_MESSAGE = 20_000;

/**
 * Understands one message. Pure and total: any text gives an intent, and a text that the grammar does not cover
 * from its first word to its last gives `none`, because half an understood sentence may mean its opposite.
 * With a `file` that came along, "enable mfa for these people" means those who stand in it.
 */
export function parseIntent(message: string, { file = false }: { readonly file?: boolean } = {}): Intent {
  if (message.length > LONGEST_MESSAGE) return { kind: 'none', because: 'not-understood' };
  const text = cleanMessage(message);
  const tokens = splitWords(text);
  const said: Said = { tokens, text, file };
  let best: Intent = { kind: 'none', because: 'not-understood' };
  let refused: Intent | undefined;
  let highest = 0;
  for (const { lexicon, score } of likelyLexicons(tokens)) {
    if (refused !== undefined && score < highest) break;
    highest = Math.max(highest, score);
    const intent = parseIn(lexicon, said);
    // Two languages claim the sentence and one refuses it: the other may still answer, but not act.
    if (refused !== undefined && (isOpen(intent) || ACTING.has(intent.kind))) continue;
    // What the better language would ask back is neither refused nor only looked up by one that knows fewer of the words.
    if (best.kind === 'incomplete' && score < highest && (intent.kind === 'none' || intent.kind === 'status'))
      continue;
    if (intent.kind === 'none' && !isOpen(intent)) refused = intent;
    else if (!isOpen(intent)) return intent;
    else if (best.kind === 'none' && !('suggestion' in best)) best = intent;
  }
  return (
    refused ??
    (isOpen(best) && best.kind === 'none' && !('suggestion' in best) && saysThanks(text) ? THANKS : best)
  );
}

const ACTING: ReadonlySet<Intent['kind']> = new Set<Intent['kind']>([
  'change',
  'reset',
  'revoke',
  'remind',
  'approve',
  'reject',
  'cancel',
  'undo',
  'freeze',
  'unfreeze',
  'threat-mode',
  'reset-breaker',
  'campaign',
  'pause',
  'resume',
  'retry',
  'extend',
  'convert',
  'delegate',
  'delegate-end',
  'snooze',
  'registered',
  'none',
]);

const THANKS: Intent = { kind: 'none', because: 'thanks' };

/** Another language may read this better; a refusal for a stated reason is final. */
function isOpen(intent: Intent): boolean {
  return intent.kind === 'incomplete' || (intent.kind === 'none' && intent.because === 'not-understood');
}

interface Said {
  readonly tokens: readonly Token[];
  readonly text: string;
  readonly file: boolean;
}

/** First as typed. Only what is not understood that way is read again with the misspellings mended. */
function parseIn(lexicon: Lexicon, said: Said): Intent {
  const { tokens } = said;
  const typed = readTokens(lexicon, said);
  const fullNames = 'targets' in typed ? (typed.targets ?? []).filter((target) => target.includes(' ')) : [];
  if ((!isOpen(typed) && fullNames.length === 0) || tokens.length > LONGEST_MENDED) return typed;
  const mended = correctTypos(tokens, lexicon);
  if (mended === tokens) return typed;
  if (!isOpen(typed))
    return swallowsWord(fullNames, tokens, mended)
      ? offered(readTokens(lexicon, { ...said, tokens: mended }))
      : typed;
  const intent = readTokens(lexicon, { ...said, tokens: mended });
  return intent.kind === 'none' && intent.because === 'not-understood' && !('suggestion' in intent)
    ? typed
    : intent;
}

/** "etze jsmith auf erzwungen": what looks like a full name may begin with a misspelt command. */
function swallowsWord(names: readonly string[], tokens: readonly Token[], mended: readonly Token[]): boolean {
  const words = new Set(names.map((name) => name.split(' ')[0]));
  return tokens.some((token, at) => token !== mended[at] && words.has(token.text) && !isName(token, at));
}

/** "zet Renée …": a capital and an accent inside a sentence. */
function isName(token: Token, at: number): boolean {
  return at > 0 && token.capital === true && token.text !== token.fold;
}

function offered(intent: Intent): Intent {
  const refused: Intent = { kind: 'none', because: 'not-understood' };
  return isDescribable(intent) ? { ...refused, suggestion: describeCommand(intent) } : refused;
}

function readTokens(lexicon: Lexicon, { tokens, text, file }: Said): Intent {
  const items = joinPairs(dropOpening(dropAddress(findPhrases(splitCompounds(tokens, lexicon), lexicon))));
  if (isQuoted(items) || isSubjectLine(items)) return { kind: 'none', because: 'reported' };
  const unquoted = announcedTickets(
    nameGroups(asRequest(withoutPurpose(readForm(dropQuotes(items, text)))), text),
  );
  const whole = readItems(unquoted, lexicon, { tokens, text, file });
  if (acts(whole)) return whole;
  const read = (rest: readonly Item[]): Intent => readItems(rest, lexicon, { tokens, text, file });
  return (
    readBehindPreamble(unquoted, whole, read) ??
    readBeforeClause(unquoted, whole, read) ??
    (isOpen(whole) ? readBehindTicket(unquoted, read) : undefined) ??
    whole
  );
}

/** An order, or a question, before a clause that tells why. */
function readBeforeClause(
  items: readonly Item[],
  whole: Intent,
  read: (rest: readonly Item[]) => Intent,
): Intent | undefined {
  if (whole.kind !== 'none') return undefined;
  for (const { told, asked } of withToldReason(items)) {
    const intent = read(told);
    if ((asked ? ASKING : CLAUSED).has(intent.kind)) return intent;
  }
  return undefined;
}

const ASKING: ReadonlySet<Intent['kind']> = new Set<Intent['kind']>(['status', 'history', 'why']);
const CLAUSED: ReadonlySet<Intent['kind']> = new Set<Intent['kind']>([
  ...ASKING,
  'change',
  'reset',
  'revoke',
  'remind',
]);

/** An order behind an explanation, where the whole sentence gave none. What that order lacks is asked back, too. */
function readBehindPreamble(
  items: readonly Item[],
  whole: Intent,
  read: (rest: readonly Item[]) => Intent,
): Intent | undefined {
  for (const rest of withoutPreamble(items)) {
    const intent = read(rest);
    // An end that stood before it must not be lost: "until Friday: jsmith approves for me".
    if (intent.kind === 'delegate' && intent.until === undefined && holdsEnd(items)) continue;
    if (acts(intent) || (whole.kind === 'none' && ANSWERS.has(intent.kind) && isAsked(intent, rest)))
      return intent;
  }
  return undefined;
}

function holdsEnd(items: readonly Item[]): boolean {
  return items.some(({ role }) => role === 'temporary' || role === 'future' || role === 'during');
}

/** "…, has no phone yet" tells of one person; a list is asked for. */
function isAsked({ kind }: Intent, items: readonly Item[]): boolean {
  return kind !== 'list' || items.some(({ role, fold }) => role === 'list' || fold === '?');
}

/** "thanks, done" is no report of a registration, so that one is never found behind something else. */
function acts({ kind }: Intent): boolean {
  return ACTING.has(kind) && kind !== 'none' && kind !== 'registered';
}

const ANSWERS: ReadonlySet<Intent['kind']> = new Set<Intent['kind']>([
  'incomplete',
  'status',
  'history',
  'why',
  'list',
  'requests',
  'report',
]);

function readItems(unquoted: readonly Item[], lexicon: Lexicon, { text, file }: Said): Intent {
  const operation = readOperation({ items: joinVerbs(unquoted), text, lexicon });
  if (operation !== undefined) return operation;
  const { items, waves, isHalf } = takeWaves({ items: unquoted, text, lexicon });
  const said = announceList(dropOccasion(nameOwner(joinVerbs(answerRequest(items))), lexicon), lexicon);
  const taken = takeExtras(said, text, lexicon);
  const answered = withoutAnswer(withoutDenial(taken.items));
  const extras: Extras = { ...taken, items: answered, ...(waves ? { waves } : {}) };
  const intent = readCommand(extras, lexicon);
  const pointed = file && lacksPeople(intent) ? pointAtFile(extras.items) : undefined;
  const read = pointed === undefined ? intent : readCommand({ ...extras, items: pointed }, lexicon);
  // A command that knows no waves, or half a plan, must not come out as one that goes at once.
  const isLost = (waves && !('waves' in read)) || (isHalf && (acts(read) || read.kind === 'incomplete'));
  return isLost && read.kind !== 'none' ? { kind: 'none', because: 'not-understood' } : read;
}
