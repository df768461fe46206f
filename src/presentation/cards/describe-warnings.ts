import type { RequestItem, Warning } from '../../core/requests/change-request.ts';
import type { Section } from '../card-view.ts';
import type { Words } from '../words.ts';
import { capLines, capList } from './cap-list.ts';
import { partCovers } from './describe-coverage.ts';
import { nameOf } from './describe-person.ts';

/** Each warning once, with the names it is about when several people are in the request. */
export function warnings(items: readonly RequestItem[], words: Words): Section {
  const byText = new Map<string, string[]>();
  for (const item of items) {
    for (const warning of item.warnings) {
      const text = warningText(warning, words);
      const names = byText.get(text) ?? [];
      // Shared, not copied: a request may hold twenty thousand people.
      names.push(nameOf(item.person, words));
      byText.set(text, names);
    }
  }
  const lines = [...byText].map(([text, names]) =>
    warningLine({ text, names, alone: items.length === 1 }, words),
  );
  return { title: words.t('warning.title'), lines: capLines(lines, words) };
}

interface Warned {
  readonly text: string;
  readonly names: readonly string[];
  readonly alone: boolean;
}

function warningLine({ text, names, alone }: Warned, words: Words): string {
  if (alone) return text;
  const { first, more } = capList(names, words.linesShown, words);
  return words.t('warning.of', { names: [...first, more].filter(Boolean).join(', '), warning: text });
}

function warningText(warning: Warning, words: Words): string {
  switch (warning.kind) {
    case 'privileged':
      return warning.roles === 'unknown'
        ? words.t('warning.privileged-unknown')
        : words.t('warning.privileged', { roles: words.list(warning.roles.map((role) => words.show(role))) });
    case 'covered-by-conditional-access':
    case 'moves-to-conditional-access':
      return words.t(`warning.${warning.kind}`, {
        policies: words.list(warning.policies.map((policy) => words.show(policy))),
      });
    case 'partly-covered':
      return words.t('warning.partly-covered', { policies: partCovers(warning.policies, words) });
    case 'legacy-clients':
      return words.t('warning.legacy-clients', {
        clients: words.list(
          warning.clients.map(({ client, lastUsed }) =>
            words.t('warning.legacy-client', { client: words.show(client), when: words.when(lastUsed) }),
          ),
        ),
      });
    case 'shared-account':
      return words.t('warning.shared-account', { mailbox: warning.mailbox });
    case 'unreachable':
      return words.t('warning.unreachable', { channel: warning.channel });
    default:
      return words.t(`warning.${warning.kind}`);
  }
}
