import type { StoreTransaction } from '../ports/store.ts';
import type { Policy } from '../policy.ts';
import type { RequestIn } from '../requests/change-request.ts';
import { lackingIn } from '../requests/check-statement.ts';
import { drawDigits } from '../requests/draw-digits.ts';
import type { Entitled, Requirement } from '../requests/requirement.ts';
import { refusedSince, type RuleSince } from '../requests/rules-since.ts';
import { sealWaiting } from '../requests/seal-waiting.ts';
import { sendAsking } from '../requests/send-asking.ts';
import type { World } from '../world.ts';
import { requirementFor } from './approval-policy.ts';
import { coversStages, readEntitledAtConfirm } from './read-entitled.ts';
import { asksForMore, stricterOf } from './stricter-of.ts';

type Awaiting = RequestIn<'awaiting-approval'>;

/** What is true of whoever asked at this moment, beside what was frozen in the request. */
export interface AskedNow {
  /** Names of the policy's groups that the requester is in. */
  readonly requesterGroups: readonly string[];
  /** Whom the same human has asked for at nearly the same time: more than at Confirm, perhaps. */
  readonly beside: number;
}

/** What the rules are now: read before the transaction of the press. */
export interface RulesNow {
  readonly asked: AskedNow;
  /** Members of groups that the rules name only since: they are asked for the first time, in addition to the others. */
  readonly entitled: Entitled;
}

export interface Raised extends Pick<RulesNow, 'asked'> {
  readonly raised: Requirement | undefined;
}

/** The stricter of then and now; undefined where now asks for nothing that was not asked for then. */
export function raisedFor(policy: Policy, request: Awaiting, asked: AskedNow): Requirement | undefined {
  const byRules = raisedByRules(policy, request, asked);
  return raisedByPeople(policy, byRules ?? request.requirement, asked) ?? byRules;
}

function raisedByRules(
  policy: Policy,
  { requirement, extends: longer }: Awaiting,
  { requesterGroups }: AskedNow,
): Requirement | undefined {
  const now = requirementFor(policy, { ...requirement.facts, requesterGroups });
  const both = stricterOf(requirement, longer?.review ? withoutCard(now) : now);
  return asksForMore(requirement, both) ? both : undefined;
}

/**
 * Since it was confirmed it has become a part of a longer list. It is not closed for that: nothing has to be stated that only
 * its own Confirm could have stated, neither now nor before the write, for which the frozen facts stay as they were.
 */
export function raisedByPeople(
  policy: Policy,
  requirement: Requirement,
  { requesterGroups, beside }: AskedNow,
): Requirement | undefined {
  const { facts } = requirement;
  if (beside <= (facts.beside ?? 0)) return undefined;
  const now = requirementFor(policy, { ...facts, requesterGroups, beside });
  const both = { ...stricterOf(requirement, withoutStatement(now)), facts };
  return asksForMore(requirement, both) ? { ...both, raisedBy: 'people' } : undefined;
}

function withoutStatement(now: Requirement): Requirement {
  return { ...now, callerProof: false, reason: { required: false }, ticket: { required: false } };
}

/** A review has no card that could show a number, nobody who could state anything, and its end is the stricter state. */
function withoutCard(now: Requirement): Requirement {
  const { reason, ticket } = now;
  return {
    ...now,
    ...{ numberMatching: false, coolDownMinutes: 0, callerProof: false },
    reason: { ...reason, required: false },
    ticket: { ...ticket, required: false },
  };
}

/** Whom the rules name only since, where they ask for more than the request has. */
export async function readRulesNow(
  world: World,
  { entitled = {} }: Awaiting,
  { asked, raised }: Raised,
): Promise<RulesNow> {
  if (!raised || coversStages(world.policy, raised, entitled)) return { asked, entitled: {} };
  return { asked, entitled: await readEntitledAtConfirm(world, raised) };
}

/** Why no approval can help it any more: only whoever asked could ask otherwise. */
export function closedSince(policy: Policy, request: Awaiting): RuleSince | undefined {
  if (request.extends?.review) return undefined;
  const lacking = lackingIn(request.requirement, request);
  if (!lacking) return refusedSince(policy, request);
  return lacking.kind === 'proof-needed' ? 'caller-proof' : 'statement';
}

/**
 * The request as it has to be approved by the rules of this moment, and never by less than was asked for when it was
 * confirmed. Whoever was entitled then is still; whoever is asked anew comes in addition. All its cards say so.
 */
export async function raiseRequirement(
  world: World,
  tx: StoreTransaction,
  { request, now }: { readonly request: Awaiting; readonly now: RulesNow },
): Promise<Awaiting> {
  const raised = raisedFor(world.policy, request, now.asked);
  if (!raised) return request;
  const requirement = { ...raised, raisedAt: world.clock.now().toISOString() };
  const needsDigits = requirement.numberMatching && request.digits === undefined;
  const risen = sealWaiting(world.seal, {
    ...request,
    requirement,
    entitled: { ...now.entitled, ...request.entitled },
    ...(needsDigits ? { digits: drawDigits(world.seal) } : {}),
  });
  await tx.saveRequest(risen);
  const { rule, score } = requirement;
  await tx.append({ event: { kind: 'requirement-raised', rule, score }, request: request.id });
  await sendAsking(tx, risen);
  await tx.send({ kind: 'update-cards', request: request.id }, { key: `update-cards:${request.id}` });
  return risen;
}
