import type { Item, ItemRole } from './find-phrases.ts';

const STATES: ReadonlySet<ItemRole> = new Set<ItemRole>(['enabled', 'disabled', 'enforced']);
const NAMES: ReadonlySet<ItemRole> = new Set<ItemRole>(['word', 'address', 'mention', 'group']);
/** "why is jsmith …", "why does user jsmith …": who is asked about stands before what is asked. */
const ASKED: ReadonlySet<ItemRole> = new Set<ItemRole>(['why', 'account']);
const GOES_ON: ReadonlySet<ItemRole> = new Set<ItemRole>([
  ...(['aux', 'must', 'need', 'reported', 'past', 'pronoun', 'code', 'everyone', 'future'] as const),
]);
/** What led to the state, in words that could be names. */
const CAME =
  /^(?:switched|flipped|moved|set|showing|shown|listed|flagged|changed|bumped|put|omgezet|overgezet|gezet|gesprongen|gesetzt|umgestellt|gesprungen|passee?|mise?|bascule|pasado|puesto)$/;

/** "why is jsmith enforced when I only enabled him": who is asked about stands before the state, what is argued behind it. */
export function upToState(items: readonly Item[]): readonly Item[] {
  const named = items.findIndex(({ role, fold }) => NAMES.has(role) && !CAME.test(fold));
  const asked = ASKED.has(items[named - 1]?.role ?? 'mark');
  const state = items.findIndex(
    ({ role }, at) => at > named && (STATES.has(role) || (asked && GOES_ON.has(role))),
  );
  if (named < 0 || state < 0) return items;
  const end = items.findIndex(({ fold }, at) => at > named && CAME.test(fold));
  return items.slice(0, end < 0 ? state + 1 : Math.min(end, state + 1));
}
