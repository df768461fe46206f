import type { NoticeId, PersonId } from '../ids.ts';
import type { Day } from '../ports/calendar.ts';

/** Fixed by the week's day and the reader: whatever runs twice, there is one a week and person. */
export function digestNoticeId(day: Day, person: PersonId): NoticeId {
  return `digest:${day}:${person}` as NoticeId;
}
