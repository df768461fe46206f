import type { Locale } from '../core/locale.ts';
import { translateInto } from './i18n/translate.ts';

/** Said when a press takes longer than Teams waits for an answer. */
export function stillWorking(locale: Locale): string {
  return translateInto(locale)('still-working');
}
