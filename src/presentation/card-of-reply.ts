import type { Reply } from '../core/reply.ts';
import type { CardView } from './card-view.ts';
import { brakeCard } from './cards/brake.ts';
import { approverCard } from './cards/approver-card.ts';
import { askMissing } from './cards/ask-missing.ts';
import { bulkProgress } from './cards/bulk-progress.ts';
import { confirmChange } from './cards/confirm-change.ts';
import { delegationCard } from './cards/delegation.ts';
import { didYouMean } from './cards/did-you-mean.ts';
import { dryRun } from './cards/dry-run.ts';
import { fileDeclined, fileGiven, fileOffer } from './files/file-cards.ts';
import { greeting, help } from './cards/help.ts';
import { done, failed, picked, refused, thanked } from './cards/message.ts';
import { codeChecked, noticeCard, notMeNoted, notMeUnfounded } from './cards/notice.ts';
import { listReport } from './cards/list-report.ts';
import { openRequests } from './cards/open-requests.ts';
import { peopleHistory } from './cards/people-history.ts';
import { ownStatus, peopleStatus } from './cards/people-status.ts';
import { pickPerson } from './cards/pick-person.ts';
import { pickSource, pickedSource } from './cards/pick-source.ts';
import { requesterCard } from './cards/requester-card.ts';
import { tenantCard } from './answers/tenant-card.ts';
import { remindersCard } from './reminders/reminders-card.ts';
import type { Words } from './words.ts';

type CardOf = {
  readonly [Kind in Reply['kind']]: (reply: Extract<Reply, { kind: Kind }>, words: Words) => CardView;
};

/** The card of each kind of reply. A kind without a card does not compile. */
export const CARD_OF: CardOf = {
  'confirm-change': confirmChange,
  'requester-card': requesterCard,
  'approver-card': approverCard,
  'bulk-progress': bulkProgress,
  'dry-run': dryRun,
  'pick-person': pickPerson,
  picked,
  'pick-source': pickSource,
  'picked-source': pickedSource,
  'file-offer': fileOffer,
  'file-given': fileGiven,
  'file-declined': fileDeclined,
  'list-report': listReport,
  'ask-missing': askMissing,
  'did-you-mean': didYouMean,
  'people-status': peopleStatus,
  'people-history': peopleHistory,
  'open-requests': openRequests,
  tenant: tenantCard,
  help,
  greeting,
  thanked,
  'own-status': ownStatus,
  done,
  refused,
  failed,
  reminders: remindersCard,
  notice: noticeCard,
  'code-checked': codeChecked,
  'not-me-noted': notMeNoted,
  'not-me-unfounded': notMeUnfounded,
  brake: brakeCard,
  delegation: delegationCard,
};
