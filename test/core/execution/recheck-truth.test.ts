import { expect, test } from '@jest/globals';
import { recheckTruth } from '../../../src/core/execution/recheck-truth.ts';
import type { ExecutionItem } from '../../../src/core/ports/store.ts';
import type { MfaState } from '../../../src/core/mfa-state.ts';
import type { Act } from '../../../src/core/requests/act.ts';
import type { RequestItem } from '../../../src/core/requests/change-request.ts';
import { truthOf } from '../../../src/core/requests/target-truth.ts';
import type { World } from '../../../src/core/world.ts';
import {
  runningRequest,
  sampleItem,
  sampleMfa,
  samplePerson,
  SAMPLE_POLICY,
} from '../../support/sample-people.ts';

const person = samplePerson(1);

/** Somebody whose card showed two methods, and who has one by now. */
async function doubt(act: Act | undefined, attempts: number): Promise<unknown> {
  const now = new Map([[person.id, sampleMfa(person, { methods: ['phone'] })]]);
  const world = { mfa: { examine: () => Promise.resolve(now) }, policy: SAMPLE_POLICY } as unknown as World;
  const wave = { request: runningRequest(person, person), lane: 'urgent' } as const;
  const truth = truthOf(sampleMfa(person, { methods: ['passkey', 'phone'] }));
  const entry: ExecutionItem = { item: sampleItem(person, { truth, ...(act ? { act } : {}) }), attempts };
  return (await recheckTruth(world, wave, [entry])).get(person.id);
}

/** What is asked for right before a write of somebody with these roles. */
async function wish(
  roles: readonly string[] | 'unknown',
  change: Partial<RequestItem>,
  to: MfaState = 'disabled',
): Promise<unknown> {
  const facts = sampleMfa(person, { roles });
  const asked: unknown[] = [];
  const examine = (...args: readonly unknown[]): Promise<unknown> => {
    asked.push(args[2]);
    return Promise.resolve(new Map([[person.id, facts]]));
  };
  const world = { mfa: { examine }, policy: SAMPLE_POLICY } as unknown as World;
  const item = sampleItem(person, { from: 'enforced', truth: truthOf(facts), ...change });
  const request = { ...runningRequest(person, person), to };
  await recheckTruth(world, { request, lane: 'urgent' }, [{ item, attempts: 1 }]);
  return asked[0];
}

test('who is an administrator is read anew before a weakening of somebody who counted as none, and only then', async () => {
  expect(await wish([], {})).toEqual({ privilege: 'anew' });
  expect(await wish([], { act: 'reset' }, 'enabled')).toEqual({ privilege: 'anew' });
  expect(await wish([], { from: 'disabled' }, 'enabled')).toEqual({});
  expect(await wish([], { act: 'revoke' }, 'enabled')).toEqual({});
  expect(await wish(['Global Administrator'], {})).toEqual({});
  expect(await wish('unknown', {})).toEqual({});
});

test('methods that are gone at the second try of a re-registration are our own doing, and stop nothing', async () => {
  expect(await doubt('reset', 2)).toBeUndefined();
});

test('at the first try, and for anything else, somebody else took them', async () => {
  const changed = { kind: 'truth-changed', parts: ['methods'] };
  expect(await doubt('reset', 1)).toEqual(changed);
  expect(await doubt(undefined, 2)).toEqual(changed);
});
