import type { Person } from '../people.ts';
import type { StoreTransaction } from '../ports/store.ts';
import type { Refusal } from '../refusal.ts';
import type { RequestIn } from '../requests/change-request.ts';
import type { World } from '../world.ts';
import { stopRequest } from './stop-request.ts';
import { sealWaiting } from '../requests/seal-waiting.ts';

/** Whoever guesses has three chances in ninety, over all approvers together. */
const MAX_WRONG = 3;

/** The approver types what the requester reads out: proof that the two have spoken. Three wrong numbers close the request. */
export async function matchNumber(
  world: World,
  tx: StoreTransaction,
  {
    request,
    by,
    typed,
  }: {
    readonly request: RequestIn<'awaiting-approval'>;
    readonly by: Person;
    readonly typed: string | undefined;
  },
): Promise<Refusal | undefined> {
  if (!request.requirement.numberMatching) return undefined;
  if (typed === undefined) return { kind: 'number-needed', request: request.id };
  if (typed === request.digits) return undefined;
  const wrongNumbers = (request.wrongNumbers ?? 0) + 1;
  await tx.append({
    event: { kind: 'number-mismatched', tries: wrongNumbers },
    actor: by.id,
    request: request.id,
  });
  if (wrongNumbers < MAX_WRONG) {
    await tx.saveRequest(sealWaiting(world.seal, { ...request, wrongNumbers }));
    return { kind: 'number-wrong', request: request.id, left: MAX_WRONG - wrongNumbers };
  }
  const { status, ...rest } = request;
  await stopRequest(world, tx, { request: rest, stop: { because: 'number', by } });
  return { kind: 'number-locked', request: request.id };
}
