import type { ExecutionItem } from '../ports/store.ts';
import type { World } from '../world.ts';
import {
  judgeBeforeAct,
  judgeBeforeExtension,
  judgeBeforeWrite,
  type ReadingFacts,
  type Step,
} from './judge-reading.ts';
import { recheckTruth } from './recheck-truth.ts';
import { endedAs, type Result } from './outcome-of.ts';
import { settlePeople, type Settled } from './settle-people.ts';
import { stopBeforeWrite } from './stop-before-write.ts';
import { backOff, isSettling, MAX_ATTEMPTS, type Later, type Ready } from './waiting.ts';
import type { Wave } from './wave.ts';

/** Reads everybody's state right before the write, settles those who need none, and says who is ready or has to wait. */
export async function readBeforeWrite(
  world: World,
  wave: Wave,
  entries: readonly ExecutionItem[],
): Promise<{ readonly ready: readonly Ready[]; readonly later: readonly Later[] }> {
  const [readings, doubts] = await Promise.all([
    world.mfa.readStates(
      entries.map(({ item }) => item.person.id),
      wave.lane,
    ),
    recheckTruth(world, wave, entries),
  ]);
  const ready: Ready[] = [];
  const later: Later[] = [];
  const settled: Settled[] = [];
  for (const entry of entries) {
    const reading = readings.get(entry.item.person.id) ?? { kind: 'unreadable', code: 'odd-answer' };
    const settling = isSettling(entry);
    const facts = { entry, to: wave.request.to, reading, settling };
    const state = judgeState(facts);
    const step = state.kind === 'write' ? (doubts.get(entry.item.person.id) ?? unread(wave) ?? state) : state;
    // Methods and sessions tell nothing of themselves: what was begun there is brought to its end.
    const calledOff = step.kind === 'write' && !entry.item.act ? wave.lookOnly : undefined;
    const stop = step.kind === 'write' ? stopBeforeWrite(world, wave, entry) : undefined;
    if (calledOff) settled.push({ entry, result: endedAs(calledOff) });
    else if (stop) settled.push({ entry, result: { kind: 'failed', code: stop } });
    else if (step.kind === 'write') ready.push({ entry });
    else if (step.kind === 'read-again' && !isExhausted(entry, settling)) later.push(waitFor(entry, step));
    else settled.push({ entry, result: resultOf(entry, step) });
  }
  await settlePeople(world, wave, settled);
  return { ready, later };
}

/** Nothing is written for somebody of whom it is not known whether they may ask. */
function unread({ asker }: Wave): Step | undefined {
  return asker === 'unreadable' ? { kind: 'read-again', code: 'unavailable' } : undefined;
}

function judgeState(facts: ReadingFacts): Step {
  const { entry, to, reading } = facts;
  if (entry.item.extends) return judgeBeforeExtension(to, reading);
  return entry.item.act ? judgeBeforeAct(reading) : judgeBeforeWrite(facts);
}

function isExhausted(entry: ExecutionItem, settling: boolean): boolean {
  return entry.attempts >= MAX_ATTEMPTS && !settling;
}

function waitFor(entry: ExecutionItem, step: Extract<Step, { kind: 'read-again' }>): Later {
  return { entry, afterMs: backOff(entry.attempts, step.retryAfterMs), unread: step.code };
}

/** A write may have been made, and Graph cannot be read since: the change may well be there, so nobody is told "not changed". */
function resultOf(entry: ExecutionItem, step: Exclude<Step, { kind: 'write' }>): Result {
  if (step.kind !== 'read-again') return step;
  return { kind: 'failed', code: entry.writtenAt ? 'not-proved' : step.code };
}
