import { weekdayOf } from '../notices/days.ts';
import { addMinutes } from '../instants.ts';
import type { Refusal, WaveProblem } from '../refusal.ts';
import { resolveMoment } from '../notices/resolve-moment.ts';
import type { World } from '../world.ts';
import type { ListFacts } from './list-facts.ts';
import type { PlannedWave, PlannedWaves } from './plan-waves.ts';
import { minutesOf } from './time-limit.ts';
import { ratesOf } from './time-needed.ts';
import type { AskedWave } from './wave-steps.ts';

/** A yes for something further away would be one to a tenant that nobody knows yet. */
const MOST_DAYS_AHEAD = 14;
const DAY_MINUTES = 1_440;

export interface AskedWaves {
  readonly steps: readonly AskedWave[];
  /** What the policy file wants of a list of this length. */
  readonly ruled: PlannedWaves;
}

/**
 * The waves that somebody asked for, with their moments on the clock of the tenant; or what is wrong with them. Whoever
 * moves to Conditional Access is asked for MFA by it all the same, which is proved again right before each write.
 */
export function placeAskedWaves(
  world: World,
  { direction, convert }: Pick<ListFacts, 'direction'> & { readonly convert?: true | undefined },
  { steps, ruled }: AskedWaves,
): { readonly waves: PlannedWaves } | Refusal {
  const isTimed = steps.some(({ wave: { start, after } }) => (start ?? after) !== undefined);
  if (isTimed && direction === 'weakening' && !convert) return no('weakening', 0);
  const planned = steps.map((_, at) => plannedWave(steps, at));
  const stricter = asStrictAs(ruled, planned);
  if ('kind' in stricter) return stricter;
  return setStarts(world, { steps, planned: stricter.waves });
}

function no(because: WaveProblem, at: number, earliest?: string): Refusal {
  return { kind: 'wave-plan', because, wave: at + 1, ...(earliest === undefined ? {} : { earliest }) };
}

/** The question and the wait of a wave stand with the one before it: they come when that one is over. */
function plannedWave(steps: readonly AskedWave[], at: number): PlannedWave {
  const { ask, after } = steps[at + 1]?.wave ?? { size: 'rest' };
  const { end = 0, group } = steps[at] ?? {};
  const waitMinutes = after === undefined ? undefined : minutesOf(after);
  return {
    end,
    ...(group === undefined ? {} : { group }),
    askToGoOn: ask === 'approver' ? 'approver' : ask !== undefined,
    ...(waitMinutes === undefined ? {} : { waitMinutes }),
  };
}

/** Nobody asks their way out of the policy's waves: as small at least, with its questions and waits. */
function asStrictAs(ruled: PlannedWaves, planned: PlannedWaves): { readonly waves: PlannedWaves } | Refusal {
  const steps = ruled.slice(0, -1);
  const large = steps.findIndex(({ end }, at) => at >= planned.length - 1 || (planned[at]?.end ?? 0) > end);
  if (large >= 0) return no('policy', large);
  return {
    waves: planned.map((wave, at) => {
      const rule = steps[at];
      if (!rule) return wave;
      const waitMinutes = Math.max(wave.waitMinutes ?? 0, rule.waitMinutes ?? 0);
      const questions = [wave.askToGoOn, rule.askToGoOn];
      const askToGoOn = questions.includes('approver') ? 'approver' : questions.includes(true);
      return { ...wave, askToGoOn, ...(waitMinutes > 0 ? { waitMinutes } : {}) };
    }),
  };
}

interface Plan {
  readonly steps: readonly AskedWave[];
  readonly planned: PlannedWaves;
}

function setStarts(world: World, { steps, planned }: Plan): { readonly waves: PlannedWaves } | Refusal {
  const now = world.clock.now();
  const furthest = addMinutes(now, MOST_DAYS_AHEAD * DAY_MINUTES);
  const waves: PlannedWave[] = [];
  // From here on the wave could start: the one ahead is done, and its wait is over.
  let free = now.toISOString();
  let before = now;
  for (const [at, wave] of planned.entries()) {
    const start = startOf(world, steps[at]?.wave.start, before);
    if (typeof start === 'string') return no(start, at);
    const notBefore = start?.toISOString();
    if (notBefore !== undefined && notBefore < free) return no('early', at, free);
    const begins = notBefore ?? free;
    if (begins > furthest) return no('far', at);
    before = start ?? before;
    waves.push({ ...wave, ...(notBefore === undefined ? {} : { notBefore }) });
    const people = wave.end - (planned[at - 1]?.end ?? 0);
    const needs = Math.ceil(people / Math.max(ratesOf(world).graph, 1)) + (wave.waitMinutes ?? 0);
    free = addMinutes(new Date(begins), needs);
  }
  return { waves };
}

/** Weekdays and times of day are the next ones behind the wave ahead; all else is reckoned from now. */
function startOf(world: World, moment: string | undefined, before: Date): Date | WaveProblem | undefined {
  if (moment === undefined) return undefined;
  const { calendar, clock, policy } = world;
  const { timeZone, workingHours } = policy.reminders;
  const named = /(?:^|[ ])\d\d:\d\d$|^PT/.test(moment) ? moment : `${moment} ${clockOf(workingHours.from)}`;
  const zone = { calendar, timeZone };
  const now = clock.now();
  const fromNow = resolveMoment(named, now, zone);
  const isRecurring = /^(?:[a-z]+day|\d\d:\d\d)/.test(named);
  const at =
    isRecurring && fromNow !== undefined && fromNow <= before ? nextBehind(world, named, before) : fromNow;
  if (!at) return 'past';
  const wanted = /(\d\d):(\d\d)$/.exec(named);
  const shown = calendar.wallClock(at, timeZone).minute;
  return wanted && shown !== Number(wanted[1]) * 60 + Number(wanted[2]) ? 'skipped' : at;
}

/** "Monday 07:00, the rest at 20:00": later on that Monday, and "the rest on Monday" may be the same day too. */
function nextBehind({ calendar, policy }: World, named: string, before: Date): Date | undefined {
  const { timeZone } = policy.reminders;
  const time = named.split(' ').at(-1) ?? '';
  const today = calendar.wallClock(before, timeZone).day;
  const later = resolveMoment(`${today} ${time}`, before, { calendar, timeZone });
  const isSameDay = !named.includes(' ') || named.startsWith(DAYS[weekdayOf(today) - 1] ?? '-');
  return isSameDay && later ? later : resolveMoment(named, before, { calendar, timeZone });
}

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

function clockOf(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
