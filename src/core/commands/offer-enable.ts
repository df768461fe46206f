import { suggestionIn } from '../intents/suggest-command.ts';
import type { Locale } from '../locale.ts';
import type { TargetRefusal } from '../refusal.ts';

/** More names than these make no readable button. */
const AT_MOST = 5;

/** In place of enforcing people who have not registered: they are enabled and told, and Entra enforces once they have registered. */
export function enableInstead(
  locale: Locale,
  refused: readonly TargetRefusal[],
): { readonly instead?: string } {
  const names = refused.flatMap((each) =>
    each.kind === 'enforce-unregistered' ? [each.person.userPrincipalName] : [],
  );
  if (names.length === 0 || names.length > AT_MOST) return {};
  return { instead: suggestionIn(locale, `enable mfa for ${names.join(', ')}`) };
}
