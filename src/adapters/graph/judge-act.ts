import type { ActAnswer } from '../../core/ports/sign-ins.ts';
import type { GraphResult } from './graph-result.ts';
import { judgeWrite } from './judge-write.ts';

/** What a step that did not succeed came to: judged as for a state that was written. */
export function judgeAct(result: GraphResult): ActAnswer {
  const answer = judgeWrite(result);
  return answer.kind === 'accepted' ? { kind: 'uncertain', code: 'odd-answer' } : answer;
}
