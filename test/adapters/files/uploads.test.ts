import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { PIECE_BYTES, uploadFile, type UploadRules } from '../../../src/adapters/files/upload-file.ts';
import { HttpUploads } from '../../../src/adapters/files/http-uploads.ts';
import {
  startRehearsalTeams,
  type RehearsalTeams,
} from '../../../src/rehearsal/teams/start-rehearsal-teams.ts';

let teams: RehearsalTeams;
let rules: UploadRules;
beforeAll(async () => {
  teams = await startRehearsalTeams({ tenantId: 'tenant', appId: 'app' });
  rules = { hosts: [new URL(teams.url).host], pieceLimitMs: 5_000, timeLimitMs: 10_000 };
});
afterAll(() => teams.close());

/** `told`: the length that was measured before. */
function content(parts: readonly string[], told = Buffer.byteLength(parts.join(''))) {
  async function* each() {
    yield* await Promise.resolve(parts);
  }
  return { bytes: told, parts: each() };
}

const fileNamed = (name: string): string | undefined =>
  teams.uploads.files().find((file) => file.name === name)?.text;
const place = (name: string): string => teams.uploads.open(teams.url, name).uploadUrl;

describe('putting a file where Teams says', () => {
  test('a short one goes in one piece, without any credentials', async () => {
    expect(await uploadFile(place('short.csv'), content(['a,b\r\n', 'é,d\r\n']), rules)).toBe('done');
    expect(fileNamed('short.csv')).toBe('a,b\r\né,d\r\n');
    expect(teams.uploads.credentials).toEqual([]);
  });

  test('a long one goes in pieces of the length that OneDrive takes, and arrives as it was', async () => {
    const parts = Array.from({ length: 60 }, (_, number) => `${'ö'.repeat(40_000)}${number}\r\n`);
    const before = teams.uploads.ranges.length;
    expect(await uploadFile(place('long.csv'), content(parts), rules)).toBe('done');
    expect(fileNamed('long.csv')).toBe(parts.join(''));
    expect(teams.uploads.ranges.slice(before)).toHaveLength(
      Math.ceil(Buffer.byteLength(parts.join('')) / PIECE_BYTES),
    );
  });

  test('one whose length is exactly that of its pieces ends with its last piece', async () => {
    const parts = ['x'.repeat(PIECE_BYTES), 'y'.repeat(PIECE_BYTES)];
    expect(await uploadFile(place('exact.csv'), content(parts), rules)).toBe('done');
    expect(fileNamed('exact.csv')).toHaveLength(2 * PIECE_BYTES);
  });

  test.each([
    ['shorter', ['x'.repeat(PIECE_BYTES), 'y'], 5],
    ['longer', ['x'.repeat(PIECE_BYTES), 'yyyyyyyyy'], -5],
    ['longer after its last piece', ['x'.repeat(PIECE_BYTES), 'y'], -1],
    ['longer by whole pieces', ['x'.repeat(2 * PIECE_BYTES), 'y'], -PIECE_BYTES - 1],
  ])('a list that became %s than was measured leaves no complete file', async (name, parts, off) => {
    const told = Buffer.byteLength(parts.join('')) + off;
    expect(await uploadFile(place(`${name}.csv`), content(parts, told), rules)).toBe('changed');
    expect(fileNamed(`${name}.csv`)).toBeUndefined();
  });

  test.each([
    'https://evil.example/upload',
    'https://contoso-my.sharepoint.com.evil.example/upload',
    'https://user@contoso-my.sharepoint.com/upload',
    'http://contoso-my.sharepoint.com/upload',
    'https://contoso-my.sharepoint.com:8443/upload',
    'http://169.254.169.254/latest',
    'http://[::1]/upload',
    'file:///etc/passwd',
    'not an address',
    '',
  ])('nothing goes to %j', async (address) => {
    const named = { ...rules, hosts: ['contoso-my.sharepoint.com'] };
    expect(await uploadFile(address, content(['a']), named)).toBe('elsewhere');
    expect(new HttpUploads(named.hosts).fits(address)).toBe(false);
  });

  test('a redirect is not followed, and a refusal is one', async () => {
    const before = teams.requests.length;
    teams.uploads.nextAnswer = { status: 308, location: `${teams.url}/uploads/elsewhere` };
    expect(await uploadFile(place('led.csv'), content(['a']), rules)).toBe('elsewhere');
    expect(teams.requests).toHaveLength(before + 1);
    teams.uploads.nextAnswer = { status: 403 };
    expect(await uploadFile(place('no.csv'), content(['a']), rules)).toBe('refused');
    // An end that is not one: the file is not there.
    teams.uploads.nextAnswer = { status: 202 };
    expect(await uploadFile(place('half.csv'), content(['a']), rules)).toBe('refused');
  });

  test('who cannot be reached, or not in time, is unreachable; what breaks while it is made is not hidden', async () => {
    const away = { ...rules, hosts: ['127.0.0.1:9'] };
    expect(await uploadFile('http://127.0.0.1:9/x', content(['a']), away)).toBe('unreachable');
    const silent = createServer(() => {});
    await new Promise<void>((listening) => silent.listen(0, '127.0.0.1', listening));
    const host = `127.0.0.1:${(silent.address() as AddressInfo).port}`;
    const hurried = { ...rules, hosts: [host], timeLimitMs: 50 };
    expect(await uploadFile(`http://${host}/late.csv`, content(['a']), hurried)).toBe('unreachable');
    silent.closeAllConnections();
    silent.close();
    async function* breaks() {
      yield await Promise.resolve('a');
      throw new RangeError('the store is away');
    }
    await expect(uploadFile(place('broken.csv'), { bytes: 9, parts: breaks() }, rules)).rejects.toThrow(
      'away',
    );
  });

  test('without named hosts there are no files', () => {
    expect(new HttpUploads([]).isOn).toBe(false);
    expect(new HttpUploads([]).fits('https://contoso-my.sharepoint.com/x')).toBe(false);
  });
});
