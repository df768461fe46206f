import type { Reply } from '../../core/reply.ts';
import type { Refusal } from '../../core/refusal.ts';
import type { CardView, Tone } from '../card-view.ts';
import type { PlainText } from '../i18n/texts.ts';
import type { Words } from '../words.ts';
import { describePerson, nameOf } from './describe-person.ts';
import { explainRefusal } from './explain-refusal.ts';
import { showCommand } from './show-command.ts';

/** The heading of each refusal, and what to say of the effect where its own sentence does not. */
interface Frame {
  readonly heading: PlainText;
  readonly aftermath?: 'nothing-changed' | 'press-changed-nothing';
}
const RIGHTS = { heading: 'no.heading-rights', aftermath: 'nothing-changed' } as const;
const PRESS_RIGHTS = { heading: 'no.heading-rights', aftermath: 'press-changed-nothing' } as const;
const SETTLED = { heading: 'no.heading-settled', aftermath: 'press-changed-nothing' } as const;
const MISSING = { heading: 'no.heading-missing', aftermath: 'press-changed-nothing' } as const;
const PLAIN = { heading: 'no.heading', aftermath: 'nothing-changed' } as const;
const FRAMES: Record<Refusal['kind'], Frame> = {
  'not-entitled': RIGHTS,
  outsider: RIGHTS,
  'wrong-place': { heading: 'no.heading' },
  'not-understood': { heading: 'no.heading-not-understood' },
  'nothing-to-change': PLAIN,
  'held-elsewhere': { heading: 'no.heading', aftermath: 'press-changed-nothing' },
  'too-many': PLAIN,
  'act-closed': PLAIN,
  'file-unusable': PLAIN,
  'file-broken': PLAIN,
  'no-file': { heading: 'no.heading-no-file' },
  'wave-group': PLAIN,
  'wave-plan': PLAIN,
  'wave-needs-approver': PRESS_RIGHTS,
  'group-too-large': PLAIN,
  'request-unknown': PLAIN,
  'too-many-codes': { heading: 'no.heading' },
  'card-unknown': { heading: 'no.heading', aftermath: 'press-changed-nothing' },
  'card-used': SETTLED,
  'page-over': { heading: 'no.heading' },
  'nobody-chosen': MISSING,
  'nobody-left': MISSING,
  'card-of-somebody-else': PRESS_RIGHTS,
  settled: SETTLED,
  'own-request': PRESS_RIGHTS,
  'own-target': PRESS_RIGHTS,
  'reason-needed': MISSING,
  'ticket-needed': MISSING,
  'text-unfit': MISSING,
  'proof-needed': MISSING,
  'approved-already': SETTLED,
  'not-your-stage': PRESS_RIGHTS,
  'outside-helpdesk-only': PRESS_RIGHTS,
  'not-asked-yet': { heading: 'no.heading', aftermath: 'press-changed-nothing' },
  'entitled-too-late': PRESS_RIGHTS,
  'delegation-refused': { heading: 'no.heading' },
  'deputy-unknown': { heading: 'no.heading' },
  'requester-lost': PLAIN,
  'rules-stricter': PLAIN,
  'number-needed': MISSING,
  'number-wrong': { heading: 'no.heading', aftermath: 'nothing-changed' },
  'number-locked': PLAIN,
  'too-late-to-withdraw': SETTLED,
  'bulk-not-so': PLAIN,
  'weakening-closed': PLAIN,
  frozen: PLAIN,
  'time-limit-on-strengthening': PLAIN,
  'time-limit-unclear': PLAIN,
  'time-limit-too-long': PLAIN,
  'too-many-weakenings': PLAIN,
  'limit-reached': PLAIN,
  'too-many-drafts': PLAIN,
  'too-many-open': PLAIN,
  'nothing-to-undo': PLAIN,
  'undo-too-early': PLAIN,
  'nothing-to-extend': PLAIN,
  'emergency-refused': PLAIN,
};

