import type { ActionId, GroupId } from '../../src/core/ids.ts';
import type { CountedSource, PeopleSource } from '../../src/core/ports/groups.ts';
import type { Reply } from '../../src/core/reply.ts';
import { countProblems, type ListProblem } from '../../src/core/requests/list-report.ts';
import type { ChangeRequest, RequestItem } from '../../src/core/requests/change-request.ts';

interface Tools {
  readonly ACTION: ActionId;
  readonly request: (status: 'awaiting-confirmation' | 'awaiting-approval') => ChangeRequest;
  readonly items: readonly RequestItem[];
}

const group = (
  number: number,
  name: string,
  more: { mail?: string; byRule?: boolean } = {},
): PeopleSource => ({
  kind: 'group',
  id: `00000002-c057-4000-8000-0000000000${number}` as GroupId,
  name,
  byRule: false,
  ...more,
});

const SOURCES: readonly CountedSource[] = [
  { source: group(52, 'Reception & **Front** desk', { byRule: true }), people: 6, nested: 1, others: 2 },
  { source: { kind: 'department', name: 'R&D <Lab>' }, people: 1, nested: 0, others: 0 },
];

const KNOWN = { kind: 'incomplete', of: 'change', to: 'enabled' } as const;
const PROBLEMS: readonly ListProblem[] = [
  { line: 3, kind: 'unknown', typed: '**jsmth** <b>' },
  { line: 4, kind: 'ambiguous', typed: 'anna jansen' },
  { line: 5, kind: 'partly', typed: 'john smi' },
  { line: 6, kind: 'alike', typed: 'j*u*ergen' },
  { line: 6, kind: 'misfit' },
  { line: 5, kind: 'empty' },
  { line: 7, kind: 'twice', typed: 'jsmith', first: 2 },
  { line: 9, kind: 'refused', refusal: { kind: 'group-unknown', typed: 'x' } },
  ...Array.from({ length: 40 }, (_, index): ListProblem => ({ line: 10 + index, kind: 'empty' })),
];

/** Groups, departments and lists in every way that they are shown. */
export function peopleSamples({ ACTION, request, items }: Tools): Record<string, Reply> {
  const view = (status: 'awaiting-confirmation' | 'awaiting-approval') => ({
    request: { ...request(status), sources: SOURCES },
    items,
    deliveries: [],
    approversAsked: 2,
  });
  const candidates = [
    group(50, 'Project Falcon', { mail: 'falcon@contoso.com' }),
    group(51, 'Project Falcon'),
  ];
  return {
    'confirm the people of a group and a department': {
      kind: 'confirm-change',
      view: view('awaiting-confirmation'),
      buttons: { kind: 'confirm-cancel', action: ACTION },
    },
    'approve the people of a group and a department': {
      kind: 'approver-card',
      view: view('awaiting-approval'),
      buttons: { kind: 'approve-reject', action: ACTION },
    },
    'look ahead at a group': { kind: 'dry-run', to: 'enabled', items, refused: [], sources: SOURCES },
    'pick one of two groups': {
      kind: 'pick-source',
      ...{ typed: 'group:project falcon', exact: true, candidates, more: false, action: ACTION },
    },
    'no such group, but near ones': {
      kind: 'pick-source',
      ...{ typed: 'group:projekt', exact: false, candidates, more: true, action: ACTION },
    },
    'no such department, but near ones': {
      kind: 'pick-source',
      ...{ typed: 'department:**hr**', exact: false, more: false, action: ACTION },
      candidates: [{ kind: 'department', name: 'Human [Resources](http://x)' }],
    },
    'report on a file': {
      kind: 'list-report',
      report: {
        ...{ file: 'people [x](http://y).csv', good: 12, known: KNOWN },
        ...{ problems: PROBLEMS.slice(0, 10), counts: { ...countProblems(PROBLEMS), empty: 3_041 } },
      },
      action: ACTION,
      page: {
        ...{ from: 1, to: 10, total: 500, previous: true, next: true, renewed: false },
        ...{ until: '2026-03-02T10:30:00.000Z', action: ACTION },
      },
    },
    'report on a file without a wish': {
      kind: 'list-report',
      report: {
        file: 'list.csv',
        good: 1,
        problems: [],
        counts: {},
        known: { kind: 'incomplete', of: 'change' },
      },
      action: ACTION,
    },
    'report on a file of people to look at': {
      kind: 'list-report',
      report: {
        file: 'list.csv',
        good: 3,
        problems: [],
        counts: {},
        known: { kind: 'incomplete', of: 'status' },
      },
      action: ACTION,
    },
    'report on a file of nobody': {
      kind: 'list-report',
      report: {
        file: 'list.csv',
        good: 0,
        problems: PROBLEMS.slice(0, 1),
        counts: { unknown: 1 },
        known: KNOWN,
      },
    },
    'a group was picked': { kind: 'picked-source', source: candidates[0] as PeopleSource },
  };
}
