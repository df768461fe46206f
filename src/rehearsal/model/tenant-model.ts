import { randomUUID } from 'node:crypto';
import { CONTOSO_TENANT_ID } from '../contoso.ts';
import { buildContosoGroups, buildContosoPeople, buildContosoRoles } from './build-contoso.ts';
import { createMethod } from './create-method.ts';
import { EffectLog, type Actor } from './effect-log.ts';
import { generatePeople } from './generate-people.ts';
import type { GroupEligibility } from './group-eligibility.ts';
import { GroupStore } from './group-store.ts';
import { NOBODY_GENERATED, PeopleStore } from './people-store.ts';
import { isRegistered, type MethodKind, type MfaState, type Person } from './person.ts';
import { contosoPosture, type Posture } from './posture.ts';
import { PostOffice } from './post-office.ts';
import { TeamsApps } from './teams-apps.ts';
import { RoleBook } from './role-book.ts';
import { contosoSignIns, type SignIn } from './sign-ins.ts';

/** `generate` adds that many people to Contoso's named ones, who play the personas in every tenant. */
export type PeopleWish = 'contoso' | { readonly generate: number; readonly seed: number };

interface StateWrite {
  readonly person: Person;
  readonly asked: MfaState;
  readonly actor: Actor;
}

/** The made-up organisation: who and what is in it, and everything that happened to it. */
export class TenantModel {
  readonly id = CONTOSO_TENANT_ID;
  readonly clock: () => number;
  readonly people: PeopleStore;
  readonly groups: GroupStore;
  readonly roles: RoleBook;
  readonly groupEligibilities: GroupEligibility[] = [];
  readonly posture: Posture;
  readonly post = new PostOffice();
  readonly teamsApps = new TeamsApps();
  readonly effects: EffectLog;
  readonly signIns: SignIn[];
  readonly #writesInFlight = new Map<string, number>();
  /** What reads still show although it is no longer true, by person. */
  readonly #stale = new Map<string, { readonly shown: Partial<Person>; readonly until: number }>();

  constructor(wish: PeopleWish, clock: () => number) {
    this.clock = clock;
    const generated = wish === 'contoso' ? NOBODY_GENERATED : generatePeople(wish.generate, wish.seed);
    this.people = new PeopleStore(buildContosoPeople(), generated);
    this.groups = new GroupStore(buildContosoGroups(), this.people);
    this.roles = new RoleBook(buildContosoRoles());
    this.posture = contosoPosture();
    this.effects = new EffectLog(clock);
    this.signIns = contosoSignIns(clock());
  }

  /** By object id or UPN, as every `/users/{id}` address allows. */
  find(key: string): Person | undefined {
    return this.people.get(key) ?? this.people.byUpn(key);
  }

  /** Sets the per-user state the way Entra does: `enabled` for somebody registered becomes `enforced`. */
  setMfaState({ person, asked, actor }: StateWrite): MfaState {
    const flips = asked === 'enabled' && isRegistered(person) && this.posture.flipsRegisteredToEnforced;
    const to = flips ? 'enforced' : asked;
    const overlapped = (this.#writesInFlight.get(person.id) ?? 0) > 1;
    this.people.put({ ...person, mfaState: to });
    this.effects.add({
      kind: 'mfa-state',
      personId: person.id,
      from: person.mfaState,
      asked,
      to,
      actor,
      overlapped,
    });
    return to;
  }

  /** A write for this address has arrived; the returned function says that it was answered. */
  startWrite(key: string): () => void {
    const id = this.find(key)?.id ?? key;
    this.#writesInFlight.set(id, (this.#writesInFlight.get(id) ?? 0) + 1);
    return () => {
      const left = (this.#writesInFlight.get(id) ?? 1) - 1;
      if (left === 0) this.#writesInFlight.delete(id);
      else this.#writesInFlight.set(id, left);
    };
  }

  /** Reads of this person show `shown` for another `forMs`, as a replica that lags would. */
  holdBack(personId: string, shown: Partial<Person>, forMs: number): void {
    this.#stale.set(personId, { shown, until: this.clock() + forMs });
  }

  /** The person as a read shows them now: the truth, unless a lagging replica answers. */
  visible(person: Person): Person {
    const stale = this.#stale.get(person.id);
    if (stale === undefined) return person;
    if (stale.until > this.clock()) return { ...person, ...stale.shown };
    this.#stale.delete(person.id);
    return person;
  }

  /** The person registers a method; Entra then turns `enabled` into `enforced` by itself. */
  registerMethod(person: Person, kind: MethodKind): void {
    const owner = Number.parseInt(person.id.slice(-12), 16);
    const createdDateTime = new Date(this.clock()).toISOString();
    const method = createMethod({ kind, owner, index: person.methods.length, createdDateTime });
    const methods = [...person.methods.filter((each) => each.id !== method.id), method];
    const changed: Person = { ...person, methods };
    const first = !isRegistered(person) && isRegistered(changed);
    const registered = first ? { ...changed, defaultMethodId: method.id } : changed;
    this.people.put(registered);
    this.effects.add({
      kind: 'method-registered',
      personId: person.id,
      method: kind,
      actor: { by: 'entra' },
    });
    if (isRegistered(registered) && registered.mfaState === 'enabled') {
      this.setMfaState({ person: registered, asked: 'enforced', actor: { by: 'entra' } });
    }
  }

  /** The ids that directory roles may hang on for this person: their own and those of all their groups. */
  principalsOf(person: Person): ReadonlySet<string> {
    return new Set([person.id, ...this.groups.transitiveOf(person).map((group) => group.id)]);
  }

  /** A fresh GUID for things that come into being at run time (requests, passes). */
  newId(): string {
    return randomUUID();
  }
}
