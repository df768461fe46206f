import type { PersonId } from '../ids.ts';
import type { RequestIn } from '../requests/change-request.ts';

/** For the audit log: everybody who agreed, the first one by the name that older records know. */
export function approversOf({ approvals }: RequestIn<'running'>): {
  readonly approver?: PersonId;
  readonly approvers?: readonly PersonId[];
} {
  const [first, ...others] = approvals.map(({ by }) => by.id);
  if (!first) return {};
  return { approver: first, ...(others.length > 0 ? { approvers: [first, ...others] } : {}) };
}
