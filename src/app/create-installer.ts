import { lookUpCatalogApp, type FindCatalogApp } from '../adapters/graph/catalog-app.ts';
import { GraphAppInstaller } from '../adapters/graph/graph-app-installer.ts';
import type { GraphClient } from '../adapters/graph/graph-client.ts';
import type { Config } from '../config/config.ts';
import type { AppInstaller } from '../core/ports/app-installer.ts';
import type { Clock } from '../core/ports/clock.ts';
import type { Log } from '../core/ports/log.ts';

interface InstallerParts {
  readonly config: Config;
  readonly client: GraphClient;
  readonly log: Log;
  readonly clock: Clock;
}

/** Undefined where nothing says which app of the catalogue is ours. */
export function createInstaller(parts: InstallerParts): AppInstaller | undefined {
  const findApp = findAppOf(parts);
  return findApp && new GraphAppInstaller({ ...parts, findApp });
}

function findAppOf({ config, client, log, clock }: InstallerParts): FindCatalogApp | undefined {
  const { catalogAppId: id, manifestId: externalId } = config;
  if (id !== undefined) return () => Promise.resolve({ kind: 'found', id });
  if (externalId === undefined) return undefined;
  return lookUpCatalogApp({ client, externalId, log, now: () => clock.now().getTime() });
}
