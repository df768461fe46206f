import { describe, expect, test } from '@jest/globals';
import type { GraphBody, GraphResult } from '../../../src/adapters/graph/graph-result.ts';
import { judgeWrite } from '../../../src/adapters/graph/judge-write.ts';
import { readState } from '../../../src/adapters/graph/read-requirements.ts';

const HTML: GraphBody = { kind: 'odd' };
const NOTHING: GraphBody = { kind: 'none' };
const JSON_WITHOUT_ERROR: GraphBody = { kind: 'json', value: { message: 'blocked' } };
const answered = (status: number, body: GraphBody): GraphResult => ({ kind: 'answered', status, body });

describe('a refusal that Graph did not word comes from something on the way and proves nothing', () => {
  for (const status of [400, 401, 403, 404, 407, 411]) {
    for (const body of [HTML, NOTHING, JSON_WITHOUT_ERROR]) {
      test(`${status} with ${body.kind} as its body leaves a write uncertain`, () => {
        expect(judgeWrite(answered(status, body)).kind).toBe('uncertain');
      });
    }
  }

  test('a 404 in HTML does not make an account disappear', () => {
    expect(readState(answered(404, HTML))).toEqual({ kind: 'unreadable', code: 'odd-answer' });
    expect(readState(answered(404, NOTHING))).toEqual({ kind: 'unreadable', code: 'odd-answer' });
  });
});

describe('success is 204 alone', () => {
  test.each([200, 201, 202, 203, 206, 301, 304])('%s leaves it uncertain', (status) => {
    expect(judgeWrite(answered(status, NOTHING)).kind).toBe('uncertain');
  });
});

test('no answer is uncertain when the request went out, and busy when it did not', () => {
  expect(judgeWrite({ kind: 'unanswered', code: 'timeout', sent: true })).toEqual({
    kind: 'uncertain',
    code: 'timeout',
  });
  expect(judgeWrite({ kind: 'unanswered', code: 'timeout', sent: false })).toEqual({
    kind: 'busy',
    code: 'timeout',
  });
});
