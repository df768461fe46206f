import { tooManyAtOnce } from '../approvals/check-pace.ts';
import { parseRequestId, type PersonId, type RequestId } from '../ids.ts';
import type { ChangeIntent, RequestIntent } from '../intents/intent.ts';
import { NO_STATE } from '../requests/act.ts';
import { findReversible, growReverse } from '../requests/reverse-change.ts';
import { GrowingList } from '../requests/growing-list.ts';
import type { RiskFacts } from '../requests/requirement.ts';
import { weakeningRefusal } from '../requests/weakening-refusal.ts';
import { settledAs } from '../requests/settled.ts';
import { isOpen } from '../requests/change-request.ts';
import { judgeTimeLimit, type TimeLimit } from '../requests/time-limit.ts';
import type { Policy } from '../policy.ts';
import type { Refusal } from '../refusal.ts';
import type { World } from '../world.ts';
import { propose } from './answer-change.ts';
import {
  admitAsker,
  isRefusal,
  readRights,
  refuse,
  type Answer,
  type Asker,
  type Command,
} from './command.ts';

interface Undo {
  readonly intent: RequestIntent;
  /** Of those who are still as the request left them, these. */
  readonly only?: ReadonlySet<PersonId>;
}

/** "undo REQ-12": the reverse request from the recorded earlier states, through the ordinary approval. */
export async function answerUndo(world: World, command: Command, { intent, only }: Undo): Answer {
  const rights = await readRights(world, command);
  const asker = admitAsker(world, command, { rights, needs: ['helpdesk'] });
  if (isRefusal(asker)) return refuse(world, command, { refusal: asker });
  const { locale } = asker;
  const no = (refusal: Refusal): Answer => refuse(world, command, { refusal, locale });
  const id = parseRequestId(intent.request);
  const request = id && (await world.store.reads.request(id));
  if (!request || request.status === 'awaiting-confirmation')
    return no({ kind: 'request-unknown', typed: intent.request });
  if (isOpen(request)) return no({ kind: 'undo-too-early', request: request.id });
  const settled = settledAs(request);
  if (settled && settled.as !== 'finished') return no({ kind: 'settled', settled });
  const reversible = await findReversible(world, request, only);
  const list = new GrowingList(world, { to: reversible.to ?? NO_STATE });
  try {
    const { dryRun } = intent;
    await growReverse(world, { reversible, requester: asker.person.id, list, dryRun });
    return await proposeReverse(world, command, { asker, intent, list, undoes: request.id });
  } finally {
    await list.drop();
  }
}

interface Reverse {
  readonly asker: Asker;
  readonly intent: RequestIntent;
  readonly list: GrowingList;
  readonly undoes: RequestId;
}

async function proposeReverse(
  world: World,
  command: Command,
  { asker, intent, list: growing, undoes }: Reverse,
): Answer {
  const no = (refusal: Refusal): Answer => refuse(world, command, { refusal, locale: asker.locale });
  const { to } = growing;
  const list = growing.drafted();
  const { people, direction, weakened } = list.facts;
  if (people === 0) return no({ kind: 'nothing-to-undo', request: undoes, ...list.refusals.whole() });
  const closed = await weakeningRefusal(world, world.store.reads, direction);
  if (closed && !intent.dryRun) return no(closed);
  const tooMany = tooManyAtOnce(world.policy, weakened);
  if (tooMany) return no(tooMany);
  const timeLimit = endOfUndo(world.policy, direction);
  const change: ChangeIntent = {
    kind: 'change',
    to,
    targets: list.people,
    ...(intent.reason ? { reason: intent.reason } : {}),
    ...(intent.dryRun ? { dryRun: intent.dryRun } : {}),
  };
  return propose(world, command, {
    asker,
    intent: change,
    list,
    undoes,
    ...(timeLimit ? { timeLimit } : {}),
  });
}

/** Where every weakening needs an end, one that takes something back needs it too, unless the policy makes it an exception. */
function endOfUndo(policy: Policy, direction: RiskFacts['direction']): TimeLimit | undefined {
  if (policy.weakening?.undoWithoutEnd) return undefined;
  const limit = judgeTimeLimit(policy, {}, direction);
  return limit && !('kind' in limit) ? limit : undefined;
}
