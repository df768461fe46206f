import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type AjvDraft04 from 'ajv-draft-04';
import type { ValidateFunction } from 'ajv';
import type addFormats from 'ajv-formats';
import { z } from 'zod';
import { readPng } from './read-png.ts';

const require = createRequire(import.meta.url);
const Ajv = (require('ajv-draft-04') as { default: typeof AjvDraft04.default }).default;
const formats = (require('ajv-formats') as { default: typeof addFormats.default }).default;

/** The files of the package by their name in the zip. */
export type PackageFiles = ReadonlyMap<string, Buffer>;

/** Microsoft recommends at most ten commands, although the schema allows twelve: longer menus are cut. */
const MOST_COMMANDS = 10;

/** Stricter than the schema, and where the schema is silent. */
const OUR_RULES = z.object({
  id: z.guid().refine((id) => !/^0{8}-/.test(id), 'the app id is still empty'),
  version: z.string().regex(/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/, 'three numbers with dots'),
  icons: z.object({ color: z.string(), outline: z.string() }),
  bots: z.tuple([
    z.object({
      // In groups the bot would only say "use the private chat", and in channels too unless the policy names them.
      scopes: z.union([
        z.tuple([z.literal('personal')]),
        z.tuple([z.literal('personal'), z.literal('team')]),
      ]),
      commandLists: z.array(
        z.object({ commands: z.array(z.object({ title: z.string() })).max(MOST_COMMANDS) }),
      ),
    }),
  ]),
  localizationInfo: z.object({ additionalLanguages: z.array(z.object({ file: z.string() })) }),
});

/** Everything that is wrong with the package, in words; an empty list is a good package. */
export function packageProblems(files: PackageFiles): readonly string[] {
  const manifest = jsonOf(files, 'manifest.json');
  const rules = OUR_RULES.safeParse(manifest);
  const problems = [
    ...schemaProblems('MicrosoftTeams.schema.json', manifest),
    ...[...files]
      .filter(([, content]) => content.includes('{{'))
      .map(([name]) => `${name}: a placeholder is not filled`),
  ];
  if (!rules.success)
    return [...problems, ...rules.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)];
  const { icons, localizationInfo } = rules.data;
  const languages = localizationInfo.additionalLanguages.map(({ file }) => file);
  return [
    ...problems,
    ...languages.flatMap((file) => languageProblems(files, file, manifest)),
    ...iconProblems(files, icons.color, 192),
    ...iconProblems(files, icons.outline, 32),
    ...whiteProblems(files, icons.outline),
  ];
}

/** Against the schema that Microsoft publishes, from its package; nothing is fetched. */
function schemaProblems(schema: string, json: unknown): readonly string[] {
  const validate = validators.get(schema) ?? compile(schema);
  validators.set(schema, validate);
  if (validate(json)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath || schema}: ${message ?? 'wrong'}`,
  );
}

// The manifest's schema is long, and compiling it takes far longer than using it.
const validators = new Map<string, ValidateFunction>();

function compile(schema: string): ValidateFunction {
  const path = require.resolve(`@microsoft/app-manifest/build/json-schemas/teams/v1.29/${schema}`);
  // The published patterns are not valid with the unicode flag.
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  formats(ajv);
  return ajv.compile(JSON.parse(readFileSync(path, 'utf8')) as object);
}

/** A language must translate every command, or its menu is half in English. */
function languageProblems(files: PackageFiles, file: string, manifest: unknown): readonly string[] {
  if (!files.has(file)) return [`${file} is missing`];
  const translated = jsonOf(files, file) as Record<string, unknown>;
  const lists =
    (manifest as { bots: { commandLists: { commands: unknown[] }[] }[] }).bots[0]?.commandLists ?? [];
  const wanted = lists.flatMap(({ commands }, list) =>
    commands.flatMap((_, command) =>
      ['title', 'description'].map((field) => `bots[0].commandLists[${list}].commands[${command}].${field}`),
    ),
  );
  return [
    ...schemaProblems('MicrosoftTeams.Localization.schema.json', translated),
    ...wanted.filter((name) => !(name in translated)).map((name) => `${file} lacks ${name}`),
  ];
}

function iconProblems(files: PackageFiles, name: string, size: number): readonly string[] {
  const file = files.get(name);
  if (!file) return [`${name} is missing`];
  const { width, height } = readPng(file);
  return width === size && height === size ? [] : [`${name} is ${width}×${height}, not ${size}×${size}`];
}

/** Teams draws the outline on any colour: white where it is seen, nothing elsewhere. */
function whiteProblems(files: PackageFiles, name: string): readonly string[] {
  const file = files.get(name);
  const pixels = file ? readPng(file).pixels : [];
  const seen = pixels.filter(([, , , opacity]) => opacity > 0);
  const white = seen.every(([red, green, blue]) => Math.min(red, green, blue) >= 250);
  return white && seen.length > 0 && seen.length < pixels.length
    ? []
    : [`${name} is not white on transparent`];
}

function jsonOf(files: PackageFiles, name: string): unknown {
  return JSON.parse(files.get(name)?.toString('utf8') ?? 'null');
}
