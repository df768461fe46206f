import { GraphRefusal, badRequest, directoryBadRequest, unsupportedQuery } from '../graph/graph-refusal.ts';
import { contextUrl, type GraphRequest } from '../graph/graph-request.ts';
import { checkFilter, needsAdvanced } from './check-filter.ts';
import { propertyOf, type EntitySchema } from './entity-schema.ts';
import { matcherOf } from './match-filter.ts';
import { parseFilter } from './parse-filter.ts';
import { searcherOf } from './parse-search.ts';
import { project, selectedNames } from './select-properties.ts';

/** Something to page through: positions are stable, and some may be empty. */
export interface Source<Entity> {
  readonly positions: number;
  at(position: number): Entity | undefined;
}

export interface Collection<Entity> {
  readonly schema: EntitySchema<Entity>;
  readonly source: Source<Entity>;
  /** After `$metadata#`: `users`. */
  readonly context: string;
  /** Added to every row, such as `@odata.type` in lists of mixed kinds. */
  readonly extras?: (entity: Entity) => Readonly<Record<string, unknown>>;
  /** What `$expand` may ask for, by name; `select` is the `$select` in its brackets. Undefined values are left out. */
  readonly expands?: Readonly<Record<string, Expansion<Entity>>>;
}

export type Expansion<Entity> = (entity: Entity, select: string | null) => unknown;

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
const DEFAULT_PAGE = 100;
const MAX_PAGE = 999;

export function isAdvanced(request: GraphRequest): boolean {
  return hasConsistencyHeader(request) && request.query.get('$count') === 'true';
}

export function hasConsistencyHeader(request: GraphRequest): boolean {
  return request.headers['consistencylevel']?.toLowerCase() === 'eventual';
}

export function sourceOf<Entity>(list: readonly Entity[]): Source<Entity> {
  return { positions: list.length, at: (position) => list[position] };
}

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
  const keeps = testOf(request, schema);
  const source = ordered(request, collection);
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
  return countAll(source, testOf(request, schema));
}

/** The expanded properties of an entity; an expansion that does not exist is refused. */
export function expanderOf<Entity>(
  request: GraphRequest,
  { schema, expands = {} }: Pick<Collection<Entity>, 'schema' | 'expands'>,
): (entity: Entity) => object {
  const wish = request.query.get('$expand');
  if (wish === null) return () => ({});
  const [, name = '', select = null] = /^(\w+)(?:\(\$select=([\w,]+)\))?$/.exec(wish) ?? [];
  const expansion = Object.hasOwn(expands, name) ? expands[name] : undefined;
  if (expansion === undefined) {
    throw badRequest(
      `Parsing OData Select and Expand failed: Could not find a property named '${wish}' on type 'microsoft.graph.${schema.name}'.`,
    );
  }
  return (entity) => {
    const value = expansion(entity, select);
    return value === undefined ? {} : { [name]: value };
  };
}

function checkOptions(request: GraphRequest): void {
  for (const name of request.query.keys()) {
    if (name === '$skip') throw unsupportedQuery("'$skip' is not supported by the service.");
    if (name.startsWith('$') && !KNOWN_OPTIONS.includes(name)) {
      throw badRequest(`The query parameter '${name}' is not supported.`);
    }
  }
}

function testOf<Entity>(request: GraphRequest, schema: EntitySchema<Entity>): (entity: Entity) => boolean {
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
  return (entity) => filtered(entity) && found(entity);
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
  return size;
}

function positionOf(request: GraphRequest): number {
  const token = request.query.get('$skiptoken');
  if (token === null) return 0;
  const position = /^RT([0-9a-z]+)$/.exec(token)?.[1];
  if (position === undefined) throw directoryBadRequest('Skip token is not valid.');
  return Number.parseInt(position, 36);
}

function nextLink(request: GraphRequest, position: number): string {
  const query = new URLSearchParams(request.query);
  query.set('$skiptoken', `RT${position.toString(36)}`);
  const path = request.segments.map((segment) => encodeURIComponent(segment)).join('/');
  return `${request.baseUrl}/${request.version}/${path}?${query.toString().replaceAll('%24', '$')}`;
}

function ordered<Entity>(request: GraphRequest, { schema, source }: Collection<Entity>): Source<Entity> {
  const order = request.query.get('$orderby');
  if (order === null) return source;
  const [name = '', direction = 'asc'] = order.trim().split(/\s+/);
  const property = propertyOf(schema, name, request.version === 'beta');
  if (property?.filter === undefined || !['asc', 'desc'].includes(direction)) {
    throw badRequest(`The $orderby expression '${order}' is not valid.`);
  }
  if (request.query.has('$filter') && !isAdvanced(request)) throw needsAdvanced("'$orderby' with '$filter'");
  const sign = direction === 'desc' ? -1 : 1;
  const key = (entity: Entity): string => String(property.read(entity) ?? '').toLowerCase();
  const all = [...each(source)].toSorted((a, b) => sign * (key(a) < key(b) ? -1 : Number(key(a) > key(b))));
  return sourceOf(all);
}

function* each<Entity>(source: Source<Entity>): Generator<Entity> {
  for (let position = 0; position < source.positions; position += 1) {
    const entity = source.at(position);
    if (entity !== undefined) yield entity;
  }
}

function countAll<Entity>(source: Source<Entity>, keeps: (entity: Entity) => boolean): number {
  let count = 0;
  for (const entity of each(source)) if (keeps(entity)) count += 1;
  return count;
}

interface Page<Entity> {
  readonly rows: readonly Entity[];
  /** Position of the first row of the next page; absent on the last one. */
  readonly next?: number;
}

/** Looks one row further than the page, so that a full last page has no link to an empty one. */
function collectPage<Entity>(
  source: Source<Entity>,
  keeps: (entity: Entity) => boolean,
  window: { from: number; size: number },
): Page<Entity> {
  const rows: Entity[] = [];
  for (let position = window.from; position < source.positions; position += 1) {
    const entity = source.at(position);
    if (entity === undefined || !keeps(entity)) continue;
    if (rows.length === window.size) return { rows, next: position };
    rows.push(entity);
  }
  return { rows };
}
