import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { lookUpCatalogApp } from '../../../src/adapters/graph/catalog-app.ts';
import { GraphAppInstaller } from '../../../src/adapters/graph/graph-app-installer.ts';
import type { PersonId } from '../../../src/core/ids.ts';
import { BOT_APP_ID, PERSON_IDS } from '../../../src/rehearsal/contoso.ts';
import { PERMISSIONS } from '../../../src/rehearsal/graph/permissions.ts';
import type { CatalogApp } from '../../../src/rehearsal/model/teams-apps.ts';
import { recordingLog, type RecordingLog } from '../../support/recording-log.ts';
import { startGraphWorld, type GraphWorld } from './graph-world.ts';

const HOUR_MS = 3_600_000;
const [JOHN, JACK] = [PERSON_IDS.jsmith as PersonId, PERSON_IDS.jack as PersonId];

let world: GraphWorld;
let log: RecordingLog;
let now: number;
let installer: GraphAppInstaller;

beforeEach(async () => {
  world = await startGraphWorld({ timeLimitMs: 1_000 });
  log = recordingLog();
  now = Date.parse('2026-11-21T09:00:00Z');
  const { externalId } = world.tenant.model.teamsApps;
  const findApp = lookUpCatalogApp({ client: world.client, externalId, log, now: () => now });
  installer = new GraphAppInstaller({ client: world.client, findApp, log });
});
afterEach(async () => world.close());

const apps = () => world.tenant.model.teamsApps;
const lookups = () => world.tenant.requests.requests.filter(({ url }) => url.includes('appCatalogs')).length;

describe('the app, found by the id of its manifest', () => {
  test('is given to people with one look into the catalogue, and twice does no harm', async () => {
    const results = await Promise.all([JOHN, JACK].map((person) => installer.installFor(person)));
    expect(results).toEqual([{ kind: 'installed' }, { kind: 'installed' }]);
    expect([JOHN, JACK].map((person) => apps().isInstalled(person))).toEqual([true, true]);
    expect(await installer.installFor(JOHN)).toEqual({ kind: 'installed' });
    expect(lookups()).toBe(1);
  });

  test('that is not in the catalogue is said once and looked for again after an hour', async () => {
    const [own] = apps().catalogue;
    apps().catalogue = [];
    expect(await installer.installFor(JOHN)).toEqual({ kind: 'refused' });
    expect(await installer.installFor(JACK)).toEqual({ kind: 'refused' });
    expect(log.lines.filter(({ level }) => level === 'warn')).toHaveLength(1);
    apps().catalogue = [own as CatalogApp];
    now += HOUR_MS;
    expect(await installer.installFor(JOHN)).toEqual({ kind: 'installed' });
    expect(lookups()).toBe(2);
  });

  test('of the store with the same id is not taken for ours', async () => {
    const { externalId } = apps();
    const foreign: CatalogApp = {
      id: externalId,
      externalId,
      displayName: 'MFA assistant',
      distributionMethod: 'store',
    };
    const [own] = apps().catalogue;
    apps().catalogue = [foreign];
    expect(await installer.installFor(JOHN)).toEqual({ kind: 'refused' });
    expect(world.tenant.requests.requests.filter(({ method }) => method === 'POST')).toEqual([]);
    now += HOUR_MS;
    apps().catalogue = [foreign, own as CatalogApp];
    expect(await installer.installFor(JOHN)).toEqual({ kind: 'installed' });
  });

  test('that was uploaded twice is not guessed', async () => {
    const [own] = apps().catalogue;
    apps().catalogue = [own as CatalogApp, { ...(own as CatalogApp), id: BOT_APP_ID }];
    expect(await installer.installFor(JOHN)).toEqual({ kind: 'refused' });
  });

  test('without AppCatalog.Read.All people are told by mail, and the log says why', async () => {
    world.tenant.setPermissions(
      BOT_APP_ID,
      PERMISSIONS.filter((name) => name !== 'AppCatalog.Read.All'),
    );
    expect(await installer.installFor(JOHN)).toEqual({ kind: 'refused' });
    expect(log.lines[0]).toMatchObject({ level: 'warn', fields: { status: 403 } });
  });

  test('F1: a catalogue that is busy is asked again by the next one, not remembered as empty', async () => {
    world.tenant.faults.next(1, { url: 'appCatalogs' }, { kind: 'status', status: 429, retryAfter: 7 });
    expect(await installer.installFor(JOHN)).toEqual({ kind: 'busy', retryAfterMs: 7_000 });
    expect(await installer.installFor(JOHN)).toEqual({ kind: 'installed' });
  });
});

test('an id of the catalogue that the settings name is used as it is', async () => {
  const findApp = () => Promise.resolve({ kind: 'found', id: apps().catalogId } as const);
  const named = new GraphAppInstaller({ client: world.client, findApp, log });
  expect(await named.installFor(JOHN)).toEqual({ kind: 'installed' });
  expect(lookups()).toBe(0);
});
