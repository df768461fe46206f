import { grantedPermissions } from '../app/probe-graph.ts';
import type { Config } from '../config/config.ts';
import { failure, good, nameOf, warning } from './finding.ts';
import type { Finding, Findings } from './finding.ts';
import { NEEDED_PERMISSIONS, TOO_MUCH } from './permissions.ts';
import type { NeededPermission } from './permissions.ts';

/** Reads what was really consented to out of a fresh token. */
export async function checkPermissions(config: Config): Promise<Findings> {
  try {
    return judgePermissions(await grantedPermissions(config));
  } catch (error) {
    const why = `no token for Graph was given (${nameOf(error)})`;
    const fix = `Check AZURE_TENANT_ID, AZURE_CLIENT_ID and what GRAPH_CREDENTIAL (${config.graph.credential.kind}) needs; a secret or certificate may have expired.`;
    return [failure('Graph sign-in', { why, fix })];
  }
}

export function judgePermissions(granted: readonly string[]): Findings {
  const missing = NEEDED_PERMISSIONS.filter((needed) => !holds(granted, needed));
  const excess = granted.filter((name) => name in TOO_MUCH);
  const listed = `${NEEDED_PERMISSIONS.length - missing.length} of ${NEEDED_PERMISSIONS.length} are granted`;
  return [
    good('Graph sign-in', 'a token was given'),
    ...(missing.length === 0 ? [good('Graph permissions', listed)] : missing.map(missingFinding)),
    ...excess.map(excessFinding),
  ];
}

const holds = (granted: readonly string[], { name, within = [] }: NeededPermission): boolean =>
  [name, ...within].some((each) => granted.includes(each));

function missingFinding({ name, for: purpose, required }: NeededPermission): Finding {
  const found = {
    why: `not granted, and needed for ${purpose}`,
    fix: `In Entra: App registrations > (the app of AZURE_CLIENT_ID) > API permissions > add the application permission ${name}, then grant admin consent.`,
  };
  return required ? failure(`Graph permission ${name}`, found) : warning(`Graph permission ${name}`, found);
}

function excessFinding(name: string): Finding {
  const why = `granted, but never used: it ${TOO_MUCH[name] ?? 'goes too far'}`;
  return warning(`Graph permission ${name}`, { why, fix: `Remove ${name} from the app of AZURE_CLIENT_ID.` });
}