/** Short answers share one card: a heading, some sentences, a reference where somebody may have to ask. */
interface Message {
  readonly heading: string;
  readonly lines: readonly string[];
  /** Person by person, where the sentence above is about several. */
  readonly details?: readonly string[];
  readonly effect?: string;
  readonly reference?: string;
  /** A command that a button runs. */
  readonly offer?: { readonly command: string; readonly action: string; readonly label: string };
  readonly tone: Tone;
}

export function refused(reply: Extract<Reply, { kind: 'refused' }>, words: Words): CardView {
  const { t, show } = words;
  const frame = frameOf(reply.refusal);
  return messageView({
    heading: t(frame.heading),
    ...explainRefusal(reply.refusal, words),
    effect: effectOf(reply.refusal, frame, words),
    reference: t('reference', { reference: show(reply.reference) }),
    ...(reply.offer ? { offer: offered(reply.offer, words) } : {}),
    tone: 'warning',
  });
}

function offered(
  { command, action }: NonNullable<Extract<Reply, { kind: 'refused' }>['offer']>,
  words: Words,
): NonNullable<Message['offer']> {
  return { command: showCommand(command, words), action, label: words.t('button.suggest') };
}

function effectOf(refusal: Refusal, { aftermath }: Frame, words: Words): string {
  const [only, ...others] = refusal.kind === 'nothing-to-change' ? refusal.refused : [];
  if (only && 'person' in only && others.length === 0)
    return words.t('nothing-changed-for', { name: nameOf(only.person, words) });
  return aftermath ? words.t(aftermath) : '';
}

/** A wish that is fulfilled already is no failure. */
function frameOf(refusal: Refusal): Frame {
  const fulfilled =
    refusal.kind === 'nothing-to-change' && refusal.refused.every(({ kind }) => kind === 'already-there');
  return fulfilled
    ? { heading: 'no.heading-nothing-to-do', aftermath: 'nothing-changed' }
    : FRAMES[refusal.kind];
}

export function failed(reply: Extract<Reply, { kind: 'failed' }>, words: Words): CardView {
  const { t, show } = words;
  return messageView({
    heading: t('failed.heading', { service: reply.service }),
    lines: [t(`failed.${reply.service}`)],
    // A store that breaks off while it commits, or a bug behind a commit, may have left the deed done: no promise then.
    effect: reply.service === 'store' || reply.service === 'bot' ? '' : t('nothing-changed'),
    reference: t('reference', { reference: show(reply.reference) }),
    tone: 'attention',
  });
}

export function done(reply: Extract<Reply, { kind: 'done' }>, { t }: Words): CardView {
  const heading = t('done.heading', { what: reply.what, request: reply.request });
  // Where a card went on is no success.
  const tone = reply.what === 'continued' ? 'default' : 'good';
  return messageView({ heading, lines: [t(`done.${reply.what}`)], tone });
}

export function thanked(_: Extract<Reply, { kind: 'thanked' }>, { t }: Words): CardView {
  return messageView({
    heading: t('greeting.thanked'),
    lines: [t('greeting.thanked-effect')],
    tone: 'default',
  });
}

export function picked(reply: Extract<Reply, { kind: 'picked' }>, words: Words): CardView {
  const { account, detail } = describePerson(reply.person, words);
  const heading = words.t('picked.heading', { name: nameOf(reply.person, words) });
  return messageView({
    heading,
    lines: [account, detail, words.t('picked.next')],
    reference: '',
    tone: 'default',
  });
}

export function messageView(message: Message): CardView {
  const { heading, lines, details = [], effect = '', reference = '', offer, tone } = message;
  const { command = '', action = '', label = '' } = offer ?? {};
  const content = { heading, lines, details: { title: '', lines: details }, effect, command, reference };
  const first = lines[0] ?? details[0] ?? effect;
  return {
    template: 'message',
    summary: `${heading}. ${first}`,
    content,
    controls: { tone, action, suggest: label },
  };
}
