import { isRegistered, type Person } from '../people.ts';
import type { ChangeRequest, Delivery, RequestItem } from '../requests/change-request.ts';
import type { World } from '../world.ts';
import type { MfaState } from '../mfa-state.ts';
import type { Notice } from './notice.ts';

const KINDS: Record<MfaState, Notice['kind']> = {
  disabled: 'mfa-disabled',
  enabled: 'mfa-enabled',
  enforced: 'mfa-enforced',
};

/** What the person is told, or undefined when nothing was changed for them. */
export function writeNotice(
  world: World,
  { request, item, delivery }: { request: ChangeRequest; item: RequestItem; delivery: Delivery },
): Notice | undefined {
  if (item.outcome?.kind !== 'done') return undefined;
  return {
    kind: KINDS[request.to],
    person: item.person,
    request: request.id,
    reference: delivery.reference,
    to: request.to,
    observed: item.outcome.observed,
    registered: item.methods === 'unknown' ? 'unknown' : isRegistered(item.methods),
    contact: world.policy.helpdeskContact,
    at: item.outcome.at,
  };
}

/** The directory's mail address; a member account's UPN is the usual address when there is none. */
export function addressOf(person: Person): string | undefined {
  const address = person.mail ?? person.userPrincipalName;
  return /^[^\s@]+@[^\s@]+$/.test(address) ? address : undefined;
}
