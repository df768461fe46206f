import type { NoticeId, PersonId } from '../ids.ts';
import type { Day } from '../ports/calendar.ts';
import type { LateReport, NoticeAbout, NoticeRecord } from './notice.ts';

const OF_A_DAY = 'copies:';

/** Fixed by manager and day, their own: whatever runs twice, there is one message a day. */
export function copyNoticeId(manager: PersonId, day: Day): NoticeId {
  return `${OF_A_DAY}${manager}:${day}` as NoticeId;
}

/** False for one that an earlier version made for each person: whom it names is named in no other message. */
export function isOfOneDay({ id }: Pick<NoticeRecord, 'id'>): boolean {
  return id.startsWith(OF_A_DAY);
}

/** What a manager is told of these people of theirs. */
export function aboutReports(people: readonly [LateReport, ...LateReport[]]): NoticeAbout {
  const [first, ...others] = people;
  return others.length === 0 ? { kind: 'manager-copy', ...first } : { kind: 'manager-list', people };
}

/** Whom a manager is told of; undefined for every other notice. */
export function reportsIn(about: NoticeAbout): readonly LateReport[] | undefined {
  if (about.kind === 'manager-list') return about.people;
  return about.kind === 'manager-copy' ? [about] : undefined;
}
