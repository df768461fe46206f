import { types } from 'node:util';
import { cleanLogText } from './clean-log-text.ts';

export interface ErrorDescription {
  readonly name: string;
  readonly message: string;
  readonly code?: string;
  readonly status?: number;
  readonly stack?: readonly string[];
  readonly cause?: ErrorDescription;
}

const MAX_CAUSES = 6;
const MAX_FRAMES = 8;

/**
 * The error and what caused it, for operators. Only named fields are taken: errors of HTTP clients carry the whole
 * request with its `Authorization` header, so an error must never be serialised as it is.
 */
export function describeError(error: unknown, secrets: readonly string[] = []): ErrorDescription {
  return describe(error, { secrets, depth: 0 });
}

interface Place {
  readonly secrets: readonly string[];
  readonly depth: number;
}

function describe(error: unknown, place: Place): ErrorDescription {
  const clean = (text: string): string => cleanLogText(text, place.secrets);
  if (!isError(error)) return { name: typeof error, message: clean(textOf(error)) };
  const { code, status } = fieldsOf(error);
  const further = error.cause !== undefined && place.depth < MAX_CAUSES;
  return {
    name: clean(error.name),
    message: clean(error.message),
    ...(code === undefined ? {} : { code: clean(code) }),
    ...(status === undefined ? {} : { status }),
    stack: framesOf(error).map(clean),
    ...(further ? { cause: describe(error.cause, { ...place, depth: place.depth + 1 }) } : {}),
  };
}

function fieldsOf(error: Error): { readonly code?: string; readonly status?: number } {
  const { code, status, statusCode } = error as { code?: unknown; status?: unknown; statusCode?: unknown };
  const answered = status ?? statusCode;
  return {
    ...(typeof code === 'string' ? { code } : {}),
    ...(typeof answered === 'number' ? { status: answered } : {}),
  };
}

/** The first line of a stack repeats the message, which may hold anything: only the places are taken. */
function framesOf(error: Error): readonly string[] {
  const lines = (error.stack ?? '').split('\n').map((line) => line.trim());
  return lines.filter((line) => line.startsWith('at ')).slice(0, MAX_FRAMES);
}

function textOf(thrown: unknown): string {
  return typeof thrown === 'string' ? thrown : `a thrown ${thrown === null ? 'null' : typeof thrown}`;
}

/** `instanceof` alone misses errors of another realm (a worker's, a test runner's). */
function isError(thrown: unknown): thrown is Error {
  return thrown instanceof Error || types.isNativeError(thrown);
}
