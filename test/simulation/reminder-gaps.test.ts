import { describe, expect, test } from '@jest/globals';
import { SenderPool } from '../../src/adapters/mail/sender-pool.ts';
import type { PersonId } from '../../src/core/ids.ts';
import type { ReminderPolicy } from '../../src/core/reminders/reminder-policy.ts';
import { SAMPLE_POLICY, samplePersonId } from '../support/sample-people.ts';
import type { SimulatedPerson } from '../support/simulated-graph.ts';
import { ASKER, DECIDER, SECOND, SimulatedTalk, TARGET } from '../support/simulated-talk.ts';
import { Campaign, DAY, MANAGER, READERS, shownAt, START } from './reminder-campaign.ts';

const HOUR = DAY / 24;
const AMSTERDAM = 'Europe/Amsterdam';

/** Acts when so many reminders of the campaign are on record, right after the commit. */
function atReminder(campaign: Campaign, number: number, act: (person: PersonId) => void): void {
  const { history } = campaign.site;
  const add = history.add.bind(history);
  let count = 0;
  history.add = (event) => {
    add(event);
    if (event.kind !== 'committed' || event.record.event.kind !== 'reminder-made') return;
    count += 1;
    if (count === number) act(event.record.subject as PersonId);
  };
}

describe('nobody is forgotten', () => {
  test('H6: mails that would wait longer than working hours last are made as slowly as the mailbox sends', async () => {
    const campaign = new Campaign(140, 2, { readers: READERS.slice(0, 1) });
    const limits = { atOnce: 4, perMinute: 2, perDay: 10_000 };
    const pool = new SenderPool(['it@contoso.com'], () => campaign.site.time.now, limits);
    campaign.site.teams.mailboxes = { perMinute: 2, pool };
    campaign.site.teams.installed.clear();
    const told = (): number => new Set(campaign.reminders.map(({ person }) => person)).size;
    await campaign.run(1.2);
    // Made all at once, no more than 120 would leave before they are too old, and the others would wait a day.
    expect(told()).toBe(140);
  });

  test('H8: a mail that waited too long, where Teams cannot be reached, is made anew on another day', async () => {
    const campaign = new Campaign(1, 2, { readers: READERS.slice(0, 1) });
    const pool = new SenderPool(['it@contoso.com'], () => campaign.site.time.now);
    pool.block('it@contoso.com', DAY + 20 * HOUR);
    campaign.site.teams.mailboxes = { perMinute: 30, pool };
    campaign.site.teams.installed.clear();
    await campaign.run(2.9);
    expect(campaign.reminders).toHaveLength(1);
  });

  test('H8: a reminder that no channel took does not count, and is made anew on another day', async () => {
    const campaign = new Campaign(1, 5, { readers: READERS.slice(0, 1) });
    const { installed, noMail } = campaign.site.teams;
    const [person] = campaign.people as [PersonId];
    installed.clear();
    noMail.add(person);
    campaign.after(1.2, () => noMail.delete(person));
    await campaign.run(2.9);
    expect(campaign.reminders).toHaveLength(1);
    expect(campaign.site.rows.get('series', person)).toMatchObject({ sent: 1 });
  });

  test('H8: a reminder whose first try may have arrived is not made anew when the second is refused', async () => {
    const campaign = new Campaign(1, 5, { readers: READERS.slice(0, 1) });
    const [person] = campaign.people as [PersonId];
    campaign.site.teams.installed.clear();
    campaign.site.teams.nextMails.push('arrived-untold', 'refused');
    await campaign.run(2.9);
    expect(campaign.reminders).toHaveLength(1);
    expect(campaign.site.rows.get('series', person)).toMatchObject({ sent: 1 });
  });

  test('E9: whoever is back at enabled after a weakening with an end is waited for again', async () => {
    const talk = new SimulatedTalk({ weakening: { maxHours: 8, defaultHours: 4, withoutEnd: 'refuse' } });
    Object.assign(talk.site.graph.people.get(samplePersonId(TARGET)) ?? {}, { state: 'disabled' });
    await talk.requested('enable');
    await talk.press(DECIDER, 'approve');
    await talk.pass(HOUR / 2);
    await talk.say(ASKER, `disable mfa for person${TARGET}@contoso.com for 8h because lost phone`);
    await talk.press(ASKER, 'confirm');
    await talk.press(DECIDER, 'approve');
    await talk.pass(7 * HOUR);
    expect(talk.state(TARGET)).toBe('disabled');
    await talk.pass(20 * DAY);
    expect(talk.state(TARGET)).toBe('enabled');
    expect(toldByMail(talk)).toContain('reminder');
  });

  test('people in waves that have not begun are said in the calendar, nobody twice, and not who was taken out', async () => {
    const steps = [
      { size: { people: 1 }, askToGoOn: true },
      { size: { people: 1 }, askToGoOn: false, waitMinutes: 600 },
    ] as const;
    const talk = new SimulatedTalk({ bulk: { ...SAMPLE_POLICY.bulk, from: 2, waves: { from: 2, steps } } });
    const cohorts = async () => {
      const [reply] = await talk.say(ASKER, 'reminders');
      const about = reply?.kind === 'reminders' ? reply.about : undefined;
      if (about?.kind !== 'calendar') throw new Error('no calendar');
      return about.view.cohorts.map(({ cohort, waiting, later, ahead }) => [
        ...[cohort, waiting, later],
        ...(ahead ? [ahead.people, ahead.later] : []),
      ]);
    };
    const people = [TARGET, 11, 12, 13].map((number) => `person${number}@contoso.com`);
    await talk.say(ASKER, `enable mfa for ${people.join(', ')}`);
    await talk.press(ASKER, 'confirm');
    // Nobody has agreed yet: one of them would be first, and the others later.
    expect(await cohorts()).toEqual([['REQ-1', 0, undefined, 1, 3]]);
    await talk.press(DECIDER, 'approve', { inputs: { strike: '4' } });
    await talk.pass(HOUR);
    expect(await cohorts()).toEqual([['REQ-1', 1, 2]]);
    await talk.press(ASKER, 'bulk-resume');
    await talk.pass(HOUR);
    // The second wave is over, and the last one waits for its time.
    expect(await cohorts()).toEqual([['REQ-1', 2, 1]]);
    await talk.pass(10 * HOUR);
    expect(await cohorts()).toEqual([['REQ-1', 3, undefined]]);
  });

  test('nobody of a list that was called off is still said to come', async () => {
    const steps = [{ size: { people: 1 }, askToGoOn: true }] as const;
    const talk = new SimulatedTalk({ bulk: { ...SAMPLE_POLICY.bulk, from: 2, waves: { from: 2, steps } } });
    await talk.say(ASKER, `enable mfa for person${TARGET}@contoso.com and person11@contoso.com`);
    await talk.press(ASKER, 'confirm');
    await talk.press(DECIDER, 'approve');
    await talk.pass(HOUR);
    await talk.press(ASKER, 'bulk-cancel');
    const [reply] = await talk.say(ASKER, 'reminders');
    expect(JSON.stringify(reply)).not.toContain('"later"');
  });

  test.each(['pause', 'freeze'])(
    'whoever was switched on in a wave that a %s holds is followed from the moment at which they were told',
    async (hold) => {
      const talk = new SimulatedTalk({ bulk: { ...SAMPLE_POLICY.bulk, from: 2 } });
      // Their write cannot be proved for a while: the wave is not over.
      const late = talk.site.graph.people.get(samplePersonId(11));
      Object.assign(late ?? {}, { stale: { state: 'disabled', until: talk.site.time.now + DAY } });
      await talk.say(ASKER, `enable mfa for person${TARGET}@contoso.com and person11@contoso.com`);
      await talk.press(ASKER, 'confirm');
      await talk.press(DECIDER, 'approve');
      await talk.pass(10_000);
      await (hold === 'pause' ? talk.say(ASKER, 'pause REQ-1') : talk.say(DECIDER, 'freeze'));
      await talk.pass(HOUR / 2);
      expect(talk.request().status).toBe('running');
      const proved = talk.site.history
        .of('committed')
        .find(({ record }) => record.event.kind === 'write-proved');
      const seriesOf = (number: number): unknown => talk.site.rows.get('series', samplePersonId(number));
      const startedAt = proved?.record.at;
      expect(seriesOf(TARGET)).toMatchObject({ cohort: 'REQ-1', startedAt, nextAt: expect.any(String) });
      expect(seriesOf(11)).toBeUndefined();
    },
  );

  test('people of a wave are looked after when it is over, and not when the list is', async () => {
    const steps = [{ size: { people: 1 }, askToGoOn: false, waitMinutes: 600 }] as const;
    const talk = new SimulatedTalk({ bulk: { ...SAMPLE_POLICY.bulk, from: 2, waves: { from: 2, steps } } });
    await talk.say(ASKER, `enable mfa for person${TARGET}@contoso.com and person11@contoso.com`);
    await talk.press(ASKER, 'confirm');
    await talk.press(DECIDER, 'approve');
    await talk.pass(HOUR);
    const seriesOf = (number: number): unknown => talk.site.rows.get('series', samplePersonId(number));
    expect(talk.request().status).toBe('running');
    expect([seriesOf(TARGET), seriesOf(11)]).toEqual([expect.objectContaining({ sent: 0 }), undefined]);
    await talk.pass(10 * HOUR);
    expect(talk.request().status).toBe('finished');
    expect(seriesOf(11)).toMatchObject({ cohort: 'REQ-1' });
    const started = talk.site.history
      .of('committed')
      .filter(({ record }) => record.event.kind === 'reminders-started');
    expect(started).toHaveLength(2);
  });

  test.each(['enforced', 'enabled'] as const)(
    'somebody %s whose methods were taken away is reminded until there is one again',
    async (state) => {
      const talk = new SimulatedTalk({ signIns: { reset: 'allow', revoke: 'allow', maxPeople: 3 } });
      const person = talk.site.graph.people.get(samplePersonId(TARGET));
      Object.assign(person ?? {}, { methods: ['authenticator', 'phone'], state });
      await talk.say(ASKER, `reset mfa for person${TARGET}@contoso.com`);
      await talk.press(ASKER, 'confirm');
      await talk.press(SECOND, 'approve');
      await talk.press(DECIDER, 'approve');
      await talk.pass(3 * DAY);
      expect(toldByMail(talk)).toContain('reminder');
      Object.assign(person ?? {}, { methods: ['authenticator'], state: 'enforced' });
      await talk.pass(2 * DAY);
      const sofar = toldByMail(talk).length;
      expect(toldByMail(talk)).toContain('registered');
      await talk.pass(20 * DAY);
      expect(toldByMail(talk)).toHaveLength(sofar);
    },
  );

  test('somebody enforced whose methods were taken away is not thanked while nobody can read them, and can be reminded by hand', async () => {
    const talk = await withoutMethods();
    const person = entryOf(talk);
    person.hidesMethods = true;
    await talk.pass(DAY);
    expect(toldByMail(talk)).toEqual(['re-registration-required']);
    person.hidesMethods = false;
    const [card] = await talk.say(ASKER, `remind person${TARGET}@contoso.com`);
    expect(card).toMatchObject({ about: { view: { people: 1, leftOut: [], shown: [{ number: 1 }] } } });
    await talk.press(ASKER, 'confirm');
    await talk.pass(4 * DAY);
    expect(toldByMail(talk)).toContain('reminder');
  });

  test('whoever registered once and lost it gets the reminder that the card promised', async () => {
    const talk = new SimulatedTalk();
    const person = entryOf(talk);
    await talk.requested('enable');
    await talk.press(DECIDER, 'approve');
    await talk.pass(HOUR / 2);
    Object.assign(person, { methods: ['authenticator'], state: 'enforced' });
    await talk.pass(2 * DAY);
    expect(toldByMail(talk).at(-1)).toBe('registered');
    Object.assign(person, { methods: [], state: 'enabled' });
    await talk.say(ASKER, `remind person${TARGET}@contoso.com`);
    await talk.press(ASKER, 'confirm');
    await talk.pass(4 * DAY);
    expect(toldByMail(talk).at(-1)).toBe('reminder');
    Object.assign(person, { methods: ['authenticator'], state: 'enforced' });
    await talk.pass(2 * DAY);
    expect(toldByMail(talk).at(-1)).toBe('registered');
  });
});

