import type { LateReport, NoticeAbout } from './notice.ts';

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
