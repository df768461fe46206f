import { factsFrom, requirementFor } from '../approvals/approval-policy.ts';
import { tooManyAtOnce } from '../approvals/check-pace.ts';
import { namesHeld } from '../approvals/approver-groups.ts';
import type { RequestId } from '../ids.ts';
import type { ChangeIntent } from '../intents/intent.ts';
import type { Locale } from '../locale.ts';
import { confirmCard } from '../notifications/update-cards.ts';
import type { ResolvedTargets } from '../intents/resolve-targets.ts';
import type { StoreReads } from '../ports/store.ts';
import { askedBeside } from '../requests/asked-beside.ts';
import type { DraftedList } from '../requests/drafted-list.ts';
import { GrowingList } from '../requests/growing-list.ts';
import { orderByWaves } from '../requests/order-by-waves.ts';
import { proposeChange } from '../requests/propose-change.ts';
import type { Extension } from '../requests/extension.ts';
import { judgeTimeLimit, type TimeLimit } from '../requests/time-limit.ts';
import { weakeningRefusal } from '../requests/weakening-refusal.ts';
import type { Requirement } from '../requests/requirement.ts';
import { beginningOf } from '../requests/rest-of-list.ts';
import { viewHeld } from '../requests/request-view.ts';
import { timeForAll, withTime } from '../requests/time-needed.ts';
import { tooManyDrafts, tooManyOpen } from '../requests/too-many-open.ts';
import type { World } from '../world.ts';
import { growTargets, inOrderOfLookUp, NAMES_AT_ONCE } from './grow-targets.ts';
import { lookUpTargets } from './look-up-targets.ts';
import { enableInstead } from './offer-enable.ts';
import { stopAtTargets } from './stop-at-targets.ts';
import {
  admitAsker,
  answerOnce,
  isRefusal,
  refuse,
  refuseInside,
  type Answer,
  type Asker,
  type Command,
} from './command.ts';

/** "enable mfa for jsmith": two Graph round trips to a confirmation card, a pick list, or a reason why not. */
export async function answerChange(world: World, command: Command, intent: ChangeIntent): Answer {
  const list = new GrowingList(world, intent);
  try {
    return await answerWith(world, command, { intent, list });
  } finally {
    await list.drop();
  }
}

async function answerWith(
  world: World,
  command: Command,
  { intent, list }: { readonly intent: ChangeIntent; readonly list: GrowingList },
): Answer {
  const first = await lookUpTargets(world, command, inOrderOfLookUp(intent).slice(0, NAMES_AT_ONCE));
  const asker = admitAsker(world, command, { rights: first.rights, needs: ['helpdesk'] });
  if (isRefusal(asker)) return refuse(world, command, { refusal: asker });
  const { locale } = asker;
  const targets = await growTargets(world, command, { asker, intent, list, first });
  const stopped = stopAtTargets(world, command, { asker, targets, cap: world.policy.maxPeoplePerRequest });
  if (stopped) return stopped;
  const drafted = list.drafted();
  const { facts } = drafted;
  const timeLimit = judgeTimeLimit(world.policy, intent, facts.direction);
  if (timeLimit && 'kind' in timeLimit && facts.people > 0)
    return refuse(world, command, { refusal: timeLimit, locale });
  const tooMany = tooManyAtOnce(world.policy, facts.weakened);
  if (tooMany) return refuse(world, command, { refusal: tooMany, locale });
  const { sources } = targets;
  const timed = timeLimit && !('kind' in timeLimit) ? { timeLimit } : {};
  const wanted = { asker, intent, list: drafted, sources, ...timed };
  if (intent.dryRun) return answerDryRun(world, command, wanted);
  if (facts.people === 0) {
    const whole = drafted.refusals.whole();
    return refuse(world, command, {
      refusal: { kind: 'nothing-to-change', to: intent.to, ...whole },
      locale,
      ...enableInstead(locale, whole.refused),
    });
  }
  const closed = await weakeningRefusal(world, world.store.reads, facts.direction);
  if (closed) return refuse(world, command, { refusal: closed, locale });
  return propose(world, command, wanted);
}

