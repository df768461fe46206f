/** Longest text of one field; anything longer is an attack or a mistake, and neither belongs into the log. */
export const MAX_LOG_TEXT = 1_000;

/** C0 and C1 controls, zero-width and bidi marks, line separators: they forge lines or hide text in a terminal. */
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g;

/** What a secret looks like, and what is left of it. Order matters: the scheme before the bare token. */
const SECRETS: readonly (readonly [RegExp, string])[] = [
  [/\b(Bearer|Basic)\s+[\w+/=.~-]+/gi, '$1 [removed]'],
  // JSON Web Tokens begin with the base64 of `{"`; a cut-off one is still a secret.
  [/\beyJ[\w-]{8,}(\.[\w-]*)*/g, '[token removed]'],
  [
    /("?\b(?:client_secret|client_assertion|access_token|refresh_token|id_token|assertion|password|pwd|secret|AccountKey|SharedAccessKey|sig)\b"?\s*[=:]\s*)("[^"]*"|[^\s&;,}"]+)/gi,
    '$1[removed]',
  ],
  // User name and password in an address, as in a database URL.
  [/(\b[a-z][a-z0-9+.-]{0,20}:\/\/)[^\s/@]+@/gi, '$1[removed]@'],
  [/-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(-----END [A-Z ]*PRIVATE KEY-----|$)/g, '[key removed]'],
];

/**
 * A text that may be logged: one line, without secrets, cut to length. `known` are the secrets of this process, removed
 * wherever they occur, whatever they look like.
 */
export function cleanLogText(text: string, known: readonly string[] = []): string {
  // Cut first (with room for what is removed), so that a huge text costs little; a cut token is still recognised.
  let clean = text.slice(0, MAX_LOG_TEXT * 4);
  for (const secret of known) clean = clean.replaceAll(secret, '[removed]');
  for (const [pattern, rest] of SECRETS) clean = clean.replace(pattern, rest);
  clean = clean.replace(CONTROLS, ' ');
  return clean.length > MAX_LOG_TEXT ? `${clean.slice(0, MAX_LOG_TEXT)}…` : clean;
}
