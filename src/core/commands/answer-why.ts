import type { PeopleIntent } from '../intents/intent.ts';
import type { World } from '../world.ts';
import { answerAboutPeople } from './answer-status.ts';
import { explainState } from './explain-state.ts';
import { readStatuses } from './read-statuses.ts';
import {
  admitAsker,
  answerOnce,
  isRefusal,
  readRights,
  refuse,
  type Answer,
  type Command,
} from './command.ts';

/** "why jsmith": what made the state what it is, what asks for MFA beside it, and what comes next. */
export async function answerWhy(world: World, command: Command, intent: PeopleIntent): Answer {
  return answerAboutPeople(world, command, { targets: intent.targets, about: 'why' });
}

/** Anybody of the tenant may ask about themselves. */
export async function answerOwnWhy(world: World, command: Command): Answer {
  const rights = await readRights(world, command);
  const asker = admitAsker(world, command, { rights, needs: [] });
  if (isRefusal(asker)) return refuse(world, command, { refusal: asker });
  const people = (await readStatuses(world, [asker.person])).map(explainState);
  return answerOnce(world, command, () =>
    Promise.resolve({
      reply: { kind: 'tenant', about: { kind: 'why', people, refused: [] } } as const,
      locale: asker.locale,
    }),
  );
}
