import type { NoCommand } from '../../core/intents/intent.ts';
import type { Refusal, Settled } from '../../core/refusal.ts';
import type { Words } from '../words.ts';
import { groupName } from './describe-agreement.ts';
import { leftOut } from './describe-left-out.ts';
import { showCommand } from './show-command.ts';

type Explain = {
  readonly [Kind in Refusal['kind']]: (
    no: Extract<Refusal, { kind: Kind }>,
    words: Words,
  ) => readonly string[];
};

const CLOSED = {
  'audit-broken': 'no.weakening-audit',
  'clock-skew': 'no.weakening-clock',
  'threat-mode': 'no.weakening-threat',
  breaker: 'no.weakening-breaker',
} as const;

/** Why not, and what to do about it. A kind of refusal without words does not compile. */
const EXPLAIN: Explain = {
  'not-entitled': ({ needs }, { t, list }) => [
    t('no.not-entitled', { roles: list(needs.map((role) => t('role', { role }))) }),
  ],
  outsider: (_, { t }) => [t('no.outsider')],
  'wrong-place': (_, { t }) => [t('no.wrong-place')],
  'not-understood': ({ because, suggestion }, words) => notUnderstood(because, suggestion, words),
  // The one person's own sentence says it all.
  'nothing-to-change': ({ to, act, refused }, words) => {
    if (refused.length === 1) return [];
    return [act ? words.t('no.nothing-to-act') : words.t('no.nothing-to-change', { to })];
  },
  'act-closed': ({ act }, { t }) => [t('no.act-closed', { act })],
  'held-elsewhere': ({ request }, { t }) => [t('no.held-elsewhere', { request })],
  'too-many': ({ asked, cap }, { t }) => [t('no.too-many', { asked, cap })],
  'file-unusable': ({ file, because }, { t, show }) => [
    t('no.file', { because: because.replace(/^(no|too-many|too)-/, ''), file: show(file) }),
  ],
  'file-broken': ({ file, line }, { t, show }) => [t('no.file-broken', { file: show(file), line })],
  'no-file': ({ because }, { t }) => [t('no.no-file', { because })],
  'wave-needs-approver': ({ request }, { t }) => [t('no.wave-needs-approver', { request })],
  'wave-group': ({ group }, { t, show }) => [t('no.wave-group', { group: show(group) })],
  'wave-plan': ({ because, wave, earliest = '' }, { t, when }) => [
    t('no.wave-plan', { because, wave, when: earliest === '' ? '' : when(earliest) }),
  ],
  'group-too-large': ({ name, asked, cap }, { t, show }) => [
    t('no.group-too-large', { name: show(name), asked, cap }),
  ],
  'request-unknown': ({ typed }, { t, show }) => [t('no.request-unknown', { typed: show(typed) })],
  'too-many-codes': (_, { t }) => [t('no.too-many-codes')],
  'card-unknown': (_, { t }) => [t('no.card-unknown')],
  'card-used': (_, { t }) => [t('no.card-used')],
  'page-over': (_, { t }) => [t('no.page-over')],
  'nobody-chosen': (_, { t }) => [t('no.nobody-chosen')],
  'nobody-left': (_, { t }) => [t('no.nobody-left')],
  'card-of-somebody-else': (_, { t }) => [t('no.card-of-somebody-else')],
  settled: ({ settled }, words) => [settledLine(settled, words)],
  'own-request': ({ request }, { t }) => [t('no.own-request', { request })],
  'own-target': ({ request }, { t }) => [t('no.own-target', { request })],
  'reason-needed': (no, { t }) => [
    t(no.for === 'change' ? 'no.reason-for-change' : 'no.reason-for-rejection'),
  ],
  'ticket-needed': (_, { t }) => [t('no.ticket-needed')],
  'text-unfit': ({ what, form }, { t, show }) => [
    t('no.text-unfit', { what }),
    ...(form === undefined ? [] : [t('no.text-form', { form: show(form) })]),
  ],
  'proof-needed': (_, { t }) => [t('no.proof-needed')],
  'approved-already': ({ request }, { t }) => [t('no.approved-already', { request })],
  'not-your-stage': ({ request, group }, words) => [
    words.t('no.not-your-stage', { request, group: groupName(group, words) }),
  ],
  'outside-helpdesk-only': ({ request }, { t }) => [t('no.outside-helpdesk-only', { request })],
  'not-asked-yet': ({ request }, { t }) => [t('no.not-asked-yet', { request })],
  'entitled-too-late': ({ request }, { t }) => [t('no.entitled-too-late', { request })],
  'delegation-refused': ({ because }, { t }) => [t('no.delegation-refused', { because })],
  'deputy-unknown': ({ typed }, { t, show }) => [t('no.deputy-unknown', { typed: show(typed) })],
  'requester-lost': ({ request, name }, { t, show }) => [
    t('no.requester-lost', { request, name: show(name) }),
  ],
  'rules-stricter': ({ request, rule }, { t }) => [
    t('no.rules-stricter', { request, why: t(`since.${rule}`) }),
  ],
  'number-needed': ({ request }, { t }) => [t('no.number-needed', { request })],
  'number-wrong': ({ request, left }, { t }) => [t('no.number-wrong', { request, left })],
  'number-locked': ({ request }, { t }) => [t('no.number-locked', { request })],
  'too-late-to-withdraw': ({ request }, { t }) => [t('no.too-late', { request })],
  'bulk-not-so': ({ request, wish }, { t }) => [t('no.bulk-not-so', { request, wish })],
  'weakening-closed': ({ because }, { t }) => [t(CLOSED[because])],
  frozen: ({ by, at }, { t, show, when }) => [
    t('no.frozen', { when: when(at) }),
    ...(by === undefined ? [] : [t('no.frozen-by', { name: show(by) })]),
  ],
  'time-limit-on-strengthening': (_, { t }) => [t('no.time-limit-strengthening')],
  'time-limit-unclear': (_, { t }) => [t('no.time-limit-unclear')],
  'time-limit-too-long': ({ maxHours }, { t }) => [t('no.time-limit-too-long', { hours: maxHours })],
  'too-many-weakenings': ({ asked, limit, minutes }, { t }) => [
    t('no.too-many-weakenings', { asked, limit, minutes }),
  ],
  'limit-reached': ({ of, limit }, { t }) => [t('no.limit-reached', { of, limit })],
  'too-many-drafts': ({ open, cap, minutes }, { t }) => [t('no.too-many-drafts', { open, cap, minutes })],
  'too-many-open': ({ open, cap }, { t }) => [t('no.too-many-open', { open, cap })],
  'nothing-to-undo': ({ request }, { t }) => [t('no.nothing-to-undo', { request })],
  'emergency-refused': ({ because }, { t }) => [t('no.emergency-refused', { because })],
  'nothing-to-extend': ({ request }, { t }) => [t('no.nothing-to-extend', { request })],
  'undo-too-early': ({ request }, { t }) => [t('no.undo-too-early', { request })],
};

/** Sentences about the whole, then details person by person where there are some. */
export function explainRefusal(refusal: Refusal, words: Words): Explanation {
  // The table's type pairs each kind with its own fields; TypeScript cannot follow that through an index.
  const explain = EXPLAIN[refusal.kind] as (no: Refusal, words: Words) => readonly string[];
  const details = 'refused' in refusal ? leftOut(refusal, words).lines : [];
  return { lines: explain(refusal, words), details };
}

export interface Explanation {
  readonly lines: readonly string[];
  readonly details: readonly string[];
}

function notUnderstood(because: NoCommand, suggestion: string | undefined, words: Words): readonly string[] {
  const { t } = words;
  const hint = suggestion
    ? t('no.suggestion', { command: showCommand(suggestion, words) })
    : t('no.try-help');
  return [t(`no.${because}`), hint];
}

function settledLine({ request, as, by, at }: Settled, { t, show, when }: Words): string {
  return by === undefined
    ? t('no.settled', { request, as, when: when(at) })
    : t('no.settled-by', { request, as, name: show(by), when: when(at) });
}
