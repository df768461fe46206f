import type { Person } from '../people.ts';
import type { RuleSince } from './rules-since.ts';

/** Why a request was closed though nobody rejected it: somebody spoke up in the cool-down, numbers did not match, whoever asked may not ask any more, or the rules became stricter. */
export interface Stop {
  readonly because: 'target' | 'approver' | 'security' | 'number' | 'requester' | 'rules';
  /** What the rules have come to refuse. */
  readonly rule?: RuleSince;
  readonly by: Person;
  readonly at: string;
  readonly reason?: string;
}
