import { readdirSync, readFileSync, statSync } from 'node:fs';
import { posix } from 'node:path';

/** A file of ours, as the house rules look at it. */
export interface SourceFile {
  /** From the project's root: `src/core/ids.ts`. */
  readonly path: string;
  readonly text: string;
}

export interface Import {
  /** `src/core/ids.ts` for a file of ours, `zod` or `node:fs` for anything else. */
  readonly target: string;
  readonly line: number;
  /** Nothing of it is there at run time. */
  readonly typeOnly: boolean;
}

const read = new Map<string, readonly SourceFile[]>();

/** All TypeScript files below a folder, read once for each test file. A folder that does not exist yet has none. */
export function sourceFiles(folder: string): readonly SourceFile[] {
  const known = read.get(folder);
  if (known !== undefined) return known;
  const files = pathsBelow(folder)
    .filter((path) => path.endsWith('.ts'))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
  read.set(folder, files);
  return files;
}

/** Paths of all files below a folder, from the project's root, in order. */
export function pathsBelow(folder: string): readonly string[] {
  if (statSync(folder, { throwIfNoEntry: false }) === undefined) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join(folder, name))
    .filter(
      (path) =>
        !path.includes('node_modules') && statSync(path, { throwIfNoEntry: false })?.isFile() === true,
    )
    .sort();
}

/**
 * Every import of a file: statements, re-exports, `import()` and `import('…')` types. Read from the text, after comments
 * and the insides of template strings are gone, so that none of the forms is overlooked.
 */
export function importsOf({ path, text }: Pick<SourceFile, 'path' | 'text'>): readonly Import[] {
  const pattern =
    /(?<from>^[ \t]*(?:import|export)\s(?<clause>[^;'"]*?)\bfrom\s*(?<quote1>['"])(?<one>[^'"]+)\k<quote1>)|(?<bare>^[ \t]*import\s*['"](?<two>[^'"]+)['"])|(?<call>\b(?:import|require)\s*\(\s*['"](?<three>[^'"]+)['"])/gm;
  return [...withoutComments(text).matchAll(pattern)].map((match) => {
    const { clause, one, two, three } = match.groups ?? {};
    const specifier = one ?? two ?? three ?? '';
    return {
      target: specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : specifier,
      line: text.slice(0, match.index).split('\n').length,
      typeOnly: clause !== undefined && isTypeOnly(clause),
    };
  });
}

/** `type { A }` and `{ type A, type B }` leave nothing at run time. */
function isTypeOnly(clause: string): boolean {
  if (/^type\b/.test(clause.trim())) return true;
  const names = /^\{([^}]*)\}\s*$/.exec(clause.trim())?.[1];
  const parts = names?.split(',').filter((part) => part.trim() !== '') ?? [];
  return parts.length > 0 && parts.every((part) => /^\s*type\s/.test(part));
}

/** Comments become blanks of the same length, so that lines keep their numbers. */
export function withoutComments(text: string): string {
  const token = /(['"`])(?:\\[\s\S]|(?!\1)[^\\])*\1|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;
  return text.replace(token, (found, quote: string | undefined) =>
    quote === undefined ? found.replace(/[^\n]/g, ' ') : found,
  );
}
