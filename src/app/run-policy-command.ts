import { readFileSync } from 'node:fs';
import { parsePolicy } from '../config/policy-file.ts';
import { parsePolicyCases } from '../config/policy-tests.ts';
import type { RequestId } from '../core/ids.ts';
import type { Policy } from '../core/policy.ts';
import type { StoreReads } from '../core/ports/store.ts';
import { differingSettings } from './differing-settings.ts';
import { differences, outcomeOf } from './policy-outcome.ts';
import { readAsked } from './read-asked.ts';
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
  'npm run policy -- diff old.yaml              what the present file decides differently, shown on the decisions of the last 90 days\n';

const DAYS = 90;
const DAY_MS = 24 * 60 * 60_000;
const PAGE = 1_000;

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

async function diffPolicy({ policy, withStore, now, print }: PolicyCommand, file: string): Promise<number> {
  const old = parsePolicy(readFileSync(file, 'utf8'));
  if ('problems' in old) {
    old.problems.forEach((problem) => print(`${file}: ${problem}`));
    return 2;
  }
  return withStore(async (reads) => {
    const since = new Date(now.getTime() - DAYS * DAY_MS).toISOString();
    const asked = await askedSince(reads, since);
    let [decisions, differing] = [0, 0];
    for (const [id, isDecided] of asked) {
      const request = await reads.request(id);
      // Where nobody else is needed, the confirmation is the decision.
      if (!request || (!isDecided && request.requirement.stages.length > 0)) continue;
      decisions += 1;
      const wish = await readAsked(reads, request);
      const changes = differences(outcomeOf(old, wish), outcomeOf(policy, wish));
      if (changes.length === 0) continue;
      differing += 1;
      const { facts } = wish;
      const people = facts.people === 1 ? 'one person' : `${facts.people} people`;
      print(`${id} (${facts.direction}, ${people}): ${changes.join('; ')}`);
    }
    print(`${decisions} decisions in ${DAYS} days, ${differing} would be judged otherwise`);
    const settings = differingSettings(old, policy);
    if (settings.length > 0) print('Also different, whatever was decided so far:');
    settings.forEach((line) => print(`  ${line}`));
    return differing + settings.length === 0 ? 0 : 1;
  });
}

/** From the audit log: who was asked for, and whether others decided, by approving, rejecting or stopping. */
async function askedSince(reads: StoreReads, since: string): Promise<ReadonlyMap<RequestId, boolean>> {
  const asked = new Map<RequestId, boolean>();
  for (let after = 0; ;) {
    const records = await reads.auditRecords(after, PAGE);
    for (const { at, event, request } of records)
      if (request && at >= since && (DECISIONS.has(event.kind) || event.kind === 'request-confirmed'))
        asked.set(request, asked.get(request) === true || DECISIONS.has(event.kind));
    const last = records.at(-1);
    if (!last) return asked;
    after = last.sequence;
  }
}
const DECISIONS: ReadonlySet<string> = new Set(['request-approved', 'request-rejected', 'request-stopped']);
