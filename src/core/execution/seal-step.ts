import { taggedText } from '../audit/link-record.ts';
import type { BulkRun } from '../ports/bulk-runs.ts';
import type { Seal } from '../ports/seal.ts';

/**
 * How far a list has come in its waves changes after the approval, so that its seal cannot cover it. Sealed by itself,
 * whoever writes to the database can put a list back, but not ahead. Made anew only of a step that was genuine.
 */
export function sealStep(seal: Seal, run: BulkRun): BulkRun {
  return { ...run, stepSeal: seal.seal(stepText(run)) };
}

export function isStepSealed(seal: Seal, run: BulkRun): boolean {
  return run.stepSeal !== undefined && seal.isSealOf(stepText(run), run.stepSeal);
}

function stepText({ request, wave, awaits, notBefore }: BulkRun): string {
  return taggedText('mfa-chatops/bulk-step/1', { request, wave, awaits, notBefore });
}
