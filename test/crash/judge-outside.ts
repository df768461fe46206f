import type { MfaState } from '../../src/core/mfa-state.ts';

/** What reached the world outside, and the intents that became durable, in the order in which they did. */
export type OutsideEvent =
  | { readonly kind: 'intended'; readonly person: string }
  | {
      readonly kind: 'written';
      readonly person: string;
      readonly to: MfaState;
      /** While another write for the same person was under way. */
      readonly overlapped: boolean;
    }
  | {
      readonly kind: 'told';
      readonly person: string;
      readonly channel: 'mail' | 'Teams';
      readonly text: string;
    };

/** A card that speaks of the request, as it stands in somebody's chat in the end. */
export interface OutsideScreen {
  readonly reader: string;
  readonly text: string;
  readonly verbs: readonly string[];
}

export interface OutsideStory {
  readonly people: readonly string[];
  readonly wished: readonly MfaState[];
  readonly events: readonly OutsideEvent[];
  readonly screens: readonly OutsideScreen[];
  /** Whose chats have to show the end, and the words that it is shown in. */
  readonly readers: readonly string[];
  readonly truth: RegExp;
}

/** As it is printed in every message, for the reader to check. */
const REFERENCE = /\b[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}\b/g;
const DECIDING: readonly unknown[] = ['confirm', 'cancel', 'approve', 'reject', 'withdraw'];

/** A button that belongs to an open request only. */
export function isDeciding(verb: unknown): boolean {
  return DECIDING.includes(verb);
}

/** Every promise that the outside does not bear out, in words. The bot's own store is not asked. */
export function judgeOutside(story: OutsideStory): readonly string[] {
  return [
    ...story.people.flatMap((person) => [...judgeWrites(story, person), ...judgeTelling(story, person)]),
    ...judgeStrangers(story),
    ...judgeScreens(story),
  ];
}

function judgeWrites({ events, wished }: OutsideStory, person: string): readonly string[] {
  const broken: string[] = [];
  const own = events.filter((event) => event.person === person);
  const written = own.filter((event) => event.kind === 'written');
  if (written.length !== 1) broken.push(`${person} was written ${written.length} times`);
  for (const { to, overlapped } of written) {
    if (overlapped) broken.push(`${person} was written twice at a time`);
    if (!wished.includes(to)) broken.push(`${person} was made ${to}`);
  }
  const [first] = own;
  if (first && first.kind !== 'intended')
    broken.push(`${person} was ${first.kind} before the intent was on record`);
  return broken;
}

/** On each channel once or twice, after the write, and all of it under one reference. */
function judgeTelling({ events }: OutsideStory, person: string): readonly string[] {
  const broken: string[] = [];
  const own = events.filter((event) => event.person === person);
  const told = own.filter((event) => event.kind === 'told');
  for (const channel of ['mail', 'Teams']) {
    const times = told.filter((event) => event.channel === channel).length;
    if (times !== 1 && times !== 2) broken.push(`${person} was told ${times} times by ${channel}`);
  }
  const written = own.findIndex(({ kind }) => kind === 'written');
  const firstTold = own.findIndex(({ kind }) => kind === 'told');
  if (firstTold !== -1 && firstTold < written) broken.push(`${person} was told before it was done`);
  const references = told.map(({ text }) => [...new Set(text.match(REFERENCE))].join(' and ') || 'none');
  if (new Set(references).size > 1 || references.some((each) => each.length !== 'ABCD-1234'.length))
    broken.push(`${person} was told under ${[...new Set(references)].join(', ')}`);
  return broken;
}

function judgeStrangers({ events, people }: OutsideStory): readonly string[] {
  const strangers = events.filter(({ person }) => !people.includes(person));
  return strangers.map(({ kind, person }) => `${person}, who is not in the list, was ${kind}`);
}

function judgeScreens({ screens, readers, truth }: OutsideStory): readonly string[] {
  const blind = readers.filter((reader) => !screens.some((screen) => screen.reader === reader));
  return [
    ...blind.map((reader) => `${reader} has no card of it`),
    ...screens.flatMap(({ reader, text, verbs }) => {
      const live = verbs.filter(isDeciding);
      return [
        ...(live.length > 0 ? [`the card of ${reader} can still be pressed: ${live.join(', ')}`] : []),
        ...(truth.test(text) ? [] : [`the card of ${reader} does not show the end: ${text}`]),
      ];
    }),
  ];
}
