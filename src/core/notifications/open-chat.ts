import type { PersonId } from '../ids.ts';
import type { OpenResult } from '../ports/messenger.ts';
import type { World } from '../world.ts';

/** A new chat by object id. Teams refuses it for somebody without the app, who is then given it, once. */
export async function openChat(world: World, person: PersonId): Promise<OpenResult> {
  const opened = await world.messenger.openPersonalChat(person, 'notice');
  if (opened.kind !== 'unreachable' || opened.reason !== 'app-not-installed' || !world.installer)
    return opened;
  const installed = await world.installer.installFor(person);
  if (installed.kind === 'installed') return world.messenger.openPersonalChat(person, 'notice');
  return installed.kind === 'busy' ? installed : opened;
}
