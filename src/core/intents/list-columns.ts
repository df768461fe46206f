import { foldText } from './fold-text.ts';

/** What a column of a list says of a person, the surest first. */
export const COLUMN_KINDS = ['id', 'sign-in', 'mail', 'alias', 'name'] as const;
export type ColumnKind = (typeof COLUMN_KINDS)[number];

/** Headings in five languages, without blanks, signs and accents. */
const HEADINGS: Readonly<Record<ColumnKind, string>> = {
  id: 'id objectid oid guid entraid entraobjectid azureadobjectid objectguid objectkennung identifiantdobjet iddobjet iddeobjeto identificadordeobjeto',
  'sign-in':
    'upn userprincipalname memberobjectidorupn principalname signinname signin login loginname logon logonname account accountname useraccount aanmeldnaam inlognaam anmeldename anmeldung benutzerprinzipalname konto nomdeconnexion identifiant compte nomprincipal iniciodesesion nombredeiniciodesesion cuenta nombreprincipal',
  mail: 'mail mails email emails emailaddress mailaddress smtp smtpaddress primarysmtpaddress workemail mailadres emailadres mailadresse emailadresse courriel adressemail adresseemail adressedemessagerie correo correoelectronico direcciondecorreo direcciondecorreoelectronico',
  alias:
    'user users username userid alias mailnickname nickname samaccountname gebruiker gebruikers gebruikersnaam benutzer benutzername nutzer kennung utilisateur utilisateurs nomdutilisateur usuario usuarios nombredeusuario',
  name: 'name names displayname fullname person people employee employees naam namen volledigenaam weergavenaam medewerker medewerkers persoon anzeigename vollername vollstandigername mitarbeiter nom noms nomcomplet nomaffiche personne personnes collaborateur employe nombre nombres nombrecompleto nombreparamostrar persona personas empleado empleados',
};

const KINDS = new Map<string, ColumnKind>(
  COLUMN_KINDS.flatMap((kind) => HEADINGS[kind].split(' ').map((heading) => [heading, kind] as const)),
);

/**
 * What a heading promises: `E-mail address` and `e_mail` are the same; undefined for a heading that names nobody. Templates
 * of Entra have the property in brackets: `User name [userPrincipalName] Required`.
 */
export function columnKind(heading: string): ColumnKind | undefined {
  const [, property] = /\[(\w+)\]/.exec(heading) ?? [];
  return KINDS.get(foldText((property ?? heading).normalize('NFKC')).replaceAll(/[^\p{L}\p{N}]/gu, ''));
}
