import type { FileTrouble } from '../../core/ports/people-files.ts';
import { isAllowedHost } from './is-allowed-host.ts';

export interface DownloadRules {
  /** `contoso.sharepoint.com`; a stand-in on loopback with its port, over plain HTTP. */
  readonly hosts: readonly string[];
  readonly mostBytes: number;
  readonly timeLimitMs: number;
}

const MOST_REDIRECTS = 2;

/** The bytes of a shared file. No token, no cookie, no other host; whatever goes wrong is one of the known troubles. */
export async function downloadFile(address: string, rules: DownloadRules): Promise<Uint8Array | FileTrouble> {
  const signal = AbortSignal.timeout(rules.timeLimitMs);
  let next: string = address;
  try {
    for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
      if (!isAllowedHost(next, rules.hosts)) return 'elsewhere';
      const response = await fetch(next, { redirect: 'manual', credentials: 'omit', signal });
      if (response.status === 200) return await readBounded(response, rules.mostBytes);
      await response.body?.cancel();
      const location = response.headers.get('location');
      if (response.status < 300 || response.status >= 400 || location === null) return 'unreachable';
      if (!URL.canParse(location, next)) return 'elsewhere';
      next = new URL(location, next).href;
    }
    return 'unreachable';
  } catch {
    // A name that does not resolve, a broken connection, the time limit: for the reader all the same.
    return 'unreachable';
  }
}

/** The length that a host announces is not believed: counted as it comes, and broken off. */
async function readBounded(response: Response, most: number): Promise<Uint8Array | FileTrouble> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > most) return 'too-big';
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
