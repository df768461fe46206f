import type { AuditRecord } from '../../core/audit/audit-event.ts';
import type { Job } from '../../core/jobs/job.ts';
import type { StoreTransaction } from '../../core/ports/store.ts';
import { saveAnchorState } from './audit-anchors.ts';
import { createAppender } from './append-audit.ts';
import { createBulkWrites } from './bulk-rows.ts';
import { claimItems } from './claim-items.ts';
import type { StoreParts } from './create-store.ts';
import { createDelegationWrites } from './delegation-rows.ts';
import { createDraftWrites } from './draft-rows.ts';
import { createEffectClaims } from './effect-claims.ts';
import { createFileExportWrites } from './file-export-rows.ts';
import { createGuardRailWrites } from './guard-rail-rows.ts';
import { createNoticeWrites } from './notices.ts';
import type { Outbox, SqlSession } from './outbox.ts';
import { createReads, readAction } from './read-store.ts';
import { sqlSessionOf } from './sql-session.ts';
import { dropCardButtons, dropConversation, insertAction, markActionUsed } from './write-cards.ts';
import { dropCard, saveCard, saveConversation } from './write-cards.ts';
import { firstSight, seenContent } from './seen-activities.ts';
import { createTenantScanWrites } from './tenant-scan-rows.ts';
import { createReminderWrites } from './write-reminders.ts';
import { holdTargets, insertRequest, lockRequest, nextRequestNumber } from './write-requests.ts';
import { releaseTargets, saveRequest } from './write-requests.ts';

/** The port's methods over one open transaction; `onSend` hears of every job that goes into it. */
export function createTransaction(parts: StoreParts, onSend: (job: Job) => void): StoreTransaction {
  const { db, outbox } = parts;
  const append = createAppender(db, parts);
  const now = () => parts.clock.now().toISOString();
  return {
    ...createReads(db),
    ...createGuardRailWrites(db),
    ...{ ...createDelegationWrites(db), ...createFileExportWrites(db) },
    ...createBulkWrites(db, now),
    ...createNoticeWrites(db, now),
    ...{ ...createReminderWrites(db), ...createEffectClaims(db) },
    ...{ ...createTenantScanWrites(db), ...createDraftWrites(db) },
    lockRequest: (id) => lockRequest(db, id),
    nextRequestNumber: () => nextRequestNumber(db),
    insertRequest: (request, items) => insertRequest(db, request, items),
    saveRequest: (request) => saveRequest(db, request),
    holdTargets: (request, people) => holdTargets(db, request, people),
    releaseTargets: (request) => releaseTargets(db, request),
    insertAction: (action) => insertAction(db, action),
    lockAction: (id) => readAction(db, id, 'lock'),
    markActionUsed: (id, at) => markActionUsed(db, id, at),
    saveCard: (card) => saveCard(db, card),
    dropCard: (card) => dropCard(db, card),
    dropCardButtons: (request) => dropCardButtons(db, request),
    saveConversation: (conversation) => saveConversation(db, conversation),
    dropConversation: (person, conversation) => dropConversation(db, person, conversation),
    claimItems: (claim) => claimItems(db, claim),
    firstSight: (activityKey, content) => firstSight(db, activityKey, content),
    seenContent: (activityKey) => seenContent(db, activityKey),
    saveAnchorState: (state) => saveAnchorState(db, state),
    append: async (entry) => (await append([entry]))[0] as AuditRecord,
    appendAll: async (entries) => void (await append(entries)),
    ...createSends(outbox, sqlSessionOf(db), onSend),
  };
}

function createSends(
  outbox: Outbox,
  session: SqlSession,
  onSend: (job: Job) => void,
): Pick<StoreTransaction, 'send' | 'sendAll' | 'wakeAll'> {
  return {
    sendAll: (jobs) => outbox.sendAll(jobs, session).then(() => jobs.forEach(onSend)),
    wakeAll: async (jobs) => {
      await outbox.wakeAll(jobs, session);
      for (const { job, startAfter } of jobs) if (startAfter === undefined) onSend(job);
    },
    send: async (job, options = {}) => {
      await outbox.send(job, options, session);
      if (options.startAfter === undefined) onSend(job);
    },
  };
}
