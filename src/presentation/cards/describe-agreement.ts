import { countStages, type CountedStage } from '../../core/approvals/quorum.ts';
import type { ChangeRequest } from '../../core/requests/change-request.ts';
import type { Approval, Requirement, RiskReason } from '../../core/requests/requirement.ts';
import type { Section } from '../card-view.ts';
import type { Words } from '../words.ts';
import { durationOf } from './describe-end.ts';
import { nameOf } from './describe-person.ts';

/** The score and what it is made of, so that nobody has to guess why more people are asked this time. */
export function risk({ score, reasons }: Requirement, words: Words): Section {
  const { t } = words;
  return {
    title: t('risk.title', { score }),
    lines: reasons.map((reason) => t('risk.reason', { why: riskOf(reason, words), points: reason.points })),
  };
}

function riskOf(reason: RiskReason, words: Words): string {
  if (reason.kind !== 'asked-beside') return words.t(`risk.${reason.kind}`);
  const { people, minutes } = reason;
  return words.t('risk.asked-beside', { count: people, duration: durationOf({ minutes }, words) });
}

type Status = ChangeRequest['status'];
const OPEN: ReadonlySet<Status> = new Set<Status>(['awaiting-confirmation', 'awaiting-approval']);
const CLOSED: ReadonlySet<Status> = new Set<Status>([
  ...(['withdrawn', 'rejected', 'stopped', 'expired', 'superseded'] as const),
]);

/** Stage by stage: who has approved, and who is still missing. Nobody is missing from what is over. */
export function agreement(request: ChangeRequest, words: Words): Section {
  const { t } = words;
  const given = 'approvals' in request ? request.approvals : [];
  if (CLOSED.has(request.status) && given.length === 0) return NO_SECTION;
  const open = OPEN.has(request.status);
  // Aliases need no look here: the same human's second approval was never taken.
  const stages = countStages({}, request.requirement, given);
  const lines = stages.flatMap((stage, number) => [
    ...stageLines(stage, { open, words }),
    ...(open ? escalationLines(request, { stage, number }, words) : []),
  ]);
  const title = t(open ? 'quorum.title' : 'quorum.title-past');
  const shown = lines.length > 0 ? lines : [t('quorum.alone')];
  return { title, lines: [...raisedLines(request, words), ...shown] };
}

function raisedLines(
  { requirement: { raisedAt, raisedBy } }: ChangeRequest,
  words: Words,
): readonly string[] {
  if (raisedAt === undefined) return [];
  const when = words.when(raisedAt);
  return [words.t(raisedBy === 'people' ? 'quorum.raised-people' : 'quorum.raised', { when })];
}

/** The same before anybody was asked. */
export function demand(requirement: Requirement, words: Words): Section {
  const stages = countStages({}, requirement, []);
  const lines = stages.map(({ stage: { group, count } }) => stageLine({ group, given: 0, count }, words));
  return { title: words.t('quorum.title'), lines: lines.length > 0 ? lines : [words.t('quorum.alone')] };
}

/** One stage: how many of how many, who, and how many are missing while it is open. */
export function stageLines(
  { stage, approvals, missing }: CountedStage,
  { open, words }: { readonly open: boolean; readonly words: Words },
): readonly string[] {
  const { group, count } = stage;
  return [
    stageLine({ group, given: approvals.length, count }, words),
    ...approvals.map((approval) => approvalLine(approval, words)),
    ...(open && missing > 0
      ? [words.t('quorum.missing', { group: groupName(group, words), count: missing })]
      : []),
  ];
}

/** The name of a group stands first here, so it begins as a sentence does. */
function stageLine(
  { group, given, count }: { readonly group: string; readonly given: number; readonly count: number },
  words: Words,
): string {
  const line = words.t('quorum.stage', { group: groupName(group, words), given, count });
  return line.replace(/^\p{Ll}/u, (first) => first.toLocaleUpperCase(words.locale));
}

/** Which group it is stands in the policy file and may be another by now: the card says only that somebody else may. */
function escalationLines(
  request: ChangeRequest,
  { stage, number }: { readonly stage: CountedStage; readonly number: number },
  words: Words,
): readonly string[] {
  const escalated = 'escalated' in request ? request.escalated : undefined;
  if (escalated?.stage !== number || stage.missing === 0) return [];
  return [words.t('quorum.escalated', { when: words.when(escalated.at) })];
}

function approvalLine({ by, at, onBehalfOf }: Approval, words: Words): string {
  const as = onBehalfOf === undefined ? 'quorum.by' : 'quorum.by-deputy';
  return words.t(as, { name: nameOf(by, words), when: words.when(at) });
}

/** The three roles have names in every language; the others have the one that the policy file gives them. */
export function groupName(group: string, words: Words): string {
  return words.t('quorum.group', { group: words.show(group) });
}

export function proofLines({ callerProof }: ChangeRequest, { t }: Words): readonly string[] {
  return callerProof ? [t('proof.line', { proof: t(`proof.${callerProof}`) })] : [];
}

export const NO_SECTION: Section = { title: '', lines: [] };
