import type { CardView, Content, ContentValue } from './card-view.ts';

/** The plain-text twin of a card: the same sentences in the same order, lists as dashes. */
export function viewAsText(view: CardView): string {
  return Object.values(view.content).reduce(join, '');
}

/** Plain sentences follow each other line by line; whatever has a list in it stands apart. */
function join(text: string, value: ContentValue): string {
  const lines = typeof value === 'string' ? present(value) : isSentences(value) ? value : linesOf(value);
  if (lines.length === 0) return text;
  const apart = typeof value !== 'string' || text.includes('\n\n');
  return `${text}${text === '' ? '' : apart ? '\n\n' : '\n'}${lines.join('\n')}`;
}

function linesOf(value: ContentValue): readonly string[] {
  if (typeof value === 'string') return present(value);
  if (isList(value))
    return value.flatMap((entry, index) => [...gapBefore(entry, index), ...entryLines(entry)]);
  const { title, ...rest } = value;
  const body = Object.values(rest).flatMap((part) => linesOf(part));
  return typeof title === 'string' && title !== '' && body.length > 0 ? [title, ...body] : body;
}

function entryLines(entry: string | Content): readonly string[] {
  if (typeof entry === 'string') return [`- ${entry}`];
  const lines = linesOf(entry);
  return 'title' in entry ? lines : lines.map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`));
}

/** Titled groups stand apart from each other. */
function gapBefore(entry: string | Content, index: number): readonly string[] {
  return index > 0 && typeof entry !== 'string' && 'title' in entry ? [''] : [];
}

function present(text: string): readonly string[] {
  return text === '' ? [] : [text];
}

function isList(value: ContentValue): value is readonly string[] | readonly Content[] {
  return Array.isArray(value);
}

function isSentences(value: ContentValue): value is readonly string[] {
  return isList(value) && value.every((entry) => typeof entry === 'string');
}
