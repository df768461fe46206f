import { describe, expect, test } from '@jest/globals';
import { sourceFiles } from './source-files.ts';
import type { SourceFile } from './source-files.ts';
import { nodesOf } from './syntax-tree.ts';
import type { Node, PlacedNode } from './syntax-tree.ts';

/** Tables of words and of made-up people: long because there is much of it, and nothing in it can go wrong by length. */
const DATA =
  /^src\/core\/intents\/(phrases|languages)\/|^src\/presentation\/i18n\/[a-z]{2}\.ts$|^src\/rehearsal\/contoso-people\.ts$/;

const FUNCTIONS = new Set([
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
  'ClassMethod',
  'PrivateMethod',
  'Constructor',
  'MethodProperty',
]);

interface Found extends PlacedNode {
  readonly file: SourceFile;
}

const functions: readonly Found[] = sourceFiles('src').flatMap((file) =>
  nodesOf(file)
    .filter(({ node }) => FUNCTIONS.has(node.type))
    .map((placed) => ({ file, ...placed })),
);
const shown = ({ file, firstLine }: Found, what: string): string => `${file.path}:${firstLine} ${what}`;
const linesOf = ({ text }: SourceFile): number => text.trimEnd().split('\n').length;
const written = sourceFiles('src').filter(({ path }) => !DATA.test(path));

describe('sizes', () => {
  test('a function has at most 40 lines', () => {
    const long = functions
      .map((each) => ({ ...each, lines: each.lastLine - each.firstLine + 1 }))
      .filter(({ lines }) => lines > 40);
    expect(long.map((each) => shown(each, `has ${each.lines} lines`))).toEqual([]);
  });

  test('half of the functions have at most ten lines', () => {
    const lengths = functions
      .map(({ firstLine, lastLine }) => lastLine - firstLine + 1)
      .sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(10);
  });

  test('a file has at most 250 lines, and nearly every one at most 200', () => {
    expect(
      written
        .filter((file) => linesOf(file) > 250)
        .map(({ path, text }) => `${path}: ${text.split('\n').length}`),
    ).toEqual([]);
    const big = written.filter((file) => linesOf(file) > 200);
    expect(big.length).toBeLessThanOrEqual(written.length / 50);
  });

  test('half of the files have at most 80 lines', () => {
    const lengths = written.map(linesOf).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(80);
  });

  test('a function takes at most three parameters, else one object with names', () => {
    const many = functions.filter((each) => parametersOf(each.node) > 3 && !isCallback(each));
    expect(many.map((each) => shown(each, `takes ${parametersOf(each.node)} parameters`))).toEqual([]);
  });
});

function parametersOf(node: Node): number {
  const own = node['params'] ?? (node['function'] as Node | undefined)?.['params'];
  return Array.isArray(own) ? own.length : 0;
}

/** What a library calls back has the parameters that the library gives it. */
function isCallback({ parent }: Found): boolean {
  return parent?.type === 'CallExpression' || parent?.type === 'NewExpression';
}
