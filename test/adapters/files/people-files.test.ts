import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { downloadFile } from '../../../src/adapters/files/download-file.ts';
import { HttpPeopleFiles } from '../../../src/adapters/files/http-people-files.ts';
import { MAX_FILE_ROWS, type FileReading } from '../../../src/core/ports/people-files.ts';

let server: Server;
let host: string;
let served: Uint8Array | string = '';
let seen: string[] = [];

const REDIRECTS: Readonly<Record<string, string>> = {
  '/on': '/file.csv',
  '/away': 'http://127.0.0.1:9/x',
  '/round': '/round',
};

beforeAll(async () => {
  server = createServer(({ url = '', headers }, response) => {
    seen.push(`${url} ${headers.authorization ?? 'no token'}`);
    const location = REDIRECTS[url];
    response.statusCode = location === undefined ? 200 : 302;
    if (url === '/gone') response.statusCode = 404;
    response.setHeader('connection', 'close');
    if (location !== undefined) response.setHeader('location', location);
    if (url !== '/slow') response.end(location === undefined ? served : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

async function read(content: Uint8Array | string): Promise<FileReading> {
  served = content;
  return new HttpPeopleFiles([host]).read({ name: 'list.csv', url: `http://${host}/file.csv` });
}

const cellsOf = (reading: FileReading): readonly (readonly string[])[] =>
  reading.kind === 'read' ? reading.rows.map(({ cells }) => cells) : [];

describe('reading a shared table', () => {
  test.each([
    ['commas', 'user,name\njsmith,"Smith, John"\n'],
    ['semicolons', 'user;name\njsmith;Smith, John\n'],
    ['tabs', 'user\tname\r\njsmith\tSmith, John\r\n'],
    ['pipes', 'user|name\njsmith|Smith, John'],
    ['a declared separator', 'sep=;\r\nuser;name\r\njsmith;Smith, John\r\n'],
    ['semicolons after a UTF-8 mark', '\uFEFFuser;name\njsmith;Smith, John'],
  ])('D10: %s part the columns', async (_, text) => {
    expect(cellsOf(await read(text))).toEqual([
      ['user', 'name'],
      ['jsmith', 'Smith, John'],
    ]);
  });

  test.each([
    ['UTF-16 LE', Buffer.from('\uFEFFnaam;x\nZoë;1', 'utf16le')],
    ['UTF-16 LE without its mark', Buffer.from('naam;x\nZoë;1', 'utf16le')],
    ['UTF-16 BE', Buffer.from('\uFEFFnaam;x\nZoë;1', 'utf16le').swap16()],
    ['Windows-1252', Buffer.from('naam;x\nZo\u00EB;1', 'latin1')],
    ['UTF-8', Buffer.from('naam;x\nZoë;1', 'utf8')],
  ])('D10: %s is read', async (_, bytes) => {
    expect(cellsOf(await read(bytes))).toEqual([
      ['naam', 'x'],
      ['Zoë', '1'],
    ]);
  });

  test('D10: rows keep the lines they stand on, over blank ones and quoted breaks', async () => {
    const reading = await read('upn\n\na@x\n"b\nc"\nd@x\n');
    expect(reading.kind === 'read' && reading.rows.map(({ line }) => line)).toEqual([1, 2, 3, 4, 6]);
  });

  test.each([
    ['Windows first', 'upn\r\na@x\nb@x\r\nc@x\n'],
    ['Unix first', 'upn\na@x\r\nb@x\nc@x\r\n'],
    ['an old Mac in between', 'upn\ra@x\nb@x\rc@x'],
  ])('D10: lines that end in different ways stay lines of their own: %s', async (_, text) => {
    const reading = await read(text);
    expect(cellsOf(reading)).toEqual([['upn'], ['a@x'], ['b@x'], ['c@x']]);
    expect(reading.kind === 'read' && reading.rows.map(({ line }) => line)).toEqual([1, 2, 3, 4]);
  });

  test('D10: 100,000 rows are read, one more is not, and neither is what is no table', async () => {
    const rows = (count: number): string => Array.from({ length: count }, (_, row) => `u${row}@x`).join('\n');
    expect(cellsOf(await read(rows(MAX_FILE_ROWS)))).toHaveLength(MAX_FILE_ROWS);
    expect(await read(rows(MAX_FILE_ROWS + 1))).toEqual({ kind: 'unusable', because: 'too-many-rows' });
    expect(await read(Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 8]))).toMatchObject({ kind: 'unusable' });
    expect(await read(Buffer.from('upn\njsmith\u0000@x'))).toEqual({ kind: 'unusable', because: 'no-table' });
  });
});

describe('a table that breaks off', () => {
  test.each([
    ['a quotation that is never closed', 'upn\r\na@x\r\n"b\r\nc@x\r\n', 3],
    ['a line without an end', `upn,note\na@x,"two\nlines"\nb@x,${'x'.repeat(50_000)}\n`, 4],
    ['a first line without an end', `a,${'x'.repeat(50_000)}`, 1],
    ['a quotation behind many lines', `${'u@x\n'.repeat(50_000)}"b@x\nc@x`, 50_001],
  ])('D10: %s is told with its line', async (_, text, line) => {
    expect(await read(text)).toEqual({ kind: 'broken', line });
  });
});

describe('fetching it', () => {
  const fetched = (url: string): Promise<unknown> =>
    downloadFile(url, { hosts: [host, 'contoso.sharepoint.com'], mostBytes: 100, timeLimitMs: 300 });

  test('only from allowed hosts, in the right protocol, and without credentials in the address', async () => {
    seen = [];
    for (const url of [
      'http://127.0.0.1:9/file.csv',
      `http://${host}.evil.example/file.csv`,
      `http://user@${host}/file.csv`,
      `https://${host}/file.csv`,
      'http://contoso.sharepoint.com/file.csv',
      'https://fabrikam.sharepoint.com/file.csv',
      'https://contoso.sharepoint.com.evil.example/x',
      'https://contoso.sharepoint.com:8443/x',
      'file:///etc/passwd',
      'not an address',
    ])
      expect([url, await fetched(url)]).toEqual([url, 'elsewhere']);
    expect(seen).toEqual([]);
  });

  test('a redirect is followed on the same host only, and no token goes along', async () => {
    served = 'ok';
    seen = [];
    expect(Buffer.from((await fetched(`http://${host}/on`)) as Uint8Array).toString()).toBe('ok');
    expect(seen).toEqual(['/on no token', '/file.csv no token']);
    expect(await fetched(`http://${host}/away`)).toBe('elsewhere');
    expect(await fetched(`http://${host}/round`)).toBe('unreachable');
  });

  test('too many bytes, an error and a host that never answers are said', async () => {
    served = 'x'.repeat(101);
    expect(await fetched(`http://${host}/file.csv`)).toBe('too-big');
    expect(await fetched(`http://${host}/gone`)).toBe('unreachable');
    expect(await fetched(`http://${host}/slow`)).toBe('unreachable');
  });
});
