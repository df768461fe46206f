import type { PaceLane } from '../ports/pace.ts';
import type { RequestIn } from '../requests/change-request.ts';

/** One round of claimed people. The fence proves, at every later store write, that the claim is still ours. */
export interface Wave {
  readonly request: RequestIn<'running'>;
  readonly fence: string;
  /** When the claim ends: after that, somebody else may be writing. */
  readonly until: string;
  readonly lane: PaceLane;
}
