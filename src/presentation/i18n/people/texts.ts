import type { AccountFlag } from '../../../core/account-flags.ts';
import type { ListProblemKind } from '../../../core/requests/list-report.ts';

/** The texts about groups, departments and lists of people, apart from the others because there are many. */
export interface PeopleValues {
  'source.name': { kind: SourceKind; name: string };
  'source.line': { source: string; count: number };
  'source.nested': { count: number };
  'source.others': { count: number };
  'pick-source.heading': { kind: SourceKind; typed: string };
  'pick-source.near': { kind: SourceKind; typed: string };
  'picked-source.heading': { source: string };
  'refused.group-unknown': { typed: string };
  'refused.department-unknown': { typed: string };
  'refused.group-empty': { name: string; others: number };
  'refused.group-hidden': { name: string };
  'refused.group-unreadable': { typed: string };
  'list.heading': { count: number; file: string };
  'list.tally': { kind: ListProblemKind; count: number };
  'list.line': { line: number; what: string };
  'list.page': { from: number; to: number; total: number };
  'list.first': { count: number; all: number };
  'list.twice': { typed: string; first: number };
  'list.unknown': { typed: string };
  'list.ambiguous': { typed: string };
  'list.alike': { typed: string };
  'list.partly': { typed: string };
  'no.file-broken': { file: string; line: number };
  'no.file': { because: string; file: string };
  'no.group-too-large': { name: string; asked: number; cap: number };
}
export type SourceKind = 'group' | 'department';

export type PeoplePlain =
  | `flag.${AccountFlag}`
  | 'refused.disguised'
  | `help.${'people' | 'decide' | 'brake'}.title`
  | `${'help' | 'command'}.${MoreCommand}`
  | 'help.file'
  | `people.${'search' | 'search-hint'}`
  | `list.${'problems' | 'empty' | 'misfit' | 'next' | 'next-ask' | 'next-read'}`
  | `source.${'title' | 'frozen' | 'by-rule'}`
  | `pick-source.${'lead' | 'lead-near' | 'label' | 'error' | 'more'}`;

/** Examples of the help that not everybody gets to see. */
export type MoreCommand =
  | 'group'
  | 'limited'
  | 'dry-run'
  | 'reset'
  | 'revoke'
  | 'convert'
  | 'emergency'
  | 'remind'
  | 'undo'
  | 'report'
  | 'accept'
  | 'reject'
  | 'delegate'
  | 'freeze'
  | 'threat'
  | 'check';

export type PeopleTexts = Readonly<Record<PeoplePlain | keyof PeopleValues, string>>;
