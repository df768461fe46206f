import { parsePersonId } from '../../core/ids.ts';
import { observedState } from '../../core/mfa-state.ts';
import type { ScannedPerson, ScannedRegistration } from '../../core/posture/tenant-scan.ts';
import type { TenantPage, TenantReader } from '../../core/ports/tenant-reader.ts';
import { address } from './graph-address.ts';
import type { GraphCall, GraphClient } from './graph-client.ts';
import { errorCodeIn, type GraphResult } from './graph-result.ts';
import { expectObject, oddAnswer, rowsIn, type ReadSubject } from './judge-result.ts';
import { notSent, type Pacer } from './pacer.ts';
import { parsePerson } from './parse-person.ts';
import { nextUrl } from './read-pages.ts';

type Row = Readonly<Record<string, unknown>>;
type Version = GraphCall['version'];

const PEOPLE: ReadSubject = { what: 'a page of all people', permission: 'User.Read.All' };
const REPORT: ReadSubject = { what: 'a page of the registration report', permission: 'AuditLog.Read.All' };
/** Graph's most; fewer would cost more calls for the same people. */
const TOP = '999';
/** The state in the list is beta, undocumented and sometimes wrong: a hint. */
const USERS = address('/users', {
  $select: 'id,displayName,userPrincipalName,department,userType,accountEnabled,perUserMfaState',
  $top: TOP,
});
const DETAILS = '/reports/authenticationMethods/userRegistrationDetails';
const DETAILS_IN_BIG_PAGES = address(DETAILS, {
  $select: 'id,isAdmin,isMfaRegistered,isMfaCapable',
  $top: TOP,
});
const SWEEP = { 'x-ms-throttle-priority': 'Low' } as const;
/** Resource units of a page: a list of users costs two, less one for `$select`. */
const UNITS = 1;

/** Everybody, page by page. Keeps nothing between two pages: where to go on is the caller's. */
export class GraphTenantReader implements TenantReader {
  readonly #client: GraphClient;
  readonly #pacer: Pacer | undefined;

  constructor(client: GraphClient, pacer?: Pacer) {
    this.#client = client;
    this.#pacer = pacer;
  }

  async people(from?: string): Promise<TenantPage<ScannedPerson>> {
    const url = from === undefined ? USERS : this.#urlOf(from, 'beta', PEOPLE);
    const page = expectObject(await this.#get('beta', url), PEOPLE);
    return pageOf(page, PEOPLE, scannedPerson);
  }

  async registrations(
    from?: string,
  ): Promise<TenantPage<ScannedRegistration> | 'not-licensed' | 'forbidden'> {
    const url = from === undefined ? DETAILS_IN_BIG_PAGES : this.#urlOf(from, 'v1.0', REPORT);
    const first = await this.#get('v1.0', url);
    // The documentation names neither option, so a tenant may refuse them.
    const refused = from === undefined && first.kind === 'answered' && first.status === 400;
    const result = refused ? await this.#get('v1.0', DETAILS) : first;
    if (result.kind === 'answered' && result.status === 403) {
      const code = errorCodeIn(result.body);
      return code?.includes('NonPremiumTenant') === true ? 'not-licensed' : 'forbidden';
    }
    return pageOf(expectObject(result, REPORT), REPORT, scannedRegistration);
  }

  #urlOf(link: string, version: Version, subject: ReadSubject): string {
    const url = nextUrl(this.#client, link, version);
    if (url === undefined) throw oddAnswer(subject);
    return url;
  }

  async #get(version: Version, url: string): Promise<GraphResult> {
    const waitMs = (await this.#pacer?.admit('bulk', { writes: 0, units: UNITS })) ?? 0;
    if (waitMs > 0) return notSent(waitMs);
    const result = await this.#client.call({ method: 'GET', version, url, headers: SWEEP, readOnly: true });
    // Reports have a limit of their own: theirs must not close the quota of everybody else.
    if (version === 'beta') this.#pacer?.learn([result], false);
    return result;
  }
}

function pageOf<Scanned>(page: Row, subject: ReadSubject, parse: (row: Row) => Scanned): TenantPage<Scanned> {
  const next: unknown = page['@odata.nextLink'];
  if (next !== undefined && typeof next !== 'string') throw oddAnswer(subject);
  return { rows: rowsIn(page, subject).map(parse), ...(next === undefined ? {} : { next }) };
}

function scannedPerson(row: Row): ScannedPerson {
  const { id, displayName, userPrincipalName, department, userType, accountEnabled } = parsePerson(
    row,
    PEOPLE,
  );
  return {
    id,
    displayName,
    userPrincipalName,
    ...(department === undefined ? {} : { department }),
    state: observedState(row['perUserMfaState']),
    // Whoever is no proven member is none wherever rights are judged, and here.
    guest: userType !== 'member',
    blocked: accountEnabled !== true,
  };
}

function scannedRegistration(row: Row): ScannedRegistration {
  const id = parsePersonId(row['id']);
  if (!id) throw oddAnswer(REPORT);
  return { id, registered: row['isMfaRegistered'] === true, admin: row['isAdmin'] === true };
}
