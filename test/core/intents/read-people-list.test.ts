import { describe, expect, test } from '@jest/globals';
import { queryForCell, readPeopleList } from '../../../src/core/intents/read-people-list.ts';
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
    });
  });

  test('a cell names a person and nothing else', () => {
    expect(queryForCell('group:finance')).toEqual({ by: 'alias-or-name', text: 'group:finance' });
    expect(queryForCell('@john smith')).toEqual({ by: 'address', address: '@john smith' });
    expect(queryForCell('disable mfa for all')).toEqual({ by: 'name', text: 'disable mfa for all' });
  });
});
