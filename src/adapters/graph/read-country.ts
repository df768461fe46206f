import { LOCALES } from '../../core/locale.ts';

/** What people write and no list of names has. */
const ALSO: ReadonlyMap<string, string> = new Map([
  ['usa', 'US'],
  ['unitedstatesofamerica', 'US'],
  ['greatbritain', 'GB'],
  ['england', 'GB'],
  ['scotland', 'GB'],
  ['wales', 'GB'],
  ['holland', 'NL'],
  ['czechrepublic', 'CZ'],
  ['turkey', 'TR'],
]);
/** Names that are no countries: unions, and what stands for "unknown". */
const NO_COUNTRY: ReadonlySet<string> = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ']);
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');

/**
 * ISO 3166, two letters, of an address in the directory: there it is free text, a code or a name in any language. Names are
 * known in our languages. Undefined for anything else.
 */
export function readCountry(text: unknown): string | undefined {
  if (typeof text !== 'string') return undefined;
  const code = text.trim();
  if (/^[A-Za-z]{2}$/.test(code)) return codeOf(code.toUpperCase());
  const folded = fold(code);
  return ALSO.get(folded) ?? names().get(folded) ?? names().get(folded.replace(/^the/, ''));
}

/** `UK` is another code for `GB`; undefined for two letters that are no country. */
function codeOf(code: string): string | undefined {
  const region = new Intl.Locale(`und-${code}`).region ?? code;
  return inEnglish().of(region) === undefined || NO_COUNTRY.has(region) ? undefined : region;
}

let english: Intl.DisplayNames | undefined;

function inEnglish(): Intl.DisplayNames {
  english ??= namesIn('en');
  return english;
}

let known: ReadonlyMap<string, string> | undefined;

/** Made when first asked for: most directories hold codes. */
function names(): ReadonlyMap<string, string> {
  known ??= new Map(countries().flatMap(({ code, called }) => called.map((name) => [fold(name), code])));
  return known;
}

function countries(): readonly { readonly code: string; readonly called: readonly string[] }[] {
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  const languages = LOCALES.map((locale) => namesIn(locale));
  return codes
    .filter((code) => codeOf(code) === code)
    .map((code) => ({ code, called: languages.flatMap((language) => language.of(code) ?? []) }));
}

function namesIn(locale: string): Intl.DisplayNames {
  return new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' });
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^\p{L}]/gu, '');
}
