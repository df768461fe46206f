import type { Policy } from '../policy.ts';
import type { PersonMfa } from '../ports/mfa.ts';
import type { RequestIn, RequestItem } from '../requests/change-request.ts';
import { coverageWarnings, refuseByCoverage } from '../requests/judge-coverage.ts';
import type { World } from '../world.ts';
import type { Step } from './judge-reading.ts';

interface Covered {
  readonly item: RequestItem;
  /** Read a moment ago; what could not be read counts as asking for MFA. */
  readonly mfa: PersonMfa;
}

/**
 * Other policies may ask this person for MFA just as they did when the request was made, and the rules may have come to
 * mind: refused now, or an exception for which nobody gave a reason.
 */
export function coverageSince(
  policy: Policy,
  request: RequestIn<'running'>,
  { item, mfa }: Covered,
): Extract<Step, { kind: 'failed' }> | undefined {
  // Methods, sessions and ends have nothing to do with it.
  if (item.act || item.extends) return undefined;
  const facts = { person: item.person, to: request.to, mfa };
  const isException = coverageWarnings(policy, facts).some(({ kind }) => kind === 'overrides-coverage');
  const isRefused = refuseByCoverage(policy, facts) !== undefined || (isException && !request.reason);
  return isRefused ? { kind: 'failed', code: 'coverage-refused' } : undefined;
}

/** Whoever was moved to a policy is covered by it, which must not keep them there. */
export async function isWayBack({ store }: World, { undoes }: RequestIn<'running'>): Promise<boolean> {
  return undoes !== undefined && (await store.reads.request(undoes))?.convert === true;
}
