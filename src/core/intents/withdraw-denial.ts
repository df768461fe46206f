import { ACTING_ROLES } from './acting-roles.ts';
import type { Item, ItemRole } from './find-phrases.ts';

const ACTS: ReadonlySet<ItemRole> = new Set<ItemRole>([
  ...ACTING_ROLES,
  ...(['need', 'must', 'please', 'on', 'off', 'veto'] as const),
]);
const SAYS: ReadonlySet<ItemRole> = new Set<ItemRole>([
  'mfa',
  'pending',
  'registered',
  'enabled',
  'enforced',
]);
const AUX = /^(?:hasn|haven|isn|aren|doesn|didn)$/;

/** "Hasn't jsmith registered yet?", "heeft jsmith nog geen mfa?": asked with a denial, it is the same question. */
export function withoutDenial(items: readonly Item[]): readonly Item[] {
  const first = items.find(({ role }) => role !== 'mark' && role !== 'filler' && role !== 'greet');
  const asks = first?.role === 'aux' || (first?.role === 'not' && AUX.test(first.fold));
  if (!asks || items.at(-1)?.fold !== '?' || items.some(({ role }) => ACTS.has(role))) return items;
  if (!items.some(({ role }) => SAYS.has(role))) return items;
  return items.flatMap((item) => {
    if (item.role !== 'not') return [item];
    return item === first ? [{ ...item, role: 'aux' as const }] : [];
  });
}

const NO = /^(?:no|nee|nein|non|nope)$/;

/**
 * "No, reject REQ-12": the answer to what was asked before, and the same as what follows it. Only this word is taken out:
 * a denial behind it ("no, do not reject REQ-12") goes on denying.
 */
export function withoutAnswer(items: readonly Item[]): readonly Item[] {
  const [answer, mark, ...rest] = items;
  const said = answer?.role === 'not' && NO.test(answer.fold) && (answer.last ?? answer.fold) === answer.fold;
  const rejects = rest.some(({ role }) => role === 'reject');
  return said && rejects && mark?.role === 'mark' && ',.-:'.includes(mark.fold) ? rest : items;
}
