import type { PlannedWaves } from '../../core/requests/plan-waves.ts';
import type { TimedChannel, TimeNeeded } from '../../core/requests/time-needed.ts';
import type { Words } from '../words.ts';
import { durationOf } from './describe-end.ts';

/** How long each channel needs, and which of them everything waits for. */
export function timeLine(
  { minutes, slowest }: TimeNeeded,
  phase: 'plan' | 'left' | 'told',
  words: Words,
): string {
  const needs = (channel: TimedChannel): string =>
    minutes[channel] === 0
      ? words.t('bulk.time-none')
      : words.t('bulk.time-about', { duration: durationOf({ minutes: minutes[channel] }, words) });
  return words.t('bulk.time', {
    ...{ phase, slowest },
    ...{ graph: needs('graph'), mail: needs('mail'), teams: needs('teams') },
  });
}

/** "In 3 waves, one after the other: 50, 250 and 700 people." */
export function wavesLine(waves: PlannedWaves | undefined, words: Words): readonly string[] {
  if (!waves || waves.length < 2) return [];
  const sizes = waves.map(({ end }, index) => String(end - (waves[index - 1]?.end ?? 0)));
  return [words.t('bulk.plan', { count: waves.length, sizes: words.list(sizes) })];
}
