import { refuseEmergencyOf } from '../approvals/emergency.ts';
import type { Policy } from '../policy.ts';
import type { OpenPath } from '../reply.ts';
import type { Viewer } from '../rights.ts';

/** What a role alone does not open: the rules of this installation have to, for some only for some groups. */
export function openPaths(policy: Policy, { roles, groups }: Viewer): readonly OpenPath[] {
  const { signIns, approvals } = policy;
  const isOpen: Readonly<Record<OpenPath, boolean>> = {
    reset: roles.includes('helpdesk') && signIns?.reset === 'allow',
    revoke: roles.includes('helpdesk') && signIns?.revoke === 'allow',
    emergency: roles.includes('helpdesk') && refuseEmergencyOf(policy, groups) === undefined,
    delegate: roles.includes('approver') && approvals?.delegation !== undefined,
  };
  return OPEN_PATHS.filter((path) => isOpen[path]);
}

const OPEN_PATHS = ['reset', 'revoke', 'emergency', 'delegate'] as const satisfies readonly OpenPath[];
