import { PERSONAS, PERSON_UPNS } from '../rehearsal/contoso.ts';
import type { TourStage } from './tour-stage.ts';

export interface TourScene {
  readonly title: string;
  readonly play: (stage: TourStage) => Promise<void>;
}

/** Long enough for two people to act, short enough to be waited for. */
const SHORT_WAIT_MINUTES = 5 / 60;

const { helpdesk, approver, secondApprover, endUser, dutchReader } = PERSONAS;

/** On a finished card: the person has both the mail and the message. */
const TOLD = /now enabled[^]*accepted for delivery[^]*sent on/;

export const TOUR_SCENES: readonly TourScene[] = [
  { title: 'enable mfa for jsmith', play: enableOne },
  {
    title: 'Several people: one done already, one registered already, a guest, and an unknown name',
    play: enableSeveral,
  },
  { title: 'Two people of one name: a pick list; then the approver says no', play: pickAndReject },
  { title: 'Switching MFA off, and thinking better of it', play: disableAndWithdraw },
  { title: 'Somebody who may not', play: stranger },
  { title: 'Nobody decides in time', play: expire },
  { title: 'What the audit log holds', play: auditLog },
];

async function enableOne(stage: TourStage): Promise<void> {
  const [hanna, amir, john] = [stage.person(helpdesk), stage.person(approver), stage.person(endUser)];
  await hanna.types('enable mfa for jsmith');
  await hanna.sees(/John Smith/);
  await hanna.presses('confirm', { reason: 'New laptop' });
  await hanna.sees(/REQ-1[^]*approvers have been asked/);
  await amir.sees(/REQ-1/);
  await amir.presses('approve');
  await john.sees(/second step/);
  await stage.mailTo(PERSON_UPNS[endUser]);
  await hanna.sees(TOLD);
  await amir.sees(TOLD);
  await hanna.types('status jsmith');
  await hanna.sees(/Registered/);
}

async function enableSeveral(stage: TourStage): Promise<void> {
  const [hanna, amir] = [stage.person(helpdesk), stage.person(approver)];
  await hanna.types(
    'enable mfa for sanne.devries, marta.rossi, peter.lindqvist, pat@fabrikam.example and zaphod',
  );
  await hanna.sees(/zaphod/);
  await hanna.presses('confirm');
  await amir.sees(/Marta Rossi/);
  await amir.presses('approve');
  await stage.person(dutchReader).sees(/tweede stap/i);
  await stage.mailTo(PERSON_UPNS[dutchReader]);
  await hanna.sees(/now enabled[^]*accepted for[^]*sent on[^]*now enforced[^]*accepted for[^]*not delivered/);
}

async function pickAndReject(stage: TourStage): Promise<void> {
  const [hanna, lotte] = [stage.person(helpdesk), stage.person(secondApprover)];
  await hanna.types('enable mfa for anna jansen');
  await hanna.sees(/Anna Jansen/);
  await hanna.picks('Legal');
  await hanna.sees(/You chose/);
  await hanna.sees(/Request REQ[^]*anna\.jansen2@contoso\.com/);
  await hanna.presses('confirm');
  await lotte.sees(/anna\.jansen2@contoso\.com/);
  await lotte.presses('reject', { reason: 'She is on leave until Monday' });
  await hanna.sees(/REQ-3[^]*on leave/);
}

async function disableAndWithdraw(stage: TourStage): Promise<void> {
  const hanna = stage.person(helpdesk);
  await hanna.types('disable mfa for karl.weber');
  await hanna.sees(/Karl Weber/);
  await hanna.presses('confirm', { reason: 'Lost phone, INC-4711', proof: 'call-back' });
  await hanna.sees(/REQ-4[^]*approvers have been asked/);
  await hanna.types('requests');
  await hanna.sees(/open request/i);
  await hanna.types('cancel REQ-4');
  await hanna.sees(/REQ-4[^]*Withdrawn/);
}

async function stranger(stage: TourStage): Promise<void> {
  const john = stage.person(endUser);
  await john.types('disable mfa for hanna.bakker');
  await john.sees(/Nothing was changed/);
  await john.types('my status');
  await john.sees(/enabled/);
}

async function expire(stage: TourStage): Promise<void> {
  stage.transcript.remark('The bot is restarted on the same store; requests now end after five seconds.');
  await stage.startBot({ approveWithinMinutes: SHORT_WAIT_MINUTES });
  const [hanna, amir] = [stage.person(helpdesk), stage.person(approver)];
  await hanna.types('enable mfa for joan.smith');
  await hanna.sees(/Joan Smith/);
  await hanna.presses('confirm');
  await amir.sees(/Joan Smith/);
  await hanna.sees(/REQ-5[^]*Expired/);
  await amir.sees(/REQ-5[^]*Expired/);
}

async function auditLog(stage: TourStage): Promise<void> {
  stage.transcript.audit(await stage.auditLog());
}
