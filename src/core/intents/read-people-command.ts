import { findObjection, isQuestion } from './find-objection.ts';
import type { Item, ItemRole } from './find-phrases.ts';
import type { Intent, PeopleIntent } from './intent.ts';
import type { Lexicon } from './lexicon.ts';
import { readTargets } from './read-targets.ts';
import type { Extras } from './take-extras.ts';
import { describeCommand } from './describe-command.ts';
import { upToState } from './up-to-state.ts';

type PeopleKind = PeopleIntent['kind'];

/** Commands that do something: as careful as a change of state. The others only read. */
const ACTING: ReadonlySet<PeopleKind> = new Set<PeopleKind>(['reset', 'revoke', 'remind']);

/** In an acting command nothing may stand that is not understood. */
const ACTING_ALLOWED: ReadonlySet<ItemRole> = new Set<ItemRole>([
  'mfa',
  'reset',
  'revoke',
  'remind',
  'reminders',
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
  'pending',
  'need',
  'must',
  'set',
  'on',
  'off',
  'ticketId',
  'list',
  'enable',
  'disable',
  'vague',
]);

export function readPeopleCommand(kind: PeopleKind, all: Extras, lexicon: Lexicon): Intent {
  const extras = kind === 'why' ? { ...all, items: upToState(all.items) } : all;
  const acting = ACTING.has(kind);
  const roles = new Set(extras.items.map((item) => item.role));
  const objection = acting
    ? actingObjection(kind === 'reset' ? withMethods(extras.items) : extras.items)
    : readingObjection(kind === 'why' ? withoutDenied(extras.items) : extras.items);
  if (objection !== undefined) return objection;
  const { targets, clear } = readTargets(extras.items, lexicon);
  if (kind === 'remind' && targets.length === 0 && (roles.has('pending') || roles.has('everyone'))) {
    return { kind, targets: ['*pending'] };
  }
  if (!clear) return { kind: 'none', because: 'not-understood' };
  const noted = {
    ...(extras.reason === undefined || !acting ? {} : { reason: extras.reason }),
    ...(extras.ticket === undefined || !acting ? {} : { ticket: extras.ticket }),
    ...(extras.dryRun === undefined ? {} : { dryRun: extras.dryRun }),
  };
  if (
    targets.length === 0 ||
    (acting && roles.has('pronoun') && !isReflexive(kind, extras.items)) ||
    (roles.has('everyone') && !onlyGroups(targets))
  ) {
    if (isTimed(kind, extras)) return { kind: 'none', because: 'not-understood' };
    return { kind: 'incomplete', of: kind, ...(targets.length === 0 ? {} : { targets }), ...noted };
  }
  const command: PeopleIntent = { kind, targets, ...noted };
  if (acting && isQuestion(extras.items) && extras.dryRun !== true) {
    return { kind: 'none', because: 'question', suggestion: describeCommand(command) };
  }
  const vague = isTimed(kind, extras) || saysTooLittle(kind, extras.items, roles);
  if (vague) {
    // What is suggested would be meant in earnest.
    if (extras.dryRun === true) return { kind: 'none', because: 'not-understood' };
    return { kind: 'none', because: 'not-understood', suggestion: describeCommand(command) };
  }
  return command;
}

/** "laat jansen zich opnieuw registreren": the pronoun means the one who is named. */
function isReflexive(kind: PeopleKind, items: readonly Item[]): boolean {
  return items.every(
    (item, at) =>
      item.role !== 'pronoun' ||
      (kind === 'reset' && /^(?:zich|sich|se)$/.test(item.fold)) ||
      // "reset his mfa for jsmith": his is that of the one who is named.
      (/^(?:his|her|their|zijn|haar|hun|seine|ihre|sein|ihr|son|sa|ses|su|sus)$/.test(item.fold) &&
        OWNED.has(items[at + 1]?.role ?? 'mark')),
  );
}

/** "clear the mfa methods of jsmith": of what is registered, and no other product. */
function withMethods(items: readonly Item[]): readonly Item[] {
  return items.map((item) =>
    item.role === 'other' && METHODS.test(item.fold) ? { ...item, role: 'mfa' } : item,
  );
}

const METHODS = /^(?:mfa|2fa|authenticators?)$/;

