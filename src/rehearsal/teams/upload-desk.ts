import { randomUUID } from 'node:crypto';
import { errorAnswer, write, type Answer, type Exchange } from './http-exchange.ts';

/** As Teams words the place for a file once its owner has said yes. */
export interface UploadInfo {
  readonly contentUrl: string;
  readonly name: string;
  readonly uploadUrl: string;
  readonly uniqueId: string;
  readonly fileType: string;
}

interface Session {
  readonly info: UploadInfo;
  readonly pieces: Buffer[];
  total?: number;
}

const UNIT = 320 * 1024;

/** Upload sessions as OneDrive keeps them: ranges in their order, of whole units but for the last, and closed at the end. */
export class UploadDesk {
  readonly #sessions = new Map<string, Session>();
  readonly #closed = new Map<string, Buffer>();
  /** Ranges that came in, as their headers say. */
  readonly ranges: string[] = [];
  /** Credentials that came along, of which there should be none. */
  readonly credentials: string[] = [];
  /** Answers the next piece so instead. */
  nextAnswer: { readonly status: number; readonly location?: string } | undefined;

  open(url: string, name: string): UploadInfo {
    const id = randomUUID();
    const info: UploadInfo = {
      contentUrl: `${url}/personal/${encodeURIComponent(name)}`,
      name,
      uploadUrl: `${url}/uploads/${id}?tempauth=v1.rehearsal`,
      uniqueId: id,
      fileType: name.split('.').at(-1) ?? '',
    };
    this.#sessions.set(`/uploads/${id}`, { info, pieces: [] });
    return info;
  }

  /** Files that are there, newest last. */
  files(): readonly { readonly name: string; readonly text: string }[] {
    return [...this.#closed].map(([name, bytes]) => ({ name, text: bytes.toString('utf8') }));
  }

  /** False when the address is none of an upload. */
  answer(exchange: Exchange): boolean {
    if (!exchange.path.startsWith('/uploads/')) return false;
    const { authorization, cookie } = exchange.headers;
    this.credentials.push(...[authorization, cookie].flatMap((each) => (each === undefined ? [] : [each])));
    const ordered = this.nextAnswer;
    this.nextAnswer = undefined;
    if (ordered) {
      const headers: Record<string, string> = ordered.location ? { location: ordered.location } : {};
      write(exchange, { status: ordered.status, body: {}, headers });
    } else write(exchange, this.#take(exchange));
    return true;
  }

  #take({ method, path, headers, bytes }: Exchange): Answer {
    const session = this.#sessions.get(path);
    if (!session) return errorAnswer(404, 'itemNotFound');
    const range = headers['content-range'];
    const [, first, last, total] = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(String(range)) ?? [];
    if (method !== 'PUT' || range === undefined || total === undefined)
      return errorAnswer(400, 'invalidRequest');
    const at = session.pieces.reduce((sum, piece) => sum + piece.byteLength, 0);
    const [from, to, whole] = [Number(first), Number(last), Number(total)];
    if (from !== at) return errorAnswer(416, 'invalidRange');
    if (to - from + 1 !== bytes.byteLength || (session.total ?? whole) !== whole)
      return errorAnswer(400, 'invalidRange');
    const isLast = to + 1 === whole;
    if (!isLast && bytes.byteLength % UNIT !== 0) return errorAnswer(400, 'invalidRange');
    this.ranges.push(range);
    session.total = whole;
    session.pieces.push(bytes);
    return isLast ? this.#close(path, session) : nextAnswer(to + 1, whole);
  }

  #close(path: string, { info, pieces }: Session): Answer {
    this.#sessions.delete(path);
    this.#closed.set(info.name, Buffer.concat(pieces));
    return { status: 201, body: { id: info.uniqueId, name: info.name } };
  }
}

function nextAnswer(from: number, total: number): Answer {
  return { status: 202, body: { nextExpectedRanges: [`${from}-${total - 1}`] } };
}
