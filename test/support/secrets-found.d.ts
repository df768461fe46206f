import type { FileResult } from './refusals-met.js';

export interface FoundSecrets {
  readonly bots: number;
  readonly lines: number;
  readonly records: number;
  /** Each with its journey and the line that holds it. */
  readonly found: readonly string[];
  /** Why the run fails, as lines to print. */
  readonly failure?: string;
}

export function judgeSecrets(files: readonly FileResult[], folder?: string): FoundSecrets | undefined;
