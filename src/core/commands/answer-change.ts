import { factsOf, requirementFor } from '../approvals/approval-policy.ts';
import { tooManyAtOnce } from '../approvals/check-pace.ts';
import { namesHeld } from '../approvals/approver-groups.ts';
import type { RequestId } from '../ids.ts';
import type { ChangeIntent } from '../intents/intent.ts';
import type { Locale } from '../locale.ts';
import type { MfaState } from '../mfa-state.ts';
import { confirmCard } from '../notifications/update-cards.ts';
import { resolveTargets, type ResolvedTargets } from '../intents/resolve-targets.ts';
import type { RequestItem } from '../requests/change-request.ts';
import { orderByWaves } from '../requests/order-by-waves.ts';
import { previewChange, type Preview } from '../requests/preview-change.ts';
import { proposeChange } from '../requests/propose-change.ts';
import type { Extension } from '../requests/extension.ts';
import { judgeTimeLimit, type TimeLimit } from '../requests/time-limit.ts';
import { requestDirection } from '../requests/judge-target.ts';
import { weakeningRefusal } from '../requests/weakening-refusal.ts';
import type { Requirement } from '../requests/requirement.ts';
import { viewRequest } from '../requests/request-view.ts';
import { timeForAll, withTime } from '../requests/time-needed.ts';
import type { World } from '../world.ts';
import { stopAtTargets } from './stop-at-targets.ts';
import {
  admitAsker,
  answerOnce,
  isRefusal,
  refuse,
  type Answer,
  type Asker,
  type Command,
} from './command.ts';

/** "enable mfa for jsmith": two Graph round trips to a confirmation card, a pick list, or a reason why not. */
export async function answerChange(world: World, command: Command, intent: ChangeIntent): Answer {
  const targets = await lookUpTargets(world, command, intent.targets);
  const asker = admitAsker(world, command, { rights: targets.rights, needs: ['helpdesk'] });
  if (isRefusal(asker)) return refuse(world, command, { refusal: asker });
  const { locale } = asker;
  const stopped = stopAtTargets(world, command, { asker, targets, cap: world.policy.maxPeoplePerRequest });
  if (stopped) return stopped;
  const preview = await previewTargets(world, { asker, intent, targets });
  const timeLimit = judgeTimeLimit(world.policy, intent, preview.items);
  if (timeLimit && 'kind' in timeLimit && preview.items.length > 0)
    return refuse(world, command, { refusal: timeLimit, locale });
  const tooMany = tooManyAtOnce(world.policy, intent.to, preview.items);
  if (tooMany) return refuse(world, command, { refusal: tooMany, locale });
  const { sources } = targets;
  const timed = timeLimit && !('kind' in timeLimit) ? { timeLimit } : {};
  const wanted = { asker, intent, preview, sources, ...timed };
  if (intent.dryRun) return answerDryRun(world, command, wanted);
  if (preview.items.length === 0)
    return refuse(world, command, {
      refusal: { kind: 'nothing-to-change', to: intent.to, refused: preview.refused },
      locale,
    });
  const closed = await weakeningRefusal(world, world.store.reads, requestDirection(intent.to, preview.items));
  if (closed) return refuse(world, command, { refusal: closed, locale });
  return propose(world, command, wanted);
}

/** "Until Friday": a change with an end that is not understood must not become one for ever. */
export function refuseTimeLimit(world: World, command: Command, locale: Locale): Answer {
  return refuse(world, command, { refusal: { kind: 'time-limit-unclear' }, locale });
}

export function lookUpTargets(
  world: World,
  command: Command,
  targets: readonly string[],
): Promise<ResolvedTargets> {
  const { sender: viewer, mentions, chosen, conversation } = command;
  const most = world.policy.maxPeoplePerRequest;
  return resolveTargets(world, { viewer, targets, mentions, chosen, conversation, most });
}

interface Wanted {
  readonly asker: Asker;
  readonly intent: ChangeIntent;
  readonly sources?: ResolvedTargets['sources'];
  readonly timeLimit?: TimeLimit;
}

async function previewTargets(
  world: World,
  { asker, intent, targets }: Wanted & { readonly targets: ResolvedTargets },
): Promise<Preview> {
  if (targets.people.length === 0) return { items: [], refused: targets.refused };
  const conversion = intent.convert ? ('to' as const) : undefined;
  const wish = { requester: asker.person.id, to: intent.to, people: targets.people, conversion };
  const { items, refused } = await previewChange(world, wish);
  return { items, refused: [...targets.refused, ...refused] };
}

async function answerDryRun(
  world: World,
  command: Command,
  { asker, intent, preview, timeLimit, sources = [] }: Wanted & { readonly preview: Preview },
): Answer {
  const { items, refused } = preview;
  const time = timeForAll(world, items.length);
  const placed = await orderByWaves(world, items, intent);
  if ('kind' in placed) return refuse(world, command, { refusal: placed, locale: asker.locale });
  const reply = {
    ...{ kind: 'dry-run' as const, to: intent.to, items, refused, sources },
    ...(timeLimit ? { timeLimit } : {}),
    ...(time ? { time } : {}),
    ...(items.length > 0 ? { requirement: requirementOf(world, { asker, to: intent.to, items }) } : {}),
    ...(placed.waves.length > 1 ? { waves: placed.waves } : {}),
  };
  return answerOnce(world, command, () => Promise.resolve({ reply, locale: asker.locale }));
}

function requirementOf(
  world: World,
  {
    asker,
    to,
    items,
  }: { readonly asker: Asker; readonly to: MfaState; readonly items: readonly RequestItem[] },
): Requirement {
  return requirementFor(world.policy, factsOf(to, items, namesHeld(world.policy, asker.groups)));
}

/** Of which earlier request it is the reverse, or to which it gives more time; or what an emergency asks for instead. */
interface About {
  readonly emergency?: Requirement;
  readonly undoes?: RequestId;
  readonly extends?: Extension;
}

export async function propose(
  world: World,
  command: Command,
  { asker, intent, preview, ...more }: Wanted & About & { readonly preview: Preview },
): Answer {
  const { words, conversation } = command;
  const { person: requester, locale } = asker;
  const { timeLimit, undoes, extends: longer, sources, emergency } = more;
  const placed = await orderByWaves(world, preview.items, intent);
  if ('kind' in placed) return refuse(world, command, { refusal: placed, locale });
  return answerOnce(world, command, async (tx) => {
    const { request, action } = await proposeChange(world, tx, {
      ...{ requester, locale, conversation, intent, words },
      preview: { ...preview, items: placed.items },
      requirement: emergency ?? requirementOf(world, { asker, to: intent.to, items: preview.items }),
      ...(emergency ? { emergency: true as const } : {}),
      ...(timeLimit ? { timeLimit } : {}),
      ...(undoes ? { undoes } : {}),
      ...(longer ? { extends: longer } : {}),
      ...(sources ? { sources } : {}),
      ...(placed.waves.length > 1 ? { waves: placed.waves } : {}),
    });
    const view = withTime(world, await viewRequest(tx, request));
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
