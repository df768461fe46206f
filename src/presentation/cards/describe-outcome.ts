import type { Outcome } from '../../core/failures.ts';
import type { Delivery, RequestItem } from '../../core/requests/change-request.ts';
import type { RequestView } from '../../core/reply.ts';
import type { Words } from '../words.ts';
import { flipped } from './describe-change.ts';

/** What became of one person: the change, then each message that was meant to tell them. */
export function outcomeLines(view: RequestView, item: RequestItem, words: Words): readonly string[] {
  const deliveries = view.deliveries.filter((delivery) => delivery.person === item.person.id);
  return [...changeLine(view, item, words), ...deliveries.map((delivery) => deliveryLine(delivery, words))];
}

function changeLine(view: RequestView, item: RequestItem, words: Words): readonly string[] {
  if (item.outcome) return [outcomeLine(item.outcome, view.request.to, words)];
  return view.request.status === 'running' ? [words.t('outcome.waiting')] : [];
}

function outcomeLine(outcome: Outcome, to: RequestView['request']['to'], words: Words): string {
  switch (outcome.kind) {
    case 'done':
      return flipped(to, outcome.observed)
        ? words.t('outcome.flipped')
        : words.t('outcome.done', { before: outcome.before, state: outcome.observed });
    case 'already':
      return words.t('outcome.already', { state: outcome.observed });
    case 'state-changed':
      return words.t('outcome.state-changed', { expected: outcome.expected, observed: outcome.observed });
    case 'account-gone':
      return words.t('outcome.account-gone');
    case 'failed':
      return outcome.code === 'not-proved'
        ? words.t('outcome.unproved', { reference: words.show(outcome.reference) })
        : words.t('outcome.failed', {
            why: words.t(`failure.${outcome.code}`),
            reference: words.show(outcome.reference),
          });
  }
}

export function deliveryLine(delivery: Delivery, words: Words): string {
  const { channel, result } = delivery;
  switch (result.kind) {
    case 'sent':
      return words.t('delivery.sent', { channel, when: words.when(result.at) });
    case 'unreachable':
      return words.t('delivery.unreachable', { channel, why: words.t(`unreachable.${result.reason}`) });
    case 'failed':
      return words.t('delivery.failed', { channel, reference: words.show(result.reference) });
    default:
      return words.t(`delivery.${result.kind}`, { channel });
  }
}
