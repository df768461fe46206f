import type { MfaState } from './person.ts';

/** Who caused an effect: an app through Graph (its client id), an admin in the portal, or Entra by itself. */
export type Actor =
  | {
      readonly by: 'app';
      readonly appId: string;
      readonly requestId: string;
      readonly clientRequestId: string | null;
    }
  | { readonly by: 'portal'; readonly name: string }
  | { readonly by: 'entra' };

/**
 * Everything that changed in the outside world, in order. The promises about effects ("written once",
 * "told once") are checked from this list alone; refused requests leave nothing here.
 */
export type Effect = EffectBase &
  (
    | {
        readonly kind: 'mfa-state';
        readonly personId: string;
        readonly from: MfaState;
        /** What was asked for; differs from `to` when Entra turned enabled into enforced. */
        readonly asked: MfaState;
        readonly to: MfaState;
        /** Another write for the same person was still in flight: must never happen. */
        readonly overlapped: boolean;
      }
    | {
        readonly kind: 'mail';
        readonly mailId: string;
        readonly from: string;
        readonly to: readonly string[];
        readonly subject: string;
      }
    | { readonly kind: 'method-registered'; readonly personId: string; readonly method: string }
    | { readonly kind: 'method-deleted'; readonly personId: string; readonly method: string }
    | { readonly kind: 'sessions-revoked'; readonly personId: string }
    | { readonly kind: 'temporary-access-pass'; readonly personId: string }
    | { readonly kind: 'person-changed'; readonly personId: string; readonly what: string }
  );

interface EffectBase {
  readonly sequence: number;
  /** Milliseconds since 1970, by the tenant's clock. */
  readonly at: number;
  readonly actor: Actor;
}

/** Spread over the union, or the kinds would melt into one shape. */
type WithoutBase<Member> = Member extends unknown ? Omit<Member, 'sequence' | 'at'> : never;
export type NewEffect = WithoutBase<Effect>;
export type EffectOf<Kind extends Effect['kind']> = Extract<Effect, { kind: Kind }>;

/** Append-only; `sequence` starts at 1 and has no gaps. */
export class EffectLog {
  readonly #effects: Effect[] = [];
  readonly #clock: () => number;

  constructor(clock: () => number) {
    this.#clock = clock;
  }

  get all(): readonly Effect[] {
    return this.#effects;
  }

  add(effect: NewEffect): void {
    this.#effects.push({ ...effect, sequence: this.#effects.length + 1, at: this.#clock() });
  }

  of<Kind extends Effect['kind']>(kind: Kind): readonly EffectOf<Kind>[] {
    return this.#effects.filter((effect): effect is EffectOf<Kind> => effect.kind === kind);
  }

  /** Writes of the per-user state, of everybody or of one person. */
  mfaWrites(personId?: string): readonly EffectOf<'mfa-state'>[] {
    return this.of('mfa-state').filter((effect) => personId === undefined || effect.personId === personId);
  }

  clear(): void {
    this.#effects.length = 0;
  }
}
