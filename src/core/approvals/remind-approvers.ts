import { WHOLE_CHANNEL } from '../channels.ts';
import type { PersonId, RequestId } from '../ids.ts';
import { millisecondsUntil } from '../instants.ts';
import type { JobResult } from '../jobs/job.ts';
import type { Person } from '../people.ts';
import type { RequestIn, StageTime } from '../requests/change-request.ts';
import type { World } from '../world.ts';
import { reminderTime } from './answer-times.ts';
import { approversToAsk } from './ask-approvers.ts';
import { askChannel } from './ask-channel.ts';
import { askOne } from './ask-one-approver.ts';
import { resealWaiting } from '../requests/seal-waiting.ts';

type Awaiting = RequestIn<'awaiting-approval'>;

/** The timer: whoever was asked and has not answered gets the card once more. Once a stage; never after the decision. */
export async function remindApprovers(world: World, id: RequestId): Promise<JobResult> {
  const request = await world.store.reads.request(id);
  // Whoever has not been asked yet cannot be reminded; the asking sets this timer again.
  if (request?.status !== 'awaiting-approval' || !request.askedAt) return { kind: 'done' };
  const time = reminderTime(world.policy, request);
  if (!time) return { kind: 'done' };
  const wait = millisecondsUntil(time.at, world.clock.now());
  if (wait > 0) return { kind: 'again', afterMs: wait };
  return remind(world, { request, time });
}

interface Due {
  readonly request: Awaiting;
  readonly time: StageTime;
}

async function remind(world: World, due: Due): Promise<JobResult> {
  const cards = await world.store.reads.cards(due.request.id);
  return cards.some(({ person }) => person === WHOLE_CHANNEL)
    ? remindChannel(world, due)
    : remindEach(world, due);
}

async function remindChannel(world: World, { request, time }: Due): Promise<JobResult> {
  const approvers = await approversToAsk(world, request);
  if (approvers.length === 0) return { kind: 'done' };
  const result = await askChannel(world, request, time.stage);
  if (typeof result === 'object') return { kind: 'again', afterMs: result.retryAfterMs };
  const reached = result === 'asked' ? approvers.map(({ id }) => id) : [];
  await note(world, { request, time }, reached);
  return { kind: 'done' };
}

async function remindEach(world: World, { request, time }: Due): Promise<JobResult> {
  const reminded: PersonId[] = [];
  let retryAfterMs = 0;
  for (const approver of await whoHasACard(world, request)) {
    // Read again before each one: the first of them may have decided while the others are being reminded.
    const current = await world.store.reads.request(request.id);
    if (current?.status !== 'awaiting-approval') return { kind: 'done' };
    const result = await askOne(world, current, { approver, again: time.stage });
    if (result === 'asked') reminded.push(approver.id);
    else if (result !== 'unreachable') retryAfterMs = Math.max(retryAfterMs, result.retryAfterMs);
  }
  if (retryAfterMs > 0) return { kind: 'again', afterMs: retryAfterMs };
  await note(world, { request, time }, reminded);
  return { kind: 'done' };
}

async function whoHasACard(world: World, request: Awaiting): Promise<readonly Person[]> {
  const cards = await world.store.reads.cards(request.id);
  const asked = new Set<unknown>(cards.filter(({ role }) => role === 'approver').map(({ person }) => person));
  return (await approversToAsk(world, request)).filter(({ id }) => asked.has(id));
}

async function note(
  world: World,
  { request: { id }, time }: Due,
  approvers: readonly PersonId[],
): Promise<void> {
  await world.store.transaction(async (tx) => {
    const current = await tx.lockRequest(id);
    if (current?.status !== 'awaiting-approval') return;
    const reminded = { stage: time.stage, at: world.clock.now().toISOString() };
    await tx.saveRequest(resealWaiting(world.seal, current, { ...current, reminded }));
    await tx.append({ event: { kind: 'approvers-reminded', approvers }, request: id });
    await tx.send({ kind: 'update-cards', request: id }, { key: `update-cards:${id}` });
  });
}
