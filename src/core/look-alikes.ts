const LETTER = /\p{L}/u;
/** Alphabets with letters that are drawn alike. */
const ALIKE = ['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Cherokee', 'Coptic', 'Georgian', 'Lisu'];
const SCRIPTS = ALIKE.map((name) => new RegExp(`\\p{Script=${name}}`, 'u'));
/** Nothing is drawn for these, or nothing but a blank: joiners, fillers, variation selectors, tags, controls, an empty Braille cell. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\u2800]/u;
/** A joiner shapes the word in these scripts, and a selector chooses the colours of an emoji. */
const SHAPING =
  /(?<=[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Malayalam}\p{Script=Sinhala}])[\u200C\u200D]|(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}])[\uFE0F\u200D]/gu;
/** Letters of formulas, letters in circles, and wide ones: another letter to a computer, the same to a reader. */
const DRESSED = /[\u{1D400}-\u{1D7FF}\u{24B6}-\u{24E9}\u{FF21}-\u{FF3A}\u{FF41}-\u{FF5A}]/u;

/** Mixed scripts, dressed letters or invisible characters in one name: it may be made up to look like somebody else's. */
export function looksDisguised(name: string): boolean {
  if (INVISIBLE.test(name.replace(SHAPING, '')) || DRESSED.test(name)) return true;
  const letters = [...name].filter((character) => LETTER.test(character)).join('');
  return SCRIPTS.filter((script) => script.test(letters)).length > 1;
}
