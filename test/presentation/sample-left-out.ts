import type { RequestId } from '../../src/core/ids.ts';
import type { Refusal, TargetRefusal } from '../../src/core/refusal.ts';
import { agent, person } from './sample-people.ts';

type Kind = TargetRefusal['kind'];
type Samples = { readonly [K in Kind]: readonly (TargetRefusal & { readonly kind: K })[] };

/** Each way of leaving somebody out, in each of its wordings: a new kind does not compile until it is here. */
function samples(): Samples {
  const unitAdmin = 'User Administrator @ /administrativeUnits/00000008-c057-4000-8000-000000000001';
  const request = 'REQ-9' as RequestId;
  return {
    'nobody-found': [{ kind: 'nobody-found', typed: 'jsmth' }],
    'group-unknown': [{ kind: 'group-unknown', typed: 'finanse' }],
    'department-unknown': [{ kind: 'department-unknown', typed: 'hr' }],
    'group-empty': [
      { kind: 'group-empty', name: 'Project **Falcon**', others: 0 },
      { kind: 'group-empty', name: 'Printers', others: 2 },
    ],
    'group-hidden': [{ kind: 'group-hidden', name: 'Works Council' }],
    'group-unreadable': [{ kind: 'group-unreadable', typed: 'finance' }],
    guest: [{ kind: 'guest', person: person(1) }],
    'account-disabled': [
      { kind: 'account-disabled', person: person(2) },
      { kind: 'account-disabled', person: person(2, { mailbox: 'shared' }) },
    ],
    'already-there': [{ kind: 'already-there', person: person(3), state: 'enabled' }],
    'state-unknown': [{ kind: 'state-unknown', person: person(4) }],
    unreachable: [{ kind: 'unreachable', person: person(18) }],
    'break-glass': [{ kind: 'break-glass', person: person(5) }],
    'own-account': [{ kind: 'own-account', person: agent }],
    privileged: [
      { kind: 'privileged', person: person(6), roles: ['Global Administrator', unitAdmin] },
      { kind: 'privileged', person: person(7), roles: 'unknown' },
    ],
    'enforce-unregistered': [
      { kind: 'enforce-unregistered', person: person(8), registration: 'none' },
      { kind: 'enforce-unregistered', person: person(9), registration: 'unknown' },
    ],
    'conditional-access': [
      { kind: 'conditional-access', person: person(10), policies: ['Require MFA for all users'] },
    ],
    'security-defaults': [{ kind: 'security-defaults', person: person(11) }],
    'partly-covered': [
      {
        kind: 'partly-covered',
        person: person(11),
        policies: [
          { policy: 'Outside the office', limits: ['locations', 'other-control'] },
          { policy: 'Office apps', limits: ['apps', 'platforms', 'clients', 'risk', 'devices'] },
        ],
      },
    ],
    'not-covered': [{ kind: 'not-covered', person: person(12) }],
    'no-policy-sign-in': [{ kind: 'no-policy-sign-in', person: person(13) }],
    'policy-sign-in-unread': [{ kind: 'policy-sign-in-unread', person: person(14) }],
    'convert-unregistered': [
      { kind: 'convert-unregistered', person: person(13), registration: 'none' },
      { kind: 'convert-unregistered', person: person(14), registration: 'unknown' },
    ],
    'posture-unknown': [{ kind: 'posture-unknown', person: person(12) }],
    'methods-unknown': [{ kind: 'methods-unknown', person: person(12) }],
    'nothing-registered': [{ kind: 'nothing-registered', person: person(12) }],
    'in-open-request': [{ kind: 'in-open-request', person: person(13), request }],
    'changed-since': [{ kind: 'changed-since', person: person(15), state: 'enforced' }],
    'changed-by-request': [{ kind: 'changed-by-request', person: person(16), request }],
    'other-earlier-state': [{ kind: 'other-earlier-state', person: person(17), state: 'disabled' }],
  };
}

export function everyTargetRefusal(): readonly TargetRefusal[] {
  return Object.values(samples()).flat();
}

/** A card names ten of them at most. */
const ON_A_CARD = 8;

/** Cards on which each of these sentences can be seen. */
export function leftOutRefusals(): readonly Refusal[] {
  const all = everyTargetRefusal();
  const starts = Array.from({ length: Math.ceil(all.length / ON_A_CARD) }, (_, card) => card * ON_A_CARD);
  return starts.map((from) => ({
    ...{ kind: 'nothing-to-change', to: 'enabled' },
    refused: all.slice(from, from + ON_A_CARD),
  }));
}
