import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Policy } from '../../src/core/policy.ts';
import { GROUP_IDS, PERSON_IDS } from '../../src/rehearsal/contoso.ts';
import type { RehearsalPerson } from '../../src/rehearsal/teams/rehearsal-person.ts';
import { askFor, sees } from '../support/request-story.ts';
import { startTestBot, type TestBot } from '../support/start-test-bot.ts';
import { ask, press, readable, saw } from '../support/talk.ts';

const policy: Partial<Policy> = {
  approvals: {
    rules: [
      {
        name: 'with everything',
        when: { transition: 'weakening' },
        stages: [{ group: 'approvers', count: 2 }],
        callerProof: true,
        reason: { required: true },
        ticket: { required: true, pattern: '^INC-[0-9]+$' },
        numberMatching: true,
      },
    ],
  } as never,
  limits: {
    openRequests: 1,
    weakeningsPerDay: { requester: 1, approver: 5, tenant: 5 },
    burst: { weakenings: 5, minutes: 10 },
  },
};

let bot: TestBot;
beforeAll(async () => {
  bot = await startTestBot({ policy, policyHash: 'f11e' });
  await Promise.all([bot.amir.install(), bot.lotte.install()]);
});
afterAll(() => bot.stop());

const whole = { proof: 'call-back', reason: 'lost phone', ticket: 'INC-4711' };

/** Confirmed with everything; gives the digits on the requester's card and the approvers' cards. */
async function requested(words: string) {
  const confirm = await ask(bot.hanna, words);
  const id = /REQ-\d+/.exec(readable(confirm))?.[0] ?? '';
  await press(bot.hanna, 'confirm', { on: confirm.activityId, inputs: whole });
  const own = readable(await sees(bot.hanna, confirm.activityId, /Your number is \d\d/));
  const card = new RegExp(`Please decide.*${id}\\b`, 's');
  const [amirs, lottes] = await Promise.all([saw(bot.amir, card), saw(bot.lotte, card)]);
  const digits = /Your number is (\d\d)/.exec(own)?.[1] ?? '';
  return { id, digits, amirs: amirs.activityId, lottes: lottes.activityId };
}

/** The answer of a press, and what is said beside the card. */
async function refused(person: RehearsalPerson, wish: RegExp, work: () => Promise<string>): Promise<void> {
  const before = person.messages().length;
  if (wish.test(await work())) return;
  await person.waitForMessage((message) => {
    const isNew = person.messages().indexOf(message) >= before;
    return isNew && wish.test(readable(message));
  });
}

test('E7: what the rules ask of the requester is asked for on the card, one thing after the other, and nothing goes on without', async () => {
  const { activityId: on } = await ask(bot.hanna, 'disable mfa for karl.weber');
  const confirm = (inputs: Record<string, string>) => press(bot.hanna, 'confirm', { on, inputs });
  await refused(bot.hanna, /how you recognised the caller/, () =>
    confirm({ reason: 'lost phone', ticket: 'INC-1' }),
  );
  await refused(bot.hanna, /give a reason on the card/, () =>
    confirm({ proof: 'call-back', ticket: 'INC-1' }),
  );
  await refused(bot.hanna, /give a ticket number/, () =>
    confirm({ proof: 'call-back', reason: 'lost phone' }),
  );
  await refused(bot.hanna, /does not have the form.*It has to look like this: .*INC/s, () =>
    confirm({ ...whole, ticket: 'later' }),
  );
  expect(bot.amir.messages().some((message) => /karl/i.test(readable(message)))).toBe(false);
  await press(bot.hanna, 'cancel', { on });
});

test('C16: the number is asked for, a wrong one counts, and one yes alone changes nothing', async () => {
  const { id, digits, amirs, lottes } = await requested('disable mfa for karl.weber');
  const approve = (number?: string) =>
    press(bot.amir, 'approve', { on: amirs, inputs: number === undefined ? {} : { number } });
  await refused(bot.amir, /Ask the requester of REQ/, () => approve());
  await refused(bot.amir, /not the number.*2 tries/s, () => approve(digits === '11' ? '22' : '11'));
  await approve(digits);
  await saysTwice(id, digits);
  expect(bot.tenant.mfaState(PERSON_IDS.enforced)).toBe('enforced');
  await press(bot.lotte, 'approve', { on: lottes, inputs: { number: digits } });
  await sees(bot.lotte, lottes, /now disabled/);
});

test('C8: whoever asked is no helpdesk any more: the approver is told so, and the request is closed', async () => {
  const { own, card } = await askFor(bot, 'enable mfa for jsmith');
  bot.tenant.removeFromGroup(GROUP_IDS.mfaHelpdesk, PERSON_IDS.hannaBakker);
  await refused(bot.amir, /may not ask for changes any more.*I closed it/s, () =>
    press(bot.amir, 'approve', { on: card }),
  );
  await sees(bot.hanna, own, /Closed on .*may not ask for changes any more/s);
  expect(bot.tenant.mfaState(PERSON_IDS.jsmith)).toBe('disabled');
  bot.tenant.addToGroup(GROUP_IDS.mfaHelpdesk, PERSON_IDS.hannaBakker);
});

/** Who has approved asks for the card again, and presses once more. */
async function saysTwice(id: string, number: string): Promise<void> {
  const { activityId: on } = await ask(bot.amir, `approve ${id}`);
  await refused(
    bot.amir,
    new RegExp(`approved ${id} already\\. Somebody else has to add the next approval`),
    () => press(bot.amir, 'approve', { on, inputs: { number } }),
  );
  const records = await bot.app.world.store.reads.auditRecords(0, 500);
  expect(records.findLast(({ event }) => event.kind === 'press-refused')).toMatchObject({
    event: { refusal: 'approved-already' },
    actor: PERSON_IDS.amirHaddad,
    request: id,
  });
}

test('more than the limit of a day waits for a later decision, and says so', async () => {
  const { digits, amirs } = await requested(
    `disable mfa for ${bot.tenant.person(PERSON_IDS.alreadyEnabled).userPrincipalName}`,
  );
  const inputs = { number: digits };
  await refused(bot.amir, /in 24 hours is reached/, () => press(bot.amir, 'approve', { on: amirs, inputs }));
  expect(bot.tenant.effects.mfaWrites()).toHaveLength(1);
});

test('whose requests wait for others already cannot fill their chats: no further one is taken', async () => {
  expect(readable(await ask(bot.hanna, 'enable mfa for jsmith'))).toMatch(
    /One request of yours waits for a decision, and no more than 1 may/,
  );
});

test('which rules hold is on record before anything else', async () => {
  const [first] = await bot.app.world.store.reads.auditRecords(0, 1);
  expect(first?.event).toMatchObject({
    kind: 'policy-loaded',
    file: 'f11e',
    rules: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
});
