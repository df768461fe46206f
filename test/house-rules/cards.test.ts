import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { TEMPLATE_NAMES } from '../../src/presentation/card-view.ts';
import { objectsIn } from '../presentation/walk-card.ts';

const CARDS = new URL('../../cards/', import.meta.url);
const names = jsonNamesIn('');
const parts = jsonNamesIn('parts/');

describe('the templates', () => {
  test('are those that the code knows, no more and no less', () => {
    expect(names).toEqual([...TEMPLATE_NAMES].sort());
  });

  test('use every part, and only parts that exist', () => {
    const used = names.flatMap((name) => objectsIn(read(name)).flatMap(({ $part }) => $part ?? []));
    expect([...new Set(used)].sort()).toEqual(parts);
  });

  test.each(names)('%s is schema 1.5 with a language, a fallback text and one heading', (name) => {
    const card = read(name);
    expect(card).toMatchObject({
      type: 'AdaptiveCard',
      version: '1.5',
      lang: '${lang}',
      fallbackText: '${summary}',
    });
    expect(objectsIn(card).filter(({ $part }) => $part === 'heading')).toHaveLength(1);
  });

  test.each([...names, ...parts.map((part) => `parts/${part}`)])('%s holds no words of its own', (name) => {
    const words = objectsIn(read(name)).flatMap(({ text, title, label, placeholder, errorMessage, value }) =>
      [text, title, label, placeholder, errorMessage, value].filter(
        (said) => typeof said === 'string' && /\p{L}/u.test(said.replace(/\$\{[^}]*\}/g, '')),
      ),
    );
    expect(words).toEqual([]);
  });

  test.each([...names, ...parts.map((part) => `parts/${part}`)])(
    '%s wraps every text and loads nothing',
    (name) => {
      const texts = objectsIn(read(name)).filter(
        ({ type, style }) => type === 'TextBlock' || (type === 'Input.ChoiceSet' && style === 'expanded'),
      );
      expect(texts.filter(({ wrap }) => wrap !== true)).toEqual([]);
      expect(JSON.stringify(read(name))).not.toMatch(/"(url|backgroundImage|iconUrl|selectAction)"/);
    },
  );
});

test('C1: the data of every button is one opaque id, and of its fallback the verb and that id', () => {
  const buttons = names
    .flatMap((name) => objectsIn(read(name)))
    .filter(({ type }) => type === 'Action.Execute');
  expect(buttons.length).toBeGreaterThan(0);
  for (const { verb, data, fallback } of buttons) {
    expect(data).toEqual({ action: '${action}' });
    expect(fallback).toMatchObject({ type: 'Action.Submit', data: { verb, action: '${action}' } });
  }
});

function jsonNamesIn(folder: string): readonly string[] {
  return readdirSync(new URL(folder || '.', CARDS))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort();
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`${name}.json`, CARDS), 'utf8'));
}
