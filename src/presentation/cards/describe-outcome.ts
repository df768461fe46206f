import type { Outcome } from '../../core/failures.ts';
import { isOpen } from '../../core/requests/change-request.ts';
import type { Delivery, RequestItem } from '../../core/requests/change-request.ts';
import type { RequestView } from '../../core/reply.ts';
import type { Words } from '../words.ts';
import { boxLines } from './describe-end.ts';
import { askedLine, changeLine, flipped } from './describe-change.ts';
import type { ItemWords } from './people-in-request.ts';

/** What became of one person: the change, then each message that was meant to tell them. */
export function describeOutcome(view: RequestView, item: RequestItem, words: Words): ItemWords {
  const { status, to } = view.request;
  const told = view.deliveries
    .filter((delivery) => delivery.person === item.person.id)
    .map((delivery) => deliveryLine(delivery, words));
  const { outcome, act } = item;
  if (outcome?.kind === 'done' && act) return { change: words.t('act.done', { act }), lines: told };
  if (outcome?.kind === 'done') {
    const why = flipped(to, outcome.observed) ? [words.t('outcome.flipped')] : [];
    const ends = boxLines(view, item, words);
    return { change: outcomeLine(outcome, words), lines: [...ends, ...why, ...told] };
  }
  const { endsAt } = view.request;
  if (item.extends && outcome?.kind === 'already' && endsAt)
    return { change: words.t('longer.done', { when: words.when(endsAt) }), lines: told };
  const change = isOpen(view.request) ? changeLine(item, to, words) : askedLine(item, to, words);
  if (outcome)
    return { change, lines: [outcomeLine(outcome, words), ...boxLines(view, item, words), ...told] };
  return { change, lines: [...(status === 'running' ? [words.t('outcome.waiting')] : []), ...told] };
}

export function outcomeLine(outcome: Outcome, words: Words): string {
  switch (outcome.kind) {
    case 'done':
      return words.t('outcome.done', { before: outcome.before, state: outcome.observed });
    case 'already':
      return words.t('outcome.already', { state: outcome.observed });
    case 'state-changed':
      return words.t('outcome.state-changed', { expected: outcome.expected, observed: outcome.observed });
    case 'truth-changed':
      return differentLine(outcome, words);
    case 'struck-out':
      return words.t('outcome.struck-out', { name: words.show(outcome.by) });
    case 'cancelled':
      return words.t(outcome.because ? 'outcome.ended' : 'outcome.cancelled');
    case 'account-gone':
      return words.t('outcome.account-gone');
    case 'failed':
      return failedLine(outcome, words);
  }
}

function failedLine(
  { code, begun, reference: given }: Extract<Outcome, { kind: 'failed' }>,
  words: Words,
): string {
  const reference = words.show(given);
  const why = words.t(`failure.${code}`);
  if (begun) return words.t('act.unfinished', { why, reference });
  if (code === 'not-proved') return words.t('outcome.unproved', { reference });
  return words.t('outcome.failed', { why, reference });
}

/** Both names of an account that was renamed: the old one stands above, as the deciders saw it. */
function differentLine(
  { parts, renamedTo }: Extract<Outcome, { kind: 'truth-changed' }>,
  words: Words,
): string {
  const line = words.t('outcome.truth-changed', {
    parts: words.list(parts.map((part) => words.t(`truth.${part}`))),
  });
  return renamedTo === undefined
    ? line
    : `${line} ${words.t('outcome.renamed', { name: words.show(renamedTo) })}`;
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
