import type { Item, ItemRole } from './find-phrases.ts';

const NO = /^(?:no|nee|nein|non|nope)$/;
const YES = /^(?:yes|yep|ja|jawohl|oui|si)$/;
const WORDS: ReadonlySet<ItemRole> = new Set<ItemRole>([
  'word',
  'please',
  'filler',
  'aux',
  'condition',
  'on',
]);
const LEADS: ReadonlySet<ItemRole> = new Set<ItemRole>(['for', 'on', 'filler', 'must']);
const GLUE: ReadonlySet<ItemRole> = new Set<ItemRole>(['please', 'filler', 'greet']);

/** "bin REQ-12", "gooi REQ-12 weg": beside a request and nothing else, what throws away withdraws it. */
const THROWS =
  /^(?:bin|kill|ditch|drop|dump|remove|delete|gooi|haal|verwijder|verwirf|verwerfe|losche|losch|entferne|nimm|supprime|supprimer|supprimez|jette|borra|retira|elimina|tira)$/;
/** "supprime ma demande REQ-12" */
const OWN: ReadonlySet<ItemRole> = new Set<ItemRole>(['request', 'requests', 'pronoun', 'article']);
const AWAY = /^(?:away|out|weg|maar|fort|zuruck)$/;

/**
 * "No to REQ-12", "REQ-12: no, wrong person", "REQ-12 yes", "REQ-12 is ok, approve": an answer to the one request that is
 * named decides it. Behind the answer stands nothing, or a mark; "REQ-12 no idea" answers nothing.
 */
export function answerRequest(items: readonly Item[]): readonly Item[] {
  const requests = items.filter(({ role }) => role === 'requestId');
  if (requests.length !== 1 || items.some(({ role }) => role === 'mfa' || role === 'veto')) return items;
  return approvedAsGood(items) ?? answered(items) ?? thrownAway(items) ?? items;
}

function answered(items: readonly Item[]): readonly Item[] | undefined {
  const id = items.findIndex(({ role }) => role === 'requestId');
  const [start, end] = answerBefore(items, id) ?? answerBehind(items, id) ?? [-1, -1];
  const answer = items[start];
  if (answer === undefined) return undefined;
  const next = items[Math.max(end, id) + 1];
  if (next !== undefined && (next.role !== 'mark' || next.fold === '?')) return undefined;
  const role: ItemRole = NO.test(answer.fold) ? 'reject' : 'approve';
  const kept = items.filter((item, at) => at < id || at > start || !isLink(item));
  return kept.map((item) => (item === answer ? { ...item, role } : item));
}

/** First and last item of "no to", "yes for". */
function answerBefore(items: readonly Item[], id: number): readonly [number, number] | undefined {
  const lead = items[id - 1];
  const said = items.slice(0, Math.max(0, id - 2)).every(({ role }) => GLUE.has(role));
  const leads = lead !== undefined && (LEADS.has(lead.role) || /^(?:to|a|zu|tegen|pour)$/.test(lead.fold));
  return leads && said && isAnswer(items[id - 2]) ? [id - 2, id - 1] : undefined;
}

/** "REQ-12 no", "REQ-12: no", "REQ-12 is a no from me". */
function answerBehind(items: readonly Item[], id: number): readonly [number, number] | undefined {
  const marked = items[id + 1]?.role === 'mark' && ',-:.'.includes(items[id + 1]?.fold ?? '?');
  let at = id + (marked ? 2 : 1);
  while (isLink(items[at])) at += 1;
  const [lead, whose] = [items[at + 1], items[at + 2]];
  if (lead?.role === 'for' && whose?.role === 'pronoun' && isAnswer(items[at])) return [at, at + 2];
  return items.slice(0, id).every(({ role }) => GLUE.has(role)) && isAnswer(items[at]) ? [at, at] : undefined;
}

/** "is a", "c'est" */
function isLink(item: Item | undefined): boolean {
  return item !== undefined && (item.role === 'aux' || item.role === 'article' || item.fold === 'c');
}

function isAnswer(item: Item | undefined): boolean {
  if (item === undefined || (item.last ?? item.fold) !== item.fold) return false;
  return (item.role === 'not' && NO.test(item.fold)) || (WORDS.has(item.role) && YES.test(item.fold));
}

/** "REQ-12 is fine, approve": what is good about it is why. */
function approvedAsGood(items: readonly Item[]): readonly Item[] | undefined {
  const [request, is, good, mark, verb, ...more] = items;
  const fits =
    request?.role === 'requestId' &&
    is?.role === 'aux' &&
    isGood(good) &&
    mark?.role === 'mark' &&
    mark.fold !== '?' &&
    verb?.role === 'approve';
  return fits ? [request, mark, verb, ...more] : undefined;
}

function isGood(item: Item | undefined): boolean {
  return item?.role === 'filler' || item?.role === 'please' || /^(?:fine|good|great)$/.test(item?.fold ?? '');
}

function thrownAway(items: readonly Item[]): readonly Item[] | undefined {
  const id = items.findIndex(({ role }) => role === 'requestId');
  const before = items.slice(0, id).filter(({ role }) => !GLUE.has(role));
  const [verb, ...others] = before.filter(({ role }) => !OWN.has(role));
  if (verb === undefined || others.length > 0 || !THROWS.test(verb.fold)) return undefined;
  if ((verb.last ?? verb.fold) !== verb.fold || verb.role === 'cancel') return undefined;
  const kept = items.filter(({ fold }, at) => at <= id || !AWAY.test(fold));
  return kept.map((item) => (item === verb ? { ...item, role: 'cancel' } : item));
}
