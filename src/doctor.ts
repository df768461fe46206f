import { createPinoLog } from './adapters/log/pino-log.ts';
import { createStoreParts } from './app/create-store-parts.ts';
import { auditKeysOf } from './config/audit-key.ts';
import { loadInstallation } from './config/load-config.ts';
import { describeFindings } from './doctor/describe-findings.ts';
import { examine } from './doctor/examine.ts';
import { failure, warning } from './doctor/finding.ts';
import type { Findings } from './doctor/finding.ts';

/** `npm run doctor`: is this installation able to keep its promises? Exit code 1 when something keeps it from working. */
async function run(): Promise<Findings> {
  const installation = loadInstallation();
  if ('problems' in installation) {
    const fix = 'See .env.example and policy.yaml; the bot does not start like this.';
    return [
      ...installation.problems.map((why) => failure('Settings and policy', { why, fix })),
      ...installation.warnings.map((why) => warning('Settings and policy', { why, fix })),
    ];
  }
  const log = createPinoLog({ level: 'silent' });
  return examine(installation, createStoreParts({ ...auditKeysOf(installation.config), log }));
}

const findings = await run();
process.stdout.write(describeFindings(findings));
process.exitCode = findings.some(({ kind }) => kind === 'failure') ? 1 : 0;
