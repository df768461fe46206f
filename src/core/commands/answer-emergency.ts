import { tooManyAtOnce } from '../approvals/check-pace.ts';
import {
  emergencyRequirement,
  emergencyTime,
  no as forbidden,
  refuseEmergencyFor,
  refuseEmergencyOf,
} from '../approvals/emergency.ts';
import { namesHeld } from '../approvals/approver-groups.ts';
import { hasWitnesses } from '../approvals/witnesses.ts';
import type { ChangeIntent } from '../intents/intent.ts';
import type { Refusal } from '../refusal.ts';
import { heldList } from '../requests/drafted-list.ts';
import { previewChange } from '../requests/preview-change.ts';
import { minutesOf } from '../requests/time-limit.ts';
import { weakeningRefusal } from '../requests/weakening-refusal.ts';
import type { World } from '../world.ts';
import { propose } from './answer-change.ts';
import { lookUpTargets } from './look-up-targets.ts';
import { admitAsker, isRefusal, refuse, type Answer, type Command } from './command.ts';
import { stopAtTargets } from './stop-at-targets.ts';

/** "emergency: disable mfa for jsmith because …": a card that says that confirming is doing. */
export async function answerEmergency(world: World, command: Command, intent: ChangeIntent): Answer {
  const targets = await lookUpTargets(world, command, intent.targets);
  const asker = admitAsker(world, command, { rights: targets.rights, needs: ['helpdesk'] });
  if (isRefusal(asker)) return refuse(world, command, { refusal: asker });
  const { locale } = asker;
  const no = (refusal: Refusal): Answer => refuse(world, command, { refusal, locale });
  const closed = refuseEmergencyOf(world.policy, asker.groups);
  if (closed) return no(closed);
  if (intent.dryRun) return no(forbidden('preview'));
  const stopped = stopAtTargets(world, command, { asker, targets, cap: 1 });
  if (stopped) return stopped;
  const wish = { requester: asker.person.id, to: intent.to, people: targets.people };
  const seen = targets.people.length > 0 ? await previewChange(world, wish) : { items: [], refused: [] };
  const preview = { items: seen.items, refused: [...targets.refused, ...seen.refused] };
  const { items, refused } = preview;
  if (items.length === 0) return no({ kind: 'nothing-to-change', to: intent.to, refused });
  const minutes = intent.for === undefined ? undefined : minutesOf(intent.for);
  const timeLimit = emergencyTime(world.policy, minutes);
  if (!timeLimit || (intent.for !== undefined && minutes === undefined))
    return no({ kind: 'time-limit-unclear' });
  const list = heldList(intent.to, preview);
  const people = [asker.person.id, ...items.map(({ person }) => person.id)];
  const unfit =
    refuseEmergencyFor(intent.to, items) ??
    tooManyAtOnce(world.policy, list.facts.weakened) ??
    (await weakeningRefusal(world, world.store.reads, list.facts.direction)) ??
    ((await hasWitnesses(world, people)) ? undefined : forbidden('unheard'));
  if (unfit) return no(unfit);
  const groups = namesHeld(world.policy, asker.groups);
  const requirement = emergencyRequirement(world.policy, { to: intent.to, items, groups });
  return propose(world, command, { asker, intent, list, timeLimit, emergency: requirement });
}
