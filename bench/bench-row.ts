/** One measured figure, and what it is compared with in the same run. */
export interface BenchRow {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** Measured in the same run, in the same unit. */
  readonly baseline?: number;
  /** What the baseline is, in a few words. */
  readonly against?: string;
  /** What the figure should stay below. */
  readonly limit?: number;
  /** What figure ÷ baseline should stay below. */
  readonly ratioLimit?: number;
  /** What figure ÷ baseline should reach. */
  readonly ratioAtLeast?: number;
}
