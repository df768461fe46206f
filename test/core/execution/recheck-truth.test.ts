import { expect, test } from '@jest/globals';
import { recheckTruth } from '../../../src/core/execution/recheck-truth.ts';
import type { ExecutionItem } from '../../../src/core/ports/store.ts';
import type { Act } from '../../../src/core/requests/act.ts';
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

test('methods that are gone at the second try of a re-registration are our own doing, and stop nothing', async () => {
  expect(await doubt('reset', 2)).toBeUndefined();
});

test('at the first try, and for anything else, somebody else took them', async () => {
  const changed = { kind: 'truth-changed', parts: ['methods'] };
  expect(await doubt('reset', 1)).toEqual(changed);
  expect(await doubt(undefined, 2)).toEqual(changed);
});
