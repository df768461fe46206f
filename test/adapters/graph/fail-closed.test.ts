import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { GraphDirectory } from '../../../src/adapters/graph/graph-directory.ts';
import { ServiceFailure } from '../../../src/core/failures.ts';
import { parseGroupId, parsePersonId, type GroupId, type PersonId } from '../../../src/core/ids.ts';
import type { DirectoryQuestion } from '../../../src/core/ports/directory.ts';
import { BOT_APP_ID, GROUP_IDS, PERSON_IDS } from '../../../src/rehearsal/contoso.ts';
import type { Fault } from '../../../src/rehearsal/graph/fault-desk.ts';
import { startFakeGraph } from './fake-graph.ts';
import { startGraphWorld, type GraphWorld } from './graph-world.ts';

const VIEWER = parsePersonId(PERSON_IDS.hannaBakker) as PersonId;
const HELPDESK = parseGroupId(GROUP_IDS.mfaHelpdesk) as GroupId;
const QUESTION: DirectoryQuestion = {
  viewer: VIEWER,
  groups: [HELPDESK],
  people: [
    { by: 'alias-or-name', text: 'jsmith' },
    { by: 'id', id: parsePersonId(PERSON_IDS.alice) as PersonId },
  ],
};

let world: GraphWorld;
let directory: GraphDirectory;
beforeEach(async () => {
  world = await startGraphWorld({ timeLimitMs: 1_000 });
  directory = new GraphDirectory(world.client);
});
afterEach(async () => world.close());

async function failureOf(work: Promise<unknown>): Promise<ServiceFailure> {
  const outcome = await work.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (outcome instanceof ServiceFailure) return outcome;
  throw new RangeError('this should have failed with a ServiceFailure');
}

describe('A15: a look-up with any part missing is a failure, never a smaller answer', () => {
  const parts: readonly [string, RegExp][] = [
    ['the account', new RegExp(`users/${PERSON_IDS.hannaBakker}\\?`)],
    ['the memberships', /checkMemberGroups/],
    ['a filter', /\$filter/],
    ['a search', /\$search/],
    ['a person by id', new RegExp(`users/${PERSON_IDS.alice}\\?`)],
  ];
  const faults: readonly [string, Fault, Partial<ServiceFailure>][] = [
    [
      '429',
      { kind: 'status', status: 429, retryAfter: 4 },
      { code: 'throttled', retryable: true, retryAfterMs: 4_000 },
    ],
    ['500', { kind: 'status', status: 500 }, { code: 'unavailable', retryable: true }],
    ['403', { kind: 'status', status: 403 }, { code: 'forbidden', retryable: false }],
  ];
  for (const [part, url] of parts) {
    for (const [name, fault, expected] of faults) {
      test(`F9: ${part} answered with ${name} inside the batch`, async () => {
        world.tenant.faults.next(1, { url, inBatch: true }, fault);
        expect(await failureOf(directory.lookUp(QUESTION))).toMatchObject({ service: 'graph', ...expected });
      });
    }
  }

  test.each<[string, Fault, string]>([
    ['F3: no answer', { kind: 'hang' }, 'timeout'],
    ['F4: nothing in it', { kind: 'empty' }, 'odd-answer'],
    ['F4: HTML', { kind: 'html' }, 'odd-answer'],
    ['F4: truncated JSON', { kind: 'truncated' }, 'odd-answer'],
    ['F2: reset', { kind: 'reset' }, 'unavailable'],
    ['F2: 502', { kind: 'status', status: 502 }, 'unavailable'],
    ['F1: 429', { kind: 'status', status: 429 }, 'throttled'],
  ])('%s to the whole batch', async (_, fault, code) => {
    world.tenant.faults.next(Infinity, { url: '$batch' }, fault);
    expect((await failureOf(directory.lookUp(QUESTION))).code).toBe(code);
    expect((await failureOf(directory.rightsOf(VIEWER, [HELPDESK]))).code).toBe(code);
  });

  test('F5: the failure names the permission that is missing', async () => {
    world.tenant.setPermissions(BOT_APP_ID, ['User.ReadBasic.All']);
    expect(await failureOf(directory.rightsOf(VIEWER, [HELPDESK]))).toMatchObject({
      code: 'forbidden',
      permission: 'GroupMember.Read.All',
    });
  });

  test('one person: no answer is a failure, only Graph’s own 404 is nobody', async () => {
    world.tenant.faults.next(1, { method: 'GET' }, { kind: 'html' });
    expect((await failureOf(directory.person(VIEWER))).code).toBe('odd-answer');
    const proxy = await startFakeGraph(() => ({ status: 404, body: '<html>not here</html>' }));
    try {
      const failure = await failureOf(new GraphDirectory(proxy.client).person(VIEWER));
      expect(failure.code).toBe('not-found');
    } finally {
      await proxy.close();
    }
  });
});

describe('a batch whose answer does not fit its questions', () => {
  const good = {
    id: PERSON_IDS.hannaBakker,
    userPrincipalName: 'h@contoso.com',
    userType: 'Member',
    accountEnabled: true,
  };
  const account = { id: '1', status: 200, body: good };
  const groups = { id: '2', status: 200, body: { value: [HELPDESK] } };

  async function rightsFrom(body: unknown): Promise<readonly string[] | ServiceFailure> {
    const fake = await startFakeGraph(() => ({ body }));
    try {
      return [...(await new GraphDirectory(fake.client).rightsOf(VIEWER, [HELPDESK])).groups];
    } catch (error) {
      if (error instanceof ServiceFailure) return error;
      throw error;
    } finally {
      await fake.close();
    }
  }

  test('answers in another order, and numbers of headers in any case, are understood', async () => {
    expect(await rightsFrom({ responses: [groups, account] })).toEqual([HELPDESK]);
    const throttled = { id: '2', status: 429, headers: { 'rEtRy-AfTeR': '1.5' }, body: {} };
    expect(await rightsFrom({ responses: [account, throttled] })).toMatchObject({ retryAfterMs: 1_500 });
  });

  test('a JSON body that came as base64 is understood', async () => {
    const body = Buffer.from(JSON.stringify(groups.body)).toString('base64');
    expect(await rightsFrom({ responses: [account, { ...groups, body }] })).toEqual([HELPDESK]);
  });

  test.each<[string, unknown]>([
    ['an answer is missing', { responses: [account] }],
    ['an answer came twice', { responses: [account, groups, groups] }],
    ['no list of answers', { value: [] }],
    ['a status that is no number', { responses: [account, { ...groups, status: '200' }] }],
    [
      'a group that was not asked for',
      { responses: [account, { ...groups, body: { value: [PERSON_IDS.alice] } }] },
    ],
    ['a group id that is no GUID', { responses: [account, { ...groups, body: { value: ['*'] } }] }],
    ['no list of groups', { responses: [account, { ...groups, body: { value: true } }] }],
    ['an account without an id', { responses: [{ ...account, body: { ...good, id: null } }, groups] }],
  ])('%s', async (_, body) => {
    expect(await rightsFrom(body)).toMatchObject({ name: 'ServiceFailure', code: 'odd-answer' });
  });

  test('an account of unstated type or status stays unknown', async () => {
    const fake = await startFakeGraph(() => ({ body: { ...good, userType: null, accountEnabled: null } }));
    try {
      expect(await new GraphDirectory(fake.client).person(VIEWER)).toMatchObject({
        userType: 'unknown',
        accountEnabled: 'unknown',
        licensed: 'unknown',
      });
    } finally {
      await fake.close();
    }
  });
});
