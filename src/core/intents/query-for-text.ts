import { parsePersonId } from '../ids.ts';
import type { PersonQuery } from '../ports/directory.ts';

/** `CONTOSO\\jsmith`, as Windows shows an account; what follows the domain alone tells who it is. */
const IN_DOMAIN = /^[^\\\s@]+\\+([^\\\s@]+)$/;

/** How to look for the person of this text, which names a person and nothing else. */
export function queryForText(typed: string): PersonQuery {
  const id = parsePersonId(typed);
  if (id) return { by: 'id', id };
  if (typed.includes('@')) return { by: 'address', address: typed };
  const [, account] = IN_DOMAIN.exec(typed) ?? [];
  if (account !== undefined) return { by: 'sam-account', text: account };
  return /\s/.test(typed) ? { by: 'name', text: typed } : { by: 'alias-or-name', text: typed };
}
