import type { ConvertIntent } from '../intents/intent.ts';
import type { World } from '../world.ts';
import { answerChange } from './answer-change.ts';
import type { Answer, Command } from './command.ts';

/** "Convert group Finance to Conditional Access": per-user MFA off, only for people whom an enforced policy asks for MFA. */
export function answerConvert(world: World, command: Command, intent: ConvertIntent): Answer {
  return answerChange(world, command, { ...intent, kind: 'change', to: 'disabled', convert: true });
}
