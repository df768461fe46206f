import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BOT_APP_ID, CONTOSO_TENANT_ID } from '../rehearsal/contoso.ts';
import { startRehearsalTenant } from '../rehearsal/start-rehearsal-tenant.ts';
import type { RehearsalTenant } from '../rehearsal/start-rehearsal-tenant.ts';
import { findFreePort } from './find-free-port.ts';
import { startDemoBot } from './start-demo-bot.ts';
import type { Playground } from './start-playground.ts';
import { startPlaygrounds } from './start-playgrounds.ts';
import { StopList } from './stop-list.ts';

const BOT_PORT = 3978;
const PAGE_PORT = 56_160;

export interface Demo {
  readonly tenant: RehearsalTenant;
  /** `http://127.0.0.1:PORT/api/messages`; without chat windows PORT is 3978, or the next free one. */
  readonly botEndpoint: string;
  /** None in a headless demo. */
  readonly windows: readonly Playground[];
  stop(): Promise<void>;
}

/** Starts Contoso, the bot and the chat windows on this machine. What was started ends again when something fails. */
export async function runDemo({ headless }: { readonly headless: boolean }): Promise<Demo> {
  const stops = new StopList();
  try {
    const dataDir = await mkdtemp(join(tmpdir(), 'mfa-chatops-demo-'));
    stops.add(() => rm(dataDir, { recursive: true, force: true }));
    const tenant = await startRehearsalTenant({ port: await findFreePort(PAGE_PORT) });
    stops.add(() => tenant.close());
    const bot = await startDemoBot({
      tenant,
      dataDir: join(dataDir, 'store'),
      // Windows are told the port; without them it should be one that a reader knows. A port that was found free can be
      // gone before the store is open and the bot listens, so it is chosen only where it matters.
      port: headless ? await findFreePort(BOT_PORT) : 0,
      identity: { BOT_ANONYMOUS_ON_LOOPBACK: 'true' },
    });
    stops.add(() => bot.stop());
    const botEndpoint = `http://127.0.0.1:${bot.port}/api/messages`;
    const windows = headless ? [] : await openWindows(botEndpoint, stops);
    return { tenant, botEndpoint, windows, stop: () => stops.stop() };
  } catch (problem) {
    await stops.stop();
    throw problem;
  }
}

async function openWindows(botEndpoint: string, stops: StopList): Promise<readonly Playground[]> {
  const tenant = { tenantId: CONTOSO_TENANT_ID, botAppId: BOT_APP_ID, botName: 'MFA' };
  const windows = await startPlaygrounds(botEndpoint, tenant);
  stops.add(async () => void (await Promise.all(windows.map((window) => window.stop()))));
  // The bot can write only where it is installed: the approver's card must not wait for a browser.
  for (const window of windows) await window.install();
  return windows;
}
