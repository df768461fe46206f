import { describe, expect, test } from '@jest/globals';
import { SenderPool } from '../../../src/adapters/mail/sender-pool.ts';

interface Flood {
  readonly sent: readonly { readonly mailbox: string; readonly at: number }[];
  readonly asked: number;
}

/** All come at once; whoever is sent away comes back when told. Each message takes a second to be answered. */
function flood(mails: number, mailboxes: readonly string[]): Flood {
  let now = 0;
  let asked = 0;
  const pool = new SenderPool(mailboxes, () => now);
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
