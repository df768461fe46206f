import type { ActionId } from '../ids.ts';
import type { ConversationReference } from '../incoming.ts';
import { addMinutes } from '../instants.ts';
import type { Locale } from '../locale.ts';
import type { FileOf } from '../ports/file-exports.ts';
import type { StoreTransaction } from '../ports/store.ts';
import type { NoFile } from '../refusal.ts';
import type { FileOffer } from '../reply.ts';
import type { Viewer } from '../rights.ts';
import type { World } from '../world.ts';
import { aboutOf, requestOf } from './file-of.ts';
import { guessSize } from './measure-file.ts';
import { readTotal } from './read-total.ts';

/** So long a yes is taken; the rights are read again when it is used. */
export const OFFER_MINUTES = 30;

export interface FileWish {
  readonly of: FileOf;
  readonly locale: Locale;
  readonly conversation: ConversationReference;
}

/** What Teams will ask the reader, or why there is nothing to ask. */
export async function offerFile(world: World, wish: FileWish): Promise<FileOffer | NoFile> {
  const { of, locale, conversation } = wish;
  // Teams puts files of bots into the OneDrive of one person.
  if (conversation.kind !== 'personal') return 'channel';
  if (!world.uploads.isOn) return 'off';
  const total = await readTotal(world.store.reads, of);
  if (typeof total === 'string') return total;
  const size = await guessSize(world, of, { locale, total });
  if (!size || size.rows === 0) return 'nobody';
  const now = world.clock.now();
  const until = addMinutes(now, OFFER_MINUTES);
  return { of, name: nameOf(of, now), ...size, until, action: world.ids.actionId() as ActionId };
}

export async function keepOffer(
  world: World,
  tx: StoreTransaction,
  { offer, viewer }: { readonly offer: FileOffer; readonly viewer: Viewer },
): Promise<void> {
  const { of, action } = offer;
  const [holder, issuedAt] = [viewer.person.id, world.clock.now().toISOString()];
  await tx.insertAction({ id: action, grant: { kind: 'file', of }, holder, issuedAt });
  await tx.append({
    event: { kind: 'file-offered', about: aboutOf(of) },
    actor: holder,
    ...requestOf(of),
  });
}

export function nameOf(of: FileOf, now: Date): string {
  if (of.kind === 'order') return `reminders-${of.order}.csv`;
  return of.kind === 'request' ? `${of.request}.csv` : `mfa-${now.toISOString().slice(0, 10)}.csv`;
}
