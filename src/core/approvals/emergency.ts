import { factsOf, requirementFor } from './approval-policy.ts';
import { decisionsSince } from './counted-decisions.ts';
import type { GroupId, PersonId } from '../ids.ts';
import { addMinutes } from '../instants.ts';
import type { EmergencyRules } from '../guard-rules.ts';
import type { Policy } from '../policy.ts';
import type { StoreTransaction } from '../ports/store.ts';
import type { Refusal } from '../refusal.ts';
import type { ChangeRequest, RequestIn, RequestItem } from '../requests/change-request.ts';
import type { Requirement } from '../requests/requirement.ts';
import { weakens } from '../requests/act.ts';
import type { TimeLimit } from '../requests/time-limit.ts';
import { isSamePerson } from '../same-person.ts';
import type { World } from '../world.ts';

export type EmergencyRefusal = Extract<Refusal, { kind: 'emergency-refused' }>;

/** The rules in force; undefined where the policy file opens the path for nobody. */
export function emergencyRules({ emergency }: Pick<Policy, 'emergency'>): EmergencyRules | undefined {
  return emergency?.enabled && emergency.groups.length > 0 ? emergency : undefined;
}

/** Whether this person may act at once, with the rights of this moment. */
export function refuseEmergencyOf(
  policy: Policy,
  groups: ReadonlySet<GroupId>,
): EmergencyRefusal | undefined {
  const rules = emergencyRules(policy);
  if (!rules) return no('off');
  return rules.groups.some((group) => groups.has(group)) ? undefined : no('group');
}

/** Whether this is something that an emergency may do: one person without an admin role loses protection for a while. */
export function refuseEmergencyFor(
  to: ChangeRequest['to'],
  items: readonly RequestItem[],
): EmergencyRefusal | undefined {
  const [item, ...more] = items;
  if (!item || more.length > 0) return no('several');
  if (!weakens(item, to) || item.from === 'unknown') return no('strengthening');
  // The roles are sealed with the list; the warning is what people see.
  const roles = item.truth?.roles ?? 'unknown';
  const isPrivileged = roles === 'unknown' || roles.length > 0;
  return isPrivileged || item.warnings.some(({ kind }) => kind === 'privileged')
    ? no('privileged')
    : undefined;
}

export function no(because: EmergencyRefusal['because']): EmergencyRefusal {
  return { kind: 'emergency-refused', because };
}

/** Nobody else has to agree before; the requester owes the proof and the reason. */
export function emergencyRequirement(
  policy: Policy,
  {
    to,
    items,
    groups,
  }: {
    readonly to: ChangeRequest['to'];
    readonly items: readonly RequestItem[];
    readonly groups: readonly string[];
  },
): Requirement {
  const usual = requirementFor(policy, factsOf(to, items, groups));
  return {
    ...usual,
    ...{
      rule: 'emergency',

      stages: [],
      callerProof: true,
      coolDownMinutes: 0,
      numberMatching: false,
    },
    reason: { ...usual.reason, required: true },
  };
}

/** Until the review, and never longer than was asked for or than any weakening may last. */
export function emergencyTime(policy: Policy, asked: number | undefined): TimeLimit | undefined {
  const rules = emergencyRules(policy);
  if (!rules) return undefined;
  const most = Math.min(rules.reviewHours, policy.weakening?.maxHours ?? rules.reviewHours) * 60;
  return {
    minutes: Math.min(asked ?? most, most),
    from: asked !== undefined && asked <= most ? 'words' : 'policy',
  };
}

/** The last look before the write: the path is still open, and the record is one that it could have made. */
export function isEmergencyStillOpen(
  policy: Policy,
  request: RequestIn<'running'>,
  item: RequestItem,
): boolean {
  const time = emergencyTime(policy, undefined);
  const { endsAt, approvedAt, requirement } = request;
  if (!time || !endsAt || requirement.facts.people !== 1) return false;
  if (endsAt > addMinutes(new Date(approvedAt), time.minutes)) return false;
  return refuseEmergencyFor(request.to, [item]) === undefined;
}

const DAY_MINUTES = 24 * 60;

/** How often a day, beside the limits for every weakening. Counted under the lock of the brakes. */
export async function refuseByCount(
  world: World,
  tx: StoreTransaction,
  requester: PersonId,
): Promise<Refusal | undefined> {
  const rules = emergencyRules(world.policy);
  if (!rules) return no('off');
  await tx.lockBrakes();
  const since = await decisionsSince(world, tx, addMinutes(world.clock.now(), -DAY_MINUTES));
  if (!since) return { kind: 'weakening-closed', because: 'audit-broken' };
  const earlier = since.filter(({ emergency }) => emergency);
  const own = earlier.filter((entry) => isSamePerson(world.policy, entry.requester, requester));
  const isFull = own.length >= rules.perDay.requester || earlier.length >= rules.perDay.tenant;
  return isFull ? no('often') : undefined;
}
