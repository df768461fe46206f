import { describe, expect, test } from '@jest/globals';
import { SenderPool, type MailboxLimits } from '../../../src/adapters/mail/sender-pool.ts';

const [MINUTE_MS, DAY_MS] = [60_000, 86_400_000];

interface Flood {
  readonly sent: readonly { readonly mailbox: string; readonly at: number }[];
  readonly asked: number;
}

/** All come at once; whoever is sent away comes back when told. Each message takes a second to be answered. */
function flood(mails: number, mailboxes: readonly string[], limits?: MailboxLimits): Flood {
  let now = 0;
  let asked = 0;
  const pool = new SenderPool(mailboxes, () => now, limits);
  const sent: { mailbox: string; at: number }[] = [];
  const due: { at: number; run: () => void }[] = [];
  const ask = (mail: number): void => {
    asked += 1;
    const turn = pool.take(`mail ${mail}`);
    if (turn.kind === 'wait') return void due.push({ at: now + turn.ms, run: () => ask(mail) });
    sent.push({ mailbox: turn.mailbox, at: now });
    due.push({ at: now + 1_000, run: () => turn.done() });
  };
  for (let mail = 0; mail < mails; mail += 1) due.push({ at: 0, run: () => ask(mail) });
  // Bounded: a pool that lets nobody through and tells nobody to wait would be asked for ever.
  while (due.length > 0 && asked < 50 * mails) {
    due.sort((a, b) => a.at - b.at);
    const next = due.shift();
    now = Math.max(now, next?.at ?? 0);
    next?.run();
  }
  return { sent, asked };
}

describe.each([1, 3, 10])('%i mailboxes', (count) => {
  const mailboxes = Array.from({ length: count }, (_, index) => `mfa${index}@contoso.com`);
  const mails = 300 * count;
  const { sent, asked } = flood(mails, mailboxes);

  test('H3: send everything, and none of them more than thirty in any minute', () => {
    expect(sent).toHaveLength(mails);
    for (const mailbox of mailboxes) {
      const times = sent.filter((each) => each.mailbox === mailbox).map(({ at }) => at);
      for (const [index, at] of times.entries())
        expect(at - (times[index - 30] ?? -60_000)).toBeGreaterThanOrEqual(60_000 - 1e-6);
    }
  });

  test('are as fast as the limits allow, and so N times as fast as one', () => {
    const allowedMs = (mails / (30 * count)) * 60_000;
    expect(sent.at(-1)?.at).toBeLessThan(allowedMs / 0.95);
  });

  test('are asked a few times for each mail, not once a minute by everybody', () => {
    expect(asked / mails).toBeLessThan(5);
  });
});

test('an urgent message goes before thousands that wait', () => {
  let now = 0;
  const pool = new SenderPool(['mfa@contoso.com'], () => now);
  for (let mail = 0; mail < 3_000; mail += 1) {
    const turn = pool.take(`mail ${mail}`);
    if (turn.kind === 'go') turn.done();
  }
  const waiting = pool.take('one more');
  const urgent = pool.take('urgent', true);
  expect(waiting).toMatchObject({ kind: 'wait' });
  expect(waiting.kind === 'wait' && waiting.ms).toBeGreaterThan(3_600_000);
  expect(urgent.kind === 'wait' && urgent.ms).toBe(60_000);
  now = 60_000;
  expect(pool.take('urgent', true)).toMatchObject({ kind: 'go' });
});

describe('a place in the line', () => {
  let now = 0;
  let pool = new SenderPool(['mfa@contoso.com'], () => now);
  const ask = (mail: string): number => {
    const turn = pool.take(mail);
    if (turn.kind === 'wait') return turn.ms;
    turn.done();
    return 0;
  };
  /** The minute is full; when these are told to come back. */
  const fill = (perMinute: number, ...mails: readonly string[]): readonly number[] => {
    now = 0;
    pool = new SenderPool(['mfa@contoso.com'], () => now, { atOnce: 4, perMinute, perDay: 10_000 });
    for (let mail = 0; mail < perMinute; mail += 1) {
      now = (mail * MINUTE_MS) / perMinute;
      ask(`sent ${mail}`);
    }
    return mails.map((mail) => now + ask(mail));
  };

  test('is kept for whoever is late: the next one does not take it, nor does a newcomer', () => {
    const [first = 0, second = 0] = fill(30, 'first', 'second');
    expect(second - first).toBe(2_000);
    now = first + 1_000;
    expect(ask('second')).toBeGreaterThan(0);
    expect(ask('newcomer')).toBeGreaterThan(0);
    expect(ask('first')).toBe(0);
  });

  test('is given on when nobody has come for it in half a minute, and who comes then is still before all others', () => {
    const [first = 0] = fill(1, 'first', 'second', 'third');
    now = first + 29_000;
    expect(ask('second')).toBeGreaterThan(0);
    now = first + 32_000;
    expect(ask('second')).toBe(0);
    now += ask('first');
    expect(now).toBe(first + 32_000 + MINUTE_MS);
    expect(ask('third')).toBeGreaterThan(0);
    expect(ask('first')).toBe(0);
  });

  test('is kept too for a mail that Exchange put off', () => {
    const [first = 0] = fill(30, 'first', 'second');
    now = first;
    const turn = pool.take('first');
    if (turn.kind === 'go') turn.done(1_000);
    expect(turn.kind).toBe('go');
    now = first + 2_000;
    expect(ask('second')).toBeGreaterThan(0);
    expect(ask('first')).toBe(0);
  });

  test('is not lost to anybody who came later, however late the workers bring people back', () => {
    const overtaken = floodComingLate(600);
    // One a second where one goes in two: the last ones wait for ten minutes.
    expect(Math.max(...overtaken)).toBeLessThan(20);
  });
});

