import type { CountedSource, PeopleSource } from '../../core/ports/groups.ts';
import type { Section } from '../card-view.ts';
import type { Words } from '../words.ts';
import { NO_SECTION } from './describe-agreement.ts';

/** Which groups and departments the people of a list came from, how many, and that the list is fixed. */
export function sourcesSection(sources: readonly CountedSource[] | undefined, words: Words): Section {
  if (!sources?.length) return NO_SECTION;
  return {
    title: words.t('source.title'),
    lines: [...sources.flatMap((each) => sourceLines(each, words)), words.t('source.frozen')],
  };
}

function sourceLines({ source, people, nested, others }: CountedSource, words: Words): readonly string[] {
  const { t } = words;
  const details = [
    ...(nested > 0 ? [t('source.nested', { count: nested })] : []),
    ...(source.kind === 'group' && source.byRule ? [t('source.by-rule')] : []),
    ...(others > 0 ? [t('source.others', { count: others })] : []),
  ];
  return [[t('source.line', { source: sourceName(source, words), count: people }), ...details].join(' ')];
}

export function sourceName({ kind, name }: PeopleSource, words: Words): string {
  return words.t('source.name', { kind, name: words.show(name) });
}
