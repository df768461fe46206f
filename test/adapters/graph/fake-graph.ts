import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GraphClient } from '../../../src/adapters/graph/graph-client.ts';

export interface FakeAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
}

export interface FakeRequest {
  readonly method: string;
  readonly url: string;
  readonly authorization: string | undefined;
  readonly body: unknown;
}

export interface FakeGraph {
  readonly origin: string;
  readonly client: GraphClient;
  /** Requests to Graph; token requests are counted apart. */
  readonly requests: readonly FakeRequest[];
  readonly tokensGiven: () => number;
  close(): Promise<void>;
}

/** A Graph that answers what no real Graph would: for links that lead away, endless lists and broken batches. */
export async function startFakeGraph(
  answer: (request: FakeRequest, origin: string) => FakeAnswer,
  over: { readonly now?: () => number; readonly tokenSeconds?: number } = {},
): Promise<FakeGraph> {
  const requests: FakeRequest[] = [];
  let tokens = 0;
  const token = (): FakeAnswer => {
    tokens += 1;
    return { body: { access_token: `token-${tokens}`, expires_in: over.tokenSeconds ?? 3_600 } };
  };
  const server = createServer((incoming, outgoing) => {
    void readJson(incoming).then((body) => {
      const { method = '', url = '' } = incoming;
      const request = { method, url, authorization: incoming.headers.authorization, body };
      const isToken = url.includes('/oauth2/');
      if (!isToken) requests.push(request);
      const reply = isToken ? token() : answer(request, origin());
      outgoing.writeHead(reply.status ?? 200, { 'Content-Type': 'application/json', ...reply.headers });
      outgoing.end(typeof reply.body === 'string' ? reply.body : JSON.stringify(reply.body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const credential = { kind: 'client-secret', tenantId: 't', clientId: 'c', clientSecret: 's' } as const;
  return {
    origin: origin(),
    client: new GraphClient({ baseUrl: origin(), credential, ...(over.now ? { now: over.now } : {}) }),
    requests,
    tokensGiven: () => tokens,
    close: async () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function readJson(incoming: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
