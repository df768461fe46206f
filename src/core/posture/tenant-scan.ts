import type { PersonId } from '../ids.ts';
import type { ObservedState } from '../mfa-state.ts';

/** One row of the snapshot. The state is a hint of Graph's list: whoever acts on it reads the person again. */
export interface ScannedPerson {
  readonly id: PersonId;
  readonly displayName: string;
  readonly userPrincipalName: string;
  readonly department?: string;
  readonly state: ObservedState;
  readonly guest: boolean;
  /** May not sign in. */
  readonly blocked: boolean;
  /** Absent where the registration report did not tell. */
  readonly registered?: boolean;
  readonly admin?: boolean;
}

/** One row of the registration report. */
export interface ScannedRegistration {
  readonly id: PersonId;
  readonly registered: boolean;
  readonly admin: boolean;
}

/** `failed`: given up, the snapshot before it stands. */
export type ScanPhase = 'people' | 'registrations' | 'over' | 'failed';

/** Could the registration report be read? It needs Entra ID P1 or P2, and a permission of its own. */
export type ReportReading = 'yet' | 'read' | 'not-licensed' | 'forbidden';

/** The tenant being read page by page, and what came of it. Stored as JSON. */
export interface TenantScan {
  readonly id: string;
  readonly startedAt: string;
  readonly phase: ScanPhase;
  /** Where to go on: the link that Graph gave with the last page that is stored. */
  readonly next?: string;
  readonly pages: number;
  readonly people: number;
  /** How often Graph no longer knew the link, so that the phase began anew. */
  readonly restarts: number;
  readonly report: ReportReading;
  readonly finishedAt?: string;
  readonly numbers?: TenantNumbers;
}

/** People who may sign in, guests apart; what is not known is counted as such. */
export interface TenantNumbers {
  readonly people: number;
  readonly disabled: number;
  readonly enabled: number;
  readonly enforced: number;
  readonly unknown: number;
  readonly registered: number;
  readonly unregistered: number;
  /** Asked to register, and not registered. */
  readonly pending: number;
  /** Registered, and yet still `enabled`. */
  readonly stuck: number;
  readonly admins: number;
  readonly adminsUnregistered: number;
  /** Admins whose per-user state is `disabled`. */
  readonly adminsDisabled: number;
  readonly guests: number;
  readonly blocked: number;
}

export function isUnderWay({ phase }: TenantScan): boolean {
  return phase === 'people' || phase === 'registrations';
}
