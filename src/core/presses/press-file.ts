import type { PressAnswer } from '../conversation.ts';
import { millisecondsUntil } from '../instants.ts';
import type { FileOf, UploadPlace } from '../ports/file-exports.ts';
import type { ActionRecord, StoreTransaction } from '../ports/store.ts';
import { aboutOf, requestOf } from '../reports/file-of.ts';
import { keepOffer, offerFile, OFFER_MINUTES } from '../reports/offer-file.ts';
import { refuseFile } from '../reports/refuse-file.ts';
import { REQUEST_READERS } from '../rights.ts';
import type { World } from '../world.ts';
import { admitPress, refusePress, verbOf, type Press } from './press.ts';
import { useOnce } from './use-once.ts';

/** "As a file": Teams asks the reader before anything is made. May be pressed as often as somebody likes. */
export async function pressAsFile(world: World, press: Press, of: FileOf): Promise<PressAnswer> {
  const viewer = await admitPress(world, press, REQUEST_READERS);
  if ('kind' in viewer) return refusePress(world, press, { refusal: viewer, ...requestOf(of) });
  const { locale } = viewer;
  const refusal = await refuseFile(world.store.reads, of, viewer);
  if (refusal) return refusePress(world, { ...press, locale }, { refusal });
  const offer = await offerFile(world, { of, locale, conversation: press.action.conversation });
  if (typeof offer === 'string')
    return refusePress(world, { ...press, locale }, { refusal: { kind: 'no-file', because: offer } });
  await world.store.transaction((tx) => keepOffer(world, tx, { offer, viewer }));
  return { say: { kind: 'file-offer', offer }, locale };
}

/** Yes or no on the card with which Teams asks. Only the first answer counts, and only for a while. */
export async function pressFile(
  world: World,
  press: Press,
  { record, of }: { readonly record: ActionRecord; readonly of: FileOf },
): Promise<PressAnswer> {
  const ageMs = -millisecondsUntil(record.issuedAt, world.clock.now());
  if (ageMs > OFFER_MINUTES * 60_000)
    return refusePress(world, press, { refusal: { kind: 'no-file', because: 'late' } });
  const { upload } = press.action;
  if (verbOf(press.action.verb) === 'file-decline') return decline(world, press, of);
  if (verbOf(press.action.verb) !== 'file-accept' || !upload)
    return refusePress(world, press, { refusal: { kind: 'card-unknown' } });
  // The address comes with the press: what is not on our own hosts is not even remembered.
  if (!world.uploads.fits(upload.url))
    return refusePress(world, press, { refusal: { kind: 'no-file', because: 'elsewhere' } });
  return accept(world, press, { of, upload });
}

async function decline(world: World, press: Press, of: FileOf): Promise<PressAnswer> {
  const fresh = await world.store.transaction(async (tx) => {
    if (!(await useOnce(world, tx, press))) return false;
    await note(tx, press, { kind: 'file-declined', of });
    return true;
  });
  if (!fresh) return refusePress(world, press, { refusal: { kind: 'card-used' } });
  return { card: { kind: 'file-declined', of }, locale: press.locale };
}

/** The job says what came of it, in place of this card. */
async function accept(
  world: World,
  press: Press,
  { of, upload }: { readonly of: FileOf; readonly upload: UploadPlace },
): Promise<PressAnswer> {
  const { id, locale, action } = press;
  const { sender: person, conversation, cardActivityId } = action;
  const fresh = await world.store.transaction(async (tx) => {
    if (!(await useOnce(world, tx, press))) return false;
    await note(tx, press, { kind: 'file-accepted', of });
    const card = cardActivityId === undefined ? {} : { card: cardActivityId };
    await tx.saveFileExport({ id, of, person, locale, conversation, ...card, place: upload });
    await tx.send({ kind: 'send-file', file: id }, { key: `send-file:${id}` });
    return true;
  });
  return fresh ? { locale } : refusePress(world, press, { refusal: { kind: 'card-used' } });
}

async function note(
  tx: StoreTransaction,
  { action }: Press,
  { kind, of }: { readonly kind: 'file-accepted' | 'file-declined'; readonly of: FileOf },
): Promise<void> {
  await tx.append({ event: { kind, about: aboutOf(of) }, actor: action.sender, ...requestOf(of) });
}
