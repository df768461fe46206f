import { expect, test } from '@jest/globals';
import type { JobKind } from '../../src/core/jobs/job.ts';
import { ASKER, DECIDER, SimulatedTalk } from '../support/simulated-talk.ts';

const MINUTE = 60_000;

function waiting(talk: SimulatedTalk): Partial<Record<JobKind, number>> {
  const counts: Partial<Record<JobKind, number>> = {};
  for (const { job } of talk.site.jobs.unfinished) counts[job.kind] = (counts[job.kind] ?? 0) + 1;
  return counts;
}

test('G9: however often the bot is started, one timer of each kind waits for a request, and it ends at its time', async () => {
  const rules = [{ name: 'tested', when: {}, stages: [{ group: 'approvers', count: 1 }] }];
  const escalation = { afterMinutes: 120, group: 'approvers' };
  const talk = new SimulatedTalk({ approvals: { groups: {}, rules, escalation }, approveWithinMinutes: 480 });
  await talk.requested();
  for (let start = 0; start < 3; start += 1) {
    talk.site.startProcess();
    await talk.pass(5 * MINUTE);
  }
  expect(waiting(talk)).toMatchObject({ 'expire-request': 1, 'remind-approvers': 1 });
  await talk.pass(480 * MINUTE);
  expect(talk.request().status).toBe('expired');
  expect(talk.audit.filter((kind) => kind === 'request-expired')).toHaveLength(1);
});

test('a draft that waits to be confirmed has one timer too, also once it is confirmed', async () => {
  const talk = new SimulatedTalk();
  await talk.say(ASKER, 'enable mfa for person10@contoso.com');
  talk.site.startProcess();
  await talk.pass(2 * MINUTE);
  await talk.press(ASKER, 'confirm');
  expect(waiting(talk)['expire-request']).toBe(1);
  await talk.press(DECIDER, 'approve');
  expect(talk.request().status).toBe('finished');
});
