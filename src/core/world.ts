import type { Policy } from './policy.ts';
import type { Anchor } from './ports/anchor.ts';
import type { Seal } from './ports/seal.ts';
import type { AppInstaller } from './ports/app-installer.ts';
import type { Brakes } from './ports/brakes.ts';
import type { Calendar } from './ports/calendar.ts';
import type { Clock, Ids } from './ports/clock.ts';
import type { Directory } from './ports/directory.ts';
import type { Groups } from './ports/groups.ts';
import type { PeopleFiles } from './ports/people-files.ts';
import type { Sheets } from './ports/sheets.ts';
import type { Uploads } from './ports/uploads.ts';
import type { Log } from './ports/log.ts';
import type { Mailer } from './ports/mailer.ts';
import type { Messenger } from './ports/messenger.ts';
import type { MfaStates } from './ports/mfa.ts';
import type { Pace } from './ports/pace.ts';
import type { PolicySignIns } from './ports/policy-sign-ins.ts';
import type { Readers } from './ports/readers.ts';
import type { SignIns } from './ports/sign-ins.ts';
import type { Store } from './ports/store.ts';
import type { TenantReader } from './ports/tenant-reader.ts';

/** Everything outside of the core, joined in `app.ts`. */
export interface World {
  readonly policy: Policy;
  readonly store: Store;
  readonly directory: Directory;
  readonly groups: Groups;
  readonly files: PeopleFiles;
  readonly uploads: Uploads;
  readonly sheets: Sheets;
  readonly mfa: MfaStates;
  readonly signIns: SignIns;
  readonly policySignIns: PolicySignIns;
  readonly tenant: TenantReader;
  readonly pace: Pace;
  readonly messenger: Messenger;
  readonly mailer: Mailer;
  /** Absent where the settings name no app of the catalogue. */
  readonly installer?: AppInstaller | undefined;
  readonly readers: Readers;
  readonly calendar: Calendar;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly seal: Seal;
  readonly brakes: Brakes;
  /** Absent when the settings name no place for checkpoints of the audit log. */
  readonly anchor?: Anchor;
  readonly log: Log;
}
