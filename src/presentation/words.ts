import type { Locale } from '../core/locale.ts';
import { escapeForCard, escapeForChoice, escapeForInput, escapeForText, NAME_CAP } from './escape-text.ts';
import type { LengthCap } from './escape-text.ts';
import { formatDay, formatInstant } from './i18n/format-instant.ts';
import { translateInto } from './i18n/translate.ts';
import type { Translate } from './i18n/translate.ts';

/** How a card is worded: language, zone, how outside text is made inert, and how much of a list is shown. */
export interface Words {
  readonly locale: Locale;
  readonly t: Translate;
  /** Outside text, inert for where these words are going. */
  readonly show: (text: string, cap?: LengthCap) => string;
  /** Outside text for the value of an input field, which knows no Markdown and no links in any client. */
  readonly plain: (text: string, cap?: LengthCap) => string;
  /** Outside text for the title of a choice, where clients disagree about Markdown. */
  readonly choice: (text: string) => string;
  /** In the zone of the settings, unless the reader's own is known. */
  readonly when: (iso: string, timeZone?: string) => string;
  /** `Friday 27 November 2026` there. */
  readonly day: (iso: string, timeZone?: string) => string;
  /** `a, b and c` */
  readonly list: (entries: readonly string[]) => string;
  /** People shown in full; the rest is counted, never dropped silently. */
  readonly peopleShown: number;
  readonly linesShown: number;
}

export interface WordsOptions {
  readonly locale: Locale;
  readonly timeZone: string;
  readonly escapeFor: keyof typeof ESCAPES;
  readonly peopleShown: number;
  readonly linesShown: number;
}

const ESCAPES = { card: escapeForCard, text: escapeForText };

export function wordsFor(options: WordsOptions): Words {
  const { locale, timeZone, peopleShown, linesShown } = options;
  const escape = ESCAPES[options.escapeFor];
  return {
    locale,
    t: translateInto(locale),
    show: (text, cap = NAME_CAP) => escape(text, cap),
    plain: (text, cap = NAME_CAP) => escapeForInput(text, cap),
    choice: (text) => escapeForChoice(text),
    when: (iso, there = timeZone) => formatInstant(iso, locale, there),
    day: (iso, there = timeZone) => formatDay(iso, locale, there),
    list: (entries) => listFormat(locale).format(entries),
    peopleShown,
    linesShown,
  };
}

const listFormats = new Map<Locale, Intl.ListFormat>();

function listFormat(locale: Locale): Intl.ListFormat {
  const known = listFormats.get(locale) ?? new Intl.ListFormat(locale, { type: 'conjunction' });
  listFormats.set(locale, known);
  return known;
}
