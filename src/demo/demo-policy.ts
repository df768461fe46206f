import type { AppParts } from '../app.ts';
import { parsePolicy } from '../config/policy-file.ts';
import { GROUP_IDS, PERSON_IDS } from '../rehearsal/contoso.ts';

type Policy = AppParts['policy'];

/** Contoso's rules. Not `policy.yaml`: that one names your own groups as soon as you have edited it. */
const RULES = {
  groups: {
    helpdesk: [GROUP_IDS.mfaHelpdesk],
    approvers: [GROUP_IDS.mfaApprovers],
    auditors: [GROUP_IDS.mfaAuditors],
  },
  breakGlass: [PERSON_IDS.breakGlass, PERSON_IDS.breakGlass2],
  privilegedTargets: 'refuse',
  maxPeoplePerRequest: 50,
  confirmWithinMinutes: 15,
  approveWithinMinutes: 480,
  reasonRequired: { strengthening: false, weakening: true },
  underConditionalAccess: 'warn',
  helpdeskContact: {
    name: 'Contoso Service Desk',
    mail: 'servicedesk@contoso.com',
    phone: '+31 20 555 01 00',
  },
};

/** Checked like a policy file is, so that the demo cannot have rules that no installation could have. */
export function demoPolicy(): Policy {
  // JSON is YAML too.
  const policy = parsePolicy(JSON.stringify(RULES));
  if ('problems' in policy) throw new Error(`The demo's rules are wrong: ${policy.problems.join('; ')}`);
  return policy;
}
