export type UnusableReason =
  | 'newer'
  | 'foreign'
  | 'other-major'
  | 'in-use'
  | 'network-file-system'
  | 'not-writable'
  | 'damaged'
  | 'no-space';

/** The store cannot be opened, and trying again will not help. The message says what to do, for the operator. */
export class UnusableStore extends Error {
  readonly reason: UnusableReason;

  constructor(reason: UnusableReason, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'UnusableStore';
    this.reason = reason;
  }
}
