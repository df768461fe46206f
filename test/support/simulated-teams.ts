import type { SenderPool } from '../../src/adapters/mail/sender-pool.ts';
import type { ActionId, ConversationId, PersonId } from '../../src/core/ids.ts';
import type { ConversationReference } from '../../src/core/incoming.ts';
import type { Mailer, MailResult } from '../../src/core/ports/mailer.ts';
import type { Messenger, OutgoingMessage, PostResult } from '../../src/core/ports/messenger.ts';
import { reportsIn } from '../../src/core/notices/about-reports.ts';
import type { Notice } from '../../src/core/notices/notice.ts';
import type { RemindersReply } from '../../src/core/reminders/reminders-reply.ts';
import type { BulkProgress } from '../../src/core/requests/bulk-progress.ts';
import type { CardButtons, Reply } from '../../src/core/reply.ts';
import type { ToldEvent } from './simulated-history.ts';
import { callOutside, changeOutside, retryAfter, type Outside } from './simulated-outside.ts';
import type { SimulatedProcess } from './simulated-process.ts';

/** A button that somebody sees; on an old device it stays pressable for ever. */
export interface SeenButtons {
  readonly person: PersonId;
  readonly activityId: string;
  readonly action: ActionId;
  readonly verbs: readonly string[];
}

interface Shown {
  readonly activityId: string;
  readonly person: PersonId;
  reply: Reply;
}

/** Everybody's chat with the bot, and the mail: what was ever put there, and the two ports that put it. */
export class SimulatedTeams {
  /** By activity id: what stands there now. */
  readonly screens = new Map<string, Shown>();
  /** The app is there, so that the bot may open a chat. */
  readonly installed = new Set<PersonId>();
  /** Their mailbox is full. */
  readonly noMail = new Set<PersonId>();
  /** Exchange asks everybody to wait for three seconds, again and again. */
  mailIsBusy = false;
  /** Whose chat the bot opened, each time that it did. */
  readonly opened: PersonId[] = [];
  /** So many of the next notices have to wait for their turn first. */
  heldBack = 0;
  /** What becomes of the next mails, in this order, before fate decides again. */
  readonly nextMails: ('arrived-untold' | 'refused')[] = [];
  /** Mailboxes with limits, where a test wants them: so many messages a minute. */
  mailboxes: { readonly perMinute: number; readonly pool: SenderPool } | undefined;
  /** By dice, unless a test wants every message to arrive without an answer. */
  fate: 'by-dice' | 'arrives-unanswered' = 'by-dice';
  onButtons: (seen: SeenButtons) => void = () => undefined;
  readonly #outside: Outside;

  constructor(outside: Outside) {
    this.#outside = outside;
  }

  chatOf(person: PersonId): ConversationReference {
    return {
      conversationId: `a:${person}` as ConversationId,
      kind: 'personal',
      serviceUrl: 'https://smba.trafficmanager.net/teams/',
      channelId: 'msteams',
      tenantId: '00000000-0000-4000-8000-0000000000ff',
      botId: '28:bot',
    };
  }

