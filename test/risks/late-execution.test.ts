import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { requestIdOf, type PersonId } from '../../src/core/ids.ts';
import { PERSON_IDS } from '../../src/rehearsal/contoso.ts';
import { verifyStoredChain } from '../../src/core/audit/verify-stored-chain.ts';
import { until } from '../support/crashing-bot.ts';
import { openTestStore, openTestStoreOf, type TestStore } from '../support/open-test-store.ts';
import { askFor, sees } from '../support/request-story.ts';
import { startTestBot, type TestBot } from '../support/start-test-bot.ts';
import { ask, press } from '../support/talk.ts';

/** Approved, but Graph cannot be read; by the time it can, the approval should not be carried out any more. */
let bot: TestBot;
let store: TestStore;
const protectedPeople: PersonId[] = [];
beforeEach(async () => {
  protectedPeople.length = 0;
  bot = await startTestBot({
    policy: { breakGlass: protectedPeople },
    openStore: async (parts) => (store = await openTestStore(parts)),
  });
  await bot.amir.install();
});
afterEach(() => bot.stop());

const READ = { url: /authentication\/requirements/ };

async function approvedWhileGraphIsDown(): Promise<string> {
  const { own, card } = await askFor(bot, 'disable mfa for peter.lindqvist because lost phone');
  bot.tenant.faults.next(Infinity, READ, { kind: 'status', status: 503 });
  await press(bot.amir, 'approve', { on: card });
  return own;
}

test('G14: an approval that could not be carried out for half a day is not carried out after that', async () => {
  const own = await approvedWhileGraphIsDown();
  bot.clock.move(12 * 60 + 1);
  bot.tenant.faults.clear();
  await sees(bot.hanna, own, /more than 12 hours old/);
  expect(bot.tenant.effects.mfaWrites()).toEqual([]);
});

test('G14: within that time a wait for Graph only delays the change', async () => {
  const own = await approvedWhileGraphIsDown();
  bot.clock.move(11 * 60);
  bot.tenant.faults.clear();
  await sees(bot.hanna, own, /Done: was/);
  expect(bot.tenant.effects.mfaWrites()).toHaveLength(1);
});

test('E1: an account that became a break-glass account after the approval is not changed', async () => {
  const own = await approvedWhileGraphIsDown();
  protectedPeople.push(PERSON_IDS.alreadyEnabled as PersonId);
  bot.tenant.faults.clear();
  await sees(bot.hanna, own, /the policy protects this account/);
  expect(bot.tenant.effects.mfaWrites()).toEqual([]);
});

test('G14: a restored copy: what is past its time is dropped and on record, the rest is judged by what Graph says now', async () => {
  const { hanna, amir, tenant } = bot;
  const decided = await askFor(bot, 'enable mfa for carol.king');
  const undecided = await askFor(bot, 'enable mfa for femke.smit');
  const draft = await ask(hanna, 'enable mfa for jack.smithers');
  const approved = await approvedWhileGraphIsDown();
  const copy = await store.dump?.();
  const restore = () => bot.restartOn(async (parts) => (store = await openTestStoreOf(copy, parts)));

  // What the copy knows nothing of.
  tenant.faults.clear();
  await sees(hanna, approved, /Done: was/);
  await press(amir, 'approve', { on: decided.card });
  await sees(hanna, decided.own, /Done: was/);
  tenant.effects.clear();

  bot.clock.move(16);
  await restore();
  await until(async () => (await store.store.reads.request(requestIdOf(4)))?.status === 'finished');
  expect(await press(hanna, 'confirm', { on: draft.activityId })).toMatch(/expired/i);
  await press(amir, 'approve', { on: undecided.card });
  await sees(hanna, undecided.own, /Done: was/);
  expect(tenant.effects.mfaWrites().map(({ personId }) => personId)).toEqual([PERSON_IDS.femke]);
  expect(await onRecord()).toEqual(expect.arrayContaining(['request-expired', 'write-proved']));

  // The same copy once more, when people have decided otherwise, too late for its approval.
  tenant.changeInPortal(PERSON_IDS.alreadyEnabled, 'enabled');
  tenant.effects.clear();
  bot.clock.move(12 * 60);
  await restore();
  await sees(hanna, approved, /more than 12 hours old/);
  expect(tenant.effects.mfaWrites()).toEqual([]);
  expect(await onRecord()).toContain('write-failed');
  expect(await verifyStoredChain(store.store.reads, bot.app.world.seal)).toMatchObject({ kind: 'sound' });
});

async function onRecord(): Promise<readonly string[]> {
  return (await store.store.reads.auditRecords(0, 1_000)).map(({ event }) => event.kind);
}
