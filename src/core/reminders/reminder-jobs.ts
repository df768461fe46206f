import type { Job } from '../jobs/job.ts';

type Sent<J extends Job = Job> = readonly [job: J, options: { readonly key: string }];

/** One of each waits, however often it is asked for; each plans its next run itself, and ends when nobody is left. */
export const REMIND_DUE: Sent = [{ kind: 'remind-due' }, { key: 'remind-due' }];
export const DIGEST: Sent = [{ kind: 'remind-digest' }, { key: 'remind-digest' }];
export const WATCH: Sent = [{ kind: 'watch-registrations' }, { key: 'watch-registrations' }];
export const REPORT: Sent<Extract<Job, { kind: 'read-registration-report' }>> = [
  { kind: 'read-registration-report' },
  { key: 'read-registration-report' },
];
