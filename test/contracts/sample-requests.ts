import type { ActionId, RequestId } from '../../src/core/ids.ts';
import { requestIdOf } from '../../src/core/ids.ts';
import type { ActionRecord, Store } from '../../src/core/ports/store.ts';
import type { Act } from '../../src/core/requests/act.ts';
import type { ChangeRequest } from '../../src/core/requests/change-request.ts';
import { runningRequest, sampleItem, samplePerson } from '../support/sample-people.ts';

/** A running request over people with these numbers, with a number of its own from the store. */
export function startRequest(store: Store, people: readonly number[], act?: Act): Promise<RequestId> {
  return store.transaction(async (tx) => {
    const id = requestIdOf(await tx.nextRequestNumber());
    const request: ChangeRequest = { ...runningRequest(samplePerson(901), samplePerson(902)), id };
    await tx.insertRequest(
      request,
      people.map((number) => ({ ...sampleItem(samplePerson(number)), ...(act ? { act } : {}) })),
    );
    return id;
  });
}

let actions = 0;
export function sampleAction(request: RequestId, over: Partial<ActionRecord> = {}): ActionRecord {
  const id = `action-${process.pid}-${(actions += 1)}` as ActionId;
  const holder = samplePerson(902).id;
  return { id, grant: { kind: 'decide', request }, holder, issuedAt: '2026-01-05T09:00:00.000Z', ...over };
}

/** A gate that several runners wait at until all have come. */
export function meetingOf(count: number): () => Promise<void> {
  let arrived = 0;
  let open: () => void = () => undefined;
  const all = new Promise<void>((resolve) => {
    open = resolve;
  });
  return () => {
    arrived += 1;
    if (arrived >= count) open();
    return all;
  };
}
