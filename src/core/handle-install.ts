import { greetingFor } from './commands/answer-talk.ts';
import type { MessageAnswer } from './conversation.ts';
import type { IncomingInstall } from './incoming.ts';
import { chooseLocale } from './locale.ts';
import { groupsWithRoles, viewerOf } from './rights.ts';
import type { World } from './world.ts';

/** The app came to a person's chat, or left it: the chat is remembered or forgotten, and newcomers are welcomed. */
export async function handleInstall(
  world: World,
  install: IncomingInstall,
): Promise<MessageAnswer | undefined> {
  if (install.conversation.kind !== 'personal') return undefined;
  if (!install.installed) {
    await forget(world, install);
    return undefined;
  }
  const rights = await world.directory.rightsOf(install.sender, groupsWithRoles(world.policy));
  const viewer = viewerOf(world.policy, rights);
  // Outsiders get no welcome; their first command gets the refusal.
  if (!viewer || !(await isFirstWelcome(world, install))) return undefined;
  return {
    reply: greetingFor(viewer),
    locale: chooseLocale(install.locale, viewer.person.preferredLanguage),
  };
}

function forget(world: World, { sender, conversation }: IncomingInstall): Promise<void> {
  return world.store.transaction((tx) => tx.dropConversation(sender, conversation.conversationId));
}

/** Teams reports an installation more than once, and two reports may come at the same moment. */
function isFirstWelcome(world: World, { conversation }: IncomingInstall): Promise<boolean> {
  return world.store.transaction((tx) => tx.firstSight(`welcome|${conversation.conversationId}`));
}
