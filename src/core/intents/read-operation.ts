import { ACTING_ROLES } from './acting-roles.ts';
import { isQuestion } from './find-objection.ts';
import type { Item, ItemRole } from './find-phrases.ts';
import type { BulkIntent, CampaignIntent, Intent, OperationIntent } from './intent.ts';
import { readDelegate, readSnooze, type Sentence } from './read-delegation.ts';
import { readExtend } from './read-extend.ts';
import { requestIds } from './read-request-command.ts';
import { readOwnSentence } from './read-own-sentence.ts';
import { readTargets } from './read-targets.ts';

/** Words that may stand around any of these commands. */
const GLUE: readonly ItemRole[] = ['please', 'filler', 'article', 'mark', 'greet', 'for'];

type Roles = ReadonlySet<ItemRole>;

/** The commands about the bot, about bulks and reminders, and what end users say. Each must explain every word. */
export function readOperation(sentence: Sentence): Intent | undefined {
  const roles = new Set(sentence.items.map((item) => item.role));
  return (
    readOwnSentence(sentence) ??
    readWhole(sentence.items, roles) ??
    readThreat(sentence.items, roles) ??
    readBreaker(sentence.items, roles) ??
    readCode(sentence.items, roles) ??
    readReminders(sentence, roles) ??
    readBulk(sentence.items, roles) ??
    readExtend(sentence) ??
    readDelegate(sentence) ??
    readSnooze(sentence)
  );
}

function only(roles: Roles, ...allowed: readonly ItemRole[]): boolean {
  return [...roles].every((role) => GLUE.includes(role) || allowed.includes(role));
}

function asked(items: readonly Item[], intent: Intent): Intent {
  return isQuestion(items) ? { kind: 'none', because: 'question' } : intent;
}

const WHOLE: Partial<Record<ItemRole, OperationIntent['kind']>> = {
  freeze: 'freeze',
  unfreeze: 'unfreeze',
  delegateEnd: 'delegate-end',
  registered: 'registered',
};

/** Commands that are one phrase. */
function readWhole(items: readonly Item[], roles: Roles): Intent | undefined {
  const said = [...roles].filter((role) => WHOLE[role] !== undefined);
  const [role] = said;
  const kind = role === undefined ? undefined : WHOLE[role];
  if (role !== undefined && kind !== undefined && said.length === 1 && only(roles, role, 'pronoun'))
    return role === 'registered' && isPraised(items) ? NOTHING : asked(items, { kind });
  const words = items.filter((item) => item.role !== 'mark');
  const alone = words.length === 1 && words[0]?.fold === 'todo';
  return alone || (roles.has('todo') && only(roles, 'todo', 'pronoun')) ? { kind: 'todo' } : undefined;
}

const NOTHING: Intent = { kind: 'none', because: 'not-understood' };

const PRAISE =
  /^(?:th[ae]n[kx]|tn?x|thn?x|ty|ta|cheers|great|super|perfect|perfekt|top|toppie|tof|awesome|nice|lovely|brilliant|bedankt|dank|merci|danke|vielen|gracias|genial|perfecto|parfait|prima|fijn|mooi|klasse|toll|wunderbar|excellent|geweldig|bravo|estupendo)/;

/** "thanks, it worked": said of what the bot did. "Done, thanks" tells of oneself. */
function isPraised(items: readonly Item[]): boolean {
  const done = items.findIndex((item) => item.role === 'registered');
  return items.slice(0, done).some((item) => PRAISE.test(item.fold));
}

function readThreat(items: readonly Item[], roles: Roles): Intent | undefined {
  if (!roles.has('threatMode') && !roles.has('threatOn') && !roles.has('threatOff')) return undefined;
  const ON: readonly ItemRole[] = ['threatOn', 'enable', 'on', 'enabled'];
  const OFF: readonly ItemRole[] = ['threatOff', 'disable', 'off', 'disabled'];
  if (!only(roles, 'threatMode', 'set', 'need', ...ON, ...OFF)) return undefined;
  const on = ON.some((role) => roles.has(role));
  if (on === OFF.some((role) => roles.has(role)))
    return { kind: 'none', because: on ? 'opposites' : 'not-understood' };
  return asked(items, { kind: 'threat-mode', on });
}

function readBreaker(items: readonly Item[], roles: Roles): Intent | undefined {
  if (!roles.has('breaker') || !only(roles, 'breaker', 'reset', 'enable', 'on', 'set')) return undefined;
  return roles.has('reset') || roles.has('enable') ? asked(items, { kind: 'reset-breaker' }) : undefined;
}

