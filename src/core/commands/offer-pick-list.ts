import type { ActionId } from '../ids.ts';
import type { Ambiguity, ResolvedTargets } from '../intents/resolve-targets.ts';
import { withMailboxes } from '../requests/read-mailboxes.ts';
import type { World } from '../world.ts';
import { answerOnce, type Answer, type Asker, type Command } from './command.ts';
import { offerSources } from './offer-sources.ts';

/** One pick list at a time; what is already clear is kept behind it, so that nobody has to type again. */
export async function offerPickList(
  world: World,
  command: Command,
  found: {
    readonly asker: Asker;
    readonly ambiguity: Ambiguity;
    readonly targets: Pick<ResolvedTargets, 'chosen'>;
  },
): Answer {
  const { asker, ambiguity, targets } = found;
  if ('sources' in ambiguity) return offerSources(world, command, { asker, ambiguity, targets });
  const { typed, matches } = ambiguity;
  const candidates = await withMailboxes(world, matches.people);
  const action = world.ids.actionId() as ActionId;
  return answerOnce(world, command, async (tx) => {
    await tx.insertAction({
      id: action,
      holder: asker.person.id,
      issuedAt: world.clock.now().toISOString(),
      grant: {
        kind: 'pick',
        command: command.words,
        mentions: command.mentions,
        typed,
        candidates: candidates.map(({ id }) => id),
        chosen: targets.chosen,
      },
    });
    return {
      reply: {
        ...{ kind: 'pick-person', typed, candidates, more: matches.more, action },
        ...(matches.alike ? { alike: true } : {}),
      },
      locale: asker.locale,
    };
  });
}
