import { createPinoLog } from './adapters/log/pino-log.ts';
import { createStoreParts } from './app/create-store-parts.ts';
import { openAppStore } from './app/open-app-store.ts';
import { runPolicyCommand } from './app/run-policy-command.ts';
import { auditKeysOf } from './config/audit-key.ts';
import { loadInstallation, loadPolicy } from './config/load-config.ts';

const print = (line: string) => void process.stdout.write(`${line}\n`);

type Work = Parameters<Parameters<typeof runPolicyCommand>[1]['withStore']>[0];

/** `npm run policy -- test | diff`: proves the rules, or shows what another file would have decided. */
async function run(): Promise<number> {
  const policy = loadPolicy();
  if ('problems' in policy) {
    policy.problems.forEach(print);
    return 2;
  }
  return runPolicyCommand(process.argv.slice(2), { policy, withStore, now: new Date(), print });
}

async function withStore(work: Work): Promise<number> {
  const installation = loadInstallation();
  if ('problems' in installation) {
    installation.problems.forEach(print);
    return 2;
  }
  const { config } = installation;
  const parts = createStoreParts({ ...auditKeysOf(config), log: createPinoLog({ level: 'silent' }) });
  const opened = await openAppStore(config.store, parts);
  try {
    return await work(opened.store.reads);
  } finally {
    await opened.queue.stop();
    await opened.close();
  }
}

try {
  process.exitCode = await run();
} catch (error) {
  // A file that is not there, or a store that cannot be opened: its message says what to do.
  print(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
