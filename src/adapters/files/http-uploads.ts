import type { FileContent, Uploads, UploadTrouble } from '../../core/ports/uploads.ts';
import { isAllowedHost } from './is-allowed-host.ts';
import { uploadFile } from './upload-file.ts';

const PIECE_LIMIT_MS = 30_000;
/** Shorter than a job may take. */
const TIME_LIMIT_MS = 5 * 60_000;

/** Files for people, into their OneDrive, on the hosts that the settings name. */
export class HttpUploads implements Uploads {
  readonly #hosts: readonly string[];
  readonly isOn: boolean;

  constructor(hosts: readonly string[]) {
    this.#hosts = hosts;
    this.isOn = hosts.length > 0;
  }

  fits(url: string): boolean {
    return isAllowedHost(url, this.#hosts);
  }

  put(url: string, content: FileContent): Promise<'done' | UploadTrouble> {
    const rules = { hosts: this.#hosts, pieceLimitMs: PIECE_LIMIT_MS, timeLimitMs: TIME_LIMIT_MS };
    return uploadFile(url, content, rules);
  }
}
