import type { Intent } from '../intents/intent.ts';
import type { Chosen } from '../intents/chosen.ts';
import type { MessageAnswer } from '../conversation.ts';
import type { ActionId, PersonId } from '../ids.ts';
import type { ConversationReference, Mention } from '../incoming.ts';
import { chooseLocale, type Locale } from '../locale.ts';
import type { StoreTransaction } from '../ports/store.ts';
import type { Refusal, Refused, Role } from '../refusal.ts';
import type { Rights } from '../ports/directory.ts';
import { recordRefusal } from '../requests/record-refusal.ts';
import { groupsWithRoles, hasRole, viewerOf, type Viewer } from '../rights.ts';
import type { World } from '../world.ts';

/** A typed sentence on its way to an answer; the same whether it came as a message or out of a pick list. */
export interface Command {
  readonly words: string;
  readonly intent: Intent;
  readonly sender: PersonId;
  readonly conversation: ConversationReference;
  readonly mentions: readonly Mention[];
  readonly chosen: readonly Chosen[];
  /** BCP 47 of the sender's Teams client. */
  readonly teamsLocale: string | undefined;
  /** Inside the transaction that answers: false when this very message or press was answered before. */
  readonly claim: (tx: StoreTransaction) => Promise<boolean>;
}

export type Answer = Promise<MessageAnswer | undefined>;

/** Who asks, with the rights of this moment. */
export interface Asker extends Viewer {
  readonly locale: Locale;
}

export function localeOf(command: Command, preferredLanguage?: string): Locale {
  return chooseLocale(command.teamsLocale, preferredLanguage);
}

export async function readRights(world: World, command: Command): Promise<Rights> {
  return world.directory.rightsOf(command.sender, groupsWithRoles(world.policy));
}

/** The asker when entitled, else the refusal to give. An empty `needs` lets every member of the tenant in. */
export function admitAsker(
  world: World,
  command: Command,
  { rights, needs }: { readonly rights: Rights; readonly needs: readonly Role[] },
): Asker | Refusal {
  const viewer = viewerOf(world.policy, rights);
  const language = rights.account?.preferredLanguage;
  if (!viewer) return { kind: 'outsider', language };
  if (needs.length > 0 && !hasRole(viewer, needs)) return { kind: 'not-entitled', needs, language };
  return { ...viewer, locale: localeOf(command, language) };
}

export function isRefusal(asker: Asker | Refusal): asker is Refusal {
  return 'kind' in asker;
}

interface Refusing {
  readonly refusal: Refusal;
  readonly locale?: Locale;
  /** A command that does what is possible; offered with a button, never run by itself. */
  readonly instead?: string;
}

/** Says no, and writes down who tried what. */
export async function refuse(
  world: World,
  command: Command,
  { refusal, instead, ...known }: Refusing,
): Answer {
  const action = world.ids.actionId() as ActionId;
  const locale = known.locale ?? localeOf(command, 'language' in refusal ? refusal.language : undefined);
  return world.store.transaction(async (tx) => {
    if (!(await command.claim(tx))) return undefined;
    const no = await refuseInside(world, tx, { command, refusal, locale });
    if (!instead) return no;
    await tx.insertAction({
      ...{ id: action, grant: { kind: 'suggest', command: instead }, holder: command.sender },
      issuedAt: world.clock.now().toISOString(),
    });
    return { ...no, reply: { ...no.reply, offer: { command: instead, action } } };
  });
}

/** The same in a transaction that has begun to answer. */
export async function refuseInside(
  world: World,
  tx: StoreTransaction,
  {
    command,
    refusal,
    locale,
  }: { readonly command: Command; readonly refusal: Refusal; readonly locale: Locale },
): Promise<MessageAnswer & { readonly reply: Refused }> {
  const reference = world.ids.reference();
  const event = {
    ...{ kind: 'command-refused' as const, intent: command.intent.kind },
    ...{ refusal: refusal.kind, reference },
  };
  await recordRefusal(tx, { event, actor: command.sender, aside: { words: command.words } }, refusal);
  return { reply: { kind: 'refused', refusal, reference }, locale };
}

/** Records the command as answered, unless it was before; `work` runs in the same transaction. */
export async function answerOnce<T>(
  world: World,
  command: Command,
  work: (tx: StoreTransaction) => Promise<T>,
): Promise<T | undefined> {
  return world.store.transaction(async (tx) => {
    if (!(await command.claim(tx))) return undefined;
    await tx.append({
      event: { kind: 'command-received', intent: command.intent.kind },
      actor: command.sender,
      aside: { words: command.words },
    });
    return work(tx);
  });
}
