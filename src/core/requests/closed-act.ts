import type { Policy } from '../policy.ts';
import type { Refusal } from '../refusal.ts';
import type { Act } from './act.ts';

/** The policy may have closed an act that was asked for, or approved, while it was still open. */
export function closedAct(
  { signIns }: Policy,
  { act }: { readonly act?: Act },
): Extract<Refusal, { kind: 'act-closed' }> | undefined {
  return act && signIns?.[act] !== 'allow' ? { kind: 'act-closed', act } : undefined;
}
