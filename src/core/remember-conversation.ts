import type { ConversationReference } from './incoming.ts';
import type { PersonId } from './ids.ts';
import type { World } from './world.ts';

interface Seen {
  readonly sender: PersonId;
  readonly conversation: ConversationReference;
  readonly locale?: string;
}

const MAX_KNOWN = 10_000;

/** Keeps everybody's personal chat in the store, and writes only when something about it is new to this process. */
export class ConversationMemory {
  readonly #known = new Map<PersonId, string>();
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  async remember({ sender, conversation, locale }: Seen): Promise<void> {
    if (conversation.kind !== 'personal') return;
    const mark = JSON.stringify([conversation, locale]);
    if (this.#known.get(sender) === mark) return;
    await this.#world.store.transaction((tx) =>
      tx.saveConversation({ person: sender, conversation, ...(locale === undefined ? {} : { locale }) }),
    );
    // Bounded, so that strangers cannot grow it: forgetting costs one repeated write, nothing else.
    if (this.#known.size >= MAX_KNOWN) this.#known.clear();
    this.#known.set(sender, mark);
  }

  forget(person: PersonId): void {
    this.#known.delete(person);
  }
}
