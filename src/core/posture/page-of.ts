import type { ActionId } from '../ids.ts';
import { addMinutes } from '../instants.ts';
import type { PageNote } from './tenant-answer.ts';

/** A list that lay about for longer is read anew rather than turned. */
export const PAGE_MINUTES = 30;

export interface PageWish {
  readonly page: number;
  readonly size: number;
  readonly total: number;
  readonly renewed: boolean;
  readonly action: ActionId;
  readonly now: Date;
}

/** The page that there is: a list that has become shorter ends earlier than the one that was asked for. */
export function pageOf(wish: PageWish): {
  readonly page: number;
  readonly start: number;
  readonly note: PageNote;
} {
  const { size, total, renewed, action, now } = wish;
  const last = Math.max(0, Math.ceil(total / size) - 1);
  const page = Math.min(Math.max(0, wish.page), last);
  const start = page * size;
  const until = addMinutes(now, PAGE_MINUTES);
  return {
    page,
    start,
    note: {
      from: Math.min(start + 1, total),
      to: Math.min(start + size, total),
      total,
      previous: page > 0,
      next: page < last,
      ...{ renewed, until, action },
    },
  };
}
