import type { LateReport, NoticeAbout } from '../../core/notices/notice.ts';
import type { Section } from '../card-view.ts';
import { capList } from '../cards/cap-list.ts';
import { nameOf, withAccount } from '../cards/describe-person.ts';
import type { Words } from '../words.ts';
import type { AboutWords } from './describe-about.ts';
import { nextSection } from './next-section.ts';
import { translateNotice } from './notice-texts.ts';

/** A name is a short line: a team is shown whole, where it is no larger than a person can speak to. */
const NAMES_FOR_A_LINE = 5;

/** To a manager, who can neither register nor see anything for these people: only speak to them. */
export function describeReports(
  about: Extract<NoticeAbout, { kind: 'manager-copy' | 'manager-list' }>,
  words: Words,
): AboutWords {
  return about.kind === 'manager-copy' ? one(about, words) : several(about.people, words);
}

function one({ of, count, deadline }: LateReport, words: Words): AboutWords {
  const n = translateNotice(words.locale);
  const name = nameOf(of, words);
  const by = deadline === undefined ? [] : [n('manager-copy.by', { name, day: words.day(deadline) })];
  return {
    subject: n('manager-copy.subject', { name }),
    lead: n('manager-copy.lead', { name, count }),
    sections: [nextSection([...by, n('manager-copy.next', { name })], words)],
  };
}

function several(people: readonly LateReport[], words: Words): AboutWords {
  const n = translateNotice(words.locale);
  const count = people.length;
  return {
    subject: n('manager-list.subject', { count }),
    lead: n('manager-list.lead', { count }),
    // What to do before a list that may be long.
    sections: [nextSection([n('manager-list.next')], words), ...byDay(people, words)],
  };
}

/** Those of one day below it, the nearest day first. */
function byDay(people: readonly LateReport[], words: Words): readonly Section[] {
  const sorted = [...people].sort((one, other) => dayOf(one).localeCompare(dayOf(other)));
  const { first, more } = capList(sorted, words.linesShown * NAMES_FOR_A_LINE, words);
  const names = namesOf(people, words);
  const sections = new Map<string, string[]>();
  for (const report of first) {
    const title = titleOf(report, words);
    sections.set(title, [...(sections.get(title) ?? []), names(report)]);
  }
  if (more !== '') [...sections.values()].at(-1)?.push(more);
  return [...sections].map(([title, lines]) => ({ title, lines }));
}

/** Whoever was named no day comes last. */
function dayOf({ deadline }: LateReport): string {
  return deadline ?? '9';
}

function titleOf({ deadline }: LateReport, words: Words): string {
  const n = translateNotice(words.locale);
  return deadline === undefined
    ? n('manager-list.title')
    : n('manager-list.by', { day: words.day(deadline) });
}

/** Two of the same name are told apart by their sign-in names. */
function namesOf(people: readonly LateReport[], words: Words): (report: LateReport) => string {
  const counts = new Map<string, number>();
  for (const { of } of people) counts.set(nameOf(of, words), (counts.get(nameOf(of, words)) ?? 0) + 1);
  return ({ of }) => ((counts.get(nameOf(of, words)) ?? 0) > 1 ? withAccount(of, words) : nameOf(of, words));
}
