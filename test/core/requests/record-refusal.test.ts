import { describe, expect, test } from '@jest/globals';
import type { AuditEntry } from '../../../src/core/audit/audit-event.ts';
import type { PersonId, RequestId } from '../../../src/core/ids.ts';
import type { Refusal } from '../../../src/core/refusal.ts';
import { recordRefusal } from '../../../src/core/requests/record-refusal.ts';
import { Refusals } from '../../../src/core/requests/refusals.ts';
import { PERSON_IDS } from '../../../src/rehearsal/contoso.ts';
import { samplePerson, samplePersonId } from '../../support/sample-people.ts';

const actor = PERSON_IDS.hannaBakker as PersonId;
const request = 'REQ-7' as RequestId;
const COMMAND = { kind: 'command-refused', intent: 'change', refusal: 'x', reference: 'R' } as const;
const PRESS = { kind: 'press-refused', verb: 'confirm', refusal: 'x', reference: 'R' } as const;

async function recorded(
  refusal: Refusal,
  event: typeof COMMAND | typeof PRESS,
): Promise<readonly AuditEntry[]> {
  const entries: AuditEntry[] = [];
  const tx = { append: (entry: AuditEntry) => Promise.resolve(void entries.push(entry)) };
  await recordRefusal(tx as never, { event, actor, request, aside: { words: 'typed' } }, refusal);
  return entries;
}

function guests(count: number): Refusals {
  const refusals = new Refusals();
  for (let number = 0; number < count; number += 1)
    refusals.add([{ kind: 'guest', person: samplePerson(number) }]);
  return refusals;
}

describe('what the audit log says of a refusal that is for its people', () => {
  test('everybody of a short list, and whom nobody was found for by the kind alone', async () => {
    const refused = [...guests(1).named().refused, { kind: 'nobody-found', typed: 'a secret name' } as const];
    const entries = await recorded({ kind: 'nothing-to-change', to: 'enabled', refused }, COMMAND);
    expect(entries).toEqual([
      {
        event: {
          ...COMMAND,
          refused: [{ kind: 'guest', person: samplePersonId(0) }, { kind: 'nobody-found' }],
        },
        ...{ actor, request, aside: { words: 'typed' } },
      },
    ]);
  });

  test.each([101, 500, 501, 1_203])(
    'nobody of %i people is lost, and no record grows with the list',
    async (count) => {
      const refusal: Refusal = { kind: 'held-elsewhere', request, ...guests(count).whole() };
      const [first, ...others] = await recorded(refusal, PRESS);
      const parts = others.map(({ event }) => (event.kind === 'people-refused' ? event.refused : []));
      const whole = first?.event.kind === 'press-refused' ? first.event : undefined;
      const named = [whole?.refused ?? [], ...parts];
      expect(named.flat().map(({ person }) => person)).toEqual(
        Array.from({ length: count }, (_, n) => samplePersonId(n)),
      );
      expect(Math.max(...named.map(({ length }) => length))).toBeLessThanOrEqual(500);
      expect(whole?.parts ?? 0).toBe(others.length);
      expect(others.every((entry) => entry.actor === actor && entry.request === request)).toBe(true);
    },
  );

  test('one that is for nobody in particular stays as it was', async () => {
    expect(await recorded({ kind: 'wrong-place' }, COMMAND)).toMatchObject([{ event: COMMAND }]);
    const [only] = await recorded({ kind: 'nothing-to-extend', request, refused: [] }, COMMAND);
    expect(only?.event).toEqual(COMMAND);
  });
});
