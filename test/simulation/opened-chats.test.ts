import { expect, test } from '@jest/globals';
import type { PersonId } from '../../src/core/ids.ts';
import { samplePersonId } from '../support/sample-people.ts';
import { DECIDER, SimulatedTalk, TARGET } from '../support/simulated-talk.ts';

const person = samplePersonId(TARGET);

/** Somebody who has the app and never wrote is switched on, and later off again. */
async function change(talk: SimulatedTalk, to: 'enable' | 'disable'): Promise<void> {
  await talk.requested(to);
  await talk.press(DECIDER, 'approve');
  await talk.pass(60_000);
}

const opened = ({ site }: SimulatedTalk, whose: PersonId): number =>
  site.teams.opened.filter((each) => each === whose).length;

const toldInTeams = ({ site }: SimulatedTalk): readonly string[] =>
  site.history
    .of('told')
    .filter(({ person: to, channel }) => to === person && channel === 'teams')
    .map(({ about }) => about);

test('H3: a chat is opened once, however often the message has to wait for its turn, and kept for the next one', async () => {
  const talk = new SimulatedTalk();
  talk.site.teams.heldBack = 20;
  await change(talk, 'enable');
  expect([toldInTeams(talk), opened(talk, person)]).toEqual([['mfa-enabled'], 1]);
  await change(talk, 'disable');
  expect([toldInTeams(talk), opened(talk, person)]).toEqual([['mfa-enabled', 'mfa-disabled'], 1]);
});
