import { SETTINGS, SETTING_NAMES } from './settings.ts';
import type { SettingName, SettingValues } from './settings.ts';
import { suggestName } from './suggest-name.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** App Service leaves this text in place when it could not fetch the secret that a value refers to. */
const UNRESOLVED = '@Microsoft.KeyVault(';

/** Reads each setting by itself; `given` tells a malformed setting from an absent one. */
export function readValues(env: Environment): {
  readonly values: SettingValues;
  readonly given: ReadonlySet<SettingName>;
  readonly problems: readonly string[];
} {
  const values: Partial<Record<SettingName, unknown>> = {};
  const given = new Set<SettingName>();
  const problems: string[] = [];
  for (const name of SETTING_NAMES) {
    const text = env[name]?.trim();
    if (text === undefined || text === '') continue;
    given.add(name);
    const reading = readValue(name, text);
    if ('problem' in reading) problems.push(`${name} ${reading.problem}`);
    else values[name] = reading.value;
  }
  // Each value has just been made by the format of its own name.
  return { values: values as SettingValues, given, problems };
}

function readValue(
  name: SettingName,
  text: string,
): { readonly value: unknown } | { readonly problem: string } {
  if (text.includes(UNRESOLVED)) {
    return {
      problem: 'holds an unresolved Key Vault reference: check the identity and its right to read secrets',
    };
  }
  const reading = SETTINGS[name].format.safeParse(text);
  if (reading.success) return { value: reading.data };
  return { problem: reading.error.issues[0]?.message ?? 'is malformed' };
}

/** Beginnings that only our settings have: such a variable was meant for us, whatever it is called. */
const OURS = /^(MicrosoftApp|ToBotFromChannel|ToChannelFromBot|ALLOW_EMBEDDED_STORE)/i;

/** A misspelt setting is not silently ignored: it would look set and hold nothing. */
export function unknownNameWarnings(env: Environment): readonly string[] {
  const known: readonly string[] = SETTING_NAMES;
  return Object.keys(env)
    .filter((name) => !known.includes(name))
    .flatMap((name) => {
      const suggestion = suggestName(name, known);
      if (suggestion !== undefined) return [`${name} is not a setting: did you mean ${suggestion}?`];
      return OURS.test(name) ? [`${name} is not a setting of this program and is ignored`] : [];
    });
}
