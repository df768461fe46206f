import { foldText } from './fold-text.ts';

const SHORTEST_SURNAME = 3;

/** The name that was read so far; a group has a prefix. */
interface Named {
  readonly words: readonly string[];
  readonly prefix: string;
}

/** "Anna Neumann (aneumann)": an account that ends in the surname says the same as the name before it. */
export function isAccountOf(fold: string, { words, prefix }: Named): boolean {
  const surname = lettersOf(foldText(words.at(-1) ?? ''));
  const account = lettersOf(fold);
  return (
    prefix === '' && surname.length >= SHORTEST_SURNAME && account !== surname && account.endsWith(surname)
  );
}

function lettersOf(text: string): string {
  return text.replace(/[^a-z]/g, '');
}
