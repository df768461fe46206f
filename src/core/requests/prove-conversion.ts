import type { PersonId } from '../ids.ts';
import type { PersonMfa } from '../ports/mfa.ts';
import type { PolicySignIn } from '../ports/policy-sign-ins.ts';
import type { TargetRefusal } from '../refusal.ts';
import type { World } from '../world.ts';
import type { RequestItem, Warning } from './change-request.ts';

interface Proved {
  readonly items: readonly RequestItem[];
  readonly refused: readonly TargetRefusal[];
}

/**
 * That a policy covers somebody, and that they have a second factor, does not show that the one takes the other. Who has
 * never got past it stays on per-user MFA. Where the tenant has no sign-in log, the card says that nobody knows.
 */
export async function proveConversions(
  { policySignIns }: Pick<World, 'policySignIns'>,
  items: readonly RequestItem[],
  mfa: ReadonlyMap<PersonId, PersonMfa>,
): Promise<Proved> {
  const signIns = await policySignIns.lately(
    items.map(({ person }) => ({ person: person.id, policies: policiesOf(mfa.get(person.id)) })),
  );
  const kept: RequestItem[] = [];
  const refused: TargetRefusal[] = [];
  for (const item of items) {
    const { person } = item;
    const signIn = signIns.get(person.id) ?? 'unread';
    if (signIn === 'seen' || signIn === 'no-log') kept.push(noting(item, signIn));
    else refused.push({ kind: REFUSED[signIn], person });
  }
  return { items: kept, refused };
}

const REFUSED = { none: 'no-policy-sign-in', unread: 'policy-sign-in-unread' } as const;

function policiesOf(mfa: PersonMfa | undefined): readonly string[] {
  return mfa === undefined || mfa.coveredBy === 'unknown' ? [] : mfa.coveredBy;
}

function noting(item: RequestItem, signIn: Extract<PolicySignIn, 'seen' | 'no-log'>): RequestItem {
  const warnings = item.warnings.map((warning): Warning =>
    warning.kind === 'moves-to-conditional-access' ? { ...warning, signIn } : warning,
  );
  return { ...item, warnings };
}
