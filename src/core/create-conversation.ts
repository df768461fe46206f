import type { Conversation } from './conversation.ts';
import { handleCardAction } from './handle-card-action.ts';
import { handleInstall } from './handle-install.ts';
import { handleMessage } from './handle-message.ts';
import type { IncomingCardAction, IncomingInstall, IncomingMessage } from './incoming.ts';
import { keepCard } from './requests/keep-card.ts';
import { ConversationMemory } from './remember-conversation.ts';
import type { World } from './world.ts';

/** The core as the Teams adapter sees it. */
export function createConversation(world: World): Conversation {
  const memory = new ConversationMemory(world);
  const remember = async (seen: IncomingMessage | IncomingCardAction | IncomingInstall): Promise<void> => {
    try {
      await memory.remember(seen);
    } catch (error) {
      // Without the reference the person gets mail only; the turn itself need not fail for it.
      world.log.error('a conversation could not be remembered', error, { person: seen.sender });
    }
  };
  return {
    async onMessage(message) {
      await remember(message);
      return handleMessage(world, message);
    },
    async onCardAction(action) {
      await remember(action);
      return handleCardAction(world, action);
    },
    async onInstall(install) {
      if (install.installed) await remember(install);
      else memory.forget(install.sender);
      return handleInstall(world, install).catch((error: unknown) => {
        // A welcome is a courtesy: when it cannot be given, the first command is answered all the same.
        world.log.error('an installation was not welcomed', error, { person: install.sender });
        return undefined;
      });
    },
    onCardPosted: (card, activityId) =>
      world.store.transaction((tx) =>
        keepCard(
          tx,
          { ...card, activityId },
          card.role === 'requester' ? 'awaiting-confirmation' : 'awaiting-approval',
        ),
      ),
  };
}
