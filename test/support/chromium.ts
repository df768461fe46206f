import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** No GPU, no QUIC and no updater: none of them exists in a container, and each makes the browser wait for it. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

export const HOW_TO_GET_CHROMIUM =
  'There is no Chromium on this machine. Install it (Debian: `apt-get install -y chromium`), ' +
  'or name another Chromium-like browser in the environment variable CHROMIUM.';

/** Where a Chromium-like browser is; `CHROMIUM` in the environment comes first. */
export function findChromium(): string | undefined {
  const named = process.env['CHROMIUM'];
  if (named !== undefined && named !== '') return named;
  return PLACES.find((place) => existsSync(place));
}

/** On a build server a missing browser is a failure: a test that silently never runs protects nobody. */
export function mayGoWithoutChromium(): boolean {
  const ci = process.env['CI'];
  return ci === undefined || ci === '' || ci === 'false';
}

/** A headless browser. Throws, saying how to get one, when there is none. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error(HOW_TO_GET_CHROMIUM);
  return chromium.launch({ executablePath, args: FLAGS, headless: true });
}
