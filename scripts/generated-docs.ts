import { SETTING_NAMES, SETTINGS } from '../src/config/settings.ts';
import { NEEDED_PERMISSIONS } from '../src/doctor/permissions.ts';

/** Parts of the README that the code knows better, by the name in their marks: `<!-- generated: settings -->`. */
export const GENERATED: Readonly<Record<string, () => string>> = { settings, permissions };

/** Between the marks, which stay; text without them is returned as it is. */
export function fillGenerated(text: string): string {
  return text.replace(
    /(<!-- generated: ([a-z-]+) -->\n)[\s\S]*?(<!-- end of generated -->)/g,
    (whole: string, begin: string, name: string, end: string) => {
      const part = GENERATED[name];
      return part === undefined ? whole : `${begin}\n${part()}\n\n${end}`;
    },
  );
}

function settings(): string {
  return table(
    ['Setting', 'What it is for', 'Example', 'Without it'],
    SETTING_NAMES.map((name) => {
      const { says, example, otherwise } = SETTINGS[name];
      return [`\`${name}\``, says, `\`${example}\``, otherwise];
    }),
  );
}

function permissions(): string {
  return table(
    ['Application permission', 'Needed for', 'Without it'],
    NEEDED_PERMISSIONS.map(({ name, for: purpose, required }) => [
      `\`${name}\``,
      purpose,
      required ? 'the bot cannot do its work' : 'the bot works and is more careful',
    ]),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
