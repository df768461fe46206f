import { GraphRefusal, badRequest } from '../graph/graph-refusal.ts';
import type { Call } from '../graph/graph-request.ts';
import { jsonObject, refuseUnknown } from './find-person.ts';
import { parseMime, type InlinePart } from './parse-mime.ts';

/** What both forms of `sendMail` come down to. */
export interface OutgoingMail {
  readonly to: readonly string[];
  readonly subject: string;
  readonly html: string | null;
  readonly text: string | null;
  readonly inline: readonly InlinePart[];
  readonly headers: Readonly<Record<string, string>>;
  /** Address in the From header; null when the sender's own mailbox is meant. */
  readonly from: string | null;
}

/** What may stand in a message; anything else is refused, so a misspelt property cannot pass. */
const MESSAGE_PROPERTIES = [
  'subject',
  'body',
  'toRecipients',
  'ccRecipients',
  'bccRecipients',
  'replyTo',
  'from',
  'sender',
  'importance',
  'internetMessageHeaders',
  'attachments',
  'categories',
  'isReadReceiptRequested',
  'isDeliveryReceiptRequested',
  'singleValueExtendedProperties',
  'inferenceClassification',
];

/** Reads the JSON form (one body) or the MIME form (base64 text with Content-Type text/plain: both parts). */
export function readOutgoingMail(call: Call): OutgoingMail {
  const { body } = call.request;
  return typeof body === 'string' ? fromMime(body) : fromJson(jsonObject(call));
}

/** Cc and Bcc count as recipients, and the text must be strict base64. */
function fromMime(base64: string): OutgoingMail {
  const compact = base64.replaceAll(/\s/g, '');
  if (compact === '' || compact.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(compact)) {
    throw new GraphRefusal(400, 'ErrorMimeContentInvalidBase64String', {
      message: 'Invalid base64 string for MIME content.',
    });
  }
  const mime = parseMime(Buffer.from(compact, 'base64').toString('utf8'));
  const addresses = ['to', 'cc', 'bcc'].flatMap((name) => addressesIn(mime.rawHeaders[name] ?? ''));
  const from = addressesIn(mime.rawHeaders['from'] ?? '')[0] ?? null;
  return {
    to: addresses,
    subject: mime.headers['subject'] ?? '',
    html: mime.html,
    text: mime.text,
    inline: mime.inline,
    headers: mime.headers,
    from,
  };
}

/** `Name <address>`, `"Name, with comma" <address>` or a bare address, parted by commas. */
function addressesIn(header: string): readonly string[] {
  const nameless = header.replaceAll(/"(?:[^"\\]|\\.)*"/g, '');
  return nameless
    .split(',')
    .map((part) => (/<([^>]*)>/.exec(part)?.[1] ?? part).trim())
    .filter((address) => address !== '');
}

function fromJson(body: Readonly<Record<string, unknown>>): OutgoingMail {
  const known = Object.fromEntries(Object.entries(body).map(([name, value]) => [name.toLowerCase(), value]));
  refuseUnknown(known, ['message', 'savetosentitems'], 'sendMail');
  const message = objectOf(known['message'], 'message');
  refuseUnknown(message, MESSAGE_PROPERTIES, 'message');
  const content = message['body'] === undefined ? {} : objectOf(message['body'], 'body');
  const isHtml = textOf(content['contentType']).toLowerCase() === 'html';
  const text = textOf(content['content']);
  return {
    to: ['toRecipients', 'ccRecipients', 'bccRecipients'].flatMap((name) => recipientsOf(message[name])),
    subject: textOf(message['subject']),
    html: isHtml ? text : null,
    text: isHtml ? null : text,
    inline: [],
    headers: headersOf(message['internetMessageHeaders']),
    from: message['from'] === undefined ? null : (recipientsOf([message['from']])[0] ?? null),
  };
}

function objectOf(value: unknown, name: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw badRequest(`The property '${name}' is missing or is not an object.`);
  return { ...value };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function recipientsOf(value: unknown): readonly string[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw badRequest('A list of recipients was expected.');
  return value.map((recipient: unknown) => {
    const address = objectOf(objectOf(recipient, 'recipient')['emailAddress'], 'emailAddress')['address'];
    return typeof address === 'string' ? address : '';
  });
}

/** Graph accepts own headers only when their names begin with x-. */
function headersOf(value: unknown): Readonly<Record<string, string>> {
  if (value === undefined) return {};
  if (!Array.isArray(value)) throw badRequest('internetMessageHeaders must be a list.');
  const pairs = value.map((header: unknown) => {
    const { name, value: text } = objectOf(header, 'internetMessageHeader');
    if (typeof name !== 'string' || !/^x-/i.test(name)) {
      throw new GraphRefusal(400, 'InvalidInternetMessageHeader', {
        message: `The internet message header name '${String(name)}' should start with 'x-' or 'X-'.`,
      });
    }
    return [name.toLowerCase(), String(text)] as const;
  });
  return Object.fromEntries(pairs);
}
