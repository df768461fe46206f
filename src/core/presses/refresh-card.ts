import type { PressAnswer } from '../conversation.ts';
import type { ActionGrant, ActionRecord } from '../ports/store.ts';
import type { Role } from '../refusal.ts';
import type { World } from '../world.ts';
import { admitPress, currentCard, type Press } from './press.ts';
import { ownRequesterCard } from './press-confirm.ts';

/** A client that shows the card asks by itself what it should look like now. Nobody pressed, so nothing is decided. */
export async function refreshCard(world: World, press: Press, { grant }: ActionRecord): Promise<PressAnswer> {
  const needs = neededFor(grant);
  if (!needs || !('request' in grant)) return { locale: press.locale };
  const viewer = await admitPress(world, press, needs);
  if ('kind' in viewer) return { locale: press.locale };
  const card =
    grant.kind === 'decide'
      ? await currentCard(world, grant.request, {
          role: 'approver',
          action: press.id,
          person: press.action.sender,
        })
      : await ownRequesterCard(world, press, grant.request);
  return { locale: viewer.locale, ...(card ? { card } : {}) };
}

function neededFor({ kind }: ActionGrant): readonly Role[] | undefined {
  if (kind === 'decide') return ['approver', 'deputy'];
  return kind === 'confirm' || kind === 'withdraw' ? ['helpdesk'] : undefined;
}
