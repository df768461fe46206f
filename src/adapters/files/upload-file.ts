import type { FileContent, UploadTrouble } from '../../core/ports/uploads.ts';
import { isAllowedHost } from './is-allowed-host.ts';

export interface UploadRules {
  readonly hosts: readonly string[];
  /** For one piece. */
  readonly pieceLimitMs: number;
  readonly timeLimitMs: number;
}

/** SharePoint takes pieces of a multiple of 320 KiB; the last one may be shorter. */
export const PIECE_BYTES = 4 * 320 * 1024;

/** Piece by piece, so that no more than one is in memory. No token, no cookie, no other host, no piece twice. */
export async function uploadFile(
  address: string,
  { bytes, parts }: FileContent,
  rules: UploadRules,
): Promise<'done' | UploadTrouble> {
  if (!isAllowedHost(address, rules.hosts)) return 'elsewhere';
  const over = AbortSignal.timeout(rules.timeLimitMs);
  let sent = 0;
  let waiting: Bytes = new Uint8Array();
  const send = async (piece: Bytes): Promise<'done' | UploadTrouble> => {
    const range = `bytes ${sent}-${sent + piece.byteLength - 1}/${bytes}`;
    sent += piece.byteLength;
    const signal = AbortSignal.any([over, AbortSignal.timeout(rules.pieceLimitMs)]);
    return putPiece(address, piece, { range, isLast: sent === bytes, signal });
  };
  for await (const part of parts) {
    waiting = Buffer.concat([waiting, Buffer.from(part)]);
    // The last piece waits for the end of the content: with it the file would be there, complete or not.
    while (waiting.byteLength > PIECE_BYTES) {
      if (sent + waiting.byteLength > bytes) return 'changed';
      const trouble = await send(waiting.subarray(0, PIECE_BYTES));
      if (trouble !== 'done') return trouble;
      waiting = waiting.subarray(PIECE_BYTES);
    }
  }
  return sent + waiting.byteLength === bytes ? send(waiting) : 'changed';
}

type Bytes = Uint8Array<ArrayBuffer>;

interface Piece {
  readonly range: string;
  readonly isLast: boolean;
  readonly signal: AbortSignal;
}

async function putPiece(
  address: string,
  body: Bytes,
  { range, isLast, signal }: Piece,
): Promise<'done' | UploadTrouble> {
  try {
    const headers = { 'content-range': range, 'content-type': 'application/octet-stream' };
    const response = await fetch(address, {
      ...{ method: 'PUT', body, headers, signal, redirect: 'manual', credentials: 'omit' },
    });
    await response.body?.cancel();
    if (response.status >= 300 && response.status < 400) return 'elsewhere';
    return isTaken(response.status, isLast) ? 'done' : 'refused';
  } catch {
    // A broken connection, the time limit: for the reader all the same.
    return 'unreachable';
  }
}

/** 202: go on. 200 and 201: the file is there. */
function isTaken(status: number, isLast: boolean): boolean {
  return isLast ? status === 200 || status === 201 : status === 202;
}
