import { parseGuid, type PersonId } from '../../core/ids.ts';
import type { BatchItem } from './batch.ts';
import type { HeldRole, Memberships } from './covering-policies.ts';
import { address, idSegment } from './graph-address.ts';
import type { GraphClient } from './graph-client.ts';
import type { GraphResult } from './graph-result.ts';
import { expectObject, oddAnswer, rowsIn, type ReadSubject } from './judge-result.ts';
import { readFurtherPages } from './read-pages.ts';

const SUBJECT: ReadSubject = {
  what: 'groups and roles of a person',
  permission: 'RoleManagement.Read.Directory',
};

/** Groups and active directory roles together: one request, and roles held through groups are in it. */
export function askForMemberships(person: PersonId): BatchItem {
  const query = { $select: 'id,displayName,roleTemplateId,isAssignableToRole', $top: '999' };
  return { method: 'GET', url: address(`/users/${idSegment(person)}/transitiveMemberOf`, query) };
}

/** Throws `ServiceFailure` when any page is missing: a role on the second page is a role. */
export async function readMemberships(client: GraphClient, result: GraphResult): Promise<Memberships> {
  const page = expectObject(result, SUBJECT);
  const further = await readFurtherPages(client, { page, first: { version: 'beta' }, subject: SUBJECT });
  const groups = new Set<string>();
  const roles: HeldRole[] = [];
  const roleAssignable: string[] = [];
  for (const row of [...rowsIn(page, SUBJECT), ...further]) {
    const id = parseGuid(row['id']);
    if (!id) throw oddAnswer(SUBJECT);
    const type = row['@odata.type'];
    if (type === '#microsoft.graph.group') groups.add(id);
    if (type === '#microsoft.graph.group' && row['isAssignableToRole'] === true)
      roleAssignable.push(nameIn(row, id));
    if (type === '#microsoft.graph.directoryRole') roles.push(roleIn(row, id));
  }
  return { groups, roles, roleAssignable };
}

/** Without the permission for roles Graph lists them with their ids alone: still a role. */
function roleIn(row: Readonly<Record<string, unknown>>, id: string): HeldRole {
  return { name: nameIn(row, id), templateId: parseGuid(row['roleTemplateId']) };
}

function nameIn({ displayName }: Readonly<Record<string, unknown>>, id: string): string {
  return typeof displayName === 'string' && displayName !== '' ? displayName : id;
}
