import type { PersonId } from '../ids.ts';
import type { Person } from '../people.ts';
import type { World } from '../world.ts';

/** No account has it. A mailbox is written to like a person, so that one path sends everything. */
const NOBODY = '00000000-0000-0000-0000-000000000000' as PersonId;

/** The mailbox of the policy's `security:` section, for which nobody has to be asked. */
export function securityMailbox({ policy }: World): readonly Person[] {
  const { mailbox } = policy.security;
  return mailbox === undefined ? [] : [mailboxReader(mailbox)];
}

/** Members of the groups of that section; the approvers where it names neither groups nor a mailbox. */
export async function securityMembers({ policy, directory }: World): Promise<readonly Person[]> {
  const { mailbox, groups } = policy.security;
  const asked = mailbox === undefined && groups.length === 0 ? policy.groups.approvers : groups;
  return asked.length === 0 ? [] : directory.membersOf(asked);
}

function mailboxReader(mail: string): Person {
  return {
    id: NOBODY,
    displayName: mail.slice(0, mail.indexOf('@')),
    userPrincipalName: mail,
    mail,
    userType: 'unknown',
    accountEnabled: 'unknown',
    licensed: 'unknown',
  };
}
