/** What one check found. Everything here is printed: it names settings, ids and permissions, never a secret. */
export type Finding =
  | { readonly kind: 'good'; readonly what: string; readonly says: string }
  /** The bot runs, but keeps a promise less well. */
  | { readonly kind: 'warning'; readonly what: string; readonly why: string; readonly fix: string }
  /** The bot cannot do its work. */
  | { readonly kind: 'failure'; readonly what: string; readonly why: string; readonly fix: string }
  /** Could not be checked, because something before it failed. */
  | { readonly kind: 'skipped'; readonly what: string; readonly why: string };

export type Findings = readonly Finding[];

export const good = (what: string, says: string): Finding => ({ kind: 'good', what, says });
export const skipped = (what: string, why: string): Finding => ({ kind: 'skipped', what, why });

interface Remedy {
  readonly why: string;
  readonly fix: string;
}
export const warning = (what: string, remedy: Remedy): Finding => ({ kind: 'warning', what, ...remedy });
export const failure = (what: string, remedy: Remedy): Finding => ({ kind: 'failure', what, ...remedy });

/** The name of an error and of what caused it, for operators; messages of libraries may hold addresses with secrets. */
export function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const { code } = error as { readonly code?: unknown };
  const named = typeof code === 'string' ? `${error.name} ${code}` : error.name;
  return error.cause === undefined ? named : `${named}, because of ${nameOf(error.cause)}`;
}
