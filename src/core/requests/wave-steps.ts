import type { PersonId } from '../ids.ts';
import type { WaveIntent } from '../intents/intent.ts';
import type { Refusal } from '../refusal.ts';
import { countIn } from './plan-waves.ts';
import type { WaveGroup } from './wave-groups.ts';

/** One wave that somebody asked for, with its place in the list. */
export interface AskedWave {
  readonly wave: WaveIntent;
  /** The position in the list at which it ends. */
  readonly end: number;
  /** Of whom it is, where it was asked for by a group. */
  readonly group?: string;
}

export interface SteppedList {
  /** In the order of the waves. */
  readonly people: readonly PersonId[];
  readonly steps: readonly AskedWave[];
}

/** A card lists them, and somebody has to look at it. */
const MOST_WAVES = 50;

/** The waves one by one: each takes its share of whoever is left, and the last one everybody. */
export function stepThrough(
  people: readonly PersonId[],
  waves: readonly WaveIntent[],
  groups: ReadonlyMap<string, WaveGroup>,
): SteppedList | Refusal {
  const steps: AskedWave[] = [];
  const placed: PersonId[] = [];
  let left = people;
  for (const wave of waves) {
    const group = groups.get(wave.size);
    do {
      const taken = group ? left.filter((id) => group.members.has(id)) : left.slice(0, sizeOf(wave, people));
      const because = group ? 'nobody' : 'few';
      if (taken.length === 0) return { kind: 'wave-plan', because, wave: steps.length + 1 };
      if (steps.length === MOST_WAVES) return { kind: 'wave-plan', because: 'many', wave: MOST_WAVES };
      const own = new Set(taken);
      placed.push(...taken);
      left = left.filter((id) => !own.has(id));
      steps.push({
        wave: steps.at(-1)?.wave.each ? afterFirst(wave) : wave,
        end: placed.length,
        ...(group ? { group: group.name } : {}),
      });
    } while (wave.each && left.length > 0);
  }
  return { people: placed, steps };
}

function sizeOf({ size }: WaveIntent, { length }: readonly PersonId[]): number {
  if (size === 'rest') return length;
  const count = Number.parseInt(size, 10);
  return countIn(size.endsWith('%') ? { percent: count } : { people: count }, length);
}

/** Only the first of many begins at the moment that was named. */
function afterFirst({ start: _, ...wave }: WaveIntent): WaveIntent {
  return wave;
}
