import { findObjection, isQuestion } from './find-objection.ts';
import type { Item, ItemRole } from './find-phrases.ts';
import type { Intent, RequestIntent } from './intent.ts';
import type { Extras } from './take-extras.ts';
import { describeCommand } from './describe-command.ts';

const ALLOWED: ReadonlySet<ItemRole> = new Set<ItemRole>([
  'approve',
  'reject',
  'cancel',
  'undo',
  'request',
  'requestId',
  'number',
  'please',
  'filler',
  'article',
  'for',
  'greet',
  'mark',
  'pronoun',
  'on',
  'off',
  'set',
  'need',
  'account',
  'requests',
  'possessive',
]);

/** Reads "approve REQ-12"; `extras` still holds the request's own number. */
export function readRequestCommand(kind: RequestIntent['kind'], extras: Extras): Intent {
  const { items } = extras;
  const objection = findObjection(items);
  if (objection !== undefined) return { kind: 'none', because: objection };
  const verbs = new Set(
    items.map((item) => item.role).filter((role) => ['approve', 'reject', 'cancel', 'undo'].includes(role)),
  );
  if (verbs.size > 1) return { kind: 'none', because: 'opposites' };
  if (kind === 'reject' && verbs.has('approve') && !items.some((item) => item.role === 'off')) {
    return { kind: 'none', because: 'opposites' };
  }
  if (!items.every((item) => ALLOWED.has(item.role) || item.fold === 'zuruck' || item.fold === 'terug'))
    return { kind: 'none', because: 'not-understood' };
  const noted = {
    ...(extras.reason === undefined ? {} : { reason: extras.reason }),
    ...(extras.dryRun === undefined ? {} : { dryRun: extras.dryRun }),
  };
  const ids = requestIds(items);
  const request = ids[0];
  if (request === undefined || ids.length > 1) return { kind: 'incomplete', of: kind, ...noted };
  const command: RequestIntent = { kind, request, ...noted };
  if (isQuestion(items) && extras.dryRun !== true)
    return { kind: 'none', because: 'question', suggestion: describeCommand(command) };
  return command;
}

export function requestIds(items: readonly Item[]): string[] {
  const ids = items.flatMap((item) => {
    if (item.role === 'requestId') return [item.text];
    const number = item.role === 'number' ? /^#?0*(\d{1,9})$/.exec(item.fold)?.[1] : undefined;
    return number === undefined ? [] : [`REQ-${number}`];
  });
  return [...new Set(ids)];
}
