import type { PressAnswer } from '../conversation.ts';
import type { ActionId, RequestId } from '../ids.ts';
import type { IncomingCardAction } from '../incoming.ts';
import { chooseLocale, type Locale } from '../locale.ts';
import { cardReply, type CardOfPerson } from '../notifications/update-cards.ts';
import type { Refusal, Role } from '../refusal.ts';
import type { Reply } from '../reply.ts';
import { recordRefusal } from '../requests/record-refusal.ts';
import { viewHeld } from '../requests/request-view.ts';
import { withTime } from '../requests/time-needed.ts';
import { groupsWithRoles, hasRole, viewerOf, type Viewer } from '../rights.ts';
import type { World } from '../world.ts';

export interface Press {
  readonly action: IncomingCardAction;
  readonly id: ActionId;
  readonly locale: Locale;
}

const MAX_INPUT = 500;

/** A text typed on the card: trimmed, bounded, undefined when empty. */
export function inputOf(press: Press, name: string): string | undefined {
  const text = press.action.inputs[name]?.trim().slice(0, MAX_INPUT);
  return text === '' ? undefined : text;
}

export interface PressViewer extends Viewer {
  readonly locale: Locale;
}

/** Rights at the moment of the press; a right that was lost since the card was shown counts as lost. */
export async function admitPress(
  world: World,
  press: Press,
  needs: readonly Role[],
): Promise<PressViewer | Refusal> {
  const rights = await world.directory.rightsOf(press.action.sender, groupsWithRoles(world.policy));
  const viewer = viewerOf(world.policy, rights);
  const language = rights.account?.preferredLanguage;
  if (!viewer) return { kind: 'outsider', language };
  if (!hasRole(viewer, needs)) return { kind: 'not-entitled', needs, language };
  return { ...viewer, locale: chooseLocale(press.action.locale, language) };
}

export interface Refused {
  readonly refusal: Refusal;
  /** How the pressed card should look now. */
  readonly card?: Reply;
  readonly request?: RequestId;
}

/** Says no, and writes down who tried. */
export async function refusePress(
  world: World,
  press: Press,
  { refusal, card, request }: Refused,
): Promise<PressAnswer> {
  const reference = world.ids.reference();
  const event = {
    ...{ kind: 'press-refused' as const, verb: knownVerb(press.action.verb) },
    ...{ refusal: refusal.kind, reference },
  };
  const entry = { event, actor: press.action.sender, ...(request ? { request } : {}) };
  await world.store.transaction((tx) => recordRefusal(tx, entry, refusal));
  const say: Reply = { kind: 'refused', refusal, reference };
  const language = 'language' in refusal ? refusal.language : undefined;
  const locale = language === undefined ? press.locale : chooseLocale(press.action.locale, language);
  return { say, locale, ...(card ? { card } : {}) };
}

/**
 * The pressed card as it should look now. Read after the decision is committed, so a store that fails in between must
 * not turn a decision that stands into "nothing was changed": there is then no card, and the update job brings it.
 */
export async function currentCard(
  world: World,
  request: RequestId,
  card: CardOfPerson,
): Promise<Reply | undefined> {
  try {
    const record = await world.store.reads.request(request);
    if (!record) return undefined;
    return cardReply(withTime(world, await viewHeld(world, world.store.reads, record)), card);
  } catch (error) {
    world.log.error('a pressed card could not be read again', error, { request });
    return undefined;
  }
}

const VERBS = [
  'bulk-pause',
  'bulk-resume',
  'bulk-cancel',
  'as-file',
  'file-accept',
  'file-decline',
  'confirm',
  'cancel',
  'approve',
  'reject',
  'stop',
  'withdraw',
  'pick',
  'complete',
  'suggest',
  'not-me',
  'page-previous',
  'page-next',
  'page-refresh',
  'stuck-enforce',
  'stuck-reset',
] as const;
export type Verb = (typeof VERBS)[number];

export function verbOf(verb: string): Verb | undefined {
  return VERBS.find((known) => known === verb);
}

/** The verb is text from outside: only ours go into the record. */
function knownVerb(verb: string): string {
  return verbOf(verb) ?? 'unknown';
}
