import type { PersonId } from '../../core/ids.ts';
import { observedState, type ObservedState } from '../../core/mfa-state.ts';
import type { StateReading } from '../../core/ports/mfa.ts';
import { address, idSegment } from './graph-address.ts';
import { objectIn, type GraphResult } from './graph-result.ts';
import { failureIn } from './judge-result.ts';

/** The per-user state: beta only (https://learn.microsoft.com/en-us/graph/api/authentication-get?view=graph-rest-beta). */
export function requirementsUrl(person: PersonId): string {
  return address(`/users/${idSegment(person)}/authentication/requirements`);
}

/** Never throws: each person has their own answer. */
export function readState(result: GraphResult): StateReading {
  const failure = failureIn(result);
  if (!failure) return stateIn(result);
  // A 404 that is not worded by Graph comes from something on the way and tells nothing about the person.
  if (failure.code === 'not-found') {
    return result.kind === 'answered' && result.body.kind === 'json'
      ? { kind: 'not-found' }
      : { kind: 'unreadable', code: 'odd-answer' };
  }
  const waits = result.kind === 'answered' ? result.retryAfterMs : undefined;
  return { kind: 'unreadable', code: failure.code, ...(waits === undefined ? {} : { retryAfterMs: waits }) };
}

function stateIn(result: GraphResult): StateReading {
  const body = result.kind === 'answered' ? objectIn(result.body) : undefined;
  const value = body?.['perUserMfaState'];
  // An undocumented value is a reading ("unknown"); no value at all is none.
  if (typeof value !== 'string') return { kind: 'unreadable', code: 'odd-answer' };
  return { kind: 'read', state: observedState(value) };
}

/** For cards: what cannot be read is unknown. */
export function stateOrUnknown(reading: StateReading): ObservedState {
  return reading.kind === 'read' ? reading.state : 'unknown';
}
