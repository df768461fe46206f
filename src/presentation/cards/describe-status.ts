import type { ChangeRequest, Decision } from '../../core/requests/change-request.ts';
import type { RequestView } from '../../core/reply.ts';
import type { Tone } from '../card-view.ts';
import { REASON_CAP } from '../escape-text.ts';
import type { Words } from '../words.ts';
import { nameOf } from './describe-person.ts';

/** Where a request stands, in sentences that are true for everybody who sees the card. */
export function statusLines(view: RequestView, words: Words): readonly string[] {
  const { request } = view;
  switch (request.status) {
    case 'awaiting-confirmation':
      return [words.t('status.awaiting-confirmation', { when: words.when(request.expiresAt) })];
    case 'awaiting-approval':
      return waitingLines(view, words);
    case 'approved':
      return decided(request.approval, words.t('status.approved', by(request.approval, words)), words);
    case 'running':
      return decided(
        request.approval,
        words.t('status.running', { name: nameOf(request.approval.by, words) }),
        words,
      );
    case 'finished':
    case 'partly-finished':
      return decided(request.approval, finishedLine(view, request.approval, words), words);
    case 'withdrawn':
      return decided(request.withdrawal, words.t('status.withdrawn', by(request.withdrawal, words)), words);
    case 'rejected':
      return decided(request.rejection, words.t('status.rejected', by(request.rejection, words)), words);
    case 'expired':
      return [words.t('status.expired', { when: words.when(request.expiredAt) })];
    case 'superseded':
      return [words.t('status.superseded', { when: words.when(request.supersededAt) })];
  }
}

const TONES: Record<ChangeRequest['status'], Tone> = {
  'awaiting-confirmation': 'emphasis',
  'awaiting-approval': 'accent',
  approved: 'accent',
  running: 'accent',
  finished: 'good',
  'partly-finished': 'warning',
  withdrawn: 'emphasis',
  rejected: 'attention',
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
  return nobody ? [waiting, words.t('approve.nobody')] : [waiting];
}

function finishedLine(view: RequestView, approval: Decision, words: Words): string {
  const name = nameOf(approval.by, words);
  const count = view.items.length;
  const done = view.items.filter(
    ({ outcome }) => outcome?.kind === 'done' || outcome?.kind === 'already',
  ).length;
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
