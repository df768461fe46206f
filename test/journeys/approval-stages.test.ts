import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runPolicyCommand } from '../../src/app/run-policy-command.ts';
import { parsePolicy } from '../../src/config/policy-file.ts';
import type { Policy } from '../../src/core/policy.ts';
import { GROUP_IDS, PERSON_IDS, PERSONAS } from '../../src/rehearsal/contoso.ts';
import type { RehearsalPerson } from '../../src/rehearsal/teams/rehearsal-person.ts';
import { sees } from '../support/request-story.ts';
import { startTestBot, type TestBot } from '../support/start-test-bot.ts';
import { ask, press, readable, saw } from '../support/talk.ts';

const policy: Partial<Policy> = {
  approvals: {
    groups: { security: [GROUP_IDS.mfaSecurityApprovers] },
    rules: [
      {
        name: 'first the approvers, then security',
        when: { transition: 'weakening' },
        stages: [
          { group: 'approvers', count: 1, outsideHelpdesk: true },
          { group: 'security', count: 1 },
        ],
        numberMatching: true,
      },
    ],
  } as never,
};

let bot: TestBot;
let graham: RehearsalPerson;
beforeAll(async () => {
  bot = await startTestBot({ policy });
  graham = bot.person(PERSONAS.securityApprover);
  await Promise.all([bot.amir.install(), bot.lotte.install(), graham.install()]);
});
afterAll(() => bot.stop());

/** Confirmed; gives the digits on the requester's card and the cards of the first stage. */
async function requested(words: string) {
  const confirm = await ask(bot.hanna, words);
  const id = /REQ-\d+/.exec(readable(confirm))?.[0] ?? '';
  await press(bot.hanna, 'confirm', {
    on: confirm.activityId,
    inputs: { reason: 'lost phone', proof: 'call-back' },
  });
  const own = readable(await sees(bot.hanna, confirm.activityId, /Your number is \d\d/));
  const wish = new RegExp(`Please decide.*${id}\\b`, 's');
  const [amirs, lottes] = await Promise.all([saw(bot.amir, wish), saw(bot.lotte, wish)]);
  const number = /Your number is (\d\d)/.exec(own)?.[1] ?? '';
  return { id, wish, number, amirs: amirs.activityId, lottes: lottes.activityId };
}

/** What is said to a press, as a message of its own. */
async function said(person: RehearsalPerson, act: () => Promise<unknown>): Promise<string> {
  const seen = new Set(person.messages().map(({ activityId }) => activityId));
  await act();
  return readable(await person.waitForMessage(({ activityId }) => !seen.has(activityId)));
}

test('a right counts for its own stage, held when it was asked, and outside of the helpdesk where the rule wants that', async () => {
  const { amir, lotte, tenant } = bot;
  const { id, number, wish, amirs, lottes } = await requested('disable mfa for karl.weber');
  const inputs = { number };
  const lotteTries = () => said(lotte, () => press(lotte, 'approve', { on: lottes, inputs }));
  const lotteId = PERSON_IDS[PERSONAS.secondApprover];
  tenant.addToGroup(GROUP_IDS.mfaHelpdesk, lotteId);
  expect(await lotteTries()).toMatch(`For ${id} an approver from outside the helpdesk is needed.`);
  tenant.removeFromGroup(GROUP_IDS.mfaHelpdesk, lotteId);
  await press(amir, 'approve', { on: amirs, inputs });
  const grahams = await saw(graham, wish);
  expect(await lotteTries()).toMatch(new RegExp(`For ${id} an approval of security is needed now`));
  tenant.addToGroup(GROUP_IDS.mfaSecurityApprovers, lotteId);
  expect(await lotteTries()).toMatch(`You became an approver after ${id} was made.`);
  tenant.removeFromGroup(GROUP_IDS.mfaSecurityApprovers, lotteId);
  expect(tenant.effects.mfaWrites()).toHaveLength(0);
  await press(graham, 'approve', { on: grahams.activityId, inputs });
  await sees(graham, grahams.activityId, /now disabled/);
}, 60_000);

