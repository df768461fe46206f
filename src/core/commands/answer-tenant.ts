import type { PagedAnswer } from '../posture/tenant-answer.ts';
import { READERS, REQUEST_READERS } from '../rights.ts';
import type { World } from '../world.ts';
import {
  admitAsker,
  answerOnce,
  isRefusal,
  readRights,
  refuse,
  type Answer,
  type Command,
} from './command.ts';
import { keepPage, turnPage } from './turn-page.ts';

/** "list stuck", "posture", "requests": the first page of an answer that may be long. */
export async function answerPaged(world: World, command: Command, of: PagedAnswer): Answer {
  const rights = await readRights(world, command);
  const needs = of.what === 'requests' ? REQUEST_READERS : READERS;
  const asker = admitAsker(world, command, { rights, needs });
  if (isRefusal(asker)) return refuse(world, command, { refusal: asker });
  const turned = await turnPage(world, asker, { of, alone: command.conversation.kind === 'personal' });
  return answerOnce(world, command, async (tx) => {
    await keepPage(world, tx, { viewer: asker, turned });
    return { reply: turned.reply, locale: asker.locale };
  });
}
