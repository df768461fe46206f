import { ServiceFailure } from './failures.ts';
import type { PersonId } from './ids.ts';
import type { Reply } from './reply.ts';
import type { World } from './world.ts';

/** Details to the log, a reference to the person, and a record if the store still takes one. */
export async function replyForFailure(
  world: World,
  error: unknown,
  { by, doing }: { readonly by: PersonId; readonly doing: string },
): Promise<Reply> {
  const reference = world.ids.reference();
  const service = error instanceof ServiceFailure ? error.service : 'bot';
  world.log.error('a turn failed', error, { reference, service, doing, by });
  await recordFailure(world, { by, doing, service, reference });
  return { kind: 'failed', service, reference };
}

async function recordFailure(
  world: World,
  failed: { by: PersonId; doing: string; service: string; reference: string },
): Promise<void> {
  const { by, doing, service, reference } = failed;
  try {
    await world.store.transaction((tx) =>
      tx.append({ event: { kind: 'command-failed', intent: doing, service, reference }, actor: by }),
    );
  } catch (error) {
    // The store is what is broken: the log line above is then the only trace, and the person is still answered.
    world.log.error('a failed turn could not be recorded', error, { reference });
  }
}
