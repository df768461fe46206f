import type { RequestView } from '../reply.ts';
import type { World } from '../world.ts';

const CHANNELS = ['graph', 'mail', 'teams'] as const;
export type TimedChannel = (typeof CHANNELS)[number];
type PerChannel = Readonly<Record<TimedChannel, number>>;

/** Whole minutes on each channel, and the one that everything waits for in the end. */
export interface TimeNeeded {
  readonly minutes: PerChannel;
  readonly slowest: TimedChannel;
}

/** As things are now: whoever is throttled says less. */
export interface Rates {
  /** People a minute. */
  readonly graph: number;
  /** Minutes before which nobody is changed at all. */
  readonly graphClosed: number;
  readonly teams: number;
  /** A mailbox has a limit for the minute and one for the day, so a rate alone does not tell how long it takes. */
  readonly minutesOfMails: (mails: number) => number;
}

export function ratesOf({ pace, mailer, messenger }: Pick<World, 'pace' | 'mailer' | 'messenger'>): Rates {
  return {
    graph: pace.peoplePerMinute(),
    graphClosed: pace.closedMinutes(),
    teams: messenger.noticesPerMinute,
    minutesOfMails: (mails) => mailer.minutesFor(mails),
  };
}

/** People an hour are still a rate: whoever is slower is not worth telling apart. */
const SLOWEST = 1 / 60;

/** Minutes until Graph has let so many people through, not rounded. */
export function minutesOnGraph(people: number, { graph, graphClosed }: Rates): number {
  return people === 0 ? 0 : graphClosed + people / Math.max(graph, SLOWEST);
}

/** Channels work beside each other, so the slowest tells when all is done. Undefined when nobody is left on any. */
export function timeNeeded(left: PerChannel, rates: Rates): TimeNeeded | undefined {
  const exact: PerChannel = {
    graph: minutesOnGraph(left.graph, rates),
    mail: rates.minutesOfMails(left.mail),
    teams: left.teams / Math.max(rates.teams, 1),
  };
  const slowest = CHANNELS.reduce((most, each) => (exact[each] > exact[most] ? each : most));
  if (exact[slowest] === 0) return undefined;
  const [graph, mail, teams] = CHANNELS.map((each) => Math.ceil(exact[each])) as [number, number, number];
  return { minutes: { graph, mail, teams }, slowest };
}

/** Everybody of a list is changed, and told on both channels. */
export function timeForAll(world: World, people: number): TimeNeeded | undefined {
  if (people < world.policy.bulk.from) return undefined;
  return timeNeeded({ graph: people, mail: people, teams: people }, ratesOf(world));
}

/** The plan, on the cards before a decision; what moves an end writes nothing and tells few. */
export function withTime(world: World, view: RequestView): RequestView {
  const { request, items, rest } = view;
  const people = items.length + (rest?.people ?? 0);
  const time = isPlan(request) && !request.extends ? timeForAll(world, people) : undefined;
  return time ? { ...view, time } : view;
}

function isPlan({ status }: RequestView['request']): boolean {
  return status === 'awaiting-confirmation' || status === 'awaiting-approval';
}
