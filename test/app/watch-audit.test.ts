import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApp, type App } from '../../src/app.ts';
import { createAnchor } from '../../src/app/create-anchor.ts';
import { runAuditCommand } from '../../src/app/run-audit-command.ts';
import { BOT_APP_ID, CONTOSO_TENANT_ID } from '../../src/rehearsal/contoso.ts';
import { startRehearsalTenant, type RehearsalTenant } from '../../src/rehearsal/start-rehearsal-tenant.ts';
import { startRehearsalTeams, type RehearsalTeams } from '../../src/rehearsal/teams/start-rehearsal-teams.ts';
import { moveableClock } from '../support/moveable-clock.ts';
import { openTestStore, type TestStore } from '../support/open-test-store.ts';
import { recordingLog } from '../support/recording-log.ts';
import { until } from '../support/crashing-bot.ts';
import { TEST_POLICY, testConfig } from '../support/start-test-bot.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const place = join(temporaryFolder(), 'anchors');
const clock = moveableClock();
const log = recordingLog();
let tenant: RehearsalTenant;
let teams: RehearsalTeams;
let app: App;
let opened: TestStore;

/** The whole bot with a folder for its checkpoints, on a store that the test can reach into. */
beforeAll(async () => {
  tenant = await startRehearsalTenant();
  teams = await startRehearsalTeams({ tenantId: CONTOSO_TENANT_ID, appId: BOT_APP_ID });
  app = await startApp({
    config: { ...testConfig(tenant, teams), auditAnchorDir: place },
    policy: TEST_POLICY,
    auditKey: '00'.repeat(32),
    clock,
    log,
    openStore: async (parts) => (opened = await openTestStore(parts)),
  });
  await until(async () => (await kept()).length > 0);
});
afterAll(async () => {
  await app.stop();
  await Promise.all([teams.close(), tenant.close()]);
});

const anchor = createAnchor({ auditAnchorDir: place })!;
const kept = async () => (await anchor.kept()).checkpoints;
const readiness = async () => (await fetch(`http://127.0.0.1:${app.port}/readyz`)).json();

/** The hour is over: the waiting job is due. */
async function due(): Promise<void> {
  await opened.queue.db.executeSql(
    `update pgboss.job set start_after = now() where name = 'anchor-audit' and state = 'created'`,
  );
}

function record(): Promise<unknown> {
  return opened.store.transaction((tx) => tx.append({ event: { kind: 'request-withdrawn' } }));
}

async function verify(): Promise<{ code: number; said: string }> {
  const said: string[] = [];
  const { reads } = opened.store;
  const print = (line: string) => void said.push(line);
  const code = await runAuditCommand(['verify'], { reads, seal: app.world.seal, anchor, print, folder: '' });
  return { code, said: said.join('\n') };
}

test('a checkpoint is kept at the start and every hour, also when nothing happened', async () => {
  const before = (await kept()).length;
  clock.move(60);
  await due();
  await until(async () => (await kept()).length === before + 1);
  expect((await kept()).at(-1)).toMatchObject({ sequence: 0, count: 0 });
  expect(await verify()).toMatchObject({ code: 0 });
});

test('I5: while the place is away the bot is ready but degraded after two hours, says so, then catches up and explains the gap', async () => {
  await record();
  rmSync(place, { recursive: true });
  writeFileSync(place, 'a file where the folder was');
  clock.move(114);
  await due();
  await until(async () => (await opened.store.reads.anchorState()).failedTries > 0);
  expect(await readiness()).toEqual({ ready: true, reasons: [] });
  clock.move(12);
  expect(await readiness()).toEqual({ ready: true, reasons: [], degraded: ['audit-anchor'] });
  await app.audit.look();
  expect(JSON.stringify(log.lines)).toContain('ALARM: the audit log is not anchored');

  rmSync(place);
  await due();
  await until(async () => (await kept()).length > 0);
  const [caughtUp] = await kept();
  expect(caughtUp).toMatchObject({ sequence: 1, count: 1, gap: { failedTries: expect.any(Number) } });
  // The file comes first, the store notes it a moment later.
  await until(async () => (await opened.store.reads.chainEnd()).sequence === 2);
  expect(await readiness()).toEqual({ ready: true, reasons: [] });
  const [explained] = await opened.store.reads.auditRecords(1, 1);
  expect(explained?.event).toMatchObject({ kind: 'anchor-caught-up', since: caughtUp?.gap?.since });
});

test('I2: a tail cut off in the running bot’s database is found by the daily look: weakening is closed, the alarm raised, verify says where', async () => {
  await record();
  await record();
  await due();
  await until(async () => (await kept()).at(-1)?.sequence === 4);
  await opened.queue.db.executeSql('alter table mfa_chatops.audit_record disable trigger user');
  await opened.queue.db.executeSql('delete from mfa_chatops.audit_record where sequence > 2');
  const { code, said } = await verify();
  expect(code).toBe(1);
  expect(said).toContain('broken at record 3: it and what came after it were cut off');
  expect(said).toContain('Up to record 1 it agrees with the checkpoints');
  await app.audit.look();
  expect(app.world.brakes.weakeningClosed()).toBeUndefined();
  clock.move(24 * 60);
  await app.audit.look();
  expect(app.world.brakes.weakeningClosed()).toBe('audit-broken');
  expect(JSON.stringify(log.lines)).toContain('ALARM: the audit chain is broken');
  expect(await readiness()).toMatchObject({ ready: false, reasons: ['audit-chain'] });
});
