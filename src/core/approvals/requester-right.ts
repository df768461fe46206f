import type { StoreTransaction } from '../ports/store.ts';
import type { ChangeRequest, RequestIn } from '../requests/change-request.ts';
import { tellTargetsItIsOff } from '../requests/tell-of-decision.ts';
import { groupsWithRoles, hasRole, viewerOf } from '../rights.ts';
import type { World } from '../world.ts';
import { namesHeld } from './approver-groups.ts';
import { stopRequest } from './stop-request.ts';

/** May whoever asked still ask, as Entra has it now? A review was asked for by nobody: the bot itself raised it. */
export async function mayStillAsk(
  world: World,
  request: Pick<ChangeRequest, 'requester' | 'extends'>,
): Promise<boolean> {
  return (await readRequester(world, request)).mayAsk;
}

/** The same, with the names of the policy's groups that they are in; undefined where nobody was looked up. */
export async function readRequester(
  { policy, directory }: World,
  { requester, extends: longer }: Pick<ChangeRequest, 'requester' | 'extends'>,
): Promise<{ readonly mayAsk: boolean; readonly groups?: readonly string[] }> {
  if (longer?.review) return { mayAsk: true };
  const viewer = viewerOf(policy, await directory.rightsOf(requester.id, groupsWithRoles(policy)));
  if (!viewer) return { mayAsk: false };
  return { mayAsk: hasRole(viewer, ['helpdesk']), groups: namesHeld(policy, viewer.groups) };
}

/** Nothing is done any more for somebody who may not ask: closed, so that a colleague can ask for the same people. */
export async function stopForRequester(
  world: World,
  tx: StoreTransaction,
  asked: RequestIn<'awaiting-approval' | 'cooling-down'>,
): Promise<RequestIn<'stopped'>> {
  const stop = { because: 'requester', by: asked.requester } as const;
  const { status, ...request } = asked;
  const stopped = await stopRequest(world, tx, { request, stop });
  if (asked.status === 'cooling-down')
    await tellTargetsItIsOff(world, tx, { request: { ...stopped, coolDownUntil: asked.coolDownUntil } });
  return stopped;
}
