import type { Log } from '../../core/ports/log.ts';

/**
 * The memory that all bodies together may take while they come in and are answered. Each one is bounded, but their
 * number is not: 4,000 connections with an unfinished body took a gigabyte.
 */
export class BodyBudget {
  private readonly maxBytes: number;
  private readonly log: Log;
  private held = 0;
  private toldFull = false;

  constructor(parts: { readonly maxBytes: number; readonly log: Log }) {
    this.maxBytes = parts.maxBytes;
    this.log = parts.log;
  }

  /** What one request holds, from nothing on. */
  open(): BodyShare {
    let bytes = 0;
    return {
      growTo: (wanted) => {
        if (this.held - bytes + wanted > this.maxBytes) return this.full();
        this.held += wanted - bytes;
        bytes = wanted;
        return true;
      },
      free: () => {
        this.held -= bytes;
        bytes = 0;
        if (this.held <= this.maxBytes / 2) this.toldFull = false;
      },
    };
  }

  /** Told once until there is room again: whoever fills it could fill the log as well. */
  private full(): false {
    if (!this.toldFull)
      this.log.warn('Too many requests with a large body at once: some are refused', { held: this.held });
    this.toldFull = true;
    return false;
  }
}

export interface BodyShare {
  /** False when there is no room for that many bytes; what was held before stays held. */
  growTo(bytes: number): boolean;
  /** Safe to call twice. */
  free(): void;
}
