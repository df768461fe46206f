import { describe, expect, test } from '@jest/globals';
import { HTTP_LIMITS } from '../../../src/adapters/http/http-limits.ts';
import { parseBoundedJson } from '../../../src/adapters/http/parse-bounded-json.ts';

/** A text that counts how often one of its characters is looked at before it is parsed. */
function counted(text: string): { readonly text: string; looks(): number } {
  let looks = 0;
  const watched = {
    length: text.length,
    charCodeAt: (at: number) => {
      looks += 1;
      return text.charCodeAt(at);
    },
    toString: () => text,
  };
  return { text: watched as unknown as string, looks: () => looks };
}

describe('B5: the work before a body is parsed is bounded by its length, whatever it holds:', () => {
  const { maxBodyBytes: size, maxDepth, maxEntries } = HTTP_LIMITS;
  const full = (piece: string): string => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
  const hostile: readonly [string, string][] = [
    ['only quotes', full('"')],
    ['quotes that never end', full('"\\"')],
    ['only backslashes in a text', `"${full('\\')}`],
    ['texts with brackets in them', full('"[{",')],
    ['brackets that open and close', full('[]')],
    ['numbers', full('1 ')],
    ['spaces', full(' ')],
    ['keys that repeat', `{${full('"a":1,')}`],
  ];
  test.each(hostile)('%s: each character is looked at once at most', (_what, text) => {
    const { text: watched, looks } = counted(text);
    parseBoundedJson(watched, HTTP_LIMITS);
    expect(looks()).toBeLessThanOrEqual(text.length);
  });

  test('too many levels are seen at the first level that is too many', () => {
    const { text, looks } = counted('['.repeat(20_000) + ']'.repeat(20_000));
    expect(parseBoundedJson(text, HTTP_LIMITS)).toEqual({ kind: 'invalid' });
    expect(looks()).toBe(maxDepth + 1);
  });

  test('a million keys are seen at the first entry that is too many', () => {
    const { text, looks } = counted(`{${'"":1,'.repeat(1_000_000)}"":1}`);
    expect(parseBoundedJson(text, HTTP_LIMITS)).toEqual({ kind: 'invalid' });
    expect(looks()).toBeLessThanOrEqual(1 + '"":1,'.length * (maxEntries + 1));
  });
});
