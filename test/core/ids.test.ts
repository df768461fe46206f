import { expect, test } from '@jest/globals';
import { parsePersonId, parseRequestId } from '../../src/core/ids.ts';

test('A13: an object id is exactly a GUID, compared without case', () => {
  const id = '0A1B2C3D-0000-4000-8000-00000000000F';
  expect(parsePersonId(id)).toBe(id.toLowerCase());
  for (const bad of ['', 'x', `${id} `, `${id}/../applications`, [id], { id }, null, undefined, 7])
    expect(parsePersonId(bad)).toBeUndefined();
});

test('a request is found however people write its number', () => {
  for (const typed of ['REQ-12', 'req12', '#12', '12', ' req-012 '])
    expect(parseRequestId(typed)).toBe('REQ-12');
  for (const typed of ['REQ-', 'twelve', '1.2', 'REQ-12; drop', '-12'])
    expect(parseRequestId(typed)).toBeUndefined();
});
