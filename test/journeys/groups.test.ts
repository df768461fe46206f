import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { BOT_APP_ID, GROUP_IDS, PERSON_IDS } from '../../src/rehearsal/contoso.ts';
import { askFor, sees } from '../support/request-story.ts';
import { startTestBot, type TestBot } from '../support/start-test-bot.ts';
import { ask, press, readable } from '../support/talk.ts';

describe('groups and departments, on the real stack', () => {
  let bot: TestBot;
  beforeAll(async () => {
    bot = await startTestBot({ tenant: { people: { generate: 60, seed: 1 } } });
    await bot.amir.install();
  });
  afterAll(() => bot.stop());

  const say = async (text: string): Promise<string> => readable(await ask(bot.hanna, text));
  const open = () => bot.app.world.store.reads.openRequests(50);

  test('a look ahead counts the members, follows nested groups, and leaves out whom it leaves out anywhere else', async () => {
    const card = await say('what if I enable mfa for group Reception');
    expect(card).toMatch(/group “Reception”: 6 people/);
    expect(card).toMatch(/One group inside of it is included/);
    expect(card).toMatch(/2 members that are no people/);
    expect(card).toMatch(/Enable MFA for 3 people|Enable MFA for 4 people/);
    expect(card).toMatch(/Pat Guest.*a guest/);
    expect(card).toMatch(/Rita Moss.*blocked/);
    expect(await open()).toEqual([]);
  });

  test('the list is frozen: whoever joins after the card was made is not changed, whoever left it is', async () => {
    const { own, card } = await askFor(bot, 'enable mfa for group Reception');
    expect(readable(await sees(bot.amir, card, /Reception/))).toMatch(/fixed now/);
    bot.tenant.addToGroup(GROUP_IDS.reception, PERSON_IDS.henk);
    bot.tenant.removeFromGroup(GROUP_IDS.reception, PERSON_IDS.femke);
    await press(bot.amir, 'approve', { on: card });
    await sees(bot.hanna, own, /Finished|is done|now enabled/i);
    expect(bot.tenant.mfaState(PERSON_IDS.femke)).not.toBe('disabled');
    expect(bot.tenant.mfaState(PERSON_IDS.henk)).toBe('disabled');
    const records = await bot.app.world.store.reads.auditRecords(0, 1_000);
    expect(records.map(({ event }) => event).find(({ kind }) => kind === 'request-proposed')).toMatchObject({
      sources: [{ group: GROUP_IDS.reception, people: 6 }],
    });
  });

  test('D4: two groups of one name become a pick list; a place that is not in it decides nothing', async () => {
    const list = await ask(bot.hanna, 'status of group project falcon');
    expect(readable(list)).toMatch(/Several groups are called “project falcon”/);
    const wrong = await press(bot.hanna, 'pick', { on: list.activityId, inputs: { source: '7' } });
    expect(wrong + (await bot.hanna.waitForMessage((m) => /chosen/i.test(readable(m)))).summary).toBeTruthy();
    await press(bot.hanna, 'pick', { on: list.activityId, inputs: { source: '1' } });
    const answer = readable(await bot.hanna.waitForMessage((m) => /Carol King/.test(readable(m))));
    expect(answer).not.toMatch(/Alice Wonder/);
  });

  test('an unknown group is offered what is nearly called so, and one press goes on', async () => {
    const list = await ask(bot.hanna, 'what if I enable mfa for group exekutives');
    expect(readable(list)).toMatch(/no group called “exekutives”.*Did you mean/s);
    await press(bot.hanna, 'pick', { on: list.activityId, inputs: { source: '0' } });
    const answer = await bot.hanna.waitForMessage(
      (m) => /group “Executives”/.test(readable(m)) && /people/.test(readable(m)),
    );
    expect(readable(answer)).toMatch(/4 people/);
    expect(await say('status of group zzzz')).toMatch(/“zzzz”: there is no group/);
    expect(await say('status of department zzzz')).toMatch(/“zzzz”: nobody is in a department/);
  });

  test('a department: status and history of everybody in it', async () => {
    expect(await say('status of department audit')).toMatch(/Otto Brandt/);
    expect(await say('history of department audit')).toMatch(/Otto Brandt/);
  });

  test('an empty group, a hidden one and one that is too large are said, and nothing is made', async () => {
    const before = await open();
    expect(await say('enable mfa for group vacant seats')).toMatch(/“Vacant Seats”: nobody is in it/);
    expect(await say('enable mfa for group quiet circle')).toMatch(/members are hidden/);
    expect(await say('enable mfa for jsmith and group generatedpeople')).toMatch(
      /“Generated People” has 60 people; the limit is 25/,
    );
    expect(await open()).toEqual(before);
  });

  test('a reminder goes to those of a group who have yet to register', async () => {
    expect(await say('remind group reception')).toMatch(/Alice Wonder: .*Left out.*Henk Mulder/s);
  });

  test('without the permission it is said what is missing, and nobody is asked about', async () => {
    const { permissions } = bot.tenant.app(BOT_APP_ID);
    bot.tenant.setPermissions(
      BOT_APP_ID,
      permissions.filter((name) => name !== 'GroupMember.Read.All'),
    );
    expect(await say('enable mfa for group reception')).toMatch(/GroupMember\.Read\.All/);
    bot.tenant.setPermissions(BOT_APP_ID, permissions);
  });

  test('a stranger costs one look at their rights, and learns of no group', async () => {
    const { roundTrips } = bot.tenant.requests;
    expect(readable(await ask(bot.john, 'status of group reception'))).not.toMatch(/Femke|Reception/i);
    expect(bot.tenant.requests.roundTrips - roundTrips).toBeLessThanOrEqual(2);
  });

  test('D5: the name of a group is shown as text, and D1: asked for as text', async () => {
    const name = '**R&D** [x](http://y) <at>all</at>';
    bot.tenant.model.groups.put({ ...bot.tenant.group(GROUP_IDS.executives), displayName: name });
    const card = await ask(bot.hanna, 'what if I enable mfa for group executives');
    expect(JSON.stringify(card.card)).not.toMatch(/[^\\]\*\*R&D|\]\(http/);
  });
});
