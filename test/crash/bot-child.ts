import { setTimeout as wait } from 'node:timers/promises';
import { startApp } from '../../src/app.ts';
import { readConfig } from '../../src/config/read-config.ts';
import type { Policy } from '../../src/core/policy.ts';
import { silentLog } from '../support/open-test-store.ts';

/** The whole bot as a process to be killed. Argument: its settings and its policy as JSON. Prints `ready`, and `finished` once nothing is open. */
interface Wishes {
  readonly settings: Readonly<Record<string, string>>;
  readonly policy: Policy;
  readonly auditKey: string;
}
const { settings, policy, auditKey } = JSON.parse(process.argv[2] ?? '{}') as Wishes;
const config = readConfig(settings);
if ('problems' in config) throw new Error(config.problems.join('\n'));
const log = { ...silentLog, error: (message: string, error: unknown) => console.error(message, error) };
const { world } = await startApp({ config, policy, auditKey, log });
process.stdout.write('ready\n');
const { reads } = world.store;
const isOpen = async (): Promise<boolean> =>
  (await reads.openRequests(1)).length > 0 || (await reads.unsettledDeliveries(1)).length > 0;
while (await isOpen()) await wait(500);
process.stdout.write('finished\n');
