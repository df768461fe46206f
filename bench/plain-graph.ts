import { setTimeout as wait } from 'node:timers/promises';
import { Client, HTTPMessageHandler, RetryHandler } from '@microsoft/microsoft-graph-client';
import type { GraphRequest } from '@microsoft/microsoft-graph-client';
import { BOT_APP_ID, BOT_APP_SECRET, CONTOSO_TENANT_ID } from '../src/rehearsal/contoso.ts';
import { startRehearsalTenant, type RehearsalTenant } from '../src/rehearsal/start-rehearsal-tenant.ts';

export interface LoopResult {
  readonly people: number;
  readonly ms: number;
  readonly refused: number;
  readonly asked: number;
}

interface Limits {
  readonly scale: number;
  readonly delayMs: number;
  readonly unitsPerWindow: number;
}

type Api = (url: string) => GraphRequest;

interface Answer {
  readonly id: string;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
}

const BATCH = 20;
/** Batches side by side: what a script with a few workers does. */
const WORKERS = 4;

/** What a script does today: read, write and read back, one person after the other, with Microsoft's client as it is. */
export function sequentialLoop(people: number, limits: Limits): Promise<LoopResult> {
  return onTenant(people, limits, async (api, urls) => {
    for (const url of urls) {
      await api(url).get();
      await api(url).patch({ perUserMfaState: 'enabled' });
      await api(url).get();
    }
  });
}

/** The same in batches of twenty as fast as they go; what is refused is sent again after the time that Graph asks for. */
export function batchWithoutPacing(people: number, limits: Limits): Promise<LoopResult> {
  return onTenant(people, limits, async (api, urls) => {
    const queue = urls.values();
    const work = async (): Promise<void> => {
      for (let some = takeFrom(queue); some.length > 0; some = takeFrom(queue)) {
        await send(api, some, (url, id) => ({ id, url, method: 'GET' }));
        await send(api, some, (url, id) => ({
          ...{ id, url, method: 'PATCH', body: { perUserMfaState: 'enabled' } },
          headers: { 'Content-Type': 'application/json' },
        }));
        await send(api, some, (url, id) => ({ id, url, method: 'GET' }));
      }
    };
    await Promise.all(Array.from({ length: WORKERS }, work));
  });
}

function takeFrom(queue: IterableIterator<string>): readonly string[] {
  const some: string[] = [];
  for (let next = queue.next(); !next.done; next = queue.next()) {
    some.push(next.value);
    if (some.length === BATCH) break;
  }
  return some;
}

async function send(
  api: Api,
  urls: readonly string[],
  requestOf: (url: string, id: string) => object,
): Promise<void> {
  let left = urls;
  while (left.length > 0) {
    const requests = left.map((url, index) => requestOf(url, String(index)));
    const { responses } = (await api('/$batch').post({ requests })) as {
      responses: readonly Answer[];
    };
    const refused = responses.filter(({ status }) => status === 429);
    const urlsNow = left;
    left = refused.map(({ id }) => urlsNow[Number(id)] ?? '');
    const waits = refused.map(({ headers }) => Number(headers?.['Retry-After'] ?? 1));
    if (left.length > 0) await wait(Math.max(...waits) * 1000);
  }
}

async function onTenant(
  people: number,
  { scale, delayMs, unitsPerWindow }: Limits,
  work: (api: Api, urls: readonly string[]) => Promise<void>,
): Promise<LoopResult> {
  const rehearsal = await startRehearsalTenant({ people: { generate: people + 100, seed: 7 }, delayMs });
  const { tenant } = rehearsal;
  tenant.throttle.on({ timeScale: scale, unitsPerWindow });
  const api = await plainApi(rehearsal);
  const urls = Array.from({ length: people }, (_, at) => tenant.model.people.at(at)?.id ?? '').map(
    (id) => `/users/${id}/authentication/requirements`,
  );
  const startedAt = performance.now();
  await work(api, urls);
  const ms = performance.now() - startedAt;
  const { throttled: refused, batchItems, roundTrips } = tenant.requests;
  await rehearsal.close();
  return { people, ms, refused, asked: batchItems + roundTrips };
}

async function plainApi({ tokenUrl, graphUrl }: RehearsalTenant): Promise<Api> {
  const answer = await fetch(`${tokenUrl}/${CONTOSO_TENANT_ID}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams({
      ...{ grant_type: 'client_credentials', client_id: BOT_APP_ID, client_secret: BOT_APP_SECRET },
      scope: 'https://graph.microsoft.com/.default',
    }),
  });
  const { access_token: token } = (await answer.json()) as { access_token: string };
  // What the client comes with, less its own login: to a host without TLS that one gives no token, and takes ours out.
  const middleware = new RetryHandler();
  middleware.setNext(new HTTPMessageHandler());
  const client = Client.initWithMiddleware({ baseUrl: graphUrl, middleware });
  return (url) => client.api(url).version('beta').header('Authorization', `Bearer ${token}`);
}
