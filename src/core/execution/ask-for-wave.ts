import { groupsNamed } from '../approvals/approver-groups.ts';
import type { NoticeId, RequestId } from '../ids.ts';
import type { JobResult } from '../jobs/job.ts';
import { queueNotice } from '../notices/queue-notice.ts';
import type { Person } from '../people.ts';
import type { RequestIn } from '../requests/change-request.ts';
import { accountsOf, isSamePerson } from '../same-person.ts';
import type { World } from '../world.ts';
import { approvalHoldsUntil } from './stop-before-write.ts';

/**
 * A message to everybody who may let the next wave start: an approver, as Entra has it now, who is neither the requester nor
 * in the list. The fixed ids keep a repeat from asking anybody twice.
 */
export async function askForWave(world: World, id: RequestId): Promise<JobResult> {
  const request = await world.store.reads.request(id);
  if (request?.status !== 'running') return { kind: 'done' };
  const approvers = await whoMayLetItStart(world, request);
  if (approvers.length === 0) world.log.warn('nobody may let the next wave start', { request: id });
  await world.store.transaction(async (tx) => {
    const run = await tx.lockBulkRun(id);
    if (run?.status !== 'asking' || run.awaits !== 'approver') return;
    const { at } = run.changed;
    const dueAt = approvalHoldsUntil(request);
    const by = request.requester.displayName;
    for (const person of approvers)
      await queueNotice(world, tx, {
        ...{ id: `wave-approval:${id}:${person.id}:${at}` as NoticeId, person, plan: 'first-channel', at },
        about: { kind: 'guard-alarm', alarm: 'wave-approval', request: id, by, dueAt },
      });
  });
  return { kind: 'done' };
}

/** Those who were to approve the list; where nobody had to, the approvers. */
async function whoMayLetItStart(world: World, request: RequestIn<'running'>): Promise<readonly Person[]> {
  const { policy, directory, store } = world;
  const names = request.requirement.stages.map(({ group }) => group);
  const groups = (names.length > 0 ? names : ['approvers']).flatMap((name) => groupsNamed(policy, name));
  const members = await directory.membersOf([...new Set(groups)]);
  const accounts = members.flatMap(({ id }) => accountsOf(policy, id));
  const concerned = [request.requester.id, ...(await store.reads.listed(request.id, [...new Set(accounts)]))];
  return members.filter(({ id }) => !concerned.some((other) => isSamePerson(policy, other, id)));
}
