import { createWriteStream, readFileSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { config as readEnvFile } from 'dotenv';
import { ZipFile } from 'yazl';
import { packageProblems } from './check-package.ts';
import type { PackageFiles } from './check-package.ts';
import { filledPackage } from './fill-manifest.ts';
import type { ManifestValues } from './fill-manifest.ts';

/**
 * Builds the Teams app package and validates it:
 *
 *   npm run package -- --developer "Contoso IT" --website https://intranet.contoso.com/mfa [--privacy …] [--terms …] [--team-channels]
 *
 * The ids come from the settings (`MicrosoftAppId`; `TEAMS_APP_ID` where the app in Teams has an id of its own).
 */
const SAMPLE_ID = '5a3f1c52-0d0e-4b1a-9a57-3c1f6e1d2b40';

const { values: options } = parseArgs({
  options: {
    developer: { type: 'string', default: 'IT department' },
    website: { type: 'string' },
    privacy: { type: 'string' },
    terms: { type: 'string' },
    out: { type: 'string' },
    'team-channels': { type: 'boolean', default: false },
  },
});
readEnvFile({ quiet: true });
const botId = process.env['MicrosoftAppId']?.toLowerCase();
const website = options.website ?? process.env['BOT_PUBLIC_URL'] ?? 'https://example.com';

const values: ManifestValues = {
  version: versionOfThisProject(),
  appId: process.env['TEAMS_APP_ID']?.toLowerCase() ?? botId ?? SAMPLE_ID,
  botId: botId ?? SAMPLE_ID,
  developer: options.developer,
  website,
  privacy: options.privacy ?? website,
  terms: options.terms ?? website,
  teamChannels: options['team-channels'],
};
const files = filledPackage(values);
const problems = packageProblems(files);
if (problems.length > 0) {
  console.error(
    `The package is not valid, so none was written:\n${problems.map((line) => `- ${line}`).join('\n')}`,
  );
  process.exitCode = 1;
} else {
  const out = options.out ?? (botId ? 'mfa-chatops.zip' : 'mfa-chatops-sample.zip');
  await writeZip(files, out);
  console.log(
    `${out}: valid against Microsoft's manifest schema 1.29, version ${values.version}, bot ${values.botId}`,
  );
  if (!botId)
    console.log(
      'MicrosoftAppId is not set: this is a sample with a made-up id. Teams would not reach your bot.',
    );
  if (website === 'https://example.com') console.log('Give --website: the app details need a page of yours.');
}

async function writeZip(content: PackageFiles, path: string): Promise<void> {
  const zip = new ZipFile();
  // A fixed date makes the same input the same file.
  for (const [name, file] of content)
    zip.addBuffer(file, name, { mtime: new Date(Date.UTC(2026, 0, 1, 12)) });
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(path));
}

function versionOfThisProject(): string {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  return version;
}
