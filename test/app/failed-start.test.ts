import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@jest/globals';
import { startApp } from '../../src/app.ts';
import { startRehearsalTenant } from '../../src/rehearsal/start-rehearsal-tenant.ts';
import { startRehearsalTeams } from '../../src/rehearsal/teams/start-rehearsal-teams.ts';
import { BOT_APP_ID, CONTOSO_TENANT_ID } from '../../src/rehearsal/contoso.ts';
import { openTestStore, silentLog } from '../support/open-test-store.ts';
import { testConfig, TEST_POLICY } from '../support/start-test-bot.ts';

test('a start that fails half-way closes the store again', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => taken.once('listening', resolve));
  const rehearsal = await startRehearsalTenant();
  const teams = await startRehearsalTeams({ tenantId: CONTOSO_TENANT_ID, appId: BOT_APP_ID });
  const config = testConfig(rehearsal, teams);
  let closed = 0;
  const starting = startApp({
    config: { ...config, listen: { host: '127.0.0.1', port: (taken.address() as AddressInfo).port } },
    policy: TEST_POLICY,
    log: silentLog,
    auditKey: '00'.repeat(32),
    openStore: async (parts) => {
      const opened = await openTestStore(parts);
      return { ...opened, close: () => ((closed += 1), opened.close()) };
    },
  });
  await expect(starting).rejects.toThrow(/EADDRINUSE/);
  expect(closed).toBe(1);
  await Promise.all([teams.close(), rehearsal.close()]);
  taken.close();
});
