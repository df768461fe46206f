import type { Reply } from '../../core/reply.ts';
import type { CardView, Tone } from '../card-view.ts';
import type { Words } from '../words.ts';
import { describePerson, nameOf } from './describe-person.ts';
import { explainRefusal } from './explain-refusal.ts';

/** Short answers share one card: a heading, some sentences, a reference where somebody may have to ask. */
interface Message {
  readonly heading: string;
  readonly lines: readonly string[];
  readonly reference: string;
  readonly tone: Tone;
}

export function refused(reply: Extract<Reply, { kind: 'refused' }>, words: Words): CardView {
  const { t, show } = words;
  return messageView({
    heading: t('no.heading'),
    lines: [...explainRefusal(reply.refusal, words), t('nothing-changed')],
    reference: t('reference', { reference: show(reply.reference) }),
    tone: 'warning',
  });
}

export function failed(reply: Extract<Reply, { kind: 'failed' }>, words: Words): CardView {
  const { t, show } = words;
  return messageView({
    heading: t('failed.heading', { service: reply.service }),
    lines: [t('nothing-changed'), t(`failed.${reply.service}`)],
    reference: t('reference', { reference: show(reply.reference) }),
    tone: 'attention',
  });
}

export function done(reply: Extract<Reply, { kind: 'done' }>, { t }: Words): CardView {
  const heading = t('done.heading', { what: reply.what, request: reply.request });
  return messageView({ heading, lines: [t(`done.${reply.what}`)], reference: '', tone: 'good' });
}

export function picked(reply: Extract<Reply, { kind: 'picked' }>, words: Words): CardView {
  const { account, detail } = describePerson(reply.person, words);
  const heading = words.t('picked.heading', { name: nameOf(reply.person, words) });
  return messageView({
    heading,
    lines: [account, detail, words.t('picked.next')],
    reference: '',
    tone: 'default',
  });
}

function messageView({ heading, lines, reference, tone }: Message): CardView {
  const summary = `${heading}. ${lines[0] ?? ''}`;
  return { template: 'message', summary, content: { heading, lines, reference }, controls: { tone } };
}
