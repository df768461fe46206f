import type { PersonId } from '../../core/ids.ts';
import type { AppInstaller, InstallResult } from '../../core/ports/app-installer.ts';
import type { Log } from '../../core/ports/log.ts';
import type { FindCatalogApp } from './catalog-app.ts';
import { address, idSegment } from './graph-address.ts';
import type { GraphClient } from './graph-client.ts';
import { errorCodeIn } from './graph-result.ts';

export interface AppInstallerParts {
  readonly client: GraphClient;
  /** The app in the organisation's catalogue, where it has an id of its own. */
  readonly findApp: FindCatalogApp;
  readonly log: Log;
}

/** By Graph: https://learn.microsoft.com/graph/api/userteamwork-post-installedapps. Installing twice does no harm (409). */
export class GraphAppInstaller implements AppInstaller {
  readonly #parts: AppInstallerParts;

  constructor(parts: AppInstallerParts) {
    this.#parts = parts;
  }

  async installFor(person: PersonId): Promise<InstallResult> {
    const app = await this.#parts.findApp();
    if (app.kind !== 'found') return app.kind === 'busy' ? app : { kind: 'refused' };
    return this.#install(person, app.id);
  }

  async #install(person: PersonId, catalogAppId: string): Promise<InstallResult> {
    const { client, log } = this.#parts;
    const result = await client.call({
      method: 'POST',
      version: 'v1.0',
      url: address(`/users/${idSegment(person)}/teamwork/installedApps`),
      body: {
        'teamsApp@odata.bind': `${client.base.origin}/v1.0/appCatalogs/teamsApps/${catalogAppId}`,
      },
      readOnly: false,
    });
    // Whether it was installed shows when the chat is opened again; asking again later is safe.
    if (result.kind === 'unanswered') return { kind: 'busy' };
    const { status, retryAfterMs } = result;
    if (status === 201 || status === 200 || status === 409) return { kind: 'installed' };
    if (status === 429 || status >= 500)
      return { kind: 'busy', ...(retryAfterMs === undefined ? {} : { retryAfterMs }) };
    log.warn('the app could not be installed for a person', {
      person,
      status,
      code: errorCodeIn(result.body),
    });
    return { kind: 'refused' };
  }
}
