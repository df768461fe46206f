/** What a bot may send to one chat (https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit). */
const WINDOWS = [
  { messages: 7, ms: 1_000 },
  { messages: 8, ms: 2_000 },
  { messages: 60, ms: 30_000 },
  { messages: 1_800, ms: 3_600_000 },
] as const;
const LONGEST_MS = 3_600_000;

/** Keeps notices below the limits of each chat, which they share with the answers and cards that are posted there. */
export class ChatPace {
  readonly #now: () => number;
  /** When something was sent, per chat; the chat that was quiet for longest first. */
  readonly #sent = new Map<string, number[]>();

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Milliseconds until one more message fits; 0 when it does. Counts nothing. */
  waitFor(chat: string): number {
    const now = this.#now();
    const sent = this.#sent.get(chat) ?? [];
    const waits = WINDOWS.map(({ messages, ms }) => {
      const oldest = sent.at(-messages);
      return oldest === undefined ? 0 : oldest + ms - now;
    });
    return Math.max(0, ...waits);
  }

  count(chat: string): void {
    const now = this.#now();
    this.#forgetQuietChats(now);
    const sent = this.#sent.get(chat) ?? [];
    this.#sent.delete(chat);
    this.#sent.set(chat, [...sent.filter((at) => at > now - LONGEST_MS), now]);
  }

  /** A campaign writes to tens of thousands of chats, once each: they must not pile up. */
  #forgetQuietChats(now: number): void {
    for (const [chat, sent] of this.#sent) {
      if ((sent.at(-1) ?? 0) > now - LONGEST_MS) return;
      this.#sent.delete(chat);
    }
  }
}
