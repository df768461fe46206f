import { parseSync } from '@swc/core';
import type { SourceFile } from './source-files.ts';

/** A node of the parser's tree, of which only the form is known. */
export interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

export interface PlacedNode {
  readonly node: Node;
  readonly parent: Node | undefined;
  readonly firstLine: number;
  readonly lastLine: number;
}

const parsed = new Map<string, readonly PlacedNode[]>();

/** Every node of a file that has a place, parents before children. */
export function nodesOf(file: SourceFile): readonly PlacedNode[] {
  const known = parsed.get(file.path);
  if (known !== undefined) return known;
  const nodes = parseNodes(file);
  parsed.set(file.path, nodes);
  return nodes;
}

function parseNodes({ path, text }: SourceFile): readonly PlacedNode[] {
  // The parser counts in bytes, from wherever its first statement begins: a statement of our own makes that our start.
  const mark = '0;\n';
  const [first, ...body] = parseOf(path, mark + text);
  const zero = (first?.span.start ?? 0) + mark.length;
  const lineAt = lineCounter(text);
  const nodes: PlacedNode[] = [];
  const visit = (value: object, parent: Node | undefined): void => {
    const node = isNode(value) ? value : undefined;
    const span = node?.['span'] as { start: number; end: number } | undefined;
    if (node !== undefined && span !== undefined) {
      nodes.push({
        node,
        parent,
        firstLine: lineAt(span.start - zero),
        lastLine: lineAt(span.end - zero - 1),
      });
    }
    // Arguments and the like are wrapped in objects that are no nodes themselves.
    for (const child of Object.values(value) as readonly unknown[]) {
      if (typeof child === 'object' && child !== null) visit(child, node ?? parent);
    }
  };
  visit(body, undefined);
  return nodes;
}

function parseOf(path: string, text: string) {
  try {
    return parseSync(text, { syntax: 'typescript', target: 'es2022' }).body;
  } catch (error) {
    throw new Error(`${path} cannot be parsed`, { cause: error });
  }
}

function isNode(value: object): value is Node {
  return 'type' in value && typeof value.type === 'string';
}

/** From a byte offset to the line, from 1. */
function lineCounter(text: string): (offset: number) => number {
  const lineOfByte: number[] = [];
  let line = 1;
  for (const byte of Buffer.from(text)) {
    lineOfByte.push(line);
    if (byte === 10) line += 1;
  }
  return (offset) => lineOfByte[offset] ?? line;
}
