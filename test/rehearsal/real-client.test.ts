import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client, HTTPMessageHandler, type Context, type Middleware } from '@microsoft/microsoft-graph-client';
import { PERSON_IDS } from '../../src/rehearsal/contoso.ts';
import { rehearse, type Rehearsal } from './ask-graph.ts';

/** The client drops its own Authorization header on http addresses, so the token comes by a middleware of ours. */
class BearerHandler implements Middleware {
  readonly #token: string;
  readonly #next = new HTTPMessageHandler();

  constructor(token: string) {
    this.#token = token;
  }

  async execute(context: Context): Promise<void> {
    const headers = new Headers(context.options?.headers);
    headers.set('Authorization', `Bearer ${this.#token}`);
    context.options = { ...context.options, headers };
    await this.#next.execute(context);
  }
}

let world: Rehearsal;
let client: Client;
beforeAll(async () => {
  world = await rehearse();
  client = Client.initWithMiddleware({
    baseUrl: `${world.graphUrl}/`,
    middleware: new BearerHandler(await world.token()),
  });
});
afterAll(async () => world.close());

describe('the real Graph client', () => {
  test('reads, writes and reads back a state', async () => {
    const requirements = () =>
      client.api(`/users/${PERSON_IDS.jsmith}/authentication/requirements`).version('beta');
    expect(await requirements().get()).toMatchObject({ perUserMfaState: 'disabled' });
    await requirements().patch({ perUserMfaState: 'enabled' });
    expect(await requirements().get()).toMatchObject({ perUserMfaState: 'enabled' });
  });

  test('pages through people by the link it is given', async () => {
    const first = (await client.api('/users').top(50).select('id').get()) as {
      value: object[];
      '@odata.nextLink': string;
    };
    // The client understands absolute links only when they are https: on loopback the base is cut off.
    const relative = first['@odata.nextLink'].replace(`${world.graphUrl}/v1.0`, '');
    const second = (await client.api(relative).get()) as { value: object[] };
    expect(first.value.length).toBe(50);
    expect(first.value.length + second.value.length).toBe(world.tenant.model.people.count);
  });

  test('sees a Graph error with code and request id', async () => {
    await expect(client.api('/users/nobody@contoso.com').get()).rejects.toMatchObject({
      statusCode: 404,
      code: 'Request_ResourceNotFound',
      requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
  });
});
