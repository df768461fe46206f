import type { Reply } from '../../core/reply.ts';
import type { CardView } from '../card-view.ts';
import type { Words } from '../words.ts';
import { messageView } from './message.ts';

/** What became of a word about a brake. */
export function brakeCard(reply: Extract<Reply, { kind: 'brake' }>, words: Words): CardView {
  const { what, brake, record } = reply;
  return messageView({
    heading: words.t('brake.name', { brake }),
    lines: [brakeLine({ what, brake, at: record?.at ?? '' }, words)],
    tone: what === 'lifted' ? 'good' : 'warning',
  });
}

function brakeLine(
  { what, brake, at }: Pick<Extract<Reply, { kind: 'brake' }>, 'what' | 'brake'> & { readonly at: string },
  words: Words,
): string {
  if (what === 'set') return words.t('brake.set', { brake });
  if (what === 'already-on') return words.t('brake.already-on', { when: words.when(at) });
  return words.t(`brake.${what}`);
}
