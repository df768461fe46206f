import { randomUUID } from 'node:crypto';
import { ADAPTIVE_CARD, isNode } from './activity.ts';
import type { CardNode } from './activity.ts';
import type { ChatLog, Conversation, SeenMessage } from './chat-log.ts';
import type { BotAnswer } from './deliver-activity.ts';
import { findExecuteAction, findSubmitAction, presetInputs } from './find-action.ts';
import type { ButtonChoice } from './find-action.ts';
import type { Roster, RosterPerson } from './roster.ts';
import { askedFile, consentInvoke, type ConsentOptions } from './file-consent.ts';
import type { UploadInfo } from './upload-desk.ts';

/** What a person's client needs of the stand-in around it. */
export interface PersonParts {
  readonly tenantId: string;
  readonly appId: string;
  readonly serviceUrl: string;
  readonly chats: ChatLog;
  readonly roster: Roster;
  readonly deliver: (activity: object) => Promise<BotAnswer>;
  /** A place in this person's OneDrive for a file of that name. */
  readonly openUpload: (name: string) => UploadInfo;
  /** What went wrong behind the bot, for whoever waits in vain. */
  readonly explain?: () => string;
}

export interface SayOptions {
  /** A group chat or channel; the personal chat when left out. */
  readonly in?: Conversation;
  readonly mentions?: readonly { readonly text: string; readonly id: string; readonly name: string }[];
  /** Files that lie at these addresses already, dropped in beside the text. */
  readonly files?: readonly { readonly name: string; readonly url: string }[];
  /** The id Teams gives the message; a repeat carries the earlier one. */
  readonly id?: string;
}

export interface PressOptions {
  /** The card's activity id; the newest message with a card when left out. */
  readonly on?: string;
  /** The channel in which the card stands; the personal chat when left out. */
  readonly in?: Conversation;
  readonly inputs?: Readonly<Record<string, unknown>>;
  readonly trigger?: 'manual' | 'automatic';
  readonly id?: string;
}

/** Somebody with Teams open: types, presses buttons, and sees what the bot shows. */
export class RehearsalPerson {
  readonly who: RosterPerson;
  private readonly parts: PersonParts;
  /** Cards that an answer to this person's own press put in the place of the shared ones, until the next update. */
  private readonly ownCards = new Map<string, { readonly card: CardNode; readonly overUpdate: number }>();

  constructor(who: RosterPerson, parts: PersonParts) {
    this.who = who;
    this.parts = parts;
  }

  say(text: string, options: SayOptions = {}): Promise<BotAnswer> {
    const entities = (options.mentions ?? []).map(({ text: shown, id, name }) => ({
      type: 'mention',
      text: shown,
      mentioned: { id, name },
    }));
    const attachments = (options.files ?? []).map(({ name, url }) => ({
      contentType: 'application/vnd.microsoft.teams.file.download.info',
      contentUrl: url,
      name,
      content: { downloadUrl: url, uniqueId: '1150D938-8870-4044-9F2C-5BBDEBA70C9D', fileType: 'csv' },
    }));
    const message = { type: 'message', text, textFormat: 'plain', ...(options.id && { id: options.id }) };
    return this.parts.deliver(this.activity({ ...message, entities, attachments }, options.in));
  }

  /** Presses a button by `Action.Execute`; a card in the answer takes the pressed card's place, for this person only. */
  async press(choice: ButtonChoice, options: PressOptions = {}): Promise<BotAnswer> {
    const shown = this.cardMessage(options);
    const action = findExecuteAction(shown.card, choice);
    const data = {
      ...(isNode(action.data) ? action.data : {}),
      ...presetInputs(shown.card),
      ...options.inputs,
    };
    const value = {
      action: { type: 'Action.Execute', id: action.id, verb: action.verb, data },
      trigger: options.trigger ?? 'manual',
    };
    const invoke = { type: 'invoke', name: 'adaptiveCard/action', value, replyToId: shown.activityId };
    const answer = await this.parts.deliver(
      this.activity({ ...invoke, ...(options.id && { id: options.id }) }, options.in),
    );
    this.takeOverCard(shown, answer);
    return answer;
  }

  /** Presses a button like a client that knows `Action.Submit` only: its data comes as a message. */
  submit(choice: ButtonChoice, options: PressOptions = {}): Promise<BotAnswer> {
    const shown = this.cardMessage(options);
    const action = findSubmitAction(shown.card, choice);
    const value = {
      ...(isNode(action.data) ? action.data : {}),
      ...presetInputs(shown.card),
      ...options.inputs,
    };
    const message = { type: 'message', value, replyToId: shown.activityId };
    return this.parts.deliver(
      this.activity({ ...message, ...(options.id && { id: options.id }) }, options.in),
    );
  }

