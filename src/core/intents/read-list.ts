import { findObjection } from './find-objection.ts';
import type { Item, ItemRole } from './find-phrases.ts';
import type { Intent, ListIntent } from './intent.ts';

const FILTERS: Partial<Record<ItemRole, ListIntent['filter']>> = {
  enabled: 'enabled',
  disabled: 'disabled',
  enforced: 'enforced',
  pending: 'pending',
  stuck: 'stuck',
  on: 'enabled',
  off: 'disabled',
};

/** Reads "list disabled", "who is stuck at enabled"; `undefined` when people are named, so that a status is meant. */
export function readList(items: readonly Item[]): Intent | undefined {
  if (items.some((item) => ['word', 'address', 'mention'].includes(item.role))) return undefined;
  const objection = findObjection(
    items.filter((item) => ['not', 'veto', 'other', 'except'].includes(item.role)),
  );
  if (objection !== undefined) return { kind: 'none', because: objection };
  const filters = new Set(items.flatMap((item) => FILTERS[item.role] ?? []));
  for (const special of ['stuck', 'pending'] as const)
    if (filters.has(special)) return { kind: 'list', filter: special };
  if (asksWhoLacks(items)) return whoLacks(filters, items);
  // "who has mfa on disabled": the preposition is not a second filter.
  if (filters.size > 1 && items.some((item) => item.role === 'on')) filters.delete('enabled');
  const [filter] = [...filters];
  return filter === undefined || filters.size > 1
    ? { kind: 'incomplete', of: 'list' }
    : { kind: 'list', filter };
}

/** "who has no", "wie heeft nog geen", "qui n'a pas (encore)": the phrase itself denies. */
const DENIES =
  /(?:^| )(?:not|t|doesnt|dont|isnt|arent|havent|hasnt|no|geen|niet|keine?|nicht|pas|pas encore)$/;

const HAVE = / (?:have|has)(?: got)?$/;

function asksWhoLacks(items: readonly Item[]): boolean {
  return items.some(({ phrase }) => phrase !== undefined && DENIES.test(phrase.replace(HAVE, '')));
}

/** Without MFA is disabled; whoever is "not enforced" may be in two states, so that is asked back. */
function whoLacks(filters: ReadonlySet<ListIntent['filter']>, items: readonly Item[]): Intent {
  const [only, ...others] = filters;
  const none = only === undefined && items.some(({ role }) => role === 'mfa');
  return none || (only === 'enabled' && others.length === 0)
    ? { kind: 'list', filter: 'disabled' }
    : { kind: 'incomplete', of: 'list' };
}
