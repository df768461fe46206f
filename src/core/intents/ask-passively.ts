import type { Item, ItemRole } from './find-phrases.ts';

const CAN = /^(?:kan|kunnen|kann|konnte|konnten|can|could|peut|pourrait|puede|podria)$/;
const FILLS: ReadonlySet<ItemRole> = new Set<ItemRole>(['mark', 'filler', 'greet', 'please']);
const DONE: ReadonlySet<ItemRole> = new Set<ItemRole>([
  'enabled',
  'disabled',
  'enforced',
  'enable',
  'disable',
  'enforce',
  'on',
  'off',
  'reset',
]);
const NAMES: ReadonlySet<ItemRole> = new Set<ItemRole>(['word', 'address', 'mention', 'group', 'department']);

/**
 * "Can MFA be disabled for jsmith?", "kan mfa uit voor jsmith": about somebody who is named that asks for it to be done.
 * Without a name it asks what is possible, and stays a question.
 */
export function asRequest(items: readonly Item[]): readonly Item[] {
  return isWish(items) ? items.slice(1) : askedPassively(items);
}

/** "que jgarcia se registre otra vez": without an accent, and before what is to be done, it wishes. */
function isWish(items: readonly Item[]): boolean {
  return (
    items[0]?.text === 'que' &&
    items.some(({ role, fold }) => role === 'reset' && /^(?:se|vuelva)$/.test(fold))
  );
}

function askedPassively(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex((item) => !FILLS.has(item.role));
  const opening = items[at];
  if (opening === undefined || !CAN.test(opening.fold)) return items;
  if (!OPENS.has(opening.role)) return items;
  const holdsMfa =
    /^(?:mfa|2fa)$/.test(opening.last ?? '') && opening.to - opening.from === opening.fold.length + 4;
  const next = items.slice(at + 1).find((item) => item.role !== 'article');
  // "can I disable …": somebody asks for leave.
  if (!holdsMfa && (next?.role !== 'mfa' || (opening.last ?? opening.fold) !== opening.fold)) return items;
  if (items.some((item) => BY.test(item.fold))) return items;
  const done = items.findIndex((item) => DONE.has(item.role));
  if (done < 0 || !items.slice(at + 1).some((item) => NAMES.has(item.role))) return items;
  const asked: Item = { ...opening, role: 'please', text: opening.fold };
  const spoken: Item[] = holdsMfa ? [asked, { ...opening, role: 'mfa', text: 'mfa', fold: 'mfa' }] : [asked];
  // "… be disabled", "… uitgezet worden": the little verb tells nothing once the wish is a wish.
  return [
    ...items.slice(0, at),
    ...spoken,
    ...items.slice(at + 1).filter((item) => item.role !== 'aux' || !BE.test(item.fold)),
  ];
}

const OPENS: ReadonlySet<ItemRole> = new Set<ItemRole>(['aux', 'question', 'word', 'doubt']);

const BE = /^(?:be|been|get|worden|word|werden|etre|ser|staan)$/;

/** "… be disabled by jsmith?" asks who may. */
const BY = /^(?:by|door|durch|par|por)$/;
