import type { IncomingMessage } from 'node:http';
import type { BodyShare } from './body-budget.ts';

export type Body =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'too-large' }
  /** All requests together hold as much as they may. */
  | { readonly kind: 'no-room' }
  | { readonly kind: 'aborted' };

export interface BodyLimits {
  readonly maxBytes: number;
  readonly share: Pick<BodyShare, 'growTo'>;
}

/** Outside of the budget: the number of connections bounds it, and what Teams mostly sends finds room under a flood too. */
const FIRST_BYTES = 4_096;

/** Reads at most `maxBytes`; a larger announced length is refused before a single byte is kept. */
export function readBody(request: IncomingMessage, { maxBytes, share }: BodyLimits): Promise<Body> {
  if (Number(request.headers['content-length'] ?? 0) > maxBytes)
    return Promise.resolve({ kind: 'too-large' });
  // Gone while its token was looked at: nothing would ever be heard of it again.
  if (request.destroyed) return Promise.resolve({ kind: 'aborted' });
  return new Promise((resolve) => {
    // One buffer: chunks that are kept as they come cost a few hundred bytes each, and whoever sends picks their size.
    let kept = Buffer.allocUnsafe(Math.min(FIRST_BYTES, maxBytes));
    let received = 0;
    const stop = (kind: 'too-large' | 'no-room'): void => {
      kept = Buffer.alloc(0);
      request.removeAllListeners('data');
      resolve({ kind });
    };
    request.on('data', (chunk: Buffer) => {
      const from = received;
      received += chunk.length;
      if (received > maxBytes) return stop('too-large');
      const room = roomFor(received, { had: kept.length, maxBytes });
      if (room > kept.length) {
        if (!share.growTo(room)) return stop('no-room');
        kept = enlarged(kept, room);
      }
      chunk.copy(kept, from);
    });
    request.on('end', () => resolve({ kind: 'text', text: kept.toString('utf8', 0, received) }));
    request.on('error', () => resolve({ kind: 'aborted' }));
    request.on('close', () => resolve({ kind: 'aborted' }));
  });
}

function roomFor(bytes: number, { had, maxBytes }: { had: number; maxBytes: number }): number {
  return bytes <= had ? had : Math.min(maxBytes, Math.max(bytes, had * 2));
}

function enlarged(kept: Buffer<ArrayBuffer>, bytes: number): Buffer<ArrayBuffer> {
  const larger = Buffer.allocUnsafe(bytes);
  kept.copy(larger);
  return larger;
}
