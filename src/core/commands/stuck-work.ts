import { closedAct } from '../requests/closed-act.ts';
import { hasRole, type Viewer } from '../rights.ts';
import type { World } from '../world.ts';
import type { ListedPerson, StuckWork } from '../posture/tenant-answer.ts';

/** Only for the helpdesk, and only those whom the reading of just now still found so. */
export function stuckWork(
  { policy }: World,
  viewer: Viewer,
  people: readonly ListedPerson[],
): StuckWork | undefined {
  const stuck = people.filter(({ now, registered }) => now === 'enabled' && registered !== false);
  if (stuck.length === 0 || !hasRole(viewer, ['helpdesk'])) return undefined;
  return { people: stuck.map(({ id }) => id), mayReset: !closedAct(policy, { act: 'reset' }) };
}
