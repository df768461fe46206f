import type { Group, OtherMember } from '../model/group-store.ts';
import type { Person } from '../model/person.ts';
import type { RoleDefinition } from '../model/role-book.ts';
import type { EntitySchema } from '../odata/entity-schema.ts';

/** A group, a directory role or a person in one of Graph's mixed lists. */
export interface DirectoryRow {
  readonly type: `#microsoft.graph.${'group' | 'directoryRole' | 'user' | OtherMember['kind']}`;
  readonly id: string;
  readonly displayName: string;
  readonly description: string | null;
  readonly roleTemplateId: string | null;
  readonly isAssignableToRole: boolean | null;
  readonly userPrincipalName: string | null;
  readonly mail: string | null;
  readonly accountEnabled: boolean | null;
  readonly userType: string | null;
}

/** A row has every property, null where its kind has none. */
const NOTHING = {
  description: null,
  roleTemplateId: null,
  isAssignableToRole: null,
  userPrincipalName: null,
  mail: null,
  accountEnabled: null,
  userType: null,
};

export function groupRow(group: Group): DirectoryRow {
  const { id, displayName, description, isAssignableToRole } = group;
  return { ...NOTHING, type: '#microsoft.graph.group', id, displayName, description, isAssignableToRole };
}

/** An activated role has its own object id in a tenant; only the template id is the same everywhere. */
export function directoryRoleRow(role: RoleDefinition): DirectoryRow {
  const id = `00000004-c057-4000-8000-${role.id.slice(-12)}`;
  return {
    ...NOTHING,
    type: '#microsoft.graph.directoryRole',
    id,
    displayName: role.displayName,
    roleTemplateId: role.id,
  };
}

export function otherRow({ kind, id, displayName }: OtherMember): DirectoryRow {
  return { ...NOTHING, type: `#microsoft.graph.${kind}`, id, displayName };
}

export function personRow(person: Person): DirectoryRow {
  const { id, displayName, userPrincipalName, mail, accountEnabled, userType } = person;
  return {
    ...NOTHING,
    type: '#microsoft.graph.user',
    id,
    displayName,
    userPrincipalName,
    mail,
    accountEnabled,
    userType,
  };
}

export const directoryObjectSchema: EntitySchema<DirectoryRow> = {
  name: 'directoryObject',
  properties: {
    id: { read: (row) => row.id, isDefault: true, filter: 'plain' },
    displayName: { read: (row) => row.displayName, isDefault: true, filter: 'advanced', search: 'words' },
    description: { read: (row) => row.description, isDefault: true, search: 'words' },
    roleTemplateId: { read: (row) => row.roleTemplateId, isDefault: true, filter: 'advanced' },
    isAssignableToRole: { read: (row) => row.isAssignableToRole, isDefault: true, filter: 'advanced' },
    userPrincipalName: { read: (row) => row.userPrincipalName, filter: 'advanced' },
    mail: { read: (row) => row.mail, filter: 'advanced' },
    accountEnabled: { read: (row) => row.accountEnabled, filter: 'advanced' },
    userType: { read: (row) => row.userType, filter: 'advanced' },
  },
};
