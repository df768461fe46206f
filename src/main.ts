import { createPinoLog } from './adapters/log/pino-log.ts';
import { routeConsole } from './adapters/log/route-console.ts';
import { startApp, type App } from './app.ts';
import { collectEarly } from './app/collect-early.ts';
import { auditKeysOf } from './config/audit-key.ts';
import { describeProblems } from './config/describe-problems.ts';
import { loadInstallation } from './config/load-config.ts';
import { secretsOf } from './config/secrets-of.ts';

const installation = loadInstallation();
if ('problems' in installation) {
  process.stderr.write(describeProblems(installation));
  process.exit(1);
}
const { config, policy, policyHash, warnings } = installation;
const log = createPinoLog({ level: config.logLevel, secrets: secretsOf(config) });
// The Bot Framework SDK writes to the console by itself; its lines go through our log, which cleans them.
routeConsole(log);
for (const warning of warnings) log.warn(warning);

const app = await start().catch((error: unknown) => {
  log.error('mfa-chatops does not start', error);
  process.exit(1);
});

collectEarly();

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    // A second signal ends the process at once: whatever was running is resumed at the next start. Listened for first:
    // with nobody listening it would end by the system's default, without an exit code of ours.
    process.once(signal, () => process.exit(1));
    log.info('stopping', { signal });
    app.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error('stopping failed', error);
        process.exit(1);
      },
    );
  });
}
for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(event, (error: unknown) => {
    log.error('a bug ended the process', error, { event });
    process.exit(1);
  });
}

// Said last: whoever has read it may already ask us to stop.
const { ready, reasons } = await app.readiness();
const [missing, { engine: store, survives }] = [reasons.join(', '), app.store];
if (ready) log.info('mfa-chatops is ready', { port: app.port, store, survives });
else log.warn('mfa-chatops has started, but cannot serve anybody yet', { port: app.port, store, missing });

async function start(): Promise<App> {
  return startApp({ config, policy, policyHash, log, ...auditKeysOf(config) });
}