const OWNED: ReadonlySet<ItemRole> = new Set<ItemRole>(['mfa', 'pending', 'revoke', 'reset']);

/** What is taken away or ended does not come back after two hours: offered without the end, not done. */
function isTimed(kind: PeopleKind, extras: Extras): boolean {
  return kind !== 'remind' && ACTING.has(kind) && (extras.for !== undefined || extras.openEnded === true);
}

/** "reset jsmith" may mean a password, "revoke jsmith" anything: offered, not done. */
function saysTooLittle(kind: PeopleKind, items: readonly Item[], roles: ReadonlySet<ItemRole>): boolean {
  if (kind === 'reset') return !saysWhatToReset(items, roles);
  if (kind === 'remind') return onlySends(items, roles);
  return kind === 'revoke' && revokesNothing(items);
}

function onlyGroups(targets: readonly string[]): boolean {
  return targets.every((target) => /^(?:group:|department:|\*file$)/.test(target));
}

function actingObjection(items: readonly Item[]): Intent | undefined {
  const objection = findObjection(items);
  if (objection !== undefined) return { kind: 'none', because: objection };
  // "log jsmith out" has the word for a log in it.
  const all = items.some((item) => item.role === 'pending');
  return items.every(
    (item) => ACTING_ALLOWED.has(item.role) || item.fold === 'log' || (all && item.role === 'aux'),
  )
    ? undefined
    : { kind: 'none', because: 'not-understood' };
}

/** Reading does no harm, so only an explicit "don't" and foreign subjects stop it. */
function readingObjection(items: readonly Item[]): Intent | undefined {
  const objection = findObjection(
    items.filter((item) => ['not', 'veto', 'except'].includes(item.role) || isOther(item)),
  );
  return objection === undefined ? undefined : { kind: 'none', because: objection };
}

/** "why is jsmith not asked for mfa": what does not happen to somebody is to be explained as well. "Why not …?" proposes, "why can I not …" complains. */
function withoutDenied(items: readonly Item[]): readonly Item[] {
  const first = items.find(({ role }) => role !== 'greet' && role !== 'mark' && role !== 'filler');
  if (first?.role !== 'why' || items.some(({ role }) => role === 'pronoun')) return items;
  return items.filter(({ role }, at) => role !== 'not' || items[at - 1]?.role === 'why');
}

/** "why does jsmith get MFA prompts?" is about MFA all the same. */
function isOther(item: Item): boolean {
  return item.role === 'other' && item.fold !== 'mfa';
}

const SENDS = /^(?:send|stuur|schick|schicke|sende|envoie|envoye[rz]|manda|mande|envia|envie)$/;

/** "send jsmith", "send me the spreadsheet": sent may be anything, and a list may be what is wanted. */
function onlySends(items: readonly Item[], roles: ReadonlySet<ItemRole>): boolean {
  const said = items.filter(({ role }) => role === 'remind');
  const bare = said.every(({ fold, last }) => (last ?? fold) === fold && SENDS.test(fold));
  return bare && !roles.has('pending') && !roles.has('reminders');
}

/** "revoke jsmith" lacks the sessions: one verb, and nothing that says out of what. */
function revokesNothing(items: readonly Item[]): boolean {
  const said = items.filter((item) => item.role === 'revoke');
  return (
    said.length === 1 &&
    /^(?:revok|revoc|revoqu|terminat|invalidat|kill|beend|beeindig|widerruf|ferm|cierr|cerr|finaliz|termin)/.test(
      said[0]?.fold ?? '',
    ) &&
    (said[0]?.to ?? 0) - (said[0]?.from ?? 0) < 12
  );
}

/** "reset the mfa methods" is longer than any verb alone. */
const LONGEST_VERB = 10;

function saysWhatToReset(items: readonly Item[], roles: ReadonlySet<ItemRole>): boolean {
  return (
    roles.has('mfa') ||
    withMethods(items).some(({ role }) => role === 'mfa') ||
    items.some(
      (item) =>
        item.role === 'reset' &&
        (item.last !== item.fold ||
          item.to - item.from > LONGEST_VERB ||
          !/^(?:reset|resetten|wipe|redo|clear)$/.test(item.fold)),
    )
  );
}
