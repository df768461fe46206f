import { ServiceFailure } from '../../core/failures.ts';
import { parseGuid } from '../../core/ids.ts';
import type { Log } from '../../core/ports/log.ts';
import { readMfaPolicy, type MfaPolicy } from './access-policy.ts';
import type { BatchItem } from './batch.ts';
import { address } from './graph-address.ts';
import type { GraphClient } from './graph-client.ts';
import { asObject, errorCodeIn, type GraphResult } from './graph-result.ts';
import { expectObject, oddAnswer, rowsIn, type ReadSubject } from './judge-result.ts';
import { readFurtherPages } from './read-pages.ts';

/** May become active through PIM: `principal` is a person or a group. */
export interface EligibleRole {
  readonly principal: string;
  readonly name: string;
}

/** What holds for the whole tenant. */
export interface Posture {
  readonly policies: readonly MfaPolicy[] | 'unknown';
  readonly securityDefaults: boolean | 'unknown';
  readonly eligible: readonly EligibleRole[] | 'unknown';
}

const POLICIES: ReadSubject = { what: 'Conditional Access policies', permission: 'Policy.Read.All' };
const DEFAULTS: ReadSubject = { what: 'security defaults', permission: 'Policy.Read.All' };
const ELIGIBLE: ReadSubject = { what: 'eligible roles', permission: 'RoleManagement.Read.Directory' };

/** The requests, in the order in which `readPosture` takes their results. */
export const POSTURE_ITEMS: readonly BatchItem[] = [
  { method: 'GET', url: address('/identity/conditionalAccess/policies') },
  { method: 'GET', url: address('/policies/identitySecurityDefaultsEnforcementPolicy') },
  {
    method: 'GET',
    // All of the tenant's at once: asked for one person, those that come through a group would be missed.
    url: address('/roleManagement/directory/roleEligibilityScheduleInstances', {
      $expand: 'roleDefinition($select=displayName)',
    }),
  },
];

export interface PostureReader {
  readonly client: GraphClient;
  readonly log: Log;
}

/** Never throws: a part that cannot be read is `unknown`, and the log says why. */
export async function readPosture(reader: PostureReader, results: readonly GraphResult[]): Promise<Posture> {
  const [policies, defaults, eligible] = results;
  const [a, b, c] = await Promise.all([
    orUnknown(reader, POLICIES, async () => (await allRows(reader, policies, POLICIES)).flatMap(policyIn)),
    orUnknown(reader, DEFAULTS, async () => Promise.resolve(defaultsIn(defaults))),
    orUnknown(reader, ELIGIBLE, async () => eligibleIn(reader, eligible)),
  ]);
  return { policies: a, securityDefaults: b, eligible: c };
}

export function isComplete(posture: Posture): boolean {
  return (
    posture.policies !== 'unknown' && posture.securityDefaults !== 'unknown' && posture.eligible !== 'unknown'
  );
}

async function orUnknown<Part>(
  { log }: PostureReader,
  subject: ReadSubject,
  read: () => Promise<Part>,
): Promise<Part | 'unknown'> {
  try {
    return await read();
  } catch (error) {
    const { code, permission } =
      error instanceof ServiceFailure ? error : { code: 'odd-answer', permission: undefined };
    log.warn('part of the tenant posture could not be read', { what: subject.what, code, permission });
    return 'unknown';
  }
}

async function allRows(
  { client }: PostureReader,
  result: GraphResult | undefined,
  subject: ReadSubject,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  if (!result) throw oddAnswer(subject);
  const page = expectObject(result, subject);
  const further = await readFurtherPages(client, { page, first: { version: 'beta' }, subject });
  return [...rowsIn(page, subject), ...further];
}

function policyIn(row: Readonly<Record<string, unknown>>): readonly MfaPolicy[] {
  const policy = readMfaPolicy(row);
  return policy ? [policy] : [];
}

function defaultsIn(result: GraphResult | undefined): boolean {
  if (!result) throw oddAnswer(DEFAULTS);
  const isEnabled = expectObject(result, DEFAULTS)['isEnabled'];
  if (typeof isEnabled !== 'boolean') throw oddAnswer(DEFAULTS);
  return isEnabled;
}

async function eligibleIn(
  reader: PostureReader,
  result: GraphResult | undefined,
): Promise<readonly EligibleRole[]> {
  // Without P2 there is no PIM, so nobody is eligible for anything (seen: maester365/maester#1421).
  if (result?.kind === 'answered' && errorCodeIn(result.body) === 'AadPremiumLicenseRequired') return [];
  return (await allRows(reader, result, ELIGIBLE)).map((row) => {
    const principal = parseGuid(row['principalId']);
    if (!principal) throw oddAnswer(ELIGIBLE);
    const name = asObject(row['roleDefinition'])?.['displayName'];
    return { principal, name: typeof name === 'string' ? name : String(row['roleDefinitionId']) };
  });
}
