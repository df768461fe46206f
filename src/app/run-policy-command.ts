import { readFileSync } from 'node:fs';
import { parsePolicy } from '../config/policy-file.ts';
import { parsePolicyCases } from '../config/policy-tests.ts';
import type { Policy } from '../core/policy.ts';
import type { StoreReads } from '../core/ports/store.ts';
import { DAYS, diffRules } from './diff-rules.ts';
import { judgeCase } from './test-policy.ts';

export interface PolicyCommand {
  readonly policy: Policy;
  /** Opened only when it is needed: `test` works without a store. */
  readonly withStore: (work: (reads: StoreReads) => Promise<number>) => Promise<number>;
  readonly now: Date;
  readonly print: (line: string) => void;
}

export const POLICY_USAGE =
  'npm run policy -- test [policy.tests.yaml]   the worked cases beside the policy\n' +
  `npm run policy -- diff old.yaml              what the present file decides differently, shown on the decisions of the last ${DAYS} days and on what waits\n`;

/** Exit code: 0 when all is as expected, 1 when something differs, 2 when it was asked wrongly. */
export async function runPolicyCommand(args: readonly string[], command: PolicyCommand): Promise<number> {
  const [verb, file = 'policy.tests.yaml'] = args;
  if (verb === 'test' && args.length <= 2) return testPolicy(command, file);
  if (verb === 'diff' && args.length === 2) return diffPolicy(command, file);
  command.print(POLICY_USAGE);
  return 2;
}

function testPolicy({ policy, print }: PolicyCommand, file: string): number {
  const reading = parsePolicyCases(readFileSync(file, 'utf8'));
  if ('problems' in reading) {
    reading.problems.forEach((problem) => print(`${file}: ${problem}`));
    return 2;
  }
  let failed = 0;
  for (const worked of reading.cases) {
    const wrong = judgeCase(policy, worked);
    if (wrong.length > 0) failed += 1;
    print(`${wrong.length === 0 ? 'ok    ' : 'DIFFERS'} ${worked.case}`);
    wrong.forEach((line) => print(`        ${line}`));
  }
  print(`${reading.cases.length} cases, ${failed} differ`);
  return failed === 0 ? 0 : 1;
}

function diffPolicy({ policy, withStore, now, print }: PolicyCommand, file: string): Promise<number> {
  const old = parsePolicy(readFileSync(file, 'utf8'));
  if ('problems' in old) {
    old.problems.forEach((problem) => print(`${file}: ${problem}`));
    return Promise.resolve(2);
  }
  return withStore((reads) => diffRules({ reads, old, policy, now, print }));
}
