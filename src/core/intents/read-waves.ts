import type { WaveIntent } from './intent.ts';
import type { Lexicon, WaveWord } from './lexicon.ts';
import { readMoment } from './read-moment.ts';

/** A word or a mark of the message, folded. */
export interface WaveToken {
  readonly fold: string;
  readonly isMark: boolean;
  readonly from: number;
  readonly to: number;
}

type Part = { -readonly [Key in keyof WaveIntent]?: WaveIntent[Key] } & { now?: true };

const LONGEST_PHRASE = 6;
const LONGEST_MOMENT = 7;

/** All of it is a plan whose last wave is for the rest, or nothing is: half a plan may mean its opposite. */
export function readWaves(tokens: readonly WaveToken[], lexicon: Lexicon): readonly WaveIntent[] | undefined {
  const parts: Part[] = [];
  for (const words of partsOf(tokens, lexicon)) {
    const part = readPart(words, lexicon);
    if (part === undefined || !addPart(parts, part)) return undefined;
  }
  return parts.length > 1 && parts.every(isWave) ? planOf(parts.map(waveOf)) : undefined;
}

/** Marks, "then" and "and" stand between waves; what lies between two of them and names none belongs to the one before. */
function partsOf(tokens: readonly WaveToken[], lexicon: Lexicon): readonly (readonly string[])[] {
  const parts: string[][] = [[]];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    const then = token?.isMark ? 1 : phraseAt(wordsOf(tokens), at, { lexicon, roles: ['waveThen'] });
    if (then > 0) parts.push([]);
    else if (token) parts.at(-1)?.push(token.fold);
    at += Math.max(then, 1);
  }
  return parts.filter((words) => words.length > 0);
}

function wordsOf(tokens: readonly WaveToken[]): readonly string[] {
  return tokens.map(({ fold, isMark }) => (isMark ? '' : fold));
}

function addPart(parts: Part[], part: Part): boolean {
  const last = parts.at(-1);
  if (!last || (last.size !== undefined && part.size !== undefined)) {
    parts.push(part);
    return true;
  }
  // "In waves: 5 %", "today: 5 %", "the rest on Monday, after approval".
  if (Object.keys(part).some((key) => key in last)) return false;
  Object.assign(last, part);
  return true;
}

interface Reading {
  readonly words: readonly string[];
  readonly lexicon: Lexicon;
  readonly part: Part;
}

function readPart(words: readonly string[], lexicon: Lexicon): Part | undefined {
  const reading: Reading = { words, lexicon, part: {} };
  for (let at = 0; at < words.length;) {
    const taken =
      takeSize(reading, at) || takeSpan(reading, at) || takeWord(reading, at) || takeMoment(reading, at);
    if (taken === 0) return undefined;
    at += taken;
  }
  return reading.part;
}

/** How many words the longest phrase of these roles takes. */
function phraseAt(
  words: readonly string[],
  at: number,
  { lexicon, roles }: { readonly lexicon: Lexicon; readonly roles: readonly WaveWord[] },
): number {
  for (let length = LONGEST_PHRASE; length > 0; length--) {
    if (at + length > words.length) continue;
    const played = lexicon.waves.get(words.slice(at, at + length).join(' '));
    if (roles.some((role) => played?.has(role))) return length;
  }
  return 0;
}

/** Each taker returns how many words it took. */
function takeSize({ words, lexicon, part }: Reading, at: number): number {
  if (part.size !== undefined) return 0;
  const rest = phraseAt(words, at, { lexicon, roles: ['waveRest'] });
  if (rest > 0) return put(part, { size: 'rest' }, rest);
  const count = Number(/^\d{1,5}$/.exec(words[at] ?? '')?.[0] ?? 0);
  if (count === 0) return 0;
  const percent = words[at + 1] === '%' ? 1 : phraseAt(words, at + 1, { lexicon, roles: ['wavePercent'] });
  if (percent > 0) return count < 100 ? put(part, { size: `${count}%` }, percent + 1) : 0;
  const people = phraseAt(words, at + 1, { lexicon, roles: ['wavePeople'] });
  return people > 0 ? put(part, { size: String(count) }, people + 1) : 0;
}

const LETTERS = { minute: 'M', hour: 'H', day: 'D', week: 'W' } as const;
const ONE = /^(?:an?|een|eine[nmr]?|une?|una)$/;

