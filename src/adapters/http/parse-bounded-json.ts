import type { HttpLimits } from './http-limits.ts';

export type ParsedJson =
  | { readonly kind: 'object'; readonly value: Readonly<Record<string, unknown>> }
  | { readonly kind: 'invalid' };

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPENING = new Set([0x5b, 0x7b]);
const CLOSING = new Set([0x5d, 0x7d]);
const COMMA = 0x2c;

/**
 * Parses a JSON object whose shape is bounded before the parser sees it: a body within the size cap can still hold
 * 100,000 levels, which would overflow the stack of everything that later walks it.
 */
export function parseBoundedJson(
  text: string,
  limits: Pick<HttpLimits, 'maxDepth' | 'maxEntries'>,
): ParsedJson {
  if (!isBounded(text, limits)) return { kind: 'invalid' };
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? { kind: 'object', value: value as Record<string, unknown> } : { kind: 'invalid' };
  } catch {
    return { kind: 'invalid' };
  }
}

function isBounded(text: string, limits: Pick<HttpLimits, 'maxDepth' | 'maxEntries'>): boolean {
  let depth = 0;
  let entries = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at);
    else if (OPENING.has(code)) depth += 1;
    else if (CLOSING.has(code)) depth -= 1;
    else if (code === COMMA) entries += 1;
    if (depth > limits.maxDepth || entries > limits.maxEntries) return false;
  }
  return true;
}

/** Index of the closing quote; of the text's end when there is none, which the parser then refuses. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at;
    if (code === BACKSLASH) at += 1;
  }
  return text.length;
}
