import type { MfaState } from '../../core/mfa-state.ts';
import type { TimeBox } from '../../core/ports/guard-rails.ts';
import type { RequestView } from '../../core/reply.ts';
import type { RequestItem } from '../../core/requests/change-request.ts';
import type { Extension } from '../../core/requests/extension.ts';
import type { TimeLimit } from '../../core/requests/time-limit.ts';
import type { FailureCode } from '../../core/failures.ts';
import type { Words } from '../words.ts';

interface Ending {
  readonly to: MfaState;
  readonly timeLimit?: TimeLimit | undefined;
  readonly latest?: string | undefined;
}

/** When a weakening ends, beside the word of care: with the zone, and never silently without an end. */
export function endLine({ to, timeLimit, latest }: Ending, words: Words): string {
  if (!timeLimit) return words.t('change.no-end', { to });
  const duration = durationOf(timeLimit, words);
  const end = latest
    ? words.t('change.ends', { duration, when: words.when(laterBy(latest, timeLimit)) })
    : words.t('change.ends-dry', { duration });
  return timeLimit.from === 'policy' ? `${end} ${words.t('change.ends-policy')}` : end;
}

/** More time: the old end and the new one. */
export function longerLine(
  { request: of, dueAt, review }: Extension,
  timeLimit: TimeLimit | undefined,
  words: Words,
): string {
  const more = timeLimit ?? { minutes: 0, from: 'words' };
  const [was, when] = [words.when(dueAt), words.when(laterBy(dueAt, more))];
  return review ? words.t('review.care', { of, was, when }) : words.t('longer.care', { was, when });
}

/** On the requester's own word, and until a review at the latest. */
export function emergencyLine(timeLimit: TimeLimit | undefined, words: Words): string {
  return words.t('emergency.care', { duration: timeLimit ? durationOf(timeLimit, words) : '' });
}

export function durationOf({ minutes }: Pick<TimeLimit, 'minutes'>, words: Words): string {
  return words.t('duration', { hours: Math.floor(minutes / 60), minutes: minutes % 60 }).trim();
}

function laterBy(instant: string, { minutes }: TimeLimit): string {
  return new Date(Date.parse(instant) + minutes * 60_000).toISOString();
}

/** How the end stands for one person. */
export function boxLines(view: RequestView, item: RequestItem, words: Words): readonly string[] {
  const box = view.timeBoxes?.find(({ person }) => person === item.person.id);
  return box ? [boxLine(box, words)] : [];
}

/** How one end stands: it waits, it came, or something came in between. */
export function boxLine(box: TimeBox, words: Words): string {
  const { status, dueAt, closedAt, trouble } = box;
  if (status === 'waiting')
    return trouble
      ? words.t('box.trouble', { when: words.when(dueAt), why: words.t(`failure.${trouble as FailureCode}`) })
      : words.t('box.waiting', { when: words.when(dueAt) });
  if (status === 'restored') return words.t('box.restored', { when: words.when(closedAt ?? dueAt) });
  return words.t(`box.${status}`);
}
