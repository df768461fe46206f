import { dropTrailing } from './drop-trailing.ts';
import type { Item } from './find-phrases.ts';

/** The first ticket named by its word in a stretch of text. */
export function numberedTicket(items: readonly Item[]): string | undefined {
  const at = items.findIndex((item) => item.role === 'ticket');
  return at < 0 ? undefined : ticketAfter(items, at)?.text;
}

/** The number after "ticket", "ticket:" or "ticket nr.". */
function ticketAfter(items: readonly Item[], at: number): { text: string; end: number } | undefined {
  let next = at + 1;
  while (next <= at + 4) {
    const item = items[next];
    if (item === undefined) return undefined;
    if (item.role === 'ticketId' || item.role === 'requestId')
      return { text: ticketText(item), end: next + 1 };
    if (item.role === 'number') return { text: item.fold.replace('#', ''), end: next + 1 };
    if (item.role === 'word' && /^[a-z]{0,4}[-#]?\d[\d-]{2,}$/.test(item.fold))
      return { text: item.text.toUpperCase(), end: next + 1 };
    if (!['mark', 'ticket', 'request', 'filler', 'for', 'article'].includes(item.role)) return undefined;
    next += 1;
  }
  return undefined;
}

function ticketText(item: Item): string {
  return item.role === 'requestId' ? item.fold.replace('#', '').toUpperCase() : item.text;
}

const LEADS = /^(?:voir|ver|see|zie|siehe|bekijk)$/;

/** "…, voir INC0012345", "…, n.a.v. INC0012345": right before a ticket these words only announce it. */
export function announcedTickets(items: readonly Item[]): readonly Item[] {
  if (!items.some(isBareTicket)) return items;
  return items.map((item, at) => {
    const next = items[at + 1];
    const leads = item.role === 'because' || (item.role === 'status' && LEADS.test(item.last ?? item.fold));
    return at > 0 && leads && next !== undefined && isBareTicket(next)
      ? { ...item, role: 'ticket' as const }
      : item;
  });
}

/** Takes the ticket, and the words that announce it, out of a sentence. */
export function takeTicket(items: readonly Item[]): { items: readonly Item[]; ticket?: string } {
  const marked = items.findIndex(
    (item, at) => item.role === 'ticket' && ticketAfter(items, at) !== undefined,
  );
  const start = marked >= 0 ? marked : items.findIndex((item) => isBareTicket(item));
  if (start < 0) return { items };
  const found = marked >= 0 ? ticketAfter(items, start) : { text: items[start]?.text ?? '', end: start + 1 };
  if (found === undefined || found.text === '') return { items };
  const before = dropTrailing(
    items.slice(0, start),
    (item) =>
      item.role === 'ticket' ||
      item.role === 'for' ||
      (item.role === 'mark' && '(-,:'.includes(item.fold)) ||
      item.role === 'article',
  );
  const after = items.slice(found.end);
  const closing =
    after[0]?.role === 'mark' && '):-,.'.includes(after[0].fold) && before.length === 0
      ? after.slice(1)
      : after;
  return { items: [...before, ...closing], ticket: found.text.replace('#', '') };
}

/** "INC0012345", "#445566". */
export function isBareTicket(item: Item): boolean {
  return item.role === 'ticketId' || (item.role === 'number' && /^#\d{3,}$/.test(item.fold));
}
