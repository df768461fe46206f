import type { TruthTexts } from './texts.ts';

export const truthEn: TruthTexts = {
  'held-role.unit': '{role} (within one administrative unit: {unit})',
  'held-role.scope': '{role} (only for {scope})',
  'held-role.owner': 'owner of the role-assignable group {group}',
  'warning.legacy-more':
    'Uses old clients that stop without an app password: {clients}. The sign-in log holds more than I read: take it that there are others.',
  'cover.part': '{policy} ({limits})',
  'cover.apps': 'for some apps only',
  'cover.locations': 'from some places only',
  'cover.platforms': 'on some operating systems only',
  'cover.clients': 'in some kinds of client only',
  'cover.risk': 'at risky sign-ins only',
  'cover.devices': 'on some devices only',
  'cover.other-control': 'something else may stand in for it',
  'warning.partly-covered':
    'Conditional Access asks for MFA in some cases: {policies}. Per-user MFA would ask in all of them.',
  'warning.security-defaults': 'Security defaults ask for MFA already. The two should not be used together.',
  'warning.coverage-unknown': 'Whether another policy asks for MFA could not be read. Take it that one does.',
  'warning.overrides-coverage':
    'The rules here allow this as an exception only, with a reason. The approver sees it, and the audit log keeps it.',
  'refused.partly-covered':
    '{name}: Conditional Access asks for MFA in some cases already: {policies}. The policy here does not allow per-user MFA beside it.',
  'status.partly-covered-by': 'Conditional Access asks for MFA in some cases: {policies}',
  'status.coverage-unknown': 'Whether another policy asks for MFA could not be read.',
  'refused.unreachable':
    '{name}: no message reaches this person, neither by e-mail nor in Teams. The policy here takes no protection away from whoever cannot be told.',
  'refused.methods-unknown':
    '{name}: what is registered could not be read, so nothing is taken away. Please try again.',
  'refused.nothing-registered': '{name}: no second factor is registered, so there is nothing to take away.',
  'no.act-closed':
    '{act, select, reset {Requiring re-registration} other {Ending sessions}} is not allowed by the policy here.',
  'act.heading':
    '{act, select, reset {Require re-registration} other {End all sessions}} of {count, plural, =1 {{name}} other {# people}}',
  'act.line': '{act, select, reset {Registered methods will be taken away} other {All sessions will end}}',
  'act.done':
    '{act, select, reset {Done: no second factor is registered any more} other {Done: all sessions were ended}}.',
  'act.unfinished':
    'Not finished: {why}. Registered methods may be gone already, and others may still be there. Ask for the status before you try again. Reference: {reference}',
  'act.last':
    '{request}: {act, select, reset {registered methods were taken away} other {all sessions were ended}} on {when}',
  'act.reset-methods': 'Taken away, one by one: {methods}.',
  'act.reset-effect':
    'At the next sign-in that asks for MFA the person has to register anew. Until then the password alone is enough to do so.',
  'act.reset-old': 'What is taken away cannot be brought back, also not by “undo”.',
  'act.revoke-effect':
    'The person has to sign in again on every device. Apps may take up to an hour to notice.',
  'act.care':
    'Careful: this weakens protection. Whoever knows the password can register a second factor of their own. Be sure who is asking.',
  'warning.pass-stays': 'A Temporary Access Pass is there and stays. Whoever has it can register with it.',
  'no.nothing-to-act': 'There is nobody for whom this can be done.',
};
