import type { BatchItem } from './batch.ts';

/** What a request costs of the app's quota, as documented (LEARN/graph/throttling-limits). */
export interface Price {
  readonly units: number;
  /** Counted against a small limit of its own: being refused there says nothing about ours. */
  readonly apart: boolean;
}

const UNITS: readonly (readonly [RegExp, number])[] = [
  [/\/transitiveMembers\b/, 5],
  [/\/checkMemberGroups\b/, 4],
  [/\/members\b/, 3],
  [/\/(?:transitiveMemberOf|memberOf)\b/, 2],
  [/^\/(?:users|groups)$/, 2],
];
const APART = /^\/(?:identity\/conditionalAccess|reports|auditLogs)\//;
const SMALL_PAGE = 20;

export function priceOf({ url }: Pick<BatchItem, 'url'>): Price {
  const [path = '', search] = url.split('?');
  const query = new URLSearchParams(search);
  const base = UNITS.find(([pattern]) => pattern.test(path))?.[1] ?? 1;
  const discount =
    (query.has('$select') ? 1 : 0) + (Number(query.get('$top') ?? SMALL_PAGE) < SMALL_PAGE ? 1 : 0);
  return {
    units: Math.max(1, base - discount + (query.has('$expand') ? 1 : 0)),
    apart: APART.test(path),
  };
}
