import { HttpPeopleFiles } from '../adapters/files/http-people-files.ts';
import { HttpUploads } from '../adapters/files/http-uploads.ts';
import type { Config } from '../config/config.ts';
import type { World } from '../core/world.ts';
import { createSheets } from '../presentation/files/create-sheets.ts';

/** Files that people give to the bot, and that the bot gives to people. */
export function createFiles({ fileHosts }: Config): Pick<World, 'files' | 'uploads' | 'sheets'> {
  return {
    files: new HttpPeopleFiles(fileHosts),
    uploads: new HttpUploads(fileHosts),
    sheets: createSheets(),
  };
}
