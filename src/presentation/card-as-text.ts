/**
 * An Adaptive Card as a drawing in plain text: a box with the texts, inputs and [Buttons] of the card, in reading order.
 * For transcripts of rehearsals and for tests; people with a real client never see it.
 */
export function cardAsText(card: Readonly<Record<string, unknown>>, width = 78): string {
  const inner = width - 4;
  const body = elementsIn(card['body']).flatMap((element) => elementLines(element));
  const buttons = elementsIn(card['actions']).map((action) => `[${textOf(action, 'title')}]`);
  const lines = [...body, ...(buttons.length > 0 ? ['', buttons.join('  ')] : [])];
  const boxed = lines.flatMap((line) => wrap(line, inner)).map((line) => `│ ${padTo(line, inner)} │`);
  const edge = '─'.repeat(width - 2);
  return [`┌${edge}┐`, ...boxed, `└${edge}┘`].join('\n');
}

type Element = Readonly<Record<string, unknown>>;

function elementLines(element: Element): readonly string[] {
  const lines = ownLines(element);
  const spaced = element['spacing'] === 'Medium' && lines.length > 0;
  return spaced ? ['', ...lines] : lines;
}

function ownLines(element: Element): readonly string[] {
  switch (element['type']) {
    case 'TextBlock':
      return textBlockLines(element);
    case 'Container':
      return containerLines(element);
    case 'Input.Text':
      return ['', `${textOf(element, 'label')}${element['isRequired'] === true ? ' *' : ''}`, field(element)];
    case 'Input.ChoiceSet':
      return ['', textOf(element, 'label'), ...choiceLines(element)];
    default:
      return [];
  }
}

function textBlockLines(element: Element): readonly string[] {
  const text = withoutMarkdown(textOf(element, 'text'));
  return element['style'] === 'heading' ? [text, '═'.repeat(Math.min(graphemeWidth(text), 74))] : [text];
}

/** Styles that warn are drawn as a bar, as clients draw them as a coloured box. */
function containerLines(element: Element): readonly string[] {
  const lines = elementsIn(element['items']).flatMap((item) => elementLines(item));
  const first = lines.findIndex((line) => line !== '');
  const trimmed = first < 0 ? [] : lines.slice(first);
  const mark = MARKS[textOf(element, 'style')];
  return mark === undefined ? trimmed : trimmed.map((line) => `${mark} ${line}`);
}
const MARKS: Readonly<Record<string, string>> = {
  attention: '▌!',
  warning: '▌!',
  good: '▌',
  accent: '▌',
  emphasis: '▌',
};

function field(element: Element): string {
  const value = textOf(element, 'value');
  return `[ ${value === '' ? textOf(element, 'placeholder') || '…' : value} ]`;
}

function choiceLines(element: Element): readonly string[] {
  return elementsIn(element['choices']).map((choice) => `( ) ${textOf(choice, 'title')}`);
}

/** A reader of plain text must not see the backslashes that keep outside text from becoming Markdown. */
export function withoutMarkdown(text: string): string {
  return text.replace(/\\([\\`*_~[\]()#|&+.-])/g, '$1');
}

function elementsIn(value: unknown): readonly Element[] {
  return Array.isArray(value)
    ? value.filter((entry): entry is Element => typeof entry === 'object' && entry !== null)
    : [];
}

function textOf(element: Element, field: string): string {
  const value = element[field];
  return typeof value === 'string' ? value : '';
}

/** Breaks at spaces; continuation lines keep the mark and the indent of the first. */
function wrap(line: string, width: number): readonly string[] {
  // The rule under a heading that goes over several lines.
  if (/^═+$/.test(line)) return [line.slice(0, width)];
  const indent = /^(▌!? |• |\( \) )*/.exec(line)?.[0] ?? '';
  const hang = indent.replace(/[•()]/g, ' ');
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    const next = current === '' ? word : `${current} ${word}`;
    if (graphemeWidth(next) > width && current !== '') {
      lines.push(current);
      current = `${hang}${word}`;
    } else current = next;
  }
  return [...lines, current];
}

function padTo(line: string, width: number): string {
  return line + ' '.repeat(Math.max(0, width - graphemeWidth(line)));
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

function graphemeWidth(text: string): number {
  return [...graphemes.segment(text)].length;
}
