import type { SnapshotNote } from '../../core/posture/tenant-answer.ts';
import type { Section } from '../card-view.ts';
import type { Words } from '../words.ts';
import { translateAnswers } from './answer-texts.ts';

/** What differs from answer to answer. */
export interface AnswerWords {
  readonly heading: string;
  readonly lead?: string;
  readonly sections: readonly Section[];
  readonly hints: readonly string[];
}

/** How old the reading is, and what it could not tell. */
export function snapshotLines({ at, report, renewing }: SnapshotNote, words: Words): readonly string[] {
  const a = translateAnswers(words.locale);
  return [
    a('snapshot.age', { when: words.when(at) }),
    ...(report === 'not-licensed' || report === 'forbidden'
      ? [a('snapshot.report', { report: report === 'not-licensed' ? 'unlicensed' : report })]
      : []),
    ...(renewing ? [a('snapshot.renewing')] : []),
  ];
}
