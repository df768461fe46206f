import type { Reply } from '../../core/reply.ts';
import type { CardView } from '../card-view.ts';
import type { Words } from '../words.ts';
import { withAccount } from './describe-person.ts';
import { messageView } from './message.ts';

/** What became of "delegate to …" and of taking it back. */
export function delegationCard(reply: Extract<Reply, { kind: 'delegation' }>, words: Words): CardView {
  const { t } = words;
  return messageView({
    heading: t(`delegation.${reply.what}.heading`),
    lines: linesOf(reply, words),
    tone: reply.what === 'none' ? 'default' : 'good',
  });
}

function linesOf(reply: Extract<Reply, { kind: 'delegation' }>, words: Words): readonly string[] {
  const { t } = words;
  switch (reply.what) {
    case 'none':
      return [t('delegation.none')];
    case 'ended':
      return [t('delegation.ended', { name: withAccount(reply.to, words) })];
    case 'made':
      return [
        t('delegation.made', { name: withAccount(reply.to, words), when: words.when(reply.until) }),
        ...(reply.shortened ? [t('delegation.shortened')] : []),
        t('delegation.rules'),
      ];
  }
}
