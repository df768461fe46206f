import type { NoticeId } from '../ids.ts';
import { queueNotice } from '../notices/queue-notice.ts';
import { isRegistered } from '../people.ts';
import type { TimeBox } from '../ports/guard-rails.ts';
import type { StoreTransaction } from '../ports/store.ts';
import type { World } from '../world.ts';

type Trouble = 'restore-late' | 'restore-changed' | 'restore-partly';

interface Telling {
  readonly box: TimeBox;
  readonly about: 'ending' | 'restored' | Trouble;
}

/** The requester of the weakening; in Teams, or by mail where that does not work. */
export async function tellRequester(
  world: World,
  tx: StoreTransaction,
  { box, about }: Telling,
): Promise<void> {
  const { request: id, person, dueAt } = box;
  const [request, item] = [await tx.request(id), await tx.item(id, person)];
  if (!request || !item) return;
  const at = world.clock.now().toISOString();
  await queueNotice(world, tx, {
    id: noticeIdOf(about, box, at),
    person: request.requester,
    about: { kind: 'guard-alarm', alarm: about, request: id, who: item.person, dueAt },
    plan: 'first-channel',
    at,
  });
}

/** The person concerned, on every channel. */
export async function tellPerson(
  world: World,
  tx: StoreTransaction,
  { box, about }: Telling & { readonly about: 'ending' | 'restored' },
): Promise<void> {
  const item = await tx.item(box.request, box.person);
  if (!item || box.earlier === 'disabled') return;
  const registered = item.methods === 'unknown' ? 'unknown' : isRegistered(item.methods);
  const at = world.clock.now().toISOString();
  await queueNotice(world, tx, {
    id: noticeIdOf(`person-${about}`, box, at),
    person: item.person,
    about:
      about === 'ending'
        ? { kind: 'mfa-returning', until: box.dueAt }
        : { kind: 'mfa-restored', to: box.earlier, registered },
    plan: 'every-channel',
    at,
  });
}

/** One of a kind for each end of a box; of escalations, which are repeated every day, one a day. */
function noticeIdOf(what: string, { request, person, extendedBy }: TimeBox, at: string): NoticeId {
  const day = what === 'restore-late' ? `:${at.slice(0, 10)}` : '';
  const end = extendedBy ? `:${extendedBy}` : '';
  return `${what}:${request}:${person}${end}${day}` as NoticeId;
}

export async function tellTrouble(
  world: World,
  tx: StoreTransaction,
  { box, about }: Telling & { readonly about: Trouble },
): Promise<void> {
  const { request, person } = box;
  await tellRequester(world, tx, { box, about });
  await tx.send({ kind: 'tell-security', about, request, person });
}
