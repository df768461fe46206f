import { expect, test } from '@jest/globals';
import { judgeRestore } from '../../../src/core/execution/judge-restore.ts';
import type { TimeBox } from '../../../src/core/ports/guard-rails.ts';
import type { StateReading } from '../../../src/core/ports/mfa.ts';
import type { ObservedState } from '../../../src/core/mfa-state.ts';
import { samplePersonId } from '../../support/sample-people.ts';

const BOX: TimeBox = {
  ...{ request: 'REQ-1' as TimeBox['request'], person: samplePersonId(1), status: 'waiting', attempts: 1 },
  ...{ weakened: 'disabled', earlier: 'enforced', dueAt: '2026-03-01T12:00:00.000Z' },
};
const read = (state: ObservedState): StateReading => ({ kind: 'read', state });

test('only what we made of the person is overwritten', () => {
  expect(judgeRestore(BOX, read('disabled'), { settling: false })).toEqual({ kind: 'write' });
  expect(judgeRestore(BOX, read('enabled'), { settling: false })).toMatchObject({
    kind: 'closed',
    as: 'changed',
  });
  expect(judgeRestore(BOX, read('enforced'), { settling: false })).toMatchObject({
    kind: 'closed',
    as: 'unneeded',
  });
});

test('the earlier state after a write of ours is our success; Entra’s own step from enabled counts', () => {
  const written = { ...BOX, writtenAt: '2026-03-01T12:00:01.000Z' };
  expect(judgeRestore(written, read('enforced'), { settling: false })).toMatchObject({ as: 'restored' });
  expect(judgeRestore({ ...BOX, tryOpen: true }, read('enforced'), { settling: false })).toMatchObject({
    as: 'restored',
  });
  expect(
    judgeRestore({ ...written, earlier: 'enabled' }, read('enforced'), { settling: false }),
  ).toMatchObject({
    as: 'restored',
  });
});

test('E10: what cannot be read, and an account that is gone, is looked at again, for ever', () => {
  expect(judgeRestore(BOX, { kind: 'not-found' }, { settling: false })).toEqual({
    kind: 'again',
    code: 'not-found',
  });
  expect(judgeRestore(BOX, { kind: 'unreadable', code: 'timeout' }, { settling: false })).toMatchObject({
    kind: 'again',
  });
  expect(judgeRestore(BOX, read('unknown'), { settling: false })).toMatchObject({ kind: 'again' });
});

test('F7: an accepted write that reads back old is looked at again, not written again', () => {
  expect(judgeRestore(BOX, read('disabled'), { settling: true })).toMatchObject({
    kind: 'again',
    code: 'not-proved',
  });
});

test('where a later request of ours has left somebody is gone on from; where somebody else has, is not', () => {
  const judged = (observed: ObservedState) =>
    judgeRestore(BOX, read(observed), { settling: false, left: 'enabled' });
  expect(judged('enabled')).toEqual({ kind: 'write' });
  expect(judged('disabled')).toEqual({ kind: 'write' });
  expect(judgeRestore(BOX, read('enabled'), { settling: false })).toMatchObject({ as: 'changed' });
});
