import { buildConfig } from './build-config.ts';
import type { Config, ConfigProblems } from './config.ts';
import { nodeVersionProblem } from './node-version.ts';
import { readValues, unknownNameWarnings } from './read-values.ts';
import type { Environment } from './read-values.ts';
import { brokenRules, inProduction, standInSettings } from './start-up-rules.ts';
import type { Given } from './start-up-rules.ts';

/** The frozen settings, or everything that is wrong with them at once. No message holds a value of a setting. */
export function readConfig(env: Environment, nodeVersion = process.version): Config | ConfigProblems {
  const { problems: malformed, ...settings } = readValues(env);
  const version = nodeVersionProblem(nodeVersion);
  const problems = [...(version === undefined ? [] : [version]), ...malformed, ...brokenRules(settings)];
  const warnings = [...unknownNameWarnings(env), ...configWarnings(settings)];
  if (problems.length > 0) return { problems, warnings };
  return buildConfig(settings.values, warnings);
}

function configWarnings(settings: Given): readonly string[] {
  const { values } = settings;
  const production = inProduction(settings);
  const warnings: string[] = [];
  const standIns = standInSettings(values);
  if (production && standIns.length > 0) {
    warnings.push(
      `${standIns.join(', ')}: on loopback, so this is not the real Microsoft 365, although NODE_ENV is production`,
    );
  }
  if (!production)
    warnings.push('NODE_ENV is not production: settings that are only for trying out are accepted');
  if (values.DATABASE_URL !== undefined && values.DATA_DIR !== undefined) {
    warnings.push('DATA_DIR is not used, because DATABASE_URL is set');
  }
  if (values.DATABASE_URL === undefined) {
    warnings.push('The embedded store survives a process kill, not a power loss');
  }
  if (values.AZURE_CLIENT_ID !== undefined && values.AZURE_CLIENT_ID === values.MicrosoftAppId) {
    warnings.push('AZURE_CLIENT_ID is the identity of the bot: give Graph an identity of its own');
  }
  return warnings;
}
