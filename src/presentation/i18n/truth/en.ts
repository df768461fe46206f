import type { TruthTexts } from './texts.ts';

export const truthEn: TruthTexts = {
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
};
