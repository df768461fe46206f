import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { GROUP_IDS, PERSON_IDS } from '../../src/rehearsal/contoso.ts';
import { askFor, sees } from '../support/request-story.ts';
import { startTestBot, TEST_POLICY, type TestBot } from '../support/start-test-bot.ts';
import { ask, press, readable } from '../support/talk.ts';

const EMERGENCY = PERSON_IDS.breakGlass;
const LINE = /Emergency Access 1 \(.*\): an emergency account\. I never change those\./;

let bot: TestBot;
beforeEach(async () => {
  bot = await startTestBot({
    policy: {
      groups: { ...TEST_POLICY.groups, security: [GROUP_IDS.mfaSecurityApprovers] } as never,
      signIns: { reset: 'allow', revoke: 'allow', maxPeople: 5 },
    },
  });
  await bot.amir.install();
  bot.tenant.changeInPortal(EMERGENCY, 'enforced');
  bot.tenant.effects.clear();
});
afterEach(() => bot.stop());

const alarms = () =>
  bot.tenant
    .mailbox('graham.stone@contoso.com')
    .filter(({ subject }) => subject.includes('Attempt on the emergency account Emergency Access 1'));
const noted = async () =>
  (await bot.app.world.store.reads.auditRecords(0, 500)).filter(
    ({ event }) => event.kind === 'protected-asked',
  );

/** One mail to each of security, however often it was tried. */
async function isTold(): Promise<void> {
  while (alarms().length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(alarms()).toHaveLength(1);
  expect(alarms()[0]?.text).toMatch(/Hanna Bakker asked me to change it\. I refused, as always/);
  expect(await noted()).toMatchObject([{ actor: PERSON_IDS.hannaBakker, subject: EMERGENCY }]);
}

test('E1: alone, by name, sign-in name or object id, in either direction and for every act: refused, and security is told', async () => {
  for (const who of ['emergency1', 'emergency1@contoso.com', EMERGENCY])
    for (const wish of ['disable mfa', 'enforce mfa', 'reset mfa', 'revoke sessions'])
      expect(readable(await ask(bot.hanna, `${wish} for ${who}`)).replaceAll('\\', '')).toMatch(LINE);
  await isTold();
  expect(await bot.app.world.store.reads.openRequests(10)).toEqual([]);
  expect(bot.tenant.effects.mfaWrites()).toEqual([]);
  expect(bot.tenant.mfaState(EMERGENCY)).toBe('enforced');
});

test.each([
  ['a list', 'disable mfa for karl.weber, emergency1, peter.lindqvist', ['enforced', 'alreadyEnabled']],
  ['a group', 'enable mfa for group reception', ['alice', 'femke']],
] as const)('E1: in %s: left out, security is told, and the others go on', async (_, words, others) => {
  if (words.includes('group')) {
    bot.tenant.addToGroup(GROUP_IDS.reception, EMERGENCY);
    bot.tenant.changeInPortal(EMERGENCY, 'disabled');
    bot.tenant.effects.clear();
  }
  const before = bot.tenant.mfaState(EMERGENCY);
  const { own, card } = await askFor(bot, words, { reason: 'rollout' });
  const confirm = bot.hanna.messages().find(({ activityId }) => activityId === own);
  expect(confirm && readable(confirm).replaceAll('\\', '')).toMatch(LINE);
  await isTold();
  await press(bot.amir, 'approve', { on: card });
  await sees(bot.hanna, own, /done for all|Finished/);
  const written = bot.tenant.effects.mfaWrites().map(({ personId }) => personId);
  expect(written).toEqual(expect.arrayContaining(others.map((key) => PERSON_IDS[key])));
  expect(written).not.toContain(EMERGENCY);
  expect(bot.tenant.mfaState(EMERGENCY)).toBe(before);
});
