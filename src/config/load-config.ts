import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import type { Policy } from '../core/policy.ts';
import type { Config, ConfigProblems } from './config.ts';
import { readMailLogo } from './mail-logo.ts';
import { parsePolicy, policyWarnings } from './policy-file.ts';
import { readConfig } from './read-config.ts';
import type { Environment } from './read-values.ts';

export interface Installation {
  readonly config: Config;
  readonly policy: Policy;
  /** SHA-256 of the file, as `sha256sum` prints it. */
  readonly policyHash: string;
  /** Those of the settings and those of the policy. */
  readonly warnings: readonly string[];
}

/**
 * Settings from the environment, then from `.env` (the environment wins), and the policy file they name; or the problems
 * of all of them in one list. `given` goes before both: the demo brings its own settings.
 */
export function loadInstallation(given: Environment = {}): Installation | ConfigProblems {
  const settings: Environment = { ...readEnvFile('.env'), ...process.env, ...given };
  const reading = withLogo(readConfig(settings), settings['MAIL_LOGO']);
  const file =
    'problems' in reading ? (given['POLICY_FILE'] ?? process.env['POLICY_FILE']) : reading.policyFile;
  const policy = readPolicy(file ?? 'policy.yaml');
  if ('problems' in reading) {
    return { problems: [...reading.problems, ...problemsOf(policy)], warnings: reading.warnings };
  }
  if ('problems' in policy) return { problems: policy.problems, warnings: reading.warnings };
  const { rules, hash } = policy;
  const warnings = [...reading.warnings, ...policyWarnings(rules, reading.environment === 'production')];
  return { config: reading, policy: rules, policyHash: hash, warnings };
}

/** A picture that cannot be shown is one more problem of the settings. */
function withLogo(reading: Config | ConfigProblems, file = ''): Config | ConfigProblems {
  const logo = file.trim() === '' ? undefined : readMailLogo(file.trim());
  if (logo === undefined || !('problem' in logo)) return reading;
  const others = 'problems' in reading ? reading.problems : [];
  return { problems: [...others, logo.problem], warnings: reading.warnings };
}

/** The rules alone: they can be tested where nothing else is set up yet. */
export function loadPolicy(): Policy | { readonly problems: readonly string[] } {
  const settings: Environment = { ...readEnvFile('.env'), ...process.env };
  const policy = readPolicy(settings['POLICY_FILE'] ?? 'policy.yaml');
  return 'problems' in policy ? policy : policy.rules;
}

interface PolicyProblems {
  readonly problems: readonly string[];
}

interface ReadPolicy {
  readonly rules: Policy;
  /** Of the very text that the rules were read from. */
  readonly hash: string;
}

const problemsOf = (policy: ReadPolicy | PolicyProblems): readonly string[] =>
  'problems' in policy ? policy.problems : [];

function readPolicy(file: string): ReadPolicy | PolicyProblems {
  const text = readText(file);
  if (text === undefined) return { problems: [`POLICY_FILE names a file that cannot be read: ${file}`] };
  const policy = parsePolicy(text);
  if ('problems' in policy) return { problems: policy.problems.map((each) => `${file}: ${each}`) };
  return { rules: policy, hash: createHash('sha256').update(text).digest('hex') };
}

function readEnvFile(file: string): Environment {
  return parse(readText(file) ?? '');
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
