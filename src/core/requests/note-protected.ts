import type { PersonId } from '../ids.ts';
import type { TargetRefusal } from '../refusal.ts';
import type { World } from '../world.ts';

interface Attempt {
  readonly requester: PersonId;
  readonly refused: readonly TargetRefusal[];
  /** Nothing was asked for, only what would become of it. */
  readonly dryRun?: boolean | undefined;
}

/**
 * Somebody asks for a change of an emergency account: refused like everything that cannot be, and security hears of it,
 * because nobody has a reason to. Once a day for the same two, however often it is tried; whoever asks is told nothing of it.
 */
export async function noteProtected(
  world: World,
  { requester, refused, dryRun = false }: Attempt,
): Promise<void> {
  const accounts = new Set(refused.flatMap((each) => (each.kind === 'break-glass' ? [each.person.id] : [])));
  if (accounts.size === 0 || dryRun) return;
  const day = world.clock.now().toISOString().slice(0, 10);
  await world.store.transaction(async (tx) => {
    for (const person of accounts) {
      if (!(await tx.firstSight(`break-glass|${requester}|${person}|${day}`))) continue;
      await tx.append({ event: { kind: 'protected-asked' }, actor: requester, subject: person });
      await tx.send({ kind: 'tell-security', about: 'break-glass', person, by: requester });
    }
  });
}
