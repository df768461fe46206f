import type { AuditEvent } from '../audit/audit-event.ts';
import type { Outcome } from '../failures.ts';
import { changeNoticeId } from '../ids.ts';
import { addMilliseconds } from '../instants.ts';
import { keyOf } from '../jobs/job-key.ts';
import type { ObservedState } from '../mfa-state.ts';
import type { BulkRun } from '../ports/bulk-runs.ts';
import type { ExecutionItem, StoreTransaction } from '../ports/store.ts';
import { aboutOutcome } from '../notices/about-change.ts';
import type { NoticeToQueue } from '../notices/queue-notice.ts';
import { queueNotices } from '../notices/queue-notices.ts';
import type { RequestIn, RequestItem } from '../requests/change-request.ts';
import { isFollowed } from '../requests/is-followed.ts';
import type { World } from '../world.ts';
import { mustHalt, tally } from './bulk-run.ts';
import type { Wave } from './wave.ts';
import { approversOf } from './approvers-of.ts';
import { moveEnd } from './move-end.ts';
import { openTimeBox } from './open-time-box.ts';
import { tellOfStandstill } from './tell-of-standstill.ts';
import { outcomeOf, type Result } from './outcome-of.ts';

export interface Settled {
  readonly entry: ExecutionItem;
  readonly result: Result;
}

/** Outcomes, audit records, counts and notices in one transaction; nothing for whom the claim went to somebody else. */
export async function settlePeople(world: World, wave: Wave, people: readonly Settled[]): Promise<void> {
  if (people.length > 0) await world.store.transaction((tx) => settleIn(world, tx, { wave, people }));
}

/** In a transaction of the caller's. */
export async function settleIn(
  world: World,
  tx: StoreTransaction,
  {
    wave: { request, fence },
    people,
  }: { readonly wave: Pick<Wave, 'request' | 'fence'>; readonly people: readonly Settled[] },
): Promise<void> {
  const run = await tx.lockBulkRun(request.id);
  const all = people.map(({ entry, result }) => ({
    ...{ entry, item: entry.item, person: entry.item.person.id },
    outcome: outcomeOf(world, entry, result),
  }));
  const ours = await tx.settleItems({ request: request.id, fence, outcomes: all });
  const settled = all.filter(({ person }) => ours.has(person));
  if (run) await count(world, tx, { request, run, settled });
  if (run && settled.some(({ outcome }) => outcome.kind === 'done')) await followSoon(world, tx, request);
  await queueNotices(
    world,
    tx,
    settled.flatMap((change) => noticesOf(request, change)),
  );
  // Last: nobody else can append to the chain until this commits.
  await tx.appendAll(
    settled.map(({ item, person, outcome }) => ({
      event: eventOf(request, item.from, outcome),
      subject: person,
      request: request.id,
    })),
  );
  for (const { entry, outcome } of settled) {
    if (request.extends) await moveEnd(world, tx, { request, entry, outcome });
    else await openTimeBox(world, tx, { request, entry, outcome });
  }
}

/** A list is looked through for whom to remind this often at most. */
const FOLLOW_MS = 5 * 60_000;

/** A wave may be paused or braked for hours, or take as long: those in it have been told, and are waited for already. */
async function followSoon(world: World, tx: StoreTransaction, request: RequestIn<'running'>): Promise<void> {
  if (!isFollowed(request)) return;
  const job = { kind: 'follow-request', request: request.id } as const;
  await tx.send(job, { key: keyOf(job), startAfter: addMilliseconds(world.clock.now(), FOLLOW_MS) });
}

interface Counting {
  readonly request: RequestIn<'running'>;
  readonly run: BulkRun;
  readonly settled: readonly { readonly outcome: Outcome }[];
}

async function count(world: World, tx: StoreTransaction, { request, run, settled }: Counting): Promise<void> {
  const counted = countIn(world, run, settled);
  await tx.saveBulkRun(counted);
  if (run.status === 'running' && counted.status === 'halted')
    await tellOfStandstill(world, tx, { request, run: counted, alarm: 'list-halted' });
}

/** With the count comes the brake: too many failures, and nobody further is begun. */
function countIn(
  world: World,
  { unread: _, ...run }: BulkRun,
  settled: readonly { readonly outcome: Outcome }[],
): BulkRun {
  const counted: BulkRun = {
    ...run,
    tally: tally(
      run.tally,
      settled.map(({ outcome }) => outcome.kind),
    ),
  };
  if (run.status !== 'running' || !mustHalt(world.policy.bulk, counted)) return counted;
  return { ...counted, status: 'halted', changed: { at: world.clock.now().toISOString() } };
}

function eventOf(request: RequestIn<'running'>, from: ObservedState, outcome: Outcome): AuditEvent {
  switch (outcome.kind) {
    case 'done':
      return {
        kind: 'write-proved',
        before: from,
        observed: outcome.observed,
        ...(request.act ? { act: request.act } : {}),
        ...approversOf(request),
      };
    case 'already':
      return { kind: 'write-unneeded', observed: outcome.observed };
    case 'state-changed':
      return { kind: 'write-stopped', because: 'state-changed', expected: from, observed: outcome.observed };
    case 'account-gone':
      return { kind: 'write-stopped', because: 'account-gone', expected: from, observed: 'unknown' };
    case 'truth-changed':
      return { kind: 'target-changed', stage: outcome.stage, parts: outcome.parts };
    case 'struck-out':
      return { kind: 'target-struck-out' };
    case 'cancelled':
      return { kind: 'bulk-rest-left', people: 1, ...(outcome.because ? { because: outcome.because } : {}) };
    case 'failed':
      return {
        ...{ kind: 'write-failed', code: outcome.code, reference: outcome.reference },
        ...(outcome.begun ? { begun: true } : {}),
      };
  }
}

/**
 * Only what we did is told: somebody found in the wished state has been told by whoever did it. On every channel: whoever
 * holds one of the two must not be able to keep it from the person.
 */
function noticesOf(
  request: RequestIn<'running'>,
  { item, outcome }: { readonly item: RequestItem; readonly outcome: Outcome },
): readonly NoticeToQueue[] {
  const about = aboutOutcome(request, item, outcome);
  if (!about) return [];
  const { person } = item;
  const id = changeNoticeId(request.id, person.id);
  return [{ id, person, request: request.id, about, plan: 'every-channel', at: outcome.at }];
}
