import type { NoticeAbout } from '../../core/notices/notice.ts';
import type { CalendarView, CohortView } from '../../core/reminders/calendar-view.ts';
import type { PlannedDay } from '../../core/reminders/planned-days.ts';
import type { Section } from '../card-view.ts';
import { capLines, capList } from '../cards/cap-list.ts';
import type { AboutWords } from '../notices/describe-about.ts';
import type { Words } from '../words.ts';
import { translateReminders } from './reminder-texts.ts';
import type { ReminderWords } from './reminders-card.ts';

export function describeCalendar(view: CalendarView, words: Words): ReminderWords {
  const r = translateReminders(words.locale);
  const lines = overallLines(view, words);
  return {
    heading: r('calendar.heading'),
    lines: view.cohorts.length === 0 ? [r('calendar.none'), ...lines] : lines,
    sections: [...unseenSections(view, words), ...cohortSections(view, words)],
    hint: view.cohorts.length === 0 ? '' : r('calendar.hint'),
    tone: view.haltOfAll ? 'warning' : 'default',
  };
}

/** Weekly, to the helpdesk: who is late, then what each cohort can expect. */
export function describeDigest(
  { view, late, names }: Extract<NoticeAbout, { kind: 'digest' }>,
  words: Words,
): AboutWords {
  const r = translateReminders(words.locale);
  const sections = [
    { title: r('digest.title'), lines: showNames(names, words) },
    ...unseenSections(view, words),
    // A mail shows few people in full, and many lines.
    ...cohortSections(view, words, words.linesShown),
    { title: r('calendar.heading'), lines: [...overallLines(view, words), r('calendar.hint')] },
  ];
  return {
    subject: r('digest.heading'),
    lead: r('digest.late', { count: late }),
    sections: sections.filter(({ lines }) => lines.length > 0),
  };
}

function overallLines({ haltOfAll, stuck }: CalendarView, words: Words): readonly string[] {
  const r = translateReminders(words.locale);
  return [
    ...(haltOfAll ? [r('calendar.halted', { how: haltOfAll.kind, when: words.when(haltOfAll.at) })] : []),
    ...(stuck > 0 ? [r('calendar.stuck', { count: stuck })] : []),
  ];
}

function showNames(names: readonly string[], words: Words): readonly string[] {
  const { first, more } = capList(names, words.linesShown, words);
  return [...first.map((name) => words.show(name)), ...(more === '' ? [] : [more])];
}

/** Enforced by Entra because they registered, or by somebody: only they can tell, so somebody has to ask. */
function unseenSections({ unseen }: CalendarView, words: Words): readonly Section[] {
  if (!unseen) return [];
  const r = translateReminders(words.locale);
  const count = unseen.people;
  const lines = [r('calendar.unseen', { count }), ...showNames(unseen.names, words)];
  return [{ title: r('calendar.unseen-title'), lines }];
}

function cohortSections(
  { cohorts }: CalendarView,
  words: Words,
  most = words.peopleShown,
): readonly Section[] {
  const { first, more } = capList(cohorts, most, words);
  const sections = first.map((cohort) => cohortSection(cohort, words));
  return more === '' ? sections : [...sections, { title: '…', lines: [more] }];
}

function cohortSection(cohort: CohortView, words: Words): Section {
  const r = translateReminders(words.locale);
  const { halt, days, silent, ahead, later = ahead?.later ?? 0 } = cohort;
  return {
    title: cohort.cohort ? r('cohort.title', { request: cohort.cohort }) : r('cohort.by-hand'),
    lines: [
      ...peopleLines(cohort, words),
      ...(halt ? [r('cohort.halted', { how: halt.kind, when: words.when(halt.at) })] : []),
      ...dayLines(ahead?.days ?? days, words),
      ...(silent > 0 ? [r('cohort.silent', { count: silent })] : []),
      ...(later > 0 ? [r('cohort.later', { count: later })] : []),
    ],
  };
}

function peopleLines({ ahead, waiting, registered, left }: CohortView, words: Words): readonly string[] {
  const r = translateReminders(words.locale);
  return [
    ahead ? r('cohort.ahead', { count: ahead.people }) : r('cohort.people', { waiting, registered, left }),
  ];
}

/** Noon of the day in UTC: the same day in nearly every zone that it is shown in. */
function dayLines(days: readonly PlannedDay[], words: Words): readonly string[] {
  const r = translateReminders(words.locale);
  const lines = days.map((each) => r('cohort.day', { ...each, day: words.day(`${each.day}T11:00:00Z`) }));
  return capLines(lines, words);
}
