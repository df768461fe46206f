import { runCommand } from '../commands/run-command.ts';
import type { Answer, Command } from '../commands/command.ts';
import type { MessageAnswer, PressAnswer } from '../conversation.ts';
import { parsePersonId, type PersonId } from '../ids.ts';
import { parseIntent } from '../intents/parse-intent.ts';
import { completeIntent } from '../intents/complete-intent.ts';
import { chosenAs } from '../intents/resolve-sources.ts';
import type { ActionGrant, StoreTransaction } from '../ports/store.ts';
import type { Reply } from '../reply.ts';
import type { World } from '../world.ts';
import { inputOf, refusePress, type Press } from './press.ts';

type ContinueGrant = Extract<
  ActionGrant,
  { readonly kind: 'pick' | 'pick-source' | 'complete' | 'suggest' | 'list' }
>;

/** A card that holds a command which goes on with what was chosen or typed on it. */
export function pressContinue(world: World, press: Press, grant: ContinueGrant): Promise<PressAnswer> {
  switch (grant.kind) {
    case 'pick':
      return pressPick(world, press, grant);
    case 'pick-source':
      return pressPickSource(world, press, grant);
    case 'complete':
      return pressComplete(world, press, grant);
    case 'list':
      return pressList(world, press, grant);
    case 'suggest':
      return pressSuggestion(world, press, grant);
  }
}

/** The chosen person of a pick list: the stored command goes on with that person, if the list offered them. */
async function pressPick(
  world: World,
  press: Press,
  grant: Extract<ActionGrant, { kind: 'pick' }>,
): Promise<PressAnswer> {
  const person = chosenPerson(press, grant);
  if (!person) return refusePress(world, press, { refusal: { kind: 'nobody-chosen' } });
  const chosen = [...grant.chosen, { typed: grant.typed, person }];
  const { command: words, mentions } = grant;
  const answer = await goOn(world, press, { words, intent: parseIntent(words), chosen, mentions });
  // The command is answered and its pick list used: a directory that fails now costs only the line on the old card.
  const shown = answer && answer.reply.kind !== 'refused';
  const picked = shown ? await world.directory.person(person).catch(() => undefined) : undefined;
  const card: Reply | undefined = picked && { kind: 'picked', typed: grant.typed, person: picked };
  return afterCommand(world, press, { answer, card });
}

/** One of the list; or, where nobody in it is meant, whom a people picker found instead. */
function chosenPerson(press: Press, grant: Extract<ActionGrant, { kind: 'pick' }>): PersonId | undefined {
  const listed = parsePersonId(inputOf(press, 'person'));
  const found = parsePersonId(inputOf(press, 'somebody'));
  if (found) return listed && listed !== found ? undefined : found;
  return listed && grant.candidates.includes(listed) ? listed : undefined;
}

/** The chosen group or department: its place in the stored list, and nothing else, is believed. */
async function pressPickSource(
  world: World,
  press: Press,
  grant: Extract<ActionGrant, { kind: 'pick-source' }>,
): Promise<PressAnswer> {
  const place = inputOf(press, 'source') ?? '';
  const source = /^\d$/.test(place) ? grant.candidates[Number(place)] : undefined;
  if (!source) return refusePress(world, press, { refusal: { kind: 'nobody-chosen' } });
  const chosen = [...grant.chosen, chosenAs(grant.typed, source)];
  const { command: words, mentions } = grant;
  const answer = await goOn(world, press, { words, intent: parseIntent(words), chosen, mentions });
  const shown = answer && answer.reply.kind !== 'refused';
  return afterCommand(world, press, { answer, card: shown ? { kind: 'picked-source', source } : undefined });
}

/** The filled-in form of an incomplete command. */
async function pressComplete(
  world: World,
  press: Press,
  grant: Extract<ActionGrant, { kind: 'complete' }>,
): Promise<PressAnswer> {
  const intent = completeIntent(parseIntent(grant.command), press.action.inputs);
  const { command: words, mentions } = grant;
  return afterCommand(world, press, {
    answer: await goOn(world, press, { words, intent, chosen: [], mentions }),
  });
}

/** The people of a file go on as if they had been named one by one, by their object ids. */
async function pressList(
  world: World,
  press: Press,
  grant: Extract<ActionGrant, { kind: 'list' }>,
): Promise<PressAnswer> {
  const { command: words, known, people } = grant;
  const intent = completeIntent({ ...known, targets: people }, press.action.inputs);
  if (intent.kind === 'incomplete') return refusePress(world, press, { refusal: { kind: 'nobody-chosen' } });
  return afterCommand(world, press, {
    answer: await goOn(world, press, { words, intent, chosen: [], mentions: [] }),
  });
}

/** "Did you mean …?" – yes. */
async function pressSuggestion(
  world: World,
  press: Press,
  grant: Extract<ActionGrant, { kind: 'suggest' }>,
): Promise<PressAnswer> {
  const words = grant.command;
  const intent = parseIntent(words);
  return afterCommand(world, press, {
    answer: await goOn(world, press, { words, intent, chosen: [], mentions: [] }),
  });
}

type Stored = Pick<Command, 'words' | 'intent' | 'chosen' | 'mentions'>;

/** The stored command goes on as if it had just been typed, with the rights of this moment, and only once. */
function goOn(world: World, press: Press, stored: Stored): Answer {
  const { sender, conversation, locale } = press.action;
  const at = world.clock.now().toISOString();
  return runCommand(world, {
    ...stored,
    sender,
    conversation,
    teamsLocale: locale,
    claim: (tx) => useOnce(tx, press, at),
  });
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
  { answer, card }: { readonly answer: MessageAnswer | undefined; readonly card?: Reply | undefined },
): Promise<PressAnswer> {
  if (!answer) return refusePress(world, press, { refusal: { kind: 'card-used' } });
  const { reply, locale, remember } = answer;
  return { say: reply, locale, ...(card ? { card } : {}), ...(remember ? { remember } : {}) };
}
