/** Keyed hash (HMAC-SHA-256, hex): somebody who can write to the database cannot compute it. */
export interface Seal {
  seal(text: string): string;
  /** 128 random bits, hex. */
  salt(): string;
}
