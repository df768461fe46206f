import type { Person } from '../../core/people.ts';
import type { RequestView } from '../../core/reply.ts';
import type { Warning } from '../../core/requests/change-request.ts';
import type { Section } from '../card-view.ts';
import type { Words } from '../words.ts';
import { capCounted, capLines } from './cap-list.ts';
import { partCovers } from './describe-coverage.ts';
import { nameOf, withAccount } from './describe-person.ts';
import { rolesLine } from './describe-roles.ts';

/** Each warning once, with the names it is about when several people are in the request. */
export function warnings({ items, rest }: Listed, words: Words): Section {
  const byText = new Map<string, Names>();
  const note = (warning: Warning, people: readonly Person[], besides: number): void => {
    const text = warningText(warning, words);
    const isDisguised = warning.kind === 'look-alike-name';
    const before = byText.get(text) ?? { names: [], besides: 0, isDisguised };
    // Of a name that imitates another one only the account tells whose it is.
    const called = isDisguised ? withAccount : nameOf;
    before.names.push(...people.map((person) => called(person, words)));
    byText.set(text, { ...before, besides: before.besides + besides });
  };
  for (const { person, warnings: own } of items) for (const warning of own) note(warning, [person], 0);
  for (const { warning, people, first } of rest?.warnings ?? []) note(warning, first, people - first.length);
  const alone = items.length === 1;
  const lines = [...byText].map(([text, names]) => warningLine({ text, ...names, alone }, words));
  return { title: words.t('warning.title'), lines: capLines(lines, words) };
}

type Listed = Pick<RequestView, 'items' | 'rest'>;

interface Names {
  readonly names: string[];
  /** So many more without a name here. */
  readonly besides: number;
  readonly isDisguised: boolean;
}

interface WarningOf extends Names {
  readonly text: string;
  readonly alone: boolean;
}

function warningLine({ text, names, besides, isDisguised, alone }: WarningOf, words: Words): string {
  if (alone && !isDisguised) return text;
  const { first, more } = capCounted({ all: names, besides }, words.linesShown, words);
  return words.t('warning.of', { names: [...first, more].filter(Boolean).join(', '), warning: text });
}

function warningText(warning: Warning, words: Words): string {
  switch (warning.kind) {
    case 'privileged':
      return warning.roles === 'unknown'
        ? words.t('warning.privileged-unknown')
        : words.t('warning.privileged', { roles: rolesLine(warning.roles, words) });
    case 'covered-by-conditional-access':
      return words.t('warning.covered-by-conditional-access', { policies: named(warning, words) });
    case 'moves-to-conditional-access':
      return words.t('warning.moves-to-conditional-access', {
        policies: named(warning, words),
        signIn: SIGN_INS[warning.signIn ?? 'unasked'],
      });
    case 'partly-covered':
      return words.t('warning.partly-covered', { policies: partCovers(warning.policies, words) });
    case 'legacy-unread':
      return words.t('warning.legacy-unread', { read: warning.read, people: warning.people });
    case 'legacy-clients':
      return words.t(warning.more === true ? 'warning.legacy-more' : 'warning.legacy-clients', {
        clients: words.list(
          warning.clients.map(({ client, lastUsed }) =>
            words.t('warning.legacy-client', { client: words.show(client), when: words.when(lastUsed) }),
          ),
        ),
      });
    case 'shared-account':
      return words.t('warning.shared-account', { mailbox: warning.mailbox });
    case 'end-pending':
      return words.t('warning.end-pending', {
        request: warning.request,
        when: words.when(warning.dueAt),
        state: words.t('state.word', { state: warning.earlier }),
      });
    case 'unreachable':
      return words.t('warning.unreachable', { channel: warning.channel });
    default:
      return words.t(`warning.${warning.kind}`);
  }
}

/** As the texts name them. */
const SIGN_INS = { seen: 'seen', 'no-log': 'unlogged', unasked: 'unasked' } as const;

function named({ policies }: { readonly policies: readonly string[] }, words: Words): string {
  return words.list(policies.map((policy) => words.show(policy)));
}
