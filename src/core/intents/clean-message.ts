/** Mentions travel through the tokeniser between these two private-use characters. */
export const MENTION_START = '\uE000';
export const MENTION_END = '\uE001';
/** Something that makes the whole message unsafe to read as a command: struck-out text, a crossed-out sign. */
export const VETO = '\uE002';

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** Teams sends HTML remains, people paste Markdown: both are reduced to plain lines that mean the same. */
export function cleanMessage(message: string): string {
  let text = message.normalize('NFC').replace(/[\uE000-\uE002]/g, '');
  if (text.includes('<!--')) text = text.replace(/<!--(?:(?!-->)[^])*(?:-->|$)/g, ' ');
  if (text.includes('<')) text = stripTags(text);
  if (text.includes('&')) text = text.replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,6});/gi, decodeEntity);
  text = stripMarkdown(text);
  // "REQ-12 +2h": so much more.
  if (text.includes('+'))
    text = text.replace(
      /(?<=\s)\+(?=\d{1,3} ?(?:h|u|min|m|d|hrs?|hours?|uur|std|stunden?|heures?|horas?|days?|dagen|tage?|jours?|dias?)\b)/gi,
      'extra ',
    );
  // Plain ASCII needs none of the Unicode mends below, and most messages are that.
  if (/^[\x09\x0a\x0d\x20-\x7e]*$/.test(text)) return text;
  return mendUnicode(text);
}

function decodeEntity(whole: string, name: string): string {
  if (name.startsWith('#')) {
    const hex = name[1] === 'x' || name[1] === 'X';
    const code = Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10);
    return code > 31 && code < 0x10ffff && (code < 0xd800 || code > 0xdfff)
      ? String.fromCodePoint(code)
      : ' ';
  }
  return ENTITIES[name.toLowerCase()] ?? whole;
}

/** Only the opening tag breaks the line, so that an empty line stays what it is: the end of a list. */
const BLOCK_TAG = /^(?:br|p|div|li|tr|h[1-6]|pre)$/;
const INLINE_TAG =
  /^\/?(?:ul|ol|table|span|b|i|u|em|strong|a|code|font|emoji|img|attachment|small|big|sub|sup|td|th|tbody|html|body|head|mark|codeblock|systemeventmessage)$/;

/** One pass over the tags; a quoted block and its content go, because what it says was said by somebody else. */
function stripTags(text: string): string {
  let out = '';
  let at = 0;
  let quoteDepth = 0;
  for (const tag of text.matchAll(/<(\/?[a-z][a-z0-9]{0,20})\b([^<>]{0,2000})>/gi)) {
    const name = (tag[1] ?? '').toLowerCase();
    const before = text.slice(at, tag.index);
    const replacement = tagReplacement(name);
    if (replacement === undefined && name !== 'blockquote' && name !== '/blockquote') continue;
    if (quoteDepth === 0) out += before + (replacement ?? '\n');
    if (name === 'blockquote') quoteDepth += 1;
    if (name === '/blockquote') quoteDepth = Math.max(0, quoteDepth - 1);
    at = tag.index + tag[0].length;
  }
  return quoteDepth === 0 ? out + text.slice(at) : out;
}

/** `undefined`: not a tag we know, so it is text, such as the address in `John Smith <john@contoso.com>`. */
function tagReplacement(name: string): string | undefined {
  if (name === 'at') return MENTION_START;
  if (name === '/at') return MENTION_END;
  if (name === 's' || name === 'del' || name === 'strike') return VETO;
  if (BLOCK_TAG.test(name)) return '\n';
  if (name === '/p' || name === '/div' || name === '/li') return ' ';
  return INLINE_TAG.test(name) || name.startsWith('/') ? '' : undefined;
}

function stripMarkdown(text: string): string {
  let out = text;
  if (out.includes('](')) out = out.replace(/\[([^[\]]{0,200})\]\([^()\s]{0,300}\)/g, '$1');
  if (out.includes('~~')) out = out.replaceAll('~~', VETO);
  if (out.includes('`')) out = out.replaceAll('`', ' ');
  if (out.includes('mailto:')) out = out.replaceAll('mailto:', '');
  // "1." and "2)" at the start of a line are bullets.
  if (/[.)]/.test(out)) out = out.replace(/^[ \t]*\d{1,3}[.)][ \t]+/gm, '- ');
  // A line that starts with ">" repeats somebody else's words.
  if (out.includes('>')) out = out.replace(/^[ \t]*>[^\n]*$/gm, '');
  return out;
}

function mendUnicode(text: string): string {
  return text
    .replace(/[\u{1F6AB}\u{274C}\u{26D4}\u{1F44E}\u{1F6D1}]/gu, VETO)
    .replace(/[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD]/g, '')
    .replace(/[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F\u20E3\u{1F1E6}-\u{1F1FF}]/gu, ' ')
    .replace(/[\u2018\u2019\u201B\u02BC\u00B4\u2032]/g, "'")
    .replace(/[\u201C-\u201F\u00AB\u00BB\u2033]/g, '"')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\u2012-\u2015]/g, ' - ')
    .replace(/^[ \t]*[\u2022\u25CF\u25AA\u25E6\u00B7\u2023]/gm, '- ')
    .replace(/[\u2022\u25CF\u25AA\u25E6\u00B7\u2023]/g, '\n- ')
    .replace(/[\u2192\u21D2]/g, ' -> ')
    .replace(/[\u00A1\u00BF]/g, ' ')
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u00A0\u2000-\u200A\u202F\u3000]/g, ' ');
}
