import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { AuditRecord } from '../../src/core/audit/audit-event.ts';
import type { TargetRefusal } from '../../src/core/refusal.ts';
import { BOT_APP_ID, GROUP_IDS, PERSON_IDS } from '../../src/rehearsal/contoso.ts';
import type { PersonKey } from '../../src/rehearsal/contoso-people.ts';
import { accessPolicy } from '../../src/rehearsal/model/posture.ts';
import { allAuditRecords } from '../support/all-audit-records.ts';
import { askFor, sees } from '../support/request-story.ts';
import { startTestBot, type TestBot } from '../support/start-test-bot.ts';
import { ask, press, readable } from '../support/talk.ts';

type Kind = TargetRefusal['kind'];

/** A sentence that comes to nothing because of the one person, group or department in it. */
interface Case {
  readonly words: string;
  /** On the card: the sentence about the person, whole. */
  readonly says: RegExp;
  /** By whom the audit log names it; nobody was found where absent. */
  readonly whom?: PersonKey;
  readonly arrange?: (bot: TestBot) => void | Promise<void>;
  readonly mend?: (bot: TestBot) => void | Promise<void>;
}

const fails =
  (url: RegExp, status = 403) =>
  ({ tenant }: TestBot) =>
    tenant.faults.next(Infinity, { url }, { kind: 'status', status });
const securityDefaults =
  (on: boolean) =>
  ({ tenant }: TestBot) => {
    tenant.posture.securityDefaults = on;
  };
type Permission = 'GroupMember.Read.All' | 'PrivilegedEligibilitySchedule.Read.AzureADGroup';
const withdraws =
  (permission: Permission) =>
  ({ tenant }: TestBot) => {
    const { permissions } = tenant.app(BOT_APP_ID);
    tenant.setPermissions(
      BOT_APP_ID,
      permissions.filter((name) => name !== permission),
    );
  };
const grants =
  (permission: Permission) =>
  ({ tenant }: TestBot) =>
    tenant.setPermissions(BOT_APP_ID, [...tenant.app(BOT_APP_ID).permissions, permission]);
const POLICIES = /conditionalAccess\/policies/;
const METHODS = /authentication\/methods/;
const convert = (name: string): string => `convert ${name} to conditional access`;

