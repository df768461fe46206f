import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { pathsBelow, sourceFiles, withoutComments } from './source-files.ts';
import { nodesOf } from './syntax-tree.ts';
import type { Node } from './syntax-tree.ts';

const OURS = ['src', 'test', 'bench', 'scripts', 'cards', 'manifest', 'deploy', '.ci'];
const TEXT = /\.(ts|js|mjs|json|jsonl|yaml|yml|md|sh|html|bicep)$|\/run$|Dockerfile$/;
const ROOT_FILES = [
  'README.md',
  'CHANGELOG.md',
  'policy.yaml',
  '.env.example',
  '.oxlintrc.json',
  'jest.config.js',
  'package.json',
];

const texts = [...OURS.flatMap(pathsBelow).filter((path) => TEXT.test(path)), ...ROOT_FILES].flatMap(
  (path) => {
    const text = readIfThere(path);
    return text === undefined ? [] : [{ path, text }];
  },
);
const code = OURS.flatMap(sourceFiles);
const source = sourceFiles('src').map(({ path, text }) => ({ path, text: withoutComments(text) }));

/** `path:line` of every place where the pattern is found. */
function placesOf(
  pattern: RegExp,
  files: readonly { readonly path: string; readonly text: string }[],
): readonly string[] {
  return files.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, index) =>
        pattern.test(line) ? [`${path}:${index + 1} ${line.trim().slice(0, 80)}`] : [],
      ),
  );
}

describe('names', () => {
  test('no file or folder is a drawer for anything', () => {
    const drawer = /(^|[/-])(utils?|helpers?|common|misc|shared|stuff|manager)(\.ts|\/|$)/;
    expect([...pathsBelow('src'), ...pathsBelow('test')].filter((path) => drawer.test(path))).toEqual([]);
  });

  test('files are named in lower case with hyphens', () => {
    const odd = code.filter(
      ({ path }) => !/^[a-z0-9]+([-.][a-z0-9]+)*\.ts$/.test(path.split('/').at(-1) ?? ''),
    );
    expect(odd.map(({ path }) => path)).toEqual([]);
  });

  test('no file only passes on what others export', () => {
    const barrels = source.filter(({ text }) => {
      const statements = text
        .split(';')
        .map((each) => each.trim())
        .filter((each) => each !== '');
      return statements.length > 0 && statements.every((each) => /^export\b[\s\S]*\bfrom\b/.test(each));
    });
    expect(barrels.map(({ path }) => path)).toEqual([]);
  });
});

describe('code', () => {
  const nodesWhere = (word: RegExp, wanted: (node: Node) => boolean): readonly string[] =>
    code
      .filter(({ text }) => word.test(withoutComments(text)))
      .flatMap((file) => nodesOf(file).map((placed) => ({ ...placed, path: file.path })))
      .filter(({ node }) => wanted(node))
      .map(({ path, firstLine }) => `${path}:${firstLine}`);

  test('nothing is typed any', () => {
    const isAny = (node: Node): boolean => node.type === 'TsKeywordType' && node['kind'] === 'any';
    expect(nodesWhere(/\bany\b/, isAny)).toEqual([]);
  });

  test('nothing is exported as default', () => {
    expect(nodesWhere(/\bdefault\b/, (node) => node.type.startsWith('ExportDefault'))).toEqual([]);
  });

  test('nothing is put off in a comment', () => {
    const putOff = new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME', 'HA' + 'CK', 'X' + 'XX'].join('|')})\\b`);
    expect(placesOf(putOff, texts)).toEqual([]);
  });

  test('only the settings read the environment', () => {
    const reads = placesOf(/\bprocess\.env\b/, source);
    expect(reads.filter((place) => !place.startsWith('src/config/'))).toEqual([]);
  });

  test('the core has no clock, no timer, no dice, no network and no process of its own', () => {
    const core = source.filter(({ path }) => path.startsWith('src/core/'));
    const banned =
      /\bDate\.now\b|\bnew Date\(\s*\)|\bDate\(\)|\bset(Timeout|Interval|Immediate)\b|\bqueueMicrotask\b|\bMath\.random\b|\bperformance\.|\brandomUUID\b|\bcrypto\.|\bfetch\(|\bprocess\.|\bconsole\.|\bglobalThis\b/;
    expect(placesOf(banned, core)).toEqual([]);
  });

  test('the core throws only failures of its own catalogue', () => {
    const core = source.filter(({ path }) => path.startsWith('src/core/'));
    expect(placesOf(/\bnew (Type|Range|Reference|Syntax|Aggregate)?Error\(/, core)).toEqual([]);
  });

  test('nothing but the execution of an approved request writes MFA states', () => {
    const writes = placesOf(/\bmfa\.write\(/, source);
    expect(writes.filter((place) => !place.startsWith('src/core/execution/'))).toEqual([]);
    expect(writes.length).toBeGreaterThan(0);
  });

  test('every suppressed lint rule says why', () => {
    const bare = placesOf(
      /(oxlint|eslint)-disable(?!.*--\s*\S)|@ts-(ignore|nocheck)|@ts-expect-error\s*$/,
      code,
    );
    expect(bare.filter((place) => !place.startsWith('test/house-rules/habits.test.ts'))).toEqual([]);
  });
});

describe('what is left out', () => {
  test('no file holds a path of a machine or the address of a package registry', () => {
    const registries = ['registry.' + 'npmjs', 'registry.' + 'yarnpkg', 'npm.' + 'pkg.github'].map((name) =>
      name.replace('.', '\\.'),
    );
    const paths = [
      '/wo' + 'rk/',
      '/ho' + 'me/[a-z]',
      '/ro' + 'ot/',
      '/Us' + 'ers/[A-Za-z]',
      'C:\\\\\\\\Us' + 'ers',
    ];
    expect(placesOf(new RegExp([...registries, ...paths].join('|')), texts)).toEqual([]);
    expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(new RegExp(registries.join('|')));
  });

  test('no secret of a person or an installation is kept: only the example of the settings', () => {
    const kept = texts.filter(
      ({ path, text }) =>
        /(^|\/)\.env$/.test(path) || /-----BEGIN [A-Z ]*PRIVATE KEY-----\n[A-Za-z0-9+/]{40}/.test(text),
    );
    expect(kept.map(({ path }) => path)).toEqual([]);
  });
});

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
