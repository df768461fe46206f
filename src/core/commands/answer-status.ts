import type { PeopleIntent } from '../intents/intent.ts';
import type { PeoplePage } from '../posture/tenant-answer.ts';
import { READERS } from '../rights.ts';
import type { World } from '../world.ts';
import { lookUpTargets } from './look-up-targets.ts';
import { firstPeoplePage } from './people-page.ts';
import { statusOf } from './read-statuses.ts';
import { stopAtTargets } from './stop-at-targets.ts';
import { keepPage } from './turn-page.ts';
import {
  admitAsker,
  answerOnce,
  isRefusal,
  readRights,
  refuse,
  type Answer,
  type Command,
} from './command.ts';

/** "status jsmith": state, methods, who changed it and when, and what happens next. */
export async function answerStatus(world: World, command: Command, intent: PeopleIntent): Answer {
  return answerAboutPeople(world, command, { targets: intent.targets, about: 'status' });
}

/** "history jsmith": the changes the bot made, newest first. */
export async function answerHistory(world: World, command: Command, intent: PeopleIntent): Answer {
  return answerAboutPeople(world, command, { targets: intent.targets, about: 'history' });
}

/** Anybody of the tenant may see their own state, and nobody else's. */
export async function answerOwnStatus(world: World, command: Command): Answer {
  const rights = await readRights(world, command);
  const asker = admitAsker(world, command, { rights, needs: [] });
  if (isRefusal(asker)) return refuse(world, command, { refusal: asker });
  const mfa = await world.mfa.examine([asker.person.id]);
  const status = await statusOf(world, asker.person, mfa.get(asker.person.id));
  return answerOnce(world, command, () =>
    Promise.resolve({ reply: { kind: 'own-status', status }, locale: asker.locale }),
  );
}

interface AboutPeople {
  readonly targets: readonly string[];
  readonly about: PeoplePage['about'];
}

/** The first page; the others are read when somebody turns to them. */
export async function answerAboutPeople(world: World, command: Command, about: AboutPeople): Answer {
  const targets = await lookUpTargets(world, command, about.targets);
  const asker = admitAsker(world, command, { rights: targets.rights, needs: READERS });
  if (isRefusal(asker)) return refuse(world, command, { refusal: asker });
  const { locale } = asker;
  const stopped = stopAtTargets(world, command, { asker, targets, cap: world.policy.maxPeoplePerRequest });
  if (stopped) return stopped;
  const turned = await firstPeoplePage(world, { about: about.about, ...targets });
  return answerOnce(world, command, async (tx) => {
    await keepPage(world, tx, { viewer: asker, turned });
    return { reply: turned.reply, locale };
  });
}
