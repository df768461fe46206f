import { directoryBadRequest } from '../graph/graph-refusal.ts';
import type { EntitySchema } from './entity-schema.ts';

type Matcher<Entity> = (entity: Entity) => boolean;

/** Quoted clause (backslash escapes), AND / OR in capitals, brackets. Anything else is refused. */
const TOKEN = /\s*(?:"((?:[^"\\]|\\["\\])*)"|(AND|OR)(?=[\s"(])|([()]))/y;

/**
 * Turns `"displayName:jo sm" OR "mail:jsmith"` into a test. Words of the display name match from their start,
 * in any order; other properties match from the start of the whole value.
 */
export function searcherOf<Entity>(search: string, schema: EntitySchema<Entity>): Matcher<Entity> {
  const tokens = tokenize(search);
  let next = 0;
  const accept = (mark: string): boolean => {
    if (tokens[next]?.mark !== mark) return false;
    next += 1;
    return true;
  };
  function either(): Matcher<Entity> {
    let left = both();
    while (accept('OR')) left = anyOf(left, both());
    return left;
  }
  function both(): Matcher<Entity> {
    let left = single();
    while (accept('AND')) left = allOf(left, single());
    return left;
  }
  function single(): Matcher<Entity> {
    if (accept('(')) {
      const inner = either();
      if (!accept(')')) throw malformed(search);
      return inner;
    }
    const token = tokens[next];
    if (token?.mark !== 'clause') throw malformed(search);
    next += 1;
    return clauseOf(token.text, schema);
  }
  const matcher = either();
  if (next < tokens.length) throw malformed(search);
  return matcher;
}

function tokenize(search: string): readonly { readonly mark: string; readonly text: string }[] {
  const tokens: { mark: string; text: string }[] = [];
  TOKEN.lastIndex = 0;
  const end = search.trimEnd().length;
  while (TOKEN.lastIndex < end) {
    const match = TOKEN.exec(search);
    if (match === null) throw malformed(search);
    const [, clause, operator, bracket] = match;
    if (clause !== undefined) tokens.push({ mark: 'clause', text: clause.replaceAll(/\\(["\\])/g, '$1') });
    else tokens.push({ mark: operator ?? bracket ?? '', text: '' });
  }
  return tokens;
}

/** A clause without `property:` is refused, and so is a property that Graph does not search. */
function clauseOf<Entity>(clause: string, schema: EntitySchema<Entity>): Matcher<Entity> {
  const colon = clause.indexOf(':');
  const name = clause.slice(0, Math.max(colon, 0));
  const property = Object.hasOwn(schema.properties, name) ? schema.properties[name] : undefined;
  if (property?.search === undefined) {
    throw directoryBadRequest(`Unrecognized search property '${name}' in clause '${clause}'.`);
  }
  const wanted = clause.slice(colon + 1).toLowerCase();
  const test = property.search === 'words' ? wordsTest(wanted) : (value: string) => value.startsWith(wanted);
  return (entity) => valuesOf(property.read(entity)).some((value) => test(value.toLowerCase()));
}

/** Every word asked for must begin some word of the value: "joh smi" finds John Smith, "mith" nobody. */
function wordsTest(wanted: string): (value: string) => boolean {
  const parts = wordsOf(wanted);
  return (value) => {
    const words = wordsOf(value);
    return parts.length > 0 && parts.every((part) => words.some((word) => word.startsWith(part)));
  };
}

/** Blanks and symbols part words; letters with accents are letters. */
function wordsOf(text: string): readonly string[] {
  return text.split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => word !== '');
}

/** Lists are searched value by value (otherMails, proxyAddresses). */
function valuesOf(value: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((each): each is string => typeof each === 'string');
}

function anyOf<Entity>(left: Matcher<Entity>, right: Matcher<Entity>): Matcher<Entity> {
  return (entity) => left(entity) || right(entity);
}

function allOf<Entity>(left: Matcher<Entity>, right: Matcher<Entity>): Matcher<Entity> {
  return (entity) => left(entity) && right(entity);
}

function malformed(search: string): Error {
  return directoryBadRequest(
    `Invalid $search query: a clause of '${search}' is not in the form "property:value" within double quotes.`,
  );
}
