import type { AuditEvent } from '../audit/audit-event.ts';
import type { FailureCode, Outcome } from '../failures.ts';
import { changeNoticeId } from '../ids.ts';
import type { ObservedState } from '../mfa-state.ts';
import type { ExecutionItem, StoreTransaction } from '../ports/store.ts';
import { aboutChange, type Done } from '../notices/about-change.ts';
import { queueNotice } from '../notices/queue-notice.ts';
import type { RequestIn, RequestItem } from '../requests/change-request.ts';
import type { TruthPart } from '../requests/target-truth.ts';
import type { World } from '../world.ts';

import { approversOf } from './approvers-of.ts';

export interface PersonExecution {
  readonly request: RequestIn<'running'>;
  readonly entry: ExecutionItem;
  readonly fence: string;
}

export type Result =
  | { readonly kind: 'proved'; readonly observed: ObservedState }
  | { readonly kind: 'already'; readonly observed: ObservedState }
  | { readonly kind: 'state-changed'; readonly observed: ObservedState }
  | { readonly kind: 'account-gone' }
  | { readonly kind: 'truth-changed'; readonly parts: readonly TruthPart[] }
  | { readonly kind: 'failed'; readonly code: FailureCode };

/** Outcome, audit record and the person's notices in one transaction; nothing at all when the claim went to somebody else. */
export async function settlePerson(
  world: World,
  tx: StoreTransaction,
  { request, entry, fence, result }: PersonExecution & { readonly result: Result },
): Promise<void> {
  const { item } = entry;
  const outcome = outcomeOf(world, item.from, result);
  const settled = await tx.settleItem({ request: request.id, person: item.person.id, fence, outcome });
  if (!settled) return;
  await tx.append({
    event: eventOf(request, item.from, outcome),
    subject: item.person.id,
    request: request.id,
  });
  // Only a change that we made is told: somebody found in the wished state has been told by whoever did it.
  if (outcome.kind === 'done') await tellOfChange(world, tx, { request, item, outcome });
}

function outcomeOf(world: World, from: ObservedState, result: Result): Outcome {
  const at = world.clock.now().toISOString();
  switch (result.kind) {
    case 'proved':
      return { kind: 'done', before: from, observed: result.observed, at };
    case 'already':
      return { kind: 'already', observed: result.observed, at };
    case 'state-changed':
      return { kind: 'state-changed', expected: from, observed: result.observed, at };
    case 'account-gone':
      return { kind: 'account-gone', at };
    case 'truth-changed':
      return { kind: 'truth-changed', parts: result.parts, stage: 'write', at };
    case 'failed':
      return { kind: 'failed', code: result.code, reference: world.ids.reference(), at };
  }
}

function eventOf(request: RequestIn<'running'>, from: ObservedState, outcome: Outcome): AuditEvent {
  switch (outcome.kind) {
    case 'done':
      return {
        kind: 'write-proved',
        before: from,
        observed: outcome.observed,
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
    case 'failed':
      return { kind: 'write-failed', code: outcome.code, reference: outcome.reference };
  }
}

/** On every channel: whoever holds one of the two must not be able to keep it from the person. */
async function tellOfChange(
  world: World,
  tx: StoreTransaction,
  { request, item, outcome }: { request: RequestIn<'running'>; item: RequestItem; outcome: Done },
): Promise<void> {
  await queueNotice(world, tx, {
    id: changeNoticeId(request.id, item.person.id),
    person: item.person,
    request: request.id,
    about: aboutChange(request, item, outcome),
    plan: 'every-channel',
    at: outcome.at,
  });
}
