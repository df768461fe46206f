import type { Reply } from '../../core/reply.ts';
import type { CardView } from '../card-view.ts';
import type { Words } from '../words.ts';
import { showCommand } from './show-command.ts';

/** A near miss is offered, never run. */
export function didYouMean(reply: Extract<Reply, { kind: 'did-you-mean' }>, words: Words): CardView {
  const heading = words.t('suggest.heading');
  const command = showCommand(reply.command, words);
  return {
    template: 'did-you-mean',
    summary: `${heading} ${command}`,
    content: { heading, command, lead: words.t('suggest.lead') },
    controls: { action: reply.action, suggest: words.t('button.suggest') },
  };
}
