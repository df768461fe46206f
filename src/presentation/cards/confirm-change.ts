import { CALLER_PROOFS, type Requirement } from '../../core/requests/requirement.ts';
import type { Reply } from '../../core/reply.ts';
import type { ChangeRequest } from '../../core/requests/change-request.ts';
import type { CardView } from '../card-view.ts';
import { REASON_CAP } from '../escape-text.ts';
import type { Words } from '../words.ts';
import { agreement, risk } from './describe-agreement.ts';
import { changeHeading, requestLine, effects, shownChange, weakeningLine } from './describe-change.ts';
import { leftOut } from './describe-left-out.ts';
import { sourcesSection } from './describe-sources.ts';
import { warnings } from './describe-warnings.ts';
import { peopleToChange } from './people-in-request.ts';

/** The requester's last look before anybody else is asked: who, from what to what, and what that does. */
export function confirmChange(reply: Extract<Reply, { kind: 'confirm-change' }>, words: Words): CardView {
  const { view } = reply;
  const change = shownChange(view);
  const heading = words.t('confirm.heading', { change: changeHeading(change, words) });
  return {
    template: 'confirm-change',
    summary: heading,
    content: {
      heading,
      requestLine: requestLine(view.request, words),
      weakening: weakeningLine(change, words),
      people: peopleToChange(change, words),
      sources: sourcesSection(view.request.sources, words),
      effects: effects(change, words),
      warnings: warnings(view, words),
      leftOut: leftOut(view.request, words),
      risk: risk(view.request.requirement, words),
      quorum: agreement(view.request, words),
      next: words.t(nextStep(view.request), { when: words.when(view.request.expiresAt) }),
    },
    controls: confirmControls(reply, words),
  };
}

function nextStep({
  emergency,
  requirement,
}: ChangeRequest): 'emergency.next' | `confirm.next${'' | '-alone'}` {
  if (emergency) return 'emergency.next';
  return requirement.stages.length === 0 ? 'confirm.next-alone' : 'confirm.next';
}

function confirmControls(
  reply: Extract<Reply, { kind: 'confirm-change' }>,
  words: Words,
): CardView['controls'] {
  const { request } = reply.view;
  const needed = reply.reasonRequired === true;
  return {
    hasButtons: reply.buttons.kind === 'confirm-cancel',
    action: reply.buttons.kind === 'none' ? '' : reply.buttons.action,
    reasonLabel: words.t(needed ? 'confirm.reason-required' : 'confirm.reason'),
    reasonRequired: needed,
    reasonError: words.t('confirm.reason-error'),
    reason: words.plain(request.reason ?? '', REASON_CAP),
    ...proofControls(request.requirement, words),
    ticketLabel: words.t(request.requirement.ticket.required ? 'confirm.ticket-required' : 'confirm.ticket'),
    ticketRequired: request.requirement.ticket.required,
    ticketError: words.t('confirm.ticket-error'),
    ticket: words.plain(request.ticket ?? ''),
    confirm: words.t('button.confirm'),
    cancel: words.t('button.cancel'),
  };
}

/** The list of ways to recognise a caller: there only where the rules ask for one. */
function proofControls({ callerProof }: Requirement, { t }: Words): CardView['controls'] {
  return {
    proofNeeded: callerProof,
    proofLabel: t('confirm.proof'),
    proofError: t('confirm.proof-error'),
    proofs: CALLER_PROOFS.map((value) => ({ title: t(`proof.${value}`), value })),
  };
}
