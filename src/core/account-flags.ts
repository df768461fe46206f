import { looksDisguised } from './look-alikes.ts';
import type { MailboxPurpose, Person } from './people.ts';

/** What makes an account another one than that of a colleague at work. */
export type AccountFlag =
  'guest' | 'blocked' | 'unlicensed' | `mailbox-${MailboxPurpose}` | 'service' | 'disguised';

/**
 * Facts of the directory, and one guess: Entra has no mark for the account of a service, so `service` goes by what
 * administrators usually call one. It is shown as a guess, and nothing is ever decided by it.
 */
export function flagsOf(person: Person): readonly AccountFlag[] {
  const { userType, accountEnabled, licensed, mailbox, displayName, userPrincipalName } = person;
  return [
    ...(userType === 'guest' ? (['guest'] as const) : []),
    ...(accountEnabled === false ? (['blocked'] as const) : []),
    ...(mailbox === undefined ? [] : ([`mailbox-${mailbox}`] as const)),
    // A shared mailbox needs no licence.
    ...(licensed === false && userType !== 'guest' && mailbox === undefined ? (['unlicensed'] as const) : []),
    ...(looksLikeService(person) ? (['service'] as const) : []),
    ...([displayName, userPrincipalName].some(looksDisguised) ? (['disguised'] as const) : []),
  ];
}

/** `svc-backup`, `SRV_Print`, `Sync_DC01_0f3a` (Entra Connect), `billing.svc`. */
const SIGN_IN_NAME =
  /^(?:svc|srv|service|serviceaccount|sys|system|daemon|batch|noreply|no-reply)(?:[-_.]|\d*$)|^(?:sa|sync|bot|app|api)[-_]|[-_.](?:svc|srv|service|bot)$/i;
/** In the five languages. */
const TITLE =
  /service[- ]?account|service-?konto|dienst(?:e)?[- ]?(?:account|konto)|compte de service|cuenta de servicio/i;

export function looksLikeService({ userPrincipalName, displayName, jobTitle }: Person): boolean {
  const [alias = ''] = userPrincipalName.split('@');
  return SIGN_IN_NAME.test(alias) || TITLE.test(displayName) || TITLE.test(jobTitle ?? '');
}
