/** Longer than any wait that Graph states; a bigger number is a mistake that must not park a job for years. */
const LONGEST_MS = 24 * 60 * 60 * 1000;
const SECONDS = /^\d{1,12}(?:\.\d+)?$/;

/**
 * Milliseconds to wait from a `Retry-After` header: seconds (Graph's inner batch answers use decimals), or an HTTP date.
 * A date in the past is 0. Undefined when the header is missing or makes no sense: the caller then backs off by itself.
 */
export function parseRetryAfter(header: string | null | undefined, now: number): number | undefined {
  const text = header?.trim() ?? '';
  if (SECONDS.test(text)) return Math.min(Math.ceil(Number(text) * 1000), LONGEST_MS);
  // Date.parse also takes "2" or "-1" for dates; an HTTP date always names its weekday.
  if (!/^(?:mon|tue|wed|thu|fri|sat|sun)/i.test(text)) return undefined;
  const at = Date.parse(text);
  return Number.isNaN(at) ? undefined : Math.min(Math.max(at - now, 0), LONGEST_MS);
}
