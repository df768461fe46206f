import type { NoticeAbout, NoticeKind } from '../../core/notices/notice.ts';
import type { Log } from '../../core/ports/log.ts';
import type { Mailer, MailResult, NoticeMail } from '../../core/ports/mailer.ts';
import { composeMessage, isMailAddress, type RenderMail } from './compose-message.ts';
import { EXCHANGE_LIMITS, SenderPool, type MailboxLimits } from './sender-pool.ts';

/** What handing one message to the mail service came to. */
export type PostAnswer =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'uncertain' }
  | { readonly kind: 'busy'; readonly retryAfterMs?: number }
  /** Not now to this recipient: grey-listed, or the mailbox is full. Others are not concerned. */
  | { readonly kind: 'mail-put-off' }
  | { readonly kind: 'recipient-refused' }
  | { readonly kind: 'sender-refused'; readonly code: string }
  | { readonly kind: 'failed'; readonly code: string };

/** Hands a complete MIME message over, once, within its own time limit. Never throws. */
export type PostMime = (mail: MimeMail) => Promise<PostAnswer>;

export interface MimeMail {
  /** Sends, and stands in the From header. */
  readonly mailbox: string;
  readonly recipient: string;
  /** The whole message, headers and parts (RFC 5322). */
  readonly message: Buffer;
}

export interface PooledMailerOptions {
  readonly post: PostMime;
  readonly render: RenderMail;
  /** Mailboxes that send in turn; at least one. */
  readonly senders: readonly string[];
  /** Shown as the sender's name. */
  readonly senderName: string;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  readonly limits?: MailboxLimits;
}

/** A mailbox that may not send is left alone for a while: an administrator has to act. */
const BROKEN_SENDER_MS = 10 * 60_000;
/** Grey-listing lets a mail in after some minutes; asked sooner, it would only take the turn of others. */
const PUT_OFF_MS = 5 * 60_000;
/** What a campaign of reminders must not hold up: somebody's protection is lowered, or may have been. */
const URGENT: ReadonlySet<NoticeKind> = new Set([
  'mfa-disabled',
  'weakening-planned',
  're-registration-required',
  'guard-alarm',
  'not-me-raised',
  'undelivered',
]);
/** When the service asks for a pause and does not say how long. */
const UNSTATED_PAUSE_MS = 5_000;

/** Mails from a pool of mailboxes, by whatever way `post` goes. Waits for nothing: what cannot go now is `busy`, and the queue returns. */
export class PooledMailer implements Mailer {
  readonly #perMailbox: number;
  readonly #options: PooledMailerOptions;
  readonly #pool: SenderPool;
  readonly #idDomain: string;

  constructor(options: PooledMailerOptions) {
    const [first] = options.senders;
    if (first === undefined) throw new TypeError('a mailer needs at least one mailbox to send from');
    this.#options = options;
    const { perMinute } = options.limits ?? EXCHANGE_LIMITS;
    this.#perMailbox = perMinute;
    this.#pool = new SenderPool(options.senders, options.now ?? Date.now, options.limits);
    this.#idDomain = first.slice(first.lastIndexOf('@') + 1);
  }

  /** A mailbox that has to wait is left out, as long as another one sends. */
  get perMinute(): number {
    return this.#perMailbox * Math.max(1, this.#pool.sending());
  }

  minutesFor(mails: number): number {
    return this.#pool.minutesFor(mails);
  }

  async send(mail: NoticeMail): Promise<MailResult> {
    if (!isMailAddress(mail.to.address)) return { kind: 'unreachable', reason: 'no-address' };
    const turn = this.#pool.take(mail.notice.id, isUrgent(mail.notice.about));
    if (turn.kind === 'wait') return { kind: 'busy', retryAfterMs: turn.ms, ours: true };
    let result: MailResult | undefined;
    try {
      const message = await this.#compose(mail, turn.mailbox);
      result = this.#judge(
        turn.mailbox,
        await this.#options.post({ mailbox: turn.mailbox, recipient: mail.to.address, message }),
      );
      return result;
    } finally {
      turn.done(result?.kind === 'busy' ? result.retryAfterMs : undefined);
    }
  }

  #compose({ to, notice, locale }: NoticeMail, mailbox: string): Promise<Buffer> {
    const { render, senderName } = this.#options;
    const from = { name: senderName, address: mailbox };
    const envelope = { from, to, notice, idDomain: this.#idDomain };
    return composeMessage(envelope, render(notice, locale));
  }

  #judge(mailbox: string, answer: PostAnswer): MailResult {
    const { log } = this.#options;
    switch (answer.kind) {
      case 'accepted':
      case 'uncertain':
        return answer;
      case 'busy':
        this.#pool.block(mailbox, answer.retryAfterMs ?? UNSTATED_PAUSE_MS);
        return this.#tryAnother(answer.retryAfterMs ?? UNSTATED_PAUSE_MS);
      case 'mail-put-off':
        return { kind: 'busy', retryAfterMs: PUT_OFF_MS };
      case 'recipient-refused':
        return { kind: 'unreachable', reason: 'recipient-refused' };
      case 'sender-refused':
        log.warn('a mailbox cannot send: does it exist, and is it in the scope of Mail.Send?', {
          code: answer.code,
        });
        // The only mailbox stays in use: each message then fails at once and is seen, in place of waiting unseen.
        if (!this.#hasOthers()) return { kind: 'failed' };
        this.#pool.block(mailbox, BROKEN_SENDER_MS);
        return this.#tryAnother(BROKEN_SENDER_MS);
      case 'failed':
        log.warn('a mail was not taken', { code: answer.code });
        return { kind: 'failed' };
    }
  }

  #hasOthers(): boolean {
    return new Set(this.#options.senders).size > 1;
  }

  /** The message may go out at once from another mailbox, if one is free. */
  #tryAnother(ownPauseMs: number): MailResult {
    return { kind: 'busy', retryAfterMs: Math.min(this.#pool.soonest(), ownPauseMs) };
  }
}

/** A move to Conditional Access lowers nothing, and thousands are moved at once. */
function isUrgent(about: NoticeAbout): boolean {
  return URGENT.has(about.kind) && !(about.kind === 'mfa-disabled' && about.moved);
}
