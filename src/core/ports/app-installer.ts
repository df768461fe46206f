import type { PersonId } from '../ids.ts';

export type InstallResult =
  /** Now, or before: a chat can be opened. */
  | { readonly kind: 'installed' }
  | { readonly kind: 'busy'; readonly retryAfterMs?: number }
  /** Not allowed, no such app, or no Teams licence: mail has to do. */
  | { readonly kind: 'refused' };

/** Puts the bot's own app into a person's Teams, so that it may write first. Never throws for an answer of Graph. */
export interface AppInstaller {
  installFor(person: PersonId): Promise<InstallResult>;
}
