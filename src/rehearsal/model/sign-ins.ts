import { PERSON_IDS, PERSON_UPNS } from '../contoso.ts';
import type { PersonKey } from '../contoso-people.ts';

/** A row of `GET /auditLogs/signIns`: with which client, and past which Conditional Access policies. */
export interface SignIn {
  readonly id: string;
  readonly createdDateTime: string;
  readonly userId: string;
  readonly userPrincipalName: string;
  readonly appDisplayName: string;
  /** Old clients are told apart by this: `IMAP4`, `POP3`, `Authenticated SMTP`, `Exchange ActiveSync`, … */
  readonly clientAppUsed: string;
  readonly isInteractive: boolean;
  readonly errorCode: number;
  /** Display names of the policies that asked, and were satisfied or not. */
  readonly policies?: readonly { readonly displayName: string; readonly result: 'success' | 'failure' }[];
}

/** Person, service, client, days ago. */
const ROWS: readonly (readonly [PersonKey, string, string, number])[] = [
  ['jsmith', 'Office 365 Exchange Online', 'Browser', 1],
  ['jsmith', 'Microsoft Teams', 'Mobile Apps and Desktop clients', 2],
  ['legacyMail', 'Office 365 Exchange Online', 'IMAP4', 1],
  ['legacyMail', 'Office 365 Exchange Online', 'Authenticated SMTP', 3],
  ['legacyMail', 'Office 365 SharePoint Online', 'Browser', 4],
  ['sanneDeVries', 'Office 365 Exchange Online', 'Exchange ActiveSync', 5],
  ['annaJansenSales', 'Microsoft Teams', 'Mobile Apps and Desktop clients', 1],
  ['enforced', 'Office 365 Exchange Online', 'Browser', 1],
];
const DAY_MS = 86_400_000;

/** Newest first, as Graph returns them; `now` in milliseconds. */
export function contosoSignIns(now: number): SignIn[] {
  const rows = ROWS.map(([key, appDisplayName, clientAppUsed, daysAgo], index) => ({
    id: `00000006-c057-4000-8000-${String(index + 1).padStart(12, '0')}`,
    createdDateTime: new Date(now - daysAgo * DAY_MS).toISOString(),
    userId: PERSON_IDS[key],
    userPrincipalName: PERSON_UPNS[key],
    appDisplayName,
    clientAppUsed,
    isInteractive: true,
    errorCode: 0,
  }));
  return rows.toSorted((a, b) => b.createdDateTime.localeCompare(a.createdDateTime));
}
