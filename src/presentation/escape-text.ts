/**
 * Text from outside (names, reasons, typed words) made inert: it can neither format, link, mention, reorder nor hide
 * anything in a card, a mail or a transcript. Every text that the bot did not write itself goes through here.
 */

/** What a reader sees of one outside text at most, in user-perceived characters and in UTF-16 units. */
export interface LengthCap {
  readonly graphemes: number;
  readonly units: number;
}
export const NAME_CAP: LengthCap = { graphemes: 120, units: 300 };
export const REASON_CAP: LengthCap = { graphemes: 500, units: 1000 };

/** Scripts whose words legitimately hold zero-width joiners. */
const JOINING =
  /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Malayalam}\p{Script=Sinhala}]/u;
/** Controls, bidi marks, zero-width characters, tags, lone surrogates, and letters that draw nothing. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u115F\u1160\u2800\u3164\uFFA0\u034F]/gu;
const BUT_ISOLATES = new RegExp(`(?![\\u2068\\u2069])${INVISIBLE.source}`, 'gu');
const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Plain text for mails, for transcripts and for what stands where a card cannot be shown. One line, never empty marks. */
export function escapeForText(text: string, cap: LengthCap = NAME_CAP): string {
  return isolate(breakDomains(neutralise(capLength(oneLine(text), cap))));
}

/** The same, with Markdown switched off, for `TextBlock` and `FactSet` of an Adaptive Card. */
export function escapeForCard(text: string, cap: LengthCap = NAME_CAP): string {
  return isolate(escapeMarkdown(breakDomains(neutralise(capLength(oneLine(text), cap)))));
}

/** For the value of an input field and the cell of a sheet, where nothing becomes a link and a name has to stay as it is. */
export function escapeForInput(text: string, cap: LengthCap = NAME_CAP): string {
  return isolate(neutralise(capLength(oneLine(text), cap)));
}

/**
 * Mail programs and Teams make a link of any `evil.example/mfa`, in a card too. A text that is a sign-in name or an address
 * and nothing else stays as it is typed: people compare it letter by letter and copy it, and what becomes of it is at most
 * a new mail to that account, no page. In a sentence it is broken too, where it may be the lure itself.
 */
function breakDomains(text: string): string {
  return SIGN_IN_NAME.test(text) ? text : text.replace(DOT_OF_A_DOMAIN, '[.]');
}
/** A number sign stands in a guest's name alone: after any other `evil.example#` it would begin the rest of a link. */
const SIGN_IN_NAME = /^[^\s@/\\:?#,;]+(?:#EXT#)?@[\p{L}\p{N}.-]+$/u;
/**
 * Any full stop that names on the net know, before two letters: which ends of names exist changes every year. The end of
 * a table's file is none of them, and people know their file by it.
 */
const DOT_OF_A_DOMAIN = /(?<=[^\s.])[.\u3002\uFF0E\uFF61](?!(?:csv|tsv|txt|xlsx?)$)(?=[\p{L}\p{M}]{2})/giu;

/**
 * For titles of choices: some clients take Markdown there and some do not, so a backslash would show in the others.
 * Marks that could format are replaced by letters that look alike; an underscore inside a word formats nowhere.
 */
export function escapeForChoice(text: string, cap: LengthCap = NAME_CAP): string {
  return escapeForText(text, cap).replace(
    /[*`[\]\\#|]|~~|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu,
    (mark) => LOOK_ALIKE[mark] ?? mark,
  );
}
const LOOK_ALIKE: Record<string, string> = {
  '*': '∗',
  '`': 'ˋ',
  '[': '［',
  ']': '］',
  '\\': '＼',
  '#': '＃',
  '|': '｜',
  '~~': '∼∼',
  _: '＿',
};

/** The same, for HTML text and double-quoted attributes. */
export function escapeForHtml(text: string, cap: LengthCap = REASON_CAP): string {
  return escapeHtml(escapeForText(text, cap));
}

/**
 * For a mail header made of parts that were escaped before: no line break can start a header of its own, and a name that
 * runs right to left stays isolated from the code beside it.
 */
export function escapeForHeader(text: string, cap: LengthCap = NAME_CAP): string {
  return closeIsolates(capLength(oneLine(text, BUT_ISOLATES), cap));
}

/** The cap may have cut a name before its end; what is never opened is nobody's to close. */
function closeIsolates(text: string): string {
  const [opened, closed] = [text.split('\u2068').length, text.split('\u2069').length];
  if (closed > opened) return text.replaceAll(/[\u2068\u2069]/g, '');
  return text + '\u2069'.repeat(opened - closed);
}

const HTML: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => HTML[mark] ?? mark);
}

function oneLine(text: string, invisible = INVISIBLE): string {
  return text
    .replace(/[\s\u2028\u2029]+/g, ' ')
    .replace(/(\p{M}{4})\p{M}+/gu, '$1')
    .replace(invisible, nameInvisible)
    .trim();
}

/** `[U+202E]`: a reader must see that something was hidden. Joiners inside emoji and joining scripts stay. */
function nameInvisible(mark: string, offset: number, whole: string): string {
  const before = lastCharacter(whole.slice(Math.max(0, offset - 2), offset));
  if (mark === '\u200D' && /[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]/u.test(before)) return mark;
  if ((mark === '\u200D' || mark === '\u200C') && JOINING.test(before)) return mark;
  return `[U+${(mark.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
}

function lastCharacter(text: string): string {
  return [...text].at(-1) ?? '';
}

function capLength(text: string, cap: LengthCap): string {
  // Nearly every text is short, and telling graphemes apart costs more than all the rest.
  if (text.length <= Math.min(cap.graphemes, cap.units)) return text;
  let kept = '';
  let count = 0;
  for (const { segment } of graphemes.segment(text)) {
    if (count === cap.graphemes || kept.length + segment.length > cap.units) return `${kept.trimEnd()}…`;
    kept += segment;
    count += 1;
  }
  return kept;
}

/**
 * Angle brackets become look-alikes, because not every client honours an escaped `<at>`; addresses are spelled so that no
 * client turns them into a link; `${` would be reported as a template that was not filled.
 */
function neutralise(text: string): string {
  return text
    .replace(/</g, '‹')
    .replace(/>/g, '›')
    .replace(/\$\{/g, '$ {')
    .replace(/:\/\//g, '[:]//')
    .replace(/\bwww\./gi, (match) => `${match.slice(0, 3)}[.]`);
}

function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_~[\]()#|]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/^([-+])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

/** Only text that runs right to left can reorder its surroundings, so only that is wrapped. */
function isolate(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text;
}
