import fc from 'fast-check';
import { FRAMES, STATES, type Frame, type State } from './frames.ts';

/** An order built from a frame, with what was put into it. */
export interface Order {
  readonly frame: Frame;
  readonly to: State;
  readonly people: readonly string[];
  readonly text: string;
}

export const person = fc.oneof(
  fc.stringMatching(/^[bcdfgjkprtvwz][a-z]{0,3}[bdgkpvwxz]{2}[a-z]{1,4}$/),
  fc.stringMatching(/^[a-z]{3,8}\.[a-z]{4,8}@contoso\.com$/),
  fc.uuid(),
);

/** Orders for one person, or for up to `most`, in lists of every kind. */
export function orders(most = 1): fc.Arbitrary<Order> {
  return fc
    .record({
      frame: fc.constantFrom(...Object.values(FRAMES)),
      to: fc.constantFrom<State>(...STATES),
      people: fc.uniqueArray(person, { minLength: 1, maxLength: most }),
      pick: fc.nat(),
      list: fc.nat(4),
    })
    .map(({ frame, to, people, pick, list }) => {
      const frames = frame.orders[to];
      const made = frames[pick % frames.length] ?? '';
      return { frame, to, people, text: made.replace('X', listed(people, frame, list)) };
    });
}

function listed(people: readonly string[], { and }: Frame, kind: number): string {
  const commas = people.slice(0, -1).join(', ');
  const ways = [
    people.join(', '),
    people.join('; '),
    commas === '' ? people.join() : `${commas} ${and} ${people.at(-1)}`,
    people.join(` ${and} `),
    people.join(' & '),
  ];
  return ways[kind] ?? '';
}

/** Changes that keep the meaning: capitals, blanks, politeness, markup, wrapping, characters that nobody sees. */
export const dressing = fc.constantFrom<(made: Order) => string>(
  ({ text }) => text,
  ({ text }) => text.toUpperCase(),
  ({ text }) => text.replaceAll(' ', '   '),
  ({ text }) => text.replaceAll(' ', '\u00A0'),
  ({ text }) => text.replace(' ', '\n'),
  ({ text }) => `${text}.`,
  ({ text }) => `<p>${text.replaceAll('&', '&amp;').replaceAll(' ', '&nbsp;')}</p>`,
  ({ text }) => `<div><b>${text.replaceAll('&', '&amp;')}</b></div>`,
  ({ text }) => `**${text}**`,
  ({ text }) => `<at>MFA Bot</at> ${text}`,
  ({ text }) => `🙂 ${text}!`,
  ({ text }) => `\u200B${text.replaceAll(' ', ' \u200B')}\uFEFF`,
  ({ text }) => text.replace(/mfa/i, (word) => [...word].join('\u200D')),
  ({ text, frame }) => `${frame.polite[0] ?? ''}${text}`,
  ({ text, frame }) => `${frame.polite[1] ?? ''}${text}`,
);
