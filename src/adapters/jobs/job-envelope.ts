import { z } from 'zod';
import { jobSchema, type Job } from '../../core/jobs/job.ts';

/** What lies in the queue: the job, how often it ran before it was put there again, and its key. */
const envelopeSchema = z.object({
  job: jobSchema,
  earlierRuns: z.int().nonnegative(),
  key: z.string().optional(),
});
export type JobEnvelope = z.infer<typeof envelopeSchema>;

/** Throws for a payload of another version: that job is parked, not guessed at. */
export function parseEnvelope(data: unknown): JobEnvelope {
  return envelopeSchema.parse(data);
}

export function envelopeOf(job: Job, earlierRuns: number, key?: string): JobEnvelope {
  return { job, earlierRuns, ...(key !== undefined && { key }) };
}
