import type { Item, ItemRole } from './find-phrases.ts';

const CUTS = ',.-:\n';
const SAYS_WHY: ReadonlySet<ItemRole> = new Set<ItemRole>([
  ...([
    'pronoun',
    'aux',
    'occasion',
    'filler',
    'article',
    'for',
    'on',
    'off',
    'greet',
    'set',
    'past',
  ] as const),
  ...(['please', 'must', 'future', 'delegate'] as const),
]);

/** What keeps somebody from approving. */
const OUT =
  /^(?:out|off|away|absent|leave|holidays?|vacation|pto|ooo|office|sick|travelling|traveling|unavailable|afwezig|weg|vrij|vakantie|verlof|ziek|kantoor|onbereikbaar|abwesend|urlaub|frei|krank|buro|unterwegs|absente?|conges?|vacances|deplacement|malade|fuera|ausente|vacaciones|baja|permiso|viaje|oficina)$/;

/**
 * "I'm off until Friday, jsmith approves for me": why somebody else is to approve names nobody and does nothing. Only of
 * one clause that says no more than that.
 */
export function withoutAbsence(items: readonly Item[]): {
  readonly items: readonly Item[];
  readonly out: boolean;
} {
  const cuts = items.flatMap(({ role, fold }, at) => (role === 'mark' && CUTS.includes(fold) ? [at] : []));
  const [first, last] = [cuts[0], cuts.at(-1)];
  if (first === undefined || last === undefined) return { items, out: false };
  if (isAbsence(items.slice(0, first))) return { items: items.slice(first + 1), out: true };
  return isAbsence(items.slice(last + 1))
    ? { items: items.slice(0, last), out: true }
    : { items, out: false };
}

function isAbsence(clause: readonly Item[]): boolean {
  return (
    clause.some(isOut) &&
    clause.every((item) => SAYS_WHY.has(item.role) || isOut(item) || GLUE.test(item.fold))
  );
}

/** "im" is I am; an end that was read already leaves its preposition. */
const GLUE = /^(?:and|en|und|et|y|im|i'm|m|in|am|ooo)$/;

function isOut({ fold, last }: Item): boolean {
  return OUT.test(last ?? fold) || OUT.test(fold);
}

/** Verbs that say of somebody that they approve, and order nobody to. */
const APPROVES = /^(?:approves|keurt|genehmigt)$/;
/** The same words order and tell: of whoever stands before them they tell. */
const MAY_APPROVE = /^(?:approuve|valide|aprueba)$/;
const NAMES: ReadonlySet<ItemRole> = new Set<ItemRole>(['word', 'address', 'mention']);
const FOR_ME = /^(?:for|voor|fur|fuer|pour|por) (?:me|mij|mich|moi|mi)$|^a ma place$/;
/** "for me" is three words at most. */
const LONGEST = 3;

/** "bis Freitag genehmigt jsmith für mich": with "for me", or beside why, and without a request, the verb makes a deputy. */
export function asStandIn(items: readonly Item[], out: boolean): readonly Item[] {
  if (items.some(({ role }) => role === 'requestId' || role === 'delegate' || role === 'mfa')) return items;
  const verb = items.findIndex(({ fold }) => speaksOfApproving(fold));
  const said = items[verb];
  const [from, to] = forMe(items);
  if (said === undefined || (from < 0 && !out)) return items;
  const named = items.slice(0, verb).some(({ role }) => NAMES.has(role));
  if (!named && !APPROVES.test(said.fold)) return items;
  return items
    .filter((_item, at) => at < from || at >= to)
    .map((item) => (item === said || item.fold === 'goed' ? { ...item, role: 'delegate' } : item));
}

/** Where "for me" begins and ends. */
function forMe(items: readonly Item[]): readonly [number, number] {
  for (let from = 0; from < items.length; from++)
    for (let to = from + 1; to <= from + LONGEST; to++)
      if (FOR_ME.test(wordsOf(items.slice(from, to)))) return [from, to];
  return [-1, -1];
}

function wordsOf(items: readonly Item[]): string {
  return items
    .map(({ fold, last }) => (last === undefined || last === fold ? fold : `${fold} ${last}`))
    .join(' ');
}

export function speaksOfApproving(fold: string): boolean {
  return APPROVES.test(fold) || MAY_APPROVE.test(fold);
}
