import type { Authorisation } from '../../core/approvals/authorisation.ts';
import { BrokenInvariant } from '../../core/failures.ts';
import type { PersonId } from '../../core/ids.ts';
import type { Log } from '../../core/ports/log.ts';
import type { ActAnswer, ActTerms, SignIns } from '../../core/ports/sign-ins.ts';
import type { Act } from '../../core/requests/act.ts';
import { deleteMethods } from './delete-methods.ts';
import { endSessions } from './end-sessions.ts';
import type { GraphClient } from './graph-client.ts';

const PERMISSIONS: Record<Act, string> = {
  reset: 'UserAuthMethod-*.ReadWrite.All',
  revoke: 'User.RevokeSessions.All',
};

/** The registered methods and the sessions of one person, through Graph. */
export class GraphSignIns implements SignIns {
  readonly #client: GraphClient;
  readonly #log: Log;

  constructor(client: GraphClient, log: Log) {
    this.#client = client;
    this.#log = log;
  }

  async carryOut({ person, act }: Authorisation, terms: ActTerms): Promise<ActAnswer> {
    if (!act) throw new BrokenInvariant('an authorisation to set a state does not open the methods');
    const client = this.#client;
    const answer =
      act === 'reset'
        ? await deleteMethods({ client, person, isTooLate: terms.isTooLate })
        : await endSessions(client, person, terms);
    if (answer.kind !== 'proved') this.#note(person, act, answer);
    return answer;
  }

  #note(person: PersonId, act: Act, answer: Exclude<ActAnswer, { kind: 'proved' }>): void {
    const code = 'code' in answer ? answer.code : 'not-found';
    const permission = code === 'forbidden' ? PERMISSIONS[act] : undefined;
    this.#log.warn('an approved act was not done', { person, act, kind: answer.kind, code, permission });
  }
}
