/** A file that somebody dropped into the chat. Both texts come from outside; the address is checked before it is used. */
export interface SharedFile {
  readonly name: string;
  readonly url: string;
}

/** One line of a table; cells as they stand in it. */
export interface FileRow {
  /** As an editor counts them: the first line is 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export const MAX_FILE_ROWS = 100_000;

export type FileTrouble =
  /** The installation names no hosts from which files are read. */
  | 'off'
  /** Not on an allowed host, or led away from it. */
  | 'elsewhere'
  | 'unreachable'
  | 'too-big'
  | 'too-many-rows'
  /** A spreadsheet, a picture, or anything else that is no text with columns. */
  | 'no-table';

export type FileReading =
  | { readonly kind: 'read'; readonly rows: readonly FileRow[] }
  | { readonly kind: 'unusable'; readonly because: FileTrouble }
  /** A quotation that never ends, or a line without an end: behind it whoever stands there cannot be told. */
  | { readonly kind: 'broken'; readonly line: number };

/** Tables that people share in the chat. Never throws for anything that the file or its host does. */
export interface PeopleFiles {
  read(file: SharedFile): Promise<FileReading>;
}
