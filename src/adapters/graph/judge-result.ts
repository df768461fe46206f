import { ServiceFailure, type FailureCode } from '../../core/failures.ts';
import { asObject, objectIn, type GraphResult } from './graph-result.ts';

interface Verdict {
  readonly code: FailureCode;
  readonly retryable: boolean;
}

const BY_STATUS: Readonly<Record<number, Verdict>> = {
  401: { code: 'unauthorised', retryable: false },
  403: { code: 'forbidden', retryable: false },
  404: { code: 'not-found', retryable: false },
  408: { code: 'timeout', retryable: true },
  429: { code: 'throttled', retryable: true },
};

/** Why a result is no success; undefined for a 2xx. */
export function failureIn(result: GraphResult): Verdict | undefined {
  if (result.kind === 'unanswered') {
    return { code: result.code, retryable: result.code !== 'unauthorised' };
  }
  const { status } = result;
  if (status >= 200 && status < 300) return undefined;
  if (status >= 500) return { code: 'unavailable', retryable: true };
  if (status >= 400) return BY_STATUS[status] ?? { code: 'bad-request', retryable: false };
  return { code: 'odd-answer', retryable: true };
}

/** What a read was about: named in the operator's log. */
export interface ReadSubject {
  readonly what: string;
  /** Graph application permission that a 403 points to. */
  readonly permission: string;
}

/** The JSON object of a successful read. Throws `ServiceFailure` for everything else: nothing is ever read into silence. */
export function expectObject(result: GraphResult, subject: ReadSubject): Readonly<Record<string, unknown>> {
  const failure = failureIn(result);
  if (failure) throw toFailure(result, failure, subject);
  const object = result.kind === 'answered' ? objectIn(result.body) : undefined;
  if (!object) throw toFailure(result, { code: 'odd-answer', retryable: true }, subject);
  return object;
}

/** The rows of a successful list. A row that is no object makes the whole list an odd answer. */
export function expectRows(
  result: GraphResult,
  subject: ReadSubject,
): readonly Readonly<Record<string, unknown>>[] {
  return rowsIn(expectObject(result, subject), subject);
}

export function rowsIn(
  page: Readonly<Record<string, unknown>>,
  subject: ReadSubject,
): readonly Readonly<Record<string, unknown>>[] {
  const value: unknown = page['value'];
  if (!Array.isArray(value)) throw oddAnswer(subject);
  return value.map((row: unknown) => {
    const object = asObject(row);
    if (!object) throw oddAnswer(subject);
    return object;
  });
}

export function oddAnswer(subject: ReadSubject, cause?: unknown): ServiceFailure {
  return new ServiceFailure(`Graph answered oddly when asked for ${subject.what}`, {
    service: 'graph',
    code: 'odd-answer',
    retryable: true,
    cause,
  });
}

function toFailure(result: GraphResult, { code, retryable }: Verdict, subject: ReadSubject): ServiceFailure {
  const answered = result.kind === 'answered';
  const status = answered ? `status ${result.status}` : 'no answer';
  const waits = answered ? result.retryAfterMs : undefined;
  return new ServiceFailure(`Graph did not give ${subject.what}: ${code} (${status})`, {
    service: 'graph',
    code,
    retryable,
    ...(waits === undefined ? {} : { retryAfterMs: waits }),
    ...(code === 'forbidden' ? { permission: subject.permission } : {}),
    ...(answered ? {} : { cause: result.cause }),
  });
}
