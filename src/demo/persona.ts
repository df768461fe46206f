import { CONTOSO_ROWS } from '../rehearsal/contoso-people.ts';
import { PERSONAS, PERSON_IDS, PERSON_UPNS } from '../rehearsal/contoso.ts';

/** Somebody of Contoso with a chat window of their own. */
export interface Persona {
  /** Part of addresses and file names: lower-case letters. */
  readonly key: string;
  /** What this person does in the story: `helpdesk agent`. */
  readonly role: string;
  readonly name: string;
  readonly personId: string;
  readonly upn: string;
}

function personaOf(key: string, part: keyof typeof PERSONAS, role: string): Persona {
  const person = PERSONAS[part];
  return {
    key,
    role,
    name: CONTOSO_ROWS[person].name,
    personId: PERSON_IDS[person],
    upn: PERSON_UPNS[person],
  };
}

export const HELPDESK = personaOf('helpdesk', 'helpdesk', 'helpdesk agent');
export const APPROVER = personaOf('approver', 'approver', 'approver');
export const END_USER = personaOf('jsmith', 'endUser', 'end user');

/** One Playground window each, in this order of ports. */
export const WINDOW_PERSONAS = [HELPDESK, APPROVER, END_USER] as const;
