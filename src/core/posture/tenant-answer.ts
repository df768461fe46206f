import type { ActionId, PersonId } from '../ids.ts';
import type { ObservedState } from '../mfa-state.ts';
import type { ListFilter } from '../ports/tenant-scans.ts';
import type { PastChange, PersonStatus } from '../person-status.ts';
import type { TargetRefusal } from '../refusal.ts';
import type { ReportReading, ScannedPerson, TenantNumbers } from './tenant-scan.ts';

/** A row of a list with what was read of this person just now; absent when it could not be read. */
export interface ListedPerson extends ScannedPerson {
  readonly now?: ObservedState;
  /** Registered, and yet `enabled`, as far back as the bot knows. */
  readonly stuckSince?: string;
}

/** What comes back of the choice on a list of the stuck when it is not one person's place. */
export const EVERYBODY_SHOWN = 'all';

/** Who of the stuck on this page can be taken in hand, and whether they may be made to register anew. */
export interface StuckWork {
  readonly people: readonly PersonId[];
  readonly mayReset: boolean;
}

/** How old the list is, and what it could not know. */
export interface SnapshotNote {
  readonly at: string;
  readonly report: ReportReading;
  /** A newer one is being read. */
  readonly renewing: boolean;
}

/** Which part of a long answer is shown. The buttons belong to whoever asked. */
export interface PageNote {
  /** From 1. */
  readonly from: number;
  readonly to: number;
  readonly total: number;
  readonly previous: boolean;
  readonly next: boolean;
  /** The list is another one than on the page before. */
  readonly renewed: boolean;
  readonly until: string;
  readonly action: ActionId;
}

/** Why somebody's state is what it is. */
export type WhyReason =
  | { readonly kind: 'changed' | 'flipped'; readonly change: PastChange }
  /** `left`: what it was when the bot had done with it. */
  | { readonly kind: 'outside'; readonly change: PastChange; readonly left: ObservedState }
  /** The bot never changed it: the state everybody begins with, or somebody else's doing. */
  | { readonly kind: 'default' | 'elsewhere' | 'unreadable' };

export interface WhyPerson {
  readonly status: PersonStatus;
  readonly reason: WhyReason;
}

export type TenantAnswer =
  /** There is no list yet: the tenant is being read. */
  | { readonly kind: 'reading'; readonly people: number; readonly page: PageNote }
  | {
      readonly kind: 'list';
      readonly filter: ListFilter;
      readonly people: readonly ListedPerson[];
      readonly snapshot: SnapshotNote;
      readonly page: PageNote;
      /** For the helpdesk, on the list of the stuck. */
      readonly work?: StuckWork;
    }
  | {
      readonly kind: 'why';
      readonly people: readonly WhyPerson[];
      readonly refused: readonly TargetRefusal[];
      readonly page?: PageNote;
    }
  /** In short, and everybody as a file. */
  | {
      readonly kind: 'report';
      readonly numbers: TenantNumbers;
      readonly snapshot: SnapshotNote;
      readonly page: PageNote;
    }
  | {
      readonly kind: 'posture';
      readonly numbers: TenantNumbers;
      readonly before?: { readonly at: string; readonly numbers: TenantNumbers };
      readonly securityDefaults: boolean | 'unknown';
      readonly snapshot: SnapshotNote;
      readonly page: PageNote;
    };

/** What a card's page buttons turn. Kept with the button's id, never on the card. */
export type PagedAnswer =
  | {
      readonly what: 'list';
      readonly filter: ListFilter;
      readonly page: number;
      readonly scan?: string;
      /** In the order of the choice on the card. */
      readonly stuck?: readonly PersonId[];
    }
  | { readonly what: 'requests'; readonly page: number }
  | { readonly what: 'posture' | 'report'; readonly page: number; readonly scan?: string }
  | PeoplePage
  | FileLinesPage;

/** The lines of a file that could not be used; they are kept with the button that goes on with the others. */
export interface FileLinesPage {
  readonly what: 'file-lines';
  readonly list: ActionId;
  readonly page: number;
}

/** The people of one command, and who was left out of it. */
export interface PeoplePage {
  readonly what: 'people';
  readonly about: 'status' | 'history' | 'why';
  readonly people: readonly PersonId[];
  readonly refused: readonly TargetRefusal[];
  readonly page: number;
}