/** By how many who came later each was overtaken after coming back; everybody is up to five seconds late each time. */
function floodComingLate(mails: number): readonly number[] {
  let [now, seed] = [0, 7];
  const late = (): number => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) % 5_000;
  const pool = new SenderPool(['mfa@contoso.com'], () => now);
  const overtaken = Array.from({ length: mails }, () => 0);
  const back = new Set<number>();
  const due: { at: number; run: () => void }[] = [];
  const ask = (mail: number): void => {
    const turn = pool.take(`mail ${mail}`);
    if (turn.kind === 'wait')
      return void due.push({ at: now + turn.ms + late(), run: () => (back.add(mail), ask(mail)) });
    back.delete(mail);
    for (const other of back) if (other < mail) overtaken[other] = (overtaken[other] ?? 0) + 1;
    due.push({ at: now + 1_000, run: () => turn.done() });
  };
  for (let mail = 0; mail < mails; mail += 1) due.push({ at: mail * 1_000, run: () => ask(mail) });
  while (due.length > 0) {
    due.sort((a, b) => a.at - b.at);
    const next = due.shift();
    now = Math.max(now, next?.at ?? 0);
    next?.run();
  }
  return overtaken;
}

describe.each([1, 2])('the day of %i mailboxes', (count) => {
  const limits = { atOnce: 4, perMinute: 30, perDay: 200 };
  const mailboxes = Array.from({ length: count }, (_, index) => `mfa${index}@contoso.com`);
  const mails = 1_000 * count;
  const { sent, asked } = flood(mails, mailboxes, limits);

  test('H3: never ends with more mails than Exchange takes in any 24 hours, and keeps some of them for what is urgent', () => {
    expect(sent).toHaveLength(mails);
    for (const mailbox of mailboxes) {
      const times = sent.filter((each) => each.mailbox === mailbox).map(({ at }) => at);
      for (const [index, at] of times.entries())
        expect(at - (times[index - 190] ?? -DAY_MS)).toBeGreaterThanOrEqual(DAY_MS - 1e-6);
    }
  });

  test('is told beforehand, within a few minutes in days', () => {
    const told = new SenderPool(mailboxes, () => 0, limits).minutesFor(mails);
    expect(told).toBeGreaterThan(5 * 24 * 60);
    expect(Math.abs(told - (sent.at(-1)?.at ?? 0) / MINUTE_MS)).toBeLessThan(5);
  });

  test('lets people ask a few times each, however long they wait', () => {
    expect(asked / mails).toBeLessThan(5);
  });
});

describe('a mailbox that has sent all it may in a day', () => {
  let now = 0;
  const pool = new SenderPool(['mfa@contoso.com'], () => now);
  const sendAll = (urgent: boolean): number => {
    for (let sent = 0; sent < 11_000; sent += 1, now += 2_000) {
      const turn = pool.take(`mail ${now}`, urgent);
      if (turn.kind === 'wait') return sent;
      turn.done();
    }
    return Infinity;
  };

  test('has still room for what is urgent, and for no more than ten thousand in all', () => {
    expect(sendAll(false)).toBe(9_500);
    expect(sendAll(true)).toBe(500);
    expect(pool.soonest(true)).toBe(DAY_MS - now);
  });

  test('says so when it is asked how long the next mail takes', () => {
    expect(pool.minutesFor(1)).toBeCloseTo((DAY_MS + 500 * 2_000 - now) / MINUTE_MS);
    expect(new SenderPool(['mfa@contoso.com'], () => 0).minutesFor(30_000)).toBe(3 * 24 * 60 + 50);
  });
});
