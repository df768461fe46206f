import { authorise } from '../approvals/authorisation.ts';
import { BrokenInvariant } from '../failures.ts';
import type { ActAnswer } from '../ports/sign-ins.ts';
import type { World } from '../world.ts';
import { isTooLateToWrite } from './claim-wave.ts';
import { judgeNo, type Verdict } from './judge-no.ts';
import { settlePeople } from './settle-people.ts';
import { backOff, MAX_ATTEMPTS, type Later, type Ready } from './waiting.ts';
import type { Wave } from './wave.ts';

/** One person after the other, each settled at once: several steps in Graph belong to one person here. */
export async function executeActs(
  world: World,
  wave: Wave,
  ready: readonly Ready[],
): Promise<readonly Later[]> {
  const later: Later[] = [];
  for (const { entry } of ready) {
    if (isTooLateToWrite(world, wave)) {
      later.push({ entry, afterMs: 0 });
      continue;
    }
    const authorisation = authorise(world.policy, wave.request, entry.item);
    if (!authorisation)
      throw new BrokenInvariant(`${wave.request.id} was approved by its requester or target, or by too few`);
    const verdict = judge(entry, await world.signIns.carryOut(authorisation));
    if ('result' in verdict) await settlePeople(world, wave, [{ entry, result: verdict.result }]);
    else later.push(verdict.later);
  }
  return later;
}

function judge(entry: Ready['entry'], answer: ActAnswer): Verdict {
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
      return { later: { entry, afterMs: backOff(entry.attempts) } };
  }
}
