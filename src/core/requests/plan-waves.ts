import type { GroupId, PersonId } from '../ids.ts';
import type { BulkRun } from '../ports/bulk-runs.ts';
import type { BulkRules, WaveStep } from './bulk-rules.ts';
import type { RequestItem } from './change-request.ts';

export type PlannedWaves = BulkRun['waves'];
export type WaveMembers = ReadonlyMap<GroupId, ReadonlySet<PersonId>>;

/** A list in the order of its waves. Each wave ends at a position of it; the last one is for whoever is left. */
export interface PlacedList {
  readonly items: readonly RequestItem[];
  readonly waves: PlannedWaves;
}

/** Step by step from whoever is left. A group that nobody of the list is in makes no wave. */
export function placeInWaves(
  { waves: { from, steps } }: BulkRules,
  items: readonly RequestItem[],
  members: WaveMembers,
): PlacedList {
  const [placed, waves]: [RequestItem[], PlannedWaves[number][]] = [[], []];
  let left = [...items];
  for (const step of items.length >= from ? steps : []) {
    const taken = new Set(takenBy(step.size, { left, total: items.length, members }));
    if (taken.size === left.length) break;
    if (taken.size === 0) continue;
    placed.push(...taken);
    left = left.filter((item) => !taken.has(item));
    waves.push(waveOf(step, placed.length));
  }
  return { items: [...placed, ...left], waves: [...waves, { end: items.length, askToGoOn: false }] };
}

/** For a list that was frozen without a plan: by numbers alone. */
export function planWaves({ waves: { from, steps } }: BulkRules, total: number): PlannedWaves {
  const planned: PlannedWaves[number][] = [];
  let end = 0;
  for (const step of total >= from ? steps : []) {
    if ('group' in step.size) continue;
    end += countIn(step.size, total);
    if (end >= total) break;
    planned.push(waveOf(step, end));
  }
  return [...planned, { end: total, askToGoOn: false }];
}

function waveOf({ askToGoOn, waitMinutes = 0 }: WaveStep, end: number): PlannedWaves[number] {
  return { end, askToGoOn, ...(waitMinutes > 0 ? { waitMinutes } : {}) };
}

interface Left {
  readonly left: readonly RequestItem[];
  readonly total: number;
  readonly members: WaveMembers;
}

function takenBy(size: WaveStep['size'], { left, total, members }: Left): readonly RequestItem[] {
  if ('group' in size) return left.filter(({ person }) => members.get(size.group)?.has(person.id));
  return left.slice(0, countIn(size, total));
}

function countIn(size: Exclude<WaveStep['size'], { group: GroupId }>, total: number): number {
  return 'percent' in size ? Math.max(1, Math.round((total * size.percent) / 100)) : size.people;
}
