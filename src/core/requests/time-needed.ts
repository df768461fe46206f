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

/** People a minute as things are now: whoever is throttled says less. */
export function ratesOf({
  pace,
  mailer,
  messenger,
}: Pick<World, 'pace' | 'mailer' | 'messenger'>): PerChannel {
  return {
    graph: pace.peoplePerMinute(),
    mail: mailer.perMinute,
    teams: messenger.noticesPerMinute,
  };
}

/** Channels work beside each other, so the slowest tells when all is done. Undefined when nobody is left on any. */
export function timeNeeded(left: PerChannel, rates: PerChannel): TimeNeeded | undefined {
  const minutes = (channel: TimedChannel): number => left[channel] / Math.max(rates[channel], 1);
  const slowest = CHANNELS.reduce((most, each) => (minutes(each) > minutes(most) ? each : most));
  if (minutes(slowest) === 0) return undefined;
  const [graph, mail, teams] = CHANNELS.map((each) => Math.ceil(minutes(each))) as [number, number, number];
  return { minutes: { graph, mail, teams }, slowest };
}

/** Everybody of a list is changed, and told on both channels. */
export function timeForAll(world: World, people: number): TimeNeeded | undefined {
  if (people < world.policy.bulk.from) return undefined;
  return timeNeeded({ graph: people, mail: people, teams: people }, ratesOf(world));
}

/** The plan, on the cards before a decision; what moves an end writes nothing and tells few. */
export function withTime(world: World, view: RequestView): RequestView {
  const { request, items } = view;
  const time = isPlan(request) && !request.extends ? timeForAll(world, items.length) : undefined;
  return time ? { ...view, time } : view;
}

function isPlan({ status }: RequestView['request']): boolean {
  return status === 'awaiting-confirmation' || status === 'awaiting-approval';
}
