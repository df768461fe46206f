/** What is put together in one language. `{n}` stands for people, `{p}` for one person, `{r}` for a request. */
export interface Composed {
  /** By what they mean (see `meaning.ts`). Each is understood when it stands alone. */
  readonly orders: readonly (readonly [meaning: string, order: string])[];
  readonly openers: readonly string[];
  /** These need a verb behind them. */
  readonly beforeVerbs: readonly string[];
  readonly verb: RegExp;
  readonly closers: readonly string[];
  /** As typed, and whom it names, by commas. */
  readonly people: readonly (readonly [typed: string, names: string])[];
}

/** `said('a | b')` → `['a', 'b']`, over several lines. */
export function said(list: string): readonly string[] {
  return list
    .split(/ \| |\n/)
    .map((text) => text.trim().replaceAll('¶', '\n'))
    .filter((text) => text !== '');
}

/** `pairs('on = a | b')` → `[['on', 'a'], ['on', 'b']]`; a line without its own lead goes on with the last one. */
export function pairs(list: string): readonly (readonly [string, string])[] {
  let lead = '';
  return list.split('\n').flatMap((line) => {
    const parts = / = /.exec(line);
    if (parts !== null) lead = line.slice(0, parts.index).trim();
    return said(parts === null ? line : line.slice(parts.index + 3)).map((text) => [lead, text] as const);
  });
}
