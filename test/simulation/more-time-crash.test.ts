import { expect, test } from '@jest/globals';
import { samplePersonId } from '../support/sample-people.ts';
import { ASKER, DECIDER, HELPDESK, SimulatedTalk, TARGET } from '../support/simulated-talk.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const weakening = { maxHours: 8, defaultHours: 4, withoutEnd: 'refuse' } as const;
const emergency = {
  ...{ enabled: true, groups: [HELPDESK], reviewHours: 6 },
  perDay: { requester: 2, tenant: 3 },
} as const;
/** So long after a press every process dies; each moment is another place in the work. */
const MOMENTS = Array.from({ length: 20 }, (_, index) => 20 + index * 45);

function begin(): SimulatedTalk {
  const talk = new SimulatedTalk({ weakening, emergency });
  const entry = talk.site.graph.people.get(samplePersonId(TARGET));
  if (entry) entry.state = 'enforced';
  return talk;
}

function dieIn(talk: SimulatedTalk, ms: number): void {
  talk.site.time.at(talk.site.time.now + ms, () => {
    for (const { process } of [...talk.site.jobs.workers]) process.kill();
  });
}

const dueAt = (talk: SimulatedTalk): number => {
  const [[, box]] = talk.site.rows.all('time-box') as [[string, { dueAt: string }]];
  return Date.parse(box.dueAt);
};

test.each(MOMENTS)(
  'G1: killed %i ms after the confirmation, an emergency has one end and one review',
  async (ms) => {
    const talk = begin();
    await talk.say(ASKER, `emergency: disable mfa for person${TARGET}@contoso.com because the line is down`);
    dieIn(talk, ms);
    await talk.press(ASKER, 'confirm');
    await talk.pass(5 * MINUTE);
    if (talk.request().status === 'awaiting-confirmation') await talk.press(ASKER, 'confirm');
    await talk.pass(5 * MINUTE);
    expect([talk.request().status, talk.state(TARGET)]).toEqual(['finished', 'disabled']);
    expect([talk.site.rows.all('time-box').length, talk.site.rows.all('request').length]).toEqual([1, 2]);
    await talk.pass(7 * HOUR);
    expect(talk.state(TARGET)).toBe('enforced');
  },
);

test.each(MOMENTS)('G1: killed %i ms after the approval, more time moves the end once', async (ms) => {
  const talk = begin();
  await talk.say(ASKER, `disable mfa for person${TARGET}@contoso.com for 2 hours`);
  await talk.press(ASKER, 'confirm');
  await talk.press(DECIDER, 'approve');
  await talk.pass(MINUTE);
  const before = dueAt(talk);
  await talk.say(ASKER, 'extend req-1 by 3 hours');
  await talk.press(ASKER, 'confirm');
  dieIn(talk, ms);
  await talk.press(DECIDER, 'approve');
  await talk.pass(5 * MINUTE);
  if (talk.request(2).status === 'awaiting-approval') await talk.press(DECIDER, 'approve');
  await talk.pass(5 * MINUTE);
  expect([talk.request(2).status, dueAt(talk) - before, talk.writes]).toEqual(['finished', 3 * HOUR, 1]);
  await talk.pass(6 * HOUR);
  expect(talk.state(TARGET)).toBe('enforced');
});
