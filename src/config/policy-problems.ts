import type { Document } from 'yaml';
import type { z } from 'zod';
import { policySchema } from './policy-schema.ts';
import { REMINDER_KEYS } from './reminders-schema.ts';
import { approvalKeysAt } from './policy-approvals.ts';
import { guardRailKeys } from './guard-rails-schema.ts';
import { suggestName } from './suggest-name.ts';

export interface PolicyProblem {
  /** `['groups', 'helpdesk', 0]` */
  readonly path: readonly PropertyKey[];
  readonly says: string;
}

type Issue = z.core.$ZodIssue;

/** What the schema found, in words for the person who writes the file. */
export function policyProblems(
  document: Document.Parsed,
  issues: readonly Issue[],
): readonly PolicyProblem[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(key, issue.path));
    return [{ path: issue.path, says: wordsFor(document, issue) }];
  });
}

function wordsFor(document: Document.Parsed, { path, message }: Issue): string {
  if (path.length > 0 && !document.hasIn(path)) return 'is missing';
  // Every message of ours begins so; the library words only "this should be a set of keys" itself.
  return message.startsWith('must') ? message : 'must be a set of keys';
}

function unknownKey(key: string, parent: readonly PropertyKey[]): PolicyProblem {
  const suggestion = suggestName(key, keysAt(parent));
  const says = suggestion === undefined ? 'is not a rule' : `is not a rule: did you mean ${suggestion}?`;
  return { path: [...parent, key], says };
}

/** The keys that the schema knows at this place. */
function keysAt(path: readonly PropertyKey[]): readonly string[] {
  const { shape } = policySchema;
  if (path.length === 0) return Object.keys(shape);
  if (path[0] === 'reasonRequired') return Object.keys(shape.reasonRequired.unwrap().shape);
  if (path[0] === 'reminders') return REMINDER_KEYS;
  const guardRails = guardRailKeys(path);
  if (guardRails) return guardRails;
  if (path[0] === 'groups') return Object.keys(shape.groups.shape);
  if (path[0] === 'approvals') return approvalKeysAt(path);
  return Object.keys(shape.helpdeskContact.shape);
}
