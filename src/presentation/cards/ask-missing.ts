import { OFFERED_LENGTHS } from '../../core/intents/complete-intent.ts';
import { LIST_FILTERS } from '../../core/intents/intent.ts';
import { minutesOf } from '../../core/requests/time-limit.ts';
import { MFA_STATES } from '../../core/mfa-state.ts';
import type { Reply } from '../../core/reply.ts';
import type { CardView, Choice, Controls } from '../card-view.ts';
import { REASON_CAP } from '../escape-text.ts';
import type { Words } from '../words.ts';

type AskReply = Extract<Reply, { kind: 'ask-missing' }>;

/** A command lacks something: a form for the missing parts, with the known parts said above it. */
export function askMissing(reply: AskReply, words: Words): CardView {
  const heading = headingOf(reply, words);
  return {
    template: 'ask-missing',
    summary: heading,
    content: { heading, known: knownLines(reply.known, words), lead: words.t('ask.lead') },
    controls: { action: reply.action, ...asked(reply), ...labels(reply, words), ...choices(words) },
  };
}

function headingOf({ missing, known }: AskReply, { t }: Words): string {
  if (missing.includes('targets') && missing.includes('to')) return t('ask.heading-change');
  const [first] = missing;
  if (first === undefined || first === 'targets') return t('ask.heading-targets', { of: known.of });
  if (first === 'length' && known.of === 'change') return t('ask.heading-for');
  return t(`ask.heading-${first}`);
}

function knownLines(known: AskReply['known'], words: Words): readonly string[] {
  const lines: string[] = [];
  if (known.targets?.length) {
    const people = known.targets.map((target) => words.show(target)).join(', ');
    lines.push(words.t('ask.known-people', { people }));
  }
  if (known.request) lines.push(words.t('ask.known-request', { request: words.show(known.request) }));
  if (known.for) lines.push(words.t('ask.known-length', { length: lengthOf(known.for, words) }));
  if (known.openEnded) lines.push(words.t('ask.end-unclear'));
  if (known.to) lines.push(words.t('ask.known-to', { to: known.to }));
  if (known.reason) lines.push(words.t('request.reason', { reason: words.show(known.reason, REASON_CAP) }));
  if (known.ticket) lines.push(words.t('request.ticket', { ticket: words.show(known.ticket) }));
  return lines;
}

function asked({ missing }: AskReply): Controls {
  return {
    asksTargets: missing.includes('targets'),
    asksTo: missing.includes('to'),
    asksRequest: missing.includes('request'),
    asksLength: missing.includes('length'),
    asksFilter: missing.includes('filter'),
  };
}

function labels({ known }: AskReply, { t }: Words): Controls {
  return {
    targetsLabel: t('ask.targets'),
    targetsHint: t('ask.targets-hint'),
    peopleLabel: t('people.search'),
    peopleHint: t('people.search-hint'),
    toLabel: t('ask.to'),
    toError: t('ask.to-error'),
    requestLabel: t('ask.request'),
    requestHint: t('ask.request-hint'),
    requestError: t('ask.request-error'),
    lengthLabel: t(known.of === 'change' ? 'ask.for' : 'ask.length'),
    lengthError: t('ask.length-error'),
    filterLabel: t('ask.filter'),
    filterError: t('ask.filter-error'),
    complete: t('button.complete'),
  };
}

function lengthOf(iso: string, { t }: Words): string {
  const minutes = minutesOf(iso) ?? 0;
  return t('duration', { hours: Math.floor(minutes / 60), minutes: minutes % 60 }).trim();
}

type Choices = Readonly<Record<'states' | 'lengths' | 'filters', readonly Choice[]>>;

function choices(words: Words): Choices {
  const { t } = words;
  return {
    lengths: OFFERED_LENGTHS.map((value) => ({ title: lengthOf(value, words), value })),
    states: MFA_STATES.map((value) => ({ title: t(`filter.${value}`), value })),
    filters: LIST_FILTERS.map((value) => ({ title: t(`filter.${value}`), value })),
  };
}
