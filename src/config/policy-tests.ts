import { parse } from 'yaml';
import { z } from 'zod';

/** Worked cases beside the policy: what somebody asks for, and who then has to agree. */
const state = z.enum(['disabled', 'enabled', 'enforced']);
const caseSchema = z.strictObject({
  case: z.string().min(1),
  asks: z.strictObject({
    from: state,
    to: state,
    people: z.int().min(1).default(1),
    privileged: z.union([z.boolean(), z.literal('unknown')]).default(false),
    requester: z.array(z.string()).default(['helpdesk']),
  }),
  needs: z.strictObject({
    /** `2 from security`, stage by stage; [] when the requester alone is enough. */
    approvals: z.array(z.string().regex(/^\d from [a-z][a-z0-9-]*$/)),
    callerProof: z.boolean().default(false),
    ticket: z.boolean().default(false),
    reason: z.boolean().optional(),
    numberMatching: z.boolean().default(false),
    coolDownMinutes: z.int().min(0).default(0),
  }),
});

export type PolicyCase = z.output<typeof caseSchema>;

/** The cases, or what is wrong with the file. */
export function parsePolicyCases(
  yaml: string,
): { readonly cases: readonly PolicyCase[] } | { readonly problems: readonly string[] } {
  try {
    const reading = z.array(caseSchema).safeParse(parse(yaml));
    if (reading.success) return { cases: reading.data };
    return { problems: reading.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) };
  } catch {
    return { problems: ['not valid YAML'] };
  }
}
