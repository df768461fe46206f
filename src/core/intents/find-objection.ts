import type { Item, ItemRole } from './find-phrases.ts';
import type { NoCommand } from './intent.ts';

/** What keeps a sentence from being an order, in the order in which it is named to the writer. */
const OBJECTIONS: readonly (readonly [ItemRole, NoCommand])[] = [
  ['not', 'negation'],
  ['veto', 'negation'],
  ['reported', 'reported'],
  ['other', 'other-product'],
  ['question', 'question'],
  ['condition', 'not-understood'],
  ['past', 'not-understood'],
  ['future', 'not-understood'],
  ['doubt', 'not-understood'],
  ['except', 'not-understood'],
  ['or', 'not-understood'],
];

export function findObjection(items: readonly Item[]): NoCommand | undefined {
  for (const [role, objection] of OBJECTIONS) {
    if (items.some((item) => item.role === role)) return objection;
  }
  return undefined;
}

const ASKS_POLITELY: ReadonlySet<ItemRole> = new Set<ItemRole>(['please']);

/** "¿me activas …?": done for the asker. */
function isFavour(item: Item): boolean {
  return item.fold === 'me' && (item.role === 'enable' || item.role === 'disable');
}

/** A question mark is harmless after "can you …", and turns any other order into a question. */
export function isQuestion(items: readonly Item[]): boolean {
  const asked = items.some((item) => item.role === 'mark' && item.fold === '?');
  return asked && !items.some((item) => ASKS_POLITELY.has(item.role) || isFavour(item));
}

const VERBS: ReadonlySet<ItemRole> = new Set<ItemRole>([
  'enable',
  'disable',
  'enforce',
  'set',
  'need',
  'reset',
  'revoke',
  'approve',
  'reject',
  'cancel',
  'undo',
  'remind',
]);

/** "RE: …", "AW: …" at the start of a line: the subject of somebody's mail. */
const SUBJECT =
  /^(?:re|fw|fwd|aw|wg|tr|rv|antw|antwort|betr|betreff|betreft|doorst|subject|onderwerp|objet|asunto)$/;

export function isSubjectLine(items: readonly Item[]): boolean {
  return items.some(
    (item, at) =>
      items[at + 1]?.fold === ':' && (at === 0 || items[at - 1]?.fold === '\n') && SUBJECT.test(item.fold),
  );
}

/** Quotation marks around an order repeat somebody's words; around a name or a state they only set it off. */
export function isQuoted(items: readonly Item[]): boolean {
  let inside = false;
  for (const item of items) {
    if (item.role === 'mark' && item.fold === '"') inside = !inside;
    else if (inside && VERBS.has(item.role)) return true;
  }
  return false;
}
