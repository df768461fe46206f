/** Control characters that no line needs, and halves of characters. */
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\p{Cs}]/gu;
const INSTEAD = '\ufffd';

/**
 * Text of people and of cards, fit for every place it may go to: PostgreSQL takes no NUL, and not every reader of JSON
 * takes half a character. Replaced and not taken out: what stood apart must not become a word.
 */
export function cleanWireText(text: string): string {
  return text.replaceAll(UNPRINTABLE, INSTEAD);
}

/** The same for every text in a value, names of fields included. Its depth was bounded before it was parsed. */
export function cleanWireValue(value: unknown): unknown {
  if (typeof value === 'string') return cleanWireText(value);
  if (Array.isArray(value)) return value.map(cleanWireValue);
  if (typeof value !== 'object' || value === null) return value;
  // `fromEntries` makes even `__proto__` a field like any other.
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [cleanWireText(name), cleanWireValue(each)]),
  );
}

/**
 * Ids of Teams are short and plain: accounts, chats and messages. Two of them together make a key of the store, which
 * PostgreSQL bounds at 2,700 bytes.
 */
const PLAIN_ID = /^[\x21-\x7e][\x20-\x7e]{0,511}$/;

export function isPlainId(id: string): boolean {
  return PLAIN_ID.test(id);
}

/** Language, script and region, as in `nl`, `nl-BE` or `zh-Hans-CN`. */
const LANGUAGE_TAG = /^[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|\d{3}))?$/i;

export function isLanguageTag(tag: string): boolean {
  return LANGUAGE_TAG.test(tag);
}
