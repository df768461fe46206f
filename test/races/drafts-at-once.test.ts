import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { propose } from '../../src/core/commands/answer-change.ts';
import type { Command } from '../../src/core/commands/command.ts';
import { heldList } from '../../src/core/requests/drafted-list.ts';
import type { World } from '../../src/core/world.ts';
import { pgliteBench, postgresBench, type StoreBench } from '../contracts/store-bench.ts';
import { silentLog, testSeal, type TestStore } from '../support/open-test-store.ts';
import { SAMPLE_CONVERSATION, SAMPLE_POLICY, sampleItem, samplePerson } from '../support/sample-people.ts';

const CAP = 2;
const ASKED = 5;
const [ASKER, SAME_HUMAN] = [samplePerson(1), samplePerson(2)];
const POLICY = {
  ...SAMPLE_POLICY,
  samePerson: [[SAME_HUMAN.id, ASKER.id]],
  limits: {
    drafts: CAP,
    weakeningsPerDay: { requester: 20, approver: 40, tenant: 100 },
    burst: { weakenings: 5, minutes: 10 },
  },
};

describe.each<[string, StoreBench]>([
  ['PostgreSQL', postgresBench()],
  ['the embedded store', pgliteBench()],
])('several changes asked for at one moment, on %s', (_, bench) => {
  beforeAll(() => bench.start());
  afterAll(() => bench.end());

  test('as many cards wait for a Confirm as the rules allow, and none more, with whichever of two accounts', async () => {
    const opened = await bench.open();
    let begun = 0;
    /** Each has its own transaction open before the first one looks how many there are. */
    const together = async (): Promise<boolean> => {
      begun += 1;
      while (bench.isConcurrent && begun < ASKED) await new Promise(setImmediate);
      return true;
    };
    const answers = await Promise.all(
      Array.from({ length: ASKED }, (__, index) => askFor(opened, { index, claim: together })),
    );
    const refusals = answers.flatMap((answer) =>
      answer?.reply.kind === 'refused' ? answer.reply.refusal.kind : [],
    );
    expect(refusals).toEqual(Array.from({ length: ASKED - CAP }, () => 'too-many-drafts'));
    expect(await opened.store.reads.drafts()).toHaveLength(CAP);
  });
});

function askFor(
  opened: TestStore,
  { index, claim }: { readonly index: number; readonly claim: Command['claim'] },
): ReturnType<typeof propose> {
  const asker = index % 2 === 0 ? SAME_HUMAN : ASKER;
  const intent = { kind: 'change', to: 'enabled', targets: [`person${10 + index}`] } as const;
  const command: Command = {
    ...{ words: 'enable mfa', intent, sender: asker.id, conversation: SAMPLE_CONVERSATION },
    ...{ mentions: [], chosen: [], teamsLocale: 'en', claim },
  };
  const list = heldList('enabled', { items: [sampleItem(samplePerson(10 + index))], refused: [] });
  const viewer = { person: asker, locale: 'en', groups: new Set(), roles: ['helpdesk'] } as const;
  return propose(worldOf(opened), command, { asker: viewer as never, intent, list });
}

function worldOf({ store }: TestStore): World {
  const parts = { store, seal: testSeal, policy: POLICY, log: silentLog };
  const clock = { now: () => new Date() };
  const ids = { actionId: () => crypto.randomUUID(), reference: () => 'REF' };
  const pace = { secondsFor: () => 0 };
  // Nothing else of the world is asked in this race.
  return { ...parts, clock, ids, pace, brakes: { weakeningClosed: () => undefined } } as unknown as World;
}
