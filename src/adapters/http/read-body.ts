import type { IncomingMessage } from 'node:http';

export type Body =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'aborted' };

const FIRST_BYTES = 4_096;

/** Reads at most `maxBytes`; a larger announced length is refused before a single byte is kept. */
export function readBody(request: IncomingMessage, maxBytes: number): Promise<Body> {
  if (Number(request.headers['content-length'] ?? 0) > maxBytes)
    return Promise.resolve({ kind: 'too-large' });
  return new Promise((resolve) => {
    // One buffer: chunks that are kept as they come cost a few hundred bytes each, and whoever sends picks their size.
    let kept = Buffer.allocUnsafe(Math.min(FIRST_BYTES, maxBytes));
    let received = 0;
    request.on('data', (chunk: Buffer) => {
      const from = received;
      received += chunk.length;
      if (received <= maxBytes) {
        kept = roomFor(kept, received, maxBytes);
        chunk.copy(kept, from);
        return;
      }
      kept = Buffer.alloc(0);
      request.removeAllListeners('data');
      resolve({ kind: 'too-large' });
    });
    request.on('end', () => resolve({ kind: 'text', text: kept.toString('utf8', 0, received) }));
    request.on('error', () => resolve({ kind: 'aborted' }));
    request.on('close', () => resolve({ kind: 'aborted' }));
  });
}

function roomFor(kept: Buffer<ArrayBuffer>, bytes: number, maxBytes: number): Buffer<ArrayBuffer> {
  if (bytes <= kept.length) return kept;
  const larger = Buffer.allocUnsafe(Math.min(maxBytes, Math.max(bytes, kept.length * 2)));
  kept.copy(larger);
  return larger;
}
