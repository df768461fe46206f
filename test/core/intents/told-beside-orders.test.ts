import { describe, expect, test } from '@jest/globals';
import { parseIntent } from '../../../src/core/intents/parse-intent.ts';

describe('a list behind a colon', () => {
  test.each([
    'for my team please mfa on: anna, ben and carl',
    'graag voor mijn team mfa aan: anna, bert en carl',
    'need mfa on for 3 people: anna; ben; carl',
    'New starters for Monday, all need mfa on:\n- anna\n- ben\n- carl',
    'doe maar mfa aan voor bovenste drie: anna, bert, carl',
    'MFA aktivieren für die neuen Kollegen: anna, ben und carl',
    'enable mfa for everybody: anna, ben, carl',
  ])('names all who are meant: %s', (text) => {
    expect(parseIntent(text)).toEqual({
      kind: 'change',
      to: 'enabled',
      targets: ['anna', expect.stringMatching(/^be(?:n|rt)$/), 'carl'],
    });
  });

  test.each([
    'enable mfa for everyone except: anna, ben',
    'enable mfa for everyone: ransomware, phishing',
    'enable mfa for my team: not yet',
    'bob: my team: anna, ben need mfa',
    'enable mfa for my team and bob, that is: anna, ben',
  ])('is none where the words say something else: %s', (text) => {
    expect(parseIntent(text).kind).not.toBe('change');
  });
});

describe('what is told beside an order', () => {
  test.each([
    ['jsmith has a new phone and needs an mfa reset', 'reset'],
    ['h.schouten heeft een nieuwe telefoon en moet mfa opnieuw instellen', 'reset'],
    ['m.weber hat ein neues Handy und muss MFA neu einrichten', 'reset'],
    ['can you turn mfa off for jsmith? lost phone', 'change'],
    ['withdraw REQ-12, not needed anymore', 'cancel'],
    ['goedkeuren REQ-12, teruggebeld en klopt', 'approve'],
    ['send a nudge to jsmith, she still has not registered', 'remind'],
    ['reset mfa for jsmith, new iphone', 'reset'],
  ])('explains it: %s', (text, kind) => {
    expect(parseIntent(text).kind).toBe(kind);
  });

  test.each([
    'jsmith lost his phone and bob needs mfa off',
    'mfa off for jsmith? new phone',
    'mfa on for jsmith, not needed anymore',
    'approve REQ-12, not needed anymore',
    'cancel REQ-12, not yet',
    'goedkeuren REQ-12, maar pas als hij teruggebeld is',
    'cancel REQ-12, not needed anymore?',
    'approve REQ-12, confirmed by phone?',
    'mfa off for jsmith, last day friday, then on again',
    'mfa uit voor jsmith, telefoon kwijt, daarna weer aan',
    'MFA aus für jsmith, Handy weg, dann wieder an',
    "s'il appelle, désactive la MFA de mdurand",
    'enable mfa for jdoe, cc: falkps',
  ])('or takes it back, asks, waits, names somebody else: %s', (text) => {
    expect(['none', 'incomplete', 'status']).toContain(parseIntent(text).kind);
  });
});

describe('an order behind what is told of somebody', () => {
  test.each([
    ['k.jones swapped phones, re-register please', { kind: 'reset' }],
    ['k.jones hat ein neues Handy, bitte MFA zurücksetzen', { kind: 'reset' }],
    ['k.jones lost his phone, mfa off for 2 hours', { kind: 'change', to: 'disabled', for: 'PT2H' }],
    ['k.jones has left, kill his sessions', { kind: 'revoke' }],
    ['k.jones dropped his phone in the canal this weekend, reset his mfa', { kind: 'reset' }],
    ["k.jones's laptop was stolen, kill all his sessions", { kind: 'revoke' }],
    ['account k.jones possibly compromised: revoke all sessions', { kind: 'revoke' }],
    ['account van k.jones mogelijk gehackt, trek direct alle sessies in', { kind: 'revoke' }],
    ['k.jones still has no mfa, please turn it on', { kind: 'change', to: 'enabled' }],
    ['k.jones heeft nog geen mfa, graag aanzetten', { kind: 'change', to: 'enabled' }],
  ])('is about that one: %s', (text, intent) => {
    expect(parseIntent(text)).toEqual({ ...intent, targets: ['k.jones'] });
  });

  test.each([
    'k.jones lost his phone, disable mfa for the intern',
    'k.jones lost his phone, disable mfa for his manager',
    'k.jones lost his phone, disable mfa for him',
    'k.jones has no mfa, turn it off',
    "k.jones has no mfa, don't enable",
    'k.jones has no mfa, should I enable it?',
    'do not put k.jones on mfa, please enable',
    'k.jones is leaving. disable mfa?',
    'k.jones approved, disable mfa',
    'client lost phone, disable mfa now',
    'k.jones dropped his phone in the canal, disable mfa for the intern',
    'k.jones has a new phone and needs mfa on the intern',
  ])('unless it may be about another, asks or forbids: %s', (text) => {
    expect(['none', 'incomplete']).toContain(parseIntent(text).kind);
  });

  test('is about whoever it names itself', () => {
    expect(parseIntent('k.jones has a new phone, reset mfa for p.smith')).toMatchObject({
      targets: ['p.smith'],
    });
  });
});

