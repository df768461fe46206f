import type { BulkTally } from '../../core/ports/bulk-runs.ts';
import type { Reply } from '../../core/reply.ts';
import type { BulkProgress } from '../../core/requests/bulk-progress.ts';
import type { CardView, Tone } from '../card-view.ts';
import type { Words } from '../words.ts';
import { describePerson } from './describe-person.ts';
import { headingOf } from './heading-of.ts';
import { timeLine } from './describe-time.ts';
import { outcomeLine } from './describe-outcome.ts';

const TONES: Record<BulkProgress['run']['status'], Tone> = {
  running: 'accent',
  paused: 'warning',
  halted: 'attention',
  asking: 'accent',
  cancelled: 'warning',
  over: 'good',
};

/** A long list in numbers. Who the people are stands in the request; a card could not hold them. */
export function bulkProgress(
  { progress }: Extract<Reply, { kind: 'bulk-progress' }>,
  words: Words,
): CardView {
  const { request, run, action } = progress;
  const { act, to } = request;
  const heading = headingOf({ to, act, count: run.total, name: '' }, words);
  const status = statusLines(progress, words);
  return {
    template: 'bulk-progress',
    summary: `${heading}. ${status[0] ?? ''}`,
    content: {
      heading,
      requestLine: words.t('request.line', { request: request.id }),
      status,
      counts: countLines(run.tally, run.total, words),
      failures: failuresIn(progress, words),
    },
    controls: { tone: toneOf(progress), action: action ?? '', ...buttonsOf(progress, words) },
  };
}

function toneOf({ run, held }: BulkProgress): Tone {
  if (held) return 'warning';
  return run.status === 'over' && (run.tally.failed > 0 || run.because) ? 'warning' : TONES[run.status];
}

function statusLines(
  { request, run, pace, time, waits, at, held }: BulkProgress,
  words: Words,
): readonly string[] {
  const { status, changed, wave } = run;
  const waves = request.waves ?? [];
  const isEnded = run.because !== undefined && (status === 'cancelled' || status === 'over');
  const by = isEnded ? request.requester : changed.by;
  const who = by ? words.show(by.displayName) : '';
  return [
    held
      ? words.t('bulk.held', { because: held === 'threat-mode' ? 'threat' : held })
      : words.t('bulk.status', { status: isEnded ? 'ended' : status, who }),
    ...(run.awaits === 'approver' ? [words.t('bulk.needs-approver', { request: run.request })] : []),
    ...(waves.length > 1 && status !== 'over'
      ? [words.t('bulk.wave', { wave: Math.min(wave + 1, waves.length), waves: waves.length })]
      : []),
    ...(status === 'running' && run.notBefore !== undefined && run.notBefore > at
      ? [words.t('bulk.next-wave', { when: words.when(run.notBefore) })]
      : []),
    ...(pace
      ? [words.t('bulk.pace', { rate: pace.perMinute, from: pace.fromMinutes, to: pace.toMinutes })]
      : []),
    ...(time ? [timeLine(time, status === 'over' || status === 'cancelled' ? 'told' : 'left', words)] : []),
    ...(waits && (pace ?? time) ? [words.t('bulk.waits')] : []),
    ...(waits?.last === undefined ? [] : [words.t('bulk.last-wave', { when: words.when(waits.last) })]),
  ];
}

function countLines(tally: BulkTally, total: number, words: Words): readonly string[] {
  const { done, unchanged, failed, skipped } = tally;
  const counts = { done, unchanged, failed, skipped, left: total - done - unchanged - failed - skipped };
  return (['done', 'unchanged', 'failed', 'skipped', 'left'] as const).map((what) =>
    words.t('bulk.tally', { what, count: counts[what] }),
  );
}

function failuresIn({ firstFailures }: BulkProgress, words: Words) {
  const lines = firstFailures.flatMap(({ person, outcome }) =>
    outcome
      ? [
          words.t('bulk.failure', {
            name: describePerson(person, words).account,
            outcome: outcomeLine(outcome, words),
          }),
        ]
      : [],
  );
  return { title: lines.length === 0 ? '' : words.t('bulk.failures'), lines };
}

function buttonsOf({ run: { status }, action, may, mayRetry }: BulkProgress, { t }: Words) {
  return {
    canPause: action !== undefined && status === 'running' && may.includes('pause'),
    canResume: action !== undefined && may.includes('resume'),
    canCancel: action !== undefined && may.includes('cancel'),
    canRetry: action !== undefined && mayRetry,
    canFile: action !== undefined && status === 'over',
    file: t('button.as-file'),
    retry: t('button.bulk-retry'),
    pause: t('button.bulk-pause'),
    resume: t('button.bulk-resume'),
    cancel: t('button.bulk-cancel'),
  };
}
