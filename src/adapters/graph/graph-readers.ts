import { ServiceFailure } from '../../core/failures.ts';
import type { PersonId } from '../../core/ids.ts';
import type { Person } from '../../core/people.ts';
import type { Log } from '../../core/ports/log.ts';
import type { ReaderFacts, Readers } from '../../core/ports/readers.ts';
import { readAccount } from './ask-for-rights.ts';
import { sendBatch, type BatchItem } from './batch.ts';
import { address, idSegment } from './graph-address.ts';
import type { GraphClient } from './graph-client.ts';
import { asObject, objectIn, type GraphResult } from './graph-result.ts';
import { failureIn } from './judge-result.ts';
import { parsePerson, PERSON_PROPERTIES } from './parse-person.ts';
import { readCountry } from './read-country.ts';
import { readMailboxTimes } from './read-mailbox-times.ts';

const USER = '#microsoft.graph.user';
const MANAGER = { what: 'a manager', permission: 'User.Read.All' };

/** Accounts with their managers, and mailbox settings where the bot may read them (`MailboxSettings.Read`, optional). */
export class GraphReaders implements Readers {
  readonly #client: GraphClient;
  readonly #log: Log;

  constructor(client: GraphClient, log: Log) {
    this.#client = client;
    this.#log = log;
  }

  async factsOf(people: readonly PersonId[]): Promise<ReadonlyMap<PersonId, ReaderFacts>> {
    const unique = [...new Set(people)];
    const items = unique.flatMap(askForReader);
    const results = await sendBatch(this.#client, items, { version: 'v1.0', readOnly: true });
    const read = unique.map((_, index) => orFailure(results.slice(index * 2, index * 2 + 2)));
    const [failure] = read;
    // Nobody could be read, so it is Graph that is in trouble, and its wish to wait is heard.
    if (failure instanceof ServiceFailure && read.every(isFailure)) throw failure;
    return new Map(unique.map((person, index) => [person, this.#known(person, read[index])]));
  }

  /** One account that Graph cannot give, or gives oddly, holds up nobody else: it is looked at again later. */
  #known(person: PersonId, read: ReaderFacts | ServiceFailure | undefined): ReaderFacts {
    if (read && !isFailure(read)) return read;
    this.#log.warn('an account could not be read', { person, code: read?.code ?? 'odd-answer' });
    return { unread: true };
  }
}

function isFailure(read: ReaderFacts | ServiceFailure): read is ServiceFailure {
  return read instanceof ServiceFailure;
}

function orFailure(results: readonly GraphResult[]): ReaderFacts | ServiceFailure {
  try {
    return readReader(results);
  } catch (error) {
    if (error instanceof ServiceFailure) return error;
    throw error;
  }
}

function askForReader(person: PersonId): readonly BatchItem[] {
  const user = `/users/${idSegment(person)}`;
  const query = {
    $select: `${PERSON_PROPERTIES},country,usageLocation`,
    $expand: `manager($select=${PERSON_PROPERTIES})`,
  };
  return [
    { method: 'GET', url: address(user, query) },
    { method: 'GET', url: address(`${user}/mailboxSettings`) },
  ];
}

function readReader([user, mailbox]: readonly GraphResult[]): ReaderFacts {
  if (!user || !mailbox) return { unread: true };
  const account = readAccount(user);
  if (!account) return {};
  const row = user.kind === 'answered' ? objectIn(user.body) : undefined;
  // Where the person is, before where their licences are used: many tenants give everybody the same usage location.
  const country = readCountry(row?.['country']) ?? readCountry(row?.['usageLocation']);
  const manager = managerIn(row);
  return {
    account,
    ...(country === undefined ? {} : { country }),
    ...(manager ? { manager } : {}),
    ...readMailbox(mailbox),
  };
}

/** A contact may be somebody's manager too: one without an account, whom the bot has no way to know. */
function managerIn(row: Readonly<Record<string, unknown>> | undefined): Person | undefined {
  const manager = asObject(row?.['manager']);
  const type = manager?.['@odata.type'] ?? USER;
  return manager && type === USER ? parsePerson(manager, MANAGER) : undefined;
}

/** No mailbox, or none that we may read, is an answer. One that could not be reached is not: its owner may be away. */
function readMailbox(result: GraphResult): ReaderFacts {
  const failure = failureIn(result);
  if (failure) return failure.retryable ? { unread: true } : {};
  const settings = result.kind === 'answered' ? objectIn(result.body) : undefined;
  return settings ? readMailboxTimes(settings) : { unread: true };
}
