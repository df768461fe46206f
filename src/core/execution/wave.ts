import type { EndedBecause } from '../failures.ts';
import type { PaceLane } from '../ports/pace.ts';
import type { RequestIn } from '../requests/change-request.ts';

/** May whoever asked still ask? Read once in a run, when its first people are claimed. */
export type AskerRight = 'held' | 'lost' | 'unreadable';

/** One round of claimed people. The fence proves, at every later store write, that the claim is still ours. */
export interface Wave {
  readonly request: RequestIn<'running'>;
  readonly fence: string;
  /** When the claim ends: after that, somebody else may be writing. */
  readonly until: string;
  readonly lane: PaceLane;
  readonly asker: AskerRight;
  /** The limits have become so low that it comes to no turn while its approval holds. */
  readonly isOverLimit?: boolean;
  /**
   * It only has to be found out what was done, and no state is written: the run was ended, for this reason, or stands
   * still, so that whoever was not changed is left for later.
   */
  readonly lookOnly?: EndedBecause | 'held';
}

/** As it is claimed, before anything is asked of Graph. */
export type ClaimedWave = Omit<Wave, 'asker' | 'isOverLimit'>;
