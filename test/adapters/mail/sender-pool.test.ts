import { describe, expect, test } from '@jest/globals';
import { SenderPool, type MailboxLimits } from '../../../src/adapters/mail/sender-pool.ts';

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
  const ask = (): void => {
    asked += 1;
    const turn = pool.take();
    if (turn.kind === 'wait') return void due.push({ at: now + turn.ms, run: ask });
    sent.push({ mailbox: turn.mailbox, at: now });
    due.push({ at: now + 1_000, run: turn.done });
  };
  for (let mail = 0; mail < mails; mail += 1) due.push({ at: 0, run: ask });
  while (due.length > 0) {
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
    const turn = pool.take();
    if (turn.kind === 'go') turn.done();
  }
  const waiting = pool.take();
  const urgent = pool.take(true);
  expect(waiting).toMatchObject({ kind: 'wait' });
  expect(waiting.kind === 'wait' && waiting.ms).toBeGreaterThan(3_600_000);
  expect(urgent.kind === 'wait' && urgent.ms).toBe(60_000);
  now = 60_000;
  expect(pool.take(true)).toMatchObject({ kind: 'go' });
});

const [MINUTE_MS, DAY_MS] = [60_000, 86_400_000];

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
      const turn = pool.take(urgent);
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
