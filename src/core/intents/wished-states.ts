import type { MfaState } from '../mfa-state.ts';
import type { Item, ItemRole } from './find-phrases.ts';

const VERB_STATES: Partial<Record<ItemRole, MfaState>> = {
  enable: 'enabled',
  disable: 'disabled',
  enforce: 'enforced',
};
const NAMED_STATES: Partial<Record<ItemRole, MfaState>> = {
  enabled: 'enabled',
  disabled: 'disabled',
  enforced: 'enforced',
};
const PARTICLES: Partial<Record<ItemRole, MfaState>> = { on: 'enabled', off: 'disabled' };

/** "must have mfa" is a wish for MFA; "must be mfa" is nothing. */
const HAVE =
  /^(?:ha(?:ve|s|t|ben)|heeft|hebben|krijgen|krijgt|get|bekommen|kriegen|erhalten|avoir|recevoir|tenga|tener|tiene)$/;

/** Every state that a sentence wishes; more than one means that it contradicts itself. */
export function wishedStates(items: readonly Item[], roles: ReadonlySet<ItemRole>): Set<MfaState> {
  const states = new Set<MfaState>();
  for (const { role, fold } of items) {
    // "dwing mfa af", "schreibe mfa vor": the particle belongs to the verb.
    if (role === 'off' && /^a[fb]$/.test(fold) && roles.has('enforce')) continue;
    // "geef jsmith 4 uur zonder mfa": what is given is the time without.
    if (role === 'enable' && GIVES.test(fold) && roles.has('disabled')) continue;
    const state = VERB_STATES[role] ?? NAMED_STATES[role] ?? (role === 'off' ? PARTICLES[role] : undefined);
    if (state !== undefined) states.add(state);
  }
  // "on" is also a preposition ("turn off mfa on jsmith"): it counts only where nothing else says the state,
  // or where "off" contradicts it.
  if (
    roles.has('on') &&
    (states.size === 0 || (roles.has('off') && !roles.has('disable')) || isPaired(items))
  )
    states.add('enabled');
  const wanted = roles.has('need') || (roles.has('must') && items.some((item) => HAVE.test(item.fold)));
  if (states.size === 0 && wanted && roles.has('mfa')) states.add('enabled');
  return states;
}

export const GIVES = /^(?:give|geef|gib|donne[zr]?|da|dale|dar)$/;
const OFF: ReadonlySet<ItemRole> = new Set<ItemRole>(['off', 'disable', 'disabled']);

/** "on and off", "uit en weer aan", "an/aus": joined to its opposite the little word is no preposition. */
function isPaired(items: readonly Item[]): boolean {
  const said = items.filter((item) => item.role !== 'filler' && item.role !== 'mfa');
  return said.some(
    (item, at) =>
      JOINS.has(item.role) &&
      [
        [said[at - 1], said[at + 1]],
        [said[at + 1], said[at - 1]],
      ].some(([one, other]) => one?.role === 'on' && OFF.has(other?.role ?? 'mark')),
  );
}

const JOINS: ReadonlySet<ItemRole> = new Set<ItemRole>(['and', 'or', 'mark']);
