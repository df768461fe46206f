import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Policy } from '../../src/core/policy.ts';
import { BOT_APP_ID, GROUP_IDS, PERSON_IDS, PERSONAS } from '../../src/rehearsal/contoso.ts';
import { ROLES } from '../../src/rehearsal/model/role-book.ts';
import type { RehearsalPerson } from '../../src/rehearsal/teams/rehearsal-person.ts';
import { askFor, sees } from '../support/request-story.ts';
import { startTestBot, type TestBot } from '../support/start-test-bot.ts';
import { ask, press, readable, saw } from '../support/talk.ts';

const UNIT_ID = '00000008-c057-4000-8000-000000000001';
const scope = `/administrativeUnits/${UNIT_ID}`;
/** As the shipped rules have it: administrators are for two of security, everybody else for one approver. */
const policy: Partial<Policy> = {
  privilegedTargets: 'warn',
  approvals: {
    groups: { security: [GROUP_IDS.mfaSecurityApprovers] },
    rules: [
      {
        name: 'administrators',
        when: { privileged: true },
        stages: [{ group: 'security', count: 2, outsideHelpdesk: true }],
      },
    ],
  } as never,
};

let bot: TestBot;
let graham: RehearsalPerson;
let priya: RehearsalPerson;
beforeEach(async () => {
  bot = await startTestBot({ policy });
  graham = bot.person(PERSONAS.securityApprover);
  priya = bot.person(PERSONAS.secondSecurityApprover);
  await Promise.all([bot.amir.install(), bot.john.install(), graham.install(), priya.install()]);
});
afterEach(() => bot.stop());

const written = (): readonly string[] => bot.tenant.effects.mfaWrites().map(({ personId }) => personId);
const jsmith = PERSON_IDS.jsmith;
const karl = PERSON_IDS.enforced;
const customRole = () => bot.tenant.roles.define('00000009-c057-4000-8000-000000000001', 'Reset of sign-ins');

describe('an administrator whom no list of memberships shows, on the real stack', () => {
  const WAYS: readonly (readonly [string, RegExp, () => void])[] = [
    [
      'a custom role',
      /Holds admin roles: Reset of sign-ins\./,
      () => bot.tenant.roles.give(jsmith, customRole()),
    ],
    [
      'a role within one administrative unit',
      new RegExp(
        `Holds admin roles: Helpdesk Administrator \\(within one administrative unit: ${UNIT_ID}\\)\\.`,
      ),
      () => bot.tenant.roles.give(jsmith, ROLES.helpdeskAdministrator, { scope }),
    ],
    [
      'PIM for Groups',
      /Holds admin roles: Exchange Administrator\./,
      () => bot.tenant.roles.makeEligible(GROUP_IDS.exchangeAdmins, jsmith),
    ],
    [
      'the ownership of a role-assignable group',
      /Holds admin roles: owner of the role-assignable group Emergency Roles\./,
      () => bot.tenant.roles.makeOwner(GROUP_IDS.emergencyRoles, jsmith),
    ],
    [
      'nobody knows what, for want of a permission',
      /Admin roles could not be read\. Treat this as an administrator\./,
      () =>
        bot.tenant.setPermissions(
          BOT_APP_ID,
          bot.tenant
            .app(BOT_APP_ID)
            .permissions.filter((name) => name !== 'PrivilegedEligibilitySchedule.Read.AzureADGroup'),
        ),
    ],
  ];
  test.each(WAYS)('E2 and E3: %s: the card says it, and two of security decide', async (_, words, give) => {
    give();
    const confirm = await ask(bot.hanna, 'enable mfa for jsmith');
    expect(readable(confirm).replaceAll('\\', '')).toMatch(words);
    await press(bot.hanna, 'confirm', { on: confirm.activityId });
    const [grahams, priyas] = await Promise.all([saw(graham, /Please decide/), saw(priya, /Please decide/)]);
    expect(readable(grahams).replaceAll('\\', '')).toMatch(words);
    expect(bot.amir.messages().map(readable).join()).not.toMatch(/Please decide/);
    await press(graham, 'approve', { on: grahams.activityId });
    expect(written()).toEqual([]);
    await press(priya, 'approve', { on: priyas.activityId });
    await sees(bot.hanna, confirm.activityId, /accepted for delivery/);
    expect(written()).toEqual([jsmith]);
  });

  test('the rules may refuse administrators: then a scoped role and a custom role are named in the refusal', async () => {
    await bot.stop();
    bot = await startTestBot();
    bot.tenant.roles.give(jsmith, ROLES.helpdeskAdministrator, { scope });
    bot.tenant.roles.give(jsmith, customRole());
    const card = readable(await ask(bot.hanna, 'enable mfa for jsmith')).replaceAll('\\', '');
    expect(card).toMatch(
      /holds admin roles \(Helpdesk Administrator \(within one.*\) and Reset of sign-ins\)/,
    );
  });
});

