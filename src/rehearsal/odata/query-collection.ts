import { GraphRefusal, badRequest, directoryBadRequest, unsupportedQuery } from '../graph/graph-refusal.ts';
import { contextUrl, type GraphRequest } from '../graph/graph-request.ts';
import { checkFilter } from './check-filter.ts';
import type { Collection } from './collection.ts';
import { hasConsistencyHeader, isAdvanced } from './consistency.ts';
import type { EntitySchema } from './entity-schema.ts';
import { expanderOf } from './expand-entity.ts';
import type { FilterTree } from './filter-tree.ts';
import { matcherOf } from './match-filter.ts';
import { narrowed } from './narrow-source.ts';
import { ordered } from './order-source.ts';
import { parseFilter } from './parse-filter.ts';
import { searcherOf } from './parse-search.ts';
import { project, selectedNames } from './select-properties.ts';
import { collectPage, countAll } from './walk-source.ts';

const KNOWN_OPTIONS = [
  '$filter',
  '$search',
  '$select',
  '$top',
  '$count',
  '$orderby',
  '$expand',
  '$skiptoken',
  '$format',
];
/** As Graph's list of users: 100 unless `$top` asks for up to 999. */
const DEFAULT_PAGE = 100;
const MAX_PAGE = 999;
/** With `$expand` a page of directory objects holds no more, whatever `$top` asks for (seen by others; known issue 13635). */
const MAX_EXPANDED_PAGE = 100;

/** Answers a list request with all of its query options: one page as Graph's body. */
export function queryCollection<Entity>(
  request: GraphRequest,
  collection: Collection<Entity>,
): Record<string, unknown> {
  checkOptions(request);
  const { schema, extras } = collection;
  const expand = expanderOf(request, collection);
  const names = selectedNames(schema, {
    select: request.query.get('$select'),
    isBeta: request.version === 'beta',
    isList: true,
  });
  const { keeps, tree } = planOf(request, schema);
  const source = ordered(request, { schema, source: narrowed(collection.source, tree) });
  const page = collectPage(source, keeps, { from: positionOf(request), size: pageSize(request) });
  const counts = isAdvanced(request) ? { '@odata.count': countAll(source, keeps) } : {};
  const next = page.next === undefined ? {} : { '@odata.nextLink': nextLink(request, page.next) };
  const rows = page.rows.map((row) => ({ ...extras?.(row), ...project(row, schema, names), ...expand(row) }));
  return { '@odata.context': contextUrl(request, collection.context), ...counts, ...next, value: rows };
}

/** How many entities a `…/$count` address finds. */
export function countCollection<Entity>(
  request: GraphRequest,
  { schema, source }: Collection<Entity>,
): number {
  if (!hasConsistencyHeader(request)) throw directoryBadRequest('$count is not currently supported.');
  const { keeps, tree } = planOf(request, schema);
  return countAll(narrowed(source, tree), keeps);
}

/** An option that is not known is refused rather than passed over, or a typing error would go unseen. */
function checkOptions(request: GraphRequest): void {
  for (const name of request.query.keys()) {
    if (name === '$skip') throw unsupportedQuery("'$skip' is not supported by the service.");
    if (name.startsWith('$') && !KNOWN_OPTIONS.includes(name)) {
      throw badRequest(`The query parameter '${name}' is not supported.`);
    }
  }
}

interface Plan<Entity> {
  readonly keeps: (entity: Entity) => boolean;
  /** The filter, for the index; undefined without one. */
  readonly tree: FilterTree | undefined;
}

/** Everything is checked before the first row is read. */
function planOf<Entity>(request: GraphRequest, schema: EntitySchema<Entity>): Plan<Entity> {
  const filter = request.query.get('$filter');
  const search = request.query.get('$search');
  const manners = { isBeta: request.version === 'beta', isAdvanced: isAdvanced(request) };
  if (search !== null && !hasConsistencyHeader(request)) {
    throw directoryBadRequest(
      "Request with $search query parameter only works through MSGraph with a special request header: 'ConsistencyLevel: eventual'",
    );
  }
  const tree = filter === null ? undefined : parseFilter(filter);
  if (tree !== undefined) checkFilter(tree, schema, manners);
  const filtered = tree === undefined ? () => true : matcherOf(tree, schema);
  const found = search === null ? () => true : searcherOf(search, schema);
  return { keeps: (entity) => filtered(entity) && found(entity), tree };
}

function pageSize(request: GraphRequest): number {
  const top = request.query.get('$top');
  if (top === null) return DEFAULT_PAGE;
  const size = /^\d+$/.test(top) ? Number(top) : Number.NaN;
  if (!(size >= 1 && size <= MAX_PAGE)) {
    throw new GraphRefusal(400, 'Request_UnsupportedQuery', {
      message: `Invalid page size specified: '${top}'. Must be between 1 and ${MAX_PAGE} inclusive.`,
    });
  }
  return request.query.has('$expand') ? Math.min(size, MAX_EXPANDED_PAGE) : size;
}

/** Tokens are ours and opaque: `RT` and the position in base 36. */
function positionOf(request: GraphRequest): number {
  const token = request.query.get('$skiptoken');
  if (token === null) return 0;
  const position = /^RT([0-9a-z]+)$/.exec(token)?.[1];
  if (position === undefined) throw directoryBadRequest('Skip token is not valid.');
  return Number.parseInt(position, 36);
}

/** Absolute, with every option of the request: callers follow it as it is. */
function nextLink(request: GraphRequest, position: number): string {
  const query = new URLSearchParams(request.query);
  query.set('$skiptoken', `RT${position.toString(36)}`);
  const path = request.segments.map((segment) => encodeURIComponent(segment)).join('/');
  return `${request.baseUrl}/${request.version}/${path}?${query.toString().replaceAll('%24', '$')}`;
}
