import { resolveTargets, type ResolvedTargets } from '../intents/resolve-targets.ts';
import type { World } from '../world.ts';
import type { Command } from './command.ts';

export function lookUpTargets(
  world: World,
  command: Command,
  targets: readonly string[],
): Promise<ResolvedTargets> {
  const { sender: viewer, mentions, chosen, conversation } = command;
  const most = world.policy.maxPeoplePerRequest;
  return resolveTargets(world, { viewer, targets, mentions, chosen, conversation, most });
}
