import { expect, test } from '@jest/globals';
import { completeIntent } from '../../../src/core/intents/complete-intent.ts';
import { parseIntent } from '../../../src/core/intents/parse-intent.ts';

test('what a form adds joins what was typed, and nothing of it is dropped', () => {
  expect(
    completeIntent(parseIntent('reset mfa because lost phone, INC-4711'), { targets: "jsmith, o'brien" }),
  ).toEqual({ kind: 'reset', targets: ['jsmith', "o'brien"], reason: 'lost phone', ticket: 'INC-4711' });
  expect(completeIntent(parseIntent('cancel because wrong person'), { request: ' 12 ' })).toEqual({
    kind: 'cancel',
    request: 'REQ-12',
    reason: 'wrong person',
  });
  expect(completeIntent(parseIntent('pause'), { request: 'req-7' })).toEqual({
    kind: 'pause',
    request: 'REQ-7',
  });
});

test('a look ahead stays one, whatever the form adds', () => {
  const dry = { kind: 'incomplete', dryRun: true } as const;
  expect(completeIntent({ ...dry, of: 'undo' }, { request: 'REQ-7' })).toEqual({
    kind: 'undo',
    request: 'REQ-7',
    dryRun: true,
  });
  expect(completeIntent({ ...dry, of: 'reset' }, { targets: 'jsmith' })).toEqual({
    kind: 'reset',
    targets: ['jsmith'],
    dryRun: true,
  });
});

test('an empty or strange answer leaves the command incomplete, or names what was typed', () => {
  const reset = parseIntent('reset mfa');
  expect(completeIntent(reset, { targets: '  ' })).toEqual(reset);
  expect(completeIntent(reset, { to: 'disabled' })).toEqual(reset);
  expect(completeIntent(parseIntent('undo'), { request: 'that one' })).toEqual({
    kind: 'undo',
    request: 'that one',
  });
});

test('an end that was wished for and is not told never gets lost on the form', () => {
  const known = parseIntent('disable mfa for jsmith until friday');
  expect(known).toMatchObject({ kind: 'incomplete', openEnded: true, targets: ['jsmith'] });
  for (const inputs of [{}, { length: '' }, { length: 'P900D' }, { to: 'disabled', targets: 'jsmith' }])
    expect(completeIntent(known, inputs).kind).toBe('incomplete');
  expect(completeIntent(known, { length: 'PT4H' })).toEqual({
    ...{ kind: 'change', to: 'disabled', targets: ['jsmith'], for: 'PT4H' },
  });
  // Several people without a name: asked for the length alone it would become a change for somebody called "admins".
  expect(parseIntent('temporarily disable mfa for all admins')).not.toHaveProperty('targets');
});

test('whom a people picker found joins whom was typed; only object ids are taken from it', () => {
  const [one, two] = ['00000001-c057-4000-8000-000000000001', '00000001-C057-4000-8000-000000000002'];
  const people = `${one},${two}, ${one},,../users,jsmith,${'9'.repeat(5_000)}`;
  expect(completeIntent(parseIntent('enable mfa'), { targets: 'jsmith', people })).toEqual({
    ...{ kind: 'change', to: 'enabled' },
    targets: ['jsmith', one, two.toLowerCase()],
  });
  expect(completeIntent(parseIntent('delegate'), { people: `${one},${two}` }).kind).toBe('incomplete');
  // Who was named in the sentence stays; the form does not ask for people then.
  expect(completeIntent(parseIntent('mfa for alice'), { to: 'enabled', people: one })).toMatchObject({
    targets: ['alice'],
  });
});
