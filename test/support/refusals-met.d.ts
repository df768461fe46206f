/** The part of a test file's result that is looked at. */
export interface FileResult {
  readonly testFilePath: string;
  readonly testResults: readonly { readonly status: string }[];
}

export interface MetRefusals {
  /** Refusals of commands, or of people. */
  readonly of: string;
  readonly all: readonly string[];
  readonly unmet: readonly string[];
  /** Why the run fails, as a line to print. */
  readonly failure?: string;
}

/** Nothing for a run of chosen files. */
export function judgeRefusals(files: readonly FileResult[], folder?: string): readonly MetRefusals[];

/** Of a run of chosen files too little is known to hold something against it. */
export function hasAllJourneys(files: readonly FileResult[]): boolean;
