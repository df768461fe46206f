import { satisfies } from '../mfa-state.ts';
import type { PersonId } from '../ids.ts';
import type { StateReading, WriteAnswer } from '../ports/mfa.ts';
import type { ExecutionItem } from '../ports/store.ts';
import type { World } from '../world.ts';
import { judgeNo, type Verdict } from './judge-no.ts';
import { isNobodysTry, waitUncounted } from './nobodys-try.ts';
import { settlePeople } from './settle-people.ts';
import { backOff, MAX_ATTEMPTS, type Later, type Ready } from './waiting.ts';
import type { Wave } from './wave.ts';

export interface Written {
  readonly ready: readonly Ready[];
  readonly answers: ReadonlyMap<PersonId, WriteAnswer>;
}

/** Reads back whoever may have been written; success is said only after the new state was seen. */
export async function proveWrites(
  world: World,
  wave: Wave,
  { ready, answers }: Written,
): Promise<readonly Later[]> {
  const maybeWritten = ready.filter(({ entry }) => {
    const answer = answers.get(entry.item.person.id)?.kind ?? 'uncertain';
    return answer === 'accepted' || answer === 'uncertain';
  });
  const readings = await world.mfa.readStates(
    maybeWritten.map(({ entry }) => entry.item.person.id),
    wave.lane,
  );
  const verdicts = ready.map(({ entry }) => ({
    entry,
    verdict: judgeWrite(world, wave, {
      entry,
      answer: answers.get(entry.item.person.id) ?? { kind: 'uncertain', code: 'odd-answer' },
      reading: readings.get(entry.item.person.id),
    }),
  }));
  await settlePeople(
    world,
    wave,
    verdicts.flatMap(({ entry, verdict }) =>
      'result' in verdict ? [{ entry, result: verdict.result }] : [],
    ),
  );
  return verdicts.flatMap(({ verdict }) => ('later' in verdict ? [verdict.later] : []));
}

interface WriteFacts {
  readonly entry: ExecutionItem;
  readonly answer: WriteAnswer;
  readonly reading: StateReading | undefined;
}

function judgeWrite(world: World, wave: Wave, { entry, answer, reading }: WriteFacts): Verdict {
  switch (answer.kind) {
    case 'not-found':
    case 'refused':
      return judgeNo(entry, answer);
    case 'busy':
      if (!isNobodysTry(world, wave, answer)) return judgeNo(entry, answer);
      return { later: { entry, afterMs: waitUncounted(world, wave, answer), uncounted: true } };
    case 'accepted':
    case 'uncertain':
      if (reading?.kind === 'not-found') return { result: { kind: 'account-gone' } };
      if (reading?.kind === 'read' && satisfies(wave.request.to, reading.state))
        return { result: { kind: 'proved', observed: reading.state } };
      return unproved(entry);
    case 'not-sent':
      return { later: { entry, afterMs: 0 } };
  }
}

/** The old state, or no reading: perhaps only lag. Looked at again; written again only after the settling time. */
function unproved(entry: ExecutionItem): Verdict {
  if (entry.attempts >= MAX_ATTEMPTS) return { result: { kind: 'failed', code: 'not-proved' } };
  return { later: { entry, afterMs: backOff(entry.attempts), mayBeWritten: true } };
}
