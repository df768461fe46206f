/**
 * One worker alone does something outside of which there is no row yet: two replicas may hold the same job when one of them
 * stood still past its lease. Part of the store; same rules as there.
 */
export interface EffectClaimWrites {
  /**
   * 0 when the claim is the caller's now; else the milliseconds until whoever holds it must be through. Judged by the
   * database's clock alone: those of two replicas may be minutes apart.
   */
  claimEffect(claim: {
    readonly key: string;
    readonly fence: string;
    readonly forMs: number;
  }): Promise<number>;
  /** Of a claim that somebody else has taken over since nothing changes. */
  dropEffectClaim(claim: { readonly key: string; readonly fence: string }): Promise<void>;
}
