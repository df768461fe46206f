import type { Locale } from '../locale.ts';
import type { Notice } from '../notices/notice.ts';
import type { UnreachableReason } from '../requests/change-request.ts';

export interface NoticeMail {
  readonly to: { readonly name: string; readonly address: string };
  readonly notice: Notice;
  readonly locale: Locale;
}

export type MailResult =
  /** Accepted for delivery, which is not yet delivered: all that Graph and SMTP ever say. */
  | { readonly kind: 'accepted' }
  | { readonly kind: 'uncertain' }
  /** `ours`: held back by our own pace, not refused by anybody; however often, that is no failed try. */
  | { readonly kind: 'busy'; readonly retryAfterMs?: number; readonly ours?: true }
  | { readonly kind: 'unreachable'; readonly reason: UnreachableReason }
  | { readonly kind: 'failed' };

/** Own time limit of 15 s, no retry of its own, never throws for an answer of the mail service. */
export interface Mailer {
  /** What all mailboxes together may send in a minute. */
  readonly perMinute: number;
  /** How long so many mails take from now on. Far more than the pace of a minute tells, once the limits of a day hold them. */
  minutesFor(mails: number): number;
  send(mail: NoticeMail): Promise<MailResult>;
}
