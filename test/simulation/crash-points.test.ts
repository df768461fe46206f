import { expect, test } from '@jest/globals';
import type { MethodKind } from '../../src/core/people.ts';
import { InsistentPeople } from '../support/insistent-people.ts';
import type { HistoryEvent } from '../support/simulated-history.ts';
import { SimulatedTalk } from '../support/simulated-talk.ts';
import { buttonsOf } from '../support/simulated-teams.ts';
import { checkHistory } from './check-history.ts';
import { CHANGED, CRASH_STORIES, type CrashStory } from './crash-stories.ts';
import { STORY_POLICY } from './tell-story.ts';

type Side = 'before' | 'after';
interface Point {
  readonly step: number;
  readonly side: Side;
}

const HOUR = 3_600_000;
const METHODS: readonly MethodKind[] = ['authenticator', 'phone'];

test.each(CRASH_STORIES.map((story) => [story.title, story] as const))(
  '%s: ended before and after each lasting step',
  async (_, story) => {
    const undisturbed = await play(story);
    expect(undisturbed.broken).toEqual([]);
    expect(undisturbed.steps.length).toBeGreaterThan(15);
    const broken: string[] = [];
    let ended = 0;
    for (let step = 1; step <= undisturbed.steps.length; step += 1)
      for (const side of ['before', 'after'] as const) {
        const run = await play(story, { step, side });
        ended += run.ended === undefined ? 0 : 1;
        broken.push(...run.broken.map((what) => `${side} step ${step} (${run.ended}): ${what}`));
      }
    expect(broken).toEqual([]);
    // Updates of cards join each other, so that the last steps are not there in every run.
    expect(ended).toBeGreaterThan(undisturbed.steps.length * 2 * 0.9);
  },
  120_000,
);

async function play(story: CrashStory, point?: Point) {
  const talk = new SimulatedTalk({ ...STORY_POLICY, ...story.policy });
  for (const id of CHANGED)
    Object.assign(talk.site.graph.people.get(id) ?? {}, {
      state: story.states ?? 'disabled',
      methods: METHODS,
    });
  const steps: string[] = [];
  const counted = { before: 0, after: 0 };
  let ended: string | undefined;
  talk.site.onEdge = (process, side, what) => {
    counted[side] += 1;
    if (side === 'before') steps.push(what);
    if (ended !== undefined || side !== point?.side || counted[side] !== point.step) return;
    ended = what;
    process.kill();
  };
  const people = new InsistentPeople(talk);
  const silent = await story.play(people).then(
    () => [],
    (error: unknown) => [String(error)],
  );
  await talk.pass(2 * HOUR);
  const left = await pressLeftOver(talk);
  await talk.pass(HOUR);
  const broken = [
    ...silent,
    ...(left > (ended === undefined ? 0 : 1) ? [`${left} cards were never brought up to date`] : []),
    ...checkHistory(talk.site),
    ...judgeEnd(story, people),
  ];
  return { steps, ended, broken };
}

/** Of all cards that still look pressable each button is pressed; by then it must change nothing. Gives how many there were. */
async function pressLeftOver(talk: SimulatedTalk): Promise<number> {
  const live = [...talk.site.teams.screens.values()].filter(({ reply }) =>
    ['confirm-cancel', 'approve-reject', 'withdraw', 'bulk-runs', 'bulk-held'].includes(
      buttonsOf(reply).kind,
    ),
  );
  for (const { person, activityId } of live)
    for (const { action, verbs } of talk.seen.filter((seen) => seen.activityId === activityId))
      for (const verb of verbs)
        await talk.press(Number(person.slice(-12)), verb, { actionId: action, cardActivityId: activityId });
  return live.length;
}

function judgeEnd(story: CrashStory, people: InsistentPeople): readonly string[] {
  const { events } = people.talk.site.history;
  const broken: string[] = [];
  if (people.now.status !== story.ends) broken.push(`the request is ${people.now.status}`);
  const done = doneIn(events);
  const shown = story.mayRepeat ? [...new Set(done)] : done;
  if (shown.join() !== story.done.join() || done.length > story.done.length + 1)
    broken.push(`outside was done: ${done.join(', ') || 'nothing'}`);
  return [...broken, ...judgeTelling(story, events)];
}

function doneIn(events: readonly HistoryEvent[]): readonly string[] {
  const wished = new Map<number, string>();
  return events.flatMap((event) => {
    if (event.kind === 'write-sent') wished.set(event.call, event.to);
    if (event.kind === 'write-landed') return [`${numberOf(event.person)} ${wished.get(event.call)}`];
    return event.kind === 'act-landed' ? [`${numberOf(event.person)} ${event.act}`] : [];
  });
}

/** Everybody who is concerned, on both channels, once or twice and under one reference; and nobody else. */
function judgeTelling({ told }: CrashStory, events: readonly HistoryEvent[]): readonly string[] {
  const messages = events.flatMap((event) =>
    event.kind === 'told' && CHANGED.includes(event.person)
      ? [{ ...event, what: `${numberOf(event.person)} ${event.about}` }]
      : [],
  );
  const others = messages.filter(({ what }) => !told.includes(what));
  return [
    ...others.map(({ what }) => `told besides: ${what}`),
    ...told.flatMap((what) => {
      const own = messages.filter((message) => message.what === what);
      const times = (['mail', 'teams'] as const).map(
        (channel) => own.filter((message) => message.channel === channel).length,
      );
      const references = new Set(own.map(({ reference }) => reference));
      return times.every((count) => count === 1 || count === 2) && references.size === 1
        ? []
        : [`told ${times.join(' and ')} times under ${references.size} references: ${what}`];
    }),
  ];
}

function numberOf(person: string): number {
  return Number(person.slice(-12));
}
