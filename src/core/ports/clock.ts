/** The core has no clock and no dice of its own. */
export interface Clock {
  now(): Date;
}

export interface Ids {
  /** 192 random bits, base64url: nobody guesses a button. */
  actionId(): string;
  /** A reference that can be read out over the phone: `7F3A-91BC`. */
  reference(): string;
}
