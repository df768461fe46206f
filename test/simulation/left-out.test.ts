import { expect, test } from '@jest/globals';
import { samplePersonId } from '../support/sample-people.ts';
import { ASKER, DECIDER, OTHER, SimulatedTalk, TARGET } from '../support/simulated-talk.ts';

const stages = [{ group: 'approvers', count: 1 }];
const rules = [{ name: 'slow', when: { transition: 'weakening' as const }, stages, coolDownMinutes: 10 }];

/** Who heard of it on any channel, by the number of the sample. */
function heard(talk: SimulatedTalk, about: string): readonly string[] {
  const told = talk.site.history.of('told').filter((event) => event.about === about);
  return [...new Set(told.map(({ person }) => person))];
}

test('E12: whoever the approver left out is not frightened: neither told that it comes nor that it is off', async () => {
  const talk = new SimulatedTalk({ approvals: { groups: {}, rules } });
  for (const number of [TARGET, OTHER]) talk.site.graph.setState(samplePersonId(number), 'enabled');
  await talk.say(
    ASKER,
    'disable mfa for person10@contoso.com and person11@contoso.com because of a lost phone',
  );
  await talk.press(ASKER, 'confirm');
  await talk.press(DECIDER, 'approve', { inputs: { reason: 'yes', strike: '2' } });
  expect([talk.request().status, heard(talk, 'weakening-planned')]).toEqual([
    'cooling-down',
    [samplePersonId(TARGET)],
  ]);
  await talk.press(ASKER, 'withdraw');
  await talk.pass(60_000);
  expect([talk.request().status, heard(talk, 'weakening-cancelled')]).toEqual([
    'withdrawn',
    [samplePersonId(TARGET)],
  ]);
  expect(talk.writes).toBe(0);
});
