import type { ActionId } from '../ids.ts';
import { describeCommand } from '../intents/describe-command.ts';
import type { StoreTransaction } from '../ports/store.ts';
import type { ChangeRequest, RequestItem } from '../requests/change-request.ts';
import { isToAskAgain } from '../requests/ask-again.ts';
import type { World } from '../world.ts';

/** Whoever was left as they are because something had changed can be asked for again, with one press and anew. */
export async function offerAgain(
  world: World,
  tx: StoreTransaction,
  { request, items }: { readonly request: ChangeRequest; readonly items: readonly RequestItem[] },
): Promise<void> {
  const again = items.filter(isToAskAgain);
  // More time for whom something has changed about: whoever still wants it has to say it anew.
  if (again.length === 0 || request.extends) return;
  const action = world.ids.actionId() as ActionId;
  const targets = again.map(({ person }) => person.id);
  await tx.insertAction({
    id: action,
    grant: { kind: 'suggest', command: commandFor(request, targets) },
    holder: request.requester.id,
    issuedAt: world.clock.now().toISOString(),
  });
  const cards = await tx.cards(request.id);
  for (const card of cards.filter(({ role }) => role === 'requester')) await tx.saveCard({ ...card, action });
}

function commandFor(
  { to, act, convert, timeLimit, undoes }: ChangeRequest,
  targets: readonly string[],
): string {
  // Asked for as a change it would be judged otherwise: whoever was moved to a policy is covered by it.
  if (undoes) return `undo ${undoes}`;
  if (convert) return `convert ${targets.join(', ')} to conditional access`;
  if (act) return describeCommand({ kind: act, targets });
  const command = describeCommand({ kind: 'change', to, targets });
  // Somebody who asked for an hour must not get the longer time that the policy gives to whoever names none.
  return timeLimit?.from === 'words' ? `${command} for ${timeLimit.minutes} minutes` : command;
}
