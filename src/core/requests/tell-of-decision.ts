import { cancelledNoticeId, decidedNoticeId, type PersonId } from '../ids.ts';
import type { NoticeAbout } from '../notices/notice.ts';
import { queueNotice } from '../notices/queue-notice.ts';
import { queueNotices } from '../notices/queue-notices.ts';
import type { Person } from '../people.ts';
import type { StoreTransaction } from '../ports/store.ts';
import type { World } from '../world.ts';
import type { RequestIn } from './change-request.ts';
import { isTakenOut } from './fingerprint.ts';
import { pagesOf } from './list-pages.ts';

type Verdict = Extract<NoticeAbout, { kind: 'request-decided' }>['verdict'];
type Decided = RequestIn<'cooling-down' | 'approved' | 'rejected' | 'stopped' | 'expired'>;

/**
 * A card that changes rings no bell, so the requester gets a message: in Teams, or by mail where that does not work. In
 * the decision's transaction. Whoever decided alone knows it; of an alarm the requester hears as an alarm.
 */
export async function tellOfDecision(world: World, tx: StoreTransaction, request: Decided): Promise<void> {
  const verdict = verdictOn(request);
  if (!verdict) return;
  // Whoever was taken out is not part of what was decided.
  const { people, first } = await countConcerned(tx, request);
  const reason = request.status === 'rejected' ? request.rejection.reason : undefined;
  const by = deciders(request);
  await queueNotice(world, tx, {
    id: decidedNoticeId(request.id, request.requester.id, roundOf(request, verdict)),
    person: request.requester,
    request: request.id,
    about: {
      kind: 'request-decided',
      request: request.id,
      verdict,
      to: request.to,
      ...(request.act ? { act: request.act } : {}),
      ...(request.extends ? { longer: true } : {}),
      ...(request.extends?.review ? { review: true } : {}),
      people,
      who: first && people === 1 ? first.displayName : '',
      ...(by === '' ? {} : { by }),
      ...(reason ? { reason } : {}),
    },
    plan: 'first-channel',
    at: world.clock.now().toISOString(),
  });
}

/** Approved a second time, after the approval of the first time was lost, is news. */
function roundOf(request: Decided, verdict: Verdict): string {
  return request.status === 'cooling-down' ? `${verdict}:${request.coolDownUntil}` : verdict;
}

/** One page at a time: the list may be a long one. */
async function countConcerned(
  tx: StoreTransaction,
  { id }: Decided,
): Promise<{ readonly people: number; readonly first: Person | undefined }> {
  let [people, first]: [number, Person | undefined] = [0, undefined];
  for await (const page of pagesOf(tx, id)) {
    const concerned = page.filter((item) => !isTakenOut(item));
    people += concerned.length;
    first ??= concerned[0]?.person;
  }
  return { people, first };
}

function verdictOn(request: Decided): Verdict | undefined {
  switch (request.status) {
    case 'cooling-down':
    case 'approved':
      return request.approvals.length > 0 ? 'approved' : undefined;
    case 'stopped': {
      const { because, by } = request.stop;
      if (isNobodys(request)) return 'stopped';
      return because === 'target' || by.id === request.requester.id ? undefined : 'stopped';
    }
    case 'rejected':
    case 'expired':
      return request.status;
  }
}

/** It was closed because of what had changed, and not because somebody wanted it so. */
function isNobodys({ stop: { because } }: RequestIn<'stopped'>): boolean {
  return because === 'requester' || because === 'rules';
}

function deciders(request: Decided): string {
  switch (request.status) {
    case 'cooling-down':
    case 'approved':
      return request.approvals.map(({ by }) => by.displayName).join(', ');
    case 'rejected':
      return request.rejection.by.displayName;
    case 'stopped':
      return isNobodys(request) ? '' : request.stop.by.displayName;
    case 'expired':
      return '';
  }
}

/** They were told that it was coming, so they are told that it is not; except whoever called it off. */
export async function tellTargetsItIsOff(
  world: World,
  tx: StoreTransaction,
  {
    request,
    by,
  }: { readonly request: Pick<RequestIn<'cooling-down'>, 'id' | 'coolDownUntil'>; readonly by?: PersonId },
): Promise<void> {
  const at = world.clock.now().toISOString();
  for await (const page of pagesOf(tx, request.id)) {
    const told = page.filter((item) => !isTakenOut(item) && item.person.id !== by);
    await queueNotices(
      world,
      tx,
      told.map(({ person }) => ({
        id: cancelledNoticeId(request.id, person.id, request.coolDownUntil),
        person,
        request: request.id,
        about: { kind: 'weakening-cancelled' },
        plan: 'every-channel',
        at,
      })),
    );
  }
}
