import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { PERSON_IDS, PERSON_UPNS } from '../../src/rehearsal/contoso.ts';
import {
  ADVANCED,
  errorCode,
  errorMessage,
  rehearse,
  rows,
  type Asked,
  type Rehearsal,
} from './ask-graph.ts';

let world: Rehearsal;
beforeAll(async () => {
  world = await rehearse();
});
afterAll(async () => world.close());

const query = (options: Readonly<Record<string, string>>): string => new URLSearchParams(options).toString();
const list = async (options: Readonly<Record<string, string>>, headers = {}): Promise<Asked> =>
  world.ask(`/v1.0/users?${query(options)}`, { headers });
const upns = (asked: Asked): readonly unknown[] => rows(asked).map((row) => row['userPrincipalName']);

describe('one user', () => {
  test.each([[PERSON_IDS.jsmith], [PERSON_IDS.jsmith.toUpperCase()], ['JSmith@contoso.com']])(
    'is found by %s',
    async (key) => {
      const found = await world.ask(`/v1.0/users/${key}?$select=id,displayName,department,accountEnabled`);
      expect(found.body).toMatchObject({
        id: PERSON_IDS.jsmith,
        displayName: 'John Smith',
        department: 'Finance',
        accountEnabled: true,
      });
    },
  );

  test('D2: a guest is found by the encoded UPN, and not when # cuts the address', async () => {
    const found = await world.ask(`/v1.0/users/${encodeURIComponent(PERSON_UPNS.guest)}?$select=userType`);
    expect(found.body).toMatchObject({ id: PERSON_IDS.guest, userType: 'Guest' });
    expect((await world.ask(`/v1.0/users/${PERSON_UPNS.guest}`)).status).toBe(404);
  });

  test('is found in the form users(…) with a doubled apostrophe', async () => {
    const found = await world.ask(`/v1.0/users('${PERSON_UPNS.obrien.replace("'", "''")}')`);
    expect(found.body).toMatchObject({ displayName: "Sean O'Brien" });
  });

  test('gives the default properties only, unless others are selected', async () => {
    const found = await world.ask(`/v1.0/users/${PERSON_IDS.jsmith}`);
    expect(Object.keys(found.body)).not.toContain('accountEnabled');
    expect(found.body).toMatchObject({ givenName: 'John', preferredLanguage: 'en-GB' });
  });

  test('with an unknown property in $select is refused', async () => {
    const refused = await world.ask(`/v1.0/users/${PERSON_IDS.jsmith}?$select=id,shoeSize`);
    expect([refused.status, errorCode(refused)]).toEqual([400, 'BadRequest']);
    expect(errorMessage(refused)).toContain("Could not find a property named 'shoeSize'");
  });

  test('shows perUserMfaState in beta only', async () => {
    const path = `users/${PERSON_IDS.enforced}?$select=perUserMfaState`;
    expect((await world.ask(`/beta/${path}`)).body).toMatchObject({ perUserMfaState: 'enforced' });
    expect((await world.ask(`/v1.0/${path}`)).status).toBe(400);
  });

  test('has a manager, or 404', async () => {
    expect((await world.ask(`/v1.0/users/${PERSON_IDS.jsmith}/manager`)).body).toMatchObject({
      displayName: 'Fiona Clarke',
    });
    expect((await world.ask(`/v1.0/users/${PERSON_IDS.victorLang}/manager`)).status).toBe(404);
    const expanded = await world.ask(
      `/v1.0/users/${PERSON_IDS.jsmith}?$select=id&$expand=manager($select=id,mail)`,
    );
    expect(expanded.body).toMatchObject({
      manager: { id: PERSON_IDS.fionaClarke, mail: 'fiona.clarke@contoso.com' },
    });
  });

  test('has mailbox settings only with a mailbox', async () => {
    const settings = await world.ask(`/v1.0/users/${PERSON_IDS.sanneDeVries}/mailboxSettings`);
    expect(settings.body).toMatchObject({
      language: { locale: 'nl-NL' },
      timeZone: 'W. Europe Standard Time',
    });
    const none = await world.ask(`/v1.0/users/${PERSON_IDS.unlicensed}/mailboxSettings`);
    expect([none.status, errorCode(none)]).toEqual([404, 'MailboxNotEnabledForRESTAPI']);
  });
});

