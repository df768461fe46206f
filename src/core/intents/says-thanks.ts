import { foldText } from './fold-text.ts';

const THANKS =
  '(?:many |ok |okay |great |top |super |perfect |oke? )*(?:thanks|thank (?:you|u)|thx|thnx|tnx|tks|ty|tysm|tyvm|cheers|much appreciated|bedankt|bedankt?je|dank (?:je|u|jullie)(?: ?wel)?|dankjewel|dankuwel|dankje|danku|(?:vielen |besten |herzlichen |lieben |1000 )?dank|danke|dankeschon|merci|(?:muchas |mil |muchisimas )?gracias)';
const OPENS = new RegExp(`^${THANKS}(?: |$)`);
const CLOSES = new RegExp(
  `(?:^| )${THANKS}(?: (?:again|all|a lot|so much|mate|hoor|he|dir|ihnen|euch|bcp|beaucoup|bien|a todos))?$`,
);

/** Longer ones say more than thanks. */
const LONGEST = 12;

/** "thx!!", "perfecto, ya entra. mil gracias". Of sentences in which no command was found; a question wants an answer. */
export function saysThanks(text: string): boolean {
  if (text.includes('?')) return false;
  const said = foldText(text)
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
  return said.split(' ').length <= LONGEST && (OPENS.test(said) || CLOSES.test(said));
}
