import type { Authorisation } from '../../core/approvals/authorisation.ts';
import { BrokenInvariant } from '../../core/failures.ts';
import type { PersonId } from '../../core/ids.ts';
import type { Log } from '../../core/ports/log.ts';
import type { ActAnswer, SignIns } from '../../core/ports/sign-ins.ts';
import { deleteMethods } from './delete-methods.ts';
import { address, idSegment } from './graph-address.ts';
import type { GraphClient } from './graph-client.ts';
import { objectIn } from './graph-result.ts';
import { judgeAct } from './judge-act.ts';
import { failureIn } from './judge-result.ts';

/** The registered methods and the sessions of one person, through Graph. */
export class GraphSignIns implements SignIns {
  readonly #client: GraphClient;
  readonly #log: Log;

  constructor(client: GraphClient, log: Log) {
    this.#client = client;
    this.#log = log;
  }

  async carryOut({ person, act }: Authorisation): Promise<ActAnswer> {
    if (!act) throw new BrokenInvariant('an authorisation to set a state does not open the methods');
    const answer =
      act === 'reset' ? await deleteMethods(this.#client, person) : await this.#endSessions(person);
    if (answer.kind !== 'proved') this.#note(person, act, answer);
    return answer;
  }

  /** Graph says when sessions count as valid from: it has to be another moment afterwards. */
  async #endSessions(person: PersonId): Promise<ActAnswer> {
    const before = await this.#validFrom(person);
    const url = address(`/users/${idSegment(person)}/revokeSignInSessions`);
    const result = await this.#client.call({ version: 'v1.0', method: 'POST', url, readOnly: false });
    const failure = failureIn(result);
    if (failure) return judgeAct(result);
    const after = await this.#validFrom(person);
    return after !== undefined && after !== before
      ? { kind: 'proved' }
      : { kind: 'uncertain', code: 'not-proved' };
  }

  async #validFrom(person: PersonId): Promise<string | undefined> {
    const query = { $select: 'id,signInSessionsValidFromDateTime' };
    const url = address(`/users/${idSegment(person)}`, query);
    const result = await this.#client.call({ version: 'v1.0', method: 'GET', url, readOnly: true });
    const body = result.kind === 'answered' ? objectIn(result.body) : undefined;
    const value = body?.['signInSessionsValidFromDateTime'];
    return typeof value === 'string' ? value : undefined;
  }

  #note(person: PersonId, act: string, answer: Exclude<ActAnswer, { kind: 'proved' }>): void {
    const code = 'code' in answer ? answer.code : 'not-found';
    const permission =
      code !== 'forbidden'
        ? undefined
        : act === 'reset'
          ? 'UserAuthMethod-*.ReadWrite.All'
          : 'User.RevokeSessions.All';
    this.#log.warn('an approved act was not done', { person, act, kind: answer.kind, code, permission });
  }
}
