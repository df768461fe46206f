import { openTestPostgresStore, openTestStoreIn } from '../support/open-test-store.ts';
import { writeOne } from './write-one.ts';

/**
 * A process to be killed. `hold`: opens the store and keeps it. `write`: writes without end, and prints a request's
 * number once its transaction is acknowledged. Arguments: what to do, then a data directory or a database's address.
 */
const [what, place = ''] = process.argv.slice(2);
const opened = await (place.startsWith('postgres:') ? openTestPostgresStore(place) : openTestStoreIn(place));
process.stdout.write('open\n');

while (what === 'write') process.stdout.write(`${await writeOne(opened.store)}\n`);
setInterval(() => undefined, 1000);
