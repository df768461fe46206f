import { keepPage, turnPage } from '../commands/turn-page.ts';
import type { PressAnswer } from '../conversation.ts';
import { millisecondsUntil } from '../instants.ts';
import type { ActionRecord } from '../ports/store.ts';
import { PAGE_MINUTES } from '../posture/page-of.ts';
import type { PagedAnswer } from '../posture/tenant-answer.ts';
import { READERS, REQUEST_READERS } from '../rights.ts';
import type { World } from '../world.ts';
import { admitPress, refusePress, type Press, type Verb } from './press.ts';
import { useOnce } from './use-once.ts';

const VERBS = ['page-previous', 'page-next', 'page-refresh'] as const satisfies readonly Verb[];
type PageVerb = (typeof VERBS)[number];
const STEP: Record<PageVerb, number> = { 'page-previous': -1, 'page-next': 1, 'page-refresh': 0 };

/** The next page takes the place of the pressed card. Each card's buttons work once: the new page brings its own. */
export async function pressPage(
  world: World,
  press: Press,
  { record, of }: { readonly record: ActionRecord; readonly of: PagedAnswer },
): Promise<PressAnswer> {
  const verb = pageVerb(press);
  if (!verb) return refusePress(world, press, { refusal: { kind: 'card-unknown' } });
  const viewer = await admitPress(world, press, of.what === 'requests' ? REQUEST_READERS : READERS);
  if ('kind' in viewer) return refusePress(world, press, { refusal: viewer });
  const ageMs = -millisecondsUntil(record.issuedAt, world.clock.now());
  if (record.usedAt !== undefined || ageMs > PAGE_MINUTES * 60_000)
    return refusePress(world, press, { refusal: { kind: 'page-over' } });
  const renew = verb === 'page-refresh' && 'scan' in of && (await mayRenew(world, of.scan));
  const alone = press.action.conversation.kind === 'personal';
  const turned = await turnPage(world, viewer, { of: { ...of, page: of.page + STEP[verb] }, renew, alone });
  const fresh = await world.store.transaction(async (tx) => {
    if (!(await useOnce(world, tx, press))) return false;
    await tx.append({ event: { kind: 'page-turned', what: of.what }, actor: viewer.person.id });
    await keepPage(world, tx, { viewer, turned, renew });
    return true;
  });
  if (!fresh) return refusePress(world, press, { refusal: { kind: 'page-over' } });
  return { card: turned.reply, locale: viewer.locale };
}

function pageVerb({ action }: Press): PageVerb | undefined {
  return VERBS.find((verb) => verb === action.verb);
}

/** Somebody who sees a list that is newer than their card gets that one, and need not wait for another. */
async function mayRenew(world: World, seen: string | undefined): Promise<boolean> {
  const [snapshot] = await world.store.reads.snapshots(1);
  return snapshot !== undefined && snapshot.id === seen;
}
