import type { TenantControls } from '../../src/rehearsal/tenant-controls.ts';
import type { PersonId } from '../../src/core/ids.ts';

/** For `people: { generate: …, seed: GENERATED_SEED }`. */
export const GENERATED_SEED = 7;
const ID = '00000003-0007-4000-8000-';

export interface GeneratedTarget {
  readonly id: PersonId;
  readonly address: string;
}

/** Hands out generated people whose MFA is disabled, each once. */
export function generatedTargets(tenant: TenantControls): (count: number) => readonly GeneratedTarget[] {
  let next = 0;
  return (count) => {
    const taken: GeneratedTarget[] = [];
    while (taken.length < count) {
      const person = tenant.person(`${ID}${next.toString(16).padStart(12, '0')}`);
      next += 1;
      if (person.mfaState === 'disabled' && !person.userPrincipalName.includes("'"))
        taken.push({ id: person.id as PersonId, address: person.userPrincipalName });
    }
    return taken;
  };
}
