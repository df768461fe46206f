import type { Item, ItemRole } from './find-phrases.ts';

/** "force jsmith to register again": it is the registration that is forced. Behind "and" it would be a second wish. */
export function withoutForcing(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex((item) => item.role === 'enforce');
  const reset = items.findIndex((item) => item.role === 'reset');
  const between = items.slice(Math.min(at, reset) + 1, Math.max(at, reset));
  const others = items.some((item, index) => index !== at && STATE_VERBS.has(item.role));
  const simple = at >= 0 && reset >= 0 && FORCES.test(items[at]?.fold ?? '') && !others;
  if (!simple || between.some((item) => item.role === 'and' || item.role === 'mark')) return items;
  return items.filter((item, index) => index !== at && !(index === at + 1 && item.fold === 'que'));
}

/** "give jsmith a nudge": what is given is the reminder. */
const GIVES = /^(?:give|geef|gib|donne|da|dale|dar)$/;

const STATE_VERBS: ReadonlySet<ItemRole> = new Set<ItemRole>(['enable', 'disable', 'enforce', 'enforced']);
const FORCES =
  /^(?:forc(?:e|er|ez|eer|eren)|require|dwing|afdwingen|verplicht(?:en)?|vereis|zwinge?|erzwing(?:e|en)?|verlange?n?|oblig(?:e|er|ez|a|ar)|exig(?:e|er|ez|ir)|fuerza|forzar)$/;

/** "reset mfa and enable it" asks for two things. */
export function contradicts(
  kind: 'why' | 'history' | 'remind' | 'revoke' | 'reset',
  roles: ReadonlySet<ItemRole>,
  items: readonly Item[],
): boolean {
  if (kind === 'why') return false;
  // "log jsmith out of all sessions" has the word for a log in it.
  if (kind === 'history')
    return roles.has('revoke') && items.every(({ role, fold }) => role !== 'history' || fold === 'log');
  // "kill jsmith's sessions": without MFA the verb can only mean the sessions.
  if (kind === 'revoke' && roles.has('disable') && !roles.has('mfa'))
    return roles.has('enable') || roles.has('enforce');
  const gives = items.every(({ role, fold }) => role !== 'enable' || GIVES.test(fold));
  return (
    roles.has('disable') ||
    roles.has('enforce') ||
    (roles.has('enable') && kind !== 'reset' && !(gives && kind === 'remind'))
  );
}
