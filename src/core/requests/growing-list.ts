import { BrokenInvariant } from '../failures.ts';
import type { PersonId, RequestId } from '../ids.ts';
import type { MfaState } from '../mfa-state.ts';
import type { ChangeRequest, RequestItem } from './change-request.ts';
import type { StoreReads } from '../ports/store.ts';
import type { World } from '../world.ts';
import { heldList, inPages, type DraftedList } from './drafted-list.ts';
import { listFactsOf, together, type ListFacts } from './list-facts.ts';
import { PAGE, type ListPages } from './list-pages.ts';
import type { Preview } from './preview-change.ts';
import { Refusals } from './refusals.ts';
import { isItemSealed, sealItem } from './seal-item.ts';

type Asked = Pick<ChangeRequest, 'to' | 'convert'>;

/**
 * A list that comes page by page. A short one is held; a longer one lies in the store until it is a request, and all that
 * is held of it is who is in it: 100,000 people are 6 MB of ids, and were 120 with what was found about each.
 */
export class GrowingList {
  readonly #world: World;
  readonly #asked: Asked;
  readonly #people: PersonId[] = [];
  #facts: ListFacts;
  #held: RequestItem[] = [];
  #draft: string | undefined;
  readonly refusals = new Refusals();

  constructor(world: World, asked: Asked) {
    this.#world = world;
    this.#asked = asked;
    this.#facts = listFactsOf(asked.to, []);
  }

  get to(): MfaState {
    return this.#asked.to;
  }

  async add({ items, refused }: Preview): Promise<void> {
    this.refusals.add(refused);
    if (items.length === 0) return;
    this.#facts = together(this.#facts, listFactsOf(this.#asked.to, items));
    for (const { person } of items) this.#people.push(person.id);
    this.#held.push(...items);
    if (this.#people.length > PAGE) await this.#putDown();
  }

  /** The list as it is now. */
  drafted(): DraftedList {
    const { refusals } = this;
    if (this.#draft === undefined)
      return { ...heldList(this.#asked.to, { items: this.#held, refused: [] }), refusals };
    const read: DraftedList['read'] = (reads, people) => this.#read(reads, people);
    return { people: this.#people, facts: this.#facts, refusals, read };
  }

  /** Once it is a request, or will never be one. What cannot be thrown away now is later on. */
  async drop(): Promise<void> {
    const draft = this.#draft;
    if (draft === undefined) return;
    try {
      await this.#world.store.transaction((tx) => tx.dropDraft(draft));
    } catch (error) {
      this.#world.log.warn('a draft stays for a while', { cause: String(error) });
    }
  }

  async #putDown(): Promise<void> {
    const draft = (this.#draft ??= this.#world.ids.actionId());
    const items = this.#held;
    this.#held = [];
    for (let from = 0; from < items.length; from += PAGE) {
      const sealed = items.slice(from, from + PAGE).map((item) => this.#seal(draft, item));
      await this.#world.store.transaction((tx) => tx.appendDraft(draft, sealed));
    }
  }

  /** What was judged is what is asked for: nobody who can write to the database puts anybody else in between. */
  #seal(draft: string, item: RequestItem): RequestItem {
    return sealItem(this.#world.seal, { ...this.#asked, id: draft as RequestId }, item);
  }

  #read(reads: Pick<StoreReads, 'drafted'>, people: readonly PersonId[]): ListPages {
    return inPages(people, async (page) => {
      const items = await reads.drafted(this.#draft ?? '', page);
      return new Map(items.map((item) => [item.person.id, this.#prove(item)]));
    });
  }

  #prove(sealed: RequestItem): RequestItem {
    const asked = { ...this.#asked, id: this.#draft as RequestId };
    if (!isItemSealed(this.#world.seal, asked, sealed))
      throw new BrokenInvariant('a list was altered while it was made');
    const { seal: _, ...item } = sealed;
    return item;
  }
}
