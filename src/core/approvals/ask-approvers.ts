import type { PersonId, RequestId } from '../ids.ts';
import type { JobResult } from '../jobs/job.ts';
import type { Person } from '../people.ts';
import type { RequestIn } from '../requests/change-request.ts';
import type { Deputy, Entitled } from '../requests/requirement.ts';
import { accountsOf } from '../same-person.ts';
import type { World } from '../world.ts';
import { openStageNumber, setTimers } from './answer-times.ts';
import { askChannel } from './ask-channel.ts';
import { askOne } from './ask-one-approver.ts';
import { deputiesOf } from './deputies.ts';
import { isEverybodyAway } from './everybody-away.ts';
import { openApprovers } from './open-approvers.ts';
import { readEntitled } from './read-entitled.ts';
import { resealWaiting } from '../requests/seal-waiting.ts';

type Awaiting = RequestIn<'awaiting-approval'>;

/**
 * A card for everybody who may decide in the open stage: in the channel that the policy names, else, and when that cannot
 * be reached, in each one's personal chat. Safe to repeat: nobody who has a card gets another.
 */
export async function askApprovers(world: World, id: RequestId, attempt: number): Promise<JobResult> {
  const request = await settleDeciders(world, id);
  if (!request) return { kind: 'done' };
  const { reached, unreachable, retryAfterMs } = await askAll(world, request);
  if (retryAfterMs > 0 && attempt < 20) return { kind: 'again', afterMs: retryAfterMs };
  const isAway = await nobodyIsThere(world, reached);
  await world.store.transaction(async (tx) => {
    const current = await tx.lockRequest(id);
    // Decided meanwhile: there is nothing left to say about who was asked, but who was stays on record.
    if (current?.status === 'awaiting-approval') {
      const asked = resealWaiting(world.seal, current, askedNow(world, current, isAway));
      await tx.saveRequest(asked);
      await setTimers(world.policy, tx, {
        of: asked,
        remind: { kind: 'remind-approvers', request: id },
        escalate: { kind: 'escalate-request', request: id },
      });
    }
    await tx.append({ event: { kind: 'approvers-asked', approvers: reached, unreachable }, request: id });
    await tx.send({ kind: 'update-cards', request: id }, { key: `update-cards:${id}` });
  });
  return { kind: 'done' };
}

interface AskedAll {
  readonly reached: readonly PersonId[];
  readonly unreachable: readonly PersonId[];
  readonly retryAfterMs: number;
}

async function askAll(world: World, request: Awaiting): Promise<AskedAll> {
  const approvers = await approversToAsk(world, request);
  const everybody = approvers.map(({ id }) => id);
  const together = everybody.length === 0 ? 'none' : await askChannel(world, request);
  if (together === 'asked') return { reached: everybody, unreachable: [], retryAfterMs: 0 };
  if (typeof together === 'object') return { reached: [], unreachable: [], ...together };
  return askEach(world, request, approvers);
}

async function askEach(world: World, request: Awaiting, approvers: readonly Person[]): Promise<AskedAll> {
  const reached: PersonId[] = [];
  const unreachable: PersonId[] = [];
  let retryAfterMs = 0;
  for (const approver of approvers) {
    const result = await askOne(world, request, { approver });
    if (result === 'asked') reached.push(approver.id);
    else if (result === 'unreachable') unreachable.push(approver.id);
    else retryAfterMs = Math.max(retryAfterMs, result.retryAfterMs);
  }
  return { reached, unreachable, retryAfterMs };
}

/** Only where somebody else could be asked instead. */
export async function nobodyIsThere(world: World, reached: readonly PersonId[]): Promise<boolean> {
  const { escalation } = world.policy.approvals ?? {};
  return escalation !== undefined && escalation.atOnceWhenAway !== false && isEverybodyAway(world, reached);
}

function askedNow(world: World, request: Awaiting, isAway: boolean): Awaiting {
  const at = world.clock.now().toISOString();
  const stage = openStageNumber(world.policy, request);
  return { ...request, askedAt: at, ...(isAway && stage !== undefined ? { away: { stage, at } } : {}) };
}

/**
 * Who stands in for whom is settled once, before anybody is asked. Who is entitled was settled at Confirm; only what
 * nobody confirms (a review), or an earlier version confirmed, has it settled here.
 */
async function settleDeciders(world: World, id: RequestId): Promise<Awaiting | undefined> {
  const request = await world.store.reads.request(id);
  if (request?.status !== 'awaiting-approval') return undefined;
  if (request.entitled && request.deputies) return request;
  const entitled = request.entitled ?? (await readEntitled(world, request.requirement));
  const deputies = request.deputies ?? (await readDeputies(world, request, entitled));
  return world.store.transaction(async (tx) => {
    const current = await tx.lockRequest(id);
    if (current?.status !== 'awaiting-approval') return undefined;
    const settled = {
      ...current,
      entitled: current.entitled ?? entitled,
      deputies: current.deputies ?? deputies,
    };
    const frozen = resealWaiting(world.seal, current, settled);
    await tx.saveRequest(frozen);
    return frozen;
  });
}

async function readDeputies(world: World, request: Awaiting, entitled: Entitled): Promise<readonly Deputy[]> {
  if (!world.policy.approvals?.delegation) return [];
  const { reads } = world.store;
  const delegations = await reads.delegationsAt(world.clock.now().toISOString());
  const targets = await targetsAmong(
    world,
    request,
    delegations.flatMap(({ from, to }) => [from.id, to.id]),
  );
  return deputiesOf(world, request, { entitled, delegations, targets });
}

export function approversToAsk(world: World, request: Awaiting): Promise<readonly Person[]> {
  return openApprovers(world, request, (people) => targetsAmong(world, request, people));
}

/** Those of the list who are one of these people, or another account of one: of a long list nobody else is read. */
function targetsAmong(
  { policy, store }: World,
  { id }: Awaiting,
  people: readonly PersonId[],
): Promise<readonly PersonId[]> {
  return store.reads.listed(id, [...new Set(people.flatMap((each) => accountsOf(policy, each)))]);
}
