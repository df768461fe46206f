import { MENTION_END, MENTION_START, VETO } from './clean-message.ts';

const PIECE = new RegExp(
  `${MENTION_START}[^${MENTION_START}${MENTION_END}]{0,200}${MENTION_END}|${VETO}|->|=>|(?<![\\w/])(?:w/o|b/c)(?![\\w/])|(?<![\\w,.-])\\d{1,2},\\d{1,2}[A-Za-z]{0,8}(?![\\w,])|[\\p{L}\\p{M}\\p{N}_@#'.+&*\\\\-]+|\\n|[^\\s]`,
  'gu',
);
/** The same for a text without accents, mentions or vetoes: most are, and classes of Unicode take twice the time. */
const PLAIN_PIECE =
  /->|=>|(?<![\w/])(?:w\/o|b\/c)(?![\w/])|(?<![\w,.-])\d{1,2},\d{1,2}[A-Za-z]{0,8}(?![\w,])|[\w@#'.+&*\\-]+|\n|\S/g;
const ASCII = /^[\x00-\x7f]*$/;

/** What a message is made of: words with the marks inside of them, lengths with a comma, mentions, arrows and single marks. */
export function piecesOf(text: string): Iterable<RegExpMatchArray & { readonly index: number }> {
  return text.matchAll(ASCII.test(text) ? PLAIN_PIECE : PIECE);
}
