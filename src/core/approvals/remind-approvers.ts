import type { PersonId, RequestId } from '../ids.ts';
import type { JobResult } from '../jobs/job.ts';
import type { RequestIn, StageTime } from '../requests/change-request.ts';
import { resealWaiting } from '../requests/seal-waiting.ts';
import type { World } from '../world.ts';
import { approversToAsk } from './ask-approvers.ts';
import { askChannel } from './ask-channel.ts';
import { askOne } from './ask-one-approver.ts';
import { remindWaiting } from './remind-waiting.ts';

type Awaiting = RequestIn<'awaiting-approval'>;

/** The timer of a change: its approvers get the card once more. */
export async function remindApprovers(world: World, id: RequestId): Promise<JobResult> {
  return remindWaiting<Awaiting>(world, {
    read: async () => {
      const request = await world.store.reads.request(id);
      return request?.status === 'awaiting-approval' && request.askedAt ? request : undefined;
    },
    cardsOf: async () => {
      const cards = await world.store.reads.cards(id);
      return cards.flatMap(({ role, person }) => (role === 'approver' ? [person] : []));
    },
    approversOf: (request) => approversToAsk(world, request),
    askChannel: (request, stage) => askChannel(world, request, stage),
    askOne: (request, approver, again) => askOne(world, request, { approver, again }),
    note: (reminded, approvers) => note(world, id, { reminded, approvers }),
  });
}

interface Reminded {
  readonly reminded: StageTime;
  readonly approvers: readonly PersonId[];
}

async function note(world: World, id: RequestId, { reminded, approvers }: Reminded): Promise<void> {
  await world.store.transaction(async (tx) => {
    const current = await tx.lockRequest(id);
    if (current?.status !== 'awaiting-approval') return;
    await tx.saveRequest(resealWaiting(world.seal, current, { ...current, reminded }));
    await tx.append({ event: { kind: 'approvers-reminded', approvers }, request: id });
    await tx.send({ kind: 'update-cards', request: id }, { key: `update-cards:${id}` });
  });
}
