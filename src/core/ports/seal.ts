/** Keyed hash (HMAC-SHA-256, hex): somebody who can write to the database cannot compute it. */
export interface Seal {
  /** Names the key that `seal` uses, and gives nothing of it away: kept beside what was sealed for years. */
  readonly keyId: string;
  seal(text: string): string;
  /** Whether the text was sealed like this with the key of that name; without a name, with any key of ours. */
  isSealOf(text: string, sealed: string, keyId?: string): boolean;
  /** A text that comes piece by piece: sealed as if it came at once. */
  begin(): RunningSeal;
  /** 128 random bits, hex. */
  salt(): string;
}

/** Nothing is kept of the pieces. Asked once, at the end. */
export interface RunningSeal {
  add(piece: string): void;
  seal(): string;
  /** With any key of ours. */
  isSealedAs(sealed: string): boolean;
}
