import { IntlMessageFormat } from 'intl-messageformat';
import type { Locale } from '../../core/locale.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { keepFrenchMarks } from './keep-french-marks.ts';
import { nl } from './nl.ts';
import type { PlainText, Texts, TextValues } from './texts.ts';

export const TEXTS: Record<Locale, Texts> = { en, nl, de, fr: keepFrenchMarks(fr), es };

/** A text by its name, with its values filled in. Values are shown as they are: escape what comes from outside first. */
export interface Translate {
  (name: PlainText): string;
  <Name extends keyof TextValues>(name: Name, values: TextValues[Name]): string;
}

const parsed = new Map<string, IntlMessageFormat>();

export function translateInto(locale: Locale): Translate {
  return (name: keyof Texts, values?: Readonly<Record<string, string | number>>) =>
    values === undefined ? TEXTS[locale][name] : String(messageNamed(locale, name).format({ ...values }));
}

// Parsing a message costs more than formatting it; there are few, so all are kept.
function messageNamed(locale: Locale, name: keyof Texts): IntlMessageFormat {
  const key = `${locale} ${name}`;
  const known =
    parsed.get(key) ?? new IntlMessageFormat(TEXTS[locale][name], locale, undefined, { ignoreTag: true });
  parsed.set(key, known);
  return known;
}
