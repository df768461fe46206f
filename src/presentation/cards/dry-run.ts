import type { Reply } from '../../core/reply.ts';
import type { CardView } from '../card-view.ts';
import type { Words } from '../words.ts';
import { demand, NO_SECTION, risk } from './describe-agreement.ts';
import { changeHeading, effects, weakeningLine } from './describe-change.ts';
import { leftOut } from './describe-left-out.ts';
import { sourcesSection } from './describe-sources.ts';
import { warnings } from './describe-warnings.ts';
import { peopleToChange } from './people-in-request.ts';

/** What a change would do, with nothing to press: no request exists. */
export function dryRun(reply: Extract<Reply, { kind: 'dry-run' }>, words: Words): CardView {
  const heading = words.t('dry-run.heading', { change: changeHeading(reply, words) });
  return {
    template: 'dry-run',
    summary: heading,
    content: {
      heading,
      weakening: weakeningLine(reply, words),
      people: peopleToChange(reply, words),
      sources: sourcesSection(reply.sources, words),
      effects: effects(reply, words),
      warnings: warnings(reply, words),
      leftOut: leftOut(reply, words),
      risk: reply.requirement ? risk(reply.requirement, words) : NO_SECTION,
      quorum: reply.requirement ? demand(reply.requirement, words) : NO_SECTION,
      next: words.t('dry-run.next'),
    },
    controls: {},
  };
}
