import type { ConversationId, PersonId } from './ids.ts';
import type { UploadPlace } from './ports/file-exports.ts';
import type { SharedFile } from './ports/people-files.ts';

/** All that is needed to write into a conversation again later. Learned only from authenticated activities. */
export interface ConversationReference {
  readonly conversationId: ConversationId;
  readonly kind: 'personal' | 'group' | 'channel';
  readonly serviceUrl: string;
  readonly channelId: string;
  readonly tenantId: string;
  /** The bot's own account id in that conversation: `28:<app id>`. */
  readonly botId: string;
}

export interface Mention {
  /** What the text shows, in lower case without the `<at>` marks; anybody can write anything here. */
  readonly text: string;
  /** The mentioned account: `29:…`, an Entra object id, or a UPN. This is the truth. */
  readonly teamsId: string;
}

interface Incoming {
  readonly activityId: string;
  readonly conversation: ConversationReference;
  /** The Entra object id that the gate admitted. */
  readonly sender: PersonId;
  /** The sender's `29:…` id in Teams. */
  readonly senderTeamsId: string;
  /** BCP 47 of the sender's Teams client, when it says. */
  readonly locale?: string;
}

export interface IncomingMessage extends Incoming {
  /** As typed; the bot's own mention is already removed, other people's stay as `<at>Name</at>`. */
  readonly text: string;
  readonly mentions: readonly Mention[];
  /** Dropped into the chat beside the text, which may then be empty. */
  readonly files?: readonly SharedFile[];
}

/** A press on a card. Nothing in it is believed but who pressed: `actionId` is looked up, `inputs` are checked texts. */
export interface IncomingCardAction extends Incoming {
  readonly verb: string;
  readonly actionId: string;
  readonly inputs: Readonly<Record<string, string>>;
  /** `automatic`: the client refreshes a card it shows; it must never decide anything. */
  readonly trigger: 'manual' | 'automatic';
  /** Where the file may be put that somebody just said yes to. */
  readonly upload?: UploadPlace;
  /** The activity id of the card that was pressed, when the client says. */
  readonly cardActivityId?: string;
}

/** The app was installed for a person, or the person opened the chat for the first time. */
export interface IncomingInstall extends Incoming {
  readonly installed: boolean;
}
