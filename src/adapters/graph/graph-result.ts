import type { FailureCode } from '../../core/failures.ts';

export type GraphBody =
  | { readonly kind: 'none' }
  | { readonly kind: 'json'; readonly value: unknown }
  /** HTML, truncated JSON, or anything else that Graph never sends on purpose. */
  | { readonly kind: 'odd' };

/** What came of one Graph request, alone or as an item of a batch. */
export type GraphResult =
  | {
      readonly kind: 'answered';
      readonly status: number;
      readonly body: GraphBody;
      readonly retryAfterMs?: number;
      /** The share of a quota that is used, from 0.8 on (`x-ms-throttle-limit-percentage`). */
      readonly throttleShare?: number;
    }
  | {
      readonly kind: 'unanswered';
      readonly code: Extract<FailureCode, 'timeout' | 'unavailable' | 'unauthorised' | 'odd-answer'>;
      /** False when it is certain that the request never left: then nothing can have happened. */
      readonly sent: boolean;
      readonly cause?: unknown;
    };

/** The only place where the text of an answer is read. */
export function parseBody(text: string): GraphBody {
  if (text.trim() === '') return { kind: 'none' };
  try {
    return { kind: 'json', value: JSON.parse(text) };
  } catch {
    return { kind: 'odd' };
  }
}

/** The JSON object of a body; undefined for lists, texts, nothing, and odd bodies. */
export function objectIn(body: GraphBody): Readonly<Record<string, unknown>> | undefined {
  return body.kind === 'json' ? asObject(body.value) : undefined;
}

export function asObject(value: unknown): Readonly<Record<string, unknown>> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return value as Readonly<Record<string, unknown>>;
}

/** Graph's `error.code` (`Request_ResourceNotFound`); undefined when the body is not one of Graph's own errors. */
export function errorCodeIn(body: GraphBody): string | undefined {
  const code = asObject(objectIn(body)?.['error'])?.['code'];
  return typeof code === 'string' ? code : undefined;
}

/** Hostile like every header: only a plain number counts. */
export function parseThrottleShare(header: string | null | undefined): number | undefined {
  const text = header?.trim() ?? '';
  return /^\d(?:\.\d{1,6})?$/.test(text) ? Number(text) : undefined;
}
