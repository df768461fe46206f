import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseIntent } from '../../../src/core/intents/parse-intent.ts';

const STATES = { enabled: 'enabled', disabled: 'disabled', enforced: 'enforced' } as const;
type State = keyof typeof STATES;

/** For each language: orders with a place for the person, polite openings, and ways to say no. */
interface Frame {
  readonly orders: Readonly<Record<State, readonly string[]>>;
  readonly polite: readonly string[];
  readonly refusals: readonly string[];
}

const FRAMES: Readonly<Record<string, Frame>> = {
  en: {
    orders: {
      enabled: ['enable mfa for X', 'turn on mfa for X', 'turn mfa on for X', 'activate 2fa for X'],
      disabled: ['disable mfa for X', 'switch off mfa for X', 'turn mfa off for X', 'deactivate 2fa for X'],
      enforced: ['enforce mfa for X', 'require mfa for X', 'set X to enforced'],
    },
    polite: ['please ', 'could you ', 'hi, ', 'can you please '],
    refusals: [
      "don't O",
      'do not O',
      'never O',
      'please do not O',
      'should i O',
      'bob said: O',
      'if he calls O',
      'O except bob',
      'O tomorrow',
      '"O"',
    ],
  },
  nl: {
    orders: {
      enabled: ['zet mfa aan voor X', 'activeer mfa voor X', 'schakel mfa in voor X'],
      disabled: ['zet mfa uit voor X', 'deactiveer mfa voor X', 'schakel mfa uit voor X'],
      enforced: ['verplicht mfa voor X', 'dwing mfa af voor X', 'zet X op enforced'],
    },
    polite: ['graag ', 'hoi, ', 'aub '],
    refusals: ['O niet', 'nooit O', 'Jan zei: O', 'als hij belt O', 'O behalve bob', 'O morgen', '"O"'],
  },
  de: {
    orders: {
      enabled: ['aktiviere MFA für X', 'schalte MFA für X ein', 'MFA für X aktivieren'],
      disabled: ['deaktiviere MFA für X', 'schalte MFA für X aus', 'MFA für X deaktivieren'],
      enforced: ['erzwinge MFA für X', 'setze X auf erzwungen'],
    },
    polite: ['bitte ', 'hallo, '],
    refusals: [
      'O nicht',
      'niemals O',
      'Peter sagte: O',
      'wenn er anruft O',
      'O außer bob',
      'O morgen',
      '„O“',
    ],
  },
  fr: {
    orders: {
      enabled: ['active la MFA pour X', 'activer mfa pour X'],
      disabled: ['désactive la MFA pour X', 'coupe la MFA pour X'],
      enforced: ['impose la MFA pour X', 'rends la MFA obligatoire pour X'],
    },
    polite: ['merci de ', 'bonjour, ', 'peux-tu '],
    refusals: ['ne pas O', 'jamais O', 'Paul a dit : O', "s'il appelle O", 'O sauf bob', 'O demain', '« O »'],
  },
  es: {
    orders: {
      enabled: ['activa mfa para X', 'habilita la MFA para X'],
      disabled: ['desactiva mfa para X', 'deshabilita la MFA para X'],
      enforced: ['exige mfa para X', 'haz obligatoria la MFA para X'],
    },
    polite: ['por favor ', 'hola, ', 'puedes '],
    refusals: ['no O', 'nunca O', 'Pedro dijo: O', 'si llama O', 'O excepto bob', 'O mañana', '"O"'],
  },
};

interface Order {
  readonly frame: Frame;
  readonly to: State;
  readonly person: string;
  readonly text: string;
}

const person = fc.oneof(
  fc.stringMatching(/^[bcdfgjkprtvwz][a-z]{0,3}[bdgkpvwxz]{2}[a-z]{1,4}$/),
  fc.stringMatching(/^[a-z]{3,8}\.[a-z]{4,8}@contoso\.com$/),
  fc.uuid(),
);

const order: fc.Arbitrary<Order> = fc
  .record({
    frame: fc.constantFrom(...Object.values(FRAMES)),
    to: fc.constantFrom<State>('enabled', 'disabled', 'enforced'),
    person,
    pick: fc.nat(),
  })
  .map(({ frame, to, person: name, pick }) => {
    const orders = frame.orders[to];
    return { frame, to, person: name, text: (orders[pick % orders.length] ?? '').replace('X', name) };
  });

/** Changes that keep the meaning: capitals, blanks, politeness, HTML, a full stop. */
const dressing = fc.constantFrom<(made: Order) => string>(
  ({ text }) => text.toUpperCase(),
  ({ text }) => text.replaceAll(' ', '   '),
  ({ text }) => `${text}.`,
  ({ text }) => `<p>${text.replaceAll(' ', '&nbsp;')}</p>`,
  ({ text }) => `<at>MFA Bot</at> ${text}`,
  ({ text }) => `🙂 ${text}!`,
  ({ text, frame }) => `${frame.polite[0] ?? ''}${text}`,
  ({ text, frame }) => `${frame.polite[1] ?? ''}${text}`,
);

test('an order keeps its meaning under capitals, blanks, politeness and markup', () => {
  fc.assert(
    fc.property(order, dressing, (made, dress) => {
      expect(parseIntent(dress(made))).toEqual({ kind: 'change', to: made.to, targets: [made.person] });
    }),
    { numRuns: 1_000 },
  );
});

test('a negated, asked, quoted, conditional or postponed order never becomes a change', () => {
  fc.assert(
    fc.property(order, fc.nat(), ({ frame, text }, pick) => {
      const refusal = frame.refusals[pick % frame.refusals.length] ?? '';
      expect(parseIntent(refusal.replace('O', text)).kind).not.toBe('change');
    }),
    { numRuns: 1_000 },
  );
});

test('one slip of the finger never turns an order into another state or another person', () => {
  const slip = fc.record({ at: fc.nat(), kind: fc.constantFrom('drop', 'swap', 'double'), made: order });
  fc.assert(
    fc.property(slip, ({ at, kind, made }) => {
      // The name and the blank before it stay whole: otherwise another person is typed.
      const place = at % Math.max(1, made.text.indexOf(made.person) - 2);
      const intent = parseIntent(slipped(made.text, place, kind));
      if (intent.kind !== 'change') return;
      expect(intent.to).toBe(made.to);
      expect(intent.targets).toEqual([made.person]);
    }),
    { numRuns: 1_500 },
  );
});

function slipped(text: string, at: number, kind: string): string {
  const here = text[at] ?? '';
  if (kind === 'drop') return text.slice(0, at) + text.slice(at + 1);
  if (kind === 'double') return text.slice(0, at) + here + text.slice(at);
  return text.slice(0, at) + (text[at + 1] ?? '') + here + text.slice(at + 2);
}

test('any text at all gives an intent', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect(typeof parseIntent(text).kind).toBe('string');
    }),
    { numRuns: 1_000 },
  );
});

test('text without a word of the grammar never makes the bot act', () => {
  const gibberish = fc.array(fc.stringMatching(/^[bcdfghjkpqvwxz]{4,9}$/), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(gibberish, (words) => {
      const acts = ['change', 'reset', 'revoke', 'approve', 'reject', 'cancel', 'undo'];
      expect(acts).not.toContain(parseIntent(words.join(' ')).kind);
    }),
    { numRuns: 1_000 },
  );
});
