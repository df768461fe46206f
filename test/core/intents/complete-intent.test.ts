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

test('an empty or strange answer leaves the command incomplete, or names what was typed', () => {
  const reset = parseIntent('reset mfa');
  expect(completeIntent(reset, { targets: '  ' })).toEqual(reset);
  expect(completeIntent(reset, { to: 'disabled' })).toEqual(reset);
  expect(completeIntent(parseIntent('undo'), { request: 'that one' })).toEqual({
    kind: 'undo',
    request: 'that one',
  });
});
