import { parse } from 'yaml';
import { z } from 'zod';

/** Worked cases beside the policy: what somebody asks for, and who then has to agree. */
const state = z.enum(['disabled', 'enabled', 'enforced']);
const usual = {
  people: z.int().min(1).default(1),
  privileged: z.union([z.boolean(), z.literal('unknown')]).default(false),
  requester: z.array(z.string()).default(['helpdesk']),
  /** They are guests of another organisation. */
  guest: z.boolean().default(false),
  /** They can be told on no channel. */
  unreachable: z.boolean().default(false),
  /** So many other people the same person has asked for at nearly the same time, in the same direction. */
  beside: z.int().min(0).default(0),
  /** So many requests of the same person wait for a decision already. */
  open: z.int().min(0).default(0),
};
const caseSchema = z.strictObject({
  case: z.string().min(1),
  asks: z.union([
    z.strictObject({
      from: state,
      to: state,
      /** A weakening for so many hours; left out: nobody names a time. */
      forHours: z.number().positive().optional(),
      /** Other policies ask these people for MFA. */
      covered: z.enum(['always', 'partly']).optional(),
      ...usual,
    }),
    z.strictObject({ act: z.enum(['reset', 'revoke']), ...usual }),
  ]),
  needs: z
    .strictObject({
      /** The kind of the refusal, as in the audit log: `too-many`, `privileged`, … */
      refused: z.string().default(''),
      /** `2 from security`, or `2 from security outside helpdesk`, stage by stage; [] when the requester alone is enough. */
      approvals: z.array(z.string().regex(/^\d from [a-z][a-z0-9-]*( outside helpdesk)?$/)).optional(),
      callerProof: z.boolean().default(false),
      ticket: z.boolean().default(false),
      ticketPattern: z.string().optional(),
      reason: z.boolean().optional(),
      reasonPattern: z.string().optional(),
      numberMatching: z.boolean().default(false),
      coolDownMinutes: z.int().min(0).default(0),
      endsAfterHours: z.union([z.number(), z.literal('never')]).optional(),
    })
    .refine(({ refused, approvals }) => refused !== '' || approvals !== undefined, {
      message: 'must say who has to agree, or why it is refused',
      path: ['approvals'],
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
