import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import { readConfig } from '../../src/config/read-config.ts';
import { SETTING_NAMES, SETTINGS } from '../../src/config/settings.ts';
import { VALID } from './valid-settings.ts';

const EXAMPLE = readFileSync('.env.example', 'utf8');
const SETTING_LINE = /^#?([A-Za-z_]+)=(.*)$/;
const lines = EXAMPLE.split('\n');
const named = lines.flatMap((line) => SETTING_LINE.exec(line)?.[1] ?? []);

describe('.env.example and the settings', () => {
  test('every setting is in the example, once', () => {
    expect([...named].sort()).toEqual([...SETTING_NAMES].sort());
  });

  test('every setting in the example exists', () => {
    expect(named.filter((name) => !SETTING_NAMES.some((known) => known === name))).toEqual([]);
  });

  test('every setting has a comment right above it', () => {
    const bare = lines.filter(
      (line, index) => SETTING_LINE.test(line) && !/^# ./.test(lines[index - 1] ?? ''),
    );
    expect(bare).toEqual([]);
  });

  test('the values it shows, also those that are switched off, are well formed', () => {
    const shown = parse(lines.map((line) => line.replace(/^#(?=[A-Za-z_]+=)/, '')).join('\n'));
    for (const name of SETTING_NAMES) {
      const value = shown[name];
      if (value) expect([name, SETTINGS[name].format.safeParse(value).success]).toEqual([name, true]);
    }
  });

  test('copied as it is, it lists what is still to be filled in; filled in, it starts', () => {
    const copied = parse(EXAMPLE);
    const reading = readConfig(copied, 'v22.3.0');
    expect('problems' in reading && reading.problems.length).toBeGreaterThan(5);
    const filled = Object.fromEntries(Object.entries(copied).filter(([, value]) => value !== ''));
    expect(readConfig({ ...VALID, ...filled }, 'v22.3.0')).not.toHaveProperty('problems');
  });
});
