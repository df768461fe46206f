import { createPinoLog } from './adapters/log/pino-log.ts';
import { createAnchor } from './app/create-anchor.ts';
import { createStoreParts } from './app/create-store-parts.ts';
import { openAppStore } from './app/open-app-store.ts';
import { runAuditCommand } from './app/run-audit-command.ts';
import { auditKeysOf } from './config/audit-key.ts';
import { loadInstallation } from './config/load-config.ts';

const print = (line: string) => void process.stdout.write(`${line}\n`);

/** `npm run audit -- verify | export`: proves or exports the audit log of the store that the settings name. */
async function run(): Promise<number> {
  const installation = loadInstallation();
  if ('problems' in installation) {
    installation.problems.forEach(print);
    return 2;
  }
  const { config } = installation;
  const parts = createStoreParts({ ...auditKeysOf(config), log: createPinoLog({ level: 'silent' }) });
  const opened = await openAppStore(config.store, parts);
  try {
    return await runAuditCommand(process.argv.slice(2), {
      reads: opened.store.reads,
      seal: parts.seal,
      anchor: createAnchor(config),
      print,
      folder: '.',
    });
  } finally {
    await opened.queue.stop();
    await opened.close();
  }
}

try {
  process.exitCode = await run();
} catch (error) {
  // The message of a store that cannot be opened says what to do; anything else is a bug and shows its trace.
  print(
    error instanceof Error && 'reason' in error
      ? error.message
      : String(error instanceof Error ? error.stack : error),
  );
  process.exitCode = 2;
}
