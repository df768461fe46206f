import { BrokenInvariant } from '../failures.ts';
import type { PersonId } from '../ids.ts';
import type { StoreTransaction } from '../ports/store.ts';
import type { RequestIn } from '../requests/change-request.ts';
import type { Approval, Requirement } from '../requests/requirement.ts';
import type { World } from '../world.ts';
import { groupsWithRoles, viewerOf, type Viewer } from '../rights.ts';
import { isVoteSealed } from './seal-approval.ts';
import { isHandedOver, principalsOf } from './deputies.ts';
import { holdsGroup } from './approver-groups.ts';
import { helpdeskByAlias } from './helpdesk-aliases.ts';
import { isPlaceGiven } from './next-group.ts';
import { votersOf } from './quorum.ts';

type Awaiting = RequestIn<'awaiting-approval'>;

interface Approved extends Pick<Awaiting, 'approvals' | 'deputies'> {
  readonly requirement: Pick<Requirement, 'stages'>;
}

/** Who approved earlier and would not be entitled any more. Read before the approvals are counted, outside of the transaction. */
export async function lapsedApprovers(world: World, request: Approved): Promise<ReadonlySet<PersonId>> {
  const checked = await Promise.all(
    request.approvals.map(async (approval) =>
      (await isHeld(world, request, approval)) ? [] : [approval.by.id],
    ),
  );
  return new Set(checked.flat());
}

async function isHeld(world: World, request: Approved, approval: Approval): Promise<boolean> {
  const { policy } = world;
  const { group, via, onBehalfOf } = approval;
  if (onBehalfOf !== undefined && !(await isStillDeputy(world, request, approval))) return false;
  const ids = votersOf(approval);
  const [voters, insiders] = await Promise.all([
    Promise.all(ids.map((id) => viewerNow(world, id))),
    helpdeskByAlias(world, request.requirement, ids),
  ]);
  // Whose right it is stands last.
  const holder = voters.at(-1);
  const stage = request.requirement.stages.find((each) => each.group === group);
  if (!holder || !stage) return false;
  const isHelpdesk = (voter: Viewer | undefined): boolean =>
    voter === undefined || holdsGroup(policy, voter.groups, 'helpdesk');
  if (stage.outsideHelpdesk && (insiders.size > 0 || voters.some(isHelpdesk))) return false;
  // Whoever decided in another group's place has to hold that place, which the policy must still give.
  if (!isPlaceGiven(policy, approval)) return false;
  return holdsGroup(policy, holder.groups, via ?? group);
}

async function viewerNow(world: World, id: PersonId): Promise<Viewer | undefined> {
  return viewerOf(world.policy, await world.directory.rightsOf(id, groupsWithRoles(world.policy)));
}

/** Whoever stood in has to be fit for it still; the one whose right it was is looked up like everybody else. */
async function isStillDeputy(
  world: World,
  request: Approved,
  { by, onBehalfOf }: Approval,
): Promise<boolean> {
  const principals = await principalsOf(world, request, by.id);
  if (onBehalfOf === undefined || !principals.some(({ person }) => person.id === onBehalfOf)) return false;
  return isHandedOver(world, world.store.reads, { request, from: onBehalfOf, to: by.id });
}

/** The request without the approvals that no longer count, or that this bot never took; each loss is on record. */
export async function dropLapsed(
  world: World,
  tx: StoreTransaction,
  { request, lapsed }: { readonly request: Awaiting; readonly lapsed: ReadonlySet<PersonId> },
): Promise<Awaiting> {
  const genuine = request.approvals.filter((approval) => isVoteSealed(world.seal, request, approval));
  if (genuine.length < request.approvals.length) await raiseAlarm(world, tx, request);
  await noteLapsed(tx, { id: request.id, approvals: genuine }, lapsed);
  const approvals = genuine.filter(({ by }) => !lapsed.has(by.id));
  if (approvals.length === request.approvals.length) return request;
  const standing = { ...request, approvals };
  await tx.saveRequest(standing);
  return standing;
}

export async function noteLapsed(
  tx: StoreTransaction,
  { id, approvals }: Pick<Awaiting, 'id' | 'approvals'>,
  lapsed: ReadonlySet<PersonId>,
): Promise<void> {
  for (const { by } of approvals.filter((each) => lapsed.has(each.by.id)))
    await tx.append({ event: { kind: 'approval-lapsed' }, subject: by.id, request: id });
}

async function raiseAlarm(world: World, tx: StoreTransaction, request: Awaiting): Promise<void> {
  const { id, fingerprint } = request;
  await tx.append({ event: { kind: 'approval-forged', fingerprint }, request: id });
  const alarm = new BrokenInvariant('an approval that this bot did not take is in the database');
  world.log.error('ALARM: an approval was forged', alarm, { request: id });
}
