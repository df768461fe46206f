import { withoutMarkdown } from '../../src/presentation/card-as-text.ts';

type Json = Readonly<Record<string, unknown>>;

/** Every object inside a card, outermost first. */
export function objectsIn(node: unknown): readonly Json[] {
  if (Array.isArray(node)) return node.flatMap((entry) => objectsIn(entry));
  if (typeof node !== 'object' || node === null) return [];
  return [node as Json, ...Object.values(node).flatMap((value) => objectsIn(value))];
}

export function textsOf(card: unknown): readonly string[] {
  return objectsIn(card)
    .filter(({ type }) => type === 'TextBlock')
    .map(({ text }) => String(text));
}

/** Every text of a card as a reader should see it: without the marks of Markdown, and on one line. */
export function wordsOf(card: unknown): readonly string[] {
  return textsOf(card).map((text) =>
    // What is escaped stays to be seen: a name may hold the marks of Markdown.
    withoutMarkdown(text.replaceAll(/(?<!\\)(?:\*\*|`)/g, ''))
      .replaceAll(/\s+/g, ' ')
      .trim(),
  );
}

export function inputsOf(card: unknown): readonly Json[] {
  return objectsIn(card).filter(({ type }) => String(type).startsWith('Input.'));
}

export interface Button {
  readonly verb: string;
  readonly data: unknown;
  readonly fallback: unknown;
}

export function buttonsOf(card: unknown): readonly (Button & Json)[] {
  return objectsIn(card).filter(({ type }) => type === 'Action.Execute') as unknown as readonly (Button &
    Json)[];
}
