import type { TextRule } from '../approval-rules.ts';
import type { Refusal } from '../refusal.ts';
import { fitsPattern } from '../text-pattern.ts';
import { CALLER_PROOFS, type CallerProof, type Requirement } from './requirement.ts';

/** What the requester states on the confirmation card. */
export interface Statement {
  readonly reason?: string;
  readonly ticket?: string;
  readonly callerProof?: CallerProof;
}

/** What the rules ask for and the statement lacks. The card asks for it too, but a card can be forged. */
export function lackingIn(
  { reason, ticket, callerProof }: Pick<Requirement, 'reason' | 'ticket' | 'callerProof'>,
  statement: Statement,
): Refusal | undefined {
  if (isMissing(reason, statement.reason)) return { kind: 'reason-needed', for: 'change' };
  if (isUnfit(reason, statement.reason)) return unfit('reason', reason);
  if (isMissing(ticket, statement.ticket)) return { kind: 'ticket-needed' };
  if (isUnfit(ticket, statement.ticket)) return unfit('ticket', ticket);
  return callerProof && !statement.callerProof ? { kind: 'proof-needed' } : undefined;
}

function isMissing({ required }: TextRule, text: string | undefined): boolean {
  return required && !text;
}

function unfit(what: 'reason' | 'ticket', { pattern }: TextRule): Refusal {
  return { kind: 'text-unfit', what, ...(pattern === undefined ? {} : { form: pattern }) };
}

function isUnfit({ pattern }: TextRule, text: string | undefined): boolean {
  return text !== undefined && pattern !== undefined && !fitsPattern(pattern, text);
}

/** One of the list, or nothing: words of one's own are no proof. */
export function parseCallerProof(text: string | undefined): CallerProof | undefined {
  return CALLER_PROOFS.find((proof) => proof === text);
}
