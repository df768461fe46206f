import { isOwnership, readHeldRole } from '../../core/held-role.ts';
import type { Words } from '../words.ts';

const UNIT = '/administrativeUnits/';

/** Directory roles by name; one that does not hold for the whole tenant says where it does. */
export function rolesLine(roles: readonly string[], words: Words): string {
  return words.list(roles.map((role) => heldRole(role, words)));
}

function heldRole(text: string, words: Words): string {
  const held = readHeldRole(text);
  const { name, scope } = held;
  const role = words.show(name);
  if (isOwnership(held)) return words.t('held-role.owner', { group: role });
  if (scope === undefined) return role;
  return scope.startsWith(UNIT)
    ? words.t('held-role.unit', { role, unit: words.show(scope.slice(UNIT.length)) })
    : words.t('held-role.scope', { role, scope: words.show(scope) });
}
