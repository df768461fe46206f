import type { Locale } from '../locale.ts';
import { describeCommand, isDescribable } from './describe-command.ts';
import { parseIntent } from './parse-intent.ts';

/** A suggestion in the reader's language; in English where the sentence would not be read back as the very same command. */
export function suggestionIn(locale: Locale, suggestion: string): string {
  const meant = parseIntent(suggestion);
  if (locale === 'en' || !isDescribable(meant)) return suggestion;
  const said = describeCommand(meant, locale);
  return JSON.stringify(parseIntent(said)) === JSON.stringify(meant) ? said : suggestion;
}
