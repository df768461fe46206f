/** A guard, and how the code looks without it. `tests`: what has to go red (paths and a part of the title, for jest). */
export interface Mutation {
  readonly guard: string;
  readonly file: string;
  /** Exactly once in the file. */
  readonly find: string;
  readonly replace: string;
  /** Where two checks stand for one guard, the second one. */
  readonly also?: { readonly find: string; readonly replace: string };
  readonly tests: { readonly path: string; readonly title?: string };
}

const CORE: Mutation['tests'] = { path: 'test/simulation/guards' };
const GATE = 'test/risks/gate';
const STORE = 'test/contracts/pglite-store';

function titled(path: string, title: string): Mutation['tests'] {
  return { path, title };
}

export const MUTATIONS: readonly Mutation[] = [
  {
    guard: 'the approver is not the requester (at the press)',
    file: 'src/core/approvals/conflict-of-interest.ts',
    find: `if (isSamePerson(policy, request.requester.id, by)) return { kind: 'own-request', request: request.id };`,
    replace: '',
    tests: CORE,
  },
  {
    guard: 'the approver is not a target (at the press)',
    file: 'src/core/approvals/conflict-of-interest.ts',
    find: `return isTarget ? { kind: 'own-target', request: request.id } : undefined;`,
    replace: 'return undefined;',
    tests: CORE,
  },
  {
    guard: 'approver, requester and target are three people (at the write)',
    file: 'src/core/approvals/authorisation.ts',
    find: `if (approvers.some((approver) => concerned.some((id) => isSamePerson(policy, id, approver))))
    return undefined;`,
    replace: '',
    tests: { path: 'test/core/approvals' },
  },
  {
    guard: 'a person who changed since the card was made is taken out at the decision',
    file: 'src/core/approvals/find-changed.ts',
    find: `if (parts.length > 0) changed.set(person.id, parts);`,
    replace: '',
    tests: titled('test/journeys/changed-truth', 'the account was blocked'),
  },
  {
    guard: 'what was true of a person is read again right before the write',
    file: 'src/core/execution/recheck-truth.ts',
    find: `if (doubt) doubts.set(id, doubt);`,
    replace: '',
    tests: titled('test/journeys/changed-truth', 'right before the write'),
  },
  {
    guard: 'what was true of a person is sealed with the list',
    file: 'src/core/requests/fingerprint.ts',
    find: "${person.id} ${from}${truth ? ` ${canonicalJson(truth)}` : ''}",
    replace: '${person.id} ${from}',
    tests: { path: 'test/core/requests/target-truth' },
  },
  {
    guard: 'somebody who was taken out is never authorised',
    file: 'src/core/approvals/authorisation.ts',
    find: `if (item.outcome) return undefined;`,
    replace: '',
    tests: { path: 'test/core/approvals/authorisation' },
  },
  {
    guard: 'an approval comes in time',
    file: 'src/core/approvals/decide-change.ts',
    find: `if (isOverdue(request, world.clock.now()))`,
    replace: `if (false)`,
    tests: CORE,
  },
  {
    guard: 'a confirmation comes in time',
    file: 'src/core/requests/confirm-change.ts',
    find: `if (isOverdue(request, world.clock.now())) return`,
    replace: `if (false) return`,
    tests: CORE,
  },
  {
    guard: 'a withdrawal comes in time',
    file: 'src/core/requests/withdraw-change.ts',
    find: `if (!cooling && isOverdue(request, now)) return`,
    replace: `if (false) return`,
    tests: CORE,
  },
  {
    guard: 'decided is decided',
    file: 'src/core/approvals/decide-change.ts',
    find: `if (request.status !== 'awaiting-approval') return refused(alreadySettled(request));`,
    replace: '',
    tests: CORE,
  },
  {
    guard: 'the approved list is the one that was shown',
    file: 'src/core/approvals/decide-change.ts',
    find: `if (!isFingerprintOf(world.seal, asked, items))`,
    replace: `if (false)`,
    tests: CORE,
  },
  {
    guard: 'an approval is one that we sealed',
    file: 'src/core/execution/execute-change.ts',
    find: `if (!isApprovalSealed(world.seal, request)) return refuseForged(world, request);`,
    replace: '',
    tests: CORE,
  },
  {
    guard: 'the seal of an approval names who approved',
    file: 'src/core/approvals/seal-approval.ts',
    find: `approver: approval.by.id,`,
    replace: '',
    // The time would give it away, but a forger copies that.
    also: { find: `at: approval.at,`, replace: '' },
    tests: CORE,
  },
  {
    guard: 'the seal of an approval names the list',
    file: 'src/core/approvals/seal-approval.ts',
    find: `    fingerprint,\n    confirmedAt,`,
    replace: `    confirmedAt,`,
    tests: CORE,
  },
  {
    guard: 'a person who is written is in the frozen list, in the frozen state',
    file: 'src/core/execution/stop-before-write.ts',
    find: `if (isLeftOut || !isItemSealed(world.seal, request, item)) {`,
    replace: `if (isLeftOut) {`,
    tests: CORE,
  },
  {
    guard: 'whom the approver left out stays out of the frozen list',
    file: 'src/core/execution/stop-before-write.ts',
    find: `if (isLeftOut || !isItemSealed(world.seal, request, item)) {`,
    replace: `if (!isItemSealed(world.seal, request, item)) {`,
    tests: CORE,
  },
  {
    guard: 'a rejection has a reason',
    file: 'src/core/approvals/decide-change.ts',
    find: `if (!press.reason) return refused({ kind: 'reason-needed', for: 'rejection' });`,
    replace: '',
    tests: CORE,
  },
  {
    guard: 'a weakening has a reason',
    file: 'src/core/requests/confirm-change.ts',
    find: `if (lacking) return`,
    replace: `if (false) return`,
    tests: CORE,
  },
  {
    guard: 'a person is in one open request only',
    file: 'src/core/requests/confirm-change.ts',
    find: `if (held.length > 0)`,
    replace: `if (false)`,
    tests: CORE,
  },
  {
    guard: 'only the requester withdraws',
    file: 'src/core/requests/withdraw-change.ts',
    find: `if (request.requester.id !== press.by.id) return`,
    replace: `if (false) return`,
    tests: CORE,
  },
  {
    guard: 'the role is looked up at the press',
    file: 'src/core/presses/press.ts',
    find: `if (!hasRole(viewer, needs)) return { kind: 'not-entitled', needs };`,
    replace: '',
    tests: CORE,
  },
  {
    guard: 'the role is looked up at the command',
    file: 'src/core/commands/command.ts',
    find: `if (needs.length > 0 && !hasRole(viewer, needs)) return { kind: 'not-entitled', needs };`,
    replace: '',
    tests: CORE,
  },
  {
    guard: 'guests and blocked accounts are outsiders',
    file: 'src/core/rights.ts',
    find: `if (account?.userType !== 'member' || account.accountEnabled !== true) return undefined;`,
    replace: `if (!account) return undefined;`,
    tests: CORE,
  },
  {
    guard: 'a card is pressed by its holder only',
    file: 'src/core/handle-card-action.ts',
    find: `if (record.holder !== action.sender)`,
    replace: `if (false)`,
    tests: CORE,
  },
  {
    guard: 'an automatic refresh decides nothing',
    file: 'src/core/handle-card-action.ts',
    find: `if (action.trigger === 'automatic') return`,
    replace: `if (false) return`,
    tests: CORE,
  },
  {
    guard: 'commands are carried out in the personal chat only',
    file: 'src/core/handle-message.ts',
    find: `if (message.conversation.kind !== 'personal')`,
    replace: `if (false)`,
    tests: CORE,
  },
  {
    guard: 'a message is answered once',
    file: 'src/core/handle-message.ts',
    find: `claim: (tx) => tx.firstSight(key),`,
    replace: `claim: () => Promise.resolve(key !== ''),`,
    tests: CORE,
  },
  {
    guard: 'a pick list, form or suggestion is used once',
    file: 'src/core/presses/press-continue.ts',
    find: `if (!record || record.usedAt) return false;`,
    replace: `if (record?.usedAt) return true;`,
    tests: CORE,
  },
  {
    guard: 'emergency accounts are never put into a request',
    file: 'src/core/requests/judge-target.ts',
    find: `if (policy.breakGlass.includes(person.id)) return { kind: 'break-glass', person };`,
    replace: '',
    tests: CORE,
  },
  {
    guard: 'nobody changes the own account',
    file: 'src/core/requests/judge-target.ts',
    find: `if (isSamePerson(policy, person.id, requester)) return { kind: 'own-account', person };`,
    replace: '',
    tests: CORE,
  },
  {
    guard: 'guests are not changed',
    file: 'src/core/requests/judge-target.ts',
    find: `if (person.userType !== 'member') return { kind: 'guest', person };`,
    replace: '',
    tests: CORE,
  },
  {
    guard: 'holders of roles are not changed, and unknown counts as privileged',
    file: 'src/core/requests/judge-target.ts',
    find: `const privileged = mfa.roles === 'unknown' || mfa.roles.length > 0;`,
    replace: `const privileged = mfa.roles !== 'unknown' && mfa.roles.length > 0;`,
    tests: { path: 'test/core/requests' },
  },
  {
    guard: 'the intent is on record before the write',
    file: 'src/core/execution/execute-change.ts',
    find: `kind: 'write-intended',`,
    replace: `kind: 'request-withdrawn',`,
    tests: CORE,
  },
  {
    guard: 'the state right before the write is the approved one',
    file: 'src/core/execution/judge-reading.ts',
    find: `if (observed !== entry.item.from) return { kind: 'state-changed', observed };`,
    replace: '',
    tests: CORE,
  },
  {
    guard: 'success is said only after the new state was read',
    file: 'src/core/execution/prove-writes.ts',
    find: `if (reading?.kind === 'read' && satisfies(wave.request.to, reading.state))`,
    replace: `if (reading?.kind === 'read')`,
    tests: CORE,
  },
  {
    guard: 'nothing is written on a claim that is almost over',
    file: 'src/core/execution/execute-change.ts',
    find: `if (millisecondsUntil(wave.until, world.clock.now()) < WRITE_MS)`,
    replace: `if (false)`,
    tests: CORE,
  },
  {
    guard: 'a notice is sent at most twice',
    file: 'src/core/notifications/deliver-notice.ts',
    find: `if (result.kind === 'uncertain' && task.attempt < MAX_SENDS)`,
    replace: `if (result.kind === 'uncertain' && task.attempt < 9)`,
    also: { find: `if (attempt > MAX_SENDS || !wanted) {`, replace: `if (attempt > 9 || !wanted) {` },
    tests: CORE,
  },
  {
    guard: 'a notice is sent at most twice, whoever is killed while sending it',
    file: 'src/core/notifications/deliver-notice.ts',
    find: `if (attempt > MAX_SENDS || !wanted) {`,
    replace: `if (attempt > 9 || !wanted) {`,
    tests: CORE,
  },
  {
    guard: 'a late worker records nothing over a newer attempt at a notice',
    file: 'src/core/notifications/deliver-notice.ts',
    find: `if (now?.result.kind !== 'attempted' || now.result.attempt !== task.attempt) return { kind: 'done' };`,
    replace: '',
    tests: CORE,
  },
  {
    guard: 'a claim that lives is not taken over',
    file: 'src/adapters/store/claim-items.ts',
    find: `.where('person_claim.until', '<=', new Date(claim.now)),`,
    replace: `.where('person_claim.fence', '<>', ''),`,
    // The search for free people looks too; the condition above is for those who claim at the same instant.
    also: {
      find: `.where('until', '>', new Date(claim.now)),`,
      replace: `.where('until', '>', new Date(8.64e15)),`,
    },
    tests: titled(STORE, 'claim'),
  },
  {
    guard: 'the fence: a late owner settles nothing',
    file: 'src/adapters/store/claim-items.ts',
    find: `.where('fence', '=', claim.fence)`,
    replace: '',
    tests: titled(STORE, 'late owner'),
  },
  {
    guard: 'an action is used once (in the store)',
    file: 'src/adapters/store/write-cards.ts',
    find: `.where('used_at', 'is', null)`,
    replace: '',
    tests: titled(STORE, 'marking a used action'),
  },
  {
    guard: 'an activity is seen for the first time once (in the store)',
    file: 'src/adapters/store/write-deliveries.ts',
    find: `return row !== undefined;`,
    replace: `return row !== null;`,
    tests: titled(STORE, 'C10'),
  },
  {
    guard: 'the gate: our tenant only',
    file: 'src/adapters/teams/gate.ts',
    find: `if (!this.isOurTenant(named) || !this.isOurTenant(inChannelData)) this.refuse('tenant');`,
    replace: '',
    tests: titled(GATE, 'A8'),
  },
  {
    guard: 'the gate: the service URL is one of Teams',
    file: 'src/adapters/teams/gate.ts',
    find: `if (!isAllowedServiceUrl(activity.serviceUrl, { loopback: settings.standIn })) this.refuse('service-url');`,
    replace: '',
    tests: titled(GATE, 'A3'),
  },
  {
    guard: 'the gate: the token is for this service URL',
    file: 'src/adapters/teams/check-claims.ts',
    find: `if (claims.serviceurl !== expected.serviceUrl) return 'service-url-claim';`,
    replace: '',
    tests: { path: 'test/adapters/teams/check-claims' },
  },
  {
    guard: 'the gate: tokens end',
    file: 'src/adapters/teams/check-claims.ts',
    find: `if (typeof exp !== 'number' || exp * 1000 + SKEW_MS <= now) return false;`,
    replace: '',
    tests: { path: GATE },
  },
];
