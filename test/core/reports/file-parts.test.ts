import { describe, expect, test } from '@jest/globals';
import { fileParts, PAGE } from '../../../src/core/reports/file-parts.ts';
import { guessSize, measureFile } from '../../../src/core/reports/measure-file.ts';
import type { FileOf } from '../../../src/core/ports/file-exports.ts';
import type { RequestItem } from '../../../src/core/requests/change-request.ts';
import type { World } from '../../../src/core/world.ts';
import { createSheets } from '../../../src/presentation/files/create-sheets.ts';
import { runningRequest, sampleItem, samplePerson } from '../../support/sample-people.ts';

const request = runningRequest(samplePerson(1), samplePerson(2));
const of: FileOf = { kind: 'request', request: request.id };

/** Only what a file is made of; whoever reads the whole list at once finds nothing here. */
function worldWith(people: number, asked: { position: number; limit: number }[] = []): World {
  const reads = {
    request: () => Promise.resolve(request),
    itemsFrom: (_: unknown, position: number, limit: number) => {
      asked.push({ position, limit });
      const length = Math.max(0, Math.min(limit, people - position));
      return Promise.resolve(
        Array.from({ length }, (__, index): RequestItem => sampleItem(samplePerson(position + index))),
      );
    },
  };
  return { store: { reads }, sheets: createSheets() } as unknown as World;
}

describe('a file made from the store', () => {
  test('a hundred thousand rows are read page by page, one page at a time', async () => {
    const asked: { position: number; limit: number }[] = [];
    let [rows, longest] = [0, 0];
    for await (const part of fileParts(worldWith(100_000, asked), of, 'en')) {
      rows += part.rows;
      longest = Math.max(longest, part.text.length);
    }
    expect(rows).toBe(100_000);
    expect(asked.every(({ limit }) => limit === PAGE)).toBe(true);
    expect(asked.map(({ position }) => position).slice(0, 3)).toEqual([0, PAGE, 2 * PAGE]);
    expect(longest).toBeLessThan(PAGE * 400);
  });

  test('it begins with the mark of UTF-8 and headings in the reader’s language, and its lines end as spreadsheets want', async () => {
    const parts: string[] = [];
    for await (const { text } of fileParts(worldWith(2), of, 'nl')) parts.push(text);
    const [head, first] = parts.join('').split('\r\n');
    expect(head).toMatch(/^\uFEFF"Naam","Aanmeldnaam"/);
    expect(first).toMatch(/^"[^"]+","[^"]+@/);
    expect(parts.join('').endsWith('"\r\n')).toBe(true);
  });

  test('its length is guessed from the first page, exactly for a short list', async () => {
    const exact = await measureFile(worldWith(40), of, 'en');
    expect(await guessSize(worldWith(40), of, { locale: 'en', total: 40 })).toEqual(exact);
    const long = await measureFile(worldWith(20_000), of, 'en');
    const guessed = await guessSize(worldWith(20_000), of, { locale: 'en', total: 20_000 });
    expect(guessed?.rows).toBe(20_000);
    expect(Math.abs((guessed?.bytes ?? 0) / (long?.bytes ?? 1) - 1)).toBeLessThan(0.1);
  });
});
