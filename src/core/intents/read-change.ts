import type { MfaState } from '../mfa-state.ts';
import { findObjection, isQuestion } from './find-objection.ts';
import type { Item, ItemRole } from './find-phrases.ts';
import type { IncompleteIntent, Intent } from './intent.ts';
import type { Lexicon } from './lexicon.ts';
import { leadsToVerb, opensWithName, tellsNow } from './tells-now.ts';
import { readTargets } from './read-targets.ts';
import type { Extras } from './take-extras.ts';
import { describeCommand } from './describe-command.ts';
import { GIVES, wishedStates } from './wished-states.ts';

/** Roles that may stand in an order to change a state; any other role means the sentence says more than that. */
const ALLOWED: ReadonlySet<ItemRole> = new Set<ItemRole>([
  'mfa',
  'enable',
  'disable',
  'enforce',
  'set',
  'on',
  'off',
  'enabled',
  'disabled',
  'enforced',
  'need',
  'must',
  'aux',
  'please',
  'filler',
  'article',
  'for',
  'and',
  'account',
  'greet',
  'group',
  'groups',
  'department',
  'word',
  'number',
  'address',
  'mention',
  'mark',
  'possessive',
  'pronoun',
  'everyone',
  'file',
  'vague',
  'ticketId',
  'during',
  'emergency',
  'pause',
]);

/** Reads "enable mfa for jsmith" in any word order, or says why the sentence is not such an order. */
export function readChange(extras: Extras, lexicon: Lexicon): Intent | undefined {
  const items = dropStateNoun(dropFromState(extras.items));
  const roles = new Set(items.map((item) => item.role));
  if (!speaksOfMfa(items, roles)) return undefined;
  const objection = findObjection(items);
  if (objection !== undefined) return { kind: 'none', because: objection };
  const states = wishedStates(items, roles);
  if (states.size > 1) return { kind: 'none', because: 'opposites' };
  if (![...roles].every((role) => ALLOWED.has(role))) return { kind: 'none', because: 'not-understood' };
  if (holdsUnreadLength(items, lexicon) || endsInLength(items))
    return { kind: 'none', because: 'not-understood' };
  if (opensWithName(items)) return { kind: 'none', because: 'not-understood' };
  if (items.some((item, at) => leadsToVerb(item, items.slice(at + 1, at + 3))))
    return { kind: 'none', because: 'not-understood' };
  if (isSpoken(items)) return { kind: 'none', because: 'reported' };
  const { targets, clear } = readTargets(items, lexicon);
  const to = [...states][0];
  const known = knownParts(extras, { to, targets: clear ? targets : [] });
  if (isStatement(items, roles)) return { kind: 'none', because: 'not-understood', ...suggestion(known) };
  if (isQuestion(items) && extras.dryRun !== true)
    return { kind: 'none', because: 'question', ...suggestion(known) };
  if (!clear || mayBeginWithVerb(targets, roles, items)) return { kind: 'none', because: 'not-understood' };
  if (!isWish(items, roles, extras)) return { kind: 'none', because: 'not-understood', ...suggestion(known) };
  const vague =
    roles.has('pronoun') ||
    (roles.has('everyone') && !namesGroup(targets)) ||
    roles.has('vague') ||
    roles.has('pause');
  // "All admins, for now": asked for the length alone it would become a change for somebody of that name.
  if (vague && extras.openEnded)
    return { kind: 'incomplete', of: 'change', ...knownParts(extras, { to, targets: [] }) };
  if (to === undefined || targets.length === 0 || vague || extras.openEnded)
    return { kind: 'incomplete', of: 'change', ...known };
  return { kind: 'change', ...known, to, targets };
}

/** "Für einen Tag": a length that was not read must not be dropped. */
function holdsUnreadLength(items: readonly Item[], { units }: Lexicon): boolean {
  return items.some(
    (item, place) =>
      place > 0 &&
      item.role !== 'word' &&
      item.role !== 'number' &&
      item.fold.length > 2 &&
      units.has(item.fold),
  );
}

/** "for peter lang": behind the last name stands a word that leads to a length, but no length. It may be a surname. */
function endsInLength(items: readonly Item[]): boolean {
  return items.some((item, at) => item.role === 'during' && items[at - 1]?.role === 'word');
}

/** "st jsmith to enforced": where neither MFA nor a verb stands, the first of two words may be a misspelt verb. */
function mayBeginWithVerb(
  targets: readonly string[],
  roles: ReadonlySet<ItemRole>,
  items: readonly Item[],
): boolean {
  if (['mfa', 'set', 'need', 'must'].some((role) => roles.has(role as ItemRole))) return false;
  // "rends la MFA obligatoire pour …": one phrase holds the verb and what it is about.
  if (items.some(({ role, fold, last }) => role === 'enforce' && (last ?? fold) !== fold)) return false;
  return targets.some((target) => /^[^@:]* /.test(target));
}

function namesGroup(targets: readonly string[]): boolean {
  return targets.length > 0 && targets.every((target) => /^(?:group:|department:|\*file$)/.test(target));
}

const STATE_ROLES: readonly ItemRole[] = ['enabled', 'disabled', 'enforced'];

function speaksOfMfa(items: readonly Item[], roles: ReadonlySet<ItemRole>): boolean {
  if (roles.has('mfa')) return true;
  const state = STATE_ROLES.some((role) => roles.has(role));
  return (
    state ||
    roles.has('enforce') ||
    (['enable', 'disable', 'on', 'off'].some((role) => roles.has(role as ItemRole)) && items.length > 1)
  );
}

