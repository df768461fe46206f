import { writeFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Keeps a picture of the only sheet on a page. The browser packs it fast rather than small: most of its time was packing. */
export async function keepSheet(page: Page, path: string): Promise<void> {
  const { x, y, width, height } = await page.evaluate<Box>(PLACE);
  const browser = await page.context().newCDPSession(page);
  const clip = { x, y, width, height, scale: 1 };
  const how = { format: 'png', optimizeForSpeed: true, captureBeyondViewport: true, clip } as const;
  const { data } = await browser.send('Page.captureScreenshot', how);
  await browser.detach();
  await writeFile(path, Buffer.from(data, 'base64'));
}

const PLACE = `document.querySelector('section').getBoundingClientRect().toJSON()`;
