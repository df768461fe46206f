import { isIP } from 'node:net';
import { z } from 'zod';
import { isLoopbackUrl } from './service-hosts.ts';

/**
 * How the text of one setting becomes a value. Every message describes the form that is wanted and never repeats what
 * was given: it is printed at start, and the value may be a secret.
 */
const text = z.string();

export const anyText = text;

export const guid = text
  .regex(
    /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
    'must be a GUID like 00000000-0000-0000-0000-000000000000',
  )
  .transform((value) => value.toLowerCase());

export const flag = text.transform((value, context) => {
  const known: Readonly<Record<string, boolean>> = { true: true, '1': true, false: false, '0': false };
  const meaning = known[value.toLowerCase()];
  if (meaning !== undefined) return meaning;
  context.addIssue('must be true or false');
  return z.NEVER;
});

export const port = text
  .regex(/^\d{1,5}$/, 'must be a whole number from 0 to 65535')
  .transform(Number)
  .refine((value) => value <= 65_535, 'must be a whole number from 0 to 65535');

/** One of the words, whatever their capitals; the result has ours. */
export function oneOf<const Words extends readonly string[]>(words: Words) {
  return text.transform((value, context): Words[number] => {
    const word = words.find((known) => known.toLowerCase() === value.toLowerCase());
    if (word !== undefined) return word;
    context.addIssue(`must be one of: ${words.join(', ')}`);
    return z.NEVER;
  });
}

export const host = text.refine(
  (value) => isIP(value) !== 0 || /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(value),
  'must be an IP address or host name to listen on, without a port',
);

export const timeZone = text.refine(isTimeZone, 'must be a time zone like Europe/Amsterdam');

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    // The only thing that can be wrong with this call is the name.
    return false;
  }
}

export const shortName = text.max(60, 'must be at most 60 characters');

/** `https://bot.example.com`: the result has no trailing slash. */
export const publicUrl = text
  .refine((value) => isPlainUrl(value), 'must be a URL like https://bot.example.com')
  .transform((value) => value.replace(/\/+$/, ''));

export const databaseUrl = text.refine(
  (value) => URL.canParse(value) && /^postgres(ql)?:$/.test(new URL(value).protocol),
  'must be a PostgreSQL URL like postgresql://user:password@host:5432/name',
);

/** An https address of one of the hosts, or any address on loopback (a stand-in); no user name, query or fragment. */
export function serviceUrl(hosts: readonly string[]) {
  const wanted = `must be an https address of ${hosts.join(', ')}, or a loopback address`;
  return text
    .refine((value) => isServiceUrl(value, hosts), wanted)
    .transform((value) => value.replace(/\/+$/, ''));
}

/** The same, without a path: `https://graph.microsoft.com`, not `…/v1.0`. */
export function serviceOrigin(hosts: readonly string[]) {
  return serviceUrl(hosts).refine((value) => new URL(value).pathname === '/', 'must not have a path');
}

function isServiceUrl(value: string, hosts: readonly string[]): boolean {
  if (!isPlainUrl(value)) return false;
  const url = new URL(value);
  return isLoopbackUrl(value) || (url.protocol === 'https:' && hosts.includes(url.host));
}

/** A user name before the host would make `https://graph.microsoft.com@evil.example` look right to a reader. */
function isPlainUrl(value: string): boolean {
  if (!/^https?:\/\//i.test(value) || !URL.canParse(value)) return false;
  const url = new URL(value);
  return url.username === '' && url.password === '' && url.search === '' && url.hash === '';
}

const MAILBOX = /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>"]+$/;

/** Addresses separated by commas, semicolons or blanks. */
const FILE_HOST =
  /^([a-z0-9-]+\.sharepoint\.(com|us|cn)|[a-z0-9-]+\.sharepoint-mil\.us|(127\.0\.0\.1|localhost):\d{1,5})$/;

/** Whole names: a list of endings would let in the SharePoint of every other tenant. */
export const fileHosts = text.transform((value, context): readonly string[] => {
  const hosts = value
    .split(',')
    .map((each) => each.trim().toLowerCase())
    .filter((each) => each !== '');
  if (hosts.length > 0 && hosts.every((each) => FILE_HOST.test(each))) return hosts;
  context.addIssue('must be SharePoint hosts like contoso-my.sharepoint.com, separated by commas');
  return z.NEVER;
});

export const mailboxes = text
  .transform((value) => value.split(/[\s,;]+/).filter((address) => address !== ''))
  .refine(
    (addresses) => addresses.length > 0 && addresses.every((address) => MAILBOX.test(address)),
    'must be a list of mailbox addresses, separated by commas',
  )
  .transform((addresses) => [...new Set(addresses.map((address) => address.toLowerCase()))]);

/** 32 random bytes or more, as hex or base64. A word that somebody typed is not a key. */
export const secretKey = text.transform((value, context): Uint8Array => {
  const key = decodeKey(value);
  if (key.length >= 32 && new Set(key).size >= 12) return key;
  context.addIssue('must be 32 random bytes or more in hex or base64, e.g. from: openssl rand -base64 32');
  return z.NEVER;
});

/** Several of them, separated by commas: the first one seals, all of them prove. */
export const secretKeys = text.transform((value, context): readonly [Uint8Array, ...Uint8Array[]] => {
  const read = value.split(',').map((each) => secretKey.safeParse(each.trim()));
  const [first, ...older] = read.flatMap(({ data }) => data ?? []);
  if (first && older.length === read.length - 1) return [first, ...older];
  context.addIssue(
    'must be 32 random bytes or more in hex or base64, e.g. from: openssl rand -base64 32; several are separated by commas',
  );
  return z.NEVER;
});

function decodeKey(value: string): Uint8Array {
  if (/^([0-9a-f]{2})+$/i.test(value)) return new Uint8Array(Buffer.from(value, 'hex'));
  if (/^[0-9a-z+/_-]+={0,2}$/i.test(value)) return new Uint8Array(Buffer.from(value, 'base64'));
  return new Uint8Array();
}

/** `#0f6cbd`. */
export const colour = text.regex(/^#[0-9a-f]{6}$/i, 'must be a colour like #0f6cbd');

export interface SmtpServer {
  readonly host: string;
  readonly port: number;
  readonly security: 'tls' | 'starttls' | 'plain';
  readonly user?: string;
  readonly password?: string;
}

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])$/;

/** A server on this machine is spoken to without TLS; every other one has to offer it. */
export const smtpUrl = text
  .refine(
    (value) =>
      URL.canParse(value) && /^smtps?:$/.test(new URL(value).protocol) && new URL(value).hostname !== '',
    'must be an address like smtps://mail.contoso.com:465',
  )
  .transform((value): SmtpServer => {
    const { protocol, hostname, port, username, password } = new URL(value);
    const tls = protocol === 'smtps:';
    return {
      host: hostname.replaceAll(/[[\]]/g, ''),
      port: port === '' ? (tls ? 465 : 587) : Number(port),
      security: tls ? 'tls' : LOOPBACK.test(hostname) ? 'plain' : 'starttls',
      ...(username === '' ? {} : { user: decodeURIComponent(username) }),
      ...(password === '' ? {} : { password: decodeURIComponent(password) }),
    };
  });
