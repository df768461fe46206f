import type { Outcome } from '../../core/failures.ts';
import type { RequestItem } from '../../core/requests/change-request.ts';

/** The frozen part of an item never changes, so only the outcome has a column of its own. */
export function itemOf(row: { readonly body: unknown; readonly outcome: unknown }): RequestItem {
  const frozen = row.body as RequestItem;
  return row.outcome === null ? frozen : { ...frozen, outcome: row.outcome as Outcome };
}