test.each([
  'why is k.jones enforced when I only enabled him',
  'why was k.jones switched to enforced all of a sudden?',
  'waarom staat k.jones ineens op enforced',
  'warum ist k.jones plötzlich enforced',
])('what is argued behind the state names nobody: %s', (text) => {
  expect(parseIntent(text)).toEqual({ kind: 'why', targets: ['k.jones'] });
});

test.each(['only for 2 hours', 'for 2 hours only'])('"%s" is a length, and leaves nobody out', (length) => {
  expect(parseIntent(`mfa off for k.jones ${length}`)).toEqual({
    kind: 'change',
    to: 'disabled',
    targets: ['k.jones'],
    for: 'PT2H',
  });
});

test.each(['mfa an für k.jones. danke, Martina', 'please switch on mfa for k.jones. thanks, Martina'])(
  'thanks and a name end the letter: %s',
  (text) => {
    expect(parseIntent(text)).toEqual({ kind: 'change', to: 'enabled', targets: ['k.jones'] });
  },
);

test.each([
  'Bericht REQ-12',
  'rapport REQ-12',
  'informe de REQ-12',
  'verslag van REQ-12 graag',
  'report on REQ-12',
])('"%s" asks for what became of that request', (text) => {
  expect(parseIntent(text)).toEqual({ kind: 'report', request: 'REQ-12' });
});

test.each([
  ['no, reject REQ-12', 'reject'],
  ['nee, REQ-12 afwijzen', 'reject'],
  ['wijs REQ-12 maar af, ik ken deze persoon niet', 'reject'],
  ['no, do not reject REQ-12', 'none'],
  ['nee, REQ-12 niet afwijzen', 'none'],
  ['no, approve REQ-12', 'none'],
])('"no" before a rejection agrees with it: %s', (text, kind) => {
  expect(parseIntent(text).kind).toBe(kind);
});

test.each([
  ["hasn't k.jones registered yet?", 'status'],
  ['heeft k.jones nog steeds geen mfa?', 'status'],
  ["isn't k.jones enforced? then enforce him", 'none'],
  ["hasn't k.jones mfa? please enable", 'none'],
])('a question that denies asks for the status, and orders nothing: %s', (text, kind) => {
  expect(parseIntent(text).kind).toBe(kind);
});

test.each([
  ['enable mfa for angela moore comma she has a new phone', ['angela moore']],
  ['reset mfa for angela moore comma jim visser', ['angela moore', 'jim visser']],
])('a comma that was dictated is one: %s', (text, targets) => {
  expect(parseIntent(text)).toMatchObject({ targets });
});

test.each(['enable mfa for angela moore period', 'mfa aan voor angela moore punt'])(
  'how a dictated sentence ends is no surname: %s',
  (text) => {
    expect(parseIntent(text).kind).toBe('none');
  },
);

test.each([
  'I need k.jones kicked off everywhere',
  'make sure k.jones is signed out everywhere',
  'sign k.jones out everywhere, account might be compromised',
])('however signing out is said, it is of whoever is named: %s', (text) => {
  expect(parseIntent(text)).toMatchObject({ kind: 'revoke', targets: ['k.jones'] });
});

test.each([
  'what would happen if someone enforced mfa for k.jones',
  'wat zou er gebeuren als je mfa verplicht voor k.jones',
  'was würde passieren, wenn man MFA für k.jones erzwingt',
  'que se passerait-il si on imposait la mfa pour k.jones',
])('"what if" tries it out, whoever would do it: %s', (text) => {
  expect(parseIntent(text)).toMatchObject({
    kind: 'change',
    to: 'enforced',
    targets: ['k.jones'],
    dryRun: true,
  });
});

test.each([
  'what waits for me',
  'was muss ich entscheiden',
  'que dois-je approuver ?',
  'wat ligt er voor mij',
])('"%s" asks for the requests that wait', (text) => {
  expect(parseIntent(text)).toEqual({ kind: 'requests' });
});
