import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Before a test run: a folder for what all its files share. Its workers inherit the name. */
export default function makeRunFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'mfa-chatops-run-'));
  // Some tests start the program as a user without rights.
  chmodSync(folder, 0o755);
  process.env.TEST_RUN_FOLDER = folder;
}
