import { GraphAppInstaller } from '../adapters/graph/graph-app-installer.ts';
import type { GraphClient } from '../adapters/graph/graph-client.ts';
import type { Config } from '../config/config.ts';
import type { AppInstaller } from '../core/ports/app-installer.ts';
import type { Log } from '../core/ports/log.ts';

/** Undefined where the settings do not say which app of the catalogue is ours. */
export function createInstaller(parts: {
  readonly config: Config;
  readonly client: GraphClient;
  readonly log: Log;
}): AppInstaller | undefined {
  const { catalogAppId } = parts.config;
  return catalogAppId === undefined ? undefined : new GraphAppInstaller({ ...parts, catalogAppId });
}
