import { isQuestion } from './find-objection.ts';
import type { Item, ItemRole } from './find-phrases.ts';
import type { Intent, Moment } from './intent.ts';
import type { Lexicon } from './lexicon.ts';
import { asStandIn, speaksOfApproving, withoutAbsence } from './stand-in.ts';
import { readMoment } from './read-moment.ts';
import { readTargets } from './read-targets.ts';

/** A sentence with the message its items point into. */
export interface Sentence {
  readonly items: readonly Item[];
  readonly text: string;
  readonly lexicon: Lexicon;
}

const BESIDE_DELEGATE: ReadonlySet<ItemRole> = new Set<ItemRole>([
  'delegate',
  'please',
  'filler',
  'greet',
  'article',
  'and',
  'for',
  'mark',
  'account',
  'pronoun',
  'need',
  'must',
  'set',
  'requests',
  'word',
  'address',
  'mention',
  'possessive',
]);

/** "delegate to Lotte until Friday": one deputy, and perhaps an end. */
export function readDelegate({ items, text, lexicon }: Sentence): Intent | undefined {
  if (!items.some(({ role, fold }) => role === 'delegate' || speaksOfApproving(fold))) return undefined;
  const { rest: timeless, until } = takeMoment({ items, text, lexicon });
  const { items: said, out } = withoutAbsence(timeless);
  const rest = asStandIn(said, out);
  if (!rest.some(({ role }) => role === 'delegate')) return undefined;
  if (!rest.every((item) => BESIDE_DELEGATE.has(item.role))) return undefined;
  if (isQuestion(rest)) return { kind: 'none', because: 'question' };
  const { targets, clear } = readTargets(rest, lexicon);
  if (!clear) return undefined;
  const end = until === undefined ? {} : { until };
  return targets.length === 1
    ? { kind: 'delegate', targets, ...end }
    : { kind: 'incomplete', of: 'delegate', ...end };
}

const STARTS_A_MOMENT: ReadonlySet<ItemRole> = new Set<ItemRole>(['temporary', 'during', 'future', 'for']);
const LONGEST_MOMENT = 6;
const UNTIL = /^jusqu/;

function isPartOfMoment({ role, fold }: Item): boolean {
  return role === 'temporary' || role === 'future' || UNTIL.test(fold);
}

/** Takes the first stretch that is a moment as a whole out of a sentence. */
function takeMoment({ items, text, lexicon }: Sentence): { rest: readonly Item[]; until?: Moment } {
  for (const [start, item] of items.entries()) {
    if (!STARTS_A_MOMENT.has(item.role) && !UNTIL.test(item.fold)) continue;
    for (let end = Math.min(items.length, start + LONGEST_MOMENT); end > start; end--) {
      // The comma behind an end closes what is said before it.
      if (items[end - 1]?.role === 'mark') continue;
      const words = text.slice(items[isPartOfMoment(item) ? start : start + 1]?.from, items[end - 1]?.to);
      const until = readMoment(words, lexicon);
      if (until !== undefined) return { rest: [...items.slice(0, start), ...items.slice(end)], until };
    }
  }
  return { rest: items };
}

const BESIDE_SNOOZE: ReadonlySet<ItemRole> = new Set<ItemRole>([
  'please',
  'filler',
  'greet',
  'mfa',
  'pending',
  'registered',
  'reset',
  'pronoun',
]);

/** "remind me on Thursday": everything behind the verb is a moment, or the sentence is something else. */
export function readSnooze({ items, text, lexicon }: Sentence): Intent | undefined {
  if (!items.some((item) => item.role === 'remindMe')) return undefined;
  const words = items.filter((item) => item.role !== 'remindMe' && !isBeside(item, { items, text, lexicon }));
  const until = readMoment(wordsOf(words, text), lexicon);
  return until === undefined ? undefined : { kind: 'snooze', until };
}

function isBeside(item: Item, { text, lexicon }: Sentence): boolean {
  return BESIDE_SNOOZE.has(item.role) && readMoment(text.slice(item.from, item.to), lexicon) === undefined;
}

/** What the items say, with blanks only where some stand in the message: "10:00" stays one word. */
function wordsOf(items: readonly Item[], text: string): string {
  return items
    .map(({ from, to }, at) => (items[at - 1]?.to === from ? '' : ' ') + text.slice(from, to))
    .join('');
}
