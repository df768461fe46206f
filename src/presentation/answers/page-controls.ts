import type { PageNote } from '../../core/posture/tenant-answer.ts';
import type { CardView } from '../card-view.ts';
import type { Words } from '../words.ts';
import { translateAnswers } from './answer-texts.ts';

/** Labels and switches of the two buttons that turn a page; for other cards too. */
export function pageControls(page: PageNote | undefined, words: Words): CardView['controls'] {
  const a = translateAnswers(words.locale);
  return {
    mayPrevious: page?.previous ?? false,
    mayNext: page?.next ?? false,
    previous: a('button.previous'),
    next: a('button.next'),
    action: page?.action ?? '',
  };
}

/** "People 7 to 12 of 40. The buttons work until …" */
export function pageLines(page: PageNote | undefined, words: Words): readonly string[] {
  if (!page) return [];
  const a = translateAnswers(words.locale);
  const { from, to, total, until } = page;
  return [a('people.page', { from, to, total }), a('page.until', { when: words.when(until) })];
}
