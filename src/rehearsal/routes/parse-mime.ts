/** A MIME mail taken apart. Header names in lower case, encoded words decoded. */
export interface ParsedMime {
  readonly headers: Readonly<Record<string, string>>;
  /** The same before decoding: a decoded name may hold the commas and brackets that part addresses. */
  readonly rawHeaders: Readonly<Record<string, string>>;
  readonly text: string | null;
  readonly html: string | null;
  readonly inline: readonly InlinePart[];
}

/** A part that the HTML names as `cid:…` (RFC 2392). */
export interface InlinePart {
  readonly cid: string;
  readonly contentType: string;
  readonly base64: string;
}

/** Reads headers and the text/plain and text/html parts, however deep they are nested. Attachments without a content id are passed over. */
export function parseMime(source: string, depth = 0): ParsedMime {
  const [head = '', body = ''] = splitAtBlankLine(source.replaceAll('\r\n', '\n'));
  const rawHeaders = parseHeaders(head);
  const headers = Object.fromEntries(
    Object.entries(rawHeaders).map(([name, value]) => [name, decodeWords(value)]),
  );
  const type = headers['content-type'] ?? 'text/plain';
  const boundary = /boundary="?([^";]+)"?/i.exec(type)?.[1];
  if (boundary !== undefined && depth < 5)
    return { headers, rawHeaders, ...joinParts(partsOf(body, boundary), depth) };
  const content = decodeBody(body, headers['content-transfer-encoding'] ?? '7bit');
  const isText = (kind: string): boolean => type.toLowerCase().startsWith(`text/${kind}`);
  return {
    headers,
    rawHeaders,
    text: isText('plain') ? content : null,
    html: isText('html') ? content : null,
    inline: inlineOf(headers, body),
  };
}

function inlineOf(headers: Readonly<Record<string, string>>, body: string): readonly InlinePart[] {
  const cid = /^<(.+)>$/.exec(headers['content-id'] ?? '')?.[1];
  if (cid === undefined || !/base64/i.test(headers['content-transfer-encoding'] ?? '')) return [];
  const contentType = (headers['content-type'] ?? '').split(';')[0]?.trim() ?? '';
  return [{ cid, contentType, base64: body.replaceAll(/\s/g, '') }];
}

function splitAtBlankLine(source: string): readonly string[] {
  const at = source.indexOf('\n\n');
  return at < 0 ? [source] : [source.slice(0, at), source.slice(at + 2)];
}

function parseHeaders(head: string): Record<string, string> {
  const lines = head.replaceAll(/\n[ \t]+/g, ' ').split('\n');
  return Object.fromEntries(
    lines.flatMap((line) => {
      const colon = line.indexOf(':');
      return colon < 1 ? [] : [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]];
    }),
  ) as Record<string, string>;
}

/** RFC 2047: `=?utf-8?B?…?=` and `=?utf-8?Q?…?=`; the blank between two encoded words is no blank. */
function decodeWords(value: string): string {
  const joined = value.replaceAll(/\?=\s+=\?/g, '?==?');
  return joined.replaceAll(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, kind: string, text: string) =>
    kind.toLowerCase() === 'b'
      ? Buffer.from(text, 'base64').toString('utf8')
      : decodeQuoted(text.replaceAll('_', ' ')),
  );
}

/** Text before the first boundary and after the last is not mail. */
function partsOf(body: string, boundary: string): readonly string[] {
  const pieces = `\n${body}`.split(`\n--${boundary}`);
  return pieces
    .slice(1)
    .filter((piece) => !piece.startsWith('--'))
    .map((piece) => piece.replace(/^[ \t]*\n/, ''));
}

/** The first part of each kind wins, as in a mail reader. */
function joinParts(parts: readonly string[], depth: number): Pick<ParsedMime, 'text' | 'html' | 'inline'> {
  const parsed = parts.map((part) => parseMime(part, depth + 1));
  const first = (kind: 'text' | 'html'): string | null =>
    parsed.find((part) => part[kind] !== null)?.[kind] ?? null;
  return { text: first('text'), html: first('html'), inline: parsed.flatMap(({ inline }) => inline) };
}

function decodeBody(body: string, encoding: string): string {
  if (/base64/i.test(encoding)) return Buffer.from(body, 'base64').toString('utf8');
  return /quoted-printable/i.test(encoding) ? decodeQuoted(body.replaceAll(/=\n/g, '')) : body;
}

/** Bytes first, letters after: an accent may be spread over two escapes. */
function decodeQuoted(text: string): string {
  const bytes = text.replaceAll(/[^\0-\x7f]/gu, (letter) =>
    Buffer.from(letter).reduce((all, byte) => `${all}=${byte.toString(16).padStart(2, '0')}`, ''),
  );
  const raw = bytes.replaceAll(/=([0-9a-f]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(raw, 'latin1').toString('utf8');
}
