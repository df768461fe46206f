import { tooManyAtOnce } from '../approvals/check-pace.ts';
import { BrokenInvariant } from '../failures.ts';
import type { ChangeIntent, PeopleIntent } from '../intents/intent.ts';
import { NO_STATE, type Act } from '../requests/act.ts';
import { closedAct } from '../requests/closed-act.ts';
import { previewAct } from '../requests/preview-act.ts';
import { heldList } from '../requests/drafted-list.ts';
import { weakeningRefusal } from '../requests/weakening-refusal.ts';
import type { Refusal } from '../refusal.ts';
import type { World } from '../world.ts';
import { propose } from './answer-change.ts';
import { lookUpTargets } from './look-up-targets.ts';
import { stopAtTargets } from './stop-at-targets.ts';
import { admitAsker, isRefusal, refuse, type Answer, type Command } from './command.ts';

/** "reset mfa for jsmith", "revoke sessions for jsmith": a request like any other, under rules of its own. */
export function answerAct(world: World, command: Command, act: Act): Answer {
  const { intent } = command;
  if (intent.kind !== act) throw new BrokenInvariant(`a command that is no ${act} was taken for one`);
  return answerActOf(world, command, { ...intent, kind: act });
}

async function answerActOf(
  world: World,
  command: Command,
  intent: PeopleIntent & { readonly kind: Act },
): Answer {
  const targets = await lookUpTargets(world, command, intent.targets);
  const asker = admitAsker(world, command, { rights: targets.rights, needs: ['helpdesk'] });
  if (isRefusal(asker)) return refuse(world, command, { refusal: asker });
  const { locale } = asker;
  const no = (refusal: Refusal): Answer => refuse(world, command, { refusal, locale });
  const forbidden = closedAct(world.policy, { act: intent.kind });
  if (forbidden) return no(forbidden);
  const cap = world.policy.signIns?.maxPeople ?? 0;
  const stopped = stopAtTargets(world, command, { asker, targets, cap });
  if (stopped) return stopped;
  const { dryRun } = intent;
  const wish = { requester: asker.person.id, act: intent.kind, people: targets.people, dryRun };
  const { items, refused } = await previewAct(world, wish);
  const preview = { items, refused: [...targets.refused, ...refused] };
  const list = heldList(NO_STATE, preview);
  const { facts } = list;
  const tooMany = tooManyAtOnce(world.policy, facts.weakened);
  if (tooMany) return no(tooMany);
  if (items.length === 0)
    return no({ kind: 'nothing-to-change', to: NO_STATE, act: intent.kind, refused: preview.refused });
  const closed = await weakeningRefusal(world, world.store.reads, facts.direction);
  if (closed && !dryRun) return no(closed);
  return propose(world, command, { asker, intent: asChange(intent), list, sources: targets.sources });
}

function asChange({ targets, reason, ticket, dryRun }: PeopleIntent): ChangeIntent {
  return {
    ...{ kind: 'change', to: NO_STATE, targets },
    ...(reason === undefined ? {} : { reason }),
    ...(ticket === undefined ? {} : { ticket }),
    ...(dryRun === undefined ? {} : { dryRun }),
  };
}
