import { expect, test } from '@jest/globals';
import { StopList } from '../../src/demo/stop-list.ts';

test('what was started last ends first, each once, also when stop is called twice', async () => {
  const ended: string[] = [];
  const stops = new StopList();
  for (const name of ['store', 'bot', 'windows']) stops.add(async () => void ended.push(name));
  await Promise.all([stops.stop(), stops.stop()]);
  expect(ended).toEqual(['windows', 'bot', 'store']);
});

test('one that does not end properly keeps none of the others from ending, and is reported', async () => {
  const ended: string[] = [];
  const stops = new StopList();
  stops.add(async () => void ended.push('store'));
  stops.add(() => Promise.reject(new Error('stuck')));
  await expect(stops.stop()).rejects.toThrow('Not everything ended properly');
  expect(ended).toEqual(['store']);
});
