import { cancelCoolDown } from '../approvals/cool-down.ts';
import type { PressAnswer } from '../conversation.ts';
import type { NoticeId, RequestId } from '../ids.ts';
import type { NoticeRecord } from '../notices/notice.ts';
import type { Person } from '../people.ts';
import type { StoreTransaction } from '../ports/store.ts';
import type { World } from '../world.ts';
import { refusePress, type Press } from './press.ts';
import { useOnce } from './use-once.ts';

/**
 * "This was not me", pressed by the person who was told: only they hold the button's id. Their rights are not asked for:
 * an alarm must get through while Graph is down, and a false one costs a phone call. Who is told is settled in the job.
 */
export async function pressNotMe(world: World, press: Press, id: NoticeId): Promise<PressAnswer> {
  const record = await world.store.reads.notice(id);
  if (!record) return refusePress(world, press, { refusal: { kind: 'card-unknown' } });
  const fresh = await raiseOnce(world, press, record);
  const contact = world.policy.helpdeskContact;
  return {
    card: { kind: 'notice', notice: { ...record, contact }, disowned: true },
    say: { kind: 'not-me-noted', contact, again: !fresh },
    locale: press.locale,
  };
}

/** Alarm, record and job in one transaction; a second press only says that it was heard. */
function raiseOnce(
  world: World,
  press: Press,
  { id, about, reference, request, person }: NoticeRecord,
): Promise<boolean> {
  return world.store.transaction(async (tx) => {
    if (!(await useOnce(world, tx, press))) return false;
    const { sender } = press.action;
    await tx.append({
      event: { kind: 'not-me-raised', about: about.kind, reference },
      actor: sender,
      subject: sender,
      ...(request === undefined ? {} : { request }),
    });
    if (request !== undefined)
      await callOff(world, tx, {
        request,
        by: person,
        because: about.kind === 'request-decided' ? 'security' : 'target',
      });
    await tx.send({ kind: 'raise-alarm', notice: id });
    return true;
  });
}

/** Where the change is still cooling down it ends here; where it is made already, people have to decide. */
async function callOff(
  world: World,
  tx: StoreTransaction,
  {
    request,
    ...stop
  }: { readonly request: RequestId; readonly by: Person; readonly because: 'target' | 'security' },
): Promise<void> {
  await cancelCoolDown(world, tx, { request, stop });
}
