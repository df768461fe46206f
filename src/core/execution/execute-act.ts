import { authorise } from '../approvals/authorisation.ts';
import { BrokenInvariant } from '../failures.ts';
import type { ExecutionItem } from '../ports/store.ts';
import type { ActAnswer, ActTerms } from '../ports/sign-ins.ts';
import type { World } from '../world.ts';
import { beginWrites } from './begin-writes.ts';
import { isTooLateToWrite } from './claim-wave.ts';
import { judgeNo, type Verdict } from './judge-no.ts';
import { settlePeople } from './settle-people.ts';
import { backOff, isSettling, MAX_ATTEMPTS, type Later, type Ready } from './waiting.ts';
import type { Wave } from './wave.ts';

/** One person after the other, each settled at once: several steps in Graph belong to one person here. */
export async function executeActs(
  world: World,
  wave: Wave,
  ready: readonly Ready[],
): Promise<readonly Later[]> {
  const later: Later[] = [];
  for (const { entry } of ready) {
    const authorisation = authorise(world.policy, wave.request, entry.item);
    if (!authorisation)
      throw new BrokenInvariant(`${wave.request.id} was approved by its requester or target, or by too few`);
    if ((await beginWrites(world, wave, [entry.item.person.id])).size === 0) {
      later.push({ entry, afterMs: 0 });
      continue;
    }
    const answer = await world.signIns.carryOut(authorisation, termsFor(world, wave, entry));
    const verdict = judge(entry, answer);
    if ('result' in verdict) await settlePeople(world, wave, [{ entry, result: verdict.result }]);
    else later.push(verdict.later);
  }
  return later;
}

function termsFor(world: World, wave: Wave, entry: ExecutionItem): ActTerms {
  const settling = isSettling(entry);
  return {
    isTooLate: () => isTooLateToWrite(world, wave),
    ...(entry.writtenAt === undefined ? {} : { earlier: { at: entry.writtenAt, settling } }),
  };
}

function judge(entry: ExecutionItem, answer: ActAnswer): Verdict {
  switch (answer.kind) {
    case 'proved':
      return { result: { kind: 'proved', observed: entry.item.from } };
    case 'refused':
      return { result: { kind: 'failed', code: answer.code, ...(answer.begun ? { begun: true } : {}) } };
    case 'not-found':
    case 'busy':
      return judgeNo(entry, answer);
    case 'uncertain':
      if (entry.attempts >= MAX_ATTEMPTS) return { result: { kind: 'failed', code: 'not-proved' } };
      return { later: uncertainly(entry) };
  }
}

/** What Graph may have taken is looked at again for a while, and not done again. */
function uncertainly(entry: ExecutionItem): Later {
  const afterMs = backOff(entry.attempts);
  return isSettling(entry) ? { entry, afterMs } : { entry, afterMs, mayBeWritten: true };
}