  messenger(process: SimulatedProcess): Messenger {
    return {
      noticesPerMinute: 1_800,
      post: (conversation, message) => {
        if (message.reply.kind === 'notice' && this.heldBack > 0) {
          this.heldBack -= 1;
          return Promise.resolve({ kind: 'busy', retryAfterMs: 1_000, ours: true });
        }
        return changeOutside(this.#outside, process, {
          what: `post ${message.reply.kind}`,
          leave: () => undefined,
          land: () => this.#land(message, () => this.#post(conversation, message)),
        });
      },
      update: (_, activityId, message) =>
        changeOutside(this.#outside, process, {
          what: `update ${message.reply.kind}`,
          leave: () => this.#outside.history.add({ kind: 'card-update-tried', activityId }),
          land: () => this.#land(message, () => this.#update(activityId, message)),
        }),
      openPersonalChat: (person) =>
        callOutside(this.#outside, process, () => {
          if (!this.installed.has(person)) return { kind: 'unreachable', reason: 'app-not-installed' };
          this.opened.push(person);
          return { kind: 'open', conversation: this.chatOf(person) };
        }),
      channel: (id) => ({
        kind: 'open',
        conversation: { ...this.chatOf(id as string as PersonId), conversationId: id, kind: 'channel' },
      }),
      personBehind: () => Promise.resolve(undefined),
    };
  }

  mailer(process: SimulatedProcess): Mailer {
    const { history } = this.#outside;
    const perMinute = (): number => this.mailboxes?.perMinute ?? 3_000;
    const send: Mailer['send'] = ({ notice, locale }) =>
      changeOutside(this.#outside, process, {
        what: 'mail',
        leave: () => undefined,
        land: (): MailResult => {
          const { person } = notice;
          if (this.mailIsBusy) return { kind: 'busy', retryAfterMs: 3_000 };
          if (this.noMail.has(person.id)) return { kind: 'failed' };
          const deliver = (): void =>
            history.add({ kind: 'told', channel: 'mail', person: person.id, locale, ...toldOf(notice) });
          const next = this.nextMails.shift();
          if (next === 'refused') return { kind: 'failed' };
          if (next === undefined) return this.#fate<MailResult>({ kind: 'accepted' }, deliver);
          deliver();
          return { kind: 'uncertain' };
        },
      });
    return {
      get perMinute() {
        return perMinute();
      },
      minutesFor: (mails) => this.mailboxes?.pool.minutesFor(mails) ?? mails / perMinute(),
      send: (mail) => {
        const turn = this.mailboxes?.pool.take(mail.notice.id);
        if (turn?.kind === 'wait')
          return Promise.resolve({ kind: 'busy', retryAfterMs: turn.ms, ours: true });
        return send(mail).finally(() => turn?.done());
      },
    };
  }

  /** The answer to a press takes the pressed card's place. */
  replace(activityId: string | undefined, reply: Reply): void {
    const shown = activityId === undefined ? undefined : this.screens.get(activityId);
    if (shown) this.#see(shown, reply);
  }

  #land(message: OutgoingMessage, put: () => string): PostResult {
    let activityId = '';
    return this.#fate<PostResult>(
      { kind: 'sent', activityId: '' },
      () => {
        activityId = put();
        this.#noteNotice(message);
      },
      () => ({ kind: 'sent', activityId }),
    );
  }

  /** Delivered or not, told or not: the four ways a message can go, and those in which it surely does not. */
  #fate<Result>(good: Result, deliver: () => void, delivered: () => Result = () => good): Result {
    const { dice, weather } = this.#outside;
    const byDice = dice.chance(weather.faults) ? dice.between(1, 9) : 0;
    const luck = this.fate === 'by-dice' ? byDice : 9;
    if (luck === 1 || luck === 2) return { kind: 'busy', ...retryAfter(dice) } as Result;
    if (luck === 3) return { kind: 'unreachable', reason: 'conversation-gone' } as Result;
    if (luck === 4) return { kind: 'failed' } as Result;
    if (luck === 5 || luck === 6) return { kind: 'uncertain' } as Result;
    deliver();
    return luck >= 7 ? ({ kind: 'uncertain' } as Result) : delivered();
  }

  #post(conversation: ConversationReference, { reply }: OutgoingMessage): string {
    const activityId = `activity-${this.screens.size + 1}`;
    const person = conversation.conversationId.slice(2) as PersonId;
    const shown: Shown = { activityId, person, reply };
    this.screens.set(activityId, shown);
    this.#see(shown, reply);
    return activityId;
  }

  #update(activityId: string, { reply }: OutgoingMessage): string {
    this.replace(activityId, reply);
    return activityId;
  }

  #see(shown: Shown, reply: Reply): void {
    shown.reply = reply;
    const buttons = buttonsOf(reply);
    if (buttons.kind === 'none') return;
    const { person, activityId } = shown;
    this.onButtons({ person, activityId, action: buttons.action, verbs: VERBS[buttons.kind] });
  }

  #noteNotice({ reply, locale }: OutgoingMessage): void {
    if (reply.kind !== 'notice') return;
    const told = { person: reply.notice.person.id, locale, ...toldOf(reply.notice) };
    this.#outside.history.add({ kind: 'told', channel: 'teams', ...told });
  }
}

function toldOf({
  request,
  reference,
  about,
}: Notice): Pick<ToldEvent, 'request' | 'reference' | 'about' | 'of'> {
  const of = reportsIn(about)?.map((report) => report.of.id);
  return {
    reference,
    about: about.kind,
    ...(of ? { of } : {}),
    ...(request === undefined ? {} : { request }),
  };
}

type SeenKinds =
  CardButtons | { readonly kind: 'bulk-runs' | 'bulk-held' | 'bulk-over'; readonly action: ActionId };

const VERBS: Record<Exclude<SeenKinds['kind'], 'none'>, readonly string[]> = {
  'bulk-runs': ['bulk-pause', 'bulk-cancel'],
  'bulk-held': ['bulk-resume', 'bulk-cancel'],
  'bulk-over': ['suggest'],
  'confirm-cancel': ['confirm', 'cancel'],
  'approve-reject': ['approve', 'reject'],
  withdraw: ['withdraw'],
  'ask-again': ['suggest'],
  stop: ['stop'],
};

export function buttonsOf(reply: Reply): SeenKinds {
  if (reply.kind === 'bulk-progress') return buttonsOfProgress(reply.progress);
  if (reply.kind === 'reminders') return buttonsOfOrder(reply.about);
  return 'buttons' in reply ? reply.buttons : { kind: 'none' };
}

function buttonsOfProgress({ run: { status }, action }: BulkProgress): SeenKinds {
  if (!action || status === 'cancelled') return { kind: 'none' };
  if (status === 'over') return { kind: 'bulk-over', action };
  return { kind: status === 'running' ? 'bulk-runs' : 'bulk-held', action };
}

function buttonsOfOrder(about: RemindersReply): CardButtons {
  if (about.kind !== 'order' || about.buttons === 'none' || !about.action) return { kind: 'none' };
  const kind = about.buttons === 'confirm' ? 'confirm-cancel' : 'approve-reject';
  return { kind, action: about.action };
}
