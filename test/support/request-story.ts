import type { RehearsalPerson } from '../../src/rehearsal/teams/rehearsal-person.ts';
import type { SeenMessage } from '../../src/rehearsal/teams/chat-log.ts';
import type { TestBot } from './start-test-bot.ts';
import { ask, press, readable } from './talk.ts';

export interface Asked {
  /** The helpdesk agent's card, through all its changes. */
  readonly own: string;
  /** The approver's card. */
  readonly card: string;
}

/** Types a change, confirms it, and waits until an approver has the card. */
export async function askFor(
  bot: TestBot,
  words: string,
  inputs: Record<string, string> = {},
): Promise<Asked> {
  const before = new Set(bot.amir.messages().map(({ activityId }) => activityId));
  const confirm = await ask(bot.hanna, words);
  await press(bot.hanna, 'confirm', { on: confirm.activityId, inputs: { proof: 'call-back', ...inputs } });
  const card = await bot.amir.waitForMessage(({ activityId }) => !before.has(activityId));
  return { own: confirm.activityId, card: card.activityId };
}

export function sees(person: RehearsalPerson, activityId: string, wish: RegExp): Promise<SeenMessage> {
  return person.waitForMessage(
    (message) => message.activityId === activityId && wish.test(readable(message)),
  );
}
