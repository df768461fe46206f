import type { Section } from '../card-view.ts';
import type { Words } from '../words.ts';
import { translateNotice } from './notice-texts.ts';

/** What happens next, or what the reader should do. */
export function nextSection(lines: readonly string[], words: Words): Section {
  return { title: translateNotice(words.locale)('next.title'), lines };
}
