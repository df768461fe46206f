import type { ChangeRequest } from '../../core/requests/change-request.ts';
import type { Reply } from '../../core/reply.ts';
import type { CardView } from '../card-view.ts';
import type { Words } from '../words.ts';
import { agreement, proofLines } from './describe-agreement.ts';
import { changeHeading, requestLine, reasonLines, shownChange } from './describe-change.ts';
import { leftOut } from './describe-left-out.ts';
import { describeOutcome } from './describe-outcome.ts';
import { statusLines, statusTone } from './describe-status.ts';
import { peopleInRequest } from './people-in-request.ts';

/** The requester's view of a request from the moment it was confirmed to its end. */
export function requesterCard(reply: Extract<Reply, { kind: 'requester-card' }>, words: Words): CardView {
  const { view, buttons } = reply;
  const heading = changeHeading(shownChange(view), words);
  const status = statusLines(view, words);
  return {
    template: 'requester-card',
    summary: `${heading}. ${status[0] ?? ''}`,
    content: {
      heading,
      requestLine: requestLine(view.request, words),
      status,
      people: peopleInRequest(view, words, (item) => describeOutcome(view, item, words)),
      leftOut: leftOut(view.request, words),
      quorum: agreement(view.request, words),
      number: numberLine(view.request, words),
      reason: [...reasonLines(view.request, words), ...proofLines(view.request, words)],
    },
    controls: {
      tone: statusTone(view.request),
      hasButtons: buttons.kind === 'withdraw',
      canAskAgain: buttons.kind === 'ask-again',
      askAgain: words.t('button.ask-again'),
      action: buttons.kind === 'none' ? '' : buttons.action,
      withdraw: words.t('button.withdraw'),
    },
  };
}

/** Number matching: only the requester's own card in the personal chat shows the digits; in a channel approvers read along. */
function numberLine(request: ChangeRequest, { t }: Words): string {
  const digits = digitsOf(request);
  if (digits === undefined) return '';
  return request.conversation.kind === 'personal' ? t('number.yours', { digits }) : t('number.elsewhere');
}

/** The two digits, while an approver can still ask for them. */
export function digitsOf(request: ChangeRequest): string | undefined {
  return request.status === 'awaiting-approval' ? request.digits : undefined;
}