function entryOf(talk: SimulatedTalk): SimulatedPerson {
  const entry = talk.site.graph.people.get(samplePersonId(TARGET));
  if (!entry) throw new Error('there is no such person');
  return entry;
}

/** Enforced, and asked to register anew. */
async function withoutMethods(): Promise<SimulatedTalk> {
  const talk = new SimulatedTalk({ signIns: { reset: 'allow', revoke: 'allow', maxPeople: 3 } });
  Object.assign(entryOf(talk), { methods: ['authenticator'], state: 'enforced' });
  await talk.say(ASKER, `reset mfa for person${TARGET}@contoso.com`);
  await talk.press(ASKER, 'confirm');
  await talk.press(SECOND, 'approve');
  await talk.press(DECIDER, 'approve');
  await talk.pass(HOUR / 2);
  return talk;
}

test('whose language the directory does not name is written to in that of their Teams, on both channels', async () => {
  const campaign = new Campaign(1, 3, { readers: READERS.slice(0, 1) });
  const [person] = campaign.people as [PersonId];
  const conversation = campaign.site.teams.chatOf(person);
  campaign.site.rows.apply('conversation', person, { person, conversation, locale: 'fr-FR' });
  await campaign.run(2);
  expect(campaign.reminders.map(({ channel, locale }) => [channel, locale]).sort()).toEqual([
    ['mail', 'fr'],
    ['teams', 'fr'],
  ]);
});

