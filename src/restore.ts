import { createPinoLog } from './adapters/log/pino-log.ts';
import { createStoreParts } from './app/create-store-parts.ts';
import { restoreStore } from './app/restore-store.ts';
import { auditKeysOf } from './config/audit-key.ts';
import { loadInstallation } from './config/load-config.ts';

const print = (line: string) => void process.stdout.write(`${line}\n`);

/** `npm run restore -- FILE`: makes the embedded store of a daily copy. */
const installation = loadInstallation();
if ('problems' in installation) {
  installation.problems.forEach(print);
  process.exitCode = 2;
} else {
  const { config } = installation;
  const parts = createStoreParts({ ...auditKeysOf(config), log: createPinoLog({ level: 'silent' }) });
  const { code, said } = await restoreStore(config, process.argv[2], parts);
  print(said);
  process.exitCode = code;
}
