import { expect, test } from '@jest/globals';
import type { RequestId } from '../../src/core/ids.ts';
import type { Policy } from '../../src/core/policy.ts';
import { samplePersonId } from '../support/sample-people.ts';
import { itemKey, type ItemRow } from '../support/simulated-claims.ts';
import { ASKER, DECIDER, OTHER, SimulatedTalk, TARGET } from '../support/simulated-talk.ts';

const [GUEST, ADMIN] = [50, 13];
const REQ_1 = 'REQ-1' as RequestId;
type Loose = { -readonly [Key in keyof Policy]?: Policy[Key] };

/** Two people, approved; then the bot is restarted with these rules, and only then it begins. */
async function begunUnder(
  first: number,
  { before = {}, after }: { readonly before?: Loose; readonly after: Loose },
): Promise<SimulatedTalk> {
  const talk = new SimulatedTalk(before);
  const { site } = talk;
  Object.assign(site.graph.people.get(samplePersonId(ADMIN)) ?? {}, { roles: ['User Administrator'] });
  await talk.say(ASKER, `enable mfa for person${first}@contoso.com and person${OTHER}@contoso.com`);
  await talk.press(ASKER, 'confirm');
  const { workers } = site.jobs;
  site.jobs.workers = [];
  await talk.press(DECIDER, 'approve');
  Object.assign(site.world.policy, after);
  site.jobs.workers = workers;
  site.jobs.pump();
  await talk.pass(10_000);
  return talk;
}

function outcome(talk: SimulatedTalk, number: number) {
  return (talk.site.rows.get('item', itemKey(REQ_1, samplePersonId(number))) as ItemRow).item.outcome;
}

test.each<[string, number, { before?: Loose; after: Loose }, string]>([
  [
    'guests are not changed any more',
    GUEST,
    { before: { guests: 'warn' }, after: { guests: 'refuse' } },
    'guest-refused',
  ],
  [
    'nobody with an admin role is changed any more',
    ADMIN,
    {
      before: {
        privilegedTargets: 'warn',
        approvals: {
          groups: {},
          rules: [{ name: 'admins', when: { privileged: true }, stages: [{ group: 'approvers', count: 1 }] }],
        },
      },
      after: { privilegedTargets: 'refuse' },
    },
    'privileged-refused',
  ],
  [
    'the account belongs to whoever asked',
    TARGET,
    { after: { samePerson: [[ASKER, TARGET].map(samplePersonId)] } },
    'own-account-refused',
  ],
  [
    'it is an emergency account',
    TARGET,
    { after: { breakGlass: [samplePersonId(TARGET)] } },
    'protected-account',
  ],
])(
  'E1 and E2: stricter rules before the write, %s: nothing is written for that one, it is said and on record, and the rest goes on',
  async (_, number, rules, code) => {
    const talk = await begunUnder(number, rules);
    expect([talk.state(number), talk.state(OTHER)]).toEqual(['disabled', 'enabled']);
    expect(talk.request().status).toBe('partly-finished');
    expect(outcome(talk, number)).toMatchObject({ kind: 'failed', code });
    const events = talk.site.history.of('committed').map(({ record }) => record);
    expect(events).toContainEqual(
      expect.objectContaining({
        subject: samplePersonId(number),
        event: expect.objectContaining({ kind: 'write-failed', code }),
      }),
    );
  },
);

test('C7: whoever approved turns out to have the account that was to be changed: it lacks that approval, and nothing hangs', async () => {
  const talk = await begunUnder(TARGET, {
    after: { samePerson: [[DECIDER, TARGET].map(samplePersonId)] },
  });
  expect([talk.state(TARGET), talk.state(OTHER)]).toEqual(['disabled', 'enabled']);
  expect(outcome(talk, TARGET)).toMatchObject({ kind: 'failed', code: 'approval-insufficient' });
  expect(talk.request().status).toBe('partly-finished');
});
