import { textSegment } from './graph-address.ts';
import type { GraphClient } from './graph-client.ts';
import { errorCodeIn, type GraphResult } from './graph-result.ts';

export interface MimeMail {
  /** Address of the mailbox that sends; the From header has to name the same. */
  readonly mailbox: string;
  /** The whole message, headers and parts (RFC 5322). */
  readonly message: Buffer;
}

export type MimeAnswer =
  /** 202: taken for delivery, which is not delivered. */
  | { readonly kind: 'accepted' }
  | { readonly kind: 'uncertain' }
  | { readonly kind: 'busy'; readonly retryAfterMs?: number }
  | { readonly kind: 'recipient-refused' }
  /** This mailbox cannot send for us: missing, or not in the scope of our permission. */
  | { readonly kind: 'sender-refused'; readonly code: string }
  | { readonly kind: 'failed'; readonly code: string };

/**
 * Sends a complete MIME message, so that the HTML part and its plain-text twin both arrive: the JSON form has room for one.
 * Graph takes it base64-encoded as text/plain (https://learn.microsoft.com/en-us/graph/outlook-send-mime-message).
 */
export async function sendMime(client: GraphClient, { mailbox, message }: MimeMail): Promise<MimeAnswer> {
  const result = await client.call({
    method: 'POST',
    version: 'v1.0',
    url: `/users/${textSegment(mailbox)}/sendMail`,
    headers: { 'Content-Type': 'text/plain' },
    body: message.toString('base64'),
    readOnly: false,
  });
  return judgeMail(result);
}

const BAD_RECIPIENT: ReadonlySet<string> = new Set(['ErrorInvalidRecipients', 'ErrorNonExistentMailbox']);

function judgeMail(result: GraphResult): MimeAnswer {
  if (result.kind === 'unanswered') {
    if (result.sent) return { kind: 'uncertain' };
    return result.code === 'unauthorised' ? { kind: 'failed', code: result.code } : { kind: 'busy' };
  }
  const { status, body, retryAfterMs } = result;
  if (status === 202) return { kind: 'accepted' };
  if (status === 429 || (status === 503 && retryAfterMs !== undefined)) {
    return { kind: 'busy', ...(retryAfterMs === undefined ? {} : { retryAfterMs }) };
  }
  const code = errorCodeIn(body);
  // Whatever is not a clear refusal of Graph's own may have gone out.
  if (status < 400 || status >= 500 || code === undefined) return { kind: 'uncertain' };
  if (BAD_RECIPIENT.has(code)) return { kind: 'recipient-refused' };
  return status === 403 || status === 404 ? { kind: 'sender-refused', code } : { kind: 'failed', code };
}
