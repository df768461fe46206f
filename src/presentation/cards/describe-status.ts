import type { ChangeRequest, Decision, RequestIn } from '../../core/requests/change-request.ts';
import type { RequestView } from '../../core/reply.ts';
import type { Quorum } from '../../core/requests/requirement.ts';
import type { Tone } from '../card-view.ts';
import { REASON_CAP } from '../escape-text.ts';
import type { Words } from '../words.ts';
import { nameOf } from './describe-person.ts';

/** Where a request stands, in sentences that are true for everybody who sees the card. */
export function statusLines(view: RequestView, words: Words): readonly string[] {
  return [
    ...mainLines(view, words),
    ...brakeLines(view, words),
    ...waitLines(view, words),
    ...endLines(view, words),
  ];
}

function waitLines({ nextTry, waits }: RequestView, words: Words): readonly string[] {
  return [
    ...(waits ? [words.t('status.rules-wait', { ...waits, when: words.when(waits.until) })] : []),
    ...(nextTry === undefined ? [] : [words.t('status.next-try', { when: words.when(nextTry) })]),
  ];
}

export function brakeLines({ brake }: RequestView, words: Words): readonly string[] {
  return brake ? [words.t('status.brake', { brake: brake.name, when: words.when(brake.at) })] : [];
}

function endLines({ request }: RequestView, words: Words): readonly string[] {
  const isUnderWay = request.status === 'approved' || request.status === 'running';
  return isUnderWay && request.endsAt ? [words.t('status.ends', { when: words.when(request.endsAt) })] : [];
}

function mainLines(view: RequestView, words: Words): readonly string[] {
  const { request } = view;
  switch (request.status) {
    case 'awaiting-confirmation':
      return [words.t('status.awaiting-confirmation', { when: words.when(request.expiresAt) })];
    case 'awaiting-approval':
      return waitingLines(view, words);
    case 'cooling-down':
      return [
        words.t('status.cooling-down', {
          name: deciders(request, words),
          when: words.when(request.coolDownUntil),
        }),
      ];
    case 'approved':
      return agreed(request, words.t('status.approved', approvedBy(request, words)), words);
    case 'running':
      return agreed(request, words.t('status.running', { name: deciders(request, words) }), words);
    case 'finished':
    case 'partly-finished':
      return agreed(request, finishedLine(view, deciders(request, words), words), words);
    case 'stopped':
      return stoppedLines(request, words);
    case 'withdrawn':
      return decided(request.withdrawal, words.t('status.withdrawn', by(request.withdrawal, words)), words);
    case 'rejected':
      return decided(request.rejection, words.t(rejectedKey(request), by(request.rejection, words)), words);
    case 'expired':
      return [words.t(expiredKey(request), { when: words.when(request.expiredAt) })];
    case 'superseded':
      return [words.t('status.superseded', { when: words.when(request.supersededAt) })];
  }
}

/** Whoever does not let an emergency stay has something changed: the earlier state comes back. */
function rejectedKey({ extends: more }: ChangeRequest): 'review.rejected' | 'status.rejected' {
  return more?.review ? 'review.rejected' : 'status.rejected';
}

function expiredKey(
  request: RequestIn<'expired'>,
): 'review.expired' | 'status.expired' | 'status.expired-draft' {
  if (request.extends?.review) return 'review.expired';
  // What was a draft until then has no moment of Confirm.
  return 'confirmedAt' in request ? 'status.expired' : 'status.expired-draft';
}

const TONES: Record<ChangeRequest['status'], Tone> = {
  'awaiting-confirmation': 'emphasis',
  'awaiting-approval': 'accent',
  'cooling-down': 'accent',
  approved: 'accent',
  running: 'accent',
  finished: 'good',
  'partly-finished': 'warning',
  withdrawn: 'emphasis',
  rejected: 'attention',
  stopped: 'attention',
  expired: 'emphasis',
  superseded: 'emphasis',
};

export function statusTone(request: ChangeRequest): Tone {
  return TONES[request.status];
}

function waitingLines(view: RequestView, words: Words): readonly string[] {
  const when = words.when(view.request.expiresAt);
  const waiting = words.t('status.awaiting-approval', { count: view.approversAsked, when });
  // Only once the asking is over: the card that answers Confirm is drawn before anybody could be asked.
  const nobody = view.approversAsked === 0 && 'askedAt' in view.request && view.request.askedAt !== undefined;
  const reminded = remindedLines(view.request, words);
  return nobody ? [waiting, words.t('approve.nobody')] : [waiting, ...reminded];
}

function remindedLines(request: ChangeRequest, words: Words): readonly string[] {
  const at = 'reminded' in request ? request.reminded?.at : undefined;
  return at === undefined ? [] : [words.t('status.reminded', { when: words.when(at) })];
}

function finishedLine(view: RequestView, name: string, words: Words): string {
  const { items, rest } = view;
  const count = items.length + (rest?.people ?? 0);
  const first = items.filter(({ outcome }) => outcome?.kind === 'done' || outcome?.kind === 'already').length;
  const done = first + (rest?.outcomes.done ?? 0) + (rest?.outcomes.already ?? 0);
  return view.request.status === 'finished'
    ? words.t('status.finished', { name, count })
    : words.t('status.partly-finished', { name, done, count });
}

function by(decision: Decision, words: Words): { readonly name: string; readonly when: string } {
  return { name: nameOf(decision.by, words), when: words.when(decision.at) };
}

function decided(decision: Decision, sentence: string, words: Words): readonly string[] {
  if (!decision.reason) return [sentence];
  return [sentence, words.t('status.decision-reason', { reason: words.show(decision.reason, REASON_CAP) })];
}

type Agreed = Extract<ChangeRequest, { readonly approvals: Quorum }>;

/** Everybody who approved; without anybody it was the requester's own confirmation. */
function deciders({ approvals, requester }: Agreed, words: Words): string {
  const people = approvals.length > 0 ? approvals.map(({ by }) => by) : [requester];
  return words.list(people.map((person) => nameOf(person, words)));
}

function approvedBy(request: Extract<Agreed, { readonly approvedAt: string }>, words: Words) {
  return { name: deciders(request, words), when: words.when(request.approvedAt) };
}

/** The sentence, and each reason that was given with an approval. */
function agreed({ approvals }: Agreed, sentence: string, words: Words): readonly string[] {
  return [sentence, ...approvals.flatMap((approval) => decided(approval, '', words).slice(1))];
}

function stoppedLines({ stop }: RequestIn<'stopped'>, words: Words): readonly string[] {
  const { because, by: person, at, rule } = stop;
  if (rule) return [words.t('status.stopped-rules', { why: words.t(`since.${rule}`), when: words.when(at) })];
  const sentence = words.t('status.stopped', { because, name: nameOf(person, words), when: words.when(at) });
  return decided({ ...stop }, sentence, words);
}
