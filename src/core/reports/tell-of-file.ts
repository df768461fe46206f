import type { JobResult } from '../jobs/job.ts';
import type { FileExport } from '../ports/file-exports.ts';
import type { PostResult } from '../ports/messenger.ts';
import type { Reply } from '../reply.ts';
import type { World } from '../world.ts';
import { nameOf } from './offer-file.ts';

const MAX_WAITS = 20;
const RETRY_MS = 2_000;

/** What came of it, in place of the card that asked, else below it. Teams being busy makes it wait, and nothing else. */
export async function tellOfFile(world: World, file: FileExport, attempt: number): Promise<JobResult> {
  const result = await show(world, file);
  if (result.kind === 'busy' && attempt < MAX_WAITS)
    return { kind: 'again', afterMs: result.retryAfterMs ?? RETRY_MS };
  if (result.kind !== 'sent')
    world.log.warn('what became of a file could not be told', { person: file.person, result: result.kind });
  await world.store.transaction((tx) => tx.dropFileExport(file.id));
  return { kind: 'done' };
}

async function show(world: World, file: FileExport): Promise<PostResult> {
  const { conversation, card, locale } = file;
  const message = { reply: replyFor(world, file), locale };
  const shown = card === undefined ? undefined : await world.messenger.update(conversation, card, message);
  return shown?.kind === 'sent' || shown?.kind === 'busy'
    ? shown
    : world.messenger.post(conversation, message);
}

function replyFor(world: World, { of, result }: FileExport): Reply {
  const reference = world.ids.reference();
  if (result?.kind !== 'given') {
    const refusal = result?.refusal ?? { kind: 'no-file', because: 'interrupted' };
    return { kind: 'refused', refusal, reference };
  }
  const { rows, contentUrl, uniqueId } = result;
  const name = nameOf(of, world.clock.now());
  // The link came with the yes: only one to our own hosts is shown.
  const link = contentUrl !== undefined && world.uploads.fits(contentUrl) ? { contentUrl } : {};
  return { kind: 'file-given', file: { of, name, rows, ...link, ...(uniqueId ? { uniqueId } : {}) } };
}
