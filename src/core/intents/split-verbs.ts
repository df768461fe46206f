import type { Item, ItemRole } from './find-phrases.ts';

/** A verb, what closes it behind the request, and what both do to the request. */
const PAIRS: readonly (readonly [opens: RegExp, closes: RegExp, role: ItemRole])[] = [
  [/^(?:rol|dreh|drehe|roll|rolle)$/, /^(?:terug|zuruck)$/, 'undo'],
  [/^(?:kan|moet|mag)$/, /^(?:teruggedraaid)$/, 'undo'],
  [/^(?:breek|brich|laat|blaas|kan|mag)$/, /^(?:af|ab|vervallen|fallen|weg)$/, 'cancel'],
  [/^(?:geef|gib|gebe)$/, /^(?:vrij|frei)$/, 'approve'],
  [/^(?:zet|leg|halte|halt)$/, /^(?:stil|an|auf)$/, 'pause'],
  [/^(?:mach|ga)$/, /^(?:weiter|verder|door)$/, 'resume'],
  [/^(?:probeer|versuch|versuche|probiere?)$/, /^(?:opnieuw|nogmaals|nochmal|erneut|wieder)$/, 'retry'],
  [/^(?:push|stretch)$/, /^(?:out|back)$/, 'extend'],
];
const BESIDE: ReadonlySet<ItemRole> = new Set<ItemRole>([
  ...([
    'please',
    'filler',
    'greet',
    'article',
    'request',
    'requests',
    'pronoun',
    'for',
    'mark',
    'must',
  ] as const),
]);
/** "what REQ-12 did": the verb behind it says no more than the one before. */
const DID =
  /^(?:did|done|changed|has|made|deed|gedaan|heeft|veranderd|veranderde|gewijzigd|a|fait|change|modifie|hizo|ha|hecho|hat|gemacht|geandert|angerichtet)$/;
const WHAT = /^(?:what|whatever|everything|all|wat|alles|was|ce|tout|lo|todo)$/;

/** "rol REQ-12 terug", "undo what REQ-12 did": beside one request and nothing else, both parts of the verb are one. */
export function joinVerbs(items: readonly Item[]): readonly Item[] {
  const id = items.findIndex(({ role }) => role === 'requestId');
  if (id < 0 || items.some(({ role }) => role === 'mfa' || role === 'veto')) return items;
  return joined(items, id) ?? undone(items, id);
}

function joined(items: readonly Item[], id: number): readonly Item[] | undefined {
  for (const [opens, closes, role] of PAIRS) {
    const verb = items.findIndex((item, at) => at < id && opens.test(single(item)));
    const end = items.findIndex((item, at) => at > id && closes.test(single(item)));
    if (verb < 0 || end < 0) continue;
    const asks = items[verb]?.fold === 'kan' && items.some(({ fold }) => fold === '?');
    const length = role === 'extend';
    const plain = items.every(
      (item, at) => at === verb || at === end || at === id || BESIDE.has(item.role) || (length && at > end),
    );
    if (!plain || asks) continue;
    return items.flatMap((item, at) => (at === end ? [] : [at === verb ? { ...item, role } : item]));
  }
  return undefined;
}

function single({ fold, last }: Item): string {
  return last === undefined || last === fold ? fold : '';
}

function undone(items: readonly Item[], id: number): readonly Item[] {
  if (!items.slice(0, id).some(({ role }) => role === 'undo')) return items;
  const behind = items.slice(id + 1);
  const told = behind.findIndex(({ fold, last }) => !DID.test(fold) && !DID.test(last ?? ''));
  const end = told < 0 ? behind.length : told;
  if (end === 0) return items;
  const before = items.slice(0, id).filter(({ role, fold }) => role === 'undo' || !WHAT.test(fold));
  return [...before, ...items.slice(id, id + 1), ...behind.slice(end)];
}
