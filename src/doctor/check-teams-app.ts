import { readFileSync } from 'node:fs';
import type { Config } from '../config/config.ts';
import { failure, good, skipped } from './finding.ts';
import type { Findings } from './finding.ts';

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The manifest may hold a placeholder for the bot's id, which packaging fills in; another bot's id is a mistake. */
export function checkTeamsApp({ bot }: Config, file = 'manifest/manifest.json'): Findings {
  const what = 'Teams app';
  const text = readIfThere(file);
  if (text === undefined) return [skipped(what, `${file} is not here (an installation without the sources)`)];
  const fix = `Correct ${file}, then run "npm run package" and upload the result in the Teams admin center.`;
  const ids = botIdsIn(text);
  if (ids === undefined) return [failure(what, { why: `${file} is not a manifest with a bot`, fix })];
  const appId = bot.kind === 'authenticated' ? bot.appId : undefined;
  const other = ids.find((id) => GUID.test(id) && id.toLowerCase() !== appId);
  if (other === undefined || appId === undefined) return [good(what, 'the manifest belongs to this bot')];
  return [failure(what, { why: `the manifest's bot ${other} is not MicrosoftAppId`, fix })];
}

function botIdsIn(text: string): readonly string[] | undefined {
  try {
    const { bots } = JSON.parse(text) as { readonly bots?: unknown };
    const ids = Array.isArray(bots) ? bots.map((each) => (each as { readonly botId?: unknown }).botId) : [];
    return ids.length > 0 && ids.every((id) => typeof id === 'string') ? ids : undefined;
  } catch {
    return undefined;
  }
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
