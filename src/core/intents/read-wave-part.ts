import type { WaveIntent } from './intent.ts';
import type { Lexicon } from './lexicon.ts';
import { readMoment } from './read-moment.ts';
import { groupAt, phraseAt } from './wave-phrase.ts';

/** A word or a mark of the message, folded. */
export interface WaveToken {
  readonly fold: string;
  readonly isMark: boolean;
  readonly from: number;
  readonly to: number;
}

/** What one stretch of a plan says of a wave; another stretch may say the rest of it. */
export type WavePart = { -readonly [Key in keyof WaveIntent]?: WaveIntent[Key] } & { now?: true };

export interface PartWords {
  readonly tokens: readonly WaveToken[];
  /** What the tokens point into. */
  readonly text: string;
  readonly lexicon: Lexicon;
  /** "Then" stands before it: it is no first wave. */
  readonly follows: boolean;
}

interface Reading extends Omit<PartWords, 'follows'> {
  readonly words: readonly string[];
  readonly part: WavePart;
  /** "Pilot" or "then" announced a wave: without one, "group Finance" is whom the whole order is about. */
  announced: boolean;
}

const LONGEST_MOMENT = 7;
const LONGEST_NAME = 6;

/** All of it says something of a wave, or nothing does. */
export function readWavePart({ tokens, text, lexicon, follows }: PartWords): WavePart | undefined {
  const words = tokens.map(({ fold }) => fold);
  const reading: Reading = { tokens, text, lexicon, words, part: {}, announced: follows };
  for (let at = 0; at < words.length;) {
    const taken =
      takeEach(reading, at) ||
      takeSize(reading, at) ||
      takeGroup(reading, at) ||
      takeTerm(reading, at) ||
      takeGlue(reading, at);
    if (taken === 0) return undefined;
    at += taken;
  }
  return reading.part;
}

/** Each taker returns how many words it took. */
function takeSize({ words, lexicon, part }: Reading, at: number): number {
  if (part.size !== undefined) return 0;
  const rest = phraseAt(words, at, { lexicon, roles: ['waveRest'] });
  if (rest > 0) return put(part, { size: 'rest' }, rest);
  const { size, length, hasUnit } = countAt(words, at, lexicon);
  return size !== undefined && hasUnit ? put(part, { size }, length) : 0;
}

/** "in waves of 25", "25 people at a time". */
function takeEach({ words, lexicon, part }: Reading, at: number): number {
  if (part.size !== undefined) return 0;
  const before = phraseAt(words, at, { lexicon, roles: ['waveEach'] });
  const { size, length } = countAt(words, at + before, lexicon);
  if (size === undefined) return 0;
  const behind = phraseAt(words, at + before + length, { lexicon, roles: ['waveAtATime'] });
  return before + behind > 0 ? put(part, { size, each: true }, before + length + behind) : 0;
}

interface Count {
  readonly size?: string;
  readonly length: number;
  readonly hasUnit: boolean;
}

function countAt(words: readonly string[], at: number, lexicon: Lexicon): Count {
  const count = Number(/^\d{1,5}$/.exec(words[at] ?? '')?.[0] ?? 0);
  if (count === 0) return { length: 0, hasUnit: false };
  const percent = words[at + 1] === '%' ? 1 : phraseAt(words, at + 1, { lexicon, roles: ['wavePercent'] });
  if (percent > 0)
    return { ...(count < 100 ? { size: `${count}%` } : {}), length: percent + 1, hasUnit: true };
  const people = phraseAt(words, at + 1, { lexicon, roles: ['wavePeople'] });
  return { size: String(count), length: people + 1, hasUnit: people > 0 };
}

/** "group Finance Pilot today": as little as possible is the name, so that all behind it says when the wave starts. */
function takeGroup(reading: Reading, at: number): number {
  const { words, tokens, text, lexicon, part } = reading;
  const marker = part.size === undefined && reading.announced ? groupAt(words, at, lexicon) : 0;
  if (marker === 0) return 0;
  const first = at + marker;
  for (let last = first; last < Math.min(first + LONGEST_NAME, words.length); last += 1) {
    const terms = readTerms({ ...reading, part: {} }, last + 1);
    if (!terms || Object.keys(terms).some((key) => key in part)) continue;
    const name = text.slice(tokens[first]?.from, tokens[last]?.to).toLowerCase().replaceAll(/\s+/g, ' ');
    return put(part, { ...terms, size: `group:${name}` }, words.length - at);
  }
  return 0;
}

/** From this place on nothing but when and on whose word. */
function readTerms(reading: Reading, from: number): WavePart | undefined {
  for (let at = from; at < reading.words.length;) {
    const taken = takeTerm(reading, at);
    if (taken === 0) return undefined;
    at += taken;
  }
  return reading.part;
}

function takeTerm(reading: Reading, at: number): number {
  return takeSpan(reading, at) || takeWord(reading, at) || takeMoment(reading, at);
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
  return now > 0 && at + now === words.length && part.now === undefined ? put(part, { now: true }, now) : 0;
}

function takeGlue(reading: Reading, at: number): number {
  const { words, lexicon } = reading;
  if (momentAt(reading, at) !== undefined) return 0;
  const first = phraseAt(words, at, { lexicon, roles: ['waveFirst'] });
  if (first > 0) reading.announced = true;
  return first || phraseAt(words, at, { lexicon, roles: ['waveGlue'] });
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
  { words, lexicon }: Pick<Reading, 'words' | 'lexicon'>,
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

function put(part: WavePart, found: WavePart, taken: number): number {
  Object.assign(part, found);
  return taken;
}
