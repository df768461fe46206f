import type { GroupId, PersonId } from '../ids.ts';
import { addMinutes } from '../instants.ts';
import type { BulkRules, WaveQuestion, WaveStep } from './bulk-rules.ts';

export interface PlannedWave {
  /** The position in the frozen list at which it ends; that of the last one is its length. */
  readonly end: number;
  /** Of whom it is, by name, where somebody asked for it by a group. */
  readonly group?: string;
  readonly askToGoOn: WaveQuestion;
  readonly waitMinutes?: number;
  /** It does not start before. */
  readonly notBefore?: string;
}

export type PlannedWaves = readonly PlannedWave[];
export type WaveMembers = ReadonlyMap<GroupId, ReadonlySet<PersonId>>;

/** A list in the order of its waves. Each wave ends at a position of it; the last one is for whoever is left. */
export interface PlacedList {
  readonly people: readonly PersonId[];
  readonly waves: PlannedWaves;
}

/** Step by step from whoever is left. A group that nobody of the list is in makes no wave. */
export function placeInWaves(
  { waves: { from, steps } }: BulkRules,
  people: readonly PersonId[],
  members: WaveMembers,
): PlacedList {
  const waves: PlannedWave[] = [];
  let placed: readonly PersonId[] = [];
  let left = people;
  for (const step of people.length >= from ? steps : []) {
    const taken = new Set(takenBy(step.size, { left, total: people.length, members }));
    if (taken.size === left.length) break;
    if (taken.size === 0) continue;
    placed = [...placed, ...taken];
    left = left.filter((person) => !taken.has(person));
    waves.push(waveOf(step, placed.length));
  }
  return { people: [...placed, ...left], waves: [...waves, { end: people.length, askToGoOn: false }] };
}

/** Once the first time that a plan names has come, it can no longer be kept to: nobody agrees to it any more. */
export function beforeStarts(instant: string, waves: PlannedWaves = []): string {
  return waves.reduce(
    (earliest, { notBefore }) => (notBefore !== undefined && notBefore < earliest ? notBefore : earliest),
    instant,
  );
}

/** The last moment that a plan names: its waits behind its starts, from the approval on. */
export function lastStart(approvedAt: string, waves: PlannedWaves = []): string {
  return waves.reduce((at, { notBefore = at, waitMinutes = 0 }) => {
    const start = notBefore > at ? notBefore : at;
    return waitMinutes > 0 ? addMinutes(new Date(start), waitMinutes) : start;
  }, approvedAt);
}

/** Is anything waited for after this instant, a time or somebody's word, before all of these waves have begun? */
export function haveWaits(waves: PlannedWaves = [], after = ''): boolean {
  return waves.some(
    ({ askToGoOn, waitMinutes = 0, notBefore = '' }, index) =>
      notBefore > after || (index < waves.length - 1 && (askToGoOn !== false || waitMinutes > 0)),
  );
}

function waveOf({ askToGoOn, waitMinutes = 0 }: WaveStep, end: number): PlannedWave {
  return { end, askToGoOn, ...(waitMinutes > 0 ? { waitMinutes } : {}) };
}

interface Left {
  readonly left: readonly PersonId[];
  readonly total: number;
  readonly members: WaveMembers;
}

function takenBy(size: WaveStep['size'], { left, total, members }: Left): readonly PersonId[] {
  if ('group' in size) return left.filter((person) => members.get(size.group)?.has(person));
  return left.slice(0, countIn(size, total));
}

export function countIn(size: Exclude<WaveStep['size'], { group: GroupId }>, total: number): number {
  return 'percent' in size ? Math.max(1, Math.round((total * size.percent) / 100)) : size.people;
}
