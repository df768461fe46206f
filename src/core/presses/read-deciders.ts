import { requirementFor } from '../approvals/approval-policy.ts';
import { namesHeld } from '../approvals/approver-groups.ts';
import { coversStages, readEntitledAtConfirm } from '../approvals/read-entitled.ts';
import type { GroupId, RequestId } from '../ids.ts';
import { askedBesideRequest } from '../requests/asked-beside.ts';
import type { RequestIn } from '../requests/change-request.ts';
import type { Entitled } from '../requests/requirement.ts';
import type { World } from '../world.ts';

interface Known {
  readonly draft: RequestIn<'awaiting-confirmation'>;
  readonly entitled: Entitled;
}

/** Who may decide, and by what. */
export interface Deciders {
  readonly entitled: Entitled;
  /** So many people whom the same human asked for at nearly the same time were counted. */
  readonly beside: number;
}

/**
 * Who may decide by what the draft asked for: settled at Confirm, so that nobody who is added to a group afterwards
 * counts. Absent when there is nothing to confirm.
 */
export async function decidersAskedFor(world: World, id: RequestId): Promise<Known | undefined> {
  const draft = await world.store.reads.request(id);
  if (draft?.status !== 'awaiting-confirmation') return undefined;
  return { draft, entitled: await readEntitledAtConfirm(world, draft.requirement) };
}

/** The same by the rules as they are for this requester now; hardly ever others, and only then read again. */
export async function deciders(
  world: World,
  known: Known | undefined,
  groups: ReadonlySet<GroupId>,
): Promise<Deciders> {
  if (!known || known.draft.emergency) return { entitled: {}, beside: 0 };
  const { policy, store, clock } = world;
  const { facts } = known.draft.requirement;
  const confirmedAt = clock.now().toISOString();
  const beside = await askedBesideRequest(policy, store.reads, { ...known.draft, confirmedAt });
  const demand = requirementFor(policy, { ...facts, beside, requesterGroups: namesHeld(policy, groups) });
  if (coversStages(policy, demand, known.entitled)) return { entitled: known.entitled, beside };
  return { entitled: await readEntitledAtConfirm(world, demand), beside };
}
