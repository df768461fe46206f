import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { compiledTree } from '../support/compiled-tree.ts';

/** 60 MB in use, and ten times as much that lives long enough to leave the young generation before it is garbage. */
const STORY = `
  const people = (count) => Array.from({ length: count }, (_, at) => ({ at, names: [\`\${at}\`, \`\${at}'s\`] }));
  const inUse = people(400_000);
  collectEarly();
  const used = process.memoryUsage().heapUsed;
  const onTheirWay = [];
  let peak = 0;
  for (let page = 0; page < 400; page += 1) {
    onTheirWay.push(people(10_000));
    if (onTheirWay.length > 10) onTheirWay.shift();
    peak = Math.max(peak, process.memoryUsage().heapUsed);
  }
  console.log(inUse.length, peak / used);
`;

test('garbage that outlives the young generation is collected before it takes several times what is in use', async () => {
  const module = join(await compiledTree(), 'src', 'app', 'collect-early.js');
  const script = `import { collectEarly } from ${JSON.stringify(module)};${STORY}`;
  const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
  });
  expect(Number(printed.split(' ')[1])).toBeLessThan(3);
});
