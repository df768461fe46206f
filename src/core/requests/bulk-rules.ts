import type { GroupId } from '../ids.ts';

/** The policy's section `bulk`. */
export interface BulkRules {
  /** A list with so many people is a bulk: its own lane, its own progress card, brakes of its own. */
  readonly from: number;
  /** What Graph allows this app in this tenant. */
  readonly quota: {
    readonly writes: number;
    readonly writeSeconds: number;
    readonly units: number;
    readonly unitSeconds: number;
  };
  /** The run stops by itself when so many percent of the people tried failed, counted from so many failures on. */
  readonly haltAt: { readonly percent: number; readonly failures: number };
  /** The waves of a long list, in their order; whoever is left comes in a last one. */
  readonly waves: {
    /** Lists up to this length go in one. */
    readonly from: number;
    readonly steps: readonly WaveStep[];
  };
}

export interface WaveStep {
  /** `group`: those of the list who are in it. */
  readonly size: { readonly percent: number } | { readonly people: number } | { readonly group: GroupId };
  /** After this wave the requester is asked before the next one starts, or an approver who is not in the list. */
  readonly askToGoOn: WaveQuestion;
  /** The next wave starts so many minutes after this one is over, at the earliest. */
  readonly waitMinutes?: number;
}

export type WaveQuestion = boolean | 'approver';
