import type { Reply } from '../../core/reply.ts';
import type { Words } from '../words.ts';
import { offerLines } from './file-cards.ts';

export interface FileAttachment {
  readonly contentType: string;
  readonly name: string;
  readonly contentUrl?: string;
  readonly content: Readonly<Record<string, unknown>>;
}

const CONSENT = 'application/vnd.microsoft.teams.card.file.consent';
const INFO = 'application/vnd.microsoft.teams.card.file.info';

/** Teams draws these itself. The consent carries the opaque id and nothing else, like every card. */
export function attachmentOf(reply: Reply, words: Words): FileAttachment | undefined {
  if (reply.kind === 'file-offer') {
    const { name, bytes, action } = reply.offer;
    const description = offerLines(reply.offer, words).join(' ');
    const context = { action };
    return {
      contentType: CONSENT,
      name,
      content: { description, sizeInBytes: bytes, acceptContext: context, declineContext: context },
    };
  }
  if (reply.kind !== 'file-given' || !reply.file.contentUrl || !reply.file.uniqueId) return undefined;
  const { name, contentUrl, uniqueId } = reply.file;
  return { contentType: INFO, name, contentUrl, content: { uniqueId, fileType: 'csv' } };
}
