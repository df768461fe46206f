import type { Delay } from './graph/delay.ts';
import type { FaultDesk } from './graph/fault-desk.ts';
import type { App } from './graph/graph-request.ts';
import type { PermissionName } from './graph/permissions.ts';
import type { RequestLog } from './graph/request-log.ts';
import type { Throttle } from './graph/throttle.ts';
import type { TokenDesk } from './graph/token-desk.ts';
import type { Actor, EffectLog } from './model/effect-log.ts';
import type { Group } from './model/group-store.ts';
import type { MethodKind, MfaState, Person } from './model/person.ts';
import type { Mail, MailTrouble } from './model/post-office.ts';
import type { Posture } from './model/posture.ts';
import type { SignIn } from './model/sign-ins.ts';
import type { TenantModel } from './model/tenant-model.ts';
import { RoleControls } from './role-controls.ts';

interface Parts {
  readonly tenant: TenantModel;
  readonly tokens: TokenDesk;
  readonly faults: FaultDesk;
  readonly throttle: Throttle;
  readonly log: RequestLog;
  readonly delay: Delay;
}

interface Under {
  readonly policies: readonly string[];
}

const PORTAL: Actor = { by: 'portal', name: 'An administrator' };

/**
 * What a test can see and do beside Graph: the hands of an administrator in the portal, of the people
 * themselves, and of fate. Persons are given by object id or UPN; somebody unknown throws a RangeError.
 */
export class TenantControls {
  readonly #parts: Parts;
  /** Milliseconds that Graph and the token endpoint take longer for every answer; a batch counts once. */
  get delayMs(): number {
    return this.#parts.delay.ms;
  }

  set delayMs(ms: number) {
    this.#parts.delay.ms = ms;
  }

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Everything below the controls, for what they do not offer. */
  get model(): TenantModel {
    return this.#parts.tenant;
  }

  /** Every outside effect in order: state writes, mails, deleted methods, revoked sessions. */
  get effects(): EffectLog {
    return this.#parts.tenant.effects;
  }

  /** Number of round trips, and the newest requests with their URLs as they arrived. */
  get requests(): RequestLog {
    return this.#parts.log;
  }

  /** Plan the next failures, or let dice decide. */
  get faults(): FaultDesk {
    return this.#parts.faults;
  }

  /** Off until a test turns it on. */
  get throttle(): Throttle {
    return this.#parts.throttle;
  }

  /** Security defaults, Conditional Access, licences: set any field. */
  get posture(): Posture {
    return this.#parts.tenant.posture;
  }

  /** Who is an administrator, in every way there is. */
  get roles(): RoleControls {
    return new RoleControls(this.#parts.tenant);
  }

  /** The person as Entra has them now; a copy in time, so ask again after a change. */
  person(key: string): Person {
    const person = this.#parts.tenant.find(key);
    if (person === undefined) throw new RangeError(`Nobody in the rehearsal tenant is called ${key}.`);
    return person;
  }

  /** The truth, even while reads are stale. */
  mfaState(key: string): MfaState {
    return this.person(key).mfaState;
  }

  /** An administrator sets a state by hand, beside the bot. Recorded with `by: 'portal'`. */
  changeInPortal(key: string, state: MfaState): void {
    this.#parts.tenant.setMfaState({
      person: this.person(key),
      asked: state,
      actor: PORTAL,
    });
  }

  /** The person registers a method at sign-in; `enabled` then becomes `enforced` by itself. */
  register(key: string, method: MethodKind = 'microsoftAuthenticator'): void {
    this.#parts.tenant.registerMethod(this.person(key), method);
  }

  /** The person signs in and gets past these Conditional Access policies. Newest first, as in Graph's log. */
  signInUnder(key: string, ...policies: readonly string[]): void {
    this.#signIn(key, { clientAppUsed: 'Browser', policies, isInteractive: true });
  }

  /** The person signs in with such a client, by the name that Graph's log has for it; by themselves, or the client for them. */
  signInWith(key: string, clientAppUsed: string, isInteractive = true): void {
    this.#signIn(key, { clientAppUsed, policies: [], isInteractive });
  }

  #signIn(key: string, { policies, ...how }: Pick<SignIn, 'clientAppUsed' | 'isInteractive'> & Under): void {
    const { id, userPrincipalName } = this.person(key);
    const { signIns, clock } = this.#parts.tenant;
    signIns.unshift({
      id: `00000007-c057-4000-8000-${String(signIns.length + 1).padStart(12, '0')}`,
      createdDateTime: new Date(clock()).toISOString(),
      ...{ userId: id, userPrincipalName, appDisplayName: 'Microsoft Teams' },
      ...{ ...how, errorCode: 0 },
      policies: policies.map((displayName) => ({ displayName, result: 'success' })),
    });
  }

  /** Any other change of a person: blocked sign-in, new name, other language. The id stays. */
  change(key: string, changes: Partial<Omit<Person, 'id'>>): void {
    const person = this.person(key);
    this.#parts.tenant.people.put({ ...person, ...changes });
    this.effects.add({
      kind: 'person-changed',
      personId: person.id,
      what: Object.keys(changes).join(', '),
      actor: PORTAL,
    });
  }

  /** An administrator blocks the account; MFA state and methods stay. */
  blockSignIn(key: string): void {
    this.change(key, { accountEnabled: false });
  }

  /** Gone at once from look-ups, lists, groups and reports. */
  delete(key: string): void {
    const person = this.person(key);
    this.#parts.tenant.people.remove(person.id);
    this.effects.add({ kind: 'person-changed', personId: person.id, what: 'deleted', actor: PORTAL });
  }

  /** A new person, or one re-created under an old UPN with a new id. */
  add(person: Person): void {
    this.#parts.tenant.people.put(person);
  }

  group(id: string): Group {
    const group = this.#parts.tenant.groups.get(id);
    if (group === undefined) throw new RangeError(`No group ${id} in the rehearsal tenant.`);
    return group;
  }

  addToGroup(groupId: string, key: string): void {
    this.group(groupId).people.add(this.person(key).id);
  }

  removeFromGroup(groupId: string, key: string): void {
    this.group(groupId).people.delete(this.person(key).id);
  }

  /** Mail in a mailbox, newest last; any address, also outside the tenant. */
  mailbox(address: string): readonly Mail[] {
    return this.#parts.tenant.post.mailbox(address);
  }

  /** From now on mail to this address is refused by Graph, or accepted and bounced; `undefined` heals it. */
  troubleMail(address: string, trouble: MailTrouble | undefined): void {
    this.#parts.tenant.post.setTrouble(address, trouble);
  }

  app(appId: string): App {
    const app = this.#parts.tokens.apps.get(appId);
    if (app === undefined) throw new RangeError(`No app ${appId} in the rehearsal tenant.`);
    return app;
  }

  /** Admin consent: counts from the next request, without a new token. */
  setPermissions(appId: string, permissions: readonly PermissionName[]): void {
    this.app(appId).permissions = permissions;
  }

  /** Every token given out so far answers 401 from now on. */
  expireTokens(): void {
    this.#parts.tokens.revokeAll();
  }

  /** For tokens given out from now on. */
  setTokenLifetime(seconds: number): void {
    this.#parts.tokens.lifetimeSeconds = seconds;
  }
}
