import { Session } from 'node:inspector/promises';
import { beforeAll, expect, test } from '@jest/globals';
import type { Intent } from '../../../src/core/intents/intent.ts';

/** Texts that make careless loops explode; each is made at about the given length. */
const HOSTILE: Readonly<Record<string, (length: number) => string>> = {
  names: (length) => `enable mfa for ${'jsmith, '.repeat(length / 8)}`,
  'one name': (length) => `enable mfa for ${'jsmith '.repeat(length / 7)}`,
  apostrophes: (length) => "'a' ".repeat(length / 4),
  tags: (length) => '<at>'.repeat(length / 4),
  comments: (length) => '<!-- '.repeat(length / 5),
  brackets: (length) => '[('.repeat(length / 2),
  negations: (length) => 'do nto '.repeat(length / 7),
  numbers: (length) => '4 hours '.repeat(length / 8),
  reasons: (length) => `enable mfa for x${' because lost phone - '.repeat(length / 22)}`,
  occasions: (length) => `enable mfa for x, ${'lost monday for phone, '.repeat(length / 23)}`,
  groups: (length) => 'group all finance, '.repeat(length / 19),
  delegation: (length) => `delegate to x ${'until for the '.repeat(length / 14)}`,
  snooze: (length) => `remind me ${'on thursday '.repeat(length / 12)}`,
  requests: (length) => `reject REQ-1: ${'req 1 no '.repeat(length / 9)}`,
  lines: (length) => '\n- a\n'.repeat(length / 5),
};

const session = new Session();
let parse: (text: string) => Intent;

beforeAll(async () => {
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  // Only code that is loaded while the engine counts is counted block by block.
  const { parseIntent } = await import('../../../src/core/intents/parse-intent.ts');
  parse = parseIntent;
});

test.each(Object.entries(HOSTILE))(
  'four times as much of "%s" takes about four times the steps',
  async (_, make) => {
    // The first reading builds what is kept for the next ones.
    await stepsOf(make(2_500));
    const small = await stepsOf(make(2_500));
    const large = await stepsOf(make(10_000));
    expect(small).toBeGreaterThan(100);
    expect(large / small).toBeLessThan(5);
  },
);

/** How often the blocks of the parser ran, as the engine counts them: the same on a busy machine. */
async function stepsOf(text: string): Promise<number> {
  await session.post('Profiler.takePreciseCoverage');
  parse(text);
  const { result } = await session.post('Profiler.takePreciseCoverage');
  const ours = result.filter(({ url }) => url.includes('/core/intents/'));
  const counts = ours.flatMap(({ functions }) =>
    functions.flatMap(({ ranges }) => ranges.map(({ count }) => count)),
  );
  return counts.reduce((total, count) => total + count, 0);
}
