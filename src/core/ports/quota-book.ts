/**
 * A quota that all replicas share, kept as one moment: until then it is given away. A slice that was drawn is good for
 * its own short time only, so what a replica holds when it dies is lost to nobody for longer than that.
 */
export interface QuotaBook {
  /** Gives away the next `lastsMs` of the quota; the answer is the wait until they begin. Commits at once. */
  draw(slice: {
    readonly quota: string;
    readonly lastsMs: number;
    /** So much of the time that nobody drew may be made up for. */
    readonly catchUpMs: number;
  }): Promise<number>;
  /** Nothing more for anybody until that time has passed: the service asked for it. */
  close(quota: string, forMs: number): Promise<void>;
}