/** What is not of the account, of the state or of a group: the rest is in `undo` below. A new kind does not compile until it is somewhere. */
type Undone = 'changed-since' | 'changed-by-request' | 'other-earlier-state';
const CASES: Readonly<Record<Exclude<Kind, Undone>, readonly Case[]>> = {
  'nobody-found': [
    {
      words: 'enable mfa for nobody.atall',
      says: /“nobody\[\.\]atall”: nobody was found\. Try the full sign-in name\./,
    },
  ],
  'group-unknown': [
    {
      words: 'enable mfa for group zzzz',
      says: /“zzzz”: there is no group of this name\. Try its mail address or its object id\./,
    },
  ],
  'department-unknown': [
    {
      words: 'enable mfa for department zzzz',
      says: /“zzzz”: nobody is in a department of this name\. If it is a group, say “group” before the name\./,
    },
  ],
  'group-empty': [{ words: 'enable mfa for group vacant seats', says: /“Vacant Seats”: nobody is in it/ }],
  'group-hidden': [
    {
      words: 'enable mfa for group quiet circle',
      says: /“Quiet Circle”: its members are hidden from me, so I cannot tell whom you mean/,
    },
  ],
  'group-unreadable': [
    {
      words: 'enable mfa for group reception',
      says: /“reception”: I am not allowed to read groups\..*GroupMember\.Read\.All/,
      arrange: withdraws('GroupMember.Read.All'),
      mend: grants('GroupMember.Read.All'),
    },
  ],
  guest: [
    {
      words: 'enable mfa for Pat Guest',
      says: /Pat Guest \(.*\): a guest\. Their own organisation looks after their MFA\./,
      whom: 'guest',
    },
  ],
  'account-disabled': [
    {
      words: 'enable mfa for rita.moss',
      says: /Rita Moss \(.*\): the account is blocked from signing in\./,
      whom: 'accountDisabled',
    },
  ],
  'already-there': [
    {
      words: 'enable mfa for peter.lindqvist',
      says: /There is nothing to do.*Peter Lindqvist \(.*\): already enabled/,
      whom: 'alreadyEnabled',
    },
  ],
  'state-unknown': [
    {
      words: 'enable mfa for elena.petrova',
      says: /Elena Petrova \(.*\): the present state could not be read\. Please try again\./,
      whom: 'elena',
      arrange: fails(/authentication\/requirements/),
    },
  ],
  unreachable: [
    {
      words: 'disable mfa for ugo.ferri',
      says: /Ugo Ferri \(.*\): no message reaches this person, neither by e-mail nor in Teams\. The policy here takes no protection away/,
      whom: 'unlicensed',
      arrange: ({ tenant }) => {
        tenant.changeInPortal(PERSON_IDS.unlicensed, 'enabled');
        tenant.effects.clear();
      },
    },
    {
      words: 'reset mfa for ugo.ferri',
      says: /Ugo Ferri \(.*\): no message reaches this person/,
      whom: 'unlicensed',
      arrange: ({ tenant }) => {
        tenant.register(PERSON_IDS.unlicensed);
        tenant.effects.clear();
      },
    },
  ],
  'break-glass': [
    {
      words: 'disable mfa for emergency1',
      says: /Emergency Access 1 \(.*\): an emergency account\. I never change those\./,
      whom: 'breakGlass',
    },
  ],
  'own-account': [
    {
      words: 'enable mfa for hanna.bakker',
      says: /Hanna Bakker \(.*\): this is you\. Ask a colleague to request it\./,
      whom: 'hannaBakker',
    },
  ],
  privileged: [
    {
      words: 'disable mfa for gwen.adams',
      says: /Gwen Adams \(.*\): holds admin roles \(Global Administrator\)\. The policy here does not let me change admins\./,
      whom: 'globalAdmin',
    },
    ...(['pimEligible', 'adminThroughGroup', 'layla', 'maud'] as const).map((whom): Case => ({
      words: `enable mfa for ${PERSON_IDS[whom]}`,
      says: /\(.*\): holds admin roles \((Exchange|Security|User|Global|Emergency|Helpdesk).*\)\. The policy here/,
      whom,
    })),
    {
      words: 'enable mfa for nadia.lopez',
      says: /Nadia Lopez \(.*\): admin roles could not be read, so I leave the account alone\./,
      whom: 'nadia',
      arrange: withdraws('PrivilegedEligibilitySchedule.Read.AzureADGroup'),
      mend: grants('PrivilegedEligibilitySchedule.Read.AzureADGroup'),
    },
  ],
  'enforce-unregistered': [
    {
      words: 'enforce mfa for jsmith',
      says: /John Smith \(.*\): has no second factor yet\. Enforcing would stop old apps at once\. Enable first/,
      whom: 'jsmith',
    },
    {
      words: 'enforce mfa for marta.rossi',
      says: /Marta Rossi \(.*\): whether a second factor is registered could not be read, so I do not enforce/,
      whom: 'registeredDisabled',
      arrange: fails(METHODS),
    },
  ],
  'conditional-access': [
    {
      words: 'enable mfa for carla.mendes',
      says: /Carla Mendes \(.*\): Conditional Access asks for MFA already \(CA004 Require MFA for external contractors\)\. Per-user MFA should not be used as well\./,
      whom: 'coveredByAccessPolicy',
    },
  ],
  'partly-covered': [
    {
      words: 'enable mfa for alice.wonder',
      says: /Alice Wonder \(.*\): Conditional Access asks for MFA in some cases already: CA010 Office apps \(for some apps only\)\. The policy here does not allow/,
      whom: 'alice',
    },
  ],
  'security-defaults': [
    {
      words: 'enable mfa for jsmith',
      says: /John Smith \(.*\): security defaults ask for MFA already\. Per-user MFA should not be used as well\./,
      whom: 'jsmith',
      arrange: securityDefaults(true),
      mend: securityDefaults(false),
    },
  ],
  'posture-unknown': [
    {
      words: 'enable mfa for kenji.sato',
      says: /Kenji Sato \(.*\): whether another policy asks for MFA could not be read\. Please try again\./,
      whom: 'kenji',
      arrange: fails(POLICIES),
    },
    {
      words: convert('oscar.jean-pierre'),
      says: /Oscar Jean-Pierre \(.*\): whether another policy asks for MFA could not be read\. Please try again\./,
      whom: 'oscar',
      arrange: fails(POLICIES),
    },
  ],
  'in-open-request': [
    {
      words: 'enable mfa for carol.king',
      says: /Carol King \(.*\): request REQ-\d+ is still open for this person\./,
      whom: 'carol',
      arrange: async (bot) => {
        await askFor(bot, 'enable mfa for carol.king');
      },
      mend: async ({ hanna, app }) => {
        const [open] = await app.world.store.reads.openRequests(1);
        await ask(hanna, `cancel ${open?.id}`);
        expect(await app.world.store.reads.openRequests(1)).toEqual([]);
      },
    },
  ],
  'not-covered': [
    {
      words: convert('emma.dubois'),
      says: /Emma Dubois \(.*\): no enforced Conditional Access policy asks this person for MFA at every sign-in\. Without per-user MFA nothing would\./,
      whom: 'stuckAtEnabled',
    },
  ],
  'convert-unregistered': [
    {
      words: convert('bob.martin'),
      says: /Bob Martin \(.*\): has no second factor registered, and could not give the one that the policy asks for\./,
      whom: 'bob',
    },
    {
      words: convert('oscar.jean-pierre'),
      says: /Oscar Jean-Pierre \(.*\): whether a second factor is registered could not be read, so nothing is moved\./,
      whom: 'oscar',
      arrange: fails(METHODS),
    },
  ],
  'no-policy-sign-in': [
    {
      words: convert('oscar.jean-pierre'),
      says: /Oscar Jean-Pierre \(.*\): no sign-in of the last 30 days got past that policy/,
      whom: 'oscar',
    },
  ],
  'policy-sign-in-unread': [
    {
      words: convert('oscar.jean-pierre'),
      says: /Oscar Jean-Pierre \(.*\): the sign-in log did not answer, so nobody knows whether the policy works for them/,
      whom: 'oscar',
      arrange: fails(/auditLogs\/signIns/, 503),
    },
  ],
  'methods-unknown': [
    {
      words: 'reset mfa for marta.rossi',
      says: /Marta Rossi \(.*\): what is registered could not be read, so nothing is taken away\. Please try again\./,
      whom: 'registeredDisabled',
      arrange: fails(METHODS),
    },
  ],
  'nothing-registered': [
    {
      words: 'reset mfa for henk.mulder',
      says: /Henk Mulder \(.*\): no second factor is registered, so there is nothing to take away\./,
      whom: 'henk',
    },
  ],
};

