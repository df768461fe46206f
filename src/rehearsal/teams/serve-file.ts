import type { Exchange } from './http-exchange.ts';

/** A shared file, or what stands in its place: another status, an address to go on to. */
export interface SharedBytes {
  readonly bytes: Uint8Array;
  readonly status?: number;
  readonly location?: string;
  /** Credentials that came along with the request, of which there should be none. */
  readonly seen?: (authorization: string | undefined) => void;
}

export function serveFile({ headers, response }: Exchange, file: SharedBytes): void {
  file.seen?.(headers.authorization);
  response.writeHead(file.status ?? 200, {
    'content-type': 'application/octet-stream',
    ...(file.location === undefined ? {} : { location: file.location }),
  });
  response.end(file.bytes);
}
