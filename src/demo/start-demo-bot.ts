import { randomBytes } from 'node:crypto';
import { startApp } from '../app.ts';
import type { App, AppParts } from '../app.ts';
import { readConfig } from '../config/read-config.ts';
import { BOT_APP_ID, BOT_APP_SECRET, CONTOSO_TENANT_ID } from '../rehearsal/contoso.ts';
import type { RehearsalTenant } from '../rehearsal/start-rehearsal-tenant.ts';
import { demoLog } from './demo-log.ts';
import { demoPolicy } from './demo-policy.ts';

export interface DemoBotOptions {
  readonly tenant: RehearsalTenant;
  /** Directory of the embedded store; a restart on the same one goes on where the last run ended. */
  readonly dataDir: string;
  /** 0: any free port. */
  readonly port: number;
  /** The bot's settings towards Teams: anonymous on loopback, or those of the rehearsal's Teams. */
  readonly identity: Readonly<Record<string, string>>;
  readonly rules?: Partial<AppParts['policy']>;
}

/** One key for a whole demo, so that a restart finds its audit chain whole. */
const AUDIT_KEY = randomBytes(32).toString('hex');

/**
 * The product as it is, with settings that point to the rehearsal tenant. The environment and `.env` are not read: a
 * machine that is set up for a real tenant must be able to run the demo without touching that tenant.
 */
export async function startDemoBot(options: DemoBotOptions): Promise<App> {
  const { tenant, dataDir, port, identity, rules } = options;
  const config = readConfig({
    ...identity,
    HOST: '127.0.0.1',
    PORT: String(port),
    AZURE_TENANT_ID: CONTOSO_TENANT_ID,
    AZURE_CLIENT_ID: BOT_APP_ID,
    AZURE_CLIENT_SECRET: BOT_APP_SECRET,
    AZURE_AUTHORITY_HOST: tenant.tokenUrl,
    GRAPH_BASE_URL: tenant.graphUrl,
    DATA_DIR: dataDir,
    MAIL_SENDERS: 'mfa@contoso.com',
    BRAND_NAME: 'Contoso',
  });
  if ('problems' in config) throw new Error(`The demo's settings are wrong: ${config.problems.join('; ')}`);
  return startApp({ config, policy: { ...demoPolicy(), ...rules }, log: demoLog, auditKey: AUDIT_KEY });
}
