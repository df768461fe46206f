import type { PersonId, RequestId } from '../ids.ts';
import type { Person } from '../people.ts';
import type { Policy } from '../policy.ts';
import type { Delegation, DelegationReads } from '../ports/delegations.ts';
import type { Rights } from '../ports/directory.ts';
import type { RequestIn } from '../requests/change-request.ts';
import type { Deputy, Entitled } from '../requests/requirement.ts';
import { groupsWithRoles, viewerOf, type Viewer } from '../rights.ts';
import { isSamePerson } from '../same-person.ts';
import type { World } from '../world.ts';
import { holdsGroup } from './approver-groups.ts';
import { isInForce } from './seal-delegation.ts';

type Awaiting = RequestIn<'awaiting-approval'>;
type Asked = Pick<Awaiting, 'deputies'>;

/** May this account stand in for approvers? Looked up when it is named, and again at each press. */
export function mayBeDeputy(policy: Policy, rights: Rights): boolean {
  const viewer = viewerOf(policy, rights);
  const group = policy.approvals?.delegation?.to;
  return viewer !== undefined && group !== undefined && holdsGroup(policy, viewer.groups, group);
}

/** The account of somebody who may stand in at this moment; undefined for anybody else. */
export async function fitDeputy(world: World, id: PersonId): Promise<Person | undefined> {
  const rights = await rightsOf(world, id);
  return mayBeDeputy(world.policy, rights) ? rights.account : undefined;
}

/**
 * Whose right is handed over while approvers are first asked. Only the right of somebody entitled, handed over before the
 * request was made, never the requester's or a target's; what was handed over to somebody cannot be handed on.
 */
export function deputiesOf(
  world: World,
  request: Pick<Awaiting, 'requester' | 'createdAt'>,
  known: {
    readonly entitled: Entitled;
    readonly delegations: readonly Delegation[];
    readonly targets: readonly PersonId[];
  },
): readonly Deputy[] {
  const concerned = [request.requester.id, ...known.targets];
  const isConcerned = (id: PersonId): boolean =>
    concerned.some((each) => isSamePerson(world.policy, each, id));
  return known.delegations
    .filter((each) => holdsFor(world, each, request))
    .filter(({ from }) => Object.values(known.entitled).some((members) => members.includes(from.id)))
    .filter(({ from, to }) => !isConcerned(from.id) && !isConcerned(to.id))
    .map(({ from, to, madeAt }) => ({ from: from.id, to: to.id, madeAt }));
}

/** A right that is handed over holds for what is asked afterwards. */
function holdsFor(
  { seal, clock }: World,
  delegation: Delegation,
  { createdAt }: Pick<Awaiting, 'createdAt'>,
): boolean {
  return delegation.madeAt < createdAt && isInForce(seal, delegation, clock.now());
}

/** Those whose right somebody may use now, with the rights that they hold themselves at this moment. */
export async function principalsOf(world: World, request: Asked, by: PersonId): Promise<readonly Viewer[]> {
  const own = (request.deputies ?? []).filter(({ to }) => to === by);
  if (own.length === 0 || !(await fitDeputy(world, by))) return [];
  const principals = await Promise.all(
    own.map(async ({ from }) => viewerOf(world.policy, await rightsOf(world, from))),
  );
  return principals.filter((viewer) => viewer !== undefined);
}

function rightsOf(world: World, person: PersonId): Promise<Rights> {
  return world.directory.rightsOf(person, groupsWithRoles(world.policy));
}

/**
 * May this person do what every approver may (stop a change, hold up a long list)? By a role of their own, or with the
 * right of an approver who handed it over before the request was made.
 */
export async function actsAsApprover(world: World, viewer: Viewer, id: RequestId): Promise<boolean> {
  if (viewer.roles.includes('approver')) return true;
  const { reads } = world.store;
  const request = viewer.roles.includes('deputy') ? await reads.request(id) : undefined;
  if (!request) return false;
  const delegations = await reads.delegationsAt(world.clock.now().toISOString());
  const own = delegations.filter((each) => each.to.id === viewer.person.id && holdsFor(world, each, request));
  const principals = await Promise.all(
    own.map(async ({ from }) => viewerOf(world.policy, await rightsOf(world, from.id))),
  );
  return principals.some((principal) => principal?.roles.includes('approver'));
}

/** Those of them whose right this person may still use: it may have been taken back since it was read. */
export async function stillPrincipals(
  world: World,
  reads: DelegationReads,
  handed: { readonly request: Asked; readonly principals: readonly Viewer[]; readonly to: PersonId },
): Promise<readonly Viewer[]> {
  const { request, principals, to } = handed;
  const standing: Viewer[] = [];
  for (const principal of principals)
    if (await isHandedOver(world, reads, { request, from: principal.person.id, to }))
      standing.push(principal);
  return standing;
}

/** Still handed over, to the same person, by the same word as when approvers were asked. */
export async function isHandedOver(
  world: World,
  reads: DelegationReads,
  { request, from, to }: { readonly request: Asked; readonly from: PersonId; readonly to: PersonId },
): Promise<boolean> {
  const deputy = request.deputies?.find((each) => each.from === from && each.to === to);
  const current = await reads.delegationOf(from);
  if (!deputy || current?.to.id !== to || current.madeAt !== deputy.madeAt) return false;
  return isInForce(world.seal, current, world.clock.now());
}
