import type { ActionId } from '../ids.ts';
import type { JobResult } from '../jobs/job.ts';
import type { FileExport, FileResult, UploadPlace } from '../ports/file-exports.ts';
import type { NoFile, Refusal } from '../refusal.ts';
import { groupsWithRoles, viewerOf } from '../rights.ts';
import type { World } from '../world.ts';
import { aboutOf, requestOf } from './file-of.ts';
import { fileParts } from './file-parts.ts';
import { measureFile, MOST_BYTES } from './measure-file.ts';
import { refuseFile } from './refuse-file.ts';
import { tellOfFile } from './tell-of-file.ts';

/**
 * Puts the file where its reader agreed to have it, once at most: a process that ends in between leaves it unknown how
 * far it came, and the next one says so instead of sending it again.
 */
export async function sendFile(
  world: World,
  { file: id }: { readonly file: ActionId },
  attempt: number,
): Promise<JobResult> {
  const file = await world.store.reads.fileExport(id);
  if (!file) return { kind: 'done' };
  const settled = file.result ? file : await settle(world, file, await give(world, file));
  return tellOfFile(world, settled, attempt);
}

async function give(world: World, file: FileExport): Promise<FileResult> {
  const refusal = await refusalNow(world, file);
  if (refusal) return { kind: 'refused', refusal };
  const place = await takePlace(world, file.id);
  return place ? put(world, file, place) : no('interrupted');
}

/** The rights of this moment: the yes may be hours old when the bot was down. */
async function refusalNow(world: World, { of, person }: FileExport): Promise<Refusal | undefined> {
  const rights = await world.directory.rightsOf(person, groupsWithRoles(world.policy));
  const viewer = viewerOf(world.policy, rights);
  return viewer ? refuseFile(world.store.reads, of, viewer) : { kind: 'outsider' };
}

/** Whoever has it is the only one who ever will. */
function takePlace(world: World, id: ActionId): Promise<UploadPlace | undefined> {
  return world.store.transaction(async (tx) => {
    const file = await tx.lockFileExport(id);
    if (!file?.place) return undefined;
    const { place, ...begun } = file;
    await tx.saveFileExport(begun);
    return place;
  });
}

async function put(world: World, { of, locale }: FileExport, place: UploadPlace): Promise<FileResult> {
  const size = await measureFile(world, of, locale);
  if (!size || size.rows === 0) return no('nobody');
  if (size.bytes > MOST_BYTES) return no('big');
  const { url, ...shown } = place;
  const result = await world.uploads.put(url, { bytes: size.bytes, parts: texts(world, { of, locale }) });
  return result === 'done' ? { kind: 'given', ...size, ...shown } : no(result);
}

async function* texts(world: World, { of, locale }: Pick<FileExport, 'of' | 'locale'>) {
  for await (const { text } of fileParts(world, of, locale)) yield text;
}

function no(because: NoFile): FileResult {
  return { kind: 'refused', refusal: { kind: 'no-file', because } };
}

/** On record first, then said. */
async function settle(world: World, file: FileExport, result: FileResult): Promise<FileExport> {
  const { place: _, ...rest } = file;
  const { of, person } = file;
  const about = aboutOf(of);
  await world.store.transaction(async (tx) => {
    await tx.saveFileExport({ ...rest, result });
    await tx.append({
      event:
        result.kind === 'given'
          ? { kind: 'file-sent', about, rows: result.rows, bytes: result.bytes }
          : { kind: 'file-not-sent', about, because: reasonOf(result.refusal) },
      actor: person,
      ...requestOf(of),
    });
  });
  return { ...rest, result };
}

function reasonOf(refusal: Refusal): string {
  return refusal.kind === 'no-file' ? refusal.because : refusal.kind;
}
