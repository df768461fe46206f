import { afterEach, describe, expect, test } from '@jest/globals';
import { GraphDirectory } from '../../../src/adapters/graph/graph-directory.ts';
import { GraphMfaStates } from '../../../src/adapters/graph/graph-mfa-states.ts';
import { ServiceFailure } from '../../../src/core/failures.ts';
import type { GroupId } from '../../../src/core/ids.ts';
import { recordingLog } from '../../support/recording-log.ts';
import { samplePersonId } from '../../support/sample-people.ts';
import { startFakeGraph, type FakeAnswer, type FakeGraph, type FakeRequest } from './fake-graph.ts';

const GROUP = '00000000-0000-4000-8000-0000000000aa' as GroupId;
const PATH = `/v1.0/groups/${GROUP}/transitiveMembers/microsoft.graph.user`;

let fake: FakeGraph | undefined;
let elsewhere: FakeGraph | undefined;
afterEach(async () => {
  await Promise.all([fake?.close(), elsewhere?.close()]);
  fake = undefined;
  elsewhere = undefined;
});

function user(number: number): object {
  return {
    id: samplePersonId(number),
    userPrincipalName: `p${number}@contoso.com`,
    accountEnabled: true,
    userType: 'Member',
  };
}

async function members(
  answer: (request: FakeRequest, origin: string) => FakeAnswer,
): Promise<readonly string[]> {
  fake = await startFakeGraph(answer);
  const people = await new GraphDirectory(fake.client).membersOf([GROUP]);
  return people.map((person) => person.userPrincipalName);
}

async function failureOf(work: Promise<unknown>): Promise<ServiceFailure> {
  try {
    await work;
  } catch (error) {
    if (error instanceof ServiceFailure) return error;
  }
  throw new RangeError('this should have failed with a ServiceFailure');
}

test('pages are followed by the link that Graph gave', async () => {
  const names = await members(({ url }, origin) =>
    url.includes('skiptoken=two')
      ? { body: { value: [user(2)] } }
      : {
          body: {
            value: [user(1)],
            '@odata.nextLink': `${origin}${PATH}?$count=true&$skiptoken=two%2B%2F%3D`,
          },
        },
  );
  expect(names).toEqual(['p1@contoso.com', 'p2@contoso.com']);
  expect(fake?.requests[1]?.url).toContain('$skiptoken=two%2B%2F%3D');
});

describe('F10: a link is only followed to our own Graph, and not for ever', () => {
  test('a link to another host is refused, and no token goes there', async () => {
    elsewhere = await startFakeGraph(() => ({ body: { value: [] } }));
    const away = elsewhere.origin;
    const failure = await failureOf(
      members(() => ({ body: { value: [user(1)], '@odata.nextLink': `${away}${PATH}` } })),
    );
    expect(failure.code).toBe('odd-answer');
    expect(elsewhere.requests).toEqual([]);
  });

  test.each([
    'https://evil.example/v1.0/users',
    '//evil.example/v1.0/users',
    '/v1.0/users',
    'javascript:alert(1)',
    42,
  ])('a link such as %s is refused', async (link) => {
    const failure = await failureOf(members(() => ({ body: { value: [], '@odata.nextLink': link } })));
    expect(failure.code).toBe('odd-answer');
    expect(fake?.requests.length).toBe(1);
  });

  test.each(['/beta/users', '/v1.0/../applications', '/admin'])(
    'a link to %s of our own host is refused',
    async (path) => {
      const failure = await failureOf(
        members((_, origin) => ({ body: { value: [], '@odata.nextLink': `${origin}${path}` } })),
      );
      expect(failure.code).toBe('odd-answer');
      expect(fake?.requests.length).toBe(1);
    },
  );

  test('a link that comes again ends the reading', async () => {
    const failure = await failureOf(
      members((_, origin) => ({
        body: { value: [user(1)], '@odata.nextLink': `${origin}${PATH}?$skiptoken=same` },
      })),
    );
    expect(failure.code).toBe('odd-answer');
    expect(fake?.requests.length).toBe(2);
  });

  test('a list without an end is given up', async () => {
    let page = 0;
    const failure = await failureOf(
      members((_, origin) => {
        page += 1;
        return { body: { value: [], '@odata.nextLink': `${origin}${PATH}?$skiptoken=${page}` } };
      }),
    );
    expect(failure.code).toBe('odd-answer');
    expect(page).toBeLessThan(1_000);
  });

  test('a page that fails fails the whole list: half a group is no group', async () => {
    const failure = await failureOf(
      members(({ url }, origin) =>
        url.includes('skiptoken')
          ? { status: 429, headers: { 'Retry-After': '9' }, body: { error: { code: 'TooManyRequests' } } }
          : { body: { value: [user(1)], '@odata.nextLink': `${origin}${PATH}?$skiptoken=2` } },
      ),
    );
    expect(failure).toMatchObject({ code: 'throttled', retryable: true, retryAfterMs: 9_000 });
  });

  test('a redirect is an odd answer and is not followed', async () => {
    elsewhere = await startFakeGraph(() => ({ body: { value: [] } }));
    const away = elsewhere.origin;
    const failure = await failureOf(
      members(() => ({ status: 302, headers: { Location: `${away}${PATH}` }, body: '' })),
    );
    expect(failure.code).toBe('odd-answer');
    expect(elsewhere.requests).toEqual([]);
  });
});

describe('E3: roles on a later page', () => {
  const person = samplePersonId(1);
  const role = {
    '@odata.type': '#microsoft.graph.directoryRole',
    id: samplePersonId(77),
    displayName: 'Global Administrator',
  };

  function examineWith(secondPage: FakeAnswer): Promise<readonly string[] | 'unknown' | undefined> {
    return (async () => {
      fake = await startFakeGraph(({ body, url }, origin) => {
        if (!url.includes('$batch')) return secondPage;
        return {
          body: {
            responses: requestsIn(body).map(({ id, url: inner }) => ({
              id,
              status: 200,
              body: inner.includes('transitiveMemberOf')
                ? { value: [], '@odata.nextLink': `${origin}/beta/users/x?$skiptoken=2` }
                : { value: [], isEnabled: false },
            })),
          },
        };
      });
      const mfa = new GraphMfaStates({ client: fake.client, log: recordingLog() });
      return (await mfa.examine([person])).get(person)?.roles;
    })();
  }

  test('are seen like those on the first', async () => {
    expect(await examineWith({ body: { value: [role] } })).toEqual(['Global Administrator']);
  });

  test('are unknown when that page fails', async () => {
    expect(await examineWith({ status: 503, body: {} })).toBe('unknown');
  });

  test('count although Graph hides their names from us', async () => {
    expect(await examineWith({ body: { value: [{ ...role, displayName: null }] } })).toEqual([
      samplePersonId(77),
    ]);
  });
});

function requestsIn(body: unknown): readonly { readonly id: string; readonly url: string }[] {
  return (body as { readonly requests: readonly { readonly id: string; readonly url: string }[] }).requests;
}
