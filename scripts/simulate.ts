import { simulateSeed } from '../test/simulation/simulate-seed.ts';

/**
 * `npm run simulate -- --seeds 5000`: that many stories, from seed 1 on (`--from 10001`: from there on).
 * `npm run simulate -- --seed 42`: one story, with everything that happened in it.
 */
const wishes = new Map<string, number>();
for (let index = 2; index < process.argv.length; index += 2)
  wishes.set(process.argv[index] ?? '', Number(process.argv[index + 1]));

for (const [name, number] of wishes)
  if (!Number.isSafeInteger(number) || number < 1)
    throw new RangeError(`${name} wants a whole number from 1`);
const only = wishes.get('--seed');
if (only === undefined) await simulateMany(wishes.get('--from') ?? 1, wishes.get('--seeds') ?? 1_000);
else await simulateOne(only);

async function simulateMany(from: number, count: number): Promise<void> {
  const started = Date.now();
  const kinds = new Map<string, number[]>();
  for (let seed = from; seed < from + count; seed += 1) {
    const { broken } = await simulateSeed(seed);
    for (const what of broken) {
      const kind = what.replaceAll(/REQ-\d+|[0-9a-f]{8}-[0-9a-f-]{27}/g, '…');
      kinds.set(kind, [...(kinds.get(kind) ?? []), seed]);
    }
  }
  for (const [kind, seeds] of kinds)
    console.log(`${String(seeds.length).padStart(5)} × ${kind}   (--seed ${seeds.slice(0, 3).join(', ')})`);
  console.log(
    `${count} stories from seed ${from}, ${kinds.size} kinds of broken promises, ${Date.now() - started} ms`,
  );
  process.exitCode = kinds.size === 0 ? 0 : 1;
}

async function simulateOne(seed: number): Promise<void> {
  const { site, broken } = await simulateSeed(seed);
  for (const event of site.history.events) console.log(JSON.stringify(event, shorten));
  for (const what of broken) console.log(`BROKEN  ${what}`);
  process.exitCode = broken.length === 0 ? 0 : 1;
}

/** A person is enough by id, a reply by its kind. */
function shorten(key: string, value: unknown): unknown {
  if (key === 'reply') return (value as { kind: string }).kind;
  if (['hash', 'previousHash', 'aside', 'asideHash', 'asideSalt', 'fingerprint'].includes(key))
    return undefined;
  return value;
}
