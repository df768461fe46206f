import { cardAsText } from '../presentation/card-as-text.ts';
import type { SeenMessage } from '../rehearsal/teams/chat-log.ts';
import type { RehearsalPerson } from '../rehearsal/teams/rehearsal-person.ts';
import { buttonTitle, choicesOf, inputLabel } from './read-card.ts';
import type { CardNode } from './read-card.ts';
import type { Transcript } from './transcript.ts';

type Inputs = Readonly<Record<string, string>>;

/** Somebody in the tour: acts in the rehearsal's Teams, and everything they do and see is written down once. */
export class TourPerson {
  private readonly person: RehearsalPerson;
  private readonly transcript: Transcript;
  /** By activity id: how the message looked when it was written down. */
  private readonly written = new Map<string, string>();
  private looksAt: string | undefined;

  constructor(person: RehearsalPerson, transcript: Transcript) {
    this.person = person;
    this.transcript = transcript;
  }

  get name(): string {
    return this.person.who.name;
  }

  async types(text: string): Promise<void> {
    this.transcript.typed(this.name, text);
    await this.person.say(text);
  }

  /** Presses a button of the card that was seen last. */
  async presses(verb: string, inputs: Inputs = {}): Promise<void> {
    const card = this.cardInView();
    const filled = Object.entries(inputs).map(([id, value]) => `${inputLabel(card, id)}: ${value}`);
    await this.press(verb, inputs, filled);
  }

  /** Chooses the entry of the pick list that says this. */
  async picks(words: string): Promise<void> {
    const choice = choicesOf(this.cardInView()).find(({ title }) => title.includes(words));
    if (choice === undefined) throw new Error(`${this.name} has nothing to pick that says ${words}.`);
    await this.press('pick', { person: choice.value }, [choice.title]);
  }

  /** Waits for a message, or for a change of one, that says this; then it is the one that is looked at. */
  async sees(words: RegExp): Promise<SeenMessage> {
    const wish = (each: SeenMessage): boolean =>
      words.test(linesOf(each)) && this.written.get(each.activityId) !== linesOf(each);
    const message = await this.person.waitForMessage(wish);
    const known = this.written.has(message.activityId);
    this.written.set(message.activityId, linesOf(message));
    this.looksAt = message.activityId;
    this.transcript.shown(this.name, known ? 'changed' : 'new', drawingOf(message));
    return message;
  }

  private async press(verb: string, inputs: Inputs, filled: readonly string[]): Promise<void> {
    const on = this.looksAt;
    this.transcript.pressed(this.name, buttonTitle(this.cardInView(), verb), filled);
    const { body } = await this.person.press({ verb }, { inputs, ...(on !== undefined && { on }) });
    if (isMessage(body)) this.transcript.remark(`A note under the card: ${body.value}`);
  }

  private cardInView(): CardNode {
    const card = this.person.messages().find(({ activityId }) => activityId === this.looksAt)?.card;
    if (card === undefined) throw new Error(`${this.name} looks at no card.`);
    return card;
  }
}

/** Teams shows such an answer for a moment, and leaves the card as it is. */
function isMessage(answer: unknown): answer is { readonly value: string } {
  return (
    typeof answer === 'object' &&
    answer !== null &&
    'type' in answer &&
    answer.type === 'application/vnd.microsoft.activity.message'
  );
}

/** Wider than any sentence: a line break must not come between words that are waited for. */
const UNBROKEN = 2_000;

function linesOf({ card, text }: SeenMessage): string {
  return card === undefined ? text : cardAsText(card, UNBROKEN);
}

function drawingOf({ card, text }: SeenMessage): string {
  return card === undefined ? text : cardAsText(card);
}
