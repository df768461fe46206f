import {
  MAX_FILE_ROWS,
  type FileReading,
  type PeopleFiles,
  type SharedFile,
} from '../../core/ports/people-files.ts';
import { decodeText } from './decode-text.ts';
import { downloadFile } from './download-file.ts';
import { parseTable } from './parse-table.ts';

const MOST_BYTES = 16 * 1024 * 1024;
/** Well within the time that an answer may take. */
const TIME_LIMIT_MS = 10_000;

/** Tables that people share in the chat, fetched from the hosts that the settings name. */
export class HttpPeopleFiles implements PeopleFiles {
  readonly #hosts: readonly string[];

  constructor(hosts: readonly string[]) {
    this.#hosts = hosts;
  }

  async read({ url }: SharedFile): Promise<FileReading> {
    if (this.#hosts.length === 0) return { kind: 'unusable', because: 'off' };
    const rules = { hosts: this.#hosts, mostBytes: MOST_BYTES, timeLimitMs: TIME_LIMIT_MS };
    const bytes = await downloadFile(url, rules);
    if (typeof bytes === 'string') return { kind: 'unusable', because: bytes };
    const text = decodeText(bytes);
    if (text === undefined) return { kind: 'unusable', because: 'no-table' };
    const table = await parseTable(text, MAX_FILE_ROWS);
    if (table.kind === 'too-many') return { kind: 'unusable', because: 'too-many-rows' };
    return table.kind === 'rows' ? { kind: 'read', rows: table.rows } : table;
  }
}
