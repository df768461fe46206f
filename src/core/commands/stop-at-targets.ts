import type { ResolvedTargets } from '../intents/resolve-targets.ts';
import type { World } from '../world.ts';
import { offerPickList } from './offer-pick-list.ts';
import { refuse, type Answer, type Asker, type Command } from './command.ts';

/** What is known of the people of a command before anything is asked about them. */
export interface Settled extends Pick<ResolvedTargets, 'ambiguous' | 'tooLarge' | 'chosen'> {
  readonly people: { readonly length: number };
}

/**
 * The answer where the people of a command are not settled: a pick list, or a list that is too long. With groups in it a
 * command must pass here before anything is asked of its people: a group that is too large has none of them in `people`.
 */
export function stopAtTargets(
  world: World,
  command: Command,
  { asker, targets, cap }: { readonly asker: Asker; readonly targets: Settled; readonly cap: number },
): Answer | undefined {
  const { locale } = asker;
  const [ambiguity] = targets.ambiguous;
  if (ambiguity) return offerPickList(world, command, { asker, ambiguity, targets });
  const [large] = targets.tooLarge;
  if (large) {
    const { source, people, most } = large;
    return refuse(world, command, {
      refusal: { kind: 'group-too-large', name: source.name, asked: people, cap: most },
      locale,
    });
  }
  const asked = targets.people.length;
  return asked > cap
    ? refuse(world, command, { refusal: { kind: 'too-many', asked, cap }, locale })
    : undefined;
}
