import type { Intent } from '../intents/intent.ts';
import type { World } from '../world.ts';
import { answerChange } from './answer-change.ts';
import { answerCancel, answerDecide, answerRequests } from './answer-requests.ts';
import { answerHistory, answerOwnStatus, answerStatus } from './answer-status.ts';
import { answerIncomplete, answerNothing, answerTalk } from './answer-talk.ts';
import { refuse, type Answer, type Command } from './command.ts';

const SELF = new Set(['me', 'myself', 'mij', 'mijzelf', 'mezelf', 'ik']);

/** One command, one answer. A new kind of intent does not compile until it has one. */
export function runCommand(world: World, command: Command): Answer {
  const { intent } = command;
  switch (intent.kind) {
    case 'change':
      return answerChange(world, command, intent);
    case 'status':
      return isAboutSelf(intent.targets)
        ? answerOwnStatus(world, command)
        : answerStatus(world, command, intent);
    case 'history':
      return answerHistory(world, command, intent);
    case 'requests':
      return answerRequests(world, command);
    case 'cancel':
      return answerCancel(world, command, intent);
    case 'approve':
    case 'reject':
      return answerDecide(world, command, intent);
    case 'help':
      return answerTalk(world, command, 'help');
    case 'greet':
      return answerTalk(world, command, 'greeting');
    case 'incomplete':
      return answerIncomplete(world, command, intent);
    case 'none':
      return answerNothing(world, command, intent);
    case 'why':
    case 'reset':
    case 'revoke':
    case 'remind':
    case 'list':
    case 'undo':
    case 'report':
    case 'posture':
      return notYet(world, command, intent);
  }
}

function isAboutSelf(targets: readonly string[]): boolean {
  return targets.length === 1 && targets.every((target) => SELF.has(target));
}

/** Understood, but this version does not do it: said plainly, and nothing happens. */
function notYet(world: World, command: Command, intent: Intent): Answer {
  return refuse(world, command, { refusal: { kind: 'not-available-yet', what: intent.kind } });
}
