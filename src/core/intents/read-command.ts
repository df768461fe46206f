import { contradicts, withoutForcing } from './contradicts.ts';
import { findObjection, isQuestion } from './find-objection.ts';
import type { Item, ItemRole } from './find-phrases.ts';
import type { Intent, PeopleIntent, PlainIntent, ReportIntent, RequestIntent } from './intent.ts';
import type { Lexicon } from './lexicon.ts';
import { pointsToState, readChange } from './read-change.ts';
import { isPlead, tellsNow } from './tells-now.ts';
import { readConvert } from './read-convert.ts';
import { readList } from './read-list.ts';
import { readPeopleCommand } from './read-people-command.ts';
import { readRequestCommand, requestIds } from './read-request-command.ts';
import { asksForReport, firstOf, putsBack, readRequestStatus } from './read-request-question.ts';
import type { Extras } from './take-extras.ts';

const NOT_UNDERSTOOD: Intent = { kind: 'none', because: 'not-understood' };
const CHANGES: readonly ItemRole[] = ['enable', 'disable', 'enforce', 'set', 'need', 'must'];
const DECISIONS: readonly RequestIntent['kind'][] = ['approve', 'reject', 'undo', 'cancel'];

/** Decides which command a sentence is, by the roles its phrases play, and has it read. */
export function readCommand(extras: Extras, lexicon: Lexicon): Intent {
  const { items } = extras;
  const roles = new Set(items.map((item) => item.role));
  const convert = readConvert(extras, lexicon);
  if (convert !== undefined) return convert;
  if (extras.dryRun === true) return readLookAhead(extras, { roles, lexicon });
  // "trek de sessies van jsmith in": the verb of withdrawing, but no request.
  if (roles.has('cancel') && roles.has('revoke') && !roles.has('requestId'))
    return readPeopleCommand(
      'revoke',
      {
        ...extras,
        items: items.map((item) => (item.role === 'cancel' ? { ...item, role: 'revoke' } : item)),
      },
      lexicon,
    );
  const decision = decisionOf(items, roles);
  if (decision !== undefined && !roles.has('mfa')) return readRequestCommand(decision, extras);
  if (putsBack(items)) return readRequestCommand('undo', { ...extras, items: items.filter(isRequest) });
  if (asksForReport(items)) return { kind: 'report', ...oneRequest(items) };
  const told = withoutAudience(items);
  const plain = readPlain(told, new Set(told.map((item) => item.role))) ?? readRequestStatus(items, roles);
  if (plain !== undefined) return plain;
  for (const kind of ['why', 'history', 'remind', 'revoke', 'reset'] as const) {
    const said = roles.has(kind) || (kind === 'remind' && roles.has('reminders'));
    const forced = kind === 'reset' && withoutForcing(items).length < items.length;
    if (!said || (!forced && contradicts(kind, roles, items))) continue;
    // "who has mfa disabled?" names nobody: it asks for the list.
    const list = kind === 'history' && LISTED.some((role) => roles.has(role)) ? readList(items) : undefined;
    const read = kind === 'reset' ? { ...extras, items: withoutForcing(items) } : extras;
    return list ?? readPeopleCommand(kind, read, lexicon);
  }
  if (asksForList(roles)) {
    const list = readList(behindAsker(items));
    if (list !== undefined) return list;
  }
  if (asksForStatus(items, roles)) return readPeopleCommand('status', extras, lexicon);
  return readChange(extras, lexicon) ?? refusal(items);
}

/** "what if I …": what cannot be looked at ahead is not done either. */
function readLookAhead(
  extras: Extras,
  { roles, lexicon }: { readonly roles: ReadonlySet<ItemRole>; readonly lexicon: Lexicon },
): Intent {
  const { items } = extras;
  const decision = decisionOf(items, roles);
  if (decision === 'undo' && !roles.has('mfa')) return readRequestCommand('undo', extras);
  if (putsBack(items)) return readRequestCommand('undo', { ...extras, items: items.filter(isRequest) });
  for (const kind of ['revoke', 'reset'] as const) {
    const forced = kind === 'reset' && withoutForcing(items).length < items.length;
    if (!roles.has(kind) || (!forced && contradicts(kind, roles, items))) continue;
    const read = kind === 'reset' ? { ...extras, items: withoutForcing(items) } : extras;
    return readPeopleCommand(kind, read, lexicon);
  }
  return readChange(extras, lexicon) ?? refusal(items);
}

