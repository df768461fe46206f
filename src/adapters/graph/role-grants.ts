import { parseGuid } from '../../core/ids.ts';
import type { BatchItem } from './batch.ts';
import { address } from './graph-address.ts';
import type { GraphClient } from './graph-client.ts';
import { asObject, type GraphResult } from './graph-result.ts';
import { oddAnswer, type ReadSubject } from './judge-result.ts';
import { readRows } from './read-pages.ts';

/** A directory role given to somebody: active, or eligible by PIM, as the list says that it came from. */
export interface RoleGrant {
  /** A person, or a group whose members have the role. */
  readonly principal: string;
  /** Id of the definition; of a built-in role that is its template too. */
  readonly role: string;
  readonly name: string;
  /** `/administrativeUnits/{id}` or `/{id}` of one object; absent for the whole tenant. */
  readonly scope?: string;
}

const NAMED = { $expand: 'roleDefinition($select=displayName)' };

/**
 * Every active assignment of the tenant, of custom roles and of roles within an administrative unit too, which no list of
 * memberships has (LEARN/graph/api/rbacapplication-list-roleassignments: `$filter`, `$expand` and `$select`; no filter is
 * asked for). Asked for one person, those that come through a group would be missed.
 */
export const ASK_FOR_ASSIGNED: BatchItem = {
  method: 'GET',
  url: address('/roleManagement/directory/roleAssignments', NAMED),
};

/** The same of PIM's eligible ones (LEARN/graph/api/rbacapplication-list-roleeligibilityscheduleinstances). */
export const ASK_FOR_ELIGIBLE: BatchItem = {
  method: 'GET',
  url: address('/roleManagement/directory/roleEligibilityScheduleInstances', NAMED),
};

/** All of either list. Throws `ServiceFailure` when any page is missing. */
export async function readRoleGrants(
  client: GraphClient,
  result: GraphResult | undefined,
  subject: ReadSubject,
): Promise<readonly RoleGrant[]> {
  return (await readRows(client, result, subject)).map((row) => grantIn(row, subject));
}

/** A role without a name is known by its id: it is a role all the same. */
function grantIn(row: Readonly<Record<string, unknown>>, subject: ReadSubject): RoleGrant {
  const principal = parseGuid(row['principalId']);
  const role: unknown = row['roleDefinitionId'];
  if (!principal || typeof role !== 'string') throw oddAnswer(subject);
  const name = asObject(row['roleDefinition'])?.['displayName'];
  const scope = scopeIn(row);
  return {
    ...{ principal, role: role.toLowerCase(), name: typeof name === 'string' && name !== '' ? name : role },
    ...(scope === undefined ? {} : { scope }),
  };
}

/** Either of the two stands in an assignment (LEARN/graph/api/resources/unifiedroleassignment). */
function scopeIn(row: Readonly<Record<string, unknown>>): string | undefined {
  const scopes = [row['directoryScopeId'], row['appScopeId']];
  return scopes.find((scope): scope is string => typeof scope === 'string' && scope !== '' && scope !== '/');
}
