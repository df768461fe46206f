import type { TenantAnswer } from '../../core/posture/tenant-answer.ts';
import type { TenantNumbers } from '../../core/posture/tenant-scan.ts';
import type { Words } from '../words.ts';
import { translateAnswers } from './answer-texts.ts';
import { snapshotLines, type AnswerWords } from './answer-words.ts';

type Posture = Extract<TenantAnswer, { kind: 'posture' }>;
type Report = Extract<TenantAnswer, { kind: 'report' }>;

/** Who is one is judged for one person by more than this flag of a report, which comes for everybody at once. */
const ADMINS = ['admins', 'adminsUnregistered', 'adminsDisabled'] as const;

/** The tenant in numbers, each with its change since the time before, and what Microsoft advises for its licences. */
export function describePosture(about: Posture, words: Words): AnswerWords {
  const a = translateAnswers(words.locale);
  const { numbers, before, snapshot, page } = about;
  const line = numberLine(about, words);
  const states = (['enforced', 'enabled', 'disabled', 'unknown'] as const).filter(
    (state) => state !== 'unknown' || numbers.unknown > 0,
  );
  const knows = snapshot.report === 'read';
  const registration = ['registered', 'unregistered', 'pending', 'stuck'] as const;
  return {
    heading: a('posture.heading', { people: numbers.people }),
    lead: before ? a('posture.trend', { when: words.when(before.at) }) : a('posture.no-trend'),
    sections: [
      { title: a('posture.states'), lines: states.map(line) },
      {
        title: a('posture.registration'),
        lines: (knows ? registration : (['pending', 'stuck'] as const)).map(line),
      },
      {
        title: a('posture.admins'),
        lines: knows ? [...ADMINS.map(line), a('posture.admins-by-report')] : [],
      },
      { title: a('posture.others'), lines: (['guests', 'blocked'] as const).map(line) },
      { title: a('posture.advice'), lines: adviceLines(about, words) },
    ],
    hints: [...snapshotLines(snapshot, words), a('page.until', { when: words.when(page.until) })],
  };
}

/** In short: who is in which state, and who has registered. The rest is in the file. */
export function describeReport(about: Report, words: Words): AnswerWords {
  const a = translateAnswers(words.locale);
  const { numbers, snapshot, page } = about;
  const line = numberLine(about, words);
  const registration = snapshot.report === 'read' ? (['registered', 'unregistered'] as const) : [];
  return {
    heading: a('report.heading', { people: numbers.people }),
    lead: a('report.lead'),
    sections: [
      {
        title: a('posture.states'),
        lines: (['enforced', 'enabled', 'disabled', 'unknown'] as const).map(line),
      },
      { title: a('posture.registration'), lines: [...registration, 'pending' as const].map(line) },
    ],
    hints: [...snapshotLines(snapshot, words), a('page.until', { when: words.when(page.until) })],
  };
}

/** `Enforced: 431 (+12)`; the change is left out where there is none to compare with. */
function numberLine(
  { numbers, before }: Pick<Posture, 'numbers' | 'before'>,
  words: Words,
): (of: keyof TenantNumbers) => string {
  const a = translateAnswers(words.locale);
  return (of) => {
    const count = numbers[of];
    const change = before ? count - before.numbers[of] : 0;
    const signed = `${change > 0 ? '+' : '−'}${Math.abs(change)}`;
    return a('posture.number', { of, count, change: change === 0 ? '' : ` (${signed})` });
  };
}

function adviceLines({ securityDefaults, snapshot }: Posture, words: Words): readonly string[] {
  const a = translateAnswers(words.locale);
  if (securityDefaults === true) return [a('posture.defaults-on')];
  if (snapshot.report === 'read') return [a('posture.advice-premium')];
  return snapshot.report === 'not-licensed' ? [a('posture.advice-free')] : [];
}
