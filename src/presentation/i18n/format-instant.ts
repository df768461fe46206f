import type { Locale } from '../../core/locale.ts';

/** English as written in Europe: day before month, 24 hours, no doubt about 03/04. */
const FORMATS: Record<Locale, string> = {
  en: 'en-GB',
  nl: 'nl-NL',
  de: 'de-DE',
  fr: 'fr-FR',
  es: 'es-ES',
};

const formats = new Map<string, Intl.DateTimeFormat>();

/** `21 November 2026 at 15:30 CET`: the instant in the reader's zone, with the zone named. */
export function formatInstant(iso: string, locale: Locale, timeZone: string): string {
  const instant = new Date(iso);
  return Number.isNaN(instant.getTime()) ? iso : formatFor(locale, timeZone).format(instant);
}

// Building a format takes a hundred times as long as using it.
function formatFor(locale: Locale, timeZone: string): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone}`;
  const known = formats.get(key) ?? build(FORMATS[locale], timeZone);
  formats.set(key, known);
  return known;
}

function build(language: string, timeZone: string): Intl.DateTimeFormat {
  const fields = {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  } as const;
  try {
    return new Intl.DateTimeFormat(language, { ...fields, timeZone, timeZoneName: 'short' });
  } catch {
    // An unknown zone name in the settings: UTC is right everywhere, and says so.
    return new Intl.DateTimeFormat(language, { ...fields, timeZone: 'UTC', timeZoneName: 'short' });
  }
}
