import type { ChangeRequest } from '../../src/core/requests/change-request.ts';
import { samplePersonId } from './sample-people.ts';
import type { SimulatedTalk } from './simulated-talk.ts';
import type { SeenButtons } from './simulated-teams.ts';

const TRIES = 20;
const PATIENCE_MS = 10_000;

/** People who do it again when the bot fell silent, until they see that it was done. */
export class InsistentPeople {
  readonly talk: SimulatedTalk;
  /** The newest request that somebody saw a card of. */
  request = 0;

  constructor(talk: SimulatedTalk) {
    this.talk = talk;
  }

  /** Typed anew when there was no card; the first request, if there is one, then ends by itself. */
  async ask(by: number, text: string): Promise<void> {
    const before = this.talk.seen.length;
    const sees = (): boolean => this.#newest(by, 'confirm', before) !== undefined;
    await this.#until(sees, () => this.talk.say(by, text));
    this.request = this.talk.site.rows.all('request').length;
    await this.press(by, 'confirm', () => this.now.status !== 'awaiting-confirmation');
  }

  async press(
    by: number,
    verb: string,
    done: () => boolean,
    inputs: Record<string, string> = {},
  ): Promise<void> {
    await this.#until(done, async () => {
      const seen = this.#newest(by, verb, 0);
      // Whoever has no card of the list says it in words.
      if (!seen && verb.startsWith('bulk-'))
        await this.talk.say(by, `${verb.replace('bulk-', '')} REQ-${this.request}`);
      if (!seen) return;
      const { action, activityId } = seen;
      await this.talk.press(by, verb, {
        ...{ actionId: action, cardActivityId: activityId },
        inputs: { reason: 'because', proof: 'call-back', ...inputs },
      });
    });
  }

  approve(by: number, inputs: Record<string, string> = {}): Promise<void> {
    return this.press(
      by,
      'approve',
      () =>
        'approvals' in this.now &&
        this.now.approvals.some(({ by: giver }) => giver.id === samplePersonId(by)),
      inputs,
    );
  }

  get now(): ChangeRequest {
    return this.talk.request(this.request);
  }

  #newest(by: number, verb: string, from: number): SeenButtons | undefined {
    const own = this.talk.seen.slice(from).filter(({ person }) => person === samplePersonId(by));
    return own.filter(({ verbs }) => verbs.includes(verb)).at(-1);
  }

  async #until(done: () => boolean, act: () => Promise<unknown>): Promise<void> {
    for (let tries = 0; tries < TRIES && !done(); tries += 1) {
      await act();
      if (!done()) await this.talk.pass(PATIENCE_MS);
    }
    if (!done()) throw new Error(`nobody was heard in ${TRIES} tries; the request is ${this.now?.status}`);
  }
}
