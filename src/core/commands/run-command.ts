import { isHelpdeskChannel } from '../channels.ts';
import type {
  ChangeIntent,
  ConvertIntent,
  ListIntent,
  PeopleIntent,
  PlainIntent,
  RequestIntent,
} from '../intents/intent.ts';
import type { PagedAnswer } from '../posture/tenant-answer.ts';
import { withoutFile } from '../intents/point-at-file.ts';
import type { Act } from '../requests/act.ts';
import type { World } from '../world.ts';
import { answerAct } from './answer-act.ts';
import { answerBrake } from './answer-brakes.ts';
import { answerBulk, answerBulkStatus } from './answer-bulk.ts';
import { answerChange } from './answer-change.ts';
import { answerCheck } from './answer-check.ts';
import { answerCancel, answerDecide } from './answer-requests.ts';
import { answerConvert } from './answer-convert.ts';
import { answerDelegation } from './answer-delegate.ts';
import { answerHistory, answerOwnStatus, answerStatus } from './answer-status.ts';
import { answerIncomplete, answerNothing, answerTalk } from './answer-talk.ts';
import { answerPaged } from './answer-tenant.ts';
import { answerEmergency } from './answer-emergency.ts';
import { answerExtend } from './answer-extend.ts';
import { answerRequestReport } from './answer-report.ts';
import { answerUndo } from './answer-undo.ts';
import { answerOwnWhy, answerWhy } from './answer-why.ts';
import { isAboutSelf, isHelpdeskWork } from './helpdesk-work.ts';
import { refuse, type Answer, type Command } from './command.ts';
import { runReminderCommand, type ReminderKind } from './run-reminder-command.ts';

const REQUEST = /^req-\d+$/;

/** One command, one answer. A new kind of intent does not compile until it has one. */
export function runCommand(world: World, asked: Command): Answer {
  if (!isHeard(world, asked)) return refuse(world, asked, { refusal: { kind: 'wrong-place' } });
  return run(world, { ...asked, intent: withoutFile(asked.intent) });
}

/** Here and not where messages come in: what a pick list or a suggestion leads to is answered in the same place. */
function isHeard({ policy }: World, { conversation, intent }: Command): boolean {
  if (conversation.kind === 'personal') return true;
  return isHelpdeskChannel(policy, conversation) && isHelpdeskWork(intent);
}

function run(world: World, command: Command): Answer {
  const { intent } = command;
  if (intent.kind === 'change' || intent.kind === 'convert') return answerAnyChange(world, command, intent);
  switch (intent.kind) {
    case 'status':
    case 'history':
    case 'why':
      return answerAboutSomebody(world, command, intent);
    case 'check':
      return answerCheck(world, command, intent);
    case 'list':
    case 'posture':
    case 'requests':
      return answerPaged(world, command, firstPage(intent));
    case 'pause':
    case 'resume':
    case 'retry':
      return answerBulk(world, command, intent);
    case 'cancel':
    case 'undo':
    case 'approve':
    case 'reject':
      return answerAboutRequest(world, command, intent);
    case 'freeze':
    case 'unfreeze':
    case 'threat-mode':
    case 'reset-breaker':
      return answerBrake(world, command, { kind: intent.kind, on: 'on' in intent && intent.on });
    case 'help':
    case 'greet':
      return answerTalk(world, command, intent.kind === 'help' ? 'help' : 'greeting');
    case 'incomplete':
      return answerIncomplete(world, command, intent);
    case 'none':
      return answerNothing(world, command, intent);
    default:
      return runOther(world, command, intent.kind);
  }
}

type Other = 'report' | 'extend' | ReminderKind | 'delegate' | 'delegate-end' | Act;

function runOther(world: World, command: Command, kind: Other): Answer {
  if (kind === 'delegate' || kind === 'delegate-end') return answerDelegation(world, command);
  if (kind === 'report') return answerReport(world, command);
  if (kind === 'extend') return answerExtend(world, command);
  if (kind === 'reset' || kind === 'revoke') return answerAct(world, command, kind);
  return runReminderCommand(world, command);
}

function answerAnyChange(world: World, command: Command, intent: ChangeIntent | ConvertIntent): Answer {
  if (intent.kind === 'convert') return answerConvert(world, command, intent);
  return intent.emergency ? answerEmergency(world, command, intent) : answerChange(world, command, intent);
}

function answerAboutSomebody(world: World, command: Command, intent: PeopleIntent): Answer {
  if (intent.kind === 'history') return answerHistory(world, command, intent);
  return intent.kind === 'why'
    ? answerAnyWhy(world, command, intent)
    : answerAnyStatus(world, command, intent);
}

function answerAboutRequest(world: World, command: Command, intent: RequestIntent): Answer {
  if (intent.kind === 'cancel') return answerCancel(world, command, intent);
  return intent.kind === 'undo'
    ? answerUndo(world, command, { intent })
    : answerDecide(world, command, intent);
}

function firstPage(intent: ListIntent | PlainIntent): PagedAnswer {
  if (intent.kind === 'list') return { what: 'list', filter: intent.filter, page: 0 };
  return { what: intent.kind === 'posture' ? 'posture' : 'requests', page: 0 };
}

function answerAnyStatus(world: World, command: Command, intent: PeopleIntent): Answer {
  if (intent.targets.every((target) => REQUEST.test(target)))
    return answerRequestStatus(world, command, intent.targets);
  return isAboutSelf(intent.targets) ? answerOwnStatus(world, command) : answerStatus(world, command, intent);
}

function answerAnyWhy(world: World, command: Command, intent: PeopleIntent): Answer {
  return isAboutSelf(intent.targets) ? answerOwnWhy(world, command) : answerWhy(world, command, intent);
}

/** One long list has a card of its own; everything else stands in the list of requests. */
async function answerRequestStatus(world: World, command: Command, targets: readonly string[]): Answer {
  const [only, ...others] = targets;
  const bulk = only && others.length === 0 ? await answerBulkStatus(world, command, only) : 'no-bulk';
  return bulk === 'no-bulk' ? answerPaged(world, command, { what: 'requests', page: 0 }) : bulk;
}

function answerReport(world: World, command: Command): Answer {
  const request = 'request' in command.intent ? command.intent.request : undefined;
  return request === undefined
    ? answerPaged(world, command, { what: 'report', page: 0 })
    : answerRequestReport(world, command, request);
}
