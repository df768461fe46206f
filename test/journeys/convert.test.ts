import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { RequestId } from '../../src/core/ids.ts';
import { GROUP_IDS, PERSON_IDS } from '../../src/rehearsal/contoso.ts';
import { accessPolicy } from '../../src/rehearsal/model/posture.ts';
import { askFor, sees } from '../support/request-story.ts';
import { startTestBot, type TestBot } from '../support/start-test-bot.ts';
import { ask, press, readable, saw } from '../support/talk.ts';

let bot: TestBot;
beforeEach(async () => {
  bot = await startTestBot();
  await bot.amir.install();
  const { tenant } = bot;
  for (const key of ['jsmith', 'alice', 'bob', 'sanneDeVries'] as const)
    tenant.changeInPortal(PERSON_IDS[key], 'enabled');
  for (const key of ['jsmith', 'alice', 'sanneDeVries'] as const) tenant.register(PERSON_IDS[key]);
  tenant.signInUnder(PERSON_IDS.jsmith, 'Everybody, always');
  tenant.posture.accessPolicies = [
    accessPolicy({
      id: 'p1',
      displayName: 'Everybody, always',
      state: 'enabled',
      users: { includeUsers: ['All'], excludeUsers: [PERSON_IDS.alice] },
    }),
  ];
  tenant.effects.clear();
});
afterEach(() => bot.stop());

const WORDS = 'convert jsmith, alice.wonder, bob.martin and sanne.devries to conditional access';

test('only whom an enforced policy covers and has let through, and who has registered, is moved, the others are named; undo puts back', async () => {
  const { hanna, amir, tenant } = bot;
  const { own, card } = await askFor(bot, WORDS, { reason: 'rollout' });
  const confirm = hanna.messages().find(({ activityId }) => activityId === own);
  const approver = amir.messages().find(({ activityId }) => activityId === card);
  expect(approver && readable(approver)).toMatch(
    /Moves to Conditional Access.*Everybody, always.*has let them through in the last 30 days/,
  );
  expect(confirm && readable(confirm)).toMatch(/Alice Wonder.*no enforced Conditional Access policy/);
  expect(confirm && readable(confirm)).toMatch(/Bob Martin.*no second factor registered/);
  expect(confirm && readable(confirm)).toMatch(/Sanne de Vries.*no sign-in of the last 30 days got past/);
  expect(tenant.effects.mfaWrites()).toEqual([]);
  await press(amir, 'approve', { on: card });
  await sees(hanna, own, /done/i);
  expect(tenant.effects.mfaWrites().map(({ personId, to }) => [personId, to])).toEqual([
    [PERSON_IDS.jsmith, 'disabled'],
  ]);
  const back = await ask(hanna, 'undo REQ-1');
  await press(hanna, 'confirm', { on: back.activityId });
  const again = await saw(amir, /Please decide/);
  await press(amir, 'approve', { on: again.activityId });
  await sees(hanna, back.activityId, /done/i);
  expect(tenant.mfaState(PERSON_IDS.jsmith)).toBe('enforced');
});

test('whom the policy no longer covers when it is their turn is left as they are', async () => {
  const { hanna, amir, tenant } = bot;
  const { own, card } = await askFor(bot, 'convert jsmith to conditional access', { reason: 'rollout' });
  tenant.posture.accessPolicies = [];
  // The tenant's policies may be a minute old: Graph allows one look a second.
  bot.clock.move(2);
  await press(amir, 'approve', { on: card });
  await sees(hanna, own, /changed/i);
  expect(tenant.effects.mfaWrites()).toEqual([]);
});

test('without a sign-in log the card says that nobody knows; one that does not answer moves nobody', async () => {
  const { hanna, tenant } = bot;
  const { skus } = tenant.posture;
  tenant.posture.skus = [];
  const blind = await ask(hanna, 'dry run: convert jsmith to conditional access');
  expect(readable(blind)).toMatch(/sign-in log cannot be read here, so nobody knows/);
  tenant.posture.skus = skus;
  tenant.faults.next(9, { url: 'auditLogs/signIns' }, { kind: 'status', status: 503 });
  const down = await ask(hanna, 'convert jsmith to conditional access');
  expect(readable(down)).toMatch(/John Smith.*sign-in log did not answer/);
  expect(tenant.effects.mfaWrites()).toEqual([]);
});

test('it goes in waves too, with times of their own: nobody of a later one is moved before', async () => {
  const { hanna, amir, tenant } = bot;
  tenant.signInUnder(PERSON_IDS.sanneDeVries, 'Everybody, always');
  const words =
    'convert sanne.devries and jsmith to conditional access, pilot group Executives, then the rest in 3 days at 07:00';
  tenant.addToGroup(GROUP_IDS.executives, PERSON_IDS.jsmith);
  const { own, card } = await askFor(bot, words, { reason: 'rollout' });
  const asked = amir.messages().find(({ activityId }) => activityId === card);
  expect(asked && readable(asked)).toMatch(
    /Wave 1, 1 person of the group Executives[^]*Wave 2, 1 person: not before/,
  );
  await press(amir, 'approve', { on: card });
  await sees(hanna, own, /The next wave starts/);
  expect(tenant.effects.mfaWrites().map(({ personId }) => personId)).toEqual([PERSON_IDS.jsmith]);
  expect(tenant.mfaState(PERSON_IDS.sanneDeVries)).toBe('enforced');
});

test('who could not be put back is tried again as what it is: the policy that they were moved to is no obstacle', async () => {
  const { hanna, amir, tenant } = bot;
  const { own, card } = await askFor(bot, 'convert jsmith to conditional access', { reason: 'rollout' });
  await press(amir, 'approve', { on: card });
  await sees(hanna, own, /done/i);
  const back = await ask(hanna, 'undo REQ-1');
  await press(hanna, 'confirm', { on: back.activityId });
  const asked = await saw(amir, /Please decide/);
  tenant.faults.next(Infinity, { method: 'PATCH' }, { kind: 'status', status: 403 });
  await press(amir, 'approve', { on: asked.activityId });
  await sees(hanna, back.activityId, /not changed|failed/i);
  tenant.faults.clear();
  const again = readable(await ask(hanna, 'retry REQ-2'));
  expect(again).toMatch(/REQ-3/);
  expect(again).toMatch(/undoes REQ-1/);
  expect((await bot.app.world.store.reads.request('REQ-3' as RequestId))?.to).toBe('enforced');
});
