import { RE2JS } from 're2js';

/**
 * Patterns of the policy file meet texts that people type. RE2 takes time in proportion to the text whatever the pattern is;
 * with the language's own expressions `(\w+\s?){3,}` needs seconds for a reason of thirty letters, and everybody waits.
 * The whole text has to match. Its syntax is the usual one without look-around and back-references (https://github.com/google/re2/wiki/Syntax).
 */
export function fitsPattern(pattern: string, text: string): boolean {
  return RE2JS.compile(pattern).matches(text);
}
