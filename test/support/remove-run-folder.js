import { rmSync } from 'node:fs';

/** After a test run. */
export default function removeRunFolder() {
  const folder = process.env.TEST_RUN_FOLDER;
  if (folder) rmSync(folder, { recursive: true, force: true });
}
