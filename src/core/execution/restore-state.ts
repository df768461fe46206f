import { authoriseReturn } from '../approvals/authorisation.ts';
import type { FailureCode } from '../failures.ts';
import type { PersonId, RequestId } from '../ids.ts';
import { addMilliseconds, millisecondsUntil } from '../instants.ts';
import type { JobResult } from '../jobs/job.ts';
import { satisfies, type MfaState } from '../mfa-state.ts';
import { isRegistered } from '../people.ts';
import type { TimeBox } from '../ports/guard-rails.ts';
import type { StateReading } from '../ports/mfa.ts';
import { readBrakes } from '../requests/seal-brake.ts';
import { brakeIn } from '../requests/weakening-refusal.ts';
import type { World } from '../world.ts';
import { beginRestore, noteWrite, type Begun } from './begin-restore.ts';
import { mendTimeBox } from './mend-time-box.ts';
import { judgeRestore, type RestoreStep } from './judge-restore.ts';
import { closeTimeBox, nextTry, noteFrozen, noteTrouble } from './end-restore.ts';

/** An accepted write may read back as the old state for so long: looked at again, not written again. */
const SETTLING_MS = 90_000;
/** While everything is frozen. */
const FROZEN_MS = 30_000;

/**
 * Puts back what a time-boxed request weakened: claim, read, write, read back, as for any change, and again with growing
 * waits for as long as it takes. It is never given up: a box ends only by what is read of the person.
 */
export async function restoreState(
  world: World,
  job: { readonly request: RequestId; readonly person: PersonId },
): Promise<JobResult> {
  const found = await world.store.reads.timeBox(job.request, job.person);
  const box = await mendTimeBox(world, job, found);
  if (box?.status !== 'waiting') return { kind: 'done' };
  const left = millisecondsUntil(nextTry(world, box), world.clock.now());
  if (left > 0) return { kind: 'again', afterMs: left };
  if (brakeIn(await readBrakes(world, world.store.reads), 'freeze')) {
    await noteFrozen(world, job);
    return { kind: 'again', afterMs: FROZEN_MS };
  }
  const begun = await beginRestore(world, job);
  if ('kind' in begun) return begun;
  const step = await tryOnce(world, begun);
  return step.kind === 'closed' ? closeTimeBox(world, begun, step) : noteTrouble(world, begun, step);
}

type Ended = Exclude<RestoreStep, { kind: 'write' }> & { readonly writtenAt?: string };

async function tryOnce(world: World, begun: Begun): Promise<Ended> {
  const { box, left } = begun;
  const reading = await read(world, box.person);
  const settling =
    box.writtenAt !== undefined && -millisecondsUntil(box.writtenAt, world.clock.now()) < SETTLING_MS;
  const step = judgeRestore(box, reading, { settling, left });
  if (step.kind !== 'write') return step;
  return (left && (await leaveToEntra(world, box, left))) ?? write(world, begun);
}

/**
 * MFA is on already, only not enforced. Enforcing somebody who has registered nothing would stop their old mail clients at
 * once; Entra does it by itself when they register.
 */
async function leaveToEntra(
  world: World,
  { person }: TimeBox,
  observed: MfaState,
): Promise<Ended | undefined> {
  const methods = (await world.mfa.examine([person])).get(person)?.methods ?? 'unknown';
  if (methods === 'unknown') return { kind: 'again', code: 'odd-answer' };
  return isRegistered(methods) ? undefined : { kind: 'closed', as: 'replaced', observed };
}

async function write(world: World, { request, item, box, left, extension, until }: Begun): Promise<Ended> {
  // The policy names an emergency account that it did not name when this began: no hand of ours, and people are told.
  if (world.policy.breakGlass.includes(box.person)) return { kind: 'again', code: 'protected-account' };
  const authorisation = authoriseReturn(world.seal, { request, item, box, left, extension });
  // Somebody has written into the database: people have to look, and the box stays open until they have.
  if (!authorisation) return { kind: 'again', code: 'approval-forged' };
  // So much of the claim must be left, or the write could still be under way when the next claim starts.
  const isLate = () => millisecondsUntil(until, world.clock.now()) < 20_000;
  const begin = async (people: readonly PersonId[]) => {
    const isOurs = !isLate() && (await noteWrite(world, box));
    // The store may have let us wait.
    return new Set(isOurs && !isLate() ? people : []);
  };
  const answer = (await world.mfa.write([authorisation], { begin })).get(box.person);
  const writtenAt = addMilliseconds(world.clock.now(), 0);
  if (!answer) return { kind: 'again', code: 'odd-answer', writtenAt };
  if (answer.kind === 'not-sent') return { kind: 'again', code: 'timeout' };
  if (answer.kind === 'not-found') return { kind: 'again', code: 'not-found' };
  if (answer.kind === 'refused') return { kind: 'again', code: answer.code };
  if (answer.kind === 'busy') return busy(answer);
  const reading = await read(world, box.person);
  if (reading.kind === 'read' && satisfies(box.earlier, reading.state))
    return { kind: 'closed', as: 'restored', observed: reading.state };
  return { kind: 'again', code: 'not-proved', writtenAt };
}

function busy(answer: { readonly code: FailureCode; readonly retryAfterMs?: number }): Ended {
  const { code, retryAfterMs } = answer;
  return { kind: 'again', code, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) };
}

async function read(world: World, person: PersonId): Promise<StateReading> {
  const readings = await world.mfa.readStates([person]);
  return readings.get(person) ?? { kind: 'unreadable', code: 'odd-answer' };
}
