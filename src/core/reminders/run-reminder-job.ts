import type { Job, JobResult } from '../jobs/job.ts';
import type { World } from '../world.ts';
import { askForReminders } from './ask-for-reminders.ts';
import { copyReports } from './copy-reports.ts';
import { escalateOrder } from './escalate-order.ts';
import { followRequest } from './follow-request.ts';
import { orderReminders } from './order-reminders.ts';
import { remindAgain } from './remind-again.ts';
import { remindOrder } from './remind-order.ts';
import { remindDue } from './remind-due.ts';
import { reportOrder } from './report-order.ts';
import { sendDigest } from './send-digest.ts';
import { readRegistrationReport } from './read-registration-report.ts';
import { lookAtRegistered, watchRegistrations } from './watch-registrations.ts';

export type ReminderJob = Extract<
  Job,
  {
    kind:
      | 'follow-request'
      | 'follow-restore'
      | 'remind-due'
      | 'watch-registrations'
      | 'read-registration-report'
      | 'look-at-registered'
      | 'remind-digest'
      | 'copy-manager'
      | 'approve-reminders'
      | 'remind-order'
      | 'escalate-order'
      | 'order-reminders'
      | 'report-order';
  }
>;

export function runReminderJob(world: World, job: ReminderJob, attempt: number): Promise<JobResult> {
  switch (job.kind) {
    case 'follow-request':
      return followRequest(world, job.request);
    case 'follow-restore':
      return remindAgain(world, job);
    case 'remind-due':
      return remindDue(world);
    case 'watch-registrations':
      return watchRegistrations(world, job.after);
    case 'read-registration-report':
      return readRegistrationReport(world, job.from);
    case 'look-at-registered':
      return lookAtRegistered(world, job.people);
    case 'remind-digest':
      return sendDigest(world);
    case 'copy-manager':
      return copyReports(world, job.manager);
    case 'approve-reminders':
      return askForReminders(world, job.order, attempt);
    case 'remind-order':
      return remindOrder(world, job.order);
    case 'escalate-order':
      return escalateOrder(world, job.order);
    case 'order-reminders':
      return orderReminders(world, job, attempt);
    case 'report-order':
      return reportOrder(world, job.order, attempt);
  }
}
