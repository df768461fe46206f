import type { Activity, Entity } from 'botframework-schema';
import type { IncomingMessage, Mention } from '../../core/incoming.ts';
import type { SharedFile } from '../../core/ports/people-files.ts';
import type { Sender } from './read-sender.ts';

/** A typed message. The bot's own mention is taken out of the text; other people's stay as `<at>Name</at>`. */
export function readMessage(activity: Activity, sender: Sender): IncomingMessage {
  const mentions = (activity.entities ?? []).flatMap(readMention);
  const own = mentions.filter(({ teamsId }) => teamsId === sender.conversation.botId);
  const typed = own.reduce((text, mention) => text.replaceAll(mention.shown, ' '), activity.text ?? '');
  const files = readFiles(activity);
  return {
    ...sender,
    text: typed.trim(),
    ...(files.length > 0 ? { files } : {}),
    mentions: mentions
      .filter((mention) => !own.includes(mention))
      .map(({ text, teamsId }): Mention => ({ text, teamsId })),
  };
}

const FILE = 'application/vnd.microsoft.teams.file.download.info';

/** Files that Teams has put where the bot may fetch them; text that comes along as HTML is none. */
export function readFiles(activity: Activity): readonly SharedFile[] {
  return (activity.attachments ?? []).flatMap(({ contentType, name, content }) => {
    const url = (content as { readonly downloadUrl?: unknown } | undefined)?.downloadUrl;
    if (contentType !== FILE || typeof url !== 'string') return [];
    return [{ name: (name ?? '').slice(0, LONGEST_NAME), url }];
  });
}
const LONGEST_NAME = 300;

interface ReadMention extends Mention {
  /** As it stands in the message: `<at>Name</at>`. */
  readonly shown: string;
}

/** Names have at most 256 characters. A longer text names nobody, and would only cost time to take apart. */
const LONGEST_SHOWN = 400;

/** A mention without an account, or without its text, says nothing and is left out. */
function readMention(entity: Entity): ReadMention[] {
  const mentioned = entity.mentioned as { readonly id?: string } | undefined;
  const shown: unknown = entity.text;
  if (entity.type !== 'mention' || typeof shown !== 'string' || !mentioned?.id) return [];
  if (shown.length > LONGEST_SHOWN) return [];
  const text = shown
    .replaceAll(/<\/?at[^<>]*>/gi, '')
    .trim()
    .toLowerCase();
  return [{ shown, text, teamsId: mentioned.id }];
}
