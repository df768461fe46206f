import type { CardView, Content, ContentValue } from './card-view.ts';

/** The plain-text twin of a card: the same sentences in the same order, lists as dashes. */
export function viewAsText(view: CardView): string {
  return linesOf(view.content).join('\n').trim();
}

function linesOf(content: Content): string[] {
  const { title, ...rest } = content;
  const body = Object.values(rest).flatMap((value) => valueLines(value));
  if (typeof title !== 'string' || title === '') return body;
  return body.length === 0 ? [] : ['', title, ...body];
}

function valueLines(value: ContentValue): string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  if (!isList(value)) return linesOf(value);
  return value.flatMap((entry) => entryLines(entry));
}

function entryLines(entry: string | Content): string[] {
  if (typeof entry === 'string') return [`- ${entry}`];
  return 'title' in entry ? linesOf(entry) : asItem(linesOf(entry));
}

function asItem(lines: readonly string[]): string[] {
  return lines.map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`));
}

function isList(value: ContentValue): value is readonly string[] | readonly Content[] {
  return Array.isArray(value);
}
