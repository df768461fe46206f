import type { Item } from './find-phrases.ts';

/** The labels of a ticket form: "User: … Request: …". */
const USER =
  /^(?:users?|username|employee|person|name|upn|gebruikers?|gebruikersnaam|medewerker|naam|benutzer|benutzername|nutzer|mitarbeiter|utilisateurs?|nom|usuarios?|nombre|empleado|account|konto|compte|cuenta)$/;
const WISH =
  /^(?:request|action|task|wish|verzoek|aanvraag|vraag|actie|taak|wens|anfrage|antrag|wunsch|aktion|aufgabe|anliegen|demande|tache|requete|solicitud|peticion|accion|tarea)$/;

interface Part {
  readonly label: 'user' | 'wish' | undefined;
  readonly items: Item[];
}

/** "User: jsmith - Request: enable mfa" says "enable mfa for jsmith". Both labels must stand there, each once. */
export function readForm(items: readonly Item[]): readonly Item[] {
  if (!items.some((item) => item.fold === ':')) return items;
  const parts: Part[] = [{ label: undefined, items: [] }];
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    if (item === undefined) break;
    const label = items[at + 1]?.fold === ':' ? labelOf(item) : undefined;
    if (label !== undefined) {
      parts.push({ label, items: [] });
      at += 1;
    } else if (endsValue(item)) parts.push({ label: undefined, items: [item] });
    else parts.at(-1)?.items.push(item);
  }
  const [user, ...moreUsers] = parts.filter((part) => part.label === 'user');
  const [wish, ...moreWishes] = parts.filter((part) => part.label === 'wish');
  if (user === undefined || wish === undefined || moreUsers.length + moreWishes.length > 0) return items;
  const rest = parts.filter((part) => part.label === undefined).flatMap((part) => part.items);
  const at = { from: user.items[0]?.from ?? 0, to: user.items[0]?.from ?? 0 };
  return [
    ...bare(wish.items),
    { role: 'for', text: 'for', fold: 'for', ...at },
    ...bare(user.items),
    ...rest,
  ];
}

function labelOf({ fold, last }: Item): 'user' | 'wish' | undefined {
  const word = last ?? fold;
  return USER.test(word) ? 'user' : WISH.test(word) ? 'wish' : undefined;
}

function endsValue({ role, fold }: Item): boolean {
  return fold === '\n' || role === 'because' || role === 'ticket' || role === 'ticketId';
}

function bare(items: readonly Item[]): readonly Item[] {
  const from = items.findIndex((item) => item.role !== 'mark');
  const to = items.findLastIndex((item) => item.role !== 'mark');
  return items.slice(Math.max(0, from), to + 1);
}
