import { BrokenInvariant } from '../failures.ts';
import type { Intent } from '../intents/intent.ts';
import { isForOneself } from '../intents/wants-no-reminders.ts';
import type { World } from '../world.ts';
import { answerOwn, answerSnooze, answerTodo } from './answer-own-reminders.ts';
import { answerRemind } from './answer-remind.ts';
import { answerCampaign, answerReminders } from './answer-reminders.ts';
import type { Answer, Command } from './command.ts';

export type ReminderKind = Extract<
  Intent['kind'],
  'remind' | 'reminders' | 'campaign' | 'todo' | 'registered' | 'snooze'
>;

/** Everything that is typed about reminders: by the helpdesk, and by the person who gets them. */
export function runReminderCommand(world: World, command: Command): Answer {
  const { intent } = command;
  switch (intent.kind) {
    case 'remind':
      return answerRemind(world, command, intent);
    case 'reminders':
      return answerReminders(world, command);
    case 'campaign':
      // "Stop reminders for me", from somebody of the helpdesk, must not stop everybody's.
      if (intent.of === undefined && isForOneself(command.words)) return answerOwn(world, command, 'todo');
      return answerCampaign(world, command, intent);
    case 'todo':
      return answerTodo(world, command);
    case 'registered':
      return answerOwn(world, command, 'done');
    case 'snooze':
      return answerSnooze(world, command, intent);
    default:
      throw new BrokenInvariant(`${intent.kind} is not about reminders`);
  }
}
