import { badRequest } from '../graph/graph-refusal.ts';
import { COMPARISONS, TEXT_FUNCTIONS, type FilterTree, type Literal } from './filter-tree.ts';
import { tokenizeFilter, type FilterToken } from './tokenize-filter.ts';

/** Deeper nesting is refused rather than followed: a hostile filter must not exhaust the stack. */
const MAX_DEPTH = 50;

/** Parses a `$filter` by OData's grammar (or < and < not < comparison); refuses with Graph's wording. */
export function parseFilter(filter: string): FilterTree {
  const parser = new FilterParser(filter);
  return parser.parse();
}

/** Recursive descent, one method for each level of the grammar, weakest binding first. */
class FilterParser {
  readonly #source: string;
  readonly #tokens: readonly FilterToken[];
  #next = 0;
  #depth = 0;

  constructor(source: string) {
    this.#source = source;
    this.#tokens = tokenizeFilter(source);
  }

  parse(): FilterTree {
    const tree = this.#or();
    if (this.#peek() !== undefined) throw this.#syntaxError();
    return tree;
  }

  #or(): FilterTree {
    let left = this.#and();
    while (this.#acceptWord('or')) left = { kind: 'or', left, right: this.#and() };
    return left;
  }

  #and(): FilterTree {
    let left = this.#unary();
    while (this.#acceptWord('and')) left = { kind: 'and', left, right: this.#unary() };
    return left;
  }

  #unary(): FilterTree {
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH)
      throw badRequest('Invalid filter clause: the node count limit of the query was exceeded.');
    const tree = this.#acceptWord('not') ? { kind: 'not' as const, inner: this.#unary() } : this.#primary();
    this.#depth -= 1;
    return tree;
  }

  #primary(): FilterTree {
    if (this.#accept('(')) {
      const inner = this.#or();
      this.#expect(')');
      return inner;
    }
    const path = this.#word();
    if (this.#peek()?.kind !== '(') return this.#comparison(path);
    const name = TEXT_FUNCTIONS.find((each) => each === path.toLowerCase());
    if (name !== undefined) return this.#textFunction(name);
    if (path.endsWith('/any')) return this.#any(path.slice(0, -'/any'.length));
    throw badRequest(`Invalid filter clause: An unknown function with name '${path}' was found.`);
  }

  #textFunction(name: (typeof TEXT_FUNCTIONS)[number]): FilterTree {
    this.#expect('(');
    const path = this.#word();
    this.#expect(',');
    const value = this.#take();
    if (value.kind !== 'string') throw this.#syntaxError();
    this.#expect(')');
    return { kind: 'text', name, path, value: value.text };
  }

  /** `otherMails/any(x:x eq '…')`; `any()` alone asks whether there is anything. */
  #any(path: string): FilterTree {
    this.#expect('(');
    if (this.#accept(')')) return { kind: 'any', path, variable: '', inner: null };
    const variable = this.#word();
    this.#expect(':');
    const inner = this.#or();
    this.#expect(')');
    return { kind: 'any', path, variable, inner };
  }

  #comparison(path: string): FilterTree {
    const operator = this.#word().toLowerCase();
    if (operator === 'in') return { kind: 'in', path, values: this.#list() };
    const comparison = COMPARISONS.find((each) => each === operator);
    if (comparison === undefined) throw this.#syntaxError();
    return { kind: 'compare', path, comparison, value: this.#literal() };
  }

  #list(): readonly Literal[] {
    this.#expect('(');
    const values = [this.#literal()];
    while (this.#accept(',')) values.push(this.#literal());
    this.#expect(')');
    return values;
  }

  #literal(): Literal {
    const token = this.#take();
    if (token.kind === 'string') return token.text;
    if (token.kind !== 'word') throw this.#syntaxError();
    const constants: Readonly<Record<string, Literal>> = { true: true, false: false, null: null };
    const constant = constants[token.text];
    if (constant !== undefined) return constant;
    if (/^-?\d+(\.\d+)?$/.test(token.text)) return Number(token.text);
    // Bare GUIDs and date-times are values; any other bare word is text that was not quoted.
    if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(token.text)) return token.text;
    if (/^\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:\d\d))?$/.test(token.text)) return token.text;
    throw this.#syntaxError();
  }

  #peek(): FilterToken | undefined {
    return this.#tokens[this.#next];
  }

  #take(): FilterToken {
    const token = this.#peek();
    if (token === undefined) throw this.#syntaxError();
    this.#next += 1;
    return token;
  }

  #accept(kind: FilterToken['kind']): boolean {
    if (this.#peek()?.kind !== kind) return false;
    this.#next += 1;
    return true;
  }

  #acceptWord(word: string): boolean {
    const token = this.#peek();
    if (token?.kind !== 'word' || token.text !== word) return false;
    this.#next += 1;
    return true;
  }

  #expect(kind: FilterToken['kind']): void {
    if (!this.#accept(kind)) throw this.#syntaxError();
  }

  #word(): string {
    const token = this.#take();
    if (token.kind !== 'word') throw this.#syntaxError();
    return token.text;
  }

  #syntaxError(): Error {
    const at = this.#peek()?.at ?? this.#source.length;
    return badRequest(`Invalid filter clause: Syntax error at position ${at} in '${this.#source}'.`);
  }
}