/** "from enabled to enforced" wishes only the second. */
function dropFromState(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex(
    (item, index) =>
      STATE_ROLES.includes(item.role) &&
      /^(?:from|van|von|de|desde|depuis)$/.test(items[index - 1]?.fold ?? ''),
  );
  if (at < 0) return items;
  const rest = [...items.slice(0, at), ...items.slice(at + 1)];
  return rest.some((item) => STATE_ROLES.includes(item.role)) ? rest : items;
}

const SETS: ReadonlySet<ItemRole> = new Set<ItemRole>(['set', 'must', 'need']);

const STATE_NOUN = /^(?:stat(?:e|us|ut|o)|estado|etat|zustand|stand|staat)$/;

/** "mfa state jsmith -> enforced": the arrow sets, as a verb would. */
export function pointsToState(items: readonly Item[]): boolean {
  return items.some((item, at) => item.fold === '>' && STATE_ROLES.includes(items[at + 1]?.role ?? 'mark'));
}

/** "set the mfa state of jsmith to enabled": the noun is no question about the state. */
function dropStateNoun(items: readonly Item[]): readonly Item[] {
  if (!items.some((item) => SETS.has(item.role)) && !pointsToState(items)) return items;
  return items
    .map((item) =>
      item.role === 'status' && /^(?:mfa|el|l|le|the|der|den|de|het)$/.test(item.fold)
        ? { ...item, role: 'mfa' as const }
        : item,
    )
    .filter((item) => item.role !== 'status' || !STATE_NOUN.test(item.fold));
}

/** "John: enable mfa" and "John, please enable mfa" are said by or to John; nobody else is named. */
function isSpoken(items: readonly Item[]): boolean {
  const mark = items.findIndex((item) => item.role !== 'word' && item.role !== 'mention');
  const [separator, ...rest] = items.slice(mark);
  if (mark < 1 || separator?.role !== 'mark' || !':,'.includes(separator.fold)) return false;
  const next = rest.find((item) => item.role !== 'please' && item.role !== 'filler');
  if (next === undefined || !['enable', 'disable', 'enforce', 'set'].includes(next.role)) return false;
  return !rest.some((item) => ['word', 'address', 'mention', 'group', 'department'].includes(item.role));
}

/** "mfa is on for jsmith" tells, "jsmith has to have mfa" wishes. */
function isStatement(items: readonly Item[], roles: ReadonlySet<ItemRole>): boolean {
  if (!roles.has('aux')) return false;
  if (items[0]?.role === 'aux') return true;
  if (roles.has('need') || roles.has('must')) return false;
  return !roles.has('please') || items.some((item, at) => tellsNow(item, items[at + 1]));
}

/** A state alone ("mfa enabled for jsmith") may be a report of something done; a wish needs a verb or a sign of wishing. */
function isWish(items: readonly Item[], roles: ReadonlySet<ItemRole>, extras: Extras): boolean {
  const mfa = roles.has('mfa');
  const marked =
    ['set', 'need', 'must', 'please'].some((role) => roles.has(role as ItemRole)) ||
    items.some((item) => item.role === 'enable' && GIVES.test(item.fold)) ||
    extras.dryRun === true;
  const named = items.findIndex((item) => STATE_ROLES.includes(item.role));
  if (named >= 0) {
    const before = items[named - 1];
    return (
      marked ||
      isDemanded(items, named) ||
      before?.fold === '>' ||
      before?.fold === ':' ||
      /^(?:to|naar|op|auf|sur|a|en)$/.test(before?.fold ?? '')
    );
  }
  if (roles.has('enforce')) return true;
  return mfa || (roles.has('set') && !roles.has('enable') && !roles.has('disable') && false);
}

/** "MFA obligatoire pour …" demands; "MFA enabled for …" may tell of something done. */
const DEMANDED =
  /^(?:mandatory|compulsory|obligatory|pflicht|verpflichtend|verplicht|obligatoires?|obligatori[oa])$/;

function isDemanded(items: readonly Item[], at: number): boolean {
  const [before, item, next] = [items[at - 1], items[at], items[at + 1]];
  return before?.role === 'mfa' && next?.role === 'for' && DEMANDED.test(item?.last ?? item?.fold ?? '');
}

function knownParts(
  extras: Extras,
  { to, targets }: { to: MfaState | undefined; targets: readonly string[] },
): Omit<IncompleteIntent, 'kind' | 'of'> {
  return {
    ...(to === undefined ? {} : { to }),
    ...(targets.length === 0 ? {} : { targets }),
    ...(extras.reason === undefined ? {} : { reason: extras.reason }),
    ...(extras.ticket === undefined ? {} : { ticket: extras.ticket }),
    ...(extras.for === undefined ? {} : { for: extras.for }),
    ...(extras.openEnded === undefined ? {} : { openEnded: extras.openEnded }),
    ...(extras.dryRun === undefined ? {} : { dryRun: extras.dryRun }),
    ...(extras.waves === undefined ? {} : { waves: extras.waves }),
    ...(extras.items.some((item) => item.role === 'emergency') ? { emergency: true as const } : {}),
  };
}

function suggestion(known: Omit<IncompleteIntent, 'kind' | 'of'>): { suggestion?: string } {
  const { to, targets, waves } = known;
  // Offered without its waves it would be another command.
  if (to === undefined || targets === undefined || waves !== undefined) return {};
  return { suggestion: describeCommand({ kind: 'change', to, targets }) };
}
