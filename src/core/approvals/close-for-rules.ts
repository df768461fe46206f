import type { Person } from '../people.ts';
import type { StoreTransaction } from '../ports/store.ts';
import type { Refusal } from '../refusal.ts';
import type { RequestIn } from '../requests/change-request.ts';
import type { RuleSince } from '../requests/rules-since.ts';
import type { World } from '../world.ts';
import { stopRequest } from './stop-request.ts';

interface Refused {
  readonly request: RequestIn<'awaiting-approval'>;
  /** Whose press showed it. */
  readonly by: Person;
  readonly rule: RuleSince;
}

/** No approval could help it: whoever asked hears why, and can ask as the rules are now. */
export async function closeForRules(
  world: World,
  tx: StoreTransaction,
  { request: { status: _, ...waiting }, by, rule }: Refused,
): Promise<Refusal> {
  await stopRequest(world, tx, { request: waiting, stop: { because: 'rules', by, rule } });
  return { kind: 'rules-stricter', request: waiting.id, rule };
}
