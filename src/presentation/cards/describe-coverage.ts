import type { PartCover } from '../../core/ports/mfa.ts';
import type { PersonStatus } from '../../core/person-status.ts';
import type { Words } from '../words.ts';

/** Which policies ask in some cases, and in which: "CA7 (from some places only)". */
export function partCovers(covers: readonly PartCover[], words: Words): string {
  return words.list(
    covers.map(({ policy, limits }) =>
      words.t('cover.part', {
        policy: words.show(policy),
        limits: words.list(limits.map((limit) => words.t(`cover.${limit}`))),
      }),
    ),
  );
}

/** What else asks this person for MFA: always, in some cases, or nobody knows. */
export function coverageLines(status: PersonStatus, words: Words): readonly string[] {
  const { coveredBy = [], partlyCoveredBy = [], securityDefaults = false } = status;
  const lines: string[] = [];
  if (coveredBy !== 'unknown' && coveredBy.length > 0) {
    const policies = words.list(coveredBy.map((policy) => words.show(policy)));
    lines.push(words.t('status.covered-by', { policies }));
  }
  if (partlyCoveredBy !== 'unknown' && partlyCoveredBy.length > 0)
    lines.push(words.t('status.partly-covered-by', { policies: partCovers(partlyCoveredBy, words) }));
  if (securityDefaults === true) lines.push(words.t('status.security-defaults'));
  if (lines.length === 0 && [coveredBy, partlyCoveredBy, securityDefaults].includes('unknown'))
    lines.push(words.t('status.coverage-unknown'));
  return lines;
}
