import { describe, expect, test } from '@jest/globals';
import { outcomeOf, type Result } from '../../../src/core/execution/outcome-of.ts';
import type { Outcome } from '../../../src/core/failures.ts';
import type { Act } from '../../../src/core/requests/act.ts';
import type { World } from '../../../src/core/world.ts';
import { sampleItem, samplePerson } from '../../support/sample-people.ts';

const AT = '2026-01-05T10:00:00.000Z';
const world = {
  clock: { now: () => new Date(AT) },
  ids: { reference: () => '7F3A-91BC' },
} as unknown as World;

function outcome(result: Result, tried: { readonly act?: Act; readonly attempts: number }): Outcome {
  const { attempts, act } = tried;
  const item = sampleItem(samplePerson(1), act ? { act } : {});
  return outcomeOf(world, { item, attempts }, result);
}

describe('a re-registration of which a part may be done', () => {
  const begun = { kind: 'failed', begun: true, reference: '7F3A-91BC', at: AT };

  test('fails as begun when Graph said no in the middle, and when an earlier try may have taken something', () => {
    const no = { kind: 'failed', code: 'forbidden' } as const;
    expect(outcome(no, { act: 'reset', attempts: 1 })).not.toHaveProperty('begun');
    expect(outcome({ ...no, begun: true }, { act: 'reset', attempts: 1 })).toMatchObject(begun);
    expect(outcome(no, { act: 'reset', attempts: 2 })).toEqual({ ...begun, code: 'forbidden' });
    expect(outcome(no, { act: 'revoke', attempts: 2 })).not.toHaveProperty('begun');
    expect(outcome(no, { attempts: 2 })).not.toHaveProperty('begun');
  });

  test('somebody who is no longer as shown: nothing was done at the first try, and who knows after it', () => {
    const changed = { kind: 'truth-changed', parts: ['accountEnabled'] } as const;
    expect(outcome(changed, { act: 'reset', attempts: 1 })).toMatchObject({ kind: 'truth-changed' });
    expect(outcome(changed, { act: 'reset', attempts: 2 })).toEqual({ ...begun, code: 'not-proved' });
    expect(outcome(changed, { attempts: 2 })).toMatchObject({ kind: 'truth-changed' });
  });
});
