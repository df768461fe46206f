import type { ActionId, PersonId, RequestId } from '../ids.ts';
import type { ConversationReference } from '../incoming.ts';
import type { Locale } from '../locale.ts';
import type { Refusal } from '../refusal.ts';

/** What a file is about: the people of a request or an order of reminders with what became of them, or of one snapshot of the tenant. */
export type FileOf =
  | { readonly kind: 'request'; readonly request: RequestId }
  | { readonly kind: 'order'; readonly order: string }
  | { readonly kind: 'tenant'; readonly scan: string };

/** Where Teams says that the file may be put. Comes from outside: checked before it is used. */
export interface UploadPlace {
  /** Whoever holds this address may write there: it is never logged, and kept until it is used. */
  readonly url: string;
  readonly contentUrl?: string;
  readonly uniqueId?: string;
}

/** A file that its reader said yes to. Stored as JSON until it is settled. */
export interface FileExport {
  readonly id: ActionId;
  readonly of: FileOf;
  readonly person: PersonId;
  readonly locale: Locale;
  readonly conversation: ConversationReference;
  /** The card that asked, which becomes what came of it. */
  readonly card?: string;
  /** Gone once somebody has begun: a file is put there once at most. */
  readonly place?: UploadPlace;
  /** On record; its reader has perhaps not been told yet. */
  readonly result?: FileResult;
}

export type FileResult =
  | ({ readonly kind: 'given'; readonly rows: number; readonly bytes: number } & Omit<UploadPlace, 'url'>)
  | { readonly kind: 'refused'; readonly refusal: Refusal };

export interface FileExportReads {
  fileExport(id: ActionId): Promise<FileExport | undefined>;
}

export interface FileExportWrites {
  lockFileExport(id: ActionId): Promise<FileExport | undefined>;
  saveFileExport(file: FileExport): Promise<void>;
  dropFileExport(id: ActionId): Promise<void>;
}
