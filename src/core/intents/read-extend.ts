import { findObjection, isQuestion } from './find-objection.ts';
import type { Item, ItemRole } from './find-phrases.ts';
import type { Intent } from './intent.ts';
import { readDuration } from './read-duration.ts';
import type { Sentence } from './read-delegation.ts';
import { requestIds } from './read-request-command.ts';

/** "30 more minutes", "2 uur langer": with the number of a request they lengthen it, whatever the verb. */
const LONGER =
  /^(?:another|more|longer|extra|additional|further|nog|langer|mehr|erbij|bij|noch|weitere|weiteren|weiterer|zusatzlich|zusatzliche|langer|encore|supplementaires?|plus|mas|adicional|adicionales|otras?|otros)$/;

/** "add 2 hours to REQ-12". */
const ADDS = /^(?:add|give|geef|gib|gebe|ajoute|ajouter|rajoute|donne|agrega|anade|suma|dale)$/;

/** "laat REQ-12 nog 2 uur staan": with more time, what stays stays longer. */
const KEEPS =
  /^(?:keep|leave|laat|hou|houd|lass|laisse|deja|staan|lopen|stehen|laufen|open|running|braucht)$/;

const BESIDE: ReadonlySet<ItemRole> = new Set<ItemRole>([
  'extend',
  'enable',
  'set',
  'must',
  'need',
  'request',
  'requestId',
  'please',
  'filler',
  'article',
  'mark',
  'greet',
  'for',
  'on',
  'account',
  'number',
]);

/** Words right before a length: by, met, um, de. */
const LEADS: ReadonlySet<ItemRole> = new Set<ItemRole>(['for', 'during', 'temporary', 'future', 'and', 'on']);

/** "extend REQ-12 by 2 hours": the changes made for a while stay longer. */
export function readExtend({ items, lexicon }: Sentence): Intent | undefined {
  const verb = items.some((item) => item.role === 'extend');
  const id = items.some((item) => item.role === 'requestId');
  if (!verb && !(id && items.some((item) => isLonger(item) || ADDS.test(item.fold)))) return undefined;
  const words = items.filter(
    (item) => item.role !== 'requestId' && !isLonger(item) && !(id && KEEPS.test(item.fold)),
  );
  const length = readDuration(words, lexicon);
  if (!verb && length === undefined) return undefined;
  const rest = length === undefined ? words : [...leadingTo(words, length.start), ...words.slice(length.end)];
  const objection = findObjection(rest);
  if (objection !== undefined) return { kind: 'none', because: objection };
  if (!rest.every((item) => BESIDE.has(item.role))) return { kind: 'none', because: 'not-understood' };
  const [request, ...more] = requestIds([...items.filter((item) => item.role === 'requestId'), ...rest]);
  if (more.length > 0) return { kind: 'none', because: 'not-understood' };
  if (isQuestion(items)) return { kind: 'none', because: 'question' };
  if (request !== undefined && length !== undefined) return { kind: 'extend', request, for: length.iso };
  const known = request === undefined ? {} : { request };
  return { kind: 'incomplete', of: 'extend', ...known, ...(length === undefined ? {} : { for: length.iso }) };
}

function isLonger(item: Item): boolean {
  return LONGER.test(item.fold);
}

function leadingTo(words: readonly Item[], start: number): readonly Item[] {
  const last = words[start - 1];
  return words.slice(0, last !== undefined && LEADS.has(last.role) ? start - 1 : start);
}
