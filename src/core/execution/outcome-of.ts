import type { EndedBecause, FailureCode, Outcome } from '../failures.ts';
import type { ObservedState } from '../mfa-state.ts';
import type { ExecutionItem } from '../ports/store.ts';
import type { Changed } from '../requests/target-truth.ts';
import type { World } from '../world.ts';

export type Result =
  | { readonly kind: 'proved'; readonly observed: ObservedState }
  | { readonly kind: 'already'; readonly observed: ObservedState }
  | { readonly kind: 'state-changed'; readonly observed: ObservedState }
  | { readonly kind: 'account-gone' }
  /** Begun, not changed, and not wished any more. */
  | { readonly kind: 'cancelled'; readonly because?: 'requester' }
  | ({ readonly kind: 'truth-changed' } & Changed)
  | { readonly kind: 'failed'; readonly code: FailureCode; readonly begun?: true };

/** For whoever was left as they are by the end of a long list. */
export function endedAs(because: EndedBecause): Extract<Result, { kind: 'cancelled' }> {
  return because === 'requester' ? { kind: 'cancelled', because } : { kind: 'cancelled' };
}

export function outcomeOf(world: World, entry: ExecutionItem, result: Result): Outcome {
  const at = world.clock.now().toISOString();
  const { from } = entry.item;
  switch (result.kind) {
    case 'proved':
      return { kind: 'done', before: from, observed: result.observed, at };
    case 'already':
      return { kind: 'already', observed: result.observed, at };
    case 'state-changed':
      return { kind: 'state-changed', expected: from, observed: result.observed, at };
    case 'account-gone':
    case 'cancelled':
      return { ...result, at };
    case 'truth-changed':
      if (isBegun(entry)) return failed(world, { kind: 'failed', code: 'not-proved', begun: true });
      return { ...result, stage: 'write', at };
    case 'failed':
      return failed(world, isBegun(entry) ? { ...result, begun: true } : result);
  }
}

/** Methods go one by one, and a try that was not the last may have taken some. */
function isBegun({ item, attempts }: ExecutionItem): boolean {
  return item.act === 'reset' && attempts > 1;
}

function failed(world: World, result: Extract<Result, { kind: 'failed' }>): Outcome {
  return { ...result, reference: world.ids.reference(), at: world.clock.now().toISOString() };
}
