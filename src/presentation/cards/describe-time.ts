import { haveWaits, type PlannedWaves } from '../../core/requests/plan-waves.ts';
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

/** Of the whole list, which is not decided yet. How long each wave waits stands at the waves. */
export function planLines(
  time: TimeNeeded | undefined,
  waves: PlannedWaves | undefined,
  words: Words,
): readonly string[] {
  if (!time) return [];
  return [timeLine(time, 'plan', words), ...(haveWaits(waves) ? [words.t('bulk.waits')] : [])];
}

/** "In 3 waves, one after the other: 50, 250 and 700 people.", and a line for each where one of them waits for something. */
export function wavesLine(waves: PlannedWaves | undefined, words: Words): readonly string[] {
  if (!waves || waves.length < 2) return [];
  const sizes = waves.map(({ end }, index) =>
    (end - (waves[index - 1]?.end ?? 0)).toLocaleString(words.locale),
  );
  const plan = words.t('bulk.plan', { count: waves.length, sizes: words.list(fewOf(sizes)) });
  const areOwn = waves.some(
    ({ askToGoOn, waitMinutes, notBefore, group }) =>
      askToGoOn !== false || (waitMinutes ?? notBefore ?? group) !== undefined,
  );
  return areOwn ? [plan, ...waves.map((_, index) => waveLine(waves, index, words))] : [plan];
}

const SIZES_SHOWN = 12;

/** "25, 25, 25, …, 25, 7": waves that somebody asked for by their size may be many. */
function fewOf(sizes: readonly string[]): readonly string[] {
  if (sizes.length <= SIZES_SHOWN) return sizes;
  return [...sizes.slice(0, 3), '…', ...sizes.slice(-2)];
}

function waveLine(waves: PlannedWaves, index: number, words: Words): string {
  const [before, wave] = [waves[index - 1], waves[index]];
  const { waitMinutes = 0, askToGoOn = false, end: from = 0 } = before ?? {};
  const asked = askToGoOn === true ? 'requester' : 'approver';
  return words.t('bulk.wave-plan', {
    ...{ wave: index + 1, count: (wave?.end ?? 0) - from, ask: askToGoOn === false ? 'nobody' : asked },
    ...{ group: wave?.group === undefined ? 'none' : 'one', name: words.show(wave?.group ?? '') },
    ...(startIn(wave?.notBefore, waitMinutes, words) ?? { how: before ? 'next' : 'now', when: '' }),
  });
}

function startIn(
  notBefore: string | undefined,
  minutes: number,
  words: Words,
): { readonly how: string; readonly when: string } | undefined {
  if (notBefore !== undefined) return { how: 'at', when: words.when(notBefore) };
  return minutes > 0 ? { how: 'after', when: durationOf({ minutes }, words) } : undefined;
}