let bot: TestBot;
beforeAll(async () => {
  bot = await startTestBot({
    policy: {
      partlyUnderConditionalAccess: 'refuse',
      unreachableTargets: 'refuse',
      signIns: { reset: 'allow', revoke: 'refuse', maxPeople: 5 },
    },
  });
  await bot.amir.install();
  // One in a group that may be given a role, one in a group inside of a group that holds one.
  bot.tenant.addToGroup(GROUP_IDS.emergencyRoles, PERSON_IDS.layla);
  bot.tenant.group(GROUP_IDS.exchangeAdmins).groups.add(GROUP_IDS.executives);
  bot.tenant.addToGroup(GROUP_IDS.executives, PERSON_IDS.maud);
  const { accessPolicies } = bot.tenant.posture;
  const [alice, bob, oscar] = [PERSON_IDS.alice, PERSON_IDS.bob, PERSON_IDS.oscar];
  accessPolicies.push(
    accessPolicy({
      ...{ id: 'part', displayName: 'CA010 Office apps', state: 'enabled' },
      ...{ users: { includeUsers: [alice] }, applications: ['Office365'] },
    }),
    accessPolicy({
      ...{ id: 'whole', displayName: 'Pilot, always', state: 'enabled' },
      users: { includeUsers: [bob, oscar] },
    }),
  );
});
afterAll(() => bot.stop());