/** "keur … goed" approves, "keur … af" rejects: the verb alone does not tell. */
function decisionOf(items: readonly Item[], roles: ReadonlySet<ItemRole>): RequestIntent['kind'] | undefined {
  const kind = DECISIONS.find((candidate) => roles.has(candidate));
  if (kind !== 'approve' || !items.some((item) => item.role === 'off')) return kind;
  return items.some((item) => /^keur(?:en)?$/.test(item.fold)) ? 'reject' : undefined;
}

function isRequest({ role }: Item): boolean {
  return role === 'requestId' || role === 'mark';
}

function refusal(items: readonly Item[]): Intent {
  return { kind: 'none', because: findObjection(items) ?? 'not-understood' };
}

/** "the report for the CISO": who is to read it names nobody it is about. */
const AUDIENCE =
  /^(?:the|de|den|die|der|le|la|les|el|los|las|our|ciso|cio|ceo|cto|cfo|coo|board|management|mt|it|steering|committee|auditors?|audit|directie|bestuur|stuurgroep|directors?|direction|geschaftsfuhrung|vorstand|leitung|lenkungsausschuss|revision|comite|pilotage|direccion|comite|meeting|vergadering|sitzung|besprechung|reunion|managers?|leadership|security|team|boss|baas|chef|jefe)$/;

function withoutAudience(items: readonly Item[]): readonly Item[] {
  const report = items.findIndex((item) => item.role === 'report');
  const lead = items.findLastIndex((item) => item.role === 'for');
  const behind = items.slice(lead + 1).filter((item) => !['mark', 'please', 'filler'].includes(item.role));
  if (report < 0 || lead < report || behind.length === 0) return items;
  if (behind.length > LONGEST_AUDIENCE || !behind.every((item) => AUDIENCE.test(item.last ?? item.fold)))
    return items;
  return items.slice(0, lead);
}

const LONGEST_AUDIENCE = 4;

const STATES: readonly ItemRole[] = ['enabled', 'disabled', 'enforced', 'on', 'off'];

/** "wie heeft mfa nog niet ingesteld" */
const LISTED: readonly ItemRole[] = [...STATES, 'pending'];

const PLAIN_KINDS = ['requests', 'posture', 'report', 'help', 'greet'] as const;
const BESIDE_PLAIN: ReadonlySet<ItemRole> = new Set<ItemRole>([
  'please',
  'filler',
  'article',
  'for',
  'greet',
  'mark',
  'status',
  'list',
  'mfa',
  'pronoun',
  'requests',
  'posture',
  'report',
  'help',
  'question',
  'aux',
  'everyone',
  'need',
  'on',
  'set',
  'request',
  'requestId',
  'pending',
  'and',
  'possessive',
  'account',
  'enable',
  'enabled',
]);

/** Commands without an object: everything else in the sentence must be glue. */
function readPlain(
  items: readonly Item[],
  roles: ReadonlySet<ItemRole>,
): PlainIntent | ReportIntent | PeopleIntent | undefined {
  if (!items.every((item) => BESIDE_PLAIN.has(item.role))) return undefined;
  const kind = PLAIN_KINDS.find((candidate) => roles.has(candidate));
  if (roles.has('requestId') && (roles.has('status') || items.length === 1))
    return { kind: 'status', targets: requestIds(items).map((id) => id.toLowerCase()) };
  if (kind === undefined) return undefined;
  const acts = CHANGES.some((role) => roles.has(role)) && roles.has('mfa');
  if (kind === 'greet' && items.some((item) => !['greet', 'filler', 'mark', 'please'].includes(item.role)))
    return undefined;
  if (acts) return undefined;
  return kind === 'report' ? { kind, ...oneRequest(items) } : { kind };
}

/** "report REQ-12" */
function oneRequest(items: readonly Item[]): { readonly request?: string } {
  const [request, ...others] = items.some(({ role }) => role === 'requestId') ? requestIds(items) : [];
  return request === undefined || others.length > 0 ? {} : { request };
}

