import { parseRequestId } from '../ids.ts';
import type { FileOf } from '../ports/file-exports.ts';
import { keepOffer, offerFile } from '../reports/offer-file.ts';
import { refuseFile } from '../reports/refuse-file.ts';
import { REQUEST_READERS } from '../rights.ts';
import type { World } from '../world.ts';
import { admitAsker, answerOnce, isRefusal, readRights, refuse } from './command.ts';
import type { Answer, Asker, Command } from './command.ts';

/** "report REQ-12": everybody in it and what became of them, as a file. */
export async function answerRequestReport(world: World, command: Command, typed: string): Answer {
  const rights = await readRights(world, command);
  const asker = admitAsker(world, command, { rights, needs: REQUEST_READERS });
  if (isRefusal(asker)) return refuse(world, command, { refusal: asker });
  const { locale } = asker;
  const request = parseRequestId(typed);
  if (!request) return refuse(world, command, { refusal: { kind: 'request-unknown', typed }, locale });
  return offer(world, command, { asker, of: { kind: 'request', request } });
}

async function offer(
  world: World,
  command: Command,
  { asker, of }: { readonly asker: Asker; readonly of: FileOf },
): Answer {
  const { locale } = asker;
  const refusal = await refuseFile(world.store.reads, of, asker);
  if (refusal) return refuse(world, command, { refusal, locale });
  const { conversation } = command;
  const offered = await offerFile(world, { of, locale, conversation });
  if (typeof offered === 'string')
    return refuse(world, command, { refusal: { kind: 'no-file', because: offered }, locale });
  return answerOnce(world, command, async (tx) => {
    await keepOffer(world, tx, { offer: offered, viewer: asker });
    return { reply: { kind: 'file-offer', offer: offered }, locale };
  });
}
