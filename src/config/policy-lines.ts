import { isMap, isNode } from 'yaml';
import type { Document, LineCounter } from 'yaml';

export interface PolicyText {
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
}

/** The line (from 1) of a key or list entry; of one that is missing, the line of what should hold it. */
export function lineOf({ document, lines }: PolicyText, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const start = startOf(document, path.slice(0, length));
    if (start !== undefined) return lines.linePos(start).line;
  }
  return 1;
}

/** A value may begin on the line below its key, so the key's own place is taken where there is one. */
function startOf(document: Document.Parsed, path: readonly PropertyKey[]): number | undefined {
  const parent: unknown = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const pair = isMap(parent) ? parent.items.find((item) => String(item.key) === path.at(-1)) : undefined;
  const node: unknown = pair?.key ?? document.getIn(path, true);
  return isNode(node) ? node.range?.[0] : undefined;
}