test('C16: the third wrong number closes the request, and the right one opens nothing any more', async () => {
  const { amir, tenant } = bot;
  const { userPrincipalName } = tenant.person(PERSON_IDS.alreadyEnabled);
  const { id, number, amirs } = await requested(`disable mfa for ${userPrincipalName}`);
  const wrong = number === '11' ? '22' : '11';
  const tries = (typed: string) =>
    said(amir, () => press(amir, 'approve', { on: amirs, inputs: { number: typed } }));
  expect(await tries(wrong)).toMatch(/not the number/);
  expect(await tries(wrong)).toMatch(/not the number/);
  expect(await tries(wrong)).toMatch(`so ${id} is closed`);
  await sees(amir, amirs, /wrong numbers were typed three times/);
  await expect(press(amir, 'approve', { on: amirs, inputs: { number } })).rejects.toThrow(/no buttons/);
  expect(tenant.effects.mfaWrites(PERSON_IDS.alreadyEnabled)).toHaveLength(0);
}, 60_000);

test('of two cards about one person the second to be confirmed is told which request was quicker', async () => {
  const { hanna, person } = bot;
  const milan = person(PERSONAS.secondHelpdesk);
  await milan.install();
  const [hers, his] = [await ask(hanna, 'enable mfa for jsmith'), await ask(milan, 'enable mfa for jsmith')];
  // Named by the one that holds the person, not by the one whose button was pressed.
  const quicker = /REQ-\d+/.exec(readable(hers))?.[0] ?? '';
  await press(hanna, 'confirm', { on: hers.activityId });
  expect(await said(milan, () => press(milan, 'confirm', { on: his.activityId }))).toMatch(
    `These people are in request ${quicker} meanwhile.`,
  );
}, 60_000);

test('what is typed about a request that waits, and what this policy does not open, is answered with the way to go', async () => {
  const { hanna, amir } = bot;
  const say = async (person: RehearsalPerson, text: string) => readable(await ask(person, text));
  await saw(amir, /Please decide[^]*REQ-3/);
  expect(await say(hanna, 'undo REQ-3')).toMatch(/REQ-3 is still open\. Withdraw it/);
  expect(await say(amir, 'delegate to lotte.visser')).toMatch(/does not let approvers hand over/);
  expect(await say(hanna, 'reset mfa for jsmith')).toMatch(/is not allowed by the policy here/);
}, 60_000);

const SHIPPED = readFileSync('policy.yaml', 'utf8');
const STRICTER = SHIPPED.replace(
  /^ {2}# Approvers who have not answered/m,
  `    - name: two for every weakening
      when: { transition: weakening }
      stages: [{ group: approvers, count: 2 }]
      callerProof: true
      numberMatching: true
$&`,
);

/** `npm run policy -- diff` over what this bot has decided. */
async function diff({ old, present, daysLater = 0 }: { old: string; present: string; daysLater?: number }) {
  const policyNow = parsePolicy(present);
  if ('problems' in policyNow) throw new Error(policyNow.problems.join('\n'));
  const file = join(mkdtempSync(join(tmpdir(), 'policy-')), 'old.yaml');
  writeFileSync(file, old);
  const lines: string[] = [];
  const code = await runPolicyCommand(['diff', file], {
    policy: policyNow,
    withStore: (work) => work(bot.app.world.store.reads),
    now: new Date(bot.clock.now().getTime() + daysLater * 24 * 60 * 60_000),
    print: (line) => void lines.push(line),
  });
  return { code, lines };
}

test('policy diff: what was decided here is judged by both files, whichever is the stricter; what waits is told apart', async () => {
  const [one, two] = ['1 from approvers', '2 from approvers'];
  const stricter = `approvals: ${one} → ${two}; numberMatching: false → true`;
  const laxer = `approvals: ${two} → ${one}; numberMatching: true → false`;
  const rules = ['Also different, whatever was decided so far:', '  approvals.rules: not the same'];
  const open =
    '1 wait for a decision, 0 would be judged otherwise: at the press the stricter of both rules counts';
  // REQ-1 was approved, REQ-2 closed by wrong numbers; of the others one waits for a decision.
  const lines = (what: string) => [
    `REQ-1 (weakening, one person): ${what}`,
    `REQ-2 (weakening, one person): ${what}`,
    '2 decisions in 90 days, 2 would be judged otherwise',
    open,
    ...rules,
  ];
  expect(await diff({ old: SHIPPED, present: STRICTER })).toEqual({ code: 1, lines: lines(stricter) });
  expect(await diff({ old: STRICTER, present: SHIPPED })).toEqual({ code: 1, lines: lines(laxer) });
  const same = ['2 decisions in 90 days, 0 would be judged otherwise', open];
  expect(await diff({ old: STRICTER, present: STRICTER })).toEqual({ code: 0, lines: same });
  const older = ['0 decisions in 90 days, 0 would be judged otherwise', open, ...rules];
  expect(await diff({ old: SHIPPED, present: STRICTER, daysLater: 91 })).toEqual({ code: 1, lines: older });
});
