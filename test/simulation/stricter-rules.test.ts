import { describe, expect, test } from '@jest/globals';
import type { RequestId } from '../../src/core/ids.ts';
import type { Policy } from '../../src/core/policy.ts';
import { samplePersonId } from '../support/sample-people.ts';
import { itemKey, type ItemRow } from '../support/simulated-claims.ts';
import { ASKER, DECIDER, OTHER, SECOND, SimulatedTalk, TARGET } from '../support/simulated-talk.ts';

const [GUEST, ADMIN, COVERED, UNREADABLE] = [50, 13, 12, SECOND];
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
  Object.assign(site.graph.people.get(samplePersonId(COVERED)) ?? {}, { coveredBy: ['CA001'] });
  if (first === UNREADABLE)
    Object.assign(site.graph.people.get(samplePersonId(first)) ?? {}, { coveredBy: 'unknown' });
  await talk.say(ASKER, `enable mfa for person${first}@contoso.com and person${OTHER}@contoso.com`);
  await talk.press(ASKER, 'confirm', { inputs: {} });
  await approvedUnder(talk, after);
  return talk;
}

/** Approved while nothing is carried out; then the bot is restarted with these rules, and only then it begins. */
async function approvedUnder(talk: SimulatedTalk, after: Loose): Promise<void> {
  const { site } = talk;
  const { workers } = site.jobs;
  site.jobs.workers = [];
  await talk.press(DECIDER, 'approve');
  if (talk.request().act) await talk.press(SECOND, 'approve');
  Object.assign(site.world.policy, after);
  site.jobs.workers = workers;
  site.jobs.pump();
  await talk.pass(10_000);
}

function outcome(talk: SimulatedTalk, number: number, request: string = REQ_1) {
  const key = itemKey(request as RequestId, samplePersonId(number));
  return (talk.site.rows.get('item', key) as ItemRow).item.outcome;
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
  [
    'whoever Conditional Access asks for MFA is left out',
    COVERED,
    { before: { underConditionalAccess: 'warn' }, after: { underConditionalAccess: 'refuse' } },
    'coverage-refused',
  ],
  [
    'whoever Conditional Access asks for MFA is an exception, for which nobody gave a reason',
    COVERED,
    { before: { underConditionalAccess: 'warn' }, after: { underConditionalAccess: 'override' } },
    'coverage-refused',
  ],
  [
    'whoever Conditional Access may ask for MFA, which could not be read, is left out',
    UNREADABLE,
    { before: { underConditionalAccess: 'warn' }, after: { underConditionalAccess: 'refuse' } },
    'coverage-refused',
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

const weakening = { maxHours: 24, defaultHours: 24, withoutEnd: 'refuse' } as const;
const reset = { reset: 'allow', revoke: 'allow', maxPeople: 5 } as const;
const forever = { weakening: { ...weakening, withoutEnd: 'allow' } } as const;

describe('rules about the whole request that became stricter before the write: nothing is written, and it is said', () => {
  const both = `person${TARGET}@contoso.com and person${OTHER}@contoso.com`;

  test.each<[string, string, { before?: Loose; after: Loose }, string]>([
    [
      'fewer people at once',
      `enable mfa for ${both}`,
      { after: { maxPeoplePerRequest: 1 } },
      'list-too-long',
    ],
    [
      'fewer people at once who register anew',
      `reset mfa for ${both}`,
      { before: { signIns: reset }, after: { signIns: { ...reset, maxPeople: 1 } } },
      'list-too-long',
    ],
    [
      'less time without MFA',
      `disable mfa for ${both} for 8 hours`,
      { before: { weakening }, after: { weakening: { ...weakening, maxHours: 4, defaultHours: 4 } } },
      'time-too-long',
    ],
    [
      'no weakening without an end',
      `disable mfa for ${both}`,
      { before: forever, after: { weakening } },
      'end-needed',
    ],
  ])('%s', async (_, words, { before = {}, after }, code) => {
    const talk = await weakenedUnder(words, before);
    await approvedUnder(talk, after);
    expect(talk.writes).toBe(0);
    for (const number of [TARGET, OTHER])
      expect(outcome(talk, number)).toMatchObject({ kind: 'failed', code });
    expect(talk.request().status).toBe('partly-finished');
  });

  test.each<[string, string, { before?: Loose; after: Loose }]>([
    [
      'as many people as they still allow',
      `disable mfa for ${both} for 1 hour`,
      { after: { maxPeoplePerRequest: 2 } },
    ],
    [
      'as long as they still allow',
      `disable mfa for ${both} for 4 hours`,
      { before: { weakening }, after: { weakening: { ...weakening, maxHours: 4, defaultHours: 4 } } },
    ],
    [
      'without an end, where that is still allowed',
      `disable mfa for ${both}`,
      { before: forever, after: {} },
    ],
  ])('and goes on: %s', async (_, words, { before = {}, after }) => {
    const talk = await weakenedUnder(words, before);
    await approvedUnder(talk, after);
    expect([talk.state(TARGET), talk.state(OTHER)]).toEqual(['disabled', 'disabled']);
  });

  test('more time that was agreed to goes further than any weakening may now last: the end stays', async () => {
    const talk = await weakenedUnder(`disable mfa for ${both} for 3 hours`, { weakening });
    await talk.press(DECIDER, 'approve');
    await talk.pass(10_000);
    await talk.say(ASKER, 'extend REQ-1 by 3 hours');
    await talk.press(ASKER, 'confirm');
    await approvedUnder(talk, { weakening: { ...weakening, maxHours: 4, defaultHours: 4 } });
    expect(outcome(talk, TARGET, 'REQ-2')).toMatchObject({ kind: 'failed', code: 'time-too-long' });
    await talk.pass(3 * 3_600_000);
    expect([talk.state(TARGET), talk.state(OTHER)]).toEqual(['enforced', 'enforced']);
  });

  test('taking back is about whom it was about, however many people one request may now have', async () => {
    const talk = await begunUnder(TARGET, { after: {} });
    await talk.say(ASKER, 'undo REQ-1');
    await talk.press(ASKER, 'confirm');
    await approvedUnder(talk, { maxPeoplePerRequest: 1 });
    expect([talk.state(TARGET), talk.state(OTHER)]).toEqual(['disabled', 'disabled']);
  });
});

/** Asked for and confirmed, for two people whose MFA is enforced. */
async function weakenedUnder(words: string, before: Loose): Promise<SimulatedTalk> {
  const talk = new SimulatedTalk(before);
  for (const number of [TARGET, OTHER])
    Object.assign(talk.site.graph.people.get(samplePersonId(number)) ?? {}, {
      ...{ state: words.startsWith('enable') ? 'disabled' : 'enforced', methods: ['authenticator'] },
    });
  await talk.say(ASKER, words);
  await talk.press(ASKER, 'confirm');
  return talk;
}
