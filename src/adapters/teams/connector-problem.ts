/** Why a call to the Bot Connector did not come back with an answer of success. */
export type ProblemKind =
  | {
      readonly kind: 'refused';
      readonly status: number;
      /** The connector's own error code, where its body had one. */
      readonly code: string;
      readonly retryAfterMs?: number;
    }
  /** Nothing was sent: no token, or no connection. */
  | { readonly kind: 'not-sent' }
  /** It was sent and may have taken effect: no answer, a broken connection, or an answer that makes no sense. */
  | { readonly kind: 'unclear' };

/**
 * Thrown by our HTTP client inside the SDK. Its name is on purpose not `RestError`: the SDK's retry policy repeats only
 * after those, and would post one message up to four times.
 */
export class ConnectorProblem extends Error {
  readonly problem: ProblemKind;

  constructor(problem: ProblemKind, cause?: unknown) {
    super(`The connector call ended as ${JSON.stringify(problem)}`, { cause });
    this.name = 'ConnectorProblem';
    this.problem = problem;
  }
}

/** `Retry-After` in milliseconds from now: seconds (decimals occur) or an HTTP date; undefined when it is neither. */
export function retryAfterMs(header: string | null, now: Date): number | undefined {
  if (header === null) return undefined;
  if (/^\d+(\.\d+)?$/.test(header.trim())) return Math.ceil(Number(header) * 1000);
  // JavaScript reads nearly anything as some date; HTTP's begins with the day of the week.
  const date = /^[A-Z][a-z]{2}, /.test(header) ? Date.parse(header) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now.getTime());
}
