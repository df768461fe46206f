import { beforeEach, expect, test } from '@jest/globals';
import type { PersonId } from '../../src/core/ids.ts';
import type { MethodKind } from '../../src/core/people.ts';
import type { Limits } from '../../src/core/guard-rules.ts';
import type { Policy } from '../../src/core/policy.ts';
import type { Act } from '../../src/core/requests/act.ts';
import { samplePersonId } from '../support/sample-people.ts';
import { ASKER, DECIDER, OTHER, refusals, SECOND, SimulatedTalk, TARGET } from '../support/simulated-talk.ts';

const MINUTE = 60_000;
const ORDERS: Record<Act, string> = { reset: 'reset mfa', revoke: 'revoke sessions' };

type Open = { -readonly [Name in Act]: 'allow' | 'refuse' } & { readonly maxPeople: number };
let rules: Open;
let talk: SimulatedTalk;
beforeEach(() => start());

function start(more: Partial<Policy> = {}): void {
  rules = { reset: 'allow', revoke: 'allow', maxPeople: 3 };
  talk = new SimulatedTalk({ signIns: rules, ...more });
  for (const number of [TARGET, OTHER]) entryOf(number).methods = ['authenticator', 'phone'];
}

function entryOf(number: number) {
  const entry = talk.site.graph.people.get(samplePersonId(number));
  if (!entry) throw new RangeError(`nobody is person ${number}`);
  return entry;
}

const ordered = (act: Act) => talk.say(ASKER, `${ORDERS[act]} for person${TARGET}@contoso.com`);
const done = (): readonly PersonId[] => talk.site.history.of('act-landed').map(({ person }) => person);

/** The last yes comes while no worker runs, so that something can happen before the work begins. */
async function approvedButNotBegun(act: Act): Promise<() => Promise<void>> {
  await ordered(act);
  await talk.press(ASKER, 'confirm');
  if (act === 'reset') await talk.press(SECOND, 'approve');
  const { workers } = talk.site.jobs;
  talk.site.jobs.workers = [];
  await talk.press(DECIDER, 'approve');
  expect(talk.request().status).toBe('approved');
  return async () => {
    talk.site.jobs.workers = workers;
    talk.site.jobs.pump();
    await talk.pass(MINUTE);
  };
}

test.each(['reset', 'revoke'] as const)('an approved "%s" is carried out, seen, and told', async (act) => {
  const begin = await approvedButNotBegun(act);
  await begin();
  expect(talk.request().status).toBe('finished');
  expect(done().length).toBe(act === 'reset' ? 2 : 1);
  const [status] = await talk.say(ASKER, `status person${TARGET}@contoso.com`);
  const told = status?.kind === 'people-status' ? status.people[0]?.told : [];
  const about = act === 'reset' ? 're-registration-required' : 'sessions-revoked';
  expect(told?.map(({ notice }) => notice.about.kind)).toEqual([about]);
});

test.each(['reset', 'revoke'] as const)('a policy that closed "%s" stops a waiting request', async (act) => {
  await ordered(act);
  rules[act] = 'refuse';
  expect(refusals(await talk.press(ASKER, 'confirm'))).toContain('act-closed');
  rules[act] = 'allow';
  await talk.press(ASKER, 'confirm');
  rules[act] = 'refuse';
  expect(refusals(await talk.press(DECIDER, 'approve'))).toContain('act-closed');
  expect(talk.request()).toMatchObject({ status: 'awaiting-approval', approvals: [] });
});

test.each(['reset', 'revoke'] as const)('and an approved "%s" before it begins', async (act) => {
  const begin = await approvedButNotBegun(act);
  rules[act] = 'refuse';
  await begin();
  expect(done()).toEqual([]);
  expect(talk.request().status).toBe('partly-finished');
  const failed = talk.site.history.of('committed').map(({ record }) => record.event);
  expect(failed).toContainEqual(expect.objectContaining({ kind: 'write-failed', code: 'act-closed' }));
});

test('a list of re-registrations that no approval could let through is refused before it is a request', async () => {
  const methods: readonly MethodKind[] = ['phone'];
  const limits: Limits = {
    burst: { weakenings: 1, minutes: 10 },
    weakeningsPerDay: { requester: 5, approver: 5, tenant: 5 },
  };
  start({ limits });
  for (const number of [TARGET, OTHER]) entryOf(number).methods = methods;
  const two = `person${TARGET}@contoso.com and person${OTHER}@contoso.com`;
  expect(refusals(await talk.say(ASKER, `reset mfa for ${two}`))).toEqual(['too-many-weakenings']);
  // Whose sessions end is not weaker for it.
  expect(refusals(await talk.say(ASKER, `revoke sessions for ${two}`))).toEqual([undefined]);
});

test.each(['reset', 'revoke'] as const)(
  'a look ahead at "%s" shows who would have to agree, and makes no request, also in a freeze',
  async (act) => {
    await talk.say(SECOND, 'freeze');
    const [answer] = await talk.say(ASKER, `what if I ${ORDERS[act]} for person${TARGET}@contoso.com?`);
    expect(answer).toMatchObject({ kind: 'dry-run', items: [{ act }], requirement: { facts: { act } } });
    expect([talk.request(), done()]).toEqual([undefined, []]);
  },
);

test('a look ahead at undoing shows what would go back, and makes no request', async () => {
  await talk.requested();
  await talk.press(DECIDER, 'approve');
  await talk.pass(MINUTE);
  const [answer] = await talk.say(ASKER, 'what if I undo REQ-1?');
  expect(answer).toMatchObject({ kind: 'dry-run', to: 'disabled', items: [{ from: 'enabled' }] });
  expect([talk.request(2), talk.state(TARGET)]).toEqual([undefined, 'enabled']);
});