describe('$filter', () => {
  test.each([
    ["userPrincipalName eq 'jsmith@contoso.com'", ['jsmith@contoso.com']],
    ["startswith(userPrincipalName,'JSMITH@')", ['jsmith@contoso.com']],
    ["startsWith(displayName, 'Anna J') and department eq 'Legal'", ['anna.jansen2@contoso.com']],
    ["displayName eq 'Anna Jansen'", ['anna.jansen@contoso.com', 'anna.jansen2@contoso.com']],
    ["displayName eq 'Sean O''Brien'", ["sean.o'brien@contoso.com"]],
    ["mailNickname in ('jsmith','bob.martin')", ['jsmith@contoso.com', 'bob.martin@contoso.com']],
    [
      "(givenName eq 'Zoë' or givenName eq 'José') and accountEnabled eq true",
      ['jose.garcia@contoso.com', 'zoe.vandijk@contoso.com'],
    ],
    ["accountEnabled eq false and department eq 'Sales'", ['rita.moss@contoso.com']],
    ["otherMails/any(m:m eq 'ugo.ferri@mail.example')", ['ugo.ferri@contoso.com']],
    ["proxyAddresses/any(x:startswith(x,'smtp:jsmith@'))", ['jsmith@contoso.com']],
    [`id eq '${PERSON_IDS.jsmith}'`, ['jsmith@contoso.com']],
    ["displayName eq 'John Smith'') or 1 eq 1'", []],
  ])('%s', async (filter, expected) => {
    const found = await list({ $filter: filter });
    expect([found.status, upns(found)]).toEqual([200, expected]);
  });

  test.each([
    ["endsWith(mail,'@contoso.com')"],
    ["department ne 'Finance'"],
    ["not(startswith(displayName,'A'))"],
  ])('%s needs ConsistencyLevel and $count', async (filter) => {
    for (const [options, headers] of [
      [{}, {}],
      [{}, ADVANCED],
      [{ $count: 'true' }, {}],
    ] as const) {
      expect(errorCode(await list({ $filter: filter, ...options }, headers))).toBe(
        'Request_UnsupportedQuery',
      );
    }
    const found = await list({ $filter: filter, $count: 'true', $top: '1' }, ADVANCED);
    expect(found.status).toBe(200);
    expect(found.body['@odata.count']).toBeGreaterThan(1);
  });

  test.each([
    ["displayName eq 'O'Brien'", 'BadRequest'],
    ["displayName eq 'open", 'BadRequest'],
    ['displayName eq John', 'BadRequest'],
    ["displayName = 'x'", 'BadRequest'],
    ["shoeSize eq '1'", 'BadRequest'],
    ["displayName eq 'a' and", 'BadRequest'],
    ["(displayName eq 'a'", 'BadRequest'],
    ["lower(displayName) eq 'a'", 'BadRequest'],
    ['', 'BadRequest'],
    ["contains(displayName,'smi')", 'Request_UnsupportedQuery'],
    ["mobilePhone eq '1'", 'Request_UnsupportedQuery'],
    [`mail in (${Array.from({ length: 16 }, (_, n) => `'${n}'`).join(',')})`, 'Request_UnsupportedQuery'],
  ])('%s is refused', async (filter, code) => {
    const refused = await list({ $filter: filter });
    expect([refused.status, errorCode(refused)]).toEqual([400, code]);
  });
});

describe('a hostile $filter', () => {
  test('nested a thousand deep is refused, not followed', async () => {
    expect((await list({ $filter: '('.repeat(1_000) })).status).toBe(400);
    expect((await list({ $filter: `${'not '.repeat(1_000)}accountEnabled eq true` })).status).toBe(400);
  });
});

describe('$search', () => {
  const search = async (text: string): Promise<readonly unknown[]> =>
    upns(await list({ $search: text }, ADVANCED));

  test('needs the header', async () => {
    const refused = await list({ $search: '"displayName:john"' });
    expect([refused.status, errorCode(refused)]).toEqual([400, 'Request_BadRequest']);
  });

  test.each([
    ['"displayName:smi joh"', ['jsmith@contoso.com']],
    ['"displayName:mith"', []],
    ['"displayName:vries"', ['sanne.devries@contoso.com']],
    ['"mail:jsm"', ['jsmith@contoso.com']],
    ['"mail:smith"', []],
    ['"displayName:anna" AND "mail:anna.jansen2"', ['anna.jansen2@contoso.com']],
    ['("mail:jsm" OR "mail:bob") AND "displayName:bob"', ['bob.martin@contoso.com']],
    ['"displayName:brien"', ["sean.o'brien@contoso.com"]],
    [String.raw`"displayName:bobby\"x"`, ['html.name@contoso.com']],
  ])('%s', async (text, expected) => {
    expect(await search(text)).toEqual(expected);
  });

  test.each([
    ['displayName:john'],
    ['"john"'],
    ['"department:fin"'],
    ['"displayName:a'],
    ['"mail:a" or "mail:b"'],
    ['"mail:a" "mail:b"'],
  ])('%s is refused', async (text) => {
    expect((await list({ $search: text }, ADVANCED)).status).toBe(400);
  });
});

describe('paging and the other options', () => {
  test('follows nextLink to the end, each person once', async () => {
    let next: string | undefined = '/v1.0/users?$top=7&$select=id';
    const ids: unknown[] = [];
    while (next !== undefined) {
      const page: Asked = await world.ask(next);
      ids.push(...rows(page).map((row) => row['id']));
      const link = page.body['@odata.nextLink'] as string | undefined;
      expect(link === undefined || link.startsWith(`${world.graphUrl}/v1.0/users?`)).toBe(true);
      next = link?.slice(world.graphUrl.length);
    }
    expect(ids.length).toBe(world.tenant.model.people.count);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each([
    ['$top=0'],
    ['$top=1000'],
    ['$top=x'],
    ['$skip=5'],
    ['$skiptoken=7'],
    ['$apply=x'],
    ['$expand=memberOf'],
    ['$orderby=shoeSize'],
  ])('%s is refused', async (option) => {
    expect((await world.ask(`/v1.0/users?${option}`)).status).toBe(400);
  });

  test('a property that exists for single users only is 501 in a list', async () => {
    expect((await world.ask('/v1.0/users?$select=mailboxSettings')).status).toBe(501);
  });

  test('sorts, with a filter only as an advanced query', async () => {
    const filter = "startswith(displayName,'Jo')";
    expect((await list({ $filter: filter, $orderby: 'displayName' })).status).toBe(400);
    const sorted = await list({ $filter: filter, $orderby: 'displayName desc', $count: 'true' }, ADVANCED);
    const names = rows(sorted).map((row) => String(row['displayName']));
    expect(names.at(-1)).toBe('Joan Smith');
    expect(sorted.body['@odata.count']).toBe(names.length);
  });

  test('counts as plain text with the header', async () => {
    expect((await world.ask('/v1.0/users/$count')).status).toBe(400);
    expect((await world.ask('/v1.0/users/$count', { headers: ADVANCED })).text).toBe(
      String(world.tenant.model.people.count),
    );
  });
});
