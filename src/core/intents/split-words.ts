import { MENTION_START, VETO } from './clean-message.ts';
import { foldText } from './fold-text.ts';
import { piecesOf } from './pieces-of.ts';

/** `mark` is punctuation; its `fold` is one of `, . ? : - > ( ) " /` or a line break. */
export type TokenKind = 'word' | 'number' | 'address' | 'mention' | 'mark' | 'veto';

export interface Token {
  readonly kind: TokenKind;
  /** As typed, in lower case, without surrounding punctuation. */
  readonly text: string;
  readonly fold: string;
  /** Place in the cleaned message, so that a reason can be given back in the writer's own spelling. */
  readonly from: number;
  readonly to: number;
  /** Typed with a capital first letter and small ones behind it, as names are. */
  readonly capital: true | undefined;
}

const EDGE = /^[^\p{L}\p{N}#]+|[^\p{L}\p{N}]+$/gu;
const CAPITAL = /^\p{Lu}\p{Ll}/u;
const PLAIN_CAPITAL = /^[A-Z][a-z]/;
/** Spoken by somebody who dictates: "for angela moore comma she has a new phone". */
const DICTATED = /^(?:comma|komma|virgule)$/;
const EMAIL = /^[^@\s]{1,200}@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;
const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const MARKS: Readonly<Record<string, string>> = {
  ',': ',',
  ';': ',',
  '|': ',',
  '\n': '\n',
  '!': '.',
  '.': '.',
  '…': '.',
  '?': '?',
  ':': ':',
  '->': '>',
  '=>': '>',
  '=': '>',
  '>': '>',
  '<': '<',
  '(': '(',
  ')': ')',
  '[': '(',
  ']': ')',
  '{': '(',
  '}': ')',
  '"': '"',
  '/': '/',
};

/** What the tokeniser remembers from piece to piece. */
interface Line {
  readonly tokens: Token[];
  quoteOpen: boolean;
}

export function splitWords(text: string): Token[] {
  const line: Line = { tokens: [], quoteOpen: false };
  for (const match of piecesOf(text)) addPiece(line, match[0], match.index);
  return line.tokens;
}

function addPiece(line: Line, piece: string, from: number): void {
  const { tokens } = line;
  const to = from + piece.length;
  if (PLAIN.test(piece)) return addPlain(tokens, piece, from);
  if (DECIMAL.test(piece)) return addDecimal(tokens, piece, from);
  const known = MARKS[piece];
  if (known !== undefined) tokens.push(mark(piece, known, from));
  else if (piece === VETO)
    tokens.push({ kind: 'veto', text: piece, fold: piece, from, to, capital: undefined });
  else if (piece.startsWith(MENTION_START)) addMention(tokens, piece, from);
  else addWord(line, piece, from);
}

/** Nine words of ten are of this kind, and need none of the looks at edges, accents and endings. */
const PLAIN = /^[A-Za-z0-9]+$/;

function addPlain(tokens: Token[], piece: string, from: number): void {
  const fold = piece.toLowerCase();
  if (DICTATED.test(fold)) tokens.push(mark(piece, ',', from));
  else {
    const capital = PLAIN_CAPITAL.test(piece) ? true : undefined;
    pushFolded(tokens, { text: fold, fold }, { from, to: from + piece.length, capital });
  }
}

/** "1,5 uur", "1,5h": a comma inside a length separates nothing. */
const DECIMAL = /^\d{1,2},\d{1,2}[A-Za-z]{0,8}$/;

function addDecimal(tokens: Token[], piece: string, from: number): void {
  const fold = piece.replace(',', '.').toLowerCase();
  pushFolded(tokens, { text: fold, fold }, { from, to: from + piece.length, capital: undefined });
}

function addMention(tokens: Token[], piece: string, from: number): void {
  const name = piece.slice(1, -1).trim().toLowerCase();
  if (name !== '')
    tokens.push({
      kind: 'mention',
      text: `@${name}`,
      fold: foldText(name),
      from,
      to: from + piece.length,
      capital: undefined,
    });
}

/** Cuts the edges off a word and keeps what they mean: a bullet, the end of a sentence, an opening quotation mark. */
function addWord(line: Line, piece: string, from: number): void {
  const { tokens } = line;
  const to = from + piece.length;
  const text = /^(?:'t|(?:\p{L}\.){1,3}|ste?\.)$/iu.test(piece)
    ? piece.toLowerCase()
    : piece.replace(EDGE, '').toLowerCase();
  if (text === '') {
    if (piece === '-' || piece === '--' || piece === '*' || piece === '---') {
      tokens.push(mark(piece, '-', from));
    } else if (piece === '&' || piece === '+')
      tokens.push({ kind: 'word', text: '&', fold: '&', from, to, capital: undefined });
    else if (piece.includes('.')) tokens.push(mark(piece, '.', from));
    else if (piece.includes("'")) tokens.push(mark(piece, '"', from));
    return;
  }
  if (piece.startsWith("'") && text !== "'t") {
    tokens.push(mark("'", '"', from));
    line.quoteOpen = true;
  }
  if (piece.startsWith('-')) tokens.push(mark('-', '-', from));
  const end = piece.endsWith('.') && !text.endsWith('.') ? to - 1 : to;
  if (DICTATED.test(text)) {
    tokens.push(mark(piece, ',', from));
    return;
  }
  pushWord(tokens, text, { from, to: end, capital: CAPITAL.test(piece) ? true : undefined });
  // A trailing apostrophe ends a quotation only when one is open; otherwise it is a possessive: "james' account".
  if (line.quoteOpen && piece.endsWith("'")) {
    tokens.push(mark("'", '"', to - 1));
    line.quoteOpen = false;
  }
  // "j. smith" is an initial, not the end of a sentence.
  if (piece.endsWith('.') && !text.endsWith('.') && !TITLES.has(text)) {
    tokens.push(mark('.', '.', to - 1));
  }
}

/** A dot behind one of these ends no sentence. */
const TITLES: ReadonlySet<string> = new Set([
  'mr',
  'mrs',
  'ms',
  'dr',
  'prof',
  'hr',
  'fr',
  'dhr',
  'mevr',
  'sr',
  'sra',
  'mme',
]);

/** With all fields, whatever is in them: of one form they are read faster. */
function mark(text: string, fold: string, from: number): Token {
  return { kind: 'mark', text, fold, from, to: from + text.length, capital: undefined };
}

type Span = Pick<Token, 'from' | 'to' | 'capital'>;

function pushWord(tokens: Token[], text: string, span: Span): void {
  const fold = foldText(text).replace(/^'|\.$/, '');
  const { from, to, capital } = span;
  if (EMAIL.test(fold) || GUID.test(fold)) {
    tokens.push({ kind: 'address', text, fold, from, to, capital });
    return;
  }
  // The phrases have it in two words, as "d'accord" and "l'appli" are.
  if (fold === "aujourd'hui") {
    pushFolded(tokens, { text: 'aujourd', fold: 'aujourd' }, { ...span, to: from + 7 });
    return pushFolded(tokens, { text: 'hui', fold: 'hui' }, { from: from + 8, to, capital: undefined });
  }
  // "jsmith's" names jsmith, "don't" is "don t": the ending becomes a word of its own.
  const ending = /^(.+)'(s|t|d|m|ll|re|ve)$/.exec(fold);
  if (ending === null) return pushFolded(tokens, { text, fold }, span);
  const cut = (ending[2]?.length ?? 0) + 1;
  pushFolded(tokens, { text: text.slice(0, -cut), fold: ending[1] ?? fold }, span);
  pushFolded(tokens, { text: text.slice(-cut), fold: ending[2] ?? '' }, { from: to, to, capital: undefined });
}

const NUMBER = /^(?:#?\d+|\d{1,2}\.\d{1,2})$/;

/** "merciii": drawn out, the word is the same. Of four letters and more: "txxx" may be somebody. */
const DRAWN = /([a-z]{3})([a-z])\2{2,}$/;

function pushFolded(tokens: Token[], { text, fold }: Pick<Token, 'text' | 'fold'>, span: Span): void {
  const { from, to, capital } = span;
  const plain = DRAWN.test(fold) ? fold.replace(DRAWN, '$1$2') : fold;
  tokens.push({ kind: NUMBER.test(plain) ? 'number' : 'word', text, fold: plain, from, to, capital });
}
