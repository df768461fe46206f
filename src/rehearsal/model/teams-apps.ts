/** The catalogue's one app, and for whom it is installed. */
export class TeamsApps {
  /** Id in the organisation's catalogue; `externalId` is the one of the manifest. */
  readonly catalogId = '7ea35a11-0000-4000-8000-000000000001';
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