const CODE = /^[0-9a-z]{4}-[0-9a-z]{4}$/;
/** Beside the word, so that a code of somebody else's making is answered as none of ours. */
const LIKE_A_CODE = /^(?=\D*\d)[0-9a-z]{6,8}$/;

const ACTS: readonly ItemRole[] = ['mfa', ...ACTING_ROLES, 'not'];

const REAL =
  /^(?:is|ist|est|es|real|genuine|legit|valid|echt|gultig|geldig|authentique|autentico|autentica|verdadero|vrai|bon|really|wel)$/;

/** "is ABCD-1234 real?" */
function asksIfReal(items: readonly Item[], code: Item): boolean {
  const rest = items.filter((item) => item !== code && !GLUE.includes(item.role));
  return rest.length > 1 && rest.every(({ fold }) => REAL.test(fold));
}

/** A code alone, "check ABCD-1234", "is the code ABCD-1234 real?". */
function readCode(items: readonly Item[], roles: Roles): Intent | undefined {
  const codes = items.filter(({ fold }) => CODE.test(fold) || (roles.has('code') && LIKE_A_CODE.test(fold)));
  const [code] = codes;
  if (code === undefined || codes.length > 1) return undefined;
  // Reading a code does no harm, so beside the word "code" only another command stands in the way.
  if (roles.has('code') && !ACTS.some((role) => roles.has(role))) return check(code);
  if (/\d/.test(code.fold) && asksIfReal(items, code)) return check(code);
  const rest = items.filter((item) => item !== code).map((item) => item.role);
  const asks = rest.every((role) => GLUE.includes(role) || role === 'status');
  const certain = /\d/.test(code.fold) && (roles.has('status') || rest.length === 0);
  return asks && certain ? check(code) : undefined;
}

function check(code: Item): Intent {
  return { kind: 'check', code: code.fold.toUpperCase() };
}

/** The calendar of reminders, and stopping or pausing them for all, for one target or for one request. */
function readReminders({ items, lexicon }: Sentence, roles: Roles): Intent | undefined {
  if (!roles.has('reminders') && !roles.has('remindersEnd')) return undefined;
  if (only(roles, 'reminders', 'status', 'list', 'question', 'aux', 'report', 'need'))
    return { kind: 'reminders' };
  const action = campaignAction(roles);
  if (action === undefined || !only(roles, ...CAMPAIGN_ROLES)) return undefined;
  const ids = items.filter((item) => item.role === 'requestId').map((item) => item.text);
  const { targets, clear } = readTargets(
    items.filter((item) => item.role !== 'requestId'),
    lexicon,
  );
  const [of, ...more] = [...ids, ...targets];
  if (!clear || more.length > 0) return undefined;
  return asked(items, { kind: 'campaign', action, ...(of === undefined ? {} : { of }) });
}

const CAMPAIGN_ROLES: readonly ItemRole[] = [
  'reminders',
  'remindersEnd',
  'pause',
  'resume',
  'disable',
  'cancel',
  'enable',
  'set',
  'mfa',
  'word',
  'address',
  'mention',
  'group',
  'department',
  'request',
  'requestId',
  'account',
  'everyone',
];

function campaignAction(roles: Roles): CampaignIntent['action'] | undefined {
  const said = new Set<CampaignIntent['action']>();
  if (roles.has('pause')) said.add('pause');
  if (roles.has('resume') || roles.has('enable')) said.add('resume');
  if (roles.has('disable') || roles.has('cancel') || roles.has('remindersEnd')) said.add('stop');
  return said.size === 1 ? [...said][0] : undefined;
}

const BULK_KINDS: readonly BulkIntent['kind'][] = ['pause', 'resume', 'retry'];

/** "try the failed ones of REQ-12 again", where the verb alone says nothing. */
function triesFailed(roles: Roles): boolean {
  return roles.has('failed') && roles.has('requestId') && (roles.has('doubt') || roles.has('reset'));
}

/** "pause REQ-12", "retry the failed ones of REQ-12". */
function readBulk(items: readonly Item[], roles: Roles): Intent | undefined {
  const kinds = BULK_KINDS.filter((kind) => roles.has(kind) || (kind === 'retry' && triesFailed(roles)));
  const [kind] = kinds;
  const known = only(
    roles,
    ...BULK_KINDS,
    'failed',
    'doubt',
    'reset',
    'request',
    'requestId',
    'number',
    'on',
    'set',
    'pronoun',
  );
  if (kind === undefined || !known) return undefined;
  if (kinds.length > 1) return { kind: 'none', because: 'opposites' };
  const [request, ...more] = requestIds(items);
  if (request === undefined || more.length > 0) return { kind: 'incomplete', of: kind };
  return asked(items, { kind, request });
}
