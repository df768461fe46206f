import { expect, test } from '@jest/globals';
import { GraphMfaStates } from '../../../src/adapters/graph/graph-mfa-states.ts';
import { authorise, type Authorisation } from '../../../src/core/approvals/authorisation.ts';
import { parsePersonId, type PersonId } from '../../../src/core/ids.ts';
import type { MfaState } from '../../../src/core/mfa-state.ts';
import type { WriteAnswer } from '../../../src/core/ports/mfa.ts';
import { PERSON_KEYS } from '../../../src/rehearsal/contoso-people.ts';
import { PERSON_IDS } from '../../../src/rehearsal/contoso.ts';
import { recordingLog } from '../../support/recording-log.ts';
import { runningRequest, SAMPLE_POLICY, sampleItem, samplePerson } from '../../support/sample-people.ts';
import { AT_ONCE } from '../../support/write-at-once.ts';
import { startGraphWorld, type GraphWorld } from './graph-world.ts';

const PEOPLE = PERSON_KEYS.map((key) => parsePersonId(PERSON_IDS[key]) as PersonId);
const SEEDS = process.env['SEED'] === undefined ? [1, 2, 3] : [Number(process.env['SEED'])];

function authorisation(person: PersonId, to: MfaState): Authorisation {
  const request = { ...runningRequest(samplePerson(901), samplePerson(902)), to };
  const made = authorise(SAMPLE_POLICY, request, sampleItem(samplePerson(1, { id: person })));
  if (!made) throw new RangeError('the sample request authorises nothing');
  return made;
}

/** Writes made for this person since the list was last cleared. */
function effectsOn(world: GraphWorld, person: PersonId): number {
  return world.tenant.effects.mfaWrites(person).length;
}

function provesHonest(answer: WriteAnswer | undefined, effects: number): boolean {
  if (answer?.kind === 'accepted') return effects === 1;
  return answer?.kind === 'uncertain' ? effects <= 1 : effects === 0;
}

test.each(SEEDS)(
  'F2: whatever goes wrong (seed %s), an answer is never better than the truth, and nothing is written twice',
  async (seed) => {
    const world = await startGraphWorld({ tenant: { faults: { seed, rate: 0.5 } } });
    const mfa = new GraphMfaStates({ client: world.client, log: recordingLog() });
    const kinds = new Set<string>();
    try {
      for (let round = 0; round < 40; round += 1) {
        const size = round % 3 === 0 ? 1 : 8;
        const group = Array.from(
          { length: size },
          (_, n) => PEOPLE[(round * 8 + n) % PEOPLE.length] as PersonId,
        );
        world.tenant.effects.clear();
        const answers = await mfa.write(
          group.map((person) => authorisation(person, round % 2 ? 'enabled' : 'disabled')),
          AT_ONCE,
        );
        for (const person of group) {
          const answer = answers.get(person);
          kinds.add(answer?.kind ?? 'none');
          const honest = provesHonest(answer, effectsOn(world, person));
          expect({ round, person, answer, honest }).toMatchObject({ honest: true });
        }
      }
      // A run without these would have proved nothing.
      expect([...kinds]).toEqual(expect.arrayContaining(['accepted', 'uncertain', 'busy']));
    } finally {
      await world.close();
    }
  },
);
