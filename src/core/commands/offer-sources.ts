import type { ActionId } from '../ids.ts';
import type { ResolvedTargets, UnclearSource } from '../intents/resolve-targets.ts';
import { MAX_CANDIDATES } from '../ports/directory.ts';
import type { World } from '../world.ts';
import { answerOnce, type Answer, type Asker, type Command } from './command.ts';

/** Several groups of one name, or none but some that are nearly called so: whoever asked says which. */
export async function offerSources(
  world: World,
  command: Command,
  found: {
    readonly asker: Asker;
    readonly ambiguity: UnclearSource;
    readonly targets: Pick<ResolvedTargets, 'chosen'>;
  },
): Answer {
  const { asker, ambiguity, targets } = found;
  const { typed, sources } = ambiguity;
  const exact = sources.sources.length > 0;
  const candidates = (exact ? sources.sources : sources.near).slice(0, MAX_CANDIDATES);
  const action = world.ids.actionId() as ActionId;
  return answerOnce(world, command, async (tx) => {
    await tx.insertAction({
      id: action,
      holder: asker.person.id,
      issuedAt: world.clock.now().toISOString(),
      grant: {
        kind: 'pick-source',
        command: command.words,
        mentions: command.mentions,
        typed,
        candidates,
        chosen: targets.chosen,
      },
    });
    return {
      reply: { kind: 'pick-source', typed, exact, candidates, more: sources.more, action },
      locale: asker.locale,
    };
  });
}