describe('a role that comes meanwhile', () => {
  test.each<[string, () => void]>([
    ['custom', () => bot.tenant.roles.give(jsmith, customRole())],
    ['within one unit', () => bot.tenant.roles.give(jsmith, ROLES.userAdministrator, { scope })],
    ['by PIM for Groups', () => bot.tenant.roles.makeEligible(GROUP_IDS.exchangeAdmins, jsmith)],
    ['as owner of a group', () => bot.tenant.roles.makeOwner(GROUP_IDS.emergencyRoles, jsmith)],
  ])('E14: %s: approving writes nothing and offers to ask again', async (_, give) => {
    const { own, card } = await askFor(bot, 'enable mfa for jsmith');
    give();
    // PIM may be a minute old, assigned roles a quarter of one.
    bot.clock.move(1);
    await press(bot.amir, 'approve', { on: card });
    expect(readable(await sees(bot.hanna, own, /not changed/i))).toMatch(/admin roles/);
    expect(written()).toEqual([]);
    expect(await press(bot.hanna, 'suggest', { on: own })).toMatch(/John Smith|jsmith/);
  });

  test('E14: between the approval and the write: found right before it', async () => {
    const { own, card } = await askFor(bot, 'enable mfa for jsmith');
    const { mfa } = bot.app.world;
    const examine = mfa.examine.bind(mfa);
    mfa.examine = async (people) => {
      mfa.examine = examine;
      const facts = await examine(people);
      bot.tenant.roles.give(jsmith, ROLES.userAdministrator, { scope });
      bot.clock.move(1);
      return facts;
    };
    await press(bot.amir, 'approve', { on: card });
    expect(readable(await sees(bot.hanna, own, /not changed/i))).toMatch(/admin roles/);
    expect(written()).toEqual([]);
  });

  test.each<[string, () => void]>([
    ['a role', () => bot.tenant.roles.give(karl, ROLES.userAdministrator, { scope })],
    ['a way into a group', () => bot.tenant.roles.makeEligible(GROUP_IDS.exchangeAdmins, karl)],
    ['the ownership of a group', () => bot.tenant.roles.makeOwner(GROUP_IDS.emergencyRoles, karl)],
  ])(
    'E14: %s given in the second before a weakening: seen at the write, whatever was read then',
    async (_, give) => {
      const confirmed = { reason: 'lost his telephone' };
      const { own, card } = await askFor(bot, 'disable mfa for karl.weber for 2 hours', confirmed);
      give();
      await press(bot.amir, 'approve', { on: card });
      expect(readable(await sees(bot.hanna, own, /not changed/i))).toMatch(/admin roles/);
      expect(written()).toEqual([]);
    },
  );

  test('another scope of a role that was there before is a change too', async () => {
    bot.tenant.roles.give(jsmith, ROLES.helpdeskAdministrator, { scope });
    const confirm = await ask(bot.hanna, 'enable mfa for jsmith');
    await press(bot.hanna, 'confirm', { on: confirm.activityId });
    const grahams = await saw(graham, /Please decide/);
    bot.tenant.roles.give(jsmith, ROLES.helpdeskAdministrator);
    bot.clock.move(1);
    await press(graham, 'approve', { on: grahams.activityId });
    await saw(priya, /Please decide/);
    expect(readable(await sees(bot.hanna, confirm.activityId, /not changed/i))).toMatch(/admin roles/);
    expect(written()).toEqual([]);
  });
});
