import { isRegistered } from '../people.ts';
import type { WhyPerson, WhyReason } from '../posture/tenant-answer.ts';
import type { PersonStatus } from '../reply.ts';

export function explainState(status: PersonStatus): WhyPerson {
  return { status, reasons: [stateReason(status), ...otherWays(status)] };
}

function stateReason({ state, lastChange: change, methods }: PersonStatus): WhyReason {
  if (state === 'unknown') return { kind: 'unreadable' };
  if (!change) return { kind: state === 'disabled' ? 'default' : 'elsewhere' };
  if (change.observed === state) return { kind: 'changed', change };
  const registered = methods === 'unknown' || isRegistered(methods);
  // Entra does that by itself when somebody registers; without a method it was somebody's doing.
  if (change.observed === 'enabled' && state === 'enforced' && registered) return { kind: 'flipped', change };
  return { kind: 'outside', change };
}

function otherWays({ coveredBy, securityDefaults }: PersonStatus): readonly WhyReason[] {
  const policies = coveredBy === 'unknown' ? [] : (coveredBy ?? []);
  return [
    ...(policies.length > 0 ? [{ kind: 'conditional-access', policies } as const] : []),
    ...(securityDefaults === true ? [{ kind: 'security-defaults' } as const] : []),
  ];
}
