/**
 * French sets a space before : ; ! ? and inside « ». Were it an ordinary one, a narrow card would start a line with
 * the mark; typed as an invisible no-break space, nobody could see in the file whether it is there.
 */
export function keepFrenchMarks<Texts extends Readonly<Record<string, string>>>(texts: Texts): Texts {
  const kept = Object.entries(texts).map(([name, text]) => [name, keepMarks(text)]);
  return Object.fromEntries(kept) as Texts;
}

function keepMarks(text: string): string {
  return text.replace(/ (?=[:;!?»])|(?<=«) /g, '\u00A0');
}
