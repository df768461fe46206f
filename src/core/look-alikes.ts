const INVISIBLE = /[\p{Cf}\u115f\u1160\u3164\uffa0]/u;
const LETTER = /\p{L}/u;
const SCRIPTS = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Armenian}/u];

/** Mixed scripts or invisible characters in one name: it may be dressed up to look like somebody else's. */
export function looksDisguised(name: string): boolean {
  if (INVISIBLE.test(name)) return true;
  const letters = [...name].filter((character) => LETTER.test(character)).join('');
  return SCRIPTS.filter((script) => script.test(letters)).length > 1;
}
