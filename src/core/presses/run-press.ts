import type { PressAnswer } from '../conversation.ts';
import type { PagedAnswer } from '../posture/tenant-answer.ts';
import type { ActionGrant, ActionRecord } from '../ports/store.ts';
import type { World } from '../world.ts';
import { refusePress, verbOf, type Press } from './press.ts';
import { pressBulk } from './press-bulk.ts';
import { pressConfirm, pressWithdraw } from './press-confirm.ts';
import { pressContinue } from './press-continue.ts';
import { pressDecide, pressStop } from './press-decide.ts';
import { pressAsFile, pressFile } from './press-file.ts';
import { pressNotMe } from './press-not-me.ts';
import { pressPage } from './press-page.ts';
import { pressReminders } from './press-reminders.ts';
import { pressStuck } from './press-stuck.ts';

const GOES_ON_BY = {
  pick: 'pick',
  'pick-source': 'pick',
  complete: 'complete',
  suggest: 'suggest',
  list: 'complete',
} as const;

/** What the stored grant allows, and nothing that the card's data says beyond the choice between its own buttons. */
export function runPress(world: World, press: Press, record: ActionRecord): Promise<PressAnswer> {
  const [grant, verb] = [record.grant, verbOf(press.action.verb)];
  if (grant.kind === 'page') return pressOnPage(world, press, { record, of: grant.of });
  if (grant.kind === 'over' || grant.kind === 'order-report') return pressOver(world, press, grant);
  if (grant.kind === 'file') return pressFile(world, press, { record, of: grant.of });
  switch (grant.kind) {
    case 'confirm':
      if (verb === 'confirm') return pressConfirm(world, press, grant.request);
      // A card that was posted while it was being confirmed shows Withdraw under the id of Confirm.
      if (verb === 'cancel' || verb === 'withdraw') return pressWithdraw(world, press, grant.request);
      break;
    case 'withdraw':
      if (verb === 'withdraw') return pressWithdraw(world, press, grant.request);
      break;
    case 'bulk':
      if (verb === 'bulk-pause') return pressBulk(world, press, { request: grant.request, wish: 'pause' });
      if (verb === 'bulk-resume') return pressBulk(world, press, { request: grant.request, wish: 'resume' });
      if (verb === 'bulk-cancel') return pressBulk(world, press, { request: grant.request, wish: 'cancel' });
      break;
    case 'decide':
      if (verb === 'approve' || verb === 'reject')
        return pressDecide(world, press, { request: grant.request, verdict: verb });
      if (verb === 'stop') return pressStop(world, press, grant.request);
      break;
    case 'confirm-reminders':
    case 'decide-reminders':
      return pressReminders(world, press, grant);
    case 'pick':
    case 'pick-source':
    case 'complete':
    case 'suggest':
    case 'list':
      if (verb === GOES_ON_BY[grant.kind]) return pressContinue(world, press, grant);
      break;
    case 'not-me':
      if (verb === 'not-me') return pressNotMe(world, press, grant.notice);
      break;
  }
  return refusePress(world, press, { refusal: { kind: 'card-unknown' } });
}

/** A page, on the list of the stuck what is to be done about them, or on the card of a report the file: of the reading that it shows, as long as that one stands. */
function pressOnPage(
  world: World,
  press: Press,
  { record, of }: { readonly record: ActionRecord; readonly of: PagedAnswer },
): Promise<PressAnswer> {
  const verb = verbOf(press.action.verb);
  if (verb === 'stuck-enforce' || verb === 'stuck-reset')
    return pressStuck(world, press, { record, of, verb });
  if (verb === 'complete' && of.what === 'file-lines') return pressLinesPage(world, press, of);
  if (verb !== 'as-file') return pressPage(world, press, { record, of });
  if (of.what === 'report' && of.scan !== undefined)
    return pressAsFile(world, press, { kind: 'tenant', scan: of.scan });
  return refusePress(world, press, { refusal: { kind: 'card-unknown' } });
}

/** One id stands on the card: that of its page. What goes on, and only once, is the list that it is a page of. */
async function pressLinesPage(
  world: World,
  press: Press,
  { list }: Extract<PagedAnswer, { what: 'file-lines' }>,
): Promise<PressAnswer> {
  const { grant } = (await world.store.reads.action(list)) ?? {};
  return grant?.kind === 'list' && grant.people.length > 0
    ? pressContinue(world, { ...press, id: list }, grant)
    : refusePress(world, press, { refusal: { kind: 'card-unknown' } });
}

/** On the card of a long list that is over, or of how an order of reminders went. */
function pressOver(
  world: World,
  press: Press,
  grant: Extract<ActionGrant, { kind: 'over' | 'order-report' }>,
): Promise<PressAnswer> {
  const verb = verbOf(press.action.verb);
  if (grant.kind === 'order-report' && verb === 'as-file')
    return pressAsFile(world, press, { kind: 'order', order: grant.order });
  if (grant.kind === 'over' && verb === 'as-file')
    return pressAsFile(world, press, { kind: 'request', request: grant.request });
  if (grant.kind === 'over' && verb === 'suggest')
    return pressContinue(world, press, { kind: 'suggest', command: `retry ${grant.request}` });
  return refusePress(world, press, { refusal: { kind: 'card-unknown' } });
}
