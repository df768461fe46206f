import { beforeAll, describe, expect, test } from '@jest/globals';
import type { PersonId } from '../../src/core/ids.ts';
import { samplePersonId } from '../support/sample-people.ts';
import { createDice } from '../support/simulated-time.ts';
import { Campaign, DAY, READERS, shownAt, START, type Told } from './reminder-campaign.ts';

const ZONES = ['Europe/Amsterdam', 'America/New_York', 'Asia/Tokyo', 'Australia/Sydney', 'America/Sao_Paulo'];
const HOURS = [9 * 60, 9 * 60, 9 * 60, 9 * 60, 10 * 60];
/** Written, taken by a worker, checked once more, sent: so long a message is under way. */
const IN_FLIGHT_MS = 10_000;
const HOUR = DAY / 24;
const DAYS = 30;

/** From when to when nobody may be told to register. */
interface Quiet {
  readonly from: number;
  readonly to: number;
}

describe('500 people over 30 days, in five time zones, over two clock changes', () => {
  const campaign = new Campaign(500, 20260302);
  const dice = createDice(7);
  const registered = new Map<PersonId, number>();
  const quiet = new Map<PersonId, Quiet>();
  const managerZones = new Map<PersonId, string>();
  const [gone, taken] = [new Set<PersonId>(), new Set<PersonId>()];

  /** Everybody has one fate; most register some day. */
  function giveFate(id: PersonId, index: number): void {
    const from = START + (1 + dice.roll() * 12) * DAY;
    const to = from + dice.between(1, 6) * DAY;
    const fate = index % 10;
    if (fate < 5) registerAt(id, START + dice.roll() * 28 * DAY, index % 50 === 0 ? 'enabled' : 'enforced');
    if (fate === 5) leave(id, { from, to });
    if (fate === 6) block(id, { from, to });
    if (fate === 7 && index % 3 === 0) disappear(id, from, index);
    if (fate === 8) {
      leave(id, { from, to });
      registerAt(id, to + dice.roll() * 5 * DAY, 'enforced');
    }
  }

  function registerAt(id: PersonId, at: number, state: 'enforced' | 'enabled'): void {
    registered.set(id, at);
    campaign.site.time.at(at, () => campaign.register(id, state));
  }

  function leave(id: PersonId, { from, to }: Quiet): void {
    quiet.set(id, { from, to });
    const entry = campaign.entry(id);
    const before = entry.reading;
    // Half of them say when they are back, half just switch automatic replies on.
    const [start, end] = [new Date(from).toISOString(), new Date(to).toISOString()];
    const open = dice.chance(0.5);
    campaign.site.time.at(
      from,
      () => (entry.reading = { ...before, away: open ? { from: start } : { from: start, to: end } }),
    );
    campaign.site.time.at(to, () => (entry.reading = { ...before }));
  }

  function block(id: PersonId, { from, to }: Quiet): void {
    quiet.set(id, { from, to });
    const entry = campaign.entry(id);
    const { person } = entry;
    campaign.site.time.at(from, () => (entry.person = { ...person, accountEnabled: false }));
    campaign.site.time.at(to, () => (entry.person = person));
  }

  function disappear(id: PersonId, from: number, index: number): void {
    quiet.set(id, { from, to: Number.POSITIVE_INFINITY });
    (index % 2 === 0 ? gone : taken).add(id);
    campaign.site.time.at(from, () => {
      if (gone.has(id)) campaign.entry(id).deleted = true;
      else campaign.entry(id).state = 'disabled';
    });
  }

  /** Thirteen teams; two of the managers have to register themselves. */
  function appoint(): void {
    const own = campaign.people.slice(7, 11).filter((_, index) => index % 3 === 0);
    const others = Array.from({ length: 11 }, (_, index) => samplePersonId(11 + index));
    [...own, ...others].forEach((manager, team, all) => {
      const place = own.includes(manager) ? campaign.people.indexOf(manager) : team;
      managerZones.set(manager, ZONES[place % ZONES.length] ?? '');
      const people = campaign.people.filter((_, index) => index % all.length === team);
      campaign.manage(manager, people, READERS[place % READERS.length]);
    });
  }

  function managerOf(id: PersonId): PersonId | undefined {
    return [...managerZones.keys()][campaign.people.indexOf(id) % managerZones.size];
  }

  beforeAll(async () => {
    appoint();
    campaign.people.forEach(giveFate);
    await campaign.run(DAYS);
  }, 120_000);

  const zoneOf = (id: PersonId): string => ZONES[campaign.people.indexOf(id) % ZONES.length] ?? '';

  test('H9: nobody is reminded after registering, one that is under way excepted', () => {
    const late = campaign.reminders.filter(
      ({ person, at }) => at > (registered.get(person) ?? Number.POSITIVE_INFINITY) + IN_FLIGHT_MS,
    );
    expect(late).toEqual([]);
    expect(campaign.reminders.length).toBeGreaterThan(1_000);
  });

  test('H10: nobody is reminded twice on one day, whatever day it is there', () => {
    const days = new Map<string, Set<string>>();
    for (const { person, at, reference } of campaign.reminders) {
      const key = `${person} ${shownAt(at, zoneOf(person)).day}`;
      days.set(key, (days.get(key) ?? new Set()).add(reference));
    }
    expect([...days].filter(([, references]) => references.size > 1)).toEqual([]);
  });

  test('H10: everybody is written to within working hours, on no weekend, on no leave, and not while blocked or gone', () => {
    const wrong = campaign.reminders.filter(({ person, at }) => {
      const index = campaign.people.indexOf(person) % ZONES.length;
      const { day, minute } = shownAt(at, zoneOf(person));
      const weekend = [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
      const opens = HOURS[index] ?? 0;
      const away = quiet.get(person);
      const inQuiet = away !== undefined && at > away.from + IN_FLIGHT_MS && at < away.to;
      return weekend || minute < opens || minute > opens + 8 * 60 || inQuiet;
    });
    expect(wrong).toEqual([]);
    // Vernal Equinox Day, a holiday in Japan only.
    const there = campaign.reminders.filter(
      ({ person, at }) => shownAt(at, zoneOf(person)).day === '2026-03-20',
    );
    expect(there.some(({ person }) => zoneOf(person) === 'Asia/Tokyo')).toBe(false);
  });

  test('nobody is forgotten: whoever has not registered is told so on the last day of the plan too', () => {
    const waiting = campaign.people.filter((id) => !registered.has(id) && !gone.has(id) && !taken.has(id));
    expect(waiting.length).toBeGreaterThan(100);
    for (const id of waiting) {
      const told = campaign
        .toldTo(id, 'reminder', 'deadline-near')
        .filter(({ channel }) => channel === 'mail');
      expect(told.length).toBeLessThanOrEqual(4);
      expect(told.some(({ at }) => at > START + 13.9 * DAY)).toBe(true);
      // Those whom nothing kept away got all four, and on both channels.
      if (!quiet.has(id)) {
        expect(told.map(({ about }) => about)).toEqual(['reminder', 'reminder', 'reminder', 'deadline-near']);
        expect(campaign.toldTo(id, 'reminder', 'deadline-near')).toHaveLength(8);
      }
    }
  });

  test('whoever registers is thanked once on each channel, at their next working hours, and nobody else is', () => {
    for (const id of campaign.people) {
      const thanks = campaign.toldTo(id, 'registered');
      const at = registered.get(id);
      expect(thanks.map(({ channel }) => channel).sort()).toEqual(at === undefined ? [] : ['mail', 'teams']);
      for (const each of thanks) {
        const index = campaign.people.indexOf(id) % ZONES.length;
        const place = { zone: zoneOf(id), opens: HOURS[index] ?? 0 };
        expect(each.at).toBeGreaterThanOrEqual(firstWorking(place, at ?? 0) - HOUR / 12);
        // A round of looks begins every four hours, and takes a while.
        expect(each.at).toBeLessThanOrEqual(firstWorking(place, (at ?? 0) + 4.25 * HOUR) + HOUR / 4);
      }
    }
  });

  test('H10: no manager hears twice on a day, their own reminders counted', () => {
    const days = new Map<string, Set<string>>();
    for (const { person, at, reference } of [...campaign.copies, ...campaign.reminders]) {
      const zone = managerZones.get(person);
      if (zone === undefined) continue;
      const key = `${person} ${shownAt(at, zone).day}`;
      days.set(key, (days.get(key) ?? new Set()).add(reference));
    }
    expect([...days].filter(([, references]) => references.size > 1)).toEqual([]);
    expect(campaign.copies.every(({ person }) => managerZones.has(person))).toBe(true);
    // Nearly 40 people of one team are not as many messages, though they are in five time zones, and some on leave.
    for (const manager of managerZones.keys()) {
      const own = campaign.copies.filter(({ person }) => person === manager);
      expect(own.length).toBeLessThan(10);
      expect(own.some(({ of = [] }) => of.length > 5)).toBe(true);
    }
  });

  test('H9: no person is forgotten: each who was reminded three times is named once to their own manager, in the manager’s hours', () => {
    const named = new Map<PersonId, Told[]>();
    for (const copy of campaign.copies)
      for (const id of copy.of ?? []) named.set(id, [...(named.get(id) ?? []), copy]);
    const wrong = [...named].filter(([id, [copy, ...others]]) => {
      return !copy || others.length > 0 || copy.person !== managerOf(id) || !waits(id, copy);
    });
    expect(wrong).toEqual([]);
    for (const { person, at } of campaign.copies) {
      const zone = managerZones.get(person) ?? '';
      expect(firstWorking({ zone, opens: HOURS[ZONES.indexOf(zone)] ?? 0 }, at)).toBe(at);
    }
    const thrice = campaign.people.filter(
      (id) =>
        new Set(campaign.toldTo(id, 'reminder', 'deadline-near').map(({ reference }) => reference)).size >= 3,
    );
    const forgotten = thrice.filter((id) => {
      const third = campaign
        .toldTo(id, 'reminder', 'deadline-near')
        .filter(({ channel }) => channel === 'mail')[2];
      // The beginning of the second working day after it at the latest, two more for the manager's own reminders.
      return !named.has(id) && waits(id, { at: (third?.at ?? 0) + 7 * DAY });
    });
    expect(thrice.length).toBeGreaterThan(200);
    expect(forgotten).toEqual([]);
  });

  /** Has not registered by then, and may sign in; with what is under way. */
  function waits(id: PersonId, { at }: Pick<Told, 'at'>): boolean {
    const left = gone.has(id) || taken.has(id) ? (quiet.get(id)?.from ?? 0) : Infinity;
    return at < Math.min(registered.get(id) ?? Infinity, left) + IN_FLIGHT_MS;
  }

  test('nothing broke on the way', () => {
    expect(campaign.site.history.of('broken')).toEqual([]);
    expect(campaign.site.jobs.unfinished.filter(({ state }) => state === 'parked')).toEqual([]);
  });
});

/** The first moment from `from` on, at most five minutes too late, on a working day between opening and eight hours later. */
function firstWorking(
  { zone, opens }: { readonly zone: string; readonly opens: number },
  from: number,
): number {
  for (let at = from; ; at += HOUR / 12) {
    const { day, minute } = shownAt(at, zone);
    const weekend = [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
    const holiday = zone === 'Asia/Tokyo' && day === '2026-03-20';
    if (!weekend && !holiday && minute >= opens && minute < opens + 8 * 60) return at;
  }
}