/** The card as somebody reads it. */
const shown = (message: Parameters<typeof readable>[0]): string => readable(message).replaceAll('\\', '');
const lastRefused = async (): Promise<AuditRecord | undefined> =>
  (await allAuditRecords(bot.app.world.store.reads)).findLast(
    ({ event }) => event.kind === 'command-refused',
  );
const openRequests = async () =>
  (await bot.app.world.store.reads.openRequests(50)).map(({ id, status }) => [id, status]);

describe('a command that is refused because of whom it is for says so, is on record with them, and writes nothing', () => {
  const all = Object.entries(CASES).flatMap(([kind, cases]) =>
    cases.map((each) => [kind, each.words, each] as const),
  );

  test.each(all)('%s: %s', async (kind, words, { says, whom, arrange, mend }) => {
    // Nothing that was read before is taken for what is so now; all of it together stays below the hour of a token.
    bot.clock.move(1.5);
    await arrange?.(bot);
    const open = await openRequests();
    const card = shown(await ask(bot.hanna, words));
    bot.tenant.faults.clear();
    expect(card).toMatch(says);
    expect(card).toMatch(/was not changed|Nothing was changed/);
    expect(await openRequests()).toEqual(open);
    expect(bot.tenant.effects.mfaWrites()).toEqual([]);
    expect(await lastRefused()).toMatchObject({
      event: {
        refusal: 'nothing-to-change',
        refused: [whom === undefined ? { kind } : { kind, person: PERSON_IDS[whom] }],
        reference: /Reference: (\S+)/.exec(card)?.[1],
      },
      actor: PERSON_IDS.hannaBakker,
      aside: { words },
    });
    await mend?.(bot);
  });
});

describe('an undo that is refused because of everybody in it', () => {
  const done = async (words: string): Promise<string> => {
    const { own, card } = await askFor(bot, words, { reason: 'lost phone' });
    await press(bot.amir, 'approve', { on: card });
    const over = await sees(bot.hanna, own, /done for all|now (en|dis)abled/);
    return /REQ-\d+/.exec(readable(over))?.[0] ?? '';
  };

  test('whom a later request changed, by its number', async () => {
    const first = await done('enable mfa for femke.smit');
    const later = await done('disable mfa for femke.smit');
    bot.tenant.effects.clear();
    const card = shown(await ask(bot.hanna, `undo ${first}`));
    expect(card).toMatch(new RegExp(`${first} has nothing left that could be undone`));
    expect(card).toMatch(
      new RegExp(`Femke Smit \\(.*\\): ${later} has changed this person since\\. Undo that one first`),
    );
    expect(await lastRefused()).toMatchObject({
      event: {
        refusal: 'nothing-to-undo',
        refused: [{ kind: 'changed-by-request', person: PERSON_IDS.femke }],
      },
    });
    expect(bot.tenant.effects.mfaWrites()).toEqual([]);
  });

  test('whom somebody changed in the portal, and who was in another state before than the others', async () => {
    const request = await done('disable mfa for karl.weber and peter.lindqvist');
    // In some tenants Entra leaves a registered person at enabled.
    bot.tenant.posture.flipsRegisteredToEnforced = false;
    bot.tenant.changeInPortal(PERSON_IDS.enforced, 'enabled');
    bot.tenant.effects.clear();
    const card = shown(await ask(bot.hanna, `undo ${request}`));
    expect(card).toMatch(
      /Karl Weber \(.*\): somebody has changed this since \(now enabled\)\. I do not overwrite that\./,
    );
    expect(card).toMatch(
      /Peter Lindqvist \(.*\): was enabled before, unlike the others\. Undo again after this request/,
    );
    expect((await lastRefused())?.event).toMatchObject({
      refusal: 'nothing-to-undo',
      refused: expect.arrayContaining([
        { kind: 'changed-since', person: PERSON_IDS.enforced },
        { kind: 'other-earlier-state', person: PERSON_IDS.alreadyEnabled },
      ]),
    });
    expect(bot.tenant.effects.mfaWrites()).toEqual([]);
  });
});
