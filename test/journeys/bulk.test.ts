import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { GroupId, RequestId } from '../../src/core/ids.ts';
import { GROUP_IDS, PERSON_IDS } from '../../src/rehearsal/contoso.ts';
import { nodesOf } from '../../src/rehearsal/teams/activity.ts';
import type { RehearsalPerson } from '../../src/rehearsal/teams/rehearsal-person.ts';
import type { SeenMessage } from '../../src/rehearsal/teams/chat-log.ts';
import { DEFAULT_BULK } from '../support/free-pace.ts';
import { askFor, sees } from '../support/request-story.ts';
import { startTestBot, type TestBot } from '../support/start-test-bot.ts';
import { ask, press, readable } from '../support/talk.ts';

describe('a long list, on the real stack', () => {
  let bot: TestBot;
  beforeEach(async () => {
    const waves = { from: 2, steps: [{ size: { people: 1 }, askToGoOn: true }] };
    bot = await startTestBot({ policy: { bulk: { ...DEFAULT_BULK, from: 2, waves } } });
    await bot.amir.install();
  });
  afterEach(() => bot.stop());

  const writes = (): number => bot.tenant.effects.mfaWrites().length;
  const approved = async (): Promise<{ own: string; id: string }> => {
    const { own, card } = await askFor(bot, 'enable mfa for jsmith and elena.petrova@contoso.com');
    // The approver reads it too, before the decision.
    expect(readable(await sees(bot.amir, card, /Approve/))).toMatch(/Once approved: .*The slowest is e-mail/);
    await press(bot.amir, 'approve', { on: card });
    await sees(bot.hanna, own, /A wave is done/);
    const [open] = await bot.app.world.store.reads.openRequests(1);
    return { own, id: open?.id ?? '' };
  };

  test('after the pilot the requester is asked; paused nobody is changed, resumed the rest follows', async () => {
    const { id } = await approved();
    expect(writes()).toBe(1);
    expect(readable(await ask(bot.hanna, 'reminders'))).toMatch(/in waves that have not begun: one person/);
    expect(readable(await ask(bot.amir, `resume ${id}`))).toMatch(/no request|not know|unknown/i);
    expect(readable(await ask(bot.amir, `pause ${id}`))).toMatch(/Paused by Amir/);
    expect(writes()).toBe(1);
    const shown = await ask(bot.hanna, `status ${id}`);
    const newest = shown.activityId;
    expect(readable(shown)).toMatch(/Paused by Amir[^]*Still needed: .*The slowest is e-mail/);
    await press(bot.hanna, 'bulk-resume', { on: newest });
    await sees(bot.hanna, newest, /Finished/);
    expect(writes()).toBe(2);
    expect(readable(await ask(bot.hanna, `retry ${id}`))).toMatch(/nothing to retry/);
  });

  test('of the cards that the requester asked for, the newest in the chat goes on; the others say so once and are left alone', async () => {
    const { own, id } = await approved();
    const { activityId: second } = await ask(bot.hanna, `status ${id}`);
    expect(brakesOn(await sees(bot.hanna, own, /REQ-1 goes on below/))).toEqual([]);
    const { activityId: newest } = await ask(bot.hanna, `status ${id}`);
    expect(brakesOn(await sees(bot.hanna, second, /REQ-1 goes on below/))).toEqual([]);
    const updates = (on: string) => bot.hanna.messages().find((each) => each.activityId === on)?.updates;
    const before = [updates(own), updates(second)];
    await press(bot.hanna, 'bulk-resume', { on: newest });
    await sees(bot.hanna, newest, /Finished/);
    expect([updates(own), updates(second)]).toEqual(before);
    const followed = await bot.app.world.store.reads.cards(id as RequestId);
    expect(followed.filter(({ role }) => role === 'requester').map((card) => card.activityId)).toEqual([
      newest,
    ]);
  });

  test('who failed is asked for again with one press, as a new request and only once', async () => {
    const { own, id } = await approved();
    bot.tenant.faults.next(Infinity, { method: 'PATCH' }, { kind: 'status', status: 403 });
    await press(bot.hanna, 'bulk-resume', { on: own });
    await sees(bot.hanna, own, /Finished/);
    bot.tenant.faults.clear();
    const seen = new Set(bot.hanna.messages().map(({ activityId }) => activityId));
    await press(bot.hanna, 'suggest', { on: own });
    const again = await bot.hanna.waitForMessage(({ activityId }) => !seen.has(activityId));
    // Another request, of the one who failed alone, that nobody has approved.
    expect(readable(again)).toMatch(/REQ-2/);
    const anew = await bot.app.world.store.reads.request('REQ-2' as RequestId);
    expect(anew?.status).toBe('awaiting-confirmation');
    const [asked, ...others] = await bot.app.world.store.reads.items('REQ-2' as RequestId);
    const failed = await bot.app.world.store.reads.failedItems(id as RequestId, 10);
    expect([asked?.person.id, others]).toEqual([failed[0]?.person.id, []]);
    expect(again.card).toBeDefined();
    expect(await press(bot.hanna, 'suggest', { on: own })).toMatch(/answered before/);
    expect(writes()).toBe(1);
  });

  test('waves that somebody asks for stand on both cards with their moments, and a time that is over is told kindly', async () => {
    const people = 'enable mfa for jsmith and elena.petrova@contoso.com';
    const over = await ask(bot.hanna, `${people}, 1 person now, the rest on 2024-12-02 at 07:00`);
    expect(readable(over)).toMatch(/time of wave 2 is over.*Name a later one/);
    const { card } = await askFor(bot, `${people}, 1 person now, the rest in 3 days at 07:00`);
    const shown =
      /Wave 1, 1 person: as soon as it is approved\.[^]*Wave 2, 1 person: not before .* at 0[56]:00 UTC, once the requester lets it start/;
    expect(readable(await sees(bot.amir, card, /Approve/))).toMatch(shown);
  });

  test('a wave may be a group that somebody names: those of the list who are in it begin, and the card says of whom it is', async () => {
    // John alone is in Finance, and stands last in the sentence.
    const people = 'enable mfa for elena.petrova@contoso.com and jsmith';
    const unclear = await ask(bot.hanna, `${people}, pilot group Nowhere, then the rest`);
    expect(readable(unclear)).toMatch(/not clear which group wave 1 is for/);
    // Two groups are called so.
    const twice = await ask(bot.hanna, `${people}, pilot group Project Falcon, then the rest`);
    expect(readable(twice)).toMatch(/not clear which group wave 1 is for/);
    const nobody = await ask(bot.hanna, `${people}, pilot group Legal, then the rest`);
    expect(readable(nobody)).toMatch(/Nobody who is left of the list is in the group of wave 1/);
    const { own, card } = await askFor(bot, `${people}, pilot group Finance, then the rest`);
    expect(readable(await sees(bot.amir, card, /Approve/))).toMatch(
      /Wave 1, 1 person of the group Finance: as soon as it is approved/,
    );
    await press(bot.amir, 'approve', { on: card });
    await sees(bot.hanna, own, /A wave is done/);
    expect(bot.tenant.effects.mfaWrites().map(({ personId }) => personId)).toEqual([PERSON_IDS.jsmith]);
  });

  test('cancelled while it runs, the rest stays as it was, and it is said what was done', async () => {
    const { id } = await approved();
    const { activityId: newest } = await ask(bot.hanna, `cancel ${id}`);
    await sees(bot.hanna, newest, /Finished/);
    expect(writes()).toBe(1);
    expect(readable(await ask(bot.hanna, `resume ${id}`))).toMatch(/not paused or stopped/);
  });

  test('the card shows everybody the buttons that they may use: the requester all, an approver none to go on, an auditor none', async () => {
    const { id } = await approved();
    const buttons = async (person: RehearsalPerson): Promise<readonly string[]> =>
      brakesOn(await ask(person, `status ${id}`));
    expect(await buttons(bot.hanna)).toEqual(['bulk-resume', 'bulk-cancel']);
    expect(await buttons(bot.amir)).toEqual(['bulk-cancel']);
    const auditor = bot.person('ottoBrandt');
    expect(await buttons(auditor)).toEqual([]);
    expect(brakesOn(await ask(bot.amir, `pause ${id}`))).toEqual(['bulk-cancel']);
    const shown = await ask(bot.amir, `status ${id}`);
    expect(await press(bot.amir, 'bulk-cancel', { on: shown.activityId })).toMatch(/Cancelled/);
    expect(await buttons(auditor)).toEqual([]);
  });

  test('an approver may cancel it too; to a stranger it is for others', async () => {
    const { own, id } = await approved();
    expect(readable(await ask(bot.john, `cancel ${id}`))).toMatch(/This is for/);
    expect(readable(await ask(bot.amir, `cancel ${id}`))).toMatch(/Cancelled|Finished/);
    await sees(bot.hanna, own, /Finished/);
    expect(writes()).toBe(1);
  });

  test('C8: whoever asked loses the right in the middle: it ends, the card says why, and both who asked and who agreed hear of it', async () => {
    const { own, id } = await approved();
    bot.tenant.removeFromGroup(GROUP_IDS.mfaHelpdesk, PERSON_IDS.hannaBakker);
    await ask(bot.amir, `pause ${id}`);
    const card = await sees(bot.hanna, own, /Ended by itself: Hanna Bakker asked for it/);
    expect(readable(card)).toMatch(/Changed: 1[^]*Failed: 0[^]*Left as they were: 1/);
    const ended = (message: SeenMessage): boolean =>
      readable(message).includes(`${id} ended before everybody’s turn had come`);
    for (const person of [bot.hanna, bot.amir]) await person.waitForMessage(ended);
    expect(writes()).toBe(1);
  });
});

