import type { RequestId } from '../core/ids.ts';
import type { Policy } from '../core/policy.ts';
import type { StoreReads } from '../core/ports/store.ts';
import { isOpen, type ChangeRequest } from '../core/requests/change-request.ts';
import { differingSettings } from './differing-settings.ts';
import { differences, outcomeOf } from './policy-outcome.ts';
import { readAsked } from './read-asked.ts';

export interface Compared {
  readonly reads: StoreReads;
  readonly old: Policy;
  readonly policy: Policy;
  readonly now: Date;
  readonly print: (line: string) => void;
}

export const DAYS = 90;
const DAY_MS = 24 * 60 * 60_000;
const PAGE = 1_000;
const DECISIONS: ReadonlySet<string> = new Set(['request-approved', 'request-rejected', 'request-stopped']);

/** Prints what two files of rules judge differently: exit code 0 when nothing, else 1. */
export async function diffRules(compared: Compared): Promise<number> {
  const { reads, old, policy, now, print } = compared;
  const since = new Date(now.getTime() - DAYS * DAY_MS).toISOString();
  const decided = await countDiffering(compared, decidedRequests(reads, since));
  print(`${decided.all} decisions in ${DAYS} days, ${decided.differing} would be judged otherwise`);
  const waiting = await countDiffering(compared, await reads.waitingRequests());
  if (waiting.all > 0)
    print(
      `${waiting.all} wait for a decision, ${waiting.differing} would be judged otherwise: at the press the stricter of both rules counts`,
    );
  const settings = differingSettings(old, policy);
  if (settings.length > 0) print('Also different, whatever was decided so far:');
  settings.forEach((line) => print(`  ${line}`));
  return decided.differing + waiting.differing + settings.length === 0 ? 0 : 1;
}

interface Counted {
  readonly all: number;
  readonly differing: number;
}

async function countDiffering(
  { reads, old, policy, print }: Compared,
  requests: Iterable<ChangeRequest> | AsyncIterable<ChangeRequest>,
): Promise<Counted> {
  let [all, differing] = [0, 0];
  for await (const request of requests) {
    all += 1;
    const wish = await readAsked(reads, request);
    const changes = differences(outcomeOf(old, wish), outcomeOf(policy, wish));
    if (changes.length === 0) continue;
    differing += 1;
    const { direction, people } = wish.facts;
    const facts = [direction, people === 1 ? 'one person' : `${people} people`, ...openAs(request)];
    print(`${request.id} (${facts.join(', ')}): ${changes.join('; ')}`);
  }
  return { all, differing };
}

/** What is not over yet is judged by the new rules once more. */
function openAs(request: ChangeRequest): readonly string[] {
  if (request.status === 'awaiting-approval') return ['waiting'];
  return isOpen(request) ? ['under way'] : [];
}

/** One that was approved in part still waits, and is listed there. */
async function* decidedRequests(reads: StoreReads, since: string): AsyncIterable<ChangeRequest> {
  for (const [id, isDecided] of await askedSince(reads, since)) {
    const request = await reads.request(id);
    if (!request || request.status === 'awaiting-approval') continue;
    // Where nobody else is needed, the confirmation is the decision.
    if (isDecided || request.requirement.stages.length === 0) yield request;
  }
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
