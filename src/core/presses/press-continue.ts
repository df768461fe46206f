import { runCommand } from '../commands/run-command.ts';
import type { Command } from '../commands/command.ts';
import type { MessageAnswer, PressAnswer } from '../conversation.ts';
import { parsePersonId } from '../ids.ts';
import type { Chosen } from '../intents/resolve-targets.ts';
import { parseIntent } from '../intents/parse-intent.ts';
import { completeIntent } from '../intents/complete-intent.ts';
import type { Intent } from '../intents/intent.ts';
import type { ActionGrant, StoreTransaction } from '../ports/store.ts';
import type { Reply } from '../reply.ts';
import type { World } from '../world.ts';
import { inputOf, refusePress, type Press } from './press.ts';

/** The chosen person of a pick list: the stored command goes on with that person, if the list offered them. */
export async function pressPick(
  world: World,
  press: Press,
  grant: Extract<ActionGrant, { kind: 'pick' }>,
): Promise<PressAnswer> {
  const person = parsePersonId(inputOf(press, 'person'));
  if (!person || !grant.candidates.includes(person))
    return refusePress(world, press, { kind: 'nobody-chosen' });
  const chosen = [...grant.chosen, { typed: grant.typed, person }];
  const answer = await runCommand(
    world,
    commandFrom(world, press, { words: grant.command, intent: parseIntent(grant.command), chosen }),
  );
  const picked = await world.directory.person(person);
  const card: Reply | undefined = picked && { kind: 'picked', typed: grant.typed, person: picked };
  return afterCommand(world, press, answer, card);
}

/** The filled-in form of an incomplete command. */
export async function pressComplete(
  world: World,
  press: Press,
  grant: Extract<ActionGrant, { kind: 'complete' }>,
): Promise<PressAnswer> {
  const intent = completeIntent(parseIntent(grant.command), press.action.inputs);
  return afterCommand(
    world,
    press,
    await runCommand(world, commandFrom(world, press, { words: grant.command, intent, chosen: [] })),
  );
}

/** "Did you mean …?" – yes. */
export async function pressSuggestion(
  world: World,
  press: Press,
  grant: Extract<ActionGrant, { kind: 'suggest' }>,
): Promise<PressAnswer> {
  const words = grant.command;
  return afterCommand(
    world,
    press,
    await runCommand(world, commandFrom(world, press, { words, intent: parseIntent(words), chosen: [] })),
  );
}

function commandFrom(
  world: World,
  press: Press,
  { words, intent, chosen }: { words: string; intent: Intent; chosen: readonly Chosen[] },
): Command {
  const { sender, conversation, locale } = press.action;
  return {
    words,
    intent,
    sender,
    conversation,
    mentions: [],
    chosen,
    teamsLocale: locale,
    claim: (tx) => useOnce(tx, press, world.clock.now().toISOString()),
  };
}

async function useOnce(tx: StoreTransaction, press: Press, at: string): Promise<boolean> {
  const record = await tx.lockAction(press.id);
  if (!record || record.usedAt) return false;
  await tx.markActionUsed(press.id, at);
  return true;
}

async function afterCommand(
  world: World,
  press: Press,
  answer: MessageAnswer | undefined,
  card?: Reply,
): Promise<PressAnswer> {
  if (!answer) return refusePress(world, press, { kind: 'card-used' });
  const { reply, locale, remember } = answer;
  return { say: reply, locale, ...(card ? { card } : {}), ...(remember ? { remember } : {}) };
}
