import type { FileOf } from '../../core/ports/file-exports.ts';
import type { Reply } from '../../core/reply.ts';
import type { CardView } from '../card-view.ts';
import { messageView } from '../cards/message.ts';
import type { Words } from '../words.ts';

export function fileOffer({ offer }: Extract<Reply, { kind: 'file-offer' }>, words: Words): CardView {
  return messageView({
    heading: offerHeading(offer.of, words),
    lines: offerLines(offer, words),
    tone: 'default',
  });
}

export function fileGiven({ file }: Extract<Reply, { kind: 'file-given' }>, { t, show }: Words): CardView {
  const heading = t('file.given', { name: show(file.name) });
  return messageView({ heading, lines: [t('file.rows', { rows: file.rows }), t('file.keep')], tone: 'good' });
}

export function fileDeclined(_: Extract<Reply, { kind: 'file-declined' }>, { t }: Words): CardView {
  return messageView({ heading: t('file.declined'), lines: [t('file.declined-next')], tone: 'default' });
}

export function offerLines(
  { rows, until }: Extract<Reply, { kind: 'file-offer' }>['offer'],
  { t, when }: Words,
): readonly string[] {
  return [t('file.rows', { rows }), t('file.ask'), t('file.until', { when: when(until) })];
}

function offerHeading(of: FileOf, { t }: Words): string {
  const request = of.kind === 'request' ? of.request : '';
  return t('file.offer', { about: of.kind, request: of.kind === 'order' ? of.order : request });
}
