import { isNode, type CardNode } from './activity.ts';
import type { SeenMessage } from './chat-log.ts';
import type { UploadInfo } from './upload-desk.ts';

const CONSENT_CARD = 'application/vnd.microsoft.teams.card.file.consent';

/** A card with which a bot asks whether it may give a file. */
export interface AskedFile {
  readonly activityId: string;
  readonly name: string;
  readonly content: CardNode;
}

export interface ConsentOptions {
  /** The newest one on the screen when left out. */
  readonly asked?: AskedFile;
  /** What the client says in place of what Teams made. */
  readonly uploadInfo?: Partial<UploadInfo>;
}

export function askedFile(messages: readonly SeenMessage[]): AskedFile {
  const asked = messages.flatMap(({ activityId, attachments = [] }) =>
    attachments.flatMap(({ contentType, name = '', content }) =>
      contentType === CONSENT_CARD && isNode(content) ? [{ activityId, name, content }] : [],
    ),
  );
  const newest = asked.at(-1);
  if (!newest) throw new Error('no card on the screen asks for a file');
  return newest;
}

/** What the client of Teams sends for a press on such a card. */
export function consentInvoke(
  action: 'accept' | 'decline',
  options: ConsentOptions & { readonly asked: AskedFile; readonly openUpload: (name: string) => UploadInfo },
): object {
  const { asked, uploadInfo, openUpload } = options;
  const accepted = action === 'accept';
  const context = accepted ? asked.content.acceptContext : asked.content.declineContext;
  const place = accepted ? { ...openUpload(asked.name), ...uploadInfo } : undefined;
  const value = { type: 'fileUpload', action, context, ...(place && { uploadInfo: place }) };
  return { type: 'invoke', name: 'fileConsent/invoke', value, replyToId: asked.activityId };
}
