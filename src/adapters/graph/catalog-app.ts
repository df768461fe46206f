import type { Log } from '../../core/ports/log.ts';
import { parseGuid } from '../../core/ids.ts';
import { address, literal } from './graph-address.ts';
import type { GraphClient } from './graph-client.ts';
import { asObject, errorCodeIn, objectIn, type GraphResult } from './graph-result.ts';

export type CatalogAppAnswer =
  | { readonly kind: 'found'; readonly id: string }
  /** Not in the catalogue, or we may not look into it. */
  | { readonly kind: 'none' }
  | { readonly kind: 'busy'; readonly retryAfterMs?: number };

/** Names an app of the catalogue. */
export type FindCatalogApp = () => Promise<CatalogAppAnswer>;

interface Lookup {
  readonly client: GraphClient;
  /** Id of the app in its manifest. */
  readonly externalId: string;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** So that an app which was uploaded, or uploaded anew, is found without a restart; thirty thousand people cost one question. */
const KEEP_MS = 3_600_000;

/** The app by its manifest's id (https://learn.microsoft.com/graph/api/appcatalogs-list-teamsapps), asked at most once an hour. */
export function lookUpCatalogApp(lookup: Lookup): FindCatalogApp {
  let kept: { readonly until: number; readonly answer: Promise<CatalogAppAnswer> } | undefined;
  return async () => {
    if (kept === undefined || lookup.now() >= kept.until) {
      kept = { until: lookup.now() + KEEP_MS, answer: ask(lookup) };
    }
    const { answer } = kept;
    const found = await answer;
    // A service that is busy has said nothing about the app.
    if (found.kind === 'busy' && kept?.answer === answer) kept = undefined;
    return found;
  };
}

async function ask({ client, externalId, log }: Lookup): Promise<CatalogAppAnswer> {
  const result = await client.call({
    method: 'GET',
    version: 'v1.0',
    url: address('/appCatalogs/teamsApps', { $filter: `externalId eq ${literal(externalId)}` }),
    readOnly: true,
  });
  if (result.kind === 'unanswered') return { kind: 'busy' };
  const { status, retryAfterMs } = result;
  if (status === 429 || status >= 500) {
    return { kind: 'busy', ...(retryAfterMs === undefined ? {} : { retryAfterMs }) };
  }
  const [id, ...others] = ownAppsIn(result);
  if (id !== undefined && others.length === 0) return { kind: 'found', id };
  log.warn('the app was not found in the Teams catalogue: people without it are told by e-mail only', {
    status,
    code: errorCodeIn(result.body),
    found: id === undefined ? 0 : others.length + 1,
  });
  return { kind: 'none' };
}

/** Only what the organisation uploaded itself: an id in a manifest is anybody's to choose, in the public store too. */
function ownAppsIn(result: Extract<GraphResult, { kind: 'answered' }>): readonly string[] {
  const rows = result.status === 200 ? objectIn(result.body)?.['value'] : undefined;
  if (!Array.isArray(rows)) return [];
  return rows
    .map((row: unknown) => asObject(row))
    .filter((app) => app?.['distributionMethod'] === 'organization')
    .flatMap((app) => parseGuid(app?.['id']) ?? []);
}
