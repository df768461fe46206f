import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { allows, COMMON, ENTRANCES, STORY } from './import-table.ts';
import { importsOf, pathsBelow, sourceFiles } from './source-files.ts';

interface Edge {
  readonly from: string;
  readonly target: string;
  readonly line: number;
  readonly typeOnly: boolean;
}

const edges: readonly Edge[] = sourceFiles('src').flatMap((file) =>
  importsOf(file).map((each) => ({ from: file.path, ...each })),
);
const shown = ({ from, line, target }: Edge): string => `${from}:${line} imports ${target}`;

const inCore = edges.filter(
  ({ from, target }) => from.startsWith('src/core/') && target.startsWith('src/core/'),
);
const folderOf = (path: string): string => /^src\/core\/([^/]+)\//.exec(path)?.[1] ?? '';
const rank = (path: string): number => STORY.findIndex((folder) => folder === folderOf(path));
const isCommon = (path: string): boolean => COMMON.some((folder) => folder === folderOf(path));

describe('the import table', () => {
  test('every import is one that the table allows', () => {
    expect(edges.filter((edge) => !allows(edge.from, edge)).map(shown)).toEqual([]);
  });

  test('every import of a file of ours names a file that exists, with its extension', () => {
    const files = new Set(pathsBelow('src'));
    const lost = edges.filter(({ target }) => target.startsWith('src/') && !files.has(target));
    expect(lost.map(shown)).toEqual([]);
  });

  test('every library is one that package.json names, and no production code uses a development one', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: object };
    const named = (target: string): boolean => {
      const [scope = '', name = ''] = target.split('/');
      return (scope.startsWith('@') ? `${scope}/${name}` : scope) in dependencies;
    };
    // The chat window of the demo is a development tool, started as a program and never imported.
    const foreign = edges.filter(
      ({ target, typeOnly }) => !target.startsWith('src/') && !target.startsWith('node:') && !typeOnly,
    );
    expect(foreign.filter(({ target }) => !named(target)).map(shown)).toEqual([]);
  });

  test('the reading of imports finds every form there is', () => {
    const text = [
      "import a from 'one';",
      "import type { b } from './two.ts';",
      "import { type c } from 'three';",
      "import 'four';",
      "export * from 'five';",
      "const x = await import('six');",
      "import {\n  d,\n  type e,\n} from 'seven';",
      "// import g from 'eight';",
      'const y = "a // b"; export type { f } from \'nine\';',
      "let z: import('ten').Z;",
    ].join('\n');
    const found = importsOf({ path: 'src/core/x.ts', text });
    expect(found.map(({ target }) => target)).toEqual([
      'one',
      'src/core/two.ts',
      'three',
      'four',
      'five',
      'six',
      'seven',
      'ten',
    ]);
    expect(found.filter(({ typeOnly }) => typeOnly).map(({ target }) => target)).toEqual([
      'src/core/two.ts',
      'three',
    ]);
  });

  test.each([
    ['src/core/x.ts', 'botbuilder'],
    ['src/core/x.ts', 'node:crypto'],
    ['src/core/ports/store.ts', 'src/core/ids.ts'],
    ['src/presentation/x.ts', 'src/adapters/graph/y.ts'],
    ['src/adapters/graph/x.ts', 'src/adapters/store/y.ts'],
    ['src/adapters/graph/x.ts', 'src/config/config.ts'],
    ['src/adapters/store/x.ts', 'src/presentation/y.ts'],
    ['src/rehearsal/x.ts', 'src/core/ids.ts'],
    ['src/config/x.ts', 'src/core/policy.ts'],
    ['src/app.ts', 'src/rehearsal/contoso.ts'],
    ['src/main.ts', 'src/rehearsal/contoso.ts'],
    ['src/somewhere-new/x.ts', 'zod'],
  ])('the table forbids that %s imports %s', (from, target) => {
    expect(allows(from, { target, line: 1, typeOnly: false })).toBe(false);
  });
});

describe('the story inside the core', () => {
  test('every folder of the core has its place in the story, or is common to all', () => {
    const folders = new Set(
      pathsBelow('src/core')
        .map(folderOf)
        .filter((folder) => folder !== ''),
    );
    const placed = new Set<string>([...STORY, ...COMMON, 'reports']);
    expect([...folders].filter((folder) => !placed.has(folder))).toEqual([]);
  });

  test('no folder looks ahead: each uses only what comes before it', () => {
    const ahead = inCore.filter(({ from, target }) => rank(from) >= 0 && rank(target) > rank(from));
    expect(ahead.map(shown)).toEqual([]);
  });

  test('what is common to all depends on no part of the story at run time', () => {
    const bound = inCore.filter(
      ({ from, target, typeOnly }) => isCommon(from) && rank(target) >= 0 && !typeOnly,
    );
    expect(bound.map(shown)).toEqual([]);
  });

  test("the core's root holds words; only the entrances run what is in the folders", () => {
    const running = inCore.filter(
      ({ from, target, typeOnly }) =>
        folderOf(from) === '' && folderOf(target) !== '' && !typeOnly && !ENTRANCES.test(from),
    );
    expect(running.map(shown)).toEqual([]);
  });

  test('no two folders of the core import each other at run time', () => {
    const pairs = new Set(
      inCore
        .filter(({ typeOnly }) => !typeOnly)
        .map(({ from, target }) => `${folderOf(from)}→${folderOf(target)}`),
    );
    const mutual = [...pairs].filter((pair) => {
      const [from = '', target = ''] = pair.split('→');
      // The root is two things: the words below the folders and the entrances above them.
      return from !== '' && target !== '' && from < target && pairs.has(`${target}→${from}`);
    });
    expect(mutual).toEqual([]);
  });

  test('only execution opens the write port: it alone makes an authorisation', () => {
    const makers = edges.filter(
      ({ target, typeOnly }) => target === 'src/core/approvals/authorisation.ts' && !typeOnly,
    );
    expect(makers.filter(({ from }) => !from.startsWith('src/core/execution/')).map(shown)).toEqual([]);
  });
});
