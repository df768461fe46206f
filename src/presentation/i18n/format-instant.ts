import type { Locale } from '../../core/locale.ts';

/** English as written in Europe: day before month, 24 hours, no doubt about 03/04. */
const FORMATS: Record<Locale, string> = {
  en: 'en-GB',
  nl: 'nl-NL',
  de: 'de-DE',
  fr: 'fr-FR',
  es: 'es-ES',
};

const MOMENT = {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZoneName: 'short',
} as const;
const DAY = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;

const formats = new Map<string, Intl.DateTimeFormat>();

/** `21 November 2026 at 15:30 CET`: the instant in the reader's zone, with the zone named. */
export function formatInstant(iso: string, locale: Locale, timeZone: string): string {
  return format(iso, { locale, timeZone, fields: MOMENT });
}

/** `Friday 27 November 2026`: the day on which the instant lies in the reader's zone. */
export function formatDay(iso: string, locale: Locale, timeZone: string): string {
  return format(iso, { locale, timeZone, fields: DAY });
}

interface Format {
  readonly locale: Locale;
  readonly timeZone: string;
  readonly fields: Intl.DateTimeFormatOptions;
}

function format(iso: string, how: Format): string {
  const instant = new Date(iso);
  return Number.isNaN(instant.getTime()) ? iso : formatFor(how).format(instant);
}

// Building a format takes a hundred times as long as using it.
function formatFor({ locale, timeZone, fields }: Format): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone} ${fields === DAY ? 'day' : 'moment'}`;
  const known = formats.get(key) ?? build(FORMATS[locale], { ...fields, timeZone });
  formats.set(key, known);
  return known;
}

function build(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(language, options);
  } catch {
    // An unknown zone name in the settings: UTC is right everywhere, and says so.
    return new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
  }
}
