import type { StateReading } from '../ports/mfa.ts';
import type { ExecutionItem } from '../ports/store.ts';
import type { World } from '../world.ts';
import { judgeLook } from './judge-look.ts';
import type { Verdict } from './judge-no.ts';
import {
  judgeBeforeAct,
  judgeBeforeExtension,
  judgeBeforeWrite,
  type ReadingFacts,
  type Step,
} from './judge-reading.ts';
import { isNobodysTry } from './nobodys-try.ts';
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
  const people = entries.map(({ item }) => item.person.id);
  const [readings, doubts] = await Promise.all([
    world.mfa.readStates(people, wave.lane),
    // A look writes nothing, so there is nothing to doubt.
    wave.lookOnly === 'held' ? NO_DOUBTS : recheckTruth(world, wave, entries),
  ]);
  const ready: Ready[] = [];
  const later: Later[] = [];
  const settled: Settled[] = [];
  for (const entry of entries) {
    const id = entry.item.person.id;
    const reading = readings.get(id) ?? { kind: 'unreadable', code: 'odd-answer' };
    const verdict = judge(world, wave, { entry, reading, doubt: doubts.get(id) });
    if ('ready' in verdict) ready.push(verdict.ready);
    else if ('later' in verdict) later.push(verdict.later);
    else settled.push({ entry, result: verdict.result });
  }
  await settlePeople(world, wave, settled);
  return { ready, later };
}

const NO_DOUBTS: Awaited<ReturnType<typeof recheckTruth>> = new Map();

interface Found {
  readonly entry: ExecutionItem;
  readonly reading: StateReading;
  readonly doubt: Step | undefined;
}

function judge(
  world: World,
  wave: Wave,
  { entry, reading, doubt }: Found,
): Verdict | { readonly ready: Ready } {
  const settling = isSettling(entry);
  const state = judgeState({ entry, to: wave.request.to, reading, settling });
  if (wave.lookOnly === 'held') return judgeLook(entry, state);
  const step = state.kind === 'write' ? (doubt ?? unread(wave) ?? state) : state;
  if (step.kind === 'write') return judgeReady(world, wave, entry);
  if (step.kind === 'read-again' && !isExhausted(entry, settling))
    return {
      later: {
        ...waitFor(entry, step),
        ...(wave.lane === 'bulk' && isNobodysTry(world, wave, step) && { uncounted: true }),
      },
    };
  return { result: resultOf(entry, step) };
}

/** As it was approved, and nothing is against the write; unless it is not wished any more. */
function judgeReady(world: World, wave: Wave, entry: ExecutionItem): Verdict | { readonly ready: Ready } {
  const stop = stopBeforeWrite(world, wave, entry);
  // Methods and sessions tell nothing of themselves: what was begun there is brought to its end.
  if (wave.lookOnly && wave.lookOnly !== 'held' && !entry.item.act) return { result: endedAs(wave.lookOnly) };
  return stop ? { result: { kind: 'failed', code: stop } } : { ready: { entry } };
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
