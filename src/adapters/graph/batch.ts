import type { GraphCall, GraphClient } from './graph-client.ts';
import {
  asObject,
  objectIn,
  parseBody,
  parseThrottleShare,
  type GraphBody,
  type GraphResult,
} from './graph-result.ts';
import { parseRetryAfter } from './retry-after.ts';
import { runBounded } from './run-bounded.ts';

/** One request inside a batch; `url` is made by `address()`. A JSON body brings its content type along. */
export interface BatchItem {
  readonly method: 'GET' | 'PATCH' | 'POST';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: object;
}

export interface BatchOptions {
  readonly version: GraphCall['version'];
  /** Every item only asks (a POST such as `checkMemberGroups` too). */
  readonly readOnly: boolean;
}

/** Graph's limit on requests in one batch (https://learn.microsoft.com/en-us/graph/json-batching). */
export const BATCH_SIZE = 20;
/** Batches under way at once for one question. */
const PARALLEL = 4;

/**
 * Sends the items as `$batch`, in parallel batches when there are more than twenty.
 * The results stand in the order of the items, each judged alone; an item that Graph left out counts as an odd answer.
 */
export async function sendBatch(
  client: GraphClient,
  items: readonly BatchItem[],
  options: BatchOptions,
): Promise<readonly GraphResult[]> {
  const chunks: BatchItem[][] = [];
  for (let from = 0; from < items.length; from += BATCH_SIZE)
    chunks.push(items.slice(from, from + BATCH_SIZE));
  const results = await runBounded(PARALLEL, chunks, (chunk) => sendChunk(client, chunk, options));
  return results.flat();
}

async function sendChunk(
  client: GraphClient,
  items: readonly BatchItem[],
  { version, readOnly }: BatchOptions,
): Promise<readonly GraphResult[]> {
  const body = { requests: items.map(requestOf) };
  const outer = await client.call({ method: 'POST', version, url: '/$batch', body, readOnly });
  return splitAnswer(outer, items.length, client.now());
}

function requestOf({ method, url, headers, body }: BatchItem, index: number): object {
  const allHeaders = { ...headers, ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) };
  return {
    id: String(index + 1),
    method,
    url,
    ...(Object.keys(allHeaders).length === 0 ? {} : { headers: allHeaders }),
    ...(body === undefined ? {} : { body }),
  };
}

const ODD: GraphResult = { kind: 'unanswered', code: 'odd-answer', sent: true };

function splitAnswer(outer: GraphResult, count: number, now: number): readonly GraphResult[] {
  const each = (result: GraphResult): readonly GraphResult[] => Array.from({ length: count }, () => result);
  if (outer.kind === 'unanswered') return each(outer);
  // Nobody's 404 or 409: the batch itself was refused, which says nothing about a person.
  if (outer.status !== 200) return each(concernsAll(outer.status) ? outer : ODD);
  const responses: unknown = objectIn(outer.body)?.['responses'];
  if (!Array.isArray(responses)) return each(ODD);
  const byId = new Map<string, GraphResult>();
  for (const response of responses as readonly unknown[]) {
    const inner = asObject(response);
    const id = inner?.['id'];
    // Two answers to one request: neither can be trusted.
    if (inner && typeof id === 'string') byId.set(id, byId.has(id) ? ODD : readInner(inner, now));
  }
  return Array.from({ length: count }, (_, index) => byId.get(String(index + 1)) ?? ODD);
}

function concernsAll(status: number): boolean {
  return [400, 401, 403, 429].includes(status) || status >= 500;
}

function readInner(inner: Readonly<Record<string, unknown>>, now: number): GraphResult {
  const status = inner['status'];
  if (typeof status !== 'number') return ODD;
  const retryAfterMs = parseRetryAfter(headerIn(inner['headers'], 'retry-after'), now);
  const throttleShare = parseThrottleShare(headerIn(inner['headers'], 'x-ms-throttle-limit-percentage'));
  return {
    kind: 'answered',
    status,
    body: readInnerBody(inner['body']),
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    ...(throttleShare === undefined ? {} : { throttleShare }),
  };
}

/** JSON comes as it is; everything else as base64, in which some services hide JSON too. */
function readInnerBody(body: unknown): GraphBody {
  if (body === undefined || body === null) return { kind: 'none' };
  if (typeof body !== 'string') return { kind: 'json', value: body };
  const plain = parseBody(body);
  return plain.kind === 'odd' ? parseBody(Buffer.from(body, 'base64').toString('utf8')) : plain;
}

function headerIn(headers: unknown, name: string): string | undefined {
  const pairs = Object.entries(asObject(headers) ?? {});
  const value = pairs.find(([key]) => key.toLowerCase() === name)?.[1];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
