import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { TEMPLATE_NAMES } from './card-view.ts';
import type { TemplateName } from './card-view.ts';

/** A compiled template; `expand` gives the card as a plain object. */
export interface Template {
  expand(context: { readonly $root: unknown }): unknown;
}

// The package's type declarations point at source files of another package, which do not compile under our settings.
const { Template: CompiledTemplate } = createRequire(import.meta.url)('adaptivecards-templating') as {
  Template: new (json: unknown) => Template;
};

/** Beside `src/` and beside `dist/`, so the same address serves both. */
const CARDS = new URL('../../cards/', import.meta.url);

/** Every template of `cards/`, compiled. A bad expression throws here, at start, and never while somebody waits. */
export function loadTemplates(): ReadonlyMap<TemplateName, Template> {
  return new Map(
    TEMPLATE_NAMES.map((name) => [name, new CompiledTemplate(withParts(readCard(`${name}.json`)))]),
  );
}

function readCard(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, CARDS), 'utf8'));
}

/** `{ "$part": "section", … }` becomes the element of `cards/parts/section.json`, with the other fields laid over it. */
function withParts(node: unknown): unknown {
  if (Array.isArray(node)) return node.map((entry) => withParts(entry));
  if (typeof node !== 'object' || node === null) return node;
  const { $part, ...own } = node as Record<string, unknown>;
  const merged = typeof $part === 'string' ? { ...partNamed($part), ...own } : own;
  return Object.fromEntries(Object.entries(merged).map(([key, value]) => [key, withParts(value)]));
}

function partNamed(name: string): Record<string, unknown> {
  return readCard(`parts/${name}.json`) as Record<string, unknown>;
}
