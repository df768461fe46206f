const LENGTH = 8;
/** Letters that no code has, and what was read for them. */
const READ_FOR: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/** A code as we write it, from one that was typed without its dash, or with a letter that was read for a number. */
export function readCode(typed: string): string {
  const upper = typed.toUpperCase();
  const plain = upper
    .replaceAll(/[^0-9A-Z]/g, '')
    .replaceAll(/[OIL]/g, (letter) => READ_FOR[letter] ?? letter);
  return plain.length === LENGTH ? `${plain.slice(0, 4)}-${plain.slice(4)}` : upper;
}

const IN_A_SENTENCE = /(?<![\p{L}\p{N}-])[0-9A-Z]{4}-[0-9A-Z]{4}(?![\p{L}\p{N}-])/giu;

/** The one code in a sentence, if there is one: letters and digits, so that neither a word nor a phone number is taken for it. */
export function codeIn(sentence: string): string | undefined {
  const found = (sentence.match(IN_A_SENTENCE) ?? []).filter(
    (each) => /\d/.test(each) && /[A-Z]/i.test(each),
  );
  return found.length === 1 ? found[0] : undefined;
}
