import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** Draws manifest/*.svg as the PNG files that Teams wants: `npx tsx scripts/draw-icons.ts`, after a change of a drawing. */
const ICONS = [
  { name: 'color', size: 192 },
  { name: 'outline', size: 32 },
] as const;

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
for (const { name, size } of ICONS) {
  const drawing = new URL(`../manifest/${name}.svg`, import.meta.url);
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const style = 'html,body{margin:0;background:transparent}svg{display:block;width:100vw;height:100vh}';
  await page.setContent(`<style>${style}</style>${readFileSync(drawing, 'utf8')}`);
  await page.screenshot({ path: drawing.pathname.replace(/svg$/, 'png'), omitBackground: true });
}
await browser.close();
