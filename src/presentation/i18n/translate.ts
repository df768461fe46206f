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
export interface TranslateFrom<Plain extends string, Values extends Record<keyof Values, object>> {
  (name: Plain): string;
  <Name extends keyof Values>(name: Name, values: Values[Name]): string;
}
export type Translate = TranslateFrom<PlainText, TextValues>;

export const translateInto = createTranslation<PlainText, TextValues>(TEXTS);

type Catalogue = Readonly<Record<Locale, Readonly<Record<string, string>>>>;

export function createTranslation<Plain extends string, Values extends Record<keyof Values, object>>(
  texts: Catalogue,
): (locale: Locale) => TranslateFrom<Plain, Values> {
  const messageNamed = keepMessages(texts);
  return (locale) => (name: keyof Values | Plain, values?: object) =>
    values === undefined
      ? (texts[locale][String(name)] ?? '')
      : String(messageNamed(locale, String(name)).format({ ...values }));
}

/** Parsing a message costs more than formatting it; there are few, so all are kept. */
function keepMessages(texts: Catalogue): (locale: Locale, name: string) => IntlMessageFormat {
  const parsed = new Map<string, IntlMessageFormat>();
  return (locale, name) => {
    const key = `${locale} ${name}`;
    const known =
      parsed.get(key) ??
      new IntlMessageFormat(texts[locale][name] ?? '', locale, undefined, { ignoreTag: true });
    parsed.set(key, known);
    return known;
  };
}
