import { expect, test } from '@jest/globals';
import { completeIntent } from '../../../src/core/intents/complete-intent.ts';
import { parseIntent } from '../../../src/core/intents/parse-intent.ts';

test.each([
  'extend REQ-12 by 2h',
  'extend request 12 by two hours',
  'REQ-12 2 hours longer please',
  'add 2 more hours to REQ-12',
  'can you extend REQ-12 by 2 hours?',
  'verleng REQ-12 met 2 uur',
  'REQ-12 mag nog 2 uur langer',
  'verlängere REQ-12 um 2 Stunden',
  'REQ-12 bitte noch 2 Stunden verlängern',
  'prolonge REQ-12 de 2 heures',
  'donne 2 heures de plus à REQ-12',
  'amplía REQ-12 2 horas',
  'dale 2 horas más a REQ-12',
])('"%s" lengthens a change that ends by itself', (text) => {
  expect(parseIntent(text)).toEqual({ kind: 'extend', request: 'REQ-12', for: 'PT2H' });
});

test.each([
  "don't extend REQ-12 by 2h",
  'should I extend REQ-12 by 2h?',
  'REQ-12 was extended by 2h',
  'if he calls extend REQ-12 by 2h',
  'extend REQ-12 and REQ-13 by 2h',
  'Bob said extend REQ-12 by 2 hours',
  'verleng REQ-12 niet met 2 uur',
  'soll ich REQ-12 um 2 Stunden verlängern?',
  'ne prolonge pas REQ-12 de 2 heures',
  'no amplíes REQ-12 2 horas',
])('"%s" does not', (text) => {
  expect(parseIntent(text).kind).toBe('none');
});

test('what lacks the number or the length is asked back, and the form completes it', () => {
  const lacksLength = parseIntent('extend REQ-12');
  expect(lacksLength).toEqual({ kind: 'incomplete', of: 'extend', request: 'REQ-12' });
  expect(completeIntent(lacksLength, { length: 'PT4H' })).toEqual({
    kind: 'extend',
    request: 'REQ-12',
    for: 'PT4H',
  });
  expect(completeIntent(lacksLength, { length: 'P9Y' })).toBe(lacksLength);
  const lacksRequest = parseIntent('extend by 2h');
  expect(lacksRequest).toEqual({ kind: 'incomplete', of: 'extend', for: 'PT2H' });
  expect(completeIntent(lacksRequest, { request: 'req 7' })).toBe(lacksRequest);
  expect(completeIntent(lacksRequest, { request: '#7' })).toEqual({
    kind: 'extend',
    request: 'REQ-7',
    for: 'PT2H',
  });
});
