import type { PersonId } from '../ids.ts';
import type { Person } from '../people.ts';
import type { World } from '../world.ts';

/** No account has it. A mailbox is written to like a person, so that one path sends everything. */
const NOBODY = '00000000-0000-0000-0000-000000000000' as PersonId;

/** Mailbox and members of the policy's `security:` section; the approvers where it names neither. */
export async function securityReaders(world: World): Promise<readonly Person[]> {
  const { mailbox, groups } = world.policy.security;
  const asked = mailbox === undefined && groups.length === 0 ? world.policy.groups.approvers : groups;
  const members = asked.length === 0 ? [] : await world.directory.membersOf(asked);
  return [...(mailbox === undefined ? [] : [mailboxReader(mailbox)]), ...members];
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
