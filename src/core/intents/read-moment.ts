import { foldText } from './fold-text.ts';
import type { Moment } from './intent.ts';
import type { Lexicon } from './lexicon.ts';

/** What was read of a moment so far. */
interface Reading {
  readonly words: readonly string[];
  readonly lexicon: Lexicon;
  day?: string;
  time?: string;
}

/** Longest name of a day: "the day after tomorrow". */
const LONGEST_NAME = 5;
const WORD = /\p{N}{1,2}\.\p{N}{1,2}\.(?![\p{L}\p{N}])|[\p{L}\p{N}]+(?:[-.:/][\p{L}\p{N}]+)*/gu;

/** "on Thursday at 17:00", "until December 3rd": all of the text is a moment, or nothing is. */
export function readMoment(text: string, lexicon: Lexicon): Moment | undefined {
  const reading: Reading = { words: foldText(text).match(WORD) ?? [], lexicon };
  for (let at = 0; at < reading.words.length;) {
    const taken = takeDay(reading, at) || takeTime(reading, at) || takeLead(reading, at);
    if (taken === 0) return undefined;
    at += taken;
  }
  const parts = [reading.day, reading.time].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(' ');
}

/** Each taker returns how many words it took. */
function takeDay(reading: Reading, at: number): number {
  if (reading.day !== undefined) return 0;
  const { words } = reading;
  const date = /^\d{4}-[01]\d-[0-3]\d$/.exec(words[at] ?? '');
  if (date !== null) return found(reading, { day: date[0] }, 1);
  for (let length = LONGEST_NAME; length > 0; length--) {
    const named = reading.lexicon.moments.get(words.slice(at, at + length).join(' '));
    if (named !== undefined && !/^\d/.test(named)) return found(reading, { day: named }, length);
  }
  return takeNumbers(reading, at) || takeDate(reading, at) || takeLength(reading, at);
}

/** "24.12.", "24/12", "24.12.2026": the day and then the month, and only where it cannot be a time or the other way round. */
function takeNumbers(reading: Reading, at: number): number {
  const parts = /^([0-3]?\d)([-./])([01]?\d)(?:\.|\2(\d{4}))?$/.exec(reading.words[at] ?? '');
  if (parts === null) return 0;
  const [whole, day = '', between, month = '', year] = parts;
  if (Number(day) < 1 || Number(day) > 31 || Number(month) < 1 || Number(month) > 12) return 0;
  const before = reading.words[at - 1] ?? '';
  // A dot at the very end is a full stop.
  const isAbbreviated = whole.endsWith('.') && at < reading.words.length - 1;
  const isDate =
    between === '.' && !AT.test(before) && (isAbbreviated || year !== undefined || ON.test(before));
  if (!isDate && Number(day) <= (between === '.' ? 23 : 12)) return 0;
  return found(reading, { day: `${year ?? '-'}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` }, 1);
}

const ON = /^(?:on|op|am|den|le|el)$/;

/** "December 3rd", "3. Dezember", "3 de diciembre". */
function takeDate(reading: Reading, at: number): number {
  const { words, lexicon } = reading;
  const next = words[at + 1] === 'de' || words[at + 1] === 'of' ? at + 2 : at + 1;
  for (const [day, month, length] of [
    [at, next, next - at + 1],
    [at + 1, at, 2],
  ] as const) {
    const number = /^([0-3]?\d)(?:st|nd|rd|th|er|e)?$/.exec(words[day] ?? '')?.[1];
    const named = lexicon.moments.get(words[month] ?? '');
    if (number === undefined || named === undefined || !/^\d/.test(named)) continue;
    if (Number(number) >= 1 && Number(number) <= 31)
      return found(reading, { day: `--${named}-${number.padStart(2, '0')}` }, length);
  }
  return 0;
}

const LETTERS = { minute: 'M', hour: 'H', day: 'D', week: 'W', month: 'M' } as const;

/** "in 2 days", "3 weeks". Behind "at" the number is a time. */
function takeLength(reading: Reading, at: number): number {
  const { words, lexicon } = reading;
  const word = words[at] ?? '';
  const count = /^\d{1,3}$/.test(word) ? Number(word) : (lexicon.numbers.get(word) ?? oneOf(word));
  const unit = lexicon.units.get(words[at + 1] ?? '');
  if (count === undefined || unit === undefined || !Number.isInteger(count)) return 0;
  if (unit === 'hour' && AT.test(words[at - 1] ?? '')) return 0;
  const clock = unit === 'minute' || unit === 'hour' ? 'T' : '';
  return found(reading, { day: `P${clock}${count}${LETTERS[unit]}` }, 2);
}

function oneOf(word: string): number | undefined {
  return /^(?:an?|une?)$/.test(word) ? 1 : undefined;
}

const AT = /^(?:at|om|um|a|las)$/;
const O_CLOCK = /^(?:uur|uhr|h|heures?|horas?|pm|am)$/;

/** "17:00", "5pm", "17h", "at 5 o'clock" in the ways of the five languages. */
function takeTime(reading: Reading, at: number): number {
  if (reading.time !== undefined) return 0;
  const word = reading.words[at] ?? '';
  const next = reading.words[at + 1] ?? '';
  const clock = /^([0-2]?\d)(?:[:.h]([0-5]\d)|h)?(am|pm)?\.?$/.exec(word);
  if (clock?.[1] === undefined) return 0;
  const unit = O_CLOCK.test(next);
  if (word === clock[1] && !unit && !AT.test(reading.words[at - 1] ?? '')) return 0;
  const half = clock[3] ?? next;
  // "24.12" is no twelve past midnight.
  if (Number(clock[1]) > 24 || (clock[1] === '24' && (clock[2] ?? '00') !== '00')) return 0;
  const hour = (Number(clock[1]) % (half === 'pm' || half === 'am' ? 12 : 24)) + (half === 'pm' ? 12 : 0);
  return found(reading, { time: `${String(hour).padStart(2, '0')}:${clock[2] ?? '00'}` }, unit ? 2 : 1);
}

function takeLead(reading: Reading, at: number): number {
  return reading.lexicon.momentLeads.has(reading.words[at] ?? '') ? 1 : 0;
}

function found(reading: Reading, part: { day?: string; time?: string }, taken: number): number {
  Object.assign(reading, part);
  return taken;
}
