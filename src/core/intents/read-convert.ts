import { findObjection, isQuestion } from './find-objection.ts';
import type { ItemRole } from './find-phrases.ts';
import type { Intent } from './intent.ts';
import type { Lexicon } from './lexicon.ts';
import { readTargets } from './read-targets.ts';
import type { Extras } from './take-extras.ts';

const ALLOWED: ReadonlySet<ItemRole> = new Set<ItemRole>([
  'convert',
  'set',
  'conditionalAccess',
  'mfa',
  'please',
  'filler',
  'article',
  'for',
  'and',
  'account',
  'everyone',
  'file',
  'greet',
  'group',
  'groups',
  'department',
  'word',
  'address',
  'mention',
  'mark',
  'possessive',
  'need',
  'must',
  'pronoun',
]);

/** "convert group Finance to Conditional Access": as careful as a change of state. */
export function readConvert(extras: Extras, lexicon: Lexicon): Intent | undefined {
  const { items } = extras;
  const roles = new Set(items.map((item) => item.role));
  if (!roles.has('conditionalAccess') || !(roles.has('convert') || roles.has('set'))) return undefined;
  const objection = findObjection(items);
  if (objection !== undefined) return { kind: 'none', because: objection };
  if (![...roles].every((role) => ALLOWED.has(role))) return { kind: 'none', because: 'not-understood' };
  const { targets, clear } = readTargets(items, lexicon);
  if (!clear || extras.for !== undefined || extras.openEnded === true)
    return { kind: 'none', because: 'not-understood' };
  if (isQuestion(items) && extras.dryRun !== true) return { kind: 'none', because: 'question' };
  const groups = targets.every((target) => /^(?:group:|department:|\*file$)/.test(target));
  const noted = {
    ...(extras.reason === undefined ? {} : { reason: extras.reason }),
    ...(extras.ticket === undefined ? {} : { ticket: extras.ticket }),
    ...(extras.dryRun === undefined ? {} : { dryRun: extras.dryRun }),
    ...(extras.waves === undefined ? {} : { waves: extras.waves }),
  };
  if (targets.length === 0 || roles.has('pronoun') || (roles.has('everyone') && !groups))
    return { kind: 'incomplete', of: 'convert', ...(targets.length === 0 ? {} : { targets }), ...noted };
  return { kind: 'convert', targets, ...noted };
}
