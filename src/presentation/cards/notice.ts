import type { Reply } from '../../core/reply.ts';
import type { CardView } from '../card-view.ts';
import { describeNotice } from '../notices/describe-notice.ts';
import type { Words } from '../words.ts';

/** The Teams message to the affected person: the same sentences as the mail, no buttons, no link. */
export function noticeCard(reply: Extract<Reply, { kind: 'notice' }>, words: Words): CardView {
  const content = describeNotice(reply.notice, words);
  return { template: 'notice', summary: content.heading, content, controls: {} };
}
