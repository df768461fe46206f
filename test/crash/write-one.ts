import { requestIdOf } from '../../src/core/ids.ts';
import type { Store } from '../../src/core/ports/store.ts';
import { runningRequest, sampleItem, samplePerson } from '../support/sample-people.ts';

/** One transaction that touches everything: a request with two people, an audit record with texts, a job. */
export function writeOne(store: Store): Promise<number> {
  return store.transaction(async (tx) => {
    const number = await tx.nextRequestNumber();
    const id = requestIdOf(number);
    const request = { ...runningRequest(samplePerson(901), samplePerson(902)), id };
    await tx.insertRequest(request, [sampleItem(samplePerson(1)), sampleItem(samplePerson(2))]);
    await tx.append({ event: { kind: 'request-expired' }, request: id, aside: { reason: 'x' } });
    await tx.send({ kind: 'execute-request', request: id });
    return number;
  });
}