describe('waves of a group, on the real stack', () => {
  let bot: TestBot;
  const begin = async (group: string): Promise<void> => {
    const steps = [{ size: { group: group as GroupId }, askToGoOn: true, waitMinutes: 30 }];
    bot = await startTestBot({ policy: { bulk: { ...DEFAULT_BULK, from: 2, waves: { from: 2, steps } } } });
    await bot.amir.install();
  };
  afterEach(() => bot.stop());

  test('whoever of the list is in the group is changed first; the plan says so, and the card when the next one starts', async () => {
    await begin(GROUP_IDS.finance);
    // John alone is in Finance, and stands last in the sentence.
    const { own, card } = await askFor(
      bot,
      'enable mfa for elena.petrova@contoso.com, femke.smit@contoso.com and jsmith',
    );
    expect(readable(await sees(bot.amir, card, /Approve/))).toMatch(
      /In 2 waves, one after the other: 1 and 2 people/,
    );
    await press(bot.amir, 'approve', { on: card });
    await sees(bot.hanna, own, /A wave is done/);
    expect(bot.tenant.effects.mfaWrites().map(({ personId }) => personId)).toEqual([PERSON_IDS.jsmith]);
    await press(bot.hanna, 'bulk-resume', { on: own });
    await sees(bot.hanna, own, /The next wave starts .*, at the earliest/);
    expect(bot.tenant.effects.mfaWrites()).toHaveLength(1);
  });

  test('a group that cannot be read lets nobody begin: nothing is asked for, and it is said why', async () => {
    await begin('00000002-c057-4000-8000-00000000dead');
    const said = await ask(bot.hanna, 'enable mfa for jsmith and elena.petrova@contoso.com');
    expect(readable(said)).toMatch(/begin with the group .*could not read who is in it/);
    // Nor does another group begin in its place.
    await bot.stop();
    await begin(GROUP_IDS.finance);
    const other = 'enable mfa for jsmith and elena.petrova@contoso.com, pilot group Sales, then the rest';
    expect(readable(await ask(bot.hanna, other))).toMatch(/policy file wants long lists to begin smaller/);
    expect(await bot.app.world.store.reads.openRequests(10)).toEqual([]);
  });
});

