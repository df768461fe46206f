import type { PersonId } from '../ids.ts';
import type { World } from '../world.ts';

const PAGE = 1_000;

/**
 * Everybody who has yet to register, as `list pending` shows them: whom the bot waits for, and whom somebody else switched
 * on, by the latest reading of the tenant. A hint: each is read again before anything is sent.
 */
export async function findPending(world: World): Promise<readonly PersonId[]> {
  return [...new Set([...(await readRunning(world)), ...(await readListed(world))])];
}

async function readRunning({ store: { reads } }: World): Promise<readonly PersonId[]> {
  const people: PersonId[] = [];
  for (let more = true; more;) {
    const after = people.at(-1);
    const page = await reads.runningSeries({ limit: PAGE, ...(after ? { after } : {}) });
    people.push(...page.map(({ person }) => person));
    more = page.length === PAGE;
  }
  return people;
}

/** Nobody is reminded who is enforced: their next sign-in leaves them no choice. */
async function readListed({ store: { reads } }: World): Promise<readonly PersonId[]> {
  const [snapshot] = await reads.snapshots(1);
  const people: PersonId[] = [];
  if (!snapshot) return people;
  for (let from = 0, more = true; more; from += PAGE) {
    const page = await reads.scannedPeople({ scan: snapshot.id, filter: 'pending', from, limit: PAGE });
    people.push(...page.filter(({ state }) => state === 'enabled').map(({ id }) => id));
    more = page.length === PAGE;
  }
  return people;
}