describe('when the policy changes', () => {
  const campaignWith = (reminders: Partial<ReminderPolicy>) => {
    const campaign = new Campaign(2, 7, { readers: READERS.slice(0, 1), reminders });
    const { reminders: now } = campaign.site.world.policy;
    return { campaign, change: (to: Partial<ReminderPolicy>) => Object.assign(now, to) };
  };

  test('reminders that are switched on later reach whoever waits already, one for all that were missed', async () => {
    const { campaign, change } = campaignWith({ enabled: false });
    await campaign.run(8);
    expect(campaign.reminders).toEqual([]);
    change({ enabled: true });
    await campaign.run(10);
    expect(campaign.reminders).toHaveLength(4);
    await campaign.run(20);
    expect(campaign.reminders).toHaveLength(8);
  });

  test('what was planned does not go once reminders are switched off', async () => {
    const { campaign, change } = campaignWith({});
    await campaign.run(1.9);
    const sofar = campaign.reminders.length;
    expect(sofar).toBe(4);
    change({ enabled: false });
    await campaign.run(30);
    expect(campaign.reminders).toHaveLength(sofar);
  });

  test('a day that comes to the end of the list is told to whoever had them all', async () => {
    const { campaign, change } = campaignWith({ afterDays: [1] });
    await campaign.run(4);
    expect(campaign.reminders).toHaveLength(4);
    change({ afterDays: [1, 8] });
    await campaign.run(12);
    expect(campaign.reminders).toHaveLength(8);
  });
});

