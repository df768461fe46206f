import { expect, test } from '@jest/globals';
import type { AuditEntry } from '../../src/core/audit/audit-event.ts';
import { handleCardAction } from '../../src/core/handle-card-action.ts';
import type { IncomingCardAction } from '../../src/core/incoming.ts';
import type { World } from '../../src/core/world.ts';
import { recordingLog } from '../support/recording-log.ts';

test('I7: what a client calls a button never gets into the audit chain or the log, not even when the press fails', async () => {
  const entries: AuditEntry[] = [];
  const log = recordingLog();
  const world = {
    log,
    ids: { reference: () => 'AAAA-BBBB' },
    store: {
      reads: { action: () => Promise.reject(new Error('gone')) },
      transaction: (work: (tx: unknown) => Promise<void>) =>
        work({ append: (entry: AuditEntry) => Promise.resolve(entries.push(entry)) }),
    },
  } as unknown as World;
  const action = {
    conversation: { kind: 'personal' },
    sender: 'somebody',
    actionId: 'a'.repeat(32),
    verb: 'John Smith, 555-0100',
    inputs: {},
    trigger: 'manual',
  } as unknown as IncomingCardAction;
  await handleCardAction(world, action);
  expect(entries.map(({ event }) => event)).toEqual([
    expect.objectContaining({ kind: 'command-failed', intent: 'unknown' }),
  ]);
  expect(JSON.stringify([entries, log.lines.map(({ fields }) => fields)])).not.toMatch(/John Smith/);
});
