import { describe, expect, test } from '@jest/globals';
import { queryForText } from '../../../src/core/intents/query-for-text.ts';
import { readPeopleList } from '../../../src/core/intents/read-people-list.ts';
import type { FileRow } from '../../../src/core/ports/people-files.ts';

const rows = (...lines: readonly (readonly string[])[]): readonly FileRow[] =>
  lines.map((cells, index) => ({ line: index + 1, cells }));
const typedIn = (table: readonly FileRow[]): readonly string[] | undefined =>
  readPeopleList(table)?.listed.map(({ typed }) => typed);

describe('the people of a table', () => {
  test.each([
    'UPN',
    'User Principal Name',
    'E-mail',
    'email_address',
    'Gebruiker',
    'E-mailadres',
    'Aanmeldnaam',
    'Benutzer',
    'Anmeldename',
    'E-Mail-Adresse',
    'Utilisateur',
    'Adresse e-mail',
    'Nom d’utilisateur',
    'Usuario',
    'Correo electrónico',
    'Nombre de usuario',
  ])('D10: stand under “%s”', (heading) => {
    expect(typedIn(rows(['no', heading, 'note'], ['1', 'JSmith@contoso.com', 'x@y']))).toEqual([
      'jsmith@contoso.com',
    ]);
  });

  test('the surest column is taken, and the next one where it is empty', () => {
    const table = rows(
      ['Name', 'E-mail', 'UPN'],
      ['John', 'j@x', 'john@x'],
      ['Ann', 'ann@x', ' '],
      ['Bo', '', ''],
    );
    expect(typedIn(table)).toEqual(['john@x', 'ann@x', 'bo']);
  });

  test('without headings the column with addresses or ids is meant, and one column alone needs nothing', () => {
    expect(typedIn(rows(['1', 'a@x'], ['2', 'b@x']))).toEqual(['a@x', 'b@x']);
    expect(typedIn(rows(['jsmith'], ['anna jansen']))).toEqual(['jsmith', 'anna jansen']);
    expect(readPeopleList(rows(['1', 'red'], ['2', 'blue']))).toBeUndefined();
  });

  test('D10: what stands twice or is empty is told with its line', () => {
    const list = readPeopleList(rows(['upn'], ['a@x'], [''], ['A@X '], ['smtp:b@x']));
    expect(list).toEqual({
      listed: [
        { line: 2, typed: 'a@x' },
        { line: 5, typed: 'b@x' },
      ],
      twice: [{ line: 4, typed: 'a@x', first: 2 }],
      empty: [3],
      misfit: [],
    });
  });

  test('a name that a comma cut in two is never taken for another person: it is put together, or told with its line', () => {
    expect(typedIn(rows(['Naam'], ['Jansen', ' Piet'], ['John Smith']))).toEqual([
      'jansen, piet',
      'john smith',
    ]);
    const shifted = readPeopleList(
      rows(['name', 'department'], ['Jansen', ' Piet', 'Sales'], ['Bob', 'IT', '']),
    );
    expect(shifted?.listed).toEqual([{ line: 3, typed: 'bob' }]);
    expect(shifted?.misfit).toEqual([2]);
    const untitled = readPeopleList(rows(['a@x'], ['Jansen', ' Piet'], ['jsmith', 'b@x']));
    expect(untitled?.listed).toEqual([{ line: 1, typed: 'a@x' }]);
    expect(untitled?.misfit).toEqual([2, 3]);
  });

  test('several people on one line are all taken, or the line is told: nobody is lost in silence', () => {
    expect(typedIn(rows(['a@x', 'b@x', 'c@x']))).toEqual(['a@x', 'b@x', 'c@x']);
    expect(typedIn(rows(['a@x', 'b@x'], ['c@x', 'd@x']))).toEqual(['a@x', 'b@x', 'c@x', 'd@x']);
    const beside = readPeopleList(rows(['upn'], ['a@x', 'b@x'], ['c@x', '']));
    expect(beside?.listed).toEqual([{ line: 3, typed: 'c@x' }]);
    expect(beside?.misfit).toEqual([2]);
  });

  test('the templates of Entra are read, with their line for the version and their names in brackets', () => {
    expect(
      typedIn(
        rows(
          ['version:v1.0'],
          ['Member object ID or user principal name [memberObjectIdOrUpn] Required'],
          ['a@x'],
        ),
      ),
    ).toEqual(['a@x']);
    expect(
      typedIn(
        rows(
          ['version:v1.0', '', ''],
          ['Name [displayName] Required', 'User name [userPrincipalName] Required', 'Block [accountEnabled]'],
          ['John', 'john@x', 'No'],
        ),
      ),
    ).toEqual(['john@x']);
  });

  test('an address as mail programs write it is the address', () => {
    expect(typedIn(rows(['user'], ['John Smith <John@x>'], ['<ann@x>']))).toEqual(['john@x', 'ann@x']);
  });

  test('a cell names a person and nothing else', () => {
    expect(queryForText('group:finance')).toEqual({ by: 'alias-or-name', text: 'group:finance' });
    expect(queryForText('contoso\\jsmith')).toEqual({ by: 'sam-account', text: 'jsmith' });
    expect(queryForText('a\\b\\c')).toEqual({ by: 'alias-or-name', text: 'a\\b\\c' });
    expect(queryForText('@john smith')).toEqual({ by: 'address', address: '@john smith' });
    expect(queryForText('disable mfa for all')).toEqual({ by: 'name', text: 'disable mfa for all' });
  });
});