describe('nobody is told what is not so, or at a bad hour', () => {
  test('H9: the manager of somebody who registered just before hears nothing', async () => {
    const campaign = new Campaign(1, 3, { readers: READERS.slice(0, 1) });
    atReminder(campaign, 3, (person) => campaign.register(person));
    await campaign.run(12);
    expect(campaign.copies).toEqual([]);
  });

  test('H10: a manager in another time zone reads of it in their own working hours', async () => {
    const campaign = new Campaign(3, 4, { readers: READERS.slice(2, 3) });
    await campaign.run(12);
    expect(campaign.copies.map(({ person, of }) => [person, of?.length])).toEqual([[MANAGER, 3]]);
    const { minute } = shownAt(campaign.copies[0]?.at ?? 0, AMSTERDAM);
    expect(minute).toBeGreaterThanOrEqual(9 * 60);
    expect(minute).toBeLessThan(17 * 60);
  });

  test('H10: the thank-you for a registration at night comes in the morning', async () => {
    const campaign = new Campaign(12, 9, { readers: READERS.slice(0, 1) });
    campaign.people.forEach((person, index) =>
      campaign.site.time.at(START + (3 + index / 6) * DAY, () => campaign.register(person)),
    );
    await campaign.run(8);
    const thanks = campaign.told.filter(({ about }) => about === 'registered');
    expect(new Set(thanks.map(({ person }) => person)).size).toBe(12);
    // Open work is looked for every hour of that night: nobody gets a second one of it.
    expect(thanks).toHaveLength(24);
    for (const { at } of thanks) {
      const { minute } = shownAt(at, AMSTERDAM);
      expect(minute).toBeGreaterThanOrEqual(7 * 60);
      expect(minute).toBeLessThan(20 * 60);
    }
  });

  test('H9: a reminder that waited until automatic replies began is kept until they end', async () => {
    const campaign = new Campaign(1, 6, { readers: READERS.slice(0, 1) });
    const pool = new SenderPool(['it@contoso.com'], () => campaign.site.time.now);
    campaign.site.teams.mailboxes = { perMinute: 30, pool };
    campaign.site.teams.installed.clear();
    const away = { from: '2026-03-03T14:21:30.000Z', to: '2026-03-06T08:00:00.000Z' };
    atReminder(campaign, 1, (person) => {
      pool.block('it@contoso.com', 5 * 60_000);
      const entry = campaign.entry(person);
      Object.assign(entry, { reading: { ...entry.reading, away } });
    });
    await campaign.run(6);
    expect(campaign.reminders).toHaveLength(1);
    expect(campaign.reminders[0]?.at).toBeGreaterThan(Date.parse(away.to));
  });
});

function toldByMail(talk: SimulatedTalk): readonly string[] {
  return talk.site.history
    .of('told')
    .filter(({ person, channel }) => person === samplePersonId(TARGET) && channel === 'mail')
    .map(({ about }) => about);
}