/** "after 2 days", "2 days later": reckoned from the end of the wave before. */
function takeSpan({ words, lexicon, part }: Reading, at: number): number {
  if (part.after !== undefined) return 0;
  const lead = phraseAt(words, at, { lexicon, roles: ['waveAfter'] });
  const [word = '', named = ''] = words.slice(at + lead, at + lead + 2);
  const count = /^\d{1,4}$/.test(word) ? Number(word) : ONE.test(word) ? 1 : lexicon.numbers.get(word);
  const unit = lexicon.units.get(named);
  if (count === undefined || !Number.isInteger(count) || count === 0 || !unit || unit === 'month') return 0;
  const later = phraseAt(words, at + lead + 2, { lexicon, roles: ['waveLater'] });
  if (lead === 0 && later === 0) return 0;
  const clock = unit === 'minute' || unit === 'hour' ? 'T' : '';
  return put(part, { after: `P${clock}${count}${LETTERS[unit]}` }, lead + 2 + later);
}

function takeWord({ words, lexicon, part }: Reading, at: number): number {
  const approver = phraseAt(words, at, { lexicon, roles: ['waveApprover'] });
  if (approver > 0) return part.ask === undefined ? put(part, { ask: 'approver' }, approver) : 0;
  const requester = phraseAt(words, at, { lexicon, roles: ['waveRequester'] });
  if (requester > 0) return part.ask === undefined ? put(part, { ask: 'requester' }, requester) : 0;
  const now = phraseAt(words, at, { lexicon, roles: ['waveNow'] });
  // "today at 15:00" is a moment.
  if (now > 0 && at + now === words.length && part.now === undefined) return put(part, { now: true }, now);
  const moment = momentAt({ words, lexicon, part }, at);
  if (moment !== undefined) return 0;
  return phraseAt(words, at, { lexicon, roles: ['waveFirst', 'waveGlue'] });
}

function takeMoment(reading: Reading, at: number): number {
  const found = reading.part.start === undefined ? momentAt(reading, at) : undefined;
  return found ? put(reading.part, { start: found.moment }, found.length) : 0;
}

/** "By Monday" and "within 2 days" say when it must be over, "after Monday" says nothing exact. */
const NO_START =
  /^(?:until|till?|by|before|after|within|up|tot|binnen|voor|na|bis|nach|vor|innerhalb|jusqu|avant|apres|d|hasta|antes|despues|tras|again|weer|wieder|otra|nuevo)$/;
/** A part of the day without a time would begin with the day. */
const PART_OF_DAY =
  /(?:evening|afternoon|night|later|morning|avond|middag|straks|ochtend|vroeg|abend|nachmittag|vormittag|fruh|soir|midi|matin|noche|tarde|temprano)/;

function momentAt(
  { words, lexicon }: Reading,
  at: number,
): { readonly moment: string; readonly length: number } | undefined {
  for (let length = Math.min(LONGEST_MOMENT, words.length - at); length > 0; length--) {
    const said = words.slice(at, at + length);
    if (said.some((word) => NO_START.test(word) || word === '%')) continue;
    const moment = readMoment(said.join(' '), lexicon);
    if (moment === undefined) continue;
    const isVague = !/\d\d:\d\d$|^PT/.test(moment) && (moment === 'P0D' || PART_OF_DAY.test(said.join(' ')));
    return isVague ? undefined : { moment, length };
  }
  return undefined;
}

function put(part: Part, found: Part, taken: number): number {
  Object.assign(part, found);
  return taken;
}

function isWave(part: Part): part is Part & { size: string } {
  return part.size !== undefined && !(part.now && (part.start ?? part.after ?? part.ask) !== undefined);
}

interface Wave extends WaveIntent {
  readonly isNow: boolean;
}

function waveOf({ now, size = '', start, after, ask }: Part): Wave {
  return {
    size,
    ...(start === undefined ? {} : { start }),
    ...(after === undefined ? {} : { after }),
    ...(ask === undefined ? {} : { ask }),
    isNow: now === true,
  };
}

/** The rest is the last wave, and no other one. Only the first may begin now, and it has none before it to wait for. */
function planOf(waves: readonly Wave[]): readonly WaveIntent[] | undefined {
  const [first, ...later] = waves;
  const isLastRest = waves.every(({ size }, at) => (size === 'rest') === (at === waves.length - 1));
  if (!isLastRest || first?.after !== undefined || first?.ask !== undefined) return undefined;
  if (later.some(({ isNow }) => isNow)) return undefined;
  return waves.map(({ isNow: _, ...wave }) => wave);
}
