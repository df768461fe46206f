import type { Act } from '../../core/requests/act.ts';
import type { RequestItem } from '../../core/requests/change-request.ts';
import type { Words } from '../words.ts';

/** What becomes of methods and sessions; for one person the methods are named. */
export function actEffects(act: Act, items: readonly RequestItem[], words: Words): readonly string[] {
  if (act === 'revoke') return [words.t('act.revoke-effect')];
  const [only, ...others] = items;
  const methods = others.length === 0 && only && only.methods !== 'unknown' ? only.methods : [];
  const gone = methods.filter((method) => method !== 'temporary-access-pass');
  const named = words.list(gone.map((method) => words.t(`method.${method}`)));
  return [
    ...(gone.length > 0 ? [words.t('act.reset-methods', { methods: named })] : []),
    words.t('act.reset-effect'),
    words.t('act.reset-old'),
  ];
}
