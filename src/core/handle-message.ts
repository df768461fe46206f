import { answerFile } from './commands/answer-file.ts';
import { refuse, type Command } from './commands/command.ts';
import { runCommand } from './commands/run-command.ts';
import type { MessageAnswer } from './conversation.ts';
import { parseIntent } from './intents/parse-intent.ts';
import type { IncomingMessage } from './incoming.ts';
import { chooseLocale } from './locale.ts';
import { replyForFailure } from './reply-for-failure.ts';
import { claimMessage } from './commands/claim-message.ts';
import type { World } from './world.ts';

/** A message from Teams → one answer. Never throws for an outside service. */
export async function handleMessage(
  world: World,
  message: IncomingMessage,
): Promise<MessageAnswer | undefined> {
  const command = commandFrom(world, message);
  try {
    const { files = [], conversation } = message;
    if (files.length === 0) return await runCommand(world, command);
    // Teams hands files to bots in personal chats only: one that comes from elsewhere is not what it says it is.
    if (conversation.kind !== 'personal')
      return await refuse(world, command, { refusal: { kind: 'wrong-place' } });
    return await answerFile(world, command, files);
  } catch (error) {
    const reply = await replyForFailure(world, error, { by: message.sender, doing: command.intent.kind });
    return { reply, locale: chooseLocale(message.locale) };
  }
}

function commandFrom(world: World, message: IncomingMessage): Command {
  return {
    words: message.text,
    intent: parseIntent(message.text),
    sender: message.sender,
    conversation: message.conversation,
    mentions: message.mentions,
    chosen: [],
    teamsLocale: message.locale,
    claim: (tx) => claimMessage(world, tx, message),
  };
}
