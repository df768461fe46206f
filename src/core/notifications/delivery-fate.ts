import type { DeliveryResult } from '../requests/change-request.ts';

/** What became of a notice on all of its channels. `again`: not sent, or refused. `nowhere`: the reader cannot be reached. */
export type Fate = 'under-way' | 'arrived' | 'again' | 'nowhere';

export function fateOf(results: readonly DeliveryResult[]): Fate {
  const isAny = (...kinds: readonly DeliveryResult['kind'][]): boolean =>
    results.some(({ kind }) => kinds.includes(kind));
  if (isAny('queued', 'attempted')) return 'under-way';
  if (results.some(mayHaveArrived)) return 'arrived';
  return isAny('dropped', 'failed') ? 'again' : 'nowhere';
}

/** Whatever its last try came to, one before it may have arrived: made anew, it could be read three times. */
export function mayHaveArrived(result: DeliveryResult): boolean {
  if (result.kind === 'sent' || result.kind === 'uncertain') return true;
  return 'mayHaveArrived' in result && result.mayHaveArrived === true;
}
