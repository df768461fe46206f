/** The part of a test file's result that is looked at. */
export interface FileResult {
  readonly testFilePath: string;
  readonly testResults: readonly { readonly status: string }[];
}

export interface MetRefusals {
  readonly all: readonly string[];
  readonly unmet: readonly string[];
  /** Why the run fails, as a line to print. */
  readonly failure?: string;
}

export function judgeRefusals(files: readonly FileResult[], folder?: string): MetRefusals | undefined;

/** Of a run of chosen files too little is known to hold something against it. */
export function hasAllJourneys(files: readonly FileResult[]): boolean;