/** "Until Friday": a change with an end that is not understood must not become one for ever. */
export function refuseTimeLimit(world: World, command: Command, locale: Locale): Answer {
  return refuse(world, command, { refusal: { kind: 'time-limit-unclear' }, locale });
}

interface Wanted {
  readonly asker: Asker;
  readonly intent: ChangeIntent;
  readonly list: DraftedList;
  readonly sources?: ResolvedTargets['sources'];
  readonly timeLimit?: TimeLimit;
}

async function answerDryRun(world: World, command: Command, wanted: Wanted): Answer {
  const { asker, intent, list, timeLimit, sources = [] } = wanted;
  const { people, facts, refusals } = list;
  const time = timeForAll(world, people.length);
  const placed = await orderByWaves(world, list, intent);
  if ('kind' in placed) return refuse(world, command, { refusal: placed, locale: asker.locale });
  const reply = {
    ...{ kind: 'dry-run' as const, to: intent.to, sources, ...refusals.named() },
    ...(await beginningOf(intent.to, list.read(world.store.reads, people))),
    ...(timeLimit ? { timeLimit } : {}),
    ...(time ? { time } : {}),
    ...(facts.people > 0 ? { requirement: await requirementOf(world, world.store.reads, wanted) } : {}),
    ...(placed.waves.length > 1 ? { waves: placed.waves } : {}),
  };
  return answerOnce(world, command, () => Promise.resolve({ reply, locale: asker.locale }));
}

async function requirementOf(
  { policy, clock }: World,
  reads: StoreReads,
  { asker, intent, list }: Wanted,
): Promise<Requirement> {
  const { direction, act } = list.facts;
  const facts = factsFrom(intent.to, list.facts, namesHeld(policy, asker.groups));
  const beside = await askedBeside(policy, reads, {
    ...{ requester: asker.person.id, at: clock.now(), direction, ...(act ? { act } : {}) },
    people: list.read(reads, list.people),
  });
  return requirementFor(policy, { ...facts, ...(beside > 0 ? { beside } : {}) });
}

/** Of which earlier request it is the reverse, or to which it gives more time; or what an emergency asks for instead. */
interface About {
  readonly emergency?: Requirement;
  readonly undoes?: RequestId;
  readonly extends?: Extension;
}

export async function propose(world: World, command: Command, wanted: Wanted & About): Answer {
  const { words, conversation } = command;
  const { asker, intent, list, timeLimit, undoes, extends: longer, sources, emergency } = wanted;
  const { person: requester, locale } = asker;
  if (intent.dryRun) return answerDryRun(world, command, wanted);
  const flood = emergency ? undefined : await tooManyOpen(world, world.store.reads, requester.id);
  if (flood) return refuse(world, command, { refusal: flood, locale });
  const placed = await orderByWaves(world, list, intent);
  if ('kind' in placed) return refuse(world, command, { refusal: placed, locale });
  return answerOnce(world, command, async (tx) => {
    // Commands are put on record one after the other, before this: of two at one moment the second is counted after the first.
    const full = emergency ? undefined : await tooManyDrafts(world, tx, requester.id);
    if (full) return refuseInside(world, tx, { command, refusal: full, locale });
    const { request, action } = await proposeChange(world, tx, {
      ...{ requester, locale, conversation, intent, words, list, people: placed.people },
      requirement: emergency ?? (await requirementOf(world, tx, wanted)),
      ...(emergency ? { emergency: true as const } : {}),
      ...(timeLimit ? { timeLimit } : {}),
      ...(undoes ? { undoes } : {}),
      ...(longer ? { extends: longer } : {}),
      ...(sources ? { sources } : {}),
      ...(placed.waves.length > 1 ? { waves: placed.waves } : {}),
    });
    const view = withTime(world, await viewHeld(world, tx, request));
    return {
      reply: confirmCard(view, { kind: 'confirm-cancel', action }),
      locale,
      remember: {
        ...{ request: request.id, person: requester.id, role: 'requester' as const },
        ...{ conversation, locale, action },
      },
    };
  });
}
