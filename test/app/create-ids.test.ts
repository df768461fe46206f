import { expect, test } from '@jest/globals';
import { createIds } from '../../src/app/create-ids.ts';
import { parseIntent } from '../../src/core/intents/parse-intent.ts';

test('a code can be read out and typed back: "check" in front of it is never taken for a question about somebody', () => {
  const { reference } = createIds();
  for (let count = 0; count < 2_000; count += 1) {
    const code = reference();
    expect(parseIntent(`check ${code}`)).toEqual({ kind: 'check', code });
  }
});