/** "my director is asking who has no mfa": whoever wants the list, it is the same list. */
function behindAsker(items: readonly Item[]): readonly Item[] {
  const asked = items.findIndex((item) => item.role === 'list');
  const before = items.slice(0, Math.max(0, asked));
  return before.some((item) => item.role === 'reported') ? items.slice(asked) : items;
}

function asksForList(roles: ReadonlySet<ItemRole>): boolean {
  if (roles.has('list')) return !roles.has('enable') && !roles.has('disable') && !roles.has('enforce');
  if (roles.has('pending') || roles.has('stuck'))
    return !CHANGES.some((role) => roles.has(role)) && !saysOfSelf(roles);
  // "user claims someone disabled her mfa" tells of one person.
  if (roles.has('reported') || (roles.has('pronoun') && !roles.has('status'))) return false;
  const named = roles.has('enabled') || roles.has('disabled') || roles.has('enforced');
  return (
    named &&
    (roles.has('status') || roles.has('everyone') || roles.has('account')) &&
    !CHANGES.some((role) => roles.has(role)) &&
    !roles.has('please')
  );
}

/** "I have not registered yet", "not done yet": told about oneself, no question about all. */
function saysOfSelf(roles: ReadonlySet<ItemRole>): boolean {
  return roles.has('registered') || (roles.has('pronoun') && !roles.has('status') && !roles.has('question'));
}

/** "change the mfa state of jsmith": what to is asked back. */
const CHANGING =
  /^(?:change|update|modify|adjust|wijzig|wijzigen|verander|veranderen|aanpassen|andere|andern|change[rz]?|modifie[rz]?|cambia|cambiar|modifica|modificar)$/;

/** "status jsmith", "is mfa on for jsmith?", "mfa on for jsmith?". */
function asksForStatus(items: readonly Item[], roles: ReadonlySet<ItemRole>): boolean {
  const asked = firstOf(isPlead(items) ? items.filter(({ role }) => role !== 'please') : items)?.role;
  if (CHANGING.test(asked === 'set' ? (firstOf(items)?.fold ?? '') : '')) return false;
  const verbs = items.some((item) => isVerb(item) && !(asked === 'aux' && item.fold === 'set'));
  // "did jsmith register?"; "did you …" asks about something else.
  const told = asked === 'aux' || (asked === 'past' && !roles.has('pronoun'));
  if (told && roles.has('pending') && !verbs) return true;
  const wanted =
    roles.has('status') &&
    !items.some(({ fold }) => CHANGING.test(fold)) &&
    ![...STATES, ...SWITCHES].some((role) => roles.has(role));
  if (((roles.has('need') || roles.has('must')) && !wanted) || pointsToState(items)) return false;
  // "does jsmith have mfa?": the verb of having is also one of setting.
  if (items.some((item) => item.role === 'set' && !/^(?:have|get)$/.test(item.fold))) return false;
  if (roles.has('status')) return !verbs;
  const subject =
    roles.has('pending') ||
    (roles.has('on') &&
      asked === 'aux' &&
      items.some(({ role }) => role === 'mention' || role === 'address')) ||
    roles.has('registered') ||
    roles.has('mfa') ||
    roles.has('enabled') ||
    roles.has('disabled') ||
    roles.has('enforced');
  const adjective = items.some((item) => /^activ[ae]s?$/.test(item.fold)) && !roles.has('disable');
  const opens =
    items.find((item) => !['mark', 'greet', 'article', 'mfa'].includes(item.role))?.role === 'aux';
  const says = items.some((item, at) => /^activ[ae]s?$/.test(item.fold) && items[at - 1]?.role === 'aux');
  if (adjective && (opens || says) && isQuestion(items)) return true;
  if (!subject || verbs || roles.has('question') || roles.has('reported')) return false;
  const politely =
    items.some(({ fold }) => fold === '?') && items.some((item, at) => tellsNow(item, items[at + 1]));
  return asked === 'aux' || politely || isQuestion(items);
}

const SWITCHES: readonly ItemRole[] = ['enable', 'disable', 'enforce'];

/** "has jsmith set up mfa" asks, as far as the verb goes. */
function isVerb({ role }: Item): boolean {
  return role === 'enable' || role === 'disable' || role === 'enforce';
}

export { NOT_UNDERSTOOD };
