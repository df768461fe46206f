import { createHash } from 'node:crypto';
import { canonicalJson } from '../core/audit/canonical-json.ts';
import { notePolicy } from '../core/audit/note-policy.ts';
import type { World } from '../core/world.ts';

/** The rules of this start, on record; `file` is the hash of their file, where they come from one. */
export async function noteRules(world: World, file: string | undefined): Promise<void> {
  if (file === undefined) return;
  const rules = createHash('sha256').update(canonicalJson(world.policy)).digest('hex');
  await notePolicy(world, { file, rules });
}
