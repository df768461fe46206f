import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Policy } from '../../src/core/policy.ts';
import { GROUP_IDS, PERSON_IDS } from '../../src/rehearsal/contoso.ts';
import type { RehearsalPerson } from '../../src/rehearsal/teams/rehearsal-person.ts';
import { askFor, sees } from '../support/request-story.ts';
import { startTestBot, type TestBot } from '../support/start-test-bot.ts';
import { ask, press, readable } from '../support/talk.ts';

const one = [{ group: 'approvers', count: 1 }];

const policy: Partial<Policy> = {
  approvals: {
    rules: [
      { name: 'outside', when: { to: 'enabled' }, stages: [{ ...one[0], outsideHelpdesk: true }] },
      { name: 'by number', when: { transition: 'weakening' }, stages: one, numberMatching: true },
    ],
  } as never,
};

let bot: TestBot;
beforeAll(async () => {
  bot = await startTestBot({ policy });
  await Promise.all([bot.amir.install(), bot.lotte.install(), bot.person('grahamStone').install()]);
});
afterAll(() => bot.stop());

const writes = (): number => bot.tenant.effects.mfaWrites().length;

/** The answer of a press, or what is said beside the card. */
async function refused(person: RehearsalPerson, wish: RegExp, work: () => Promise<string>): Promise<void> {
  const before = person.messages().length;
  if (wish.test(await work())) return;
  await person.waitForMessage(
    (message) => person.messages().indexOf(message) >= before && wish.test(readable(message)),
  );
}

/** Asks for the card in words, as whoever was not asked has to, and presses Approve on it. */
async function approveUnasked(person: RehearsalPerson, id: string, wish: RegExp): Promise<void> {
  const { activityId: on } = await ask(person, `approve ${id}`);
  await refused(person, wish, () => press(person, 'approve', { on }));
}

async function requested(words: string, inputs: Record<string, string> = {}) {
  const { own, card } = await askFor(bot, words, inputs);
  const id = /REQ-\d+/.exec(readable(await sees(bot.hanna, own, /REQ-\d+/)))?.[0] ?? '';
  return { own, card, id };
}

async function withdrawn(own: string): Promise<void> {
  await press(bot.hanna, 'withdraw', { on: own });
  await sees(bot.hanna, own, /withdrawn/i);
}

test('an approver who is helpdesk too does not count where one from outside is asked for', async () => {
  const { tenant, lotte } = bot;
  tenant.addToGroup(GROUP_IDS.mfaHelpdesk, PERSON_IDS.lotteVisser);
  const { own, id } = await requested('enable mfa for jsmith');
  await approveUnasked(lotte, id, /from outside the helpdesk is needed/);
  tenant.removeFromGroup(GROUP_IDS.mfaHelpdesk, PERSON_IDS.lotteVisser);
  expect(writes()).toBe(0);
  await withdrawn(own);
});

test('C8: whoever became an approver after the request was made does not count for it', async () => {
  const { tenant } = bot;
  const { own, id } = await requested('enable mfa for jsmith');
  tenant.addToGroup(GROUP_IDS.mfaApprovers, PERSON_IDS.grahamStone);
  await approveUnasked(bot.person('grahamStone'), id, /became an approver after/);
  tenant.removeFromGroup(GROUP_IDS.mfaApprovers, PERSON_IDS.grahamStone);
  expect(writes()).toBe(0);
  await withdrawn(own);
});

test('C16: three wrong numbers close the request, and nothing is written', async () => {
  const { hanna, amir } = bot;
  const { own, card } = await requested('disable mfa for karl.weber', { reason: 'lost phone' });
  const shown = readable(await sees(hanna, own, /Your number is \d\d/));
  const digits = /Your number is (\d\d)/.exec(shown)?.[1] ?? '';
  const before = writes();
  const approve = (number: string) => () => press(amir, 'approve', { on: card, inputs: { number } });
  const wrong = digits === '11' ? '22' : '11';
  await refused(amir, /2 tries are left/, approve(wrong));
  await refused(amir, /One try is left/, approve(wrong));
  await refused(amir, /typed three times, so REQ-\d+ is closed/, approve(wrong));
  await sees(hanna, own, /number/i);
  expect([writes(), bot.tenant.mfaState(PERSON_IDS.enforced)]).toEqual([before, 'enforced']);
});

test('E13: of two open cards for one person the second is refused, and names the request that was first', async () => {
  const { hanna } = bot;
  const [first, second] = [
    await ask(hanna, 'enable mfa for jsmith'),
    await ask(hanna, 'enable mfa for jsmith'),
  ];
  await press(hanna, 'confirm', { on: first.activityId });
  await refused(hanna, /Meanwhile request REQ-\d+ has taken these people/, () =>
    press(hanna, 'confirm', { on: second.activityId }),
  );
  await withdrawn(first.activityId);
});
