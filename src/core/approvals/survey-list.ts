import type { PersonId } from '../ids.ts';
import type { StoreReads } from '../ports/store.ts';
import { weakens } from '../requests/act.ts';
import type { RequestIn, RequestItem } from '../requests/change-request.ts';
import { RunningFingerprint } from '../requests/fingerprint.ts';
import { pagesByPerson } from '../requests/list-pages.ts';
import type { Changed } from '../requests/target-truth.ts';
import type { World } from '../world.ts';

/** What a decision has to know of a list, found in one pass over it: it may be too long to be held. */
export interface Survey {
  /** It is the list that was frozen. */
  readonly isFrozen: boolean;
  /** People who can still be taken out, and how many of them lose protection. */
  readonly open: number;
  readonly weakened: number;
  /** Those of them who are no longer as the card showed. */
  readonly changed: readonly RequestItem[];
  readonly takenOut: readonly PersonId[];
}

export async function surveyList(
  { seal }: Pick<World, 'seal'>,
  reads: Pick<StoreReads, 'itemsAfter'>,
  {
    request,
    changed: news,
  }: {
    readonly request: RequestIn<'awaiting-approval'>;
    readonly changed: ReadonlyMap<PersonId, Changed> | undefined;
  },
): Promise<Survey> {
  const fingerprint = new RunningFingerprint(seal, request);
  const [changed, takenOut]: [RequestItem[], PersonId[]] = [[], []];
  let [open, weakened] = [0, 0];
  for await (const page of pagesByPerson(reads, request.id))
    for (const item of page) {
      fingerprint.add(item);
      if (item.outcome) takenOut.push(item.person.id);
      else open += 1;
      if (!item.outcome && weakens(item, request.to)) weakened += 1;
      if (!item.outcome && news?.has(item.person.id)) changed.push(item);
    }
  return { isFrozen: fingerprint.is(request), open, weakened, changed, takenOut };
}

/** The hash over whoever is left once these are gone too. */
export async function fingerprintWithout(
  { seal }: Pick<World, 'seal'>,
  reads: Pick<StoreReads, 'itemsAfter'>,
  {
    request,
    gone,
  }: { readonly request: RequestIn<'awaiting-approval'>; readonly gone: ReadonlyMap<PersonId, unknown> },
): Promise<string> {
  const fingerprint = new RunningFingerprint(seal, request);
  for await (const page of pagesByPerson(reads, request.id))
    for (const item of page) if (!item.outcome && !gone.has(item.person.id)) fingerprint.add(item);
  return fingerprint.value();
}
