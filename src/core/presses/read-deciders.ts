import { requirementFor } from '../approvals/approval-policy.ts';
import { namesHeld } from '../approvals/approver-groups.ts';
import { coversStages, readEntitledAtConfirm } from '../approvals/read-entitled.ts';
import type { GroupId, RequestId } from '../ids.ts';
import type { RequestIn } from '../requests/change-request.ts';
import type { Entitled } from '../requests/requirement.ts';
import type { World } from '../world.ts';

interface Known {
  readonly draft: RequestIn<'awaiting-confirmation'>;
  readonly entitled: Entitled;
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
): Promise<Entitled> {
  if (!known || known.draft.emergency) return {};
  const { facts } = known.draft.requirement;
  const demand = requirementFor(world.policy, {
    ...facts,
    requesterGroups: namesHeld(world.policy, groups),
  });
  if (coversStages(world.policy, demand, known.entitled)) return known.entitled;
  return readEntitledAtConfirm(world, demand);
}
