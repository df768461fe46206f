import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { GraphMfaStates } from '../../../src/adapters/graph/graph-mfa-states.ts';
import { parsePersonId, type PersonId } from '../../../src/core/ids.ts';
import type { LegacySeen } from '../../../src/core/ports/mfa.ts';
import { PERSON_IDS } from '../../../src/rehearsal/contoso.ts';
import type { GraphAnswer } from '../../../src/rehearsal/graph/graph-request.ts';
import { recordingLog } from '../../support/recording-log.ts';
import { startGraphWorld, type GraphWorld } from './graph-world.ts';

const ALICE = parsePersonId(PERSON_IDS.alice) as PersonId;
const MINUTE = 60_000;

let world: GraphWorld;
let mfa: GraphMfaStates;
let now: number;

beforeEach(async () => {
  now = Date.parse('2026-11-21T09:00:00Z');
  world = await startGraphWorld({ now: () => now, tenant: { clock: () => now } });
  mfa = new GraphMfaStates({ client: world.client, log: recordingLog() });
});
afterEach(async () => world.close());

async function seen(): Promise<LegacySeen | 'unknown' | undefined> {
  return (await mfa.examine([ALICE], 'urgent', { signInsOf: [ALICE] })).get(ALICE)?.legacy;
}

/** So many sign-ins, a minute apart, the last of them now. */
function signsIn(client: string, times = 1, isInteractive = true): void {
  for (let time = 0; time < times; time += 1) {
    world.tenant.signInWith(ALICE, client, isInteractive);
    now += MINUTE;
  }
}

async function clients(): Promise<readonly string[]> {
  const use = await seen();
  return use === undefined || use === 'unknown' ? [String(use)] : use.clients.map(({ client }) => client);
}

const asked = (): readonly string[] =>
  world.tenant.requests.requests.map(({ url }) => url).filter((url) => url.includes('signIns'));
const page = (rewrite: (body: Record<string, unknown>) => object) => ({
  kind: 'rewrite' as const,
  rewrite: (answer: GraphAnswer): GraphAnswer => ({
    ...answer,
    body: rewrite(answer.body as Record<string, unknown>),
  }),
});
/** An empty page, and a link to what this filter finds. */
const emptyPage = ($filter: string) =>
  page((body) => {
    const query = new URLSearchParams({ $filter, $top: '50' }).toString();
    return { ...body, value: [], '@odata.nextLink': `${world.graphUrl}/beta/auditLogs/signIns?${query}` };
  });
const ALICES = `userId eq '${ALICE}'`;

describe('old clients in the sign-in log', () => {
  test('nobody signed in with one: the log was read to its end, and holds none', async () => {
    expect(await seen()).toEqual({ clients: [], isCut: false });
    expect(asked().length).toBe(1);
  });

  test('a client that signs in by itself is one too', async () => {
    signsIn('POP3', 1, false);
    expect(await seen()).toEqual({
      clients: [{ client: 'POP3', lastUsed: '2026-11-21T09:00:00.000Z' }],
      isCut: false,
    });
  });

  test('one that is used all day hides none that is used seldom', async () => {
    signsIn('Authenticated SMTP', 2);
    signsIn('IMAP4', 120, false);
    expect(await clients()).toEqual(['IMAP4', 'Authenticated SMTP']);
    expect(await seen()).toMatchObject({ isCut: false });
    expect(asked().length).toBe(2);
    expect(asked()[1]).not.toContain('IMAP4');
  });

  test('further than the second page nobody looks, and it is said', async () => {
    signsIn('Exchange Web Services');
    signsIn('POP3', 201, false);
    signsIn('IMAP4', 51, false);
    expect(await seen()).toMatchObject({
      clients: [{ client: 'IMAP4' }, { client: 'POP3' }],
      isCut: true,
    });
    expect(asked().length).toBe(2);
  });

  test('an empty page that is not the last one is no "none": the next one is read', async () => {
    signsIn('POP3');
    world.tenant.faults.next(1, { url: 'signIns' }, emptyPage(ALICES));
    expect(await clients()).toEqual(['POP3']);
    expect(asked().length).toBe(2);
  });

  test('two empty pages and still no end: nobody knows', async () => {
    world.tenant.faults.next(2, { url: 'signIns' }, emptyPage(ALICES));
    expect(await seen()).toBe('unknown');
    expect(asked().length).toBe(2);
  });

  test.each([429, 503])(
    'the second page is refused (%i): what the first one had, and maybe more',
    async (status) => {
      signsIn('IMAP4', 51, false);
      world.tenant.faults.next(1, { url: 'signIns', inBatch: false }, { kind: 'status', status });
      expect(await seen()).toMatchObject({ clients: [{ client: 'IMAP4' }], isCut: true });
    },
  );

  test('a link that leads elsewhere is not followed', async () => {
    world.tenant.faults.next(
      1,
      { url: 'signIns' },
      page((body) => ({ ...body, '@odata.nextLink': 'https://evil.example/beta/auditLogs/signIns' })),
    );
    expect(await seen()).toBe('unknown');
  });
});
