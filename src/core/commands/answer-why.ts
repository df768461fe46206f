import type { PeopleIntent } from '../intents/intent.ts';
import { isRegistered } from '../people.ts';
import type { WhyPerson, WhyReason } from '../posture/tenant-answer.ts';
import type { PersonStatus } from '../reply.ts';
import type { World } from '../world.ts';
import { answerAboutPeople, readStatuses } from './answer-status.ts';
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
  return answerAboutPeople(world, command, {
    targets: intent.targets,
    reply: async ({ people, refused }) => {
      const statuses = await readStatuses(world, people);
      return { kind: 'tenant', about: { kind: 'why', people: statuses.map(explain), refused } };
    },
  });
}

/** Anybody of the tenant may ask about themselves. */
export async function answerOwnWhy(world: World, command: Command): Answer {
  const rights = await readRights(world, command);
  const asker = admitAsker(world, command, { rights, needs: [] });
  if (isRefusal(asker)) return refuse(world, command, { refusal: asker });
  const people = (await readStatuses(world, [asker.person])).map(explain);
  return answerOnce(world, command, () =>
    Promise.resolve({
      reply: { kind: 'tenant', about: { kind: 'why', people, refused: [] } } as const,
      locale: asker.locale,
    }),
  );
}

function explain(status: PersonStatus): WhyPerson {
  return { status, reasons: [stateReason(status), ...otherWays(status)] };
}

function stateReason({ state, lastChange: change, methods }: PersonStatus): WhyReason {
  if (state === 'unknown') return { kind: 'unreadable' };
  if (!change) return { kind: state === 'disabled' ? 'default' : 'elsewhere' };
  if (change.observed === state) return { kind: 'changed', change };
  const registered = methods === 'unknown' || isRegistered(methods);
  // Entra does that by itself when somebody registers; without a method it was somebody's doing.
  if (change.observed === 'enabled' && state === 'enforced' && registered) return { kind: 'flipped', change };
  return { kind: 'outside', change };
}

function otherWays({ coveredBy, securityDefaults }: PersonStatus): readonly WhyReason[] {
  const policies = coveredBy === 'unknown' ? [] : (coveredBy ?? []);
  return [
    ...(policies.length > 0 ? [{ kind: 'conditional-access', policies } as const] : []),
    ...(securityDefaults === true ? [{ kind: 'security-defaults' } as const] : []),
  ];
}