  /** Says yes or no on the newest card that asks whether a file may be put into this person's OneDrive. */
  consent(action: 'accept' | 'decline', options: ConsentOptions = {}): Promise<BotAnswer> {
    const asked = options.asked ?? askedFile(this.messages());
    const { openUpload, deliver } = this.parts;
    return deliver(this.activity(consentInvoke(action, { ...options, asked, openUpload })));
  }

  /** Teams tells a bot of its installation twice: as an installation, and as a new member of the chat. */
  async install(): Promise<BotAnswer> {
    this.parts.roster.setInstalled(this.who.aadObjectId, true);
    const bot = { id: `28:${this.parts.appId}` };
    await this.parts.deliver(this.activity({ type: 'conversationUpdate', membersAdded: [bot] }));
    return this.parts.deliver(this.activity({ type: 'installationUpdate', action: 'add' }));
  }

  uninstall(): Promise<BotAnswer> {
    this.parts.roster.setInstalled(this.who.aadObjectId, false);
    return this.parts.deliver(this.activity({ type: 'installationUpdate', action: 'remove' }));
  }

  /** The bot's messages in the personal chat as this person sees them now, oldest first. */
  messages(): SeenMessage[] {
    return this.parts.chats.messagesIn(this.who.personalChat).map((message) => {
      const own = this.ownCards.get(message.activityId);
      return own?.overUpdate === message.updates ? { ...message, card: own.card } : message;
    });
  }

  /** Resolves as soon as a message in the personal chat is as wished (at once if one is already). */
  async waitForMessage(wish: (message: SeenMessage) => boolean, withinMs = 15_000): Promise<SeenMessage> {
    const found = await this.seenWithin(wish, withinMs);
    // Thrown here and not in the timer, whose stack would not name the caller.
    if (!found) throw this.missing(withinMs);
    return found;
  }

  private seenWithin(
    wish: (message: SeenMessage) => boolean,
    withinMs: number,
  ): Promise<SeenMessage | undefined> {
    return new Promise((resolve) => {
      const look = (): void => {
        const found = this.messages().find(wish);
        if (found) finish(found);
      };
      const stopListening = this.parts.chats.onChange(look);
      const timer = setTimeout(() => finish(undefined), withinMs);
      const finish = (found: SeenMessage | undefined): void => {
        clearTimeout(timer);
        stopListening();
        resolve(found);
      };
      look();
    });
  }

  /** An activity of this person as Teams words it, with `fields` on top. */
  activity(fields: object, conversation?: Conversation): object {
    const { who, parts } = this;
    return {
      id: randomUUID(),
      timestamp: new Date().toISOString(),
      serviceUrl: parts.serviceUrl,
      channelId: 'msteams',
      from: { id: who.teamsId, name: who.name, aadObjectId: who.aadObjectId },
      recipient: { id: `28:${parts.appId}`, name: 'MFA' },
      conversation: {
        id: conversation?.id ?? this.personalChat().id,
        conversationType: conversation?.kind ?? 'personal',
        tenantId: parts.tenantId,
        ...(conversation && { isGroup: true }),
      },
      channelData: { tenant: { id: parts.tenantId } },
      locale: who.locale,
      ...fields,
    };
  }

  private personalChat(): Conversation {
    const { chats } = this.parts;
    const { personalChat, aadObjectId } = this.who;
    return chats.conversations.get(personalChat) ?? chats.open('personal', [aadObjectId], personalChat);
  }

  private cardMessage({ on, in: place }: PressOptions): SeenMessage & { readonly card: CardNode } {
    const messages = place ? this.parts.chats.messagesIn(place.id) : this.messages();
    const found = messages.findLast(
      ({ activityId, card }) => card && (on === undefined || activityId === on),
    );
    if (!found?.card) throw new Error(`${this.who.name} sees no card ${on ?? ''}`);
    return { ...found, card: found.card };
  }

  private takeOverCard(pressed: SeenMessage, answer: BotAnswer): void {
    if (!isNode(answer.body) || answer.body.type !== ADAPTIVE_CARD || !isNode(answer.body.value)) return;
    this.ownCards.set(pressed.activityId, { card: answer.body.value, overUpdate: pressed.updates });
  }

  private missing(withinMs: number): Error {
    const seen = this.messages().map(({ activityId, updates, summary, text }) =>
      [activityId, `updated ${updates} times`, summary, text].filter(Boolean).join(': '),
    );
    const lines = [`${this.who.name} waited ${withinMs} ms in vain; sees`, ...seen];
    return new Error([...lines, this.parts.explain?.() ?? ''].join('\n'));
  }
}
