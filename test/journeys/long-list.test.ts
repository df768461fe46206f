import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { RequestId } from '../../src/core/ids.ts';
import type { ChangeRequest } from '../../src/core/requests/change-request.ts';
import { DEFAULT_BULK } from '../support/free-pace.ts';
import { startTestBot, type TestBot } from '../support/start-test-bot.ts';
import { ask, readable } from '../support/talk.ts';

/** Longer than what is held at once. */
const GENERATED = 1_300;

describe('a list of more people than are held at once, on the real stack', () => {
  let bot: TestBot;
  beforeAll(async () => {
    bot = await startTestBot({
      tenant: { people: { generate: GENERATED, seed: 1 } },
      policy: {
        maxPeoplePerRequest: 5_000,
        bulk: {
          ...DEFAULT_BULK,
          quota: { writes: 30_000, writeSeconds: 150, units: 800_000, unitSeconds: 10 },
        },
        underConditionalAccess: 'warn',
      },
    });
  });
  afterAll(() => bot.stop());

  const reads = () => bot.app.world.store.reads;
  const drafted = async (): Promise<unknown> => {
    const { rows } = await bot.app.store.queue.db.executeSql(
      'select count(*)::int as n from mfa_chatops.draft_item',
    );
    return rows;
  };
  const countIn = (text: string, pattern: RegExp): number =>
    Number(pattern.exec(text)?.[1]?.replaceAll(/\D/g, '') ?? Number.NaN);

  test('a look ahead counts all of them, names the first, and leaves nothing behind', async () => {
    const card = readable(await ask(bot.hanna, 'what if I enable mfa for group "Generated People"'));
    expect(card).toMatch(/Enable MFA for/);
    const change = countIn(card, /Enable MFA for ([\d,.]+) people/);
    expect(change).toBeGreaterThan(500);
    expect(card).toMatch(/and [\d,.]+ more/);
    expect(await reads().openRequests(10)).toEqual([]);
    expect(await drafted()).toEqual([{ n: 0 }]);
  });

  test('the request has everybody once, the row few of those it leaves out, and the record all of both', async () => {
    const card = readable(await ask(bot.hanna, 'enable mfa for group "Generated People"'));
    expect(card).toMatch(/REQ-1/);
    const request = (await reads().request('REQ-1' as RequestId)) as ChangeRequest;
    const people = (await reads().items(request.id)).map(({ person }) => person.id);
    expect(countIn(card, /Enable MFA for ([\d,.]+) people/)).toBe(people.length);
    expect(new Set(people).size).toBe(people.length);
    const events = (await reads().auditRecords(0, 1_000)).flatMap(({ event }) =>
      event.kind === 'request-proposed' || event.kind === 'people-proposed' ? [event] : [],
    );
    expect(events.length).toBeGreaterThan(1);
    expect(events.flatMap((event) => event.people.map(({ person }) => person))).toEqual(people);
    const left = events.flatMap(({ refused }) => refused);
    expect(people.length + left.length).toBe(GENERATED);
    expect(request.refused.length).toBeLessThan(150);
    expect(request.refused.length + (request.refusedMore ?? 0)).toBe(left.length);
    expect(await drafted()).toEqual([{ n: 0 }]);
  });

  test('it is taken back by pages: the most common earlier state, without whom somebody has changed since', async () => {
    const id = 'REQ-1' as RequestId;
    const request = (await reads().request(id)) as ChangeRequest;
    const items = await reads().items(id);
    const at = bot.clock.now().toISOString();
    for (const { person } of items) bot.tenant.changeInPortal(person.id, 'enabled');
    const [first, second] = [items[0]?.person.id ?? '', items[700]?.person.id ?? ''];
    bot.tenant.changeInPortal(first, 'disabled');
    const done = (before: string) => JSON.stringify({ kind: 'done', before, observed: 'enabled', at });
    const { db } = bot.app.store.queue;
    const settle = `update mfa_chatops.request_item set outcome = $1::json, outcome_kind = 'done', settled_at = $2`;
    await db.executeSql(`${settle} where request = $3`, [done('disabled'), at, id]);
    await db.executeSql(`${settle} where person = $3`, [done('enforced'), at, second]);
    const over = { status: 'finished', confirmedAt: at, approvedAt: at, finishedAt: at, approvals: [] };
    const finished = { ...request, ...over } as unknown as ChangeRequest;
    await bot.app.world.store.transaction((tx) => tx.saveRequest(finished));
    const card = readable(await ask(bot.hanna, `undo ${id}`));
    expect(card).toMatch(/undoes REQ-1/);
    const undo = (await reads().request('REQ-2' as RequestId)) as ChangeRequest;
    expect(undo.to).toBe('disabled');
    const people = (await reads().items(undo.id)).map(({ person }) => person.id);
    expect(people).toEqual(
      items.map(({ person }) => person.id).filter((each) => each !== first && each !== second),
    );
    expect(undo.refused.map(({ kind }) => kind).sort()).toEqual(['already-there', 'other-earlier-state']);
    expect(await drafted()).toEqual([{ n: 0 }]);
  });
});
