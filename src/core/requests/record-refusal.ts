import type { AuditEntry, AuditEvent } from '../audit/audit-event.ts';
import type { Refusal } from '../refusal.ts';
import type { StoreTransaction } from '../ports/store.ts';
import { PAGE } from './list-pages.ts';
import { recordOf, type RefusedRecord } from './refusals.ts';

type Appends = Pick<StoreTransaction, 'append'>;

interface RefusalEntry extends AuditEntry {
  readonly event: Extract<AuditEvent, { readonly kind: 'command-refused' | 'press-refused' }>;
}

/** Who was refused what; of a refusal that is for its people, about whom and why too. Very many take further records. */
export async function recordRefusal(tx: Appends, entry: RefusalEntry, refusal: Refusal): Promise<void> {
  const people = leftOutBy(refusal);
  const rest = people.slice(PAGE);
  await tx.append({
    ...entry,
    event: {
      ...entry.event,
      ...(people.length > 0 ? { refused: people.slice(0, PAGE) } : {}),
      ...(rest.length > 0 ? { parts: Math.ceil(rest.length / PAGE) } : {}),
    },
  });
  await recordPeople(tx, entry, rest);
}

/** Those whom an answer leaves out and nothing will ask about again. */
export async function recordPeople(
  tx: Appends,
  { actor, request }: Pick<AuditEntry, 'actor' | 'request'>,
  people: readonly RefusedRecord[],
): Promise<void> {
  for (let from = 0; from < people.length; from += PAGE)
    await tx.append({
      event: { kind: 'people-refused', refused: people.slice(from, from + PAGE) },
      ...(actor ? { actor } : {}),
      ...(request ? { request } : {}),
    });
}

function leftOutBy(refusal: Refusal): readonly RefusedRecord[] {
  if (!('refused' in refusal)) return [];
  return refusal.everybody ?? refusal.refused.map(recordOf);
}
