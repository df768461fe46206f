import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { BOT_APP_ID, BOT_APP_SECRET } from './contoso.ts';
import { Delay } from './graph/delay.ts';
import { FaultDesk, type RandomFaults } from './graph/fault-desk.ts';
import { GraphEngine } from './graph/graph-engine.ts';
import type { App, GraphAnswer } from './graph/graph-request.ts';
import { PERMISSIONS } from './graph/permissions.ts';
import { RequestLog } from './graph/request-log.ts';
import { sendAnswer } from './graph/send-answer.ts';
import { serveGraph, type GraphParts } from './graph/serve-graph.ts';
import { serveToken } from './graph/serve-token.ts';
import { Throttle } from './graph/throttle.ts';
import { TokenDesk } from './graph/token-desk.ts';
import { TenantModel, type PeopleWish } from './model/tenant-model.ts';
import { servePages } from './pages/serve-pages.ts';
import { allRoutes } from './routes/all-routes.ts';
import { TenantControls } from './tenant-controls.ts';

/** Everything is optional: without options the tenant is Contoso on a free port, without delays or faults. */
export interface RehearsalOptions {
  /** TCP port on 127.0.0.1; 0 (the default) takes any free one. */
  readonly port?: number;
  /** `'contoso'` (about 60 named people), or Contoso plus `generate` people made from a seed. */
  readonly people?: PeopleWish;
  /** Milliseconds that every answer of Graph and of the token endpoint takes longer. */
  readonly delayMs?: number;
  /** Faults by dice from the start; `tenant.faults` plans single ones. */
  readonly faults?: RandomFaults;
  /** Time for throttling, token expiry, stale reads and time stamps: milliseconds since 1970. Default `Date.now`. */
  readonly clock?: () => number;
  /** What the `Date` header of Graph's answers says: milliseconds since 1970. Default: as `clock`. */
  readonly dateHeader?: () => number;
  /** Apps that may sign in. Default: the bot with `BOT_APP_ID`, `BOT_APP_SECRET` and every permission. */
  readonly apps?: readonly App[];
}

export interface RehearsalTenant {
  /** Base for the Graph client: `http://127.0.0.1:PORT`, no version, no trailing slash. */
  readonly graphUrl: string;
  /** Authority-like base: POST `{tokenUrl}/{tenant}/oauth2/v2.0/token`. */
  readonly tokenUrl: string;
  /** Page for people: everybody's state, and the mailboxes. */
  readonly pageUrl: string;
  /** The page of one mailbox: `mailboxUrl('jsmith@contoso.com')`. */
  mailboxUrl(address: string): string;
  /** The model with the controls of a test; no HTTP needed. */
  readonly tenant: TenantControls;
  /** Cuts every connection (hanging answers too) and frees the port. May be called twice. */
  close(): Promise<void>;
}

/** Starts the made-up Microsoft 365 tenant on loopback. Throws when the port is taken. */
export async function startRehearsalTenant(options: RehearsalOptions = {}): Promise<RehearsalTenant> {
  const parts = buildParts(options);
  const controls = new TenantControls(parts);
  const server = createServer((incoming, response) => void respond(incoming, response, parts));
  await listen(server, options.port ?? 0);
  const { port } = server.address() as AddressInfo;
  const base = `http://127.0.0.1:${port}`;
  return {
    graphUrl: base,
    tokenUrl: base,
    pageUrl: `${base}/`,
    mailboxUrl: (address) => `${base}/mailboxes/${encodeURIComponent(address)}`,
    tenant: controls,
    close: async () => close(server),
  };
}

type RehearsalParts = GraphParts & { readonly throttle: Throttle };

/** One of each; the controls of a test hold the same objects. */
function buildParts(options: RehearsalOptions): RehearsalParts {
  const clock = options.clock ?? Date.now;
  const tenant = new TenantModel(options.people ?? 'contoso', clock);
  const tokens = new TokenDesk(tenant.id, clock);
  for (const app of options.apps ?? [defaultApp()]) tokens.apps.set(app.id, app);
  const faults = new FaultDesk();
  if (options.faults !== undefined) faults.random(options.faults);
  const throttle = new Throttle(clock);
  const log = new RequestLog(clock);
  const delay = new Delay();
  delay.ms = options.delayMs ?? 0;
  const engine = new GraphEngine({ tenant, routes: allRoutes, faults, throttle, log, delay });
  return { tenant, tokens, faults, throttle, log, delay, engine, dateHeader: options.dateHeader ?? clock };
}

function defaultApp(): App {
  return { id: BOT_APP_ID, secret: BOT_APP_SECRET, permissions: PERMISSIONS };
}

async function respond(
  incoming: IncomingMessage,
  response: ServerResponse,
  parts: RehearsalParts,
): Promise<void> {
  try {
    const answer = await answerTo(incoming, parts);
    sendAnswer(response, answer);
  } catch (problem) {
    // A bug of the rehearsal, never one of Graph: said so, with a status no client retries.
    const message = problem instanceof Error ? (problem.stack ?? problem.message) : String(problem);
    sendAnswer(response, { status: 599, body: { rehearsalBug: message } });
  }
}

async function answerTo(incoming: IncomingMessage, parts: RehearsalParts): Promise<GraphAnswer> {
  const path = (incoming.url ?? '/').split('?')[0] ?? '/';
  const tenantName = /^\/([^/]+)\/oauth2\/v2\.0\/token$/.exec(path)?.[1];
  if (tenantName !== undefined) return serveToken(incoming, parts, tenantName);
  const isGraph = /^\/(v1\.0|beta)(\/|$)/.test(path);
  return isGraph ? serveGraph(incoming, parts) : servePages(incoming, parts.tenant);
}

async function listen(server: Server, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
}

/** Hanging answers would keep the server open for ever, so every socket is cut. */
async function close(server: Server): Promise<void> {
  if (!server.listening) return;
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