describe('a wave that an approver lets start, on the real stack', () => {
  let bot: TestBot;
  afterEach(() => bot.stop());

  test('neither the requester nor an approver who is in the list starts it; another one does, from a card of their own', async () => {
    const steps = [{ size: { people: 1 }, askToGoOn: 'approver' as const }];
    bot = await startTestBot({ policy: { bulk: { ...DEFAULT_BULK, from: 2, waves: { from: 2, steps } } } });
    await Promise.all([bot.amir.install(), bot.lotte.install()]);
    const { own, card } = await askFor(
      bot,
      'disable mfa for milan.kovac@contoso.com and lotte.visser@contoso.com because new phones',
    );
    await press(bot.amir, 'approve', { on: card });
    await sees(bot.hanna, own, /An approver lets the next wave start/);
    const [open] = await bot.app.world.store.reads.openRequests(1);
    expect(readable(await ask(bot.hanna, `resume ${open?.id}`))).toMatch(/on the word of an approver/);
    expect(readable(await ask(bot.lotte, `resume ${open?.id}`))).toMatch(/yourself|your own|about you/i);
    expect(bot.tenant.effects.mfaWrites()).toHaveLength(1);
    expect(brakesOn(await ask(bot.lotte, `status ${open?.id}`))).toEqual(['bulk-cancel']);
    const newest = await ask(bot.hanna, `status ${open?.id}`);
    expect(brakesOn(newest)).toEqual(['bulk-cancel']);
    const status = await ask(bot.amir, `status ${open?.id}`);
    expect(brakesOn(status)).toEqual(['bulk-resume', 'bulk-cancel']);
    await press(bot.amir, 'bulk-resume', { on: status.activityId });
    await sees(bot.hanna, newest.activityId, /Finished/);
    expect(bot.tenant.effects.mfaWrites()).toHaveLength(2);
  });
});

/** Each once, though a button stands in the card twice: for old clients, too. */
function brakesOn({ card }: SeenMessage): readonly string[] {
  const verbs = nodesOf(card).map(({ verb }) => verb);
  return ['bulk-pause', 'bulk-resume', 'bulk-cancel'].filter((brake) => verbs.includes(brake));
}
