import type { LegacyClient, LegacySeen } from '../../core/ports/mfa.ts';

/** Clients that cannot do MFA, as the log names them (LEARN/entra/identity/conditional-access/policy-block-legacy-auth). */
export const LEGACY_CLIENTS = [
  'IMAP4',
  'POP3',
  'Authenticated SMTP',
  'Exchange ActiveSync',
  'Exchange Web Services',
  'Exchange Online PowerShell',
  'AutoDiscover',
  'MAPI Over HTTP',
  'Offline Address Book',
  'Outlook Anywhere (RPC over HTTP)',
  'Reporting Web Services',
  'Other clients',
] as const;

/** What pages of the sign-in log have of one person: each client once, with its last use. */
export class LegacyFindings {
  readonly #clients = new Map<string, LegacyClient>();
  #isCut = false;

  add({ clientAppUsed, createdDateTime }: Readonly<Record<string, unknown>>): void {
    if (typeof clientAppUsed !== 'string' || typeof createdDateTime !== 'string') return;
    const known = this.#clients.get(clientAppUsed);
    if (!known || known.lastUsed < createdDateTime)
      this.#clients.set(clientAppUsed, { client: clientAppUsed, lastUsed: createdDateTime });
  }

  /** The log has more than was read. */
  cut(): void {
    this.#isCut = true;
  }

  get missing(): readonly string[] {
    return LEGACY_CLIENTS.filter((client) => !this.#clients.has(client));
  }

  /** Nothing found in a part of the log says nothing of the rest. */
  get seen(): LegacySeen | 'unknown' {
    if (this.#isCut && this.#clients.size === 0) return 'unknown';
    return { clients: [...this.#clients.values()], isCut: this.#isCut };
  }
}
