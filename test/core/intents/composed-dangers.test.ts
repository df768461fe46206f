import { describe, expect, test } from '@jest/globals';
import { parseIntent } from '../../../src/core/intents/parse-intent.ts';

const ACTS = ['change', 'reset', 'revoke', 'remind', 'campaign', 'delegate', 'approve', 'cancel', 'undo'];

/** What putting every order together with every opening showed to be done though it was not asked for. */
describe('what is put together from harmless parts', () => {
  test.each([
    'please is mfa on for jsmith?',
    'can you please is jsmith enforced?',
    'even snel: staat mfa aan bij jsmith?',
    'bitte ist mfa bei jsmith an?',
    'la mfa est active pour jsmith ? svp',
    'jsmith est en enforced ? stp',
    'por favor ¿está activo mfa para jsmith?',
    'jsmith está en enforced? porfa',
  ])('a question stays one, however politely it is put: %s', (text) => {
    expect(['status', 'none']).toContain(parseIntent(text).kind);
  });

  test.each([
    'i need to get the mfa status for jsmith',
    'we need the mfa status of jsmith',
    "i'd like to see the mfa state of jsmith",
  ])('who needs to see a state wishes none: %s', (text) => {
    expect(parseIntent(text)).toEqual({ kind: 'status', targets: ['jsmith'] });
  });

  test.each([
    'i need to chase jsmith about mfa',
    'we want to interview jsmith about mfa',
    "i'd like to congratulate jsmith on mfa",
  ])("a verb that is not known is nobody's first name: %s", (text) => {
    expect(ACTS).not.toContain(parseIntent(text).kind);
  });

  test.each([
    'bin bis freitag im urlaub, jsmith vertritt mich',
    'de vacaciones hasta el viernes, jsmith aprueba por mí',
    'im off until friday, jsmith approves for me',
    "absent jusqu'à vendredi, jsmith me remplace",
    'met vakantie tot vrijdag, jsmith keurt goed',
    'until friday jsmith approves for me',
    'tot vrijdag keurt jsmith voor mij goed',
  ])('an end before or behind who stands in is kept: %s', (text) => {
    expect(parseIntent(text)).toEqual({ kind: 'delegate', targets: ['jsmith'], until: 'friday' });
  });

  test('an end in what is told before makes no delegation without one', () => {
    const intent = parseIntent('I lost my phone until friday, jsmith approves for me');
    expect(intent).toMatchObject({ kind: 'none' });
  });

  test.each([
    'if i am off, jsmith approves for me',
    'jsmith never approves for me',
    'does jsmith approve for me?',
    'approve jsmith for me',
    'jsmith approuve REQ-12 pour moi',
    'bob says jsmith approves for me',
    'yesterday jsmith approved for me',
  ])('nobody is made a deputy by the way: %s', (text) => {
    expect(ACTS).not.toContain(parseIntent(text).kind);
  });

  test.each([
    ['test: mfa off for jsmith', 'disabled'],
    ['prueba: desactivar mfa para jsmith', 'disabled'],
    ['test : active la mfa pour jsmith', 'enabled'],
    ['proef: mfa aan voor jsmith', 'enabled'],
  ])('what is headed as a test is not done in earnest: %s', (text, to) => {
    expect(parseIntent(text)).toEqual({ kind: 'change', to, targets: ['jsmith'], dryRun: true });
  });

  test.each([
    ['enable mfa for dr. Anna Smith', 'anna smith'],
    ['impose la mfa à M. Leroy', 'leroy'],
    ['coupe la mfa à M. Leroy', 'leroy'],
    ['mfa aan voor mevr. A. Smit', 'a. smit'],
    ['mevr. A. Smit mfa aan', 'a. smit'],
    ["van 't Hof mfa aan", "van 't hof"],
    ["zet van 't Hof op enforced", "van 't hof"],
    ['mfa für Dr. Anna Meier einschalten', 'anna meier'],
  ])('a title is no name, an initial and a particle are, and none is a length: %s', (text, name) => {
    const intent = parseIntent(text);
    expect(intent).toMatchObject({ kind: 'change', targets: [name] });
    expect(intent).not.toHaveProperty('for');
  });

  test.each([
    'activa mfa\n\nSaludos\nTom',
    'mfa aktivieren - danke, Tom',
    'désactiver la mfa - merci, Tom',
    'disable mfa - thanks, Tom',
  ])('who signed is not who is meant: %s', (text) => {
    expect(parseIntent(text)).toMatchObject({ kind: 'incomplete', of: 'change' });
    expect(parseIntent(text)).not.toHaveProperty('targets');
  });

  test.each([
    'no more reminders for jsmith',
    'geen herinneringen meer voor jsmith',
    'keine Erinnerungen mehr für jsmith',
    'plus de rappels pour jsmith',
    'no más recordatorios para jsmith',
    'para los recordatorios de jsmith',
  ])('who is to get no more reminders gets none: %s', (text) => {
    expect(parseIntent(text)).toEqual({ kind: 'campaign', action: 'stop', of: 'jsmith' });
  });

  test.each([
    "sorry, don't enable mfa for jsmith",
    'and do not enable mfa for jsmith',
    'request: do not enable mfa for jsmith',
    'enable mfa for jsmith, sorry, disable it',
    'sorry, wrong person',
    'ik hoor dat mfa aan moet bij jsmith',
    'INC0012345: do not resume REQ-12',
    'got a sec? should i enable mfa for jsmith',
    'jsmith refuses to use mfa',
    'request: enable and disable mfa for jsmith',
  ])('an opening that is dropped takes nothing with it: %s', (text) => {
    expect(ACTS).not.toContain(parseIntent(text).kind);
  });

  test.each([
    ['fuerza mfa a Ana de la Fuente', 'ana de la fuente'],
    ['zet mevr. A. Smit op enforced', 'a. smit'],
    ['reset de mfa van jsmith asap', 'jsmith'],
    ['active la mfa pour jsmith merciii', 'jsmith'],
    ['mfa aan voor jsmith dankje', 'jsmith'],
    ['enable mfa for jsmith and txxx', 'jsmith,txxx'],
    ['mfa für sowohl jsmith als auch bkahn aktivieren', 'jsmith,bkahn'],
    ['zet mfa aan voor zowel jsmith als bkaan', 'jsmith,bkaan'],
    ['activa mfa para tanto jsmith como bkhan', 'jsmith,bkhan'],
  ])('a surname is not mended away, and no thanks, preposition or "both" joins a name: %s', (text, names) => {
    const intent = parseIntent(text);
    const targets = 'targets' in intent ? (intent.targets ?? []).join() : names;
    expect(targets).toBe(names);
  });

  test.each([
    'rol REQ-12 niet terug',
    'kan REQ-12 teruggedraaid worden?',
    'do not undo what REQ-12 did',
    'did bob undo what REQ-12 did',
    'gib REQ-12 nicht frei',
    'breek REQ-12 niet af',
    'reject REQ-12, no wait',
    "reject REQ-12: don't",
    'wijs 12 af, nee toch niet',
    'lehne 12 ab, nein doch nicht',
    "don't leave REQ-12 for 2 more hours",
  ])('a verb in two parts is denied as one in one part: %s', (text) => {
    expect([...ACTS, 'reject', 'extend', 'pause', 'resume', 'retry']).not.toContain(parseIntent(text).kind);
  });

  test('thanks behind a longer time add nothing to it', () => {
    const extended = { kind: 'extend', request: 'REQ-12', for: 'PT2H' };
    expect(parseIntent("ajoute 2 heures à REQ-12 d'avance merci")).toEqual(extended);
    expect(parseIntent('REQ-12 +2h')).toEqual(extended);
  });
});
