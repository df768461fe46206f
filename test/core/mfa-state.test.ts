import { describe, expect, test } from '@jest/globals';
import { directionOf, observedState, satisfies } from '../../src/core/mfa-state.ts';

describe('states', () => {
  test('F6: enforced proves a write of enabled, and nothing else proves another state', () => {
    expect(satisfies('enabled', 'enforced')).toBe(true);
    expect(satisfies('enforced', 'enabled')).toBe(false);
    expect(satisfies('disabled', 'enabled')).toBe(false);
    expect(satisfies('disabled', 'unknown')).toBe(false);
  });

  test('a value that Graph does not document is unknown, never disabled', () => {
    for (const odd of ['unknownFutureValue', '', 'DISABLED', undefined, null, 0, {}])
      expect(observedState(odd)).toBe('unknown');
    expect(observedState('enforced')).toBe('enforced');
  });

  test('an unknown earlier state counts as the risky case', () => {
    expect(directionOf('unknown', 'disabled')).toBe('weakening');
    expect(directionOf('unknown', 'enabled')).toBe('weakening');
    expect(directionOf('enforced', 'enabled')).toBe('weakening');
    expect(directionOf('disabled', 'enabled')).toBe('strengthening');
    expect(directionOf('enabled', 'enabled')).toBe('none');
  });
});
