import type { Mutation } from './mutations.ts';

const tests: Mutation['tests'] = { path: 'test/simulation/approvals' };

const waiting: Mutation['tests'] = { path: 'test/simulation/waiting-requests' };

const handedOver: Mutation['tests'] = { path: 'test/simulation/delegation' };

/** The guards around who has to agree. */
export const APPROVAL_MUTATIONS: readonly Mutation[] = [
  {
    guard: 'a right is handed over before the request',
    file: 'src/core/approvals/deputies.ts',
    find: `delegation.madeAt < createdAt`,
    replace: `delegation.madeAt !== createdAt`,
    tests: handedOver,
  },
  {
    guard: 'a delegation that nobody gave us gives nobody anything',
    file: 'src/core/approvals/seal-delegation.ts',
    find: `return delegation.seal !== undefined && seal.isSealOf(delegationText(delegation), delegation.seal);`,
    replace: `return true;`,
    tests: handedOver,
  },
  {
    guard: 'neither requester nor target hands over',
    file: 'src/core/approvals/deputies.ts',
    find: `!isConcerned(from.id) && `,
    replace: ``,
    tests: handedOver,
  },
  {
    guard: 'what was taken back or is over does not count',
    file: 'src/core/approvals/decide-change.ts',
    find: `if (await isHandedOver(world, tx, { request, from: principal.person.id, to: press.by.id }))`,
    replace: ``,
    tests: handedOver,
  },
  {
    guard: 'whoever may stand in rejects with the right of an approver only',
    file: 'src/core/approvals/decide-change.ts',
    find: `return principals.some(({ roles }) => roles.includes('approver'));`,
    replace: `return true;`,
    tests: handedOver,
  },
  {
    guard: 'whoever may stand in stops and holds up with the right of an approver only',
    file: 'src/core/approvals/deputies.ts',
    find: `return principals.some((principal) => principal?.roles.includes('approver'));`,
    replace: `return true;`,
    tests: handedOver,
  },
  {
    guard: 'deputy and the one stood in for count once',
    file: 'src/core/approvals/quorum.ts',
    find: `return onBehalfOf === undefined ? [by.id] : [by.id, onBehalfOf];`,
    replace: `return onBehalfOf === undefined ? [by.id] : [by.id];`,
    tests: handedOver,
  },
  {
    guard: 'a deputy is somebody the file allows (at the press)',
    file: 'src/core/approvals/deputies.ts',
    find: `if (own.length === 0 || !mayBeDeputy(world.policy, await rightsOf(world, by))) return [];`,
    replace: ``,
    tests: handedOver,
  },
  {
    guard: 'a deputy is from outside the helpdesk where that is asked for',
    file: 'src/core/approvals/entitlement.ts',
    find: `if (stage?.outsideHelpdesk && holdsGroup(policy, groups, 'helpdesk')) return own;`,
    replace: ``,
    tests: handedOver,
  },
  {
    guard: 'a list of weakenings that could never pass is refused at once',
    file: 'src/core/commands/answer-change.ts',
    find: `if (tooMany) return refuse(world, command, { refusal: tooMany, locale });`,
    replace: '',
    tests: { path: 'test/journeys/brakes', title: 'more than a burst' },
  },
  {
    guard: 'what is decided is not reminded of',
    file: 'src/core/approvals/remind-approvers.ts',
    find: `if (request?.status !== 'awaiting-approval' || !request.askedAt) return { kind: 'done' };`,
    replace: `if (!request || !('approvals' in request)) return { kind: 'done' };`,
    also: {
      find: `if (current?.status !== 'awaiting-approval') return { kind: 'done' };`,
      replace: '',
    },
    tests: waiting,
  },
  {
    guard: 'an escalation opens its own stage only',
    file: 'src/core/approvals/entitlement.ts',
    find: `escalated !== undefined && requirement.stages[escalated.stage] === stage`,
    replace: `escalated !== undefined`,
    tests: waiting,
  },
  {
    guard: 'an approval in another group’s place counts only while that place is held',
    file: 'src/core/approvals/lapsed-approvals.ts',
    find: `via ?? group`,
    replace: `group`,
    tests: waiting,
  },
  {
    guard: 'nobody approves twice',
    file: 'src/core/approvals/entitlement.ts',
    find: `if (approvals.flatMap(votersOf).some((voter) => isSamePerson(policy, voter, by)))
    return { kind: 'approved-already', request: id };`,
    replace: '',
    tests,
  },
  {
    guard: 'only the open stage’s group approves',
    file: 'src/core/approvals/entitlement.ts',
    find: `if (!stage || held.length === 0)`,
    replace: `if (!stage)`,
    tests,
  },
  {
    guard: 'an approver was entitled when the request was made',
    file: 'src/core/approvals/entitlement.ts',
    find: `if (name === undefined) return { kind: 'entitled-too-late', request: id };`,
    replace: ``,
    tests,
  },
  {
    guard: 'a stage from outside the helpdesk is from outside',
    file: 'src/core/approvals/entitlement.ts',
    find: `if (stage.outsideHelpdesk && holdsGroup(policy, groups, 'helpdesk'))`,
    replace: `if (false)`,
    tests,
  },
  {
    guard: 'an approval counts only while its giver holds the right',
    file: 'src/core/approvals/lapsed-approvals.ts',
    find: `const approvals = genuine.filter(({ by }) => !lapsed.has(by.id));`,
    replace: `const approvals = genuine;`,
    tests,
  },
  {
    guard: 'an approval that we did not take does not count',
    file: 'src/core/approvals/lapsed-approvals.ts',
    find: `isVoteSealed(world.seal, request, approval)`,
    replace: `true`,
    tests,
  },
  {
    guard: 'nothing is weakened on the word of one person',
    file: 'src/core/approvals/still-enough.ts',
    find: `if (weakens(item, request.to) && approvals.length === 0) return false;`,
    replace: '',
    tests,
  },
  {
    guard: 'a third wrong number closes the request',
    file: 'src/core/approvals/match-number.ts',
    find: `if (wrongNumbers < MAX_WRONG)`,
    replace: `if (true)`,
    tests,
  },
  {
    guard: 'the number has to match',
    file: 'src/core/approvals/match-number.ts',
    find: `if (typed === request.digits) return undefined;`,
    replace: `return undefined;`,
    tests,
  },
  {
    guard: 'a weakening says how the caller was recognised',
    file: 'src/core/requests/check-statement.ts',
    find: `return callerProof && !statement.callerProof ? { kind: 'proof-needed' } : undefined;`,
    replace: `return undefined;`,
    tests,
  },
  {
    guard: 'words of one’s own are no proof',
    file: 'src/core/requests/check-statement.ts',
    find: `return CALLER_PROOFS.find((proof) => proof === text);`,
    replace: `return text as CallerProof;`,
    tests,
  },
  {
    guard: 'a ticket has the form that the rules ask for',
    file: 'src/core/requests/check-statement.ts',
    find: `if (isUnfit(ticket, statement.ticket)) return`,
    replace: `if (false) return`,
    tests,
  },
  {
    guard: 'a cool-down that we did not start is not carried out',
    file: 'src/core/approvals/cool-down.ts',
    find: `if (!isApprovalSealed(world.seal, request)) return refuseForgery(world, tx, request);`,
    replace: '',
    tests,
  },
];
