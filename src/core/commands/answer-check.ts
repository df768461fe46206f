import type { CheckIntent } from '../intents/intent.ts';
import type { NoticeRecord } from '../notices/notice.ts';
import { readCode } from '../notices/read-code.ts';
import type { StoreTransaction } from '../ports/store.ts';
import type { CodeFound } from '../notices/code-found.ts';
import type { Reply } from '../reply.ts';
import { hasRole, READERS } from '../rights.ts';
import type { World } from '../world.ts';
import { answerOrder, findOrder } from './answer-order.ts';
import {
  admitAsker,
  isRefusal,
  readRights,
  refuse,
  type Answer,
  type Asker,
  type Command,
} from './command.ts';

/** Codes that are not one's own: enough for typing errors, far too few to find one of 10^12 by trying. */
const CHECKS_AN_HOUR = 10;
const HOUR_MS = 3_600_000;

interface Check {
  readonly asker: Asker;
  readonly code: string;
}

/**
 * "check ABCD-1234": the truth about that code and nothing else. What was sent to others is for the helpdesk only. The id of
 * an order of reminders looks the same: whoever may see that order sees how it stands, in a channel too.
 */
export async function answerCheck(world: World, command: Command, { code: typed }: CheckIntent): Answer {
  const code = readCode(typed);
  const asker = admitAsker(world, command, { rights: await readRights(world, command), needs: [] });
  if (isRefusal(asker)) return refuse(world, command, { refusal: asker });
  const order = await findOrder(world, asker, code);
  if (order) return answerOrder(world, command, { asker, order });
  if (command.conversation.kind !== 'personal')
    return refuse(world, command, { refusal: { kind: 'wrong-place' } });
  return checkCode(world, command, { asker, code });
}

function checkCode(world: World, command: Command, { asker, code }: Check): Answer {
  const { locale } = asker;
  return world.store.transaction(async (tx) => {
    if (!(await command.claim(tx))) return undefined;
    const found = await findCode(world, tx, { asker, code });
    if (found.kind === 'too-many')
      return { reply: await refuseCheck(world, tx, { asker, words: command.words }), locale };
    await tx.append({ event: { kind: 'code-checked', found: found.kind }, actor: asker.person.id });
    return { reply: { kind: 'code-checked', code, found, contact: world.policy.helpdeskContact }, locale };
  });
}

/** In the transaction that counted the try: the reference that is shown has to be found in the record. */
async function refuseCheck(
  world: World,
  tx: StoreTransaction,
  { asker, words }: { readonly asker: Asker; readonly words: string },
): Promise<Reply> {
  const reference = world.ids.reference();
  await tx.append({
    event: { kind: 'command-refused', intent: 'check', refusal: 'too-many-codes', reference },
    actor: asker.person.id,
    aside: { words },
  });
  return { kind: 'refused', refusal: { kind: 'too-many-codes' }, reference };
}

async function findCode(
  world: World,
  tx: StoreTransaction,
  { asker, code }: Check,
): Promise<CodeFound | { readonly kind: 'too-many' }> {
  const notices = await tx.noticesWithCode(code);
  const own = notices.find(({ person }) => person.id === asker.person.id);
  if (own) return seen(tx, own, 'yours');
  const [notice] = notices;
  const staff = hasRole(asker, READERS);
  if (!staff && (await tooMany(world, tx, asker))) return { kind: 'too-many' };
  if (!notice) return { kind: 'unknown' };
  return staff ? seen(tx, notice, 'to-somebody') : { kind: 'not-yours', at: notice.at };
}

/** What was sent, how it went, and whether its reader has said that it was not them. */
export async function seen(
  tx: StoreTransaction,
  notice: NoticeRecord,
  kind: 'yours' | 'to-somebody',
): Promise<CodeFound> {
  const deliveries = await tx.deliveriesOf(notice.id);
  const action = notice.notMe && (await tx.action(notice.notMe));
  return { kind, notice, deliveries, disowned: action?.usedAt !== undefined };
}

async function tooMany(world: World, tx: StoreTransaction, { person }: Asker): Promise<boolean> {
  const now = world.clock.now();
  const since = new Date(now.getTime() - HOUR_MS).toISOString();
  const checks = await tx.countCodeCheck({ person: person.id, at: now.toISOString(), since });
  return checks > CHECKS_AN_HOUR;
}
