import { ServiceFailure } from '../../core/failures.ts';

/**
 * SQLSTATE classes that say "not now": connection lost, resources (full disk is 53100), operator intervention
 * (restart, statement cancelled by its time limit), system error, snapshot too old. Single codes: a lock waited for too
 * long, a read-only replica after a fail-over, a database that is still starting.
 * https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const PASSING = /^(08|53|57|58|72|F0)...$|^(55P03|25006|25P03|25P04|40001|40P01)$/;
const CONNECTION = /^(ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|ENOSPC|ENOENT)/;
/** Messages of `pg` and PGlite that carry no code. */
const LOST =
  /connection terminated|timeout exceeded when trying to connect|query read timeout|client has encountered a connection|PGlite is clos|cannot use a pool/i;

/** The transaction lost against another one; running it again from the start is right. */
export function isConflict(error: unknown): boolean {
  const { code } = textsOf(error);
  return code === '40001' || code === '40P01';
}

/** Somebody else had a lock for longer than a statement waits for one; the store itself is well. */
export function isLockTimeout(error: unknown): boolean {
  const { code } = textsOf(error instanceof ServiceFailure ? error.cause : error);
  return code === '55P03';
}

/** What the core should see of an error of the store: a passing failure, or the error itself, which is then a bug. */
export function storeFailureOf(error: unknown): unknown {
  if (error instanceof ServiceFailure) return error;
  const { code = '', message = '' } = textsOf(error);
  if (!PASSING.test(code) && !CONNECTION.test(code) && !LOST.test(message)) return error;
  return new ServiceFailure(`the store does not answer (${code || message})`, {
    service: 'store',
    code: 'store-unavailable',
    retryable: true,
    cause: error,
  });
}

/** By shape, not by class: errors of other libraries and other realms are no instances of our `Error`. */
function textsOf(error: unknown): { readonly code?: string; readonly message?: string } {
  if (typeof error !== 'object' || error === null) return {};
  const { code, message } = error as { code?: unknown; message?: unknown };
  return {
    ...(typeof code === 'string' && { code }),
    ...(typeof message === 'string' && { message }),
  };
}
