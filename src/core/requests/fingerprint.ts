import type { MfaState } from '../mfa-state.ts';
import type { Seal } from '../ports/seal.ts';
import type { RequestItem } from './change-request.ts';

/** Hash over exactly who changes, from what, to what. An approval covers this list and nothing else. */
export function fingerprintOf(seal: Seal, to: MfaState, items: readonly RequestItem[]): string {
  const lines = items.map((item) => `${item.person.id} ${item.from}`).sort();
  return seal.seal(`mfa-chatops frozen list v1\n${to}\n${lines.join('\n')}`);
}
