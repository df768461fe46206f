/** Reasons for which nothing is weakened for anybody, while strengthening stays possible. Asked at the moment of use. */
export interface Brakes {
  /** Undefined when weakening is open. */
  weakeningClosed(): 'audit-broken' | 'clock-skew' | undefined;
}
