import { Agent, request as requestHttp } from 'node:http';
import type { IncomingMessage, RequestOptions } from 'node:http';
import { Agent as TlsAgent, request as requestHttps } from 'node:https';

export interface HttpCall {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** For everything together: connection, sending, the whole answer. */
  readonly limitMs: number;
}

export interface HttpAnswer {
  readonly status: number;
  readonly retryAfter?: string;
  readonly text: string;
}

/** An idle connection is dropped before the other side does it: a request sent into a closing one has an unclear end. */
const IDLE_MS = 4_000;
/** The connector's answers are ids and short errors. */
const MAX_ANSWER_BYTES = 1024 * 1024;

const agents = {
  'http:': new Agent({ keepAlive: true, timeout: IDLE_MS }),
  'https:': new TlsAgent({ keepAlive: true, timeout: IDLE_MS }),
};

/**
 * One HTTP request, never repeated and never redirected. Node's own client in place of `fetch`, which stood out in the
 * profile of a turn (`bench/README.md`). Rejects when there is no whole answer; the error's `code` is the system's.
 */
export function callOnce(call: HttpCall): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    const url = new URL(call.url);
    const sent = send(
      url,
      optionsOf(call, url),
      (response) => void readAnswer(response).then(resolve, reject),
    );
    const timer = setTimeout(() => sent.destroy(new Error('no answer within the time limit')), call.limitMs);
    sent.once('close', () => clearTimeout(timer));
    sent.on('error', reject);
    sent.end(call.body);
  });
}

function send(url: URL, options: RequestOptions, onAnswer: (response: IncomingMessage) => void) {
  return url.protocol === 'http:'
    ? requestHttp(url, { ...options, agent: agents['http:'] }, onAnswer)
    : requestHttps(url, { ...options, agent: agents['https:'] }, onAnswer);
}

/** With the length known beforehand, headers and body leave together. */
function optionsOf({ method, headers, body }: HttpCall, url: URL): RequestOptions {
  const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
  return { method, headers: { ...headers, host: url.host, ...length } };
}

async function readAnswer(response: IncomingMessage): Promise<HttpAnswer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MAX_ANSWER_BYTES) throw new Error('the answer is too long');
    chunks.push(chunk);
  }
  const retryAfter = response.headers['retry-after'];
  return {
    status: response.statusCode ?? 0,
    text: Buffer.concat(chunks).toString('utf8'),
    ...(retryAfter !== undefined && { retryAfter }),
  };
}
