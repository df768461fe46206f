export interface CatalogApp {
  readonly id: string;
  /** The one of the manifest; for an app of the store the same as `id`. */
  readonly externalId: string;
  readonly displayName: string;
  readonly distributionMethod: 'organization' | 'store';
}

/** What the catalogue holds, and for whom the bot's app is installed. */
export class TeamsApps {
  readonly catalogId = '7ea35a11-0000-4000-8000-000000000001';
  readonly externalId = '7ea35a11-0000-4000-8000-0000000000e1';
  /** Change it at any time. */
  catalogue: readonly CatalogApp[] = [
    {
      id: this.catalogId,
      externalId: this.externalId,
      displayName: 'MFA assistant',
      distributionMethod: 'organization',
    },
  ];
  readonly #installed = new Set<string>();
  #onInstall: (person: string) => void = () => undefined;

  install(person: string): boolean {
    if (this.#installed.has(person)) return false;
    this.#installed.add(person);
    this.#onInstall(person);
    return true;
  }

  isInstalled(person: string): boolean {
    return this.#installed.has(person);
  }

  /** Teams learns of what Graph installs. */
  set onInstall(listener: (person: string) => void) {
    this.#onInstall = listener;
  }
}
