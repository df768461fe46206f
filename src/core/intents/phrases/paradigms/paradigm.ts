import type { PhraseRole, Phrases } from '../phrases.ts';

/** Whole families of phrases of one language: every verb with every ending that goes with it. */
export type Paradigms = Partial<Phrases>;

/** The phrases of a language and its families of phrases together. */
export function withParadigms(own: Phrases, more: Paradigms): Phrases {
  const roles = Object.keys(more) as PhraseRole[];
  return {
    ...own,
    ...Object.fromEntries(roles.map((role) => [role, [...own[role], ...(more[role] ?? [])]])),
  };
}
