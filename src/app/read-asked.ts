import type { StoreReads } from '../core/ports/store.ts';
import { weakens } from '../core/requests/act.ts';
import type { ChangeRequest, RequestItem, Warning } from '../core/requests/change-request.ts';
import { pagesOf } from '../core/requests/list-pages.ts';
import type { Asked } from './policy-outcome.ts';

/**
 * What was asked for in a request that was made, so that other rules can judge it: of its people what they were like then.
 * The rules judge a list by the one in it who is the most to be careful with.
 */
export async function readAsked(
  reads: Pick<StoreReads, 'itemsFrom'>,
  { id, to, requirement, timeLimit }: ChangeRequest,
): Promise<Asked> {
  let [guest, unreachable] = [false, false];
  let [weakened, covered]: [number, Asked['covered']] = [0, undefined];
  for await (const page of pagesOf(reads, id)) {
    guest ||= page.some(({ person }) => person.userType === 'guest');
    unreachable ||= page.some((item) => isUnreachable(item));
    weakened += page.filter((item) => weakens(item, to)).length;
    for (const item of page) covered = covered === 'always' ? covered : (coverOf(item) ?? covered);
  }
  // Whether it is an exception is for the rules to say, where it is known whom others ask for MFA.
  const { overridesCoverage: _, ...facts } = requirement.facts;
  return {
    ...{ facts: covered ? facts : requirement.facts, guest, unreachable, weakened },
    ...(covered ? { covered } : {}),
    ...(timeLimit?.from === 'words' ? { minutes: timeLimit.minutes } : {}),
  };
}

const WHOLE: ReadonlySet<Warning['kind']> = new Set([
  'covered-by-conditional-access',
  'security-defaults',
  // What could not be read counts as asking.
  'coverage-unknown',
]);

function coverOf({ warnings }: RequestItem): Asked['covered'] {
  if (warnings.some(({ kind }) => WHOLE.has(kind))) return 'always';
  return warnings.some(({ kind }) => kind === 'partly-covered') ? 'partly' : undefined;
}

function isUnreachable({ warnings }: RequestItem): boolean {
  return warnings.some(({ kind }) => kind === 'unreachable');
}
