import type {
  RehearsalPerson,
  PressOptions,
  SayOptions,
} from '../../src/rehearsal/teams/rehearsal-person.ts';
import type { SeenMessage } from '../../src/rehearsal/teams/chat-log.ts';
import { nodesOf } from '../../src/rehearsal/teams/activity.ts';
import type { BotAnswer } from '../../src/rehearsal/teams/deliver-activity.ts';
import { cardText } from './card-text.ts';

/** Everything a person can read of a message: summary, text and card. */
export function readable(message: SeenMessage): string {
  return `${message.summary} ${message.text} ${cardText(message.card)}`;
}

/** Types a sentence and waits for the message that answers it: what is told of an earlier change may come in between. */
export async function ask(person: RehearsalPerson, text: string, options?: SayOptions): Promise<SeenMessage> {
  const seen = new Set(person.messages().map(({ activityId }) => activityId));
  await person.say(text, options);
  const isAnswer = (message: SeenMessage): boolean => text.startsWith('check ') || !isNotice(message);
  return person.waitForMessage((message) => !seen.has(message.activityId) && isAnswer(message));
}

/** Every notice can be checked, and says how; what is told of a change can be contradicted, in any language. */
function isNotice(message: SeenMessage): boolean {
  if (nodesOf(message.card).some(({ verb }) => verb === 'not-me')) return true;
  return /Type “check [0-9A-Z-]+” to the MFA assistant/.test(readable(message));
}

/** Presses a button by its verb; gives what the answer said, as the toast or the new card shows it. */
export async function press(person: RehearsalPerson, verb: string, options?: PressOptions): Promise<string> {
  return answerText(await person.press({ verb }, options));
}

export function answerText(answer: BotAnswer): string {
  const body = answer.body as { readonly type?: string; readonly value?: unknown } | undefined;
  return typeof body?.value === 'string' ? body.value : cardText(body?.value);
}

export function saw(person: RehearsalPerson, wish: RegExp): Promise<SeenMessage> {
  return person.waitForMessage((message) => wish.test(readable(message)));
}
