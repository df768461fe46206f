import type { RuleConflict } from './rule-conflicts.ts';

interface Sections {
  readonly groups: { readonly helpdesk: readonly string[]; readonly approvers: readonly string[] };
  readonly approveWithinMinutes: number;
  readonly approvals?:
    | {
        readonly groups?: Readonly<Record<string, readonly string[]>> | undefined;
        readonly rules?:
          | readonly {
              readonly stages: readonly {
                readonly group: string;
                readonly outsideHelpdesk?: boolean | undefined;
              }[];
            }[]
          | undefined;
        readonly remindAfterMinutes?: number | undefined;
        readonly escalation?: { readonly afterMinutes: number } | undefined;
      }
    | undefined;
}

/** What one section promises and another one keeps from ever happening. */
export function sectionConflicts(file: Sections): readonly RuleConflict[] {
  return [...lateTimers(file), ...emptyStages(file)];
}

function lateTimers({ approvals, approveWithinMinutes: most }: Sections): readonly RuleConflict[] {
  const message = `must be less than approveWithinMinutes (${most}): the request is void by then`;
  return [
    { path: ['approvals', 'remindAfterMinutes'], minutes: approvals?.remindAfterMinutes },
    { path: ['approvals', 'escalation', 'afterMinutes'], minutes: approvals?.escalation?.afterMinutes },
  ].flatMap(({ path, minutes = 0 }) => (minutes >= most ? [{ path, message }] : []));
}

/** A stage that wants nobody of the helpdesk, of groups that are the helpdesk: it could never be fulfilled. */
function emptyStages({ groups, approvals }: Sections): readonly RuleConflict[] {
  const { helpdesk, approvers } = groups;
  const named: Readonly<Record<string, readonly string[]>> = { ...approvals?.groups, approvers };
  return (approvals?.rules ?? []).flatMap(({ stages }, index) =>
    stages.flatMap(({ group, outsideHelpdesk }, at) => {
      const ids = named[group] ?? [];
      if (!outsideHelpdesk || ids.length === 0 || !ids.every((id) => helpdesk.includes(id))) return [];
      const message = `must not be true: everybody in ${group} is in groups.helpdesk, so nobody could approve`;
      return [{ path: ['approvals', 'rules', index, 'stages', at, 'outsideHelpdesk'], message }];
    }),
  );
}
