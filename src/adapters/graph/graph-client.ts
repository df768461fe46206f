import { Client, HTTPMessageHandler, ResponseType } from '@microsoft/microsoft-graph-client';
import { AccessTokens } from './access-tokens.ts';
import { AuthenticateRequests } from './authenticate-requests.ts';
import { createCredential, type CredentialSettings } from './credential.ts';
import { describeFailure } from './describe-failure.ts';
import { parseGraphBase, type GraphBase } from './graph-base.ts';
import { parseBody, parseThrottleShare, type GraphResult } from './graph-result.ts';
import { Attempt, NoteFailure, NoteSending } from './note-attempt.ts';
import { parseRetryAfter } from './retry-after.ts';
import { withTimeLimit } from './with-time-limit.ts';

export interface GraphSettings {
  /** `https://graph.microsoft.com`, a national cloud's host, or a stand-in on loopback. */
  readonly baseUrl: string;
  readonly credential: CredentialSettings;
  /** For one call with everything in it: token, connection, answer. */
  readonly timeLimitMs?: number;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** Told the `Date` header of every answer. */
  readonly onDate?: (header: string | null) => void;
}

export interface GraphCall {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly version: 'v1.0' | 'beta';
  /** Below the version, made by `address()`: everything in it is already encoded. */
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** An object is sent as JSON; a text as it is, with the content type among the headers. */
  readonly body?: object | string;
  /** Only asks: may be sent once more when the connection breaks before any answer. */
  readonly readOnly: boolean;
}

const TIME_LIMIT_MS = 15_000;

/**
 * Microsoft's client with our own chain: no retries (they double mails), no redirects (they carry the token away),
 * a time limit (it has none), and answers judged by us (it takes HTML for success and an empty 200 for a failure).
 */
export class GraphClient {
  readonly base: GraphBase;
  readonly #client: Client;
  readonly #timeLimitMs: number;
  readonly now: () => number;
  readonly #onDate: GraphSettings['onDate'];

  /** Throws for a base address that must not get our token. */
  constructor(settings: GraphSettings) {
    const base = parseGraphBase(settings.baseUrl);
    if (!base) throw new TypeError('the Graph base address is neither a known Graph host nor on loopback');
    this.base = base;
    this.now = settings.now ?? Date.now;
    this.#onDate = settings.onDate;
    this.#timeLimitMs = settings.timeLimitMs ?? TIME_LIMIT_MS;
    const tokens = new AccessTokens({
      createCredential: () => createCredential(settings.credential, base),
      // The stand-in plays the worldwide cloud.
      scope: `${base.loopback ? 'https://graph.microsoft.com' : base.origin}/.default`,
      now: this.now,
    });
    const sender = new NoteSending(new HTTPMessageHandler());
    const middleware = new NoteFailure(new AuthenticateRequests(tokens, sender));
    this.#client = Client.initWithMiddleware({ middleware, baseUrl: base.origin });
  }

  /** Never throws for anything that Graph, the token endpoint or the network does. */
  async call(call: GraphCall): Promise<GraphResult> {
    const signal = AbortSignal.timeout(this.#timeLimitMs);
    const first = await this.#attempt(call, signal);
    const broken = first.kind === 'unanswered' && first.code === 'unavailable' && first.sent;
    // A kept-alive connection that Graph just closed looks like this; a question may simply be asked again.
    return broken && call.readOnly ? this.#attempt(call, signal) : first;
  }

  async #attempt(call: GraphCall, signal: AbortSignal): Promise<GraphResult> {
    const attempt = new Attempt();
    try {
      const response = await withTimeLimit(this.#send(call, signal, attempt), signal);
      return await withTimeLimit(this.#read(response), signal);
    } catch (error) {
      return describeFailure(error, attempt, signal.aborted);
    }
  }

  async #send(call: GraphCall, signal: AbortSignal, attempt: Attempt): Promise<Response> {
    const request = this.#client
      .api(call.url)
      .version(call.version)
      .headers({ ...call.headers })
      .options({ signal, redirect: 'manual' })
      .middlewareOptions([attempt])
      .responseType(ResponseType.RAW);
    if (call.method === 'GET') return (await request.get()) as Response;
    if (call.method === 'DELETE') return (await request.delete()) as Response;
    if (call.method === 'POST') return (await request.post(call.body ?? {})) as Response;
    return (await request.patch(call.body ?? {})) as Response;
  }

  async #read(response: Response): Promise<GraphResult> {
    this.#onDate?.(response.headers.get('date'));
    const retryAfterMs = parseRetryAfter(response.headers.get('retry-after'), this.now());
    const throttleShare = parseThrottleShare(response.headers.get('x-ms-throttle-limit-percentage'));
    const body = parseBody(await response.text());
    return {
      kind: 'answered',
      status: response.status,
      body,
      ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
      ...(throttleShare === undefined ? {} : { throttleShare }),
    };
  }
}
