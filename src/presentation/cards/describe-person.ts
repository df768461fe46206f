import type { Person } from '../../core/people.ts';
import type { Words } from '../words.ts';

/** Four characters tell two accounts of the same name apart, and can be read out over the phone. */
const ID_TAIL = 4;

/** Enough to be sure who is meant: name, sign-in name, department, end of the object id. */
export function describePerson(person: Person, words: Words): PersonWords {
  const tail = words.t('person.id-tail', { tail: person.id.slice(-ID_TAIL) });
  const department = words.show(person.department ?? '');
  return {
    name: nameOf(person, words),
    account: words.show(person.userPrincipalName) || words.t('person.unnamed'),
    detail: department === '' ? tail : `${department} · ${tail}`,
  };
}

export type PersonWords = { readonly name: string; readonly account: string; readonly detail: string };

/** A name that is blank, or nothing but invisible characters, is replaced by the sign-in name. */
export function nameOf(person: Person, words: Words): string {
  const name = words.show(person.displayName);
  return name === '' ? words.show(person.userPrincipalName) || words.t('person.unnamed') : name;
}

export function withAccount(person: Person, words: Words): string {
  const account = words.show(person.userPrincipalName);
  return words.t('person.with-account', { name: nameOf(person, words), account });
}
