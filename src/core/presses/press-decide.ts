import { findChanged } from '../approvals/find-changed.ts';
import { askedBesideRequest } from '../requests/asked-beside.ts';
import { helpdeskByAlias } from '../approvals/helpdesk-aliases.ts';
import { lapsedApprovers } from '../approvals/lapsed-approvals.ts';
import { cancelCoolDown } from '../approvals/cool-down.ts';
import { actsAsApprover, principalsOf } from '../approvals/deputies.ts';
import { decideChange, type Decided } from '../approvals/decide-change.ts';
import { raisedFor, readRulesNow, type RulesNow } from '../approvals/raise-requirement.ts';
import { readRequester } from '../approvals/requester-right.ts';
import { guardsInChain } from '../audit/guards-in-chain.ts';
import type { PressAnswer } from '../conversation.ts';
import type { PersonId, RequestId } from '../ids.ts';
import type { StoreTransaction } from '../ports/store.ts';
import type { ActionRecord } from '../ports/store.ts';
import type { Role } from '../refusal.ts';
import type { Viewer } from '../rights.ts';
import type { World } from '../world.ts';
import { admitPress, currentCard, inputOf, refusePress, type Press, type PressViewer } from './press.ts';

const DECIDERS: readonly Role[] = ['approver', 'deputy'];

interface Deciding {
  readonly press: Press;
  readonly request: RequestId;
  readonly verdict: 'approve' | 'reject';
  readonly viewer: PressViewer;
  readonly changed: Awaited<ReturnType<typeof findChanged>>;
  readonly lapsed: ReadonlySet<PersonId>;
  readonly insiders: ReadonlySet<PersonId>;
  readonly isRequesterLost: boolean;
  readonly principals: readonly Viewer[];
  readonly rulesNow?: RulesNow;
}

/** Approve or Reject on an approver's card: decision, audit record and job in one transaction. */
export async function pressDecide(
  world: World,
  press: Press,
  decide: { readonly request: RequestId; readonly verdict: 'approve' | 'reject' },
): Promise<PressAnswer> {
  const { request } = decide;
  const viewer = await admitPress(world, press, DECIDERS);
  if ('kind' in viewer) return refusePress(world, press, { refusal: viewer, request });
  const deciding = { press, viewer, ...decide, ...(await readBeforeDecision(world, decide, press)) };
  const result = await world.store.transaction((tx) => decideOnce(world, tx, deciding));
  const card = await currentCard(world, request, {
    role: 'approver',
    action: press.id,
    person: press.action.sender,
  });
  if (result.kind === 'decided' && card) return { card, locale: viewer.locale };
  if (result.kind === 'decided')
    return { say: { kind: 'done', what: whatWasDone(result), request }, locale: viewer.locale };
  return refusePress(
    world,
    { ...press, locale: viewer.locale },
    {
      refusal: result.refusal,
      request,
      ...(card ? { card } : {}),
    },
  );
}

async function decideOnce(
  world: World,
  tx: StoreTransaction,
  { press, request, verdict, viewer, ...read }: Deciding,
): Promise<Decided> {
  const record: ActionRecord | undefined = await tx.lockAction(press.id);
  if (!record) return { kind: 'refused', refusal: { kind: 'card-unknown' } };
  const reason = inputOf(press, 'reason');
  const digits = inputOf(press, 'number');
  const result = await decideChange(world, tx, {
    request,
    verdict,
    by: viewer.person,
    strike: placesIn(press),
    ...{ groups: viewer.groups, roles: viewer.roles },
    ...read,
    ...(reason ? { reason } : {}),
    ...(digits ? { digits } : {}),
  });
  // Used before: an approval that lapsed, given again on the same card.
  if (result.kind === 'decided' && !record.usedAt)
    await tx.markActionUsed(press.id, world.clock.now().toISOString());
  return result;
}

/** `2,5,9`, as a list of several choices comes back. Anything odd becomes a place that no list has. */
function placesIn(press: Press): readonly number[] {
  const text = press.action.inputs['strike']?.trim() ?? '';
  if (text === '') return [];
  return text.split(',').map((place) => (/^\d{1,5}$/.test(place.trim()) ? Number(place) : 0));
}

/** The decisions that the limits count are read from the audit log: a long one not while others wait for the lock. */
async function catchUp(world: World): Promise<void> {
  if (world.policy.limits) await guardsInChain(world, world.store.reads);
}

/**
 * Earlier approvals count only while their givers hold the right, and people only while they are as the card showed.
 * Both are asked of Graph, so before the transaction, and at the same time.
 */
async function readBeforeDecision(
  world: World,
  { request, verdict }: { readonly request: RequestId; readonly verdict: 'approve' | 'reject' },
  press: Press,
): Promise<Omit<Deciding, 'press' | 'request' | 'verdict' | 'viewer'>> {
  const nobody = new Set<PersonId>();
  const nothing = { lapsed: nobody, insiders: nobody, changed: new Map(), isRequesterLost: false };
  const record = await world.store.reads.request(request);
  if (record?.status !== 'awaiting-approval') return { ...nothing, principals: [] };
  if (verdict === 'reject')
    return { ...nothing, principals: await principalsOf(world, record, press.action.sender) };
  const [requester, changed, principals, beside] = await Promise.all([
    readRequester(world, record),
    findChanged(world, { request, to: record.to }),
    principalsOf(world, record, press.action.sender),
    askedBesideRequest(world.policy, world.store.reads, record),
    catchUp(world),
  ]);
  const voters = [press.action.sender, ...principals.map(({ person }) => person.id)];
  const { requesterGroups: frozen } = record.requirement.facts;
  const requesterGroups = requester.groups ?? frozen;
  // Earlier approvals, and this one, are judged by what the rules ask for now, too.
  const asked = { requesterGroups, beside };
  const raised = raisedFor(world.policy, record, asked);
  const requirement = raised ?? record.requirement;
  const [lapsed, insiders, rulesNow] = await Promise.all([
    lapsedApprovers(world, { ...record, requirement }),
    helpdeskByAlias(world, requirement, voters),
    readRulesNow(world, record, { asked, raised }),
  ]);
  return { lapsed, changed, principals, isRequesterLost: !requester.mayAsk, insiders, rulesNow };
}

function whatWasDone({
  request,
}: Extract<Decided, { kind: 'decided' }>): 'approved' | 'rejected' | 'counted' {
  return request.status === 'approved' || request.status === 'rejected' ? request.status : 'counted';
}

/** Stop on an approver's card, while an approved weakening cools down. */
export async function pressStop(world: World, press: Press, request: RequestId): Promise<PressAnswer> {
  const viewer = await admitPress(world, press, DECIDERS);
  if ('kind' in viewer) return refusePress(world, press, { refusal: viewer, request });
  if (!(await actsAsApprover(world, viewer, request)))
    return refusePress(
      world,
      { ...press, locale: viewer.locale },
      { refusal: { kind: 'not-entitled', needs: ['approver'] }, request },
    );
  const reason = inputOf(press, 'reason');
  const stop = { because: 'approver' as const, by: viewer.person, ...(reason ? { reason } : {}) };
  const result = await world.store.transaction((tx) => cancelCoolDown(world, tx, { request, stop }));
  const card = await currentCard(world, request, { role: 'approver', action: press.id });
  const { locale } = viewer;
  if (result.kind === 'refused')
    return refusePress(
      world,
      { ...press, locale },
      { refusal: result.refusal, request, ...(card ? { card } : {}) },
    );
  return card ? { card, locale } : { say: { kind: 'done', what: 'stopped', request }, locale };
}
