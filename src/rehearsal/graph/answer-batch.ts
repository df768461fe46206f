import { randomUUID } from 'node:crypto';
import { badRequest } from './graph-refusal.ts';
import type { GraphAnswer, GraphRequest } from './graph-request.ts';
import { refusalAnswer, type GraphEngine } from './graph-engine.ts';
import { parseTarget } from './parse-target.ts';

/** Graph's own limit; one item more refuses the whole batch. */
const MAX_ITEMS = 20;

interface Item {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly dependsOn: readonly string[];
}

type ItemAnswer = GraphAnswer & { readonly id: string };

/**
 * POST /{version}/$batch. The envelope is checked as a whole; then every item is authorised, throttled and
 * answered alone. Answers come back in reverse order on purpose: Graph promises no order, ids are what counts.
 */
export async function answerBatch(
  request: GraphRequest,
  engine: GraphEngine,
  now: () => number,
): Promise<GraphAnswer> {
  const items = readItems(request.body);
  const answers = new Map<string, Promise<ItemAnswer>>();
  const run = async (item: Item): Promise<ItemAnswer> => {
    const earlier = await Promise.all(item.dependsOn.flatMap((id) => answers.get(id) ?? []));
    if (earlier.some((answer) => answer.status >= 400)) return failedDependency(item);
    return { ...(await answerItem(request, item, { engine, now })), id: item.id };
  };
  for (const item of items) answers.set(item.id, run(item));
  const finished = await Promise.all(answers.values());
  const wire = finished.find((answer) => answer.wire !== undefined)?.wire;
  const responses = finished.toReversed().map(bodyOf);
  return { status: 200, body: { responses }, ...(wire === undefined ? {} : { wire }) };
}

function bodyOf({ id, status, headers, body }: ItemAnswer): object {
  const type = body === undefined ? {} : { 'Content-Type': 'application/json' };
  return { id, status, headers: { ...type, ...headers }, ...(body === undefined ? {} : { body }) };
}

/** 424 also for what depends on a 424: nothing of the chain runs. */
function failedDependency(item: Item): ItemAnswer {
  const error = {
    code: 'FailedDependency',
    message: 'The request failed because a request it depends on failed.',
  };
  return { id: item.id, status: 424, body: { error } };
}

/** A refusal of one item (an unknown path, say) must not spoil the others, so it ends here. */
async function answerItem(
  outer: GraphRequest,
  item: Item,
  world: { engine: GraphEngine; now: () => number },
): Promise<GraphAnswer> {
  const { app, baseUrl, version } = outer;
  const requestId = randomUUID();
  try {
    const url = `/${version}${item.url.startsWith('/') ? '' : '/'}${item.url}`;
    const target = parseTarget(url);
    const { method, headers, body } = item;
    return await world.engine.answer({
      ...target,
      method,
      headers,
      body,
      app,
      requestId,
      baseUrl,
      url,
      inBatch: true,
    });
  } catch (problem) {
    return refusalAnswer(problem, { requestId, headers: item.headers }, world.now());
  }
}

/** Throws one refusal for the whole batch: then no item has run. */
function readItems(body: unknown): readonly Item[] {
  const list = isObject(body) ? body['requests'] : undefined;
  if (!Array.isArray(list) || list.length === 0) throw badRequest('Invalid batch payload format.');
  if (list.length > MAX_ITEMS)
    throw badRequest(`Number of batch request steps exceeds the maximum value of ${MAX_ITEMS}.`);
  const seen = new Set<string>();
  return list.map((raw: unknown) => {
    const item = readItem(raw, seen);
    if (seen.has(item.id)) throw badRequest(`Request id ${item.id} is used more than once.`);
    seen.add(item.id);
    return item;
  });
}

/** `seen` holds the ids before this one: an item may depend on earlier ones only. */
function readItem(raw: unknown, seen: ReadonlySet<string>): Item {
  if (!isObject(raw)) throw badRequest('Invalid batch payload format.');
  const { id, method, url, body } = raw;
  if (typeof id !== 'string' || id === '') throw badRequest('Every batch request needs an id.');
  if (typeof method !== 'string' || typeof url !== 'string')
    throw badRequest(`Request id ${id} lacks method or url.`);
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(url)) throw badRequest(`Request id ${id}: the url must be relative.`);
  const headers = lowerCased(raw['headers']);
  const needsType = body !== undefined && ['POST', 'PATCH', 'PUT'].includes(method.toUpperCase());
  if (needsType && headers['content-type'] === undefined) {
    throw badRequest(`Write request id : ${id} does not contain Content-Type header or body.`);
  }
  return { id, method: method.toUpperCase(), url, headers, body, dependsOn: dependenciesOf(raw, seen) };
}

function dependenciesOf(
  raw: Readonly<Record<string, unknown>>,
  seen: ReadonlySet<string>,
): readonly string[] {
  const dependsOn: unknown = raw['dependsOn'] ?? [];
  if (!Array.isArray(dependsOn)) throw badRequest('dependsOn must be a list of ids.');
  return dependsOn.map((id: unknown) => {
    if (typeof id === 'string' && seen.has(id)) return id;
    throw badRequest(`dependsOn names an unknown request id: ${String(id)}.`);
  });
}

/** Header names of items come in any case, and are compared like those of HTTP. */
function lowerCased(headers: unknown): Readonly<Record<string, string>> {
  if (!isObject(headers)) return {};
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]),
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
