/** A file of a known length, made while it is sent. */
export interface FileContent {
  readonly bytes: number;
  readonly parts: AsyncIterable<string>;
}

export type UploadTrouble =
  /** Not on one of those hosts, or led away from it. */
  | 'elsewhere'
  /** The host did not take it. */
  | 'refused'
  | 'unreachable'
  /** Another length than was measured: what it is about has changed meanwhile. */
  | 'changed';

/** Files for people, put where Teams says. Throws only what the content throws while it is made. */
export interface Uploads {
  /** False: the installation names no hosts for files. */
  readonly isOn: boolean;
  fits(url: string): boolean;
  put(url: string, content: FileContent): Promise<'done' | UploadTrouble>;
}
