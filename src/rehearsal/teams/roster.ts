import { createHash } from 'node:crypto';
import type { CardNode } from './activity.ts';

export interface RosterPerson {
  readonly aadObjectId: string;
  readonly name: string;
  /** BCP 47 language of the person's Teams. */
  readonly locale: string;
  readonly userPrincipalName: string;
  /** `29:…`; each bot sees another one, it is no Entra id. */
  readonly teamsId: string;
  readonly personalChat: string;
}

/** The people of the rehearsal's Teams, and who has the app in their personal scope. */
export class Roster {
  private readonly people = new Map<string, RosterPerson>();
  private readonly installedFor = new Set<string>();

  add(who: Pick<RosterPerson, 'aadObjectId' | 'name' | 'locale' | 'userPrincipalName'>): RosterPerson {
    const tail = createHash('sha256').update(who.aadObjectId).digest('base64url');
    const person = { ...who, teamsId: `29:${tail}`, personalChat: `a:${tail}` };
    this.people.set(who.aadObjectId, person);
    return person;
  }

  /** By `29:` id or Entra object id; Teams refuses UPNs and mail addresses here. */
  find(id: unknown): RosterPerson | undefined {
    return [...this.people.values()].find((person) => person.teamsId === id || person.aadObjectId === id);
  }

  setInstalled(aadObjectId: string, installed: boolean): void {
    if (installed) this.installedFor.add(aadObjectId);
    else this.installedFor.delete(aadObjectId);
  }

  isInstalled(aadObjectId: string): boolean {
    return this.installedFor.has(aadObjectId);
  }

  /** As the connector's roster calls show a member of a conversation. */
  memberOf(person: RosterPerson, tenantId: string): CardNode {
    const { teamsId, aadObjectId, name, userPrincipalName } = person;
    return {
      id: teamsId,
      name,
      aadObjectId,
      objectId: aadObjectId,
      userPrincipalName,
      tenantId,
      userRole: 'user',
    };
  }
}
