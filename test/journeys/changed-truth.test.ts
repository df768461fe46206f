import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { GROUP_IDS, PERSON_IDS } from '../../src/rehearsal/contoso.ts';
import { accessPolicy } from '../../src/rehearsal/model/posture.ts';
import { askFor, sees } from '../support/request-story.ts';
import { startTestBot, type TestBot } from '../support/start-test-bot.ts';
import { press, readable, saw } from '../support/talk.ts';

describe('the truth may change between the card and the write, on the real stack', () => {
  let bot: TestBot;
  beforeEach(async () => {
    bot = await startTestBot();
    await Promise.all([bot.amir.install(), bot.john.install()]);
  });
  afterEach(() => bot.stop());

  const written = (): readonly string[] => bot.tenant.effects.mfaWrites().map(({ personId }) => personId);
  const audited = async () => {
    const records = await bot.app.world.store.reads.auditRecords(0, 1_000);
    return records.filter(({ event }) => event.kind === 'target-changed');
  };

  const CHANGES: readonly (readonly [string, RegExp, (tenant: TestBot['tenant']) => void])[] = [
    ['the account was blocked', /may sign in/, (tenant) => tenant.blockSignIn(PERSON_IDS.jsmith)],
    [
      'a method was registered',
      /registered methods/,
      (tenant) => tenant.register(PERSON_IDS.jsmith, 'phone'),
    ],
    [
      'a role came',
      /admin roles/,
      (tenant) => tenant.addToGroup(GROUP_IDS.exchangeAdmins, PERSON_IDS.jsmith),
    ],
  ];
  test.each(CHANGES)(
    'E14: when %s meanwhile, approving writes nothing, records it, and offers to ask again',
    async (_, words, change) => {
      const { hanna, amir, tenant } = bot;
      const { own, card } = await askFor(bot, 'enable mfa for jsmith');
      change(tenant);
      await press(amir, 'approve', { on: card });
      expect(readable(await sees(hanna, own, /not changed/i))).toMatch(words);
      expect(written()).toEqual([]);
      expect((await audited()).map(({ event }) => event)).toMatchObject([{ stage: 'decision' }]);
      expect(await press(hanna, 'suggest', { on: own })).toMatch(/John Smith|jsmith/);
    },
  );

  test('what changes after the approval is found right before the write', async () => {
    const { hanna, amir, tenant, app } = bot;
    const { own, card } = await askFor(bot, 'enable mfa for jsmith');
    // Right after the decision's own look.
    const { mfa } = app.world;
    const examine = mfa.examine.bind(mfa);
    mfa.examine = async (people) => {
      mfa.examine = examine;
      const facts = await examine(people);
      tenant.register(PERSON_IDS.jsmith, 'phone');
      return facts;
    };
    await press(amir, 'approve', { on: card });
    expect(readable(await sees(hanna, own, /not changed/i))).toMatch(/registered methods/);
    expect((await audited()).map(({ event }) => event)).toMatchObject([{ stage: 'write' }]);
    expect(written()).toEqual([]);
  });

  test('a policy that covers the person since then stops the write too', async () => {
    const { hanna, amir, tenant } = bot;
    const { own, card } = await askFor(bot, 'enable mfa for jsmith');
    const users = { includeUsers: ['All'] };
    tenant.posture.accessPolicies.push(
      accessPolicy({
        id: '00000005-c057-4000-8000-000000000099',
        displayName: 'New',
        state: 'enabled',
        users,
      }),
    );
    // The tenant's policies may be a minute old: Graph allows one look a second.
    bot.clock.move(2);
    await press(amir, 'approve', { on: card });
    expect(readable(await sees(hanna, own, /not changed/i))).toMatch(/policies that ask for MFA/);
    expect(written()).toEqual([]);
  });

  test('C14: an account that was renamed since the card is shown with both names and left alone', async () => {
    const { hanna, amir, tenant } = bot;
    const { own, card } = await askFor(bot, 'enable mfa for jsmith');
    tenant.change(PERSON_IDS.jsmith, { userPrincipalName: 'm.jones@contoso.com' });
    await press(amir, 'approve', { on: card });
    const seen = readable(await sees(hanna, own, /not changed/i));
    expect(seen).toMatch(/jsmith@contoso\.com/);
    expect(seen).toMatch(/now called m\.jones@contoso\.com/);
    expect(written()).toEqual([]);
  });

  test('C14: an account made again under the name of one that is gone is somebody else: it stays as it is', async () => {
    const { hanna, amir, tenant } = bot;
    const { own, card } = await askFor(bot, 'enable mfa for jsmith');
    const old = tenant.person(PERSON_IDS.jsmith);
    const again = '0000000f-c057-4000-8000-000000000014';
    tenant.delete(PERSON_IDS.jsmith);
    tenant.add({ ...old, id: again });
    await press(amir, 'approve', { on: card });
    await sees(hanna, own, /no longer exists/i);
    expect(written()).toEqual([]);
    expect(tenant.mfaState(again)).toBe('disabled');
  });

  test('E12: of a list, the approver leaves one out: the others are changed, and only they were authorised', async () => {
    const { hanna, amir } = bot;
    const { own, card } = await askFor(bot, 'enable mfa for jsmith, alice.wonder and carol.king');
    await press(amir, 'approve', { on: card, inputs: { strike: '2' } });
    expect(readable(await sees(hanna, own, /took this person out/))).toMatch(/Amir Haddad/);
    await sees(hanna, own, /accepted for delivery/);
    expect(new Set(written())).toEqual(new Set([PERSON_IDS.jsmith, PERSON_IDS.carol]));
    const records = await bot.app.world.store.reads.auditRecords(0, 1_000);
    const print = (kind: string) =>
      records.flatMap(({ event }) =>
        event.kind === kind && 'fingerprint' in event ? [event.fingerprint] : [],
      );
    expect(print('request-approved')).not.toEqual(print('request-proposed'));
    expect(await bot.app.world.store.reads.openRequestOf(PERSON_IDS.alice as never)).toBeUndefined();
  });

  test('a place that is not in the list, or everybody, is no approval', async () => {
    const { hanna, amir } = bot;
    const { own, card } = await askFor(bot, 'enable mfa for jsmith and alice.wonder');
    await press(amir, 'approve', { on: card, inputs: { strike: '7' } });
    await saw(amir, /no longer valid/);
    await press(amir, 'approve', { on: card, inputs: { strike: '1,2' } });
    await saw(amir, /press Reject/);
    expect(written()).toEqual([]);
    await press(hanna, 'withdraw', { on: own });
  });
});
