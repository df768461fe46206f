import { readdirSync, readFileSync } from 'node:fs';
import type { PackageFiles } from './check-package.ts';

const MANIFEST = new URL('../manifest/', import.meta.url);

/** What an installation fills into `manifest/manifest.json`. */
export interface ManifestValues {
  readonly version: string;
  /** The app in Teams, and the bot behind it: the same id unless somebody wants two. */
  readonly appId: string;
  readonly botId: string;
  /** At most 32 characters, shown as the maker of the app. */
  readonly developer: string;
  /** https pages that people can open from the app's details. */
  readonly website: string;
  readonly privacy: string;
  readonly terms: string;
  /** For an installation whose policy names channels: the app can then be added to teams. */
  readonly teamChannels?: boolean;
}

/** The files of the Teams app package, filled in; drawings and notes stay out. */
export function filledPackage(values: ManifestValues): PackageFiles {
  const names = readdirSync(MANIFEST).filter((name) => /\.(json|png)$/.test(name));
  return new Map(names.map((name) => [name, contentOf(name, values)]));
}

function contentOf(name: string, values: ManifestValues): Buffer {
  const raw = readFileSync(new URL(name, MANIFEST));
  if (!name.endsWith('.json')) return raw;
  const filled = raw
    .toString('utf8')
    // As a JSON string, so that a quote in a name cannot break out of its place.
    .replace(/\{\{(\w+)\}\}/g, (mark, key: string) =>
      key in values ? JSON.stringify(values[key as keyof ManifestValues]).slice(1, -1) : mark,
    );
  const scoped = values.teamChannels
    ? filled.replaceAll('"scopes": ["personal"]', '"scopes": ["personal", "team"]')
    : filled;
  return Buffer.from(scoped, 'utf8');
}
