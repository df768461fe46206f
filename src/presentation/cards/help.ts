import type { OpenPath, Reply } from '../../core/reply.ts';
import type { Role } from '../../core/refusal.ts';
import type { CardView, Content } from '../card-view.ts';
import type { MoreCommand } from '../i18n/people/texts.ts';
import type { Words } from '../words.ts';

type Command =
  | MoreCommand
  | 'enable'
  | 'disable'
  | 'enforce'
  | 'cancel'
  | 'status'
  | 'why'
  | 'history'
  | 'list'
  | 'posture'
  | 'requests'
  | 'own'
  | 'help';

type Help = Extract<Reply, { kind: 'help' }>;

/** What one can say, as far as the reader's roles and the rules here go: an example of each. */
export function help(reply: Help, words: Words): CardView {
  const { t } = words;
  const heading = t('help.heading');
  const groups = commandGroups(reply, words);
  const mayAsk = reply.roles.includes('helpdesk');
  const notes = [...(mayAsk ? [t('help.several'), t('help.file'), t('help.always')] : []), t('help.asks')];
  return {
    template: 'help',
    summary: heading,
    content: { heading, lead: [t('help.who-am-i'), ...roleNotes(reply.roles, words)], groups, notes },
    controls: {},
  };
}

/** The first words after the app was installed, or an answer to "hi". */
export function greeting(reply: Extract<Reply, { kind: 'greeting' }>, words: Words): CardView {
  const { t } = words;
  const name = words.show(reply.name);
  const heading = name === '' ? t('greeting.heading') : t('help.greeting', { name });
  const commands = firstCommands(reply.roles);
  return {
    template: 'help',
    summary: heading,
    content: {
      heading,
      lead: [t('greeting.lead'), ...roleNotes(reply.roles, words)],
      groups: [group(t('greeting.try'), commands, words)],
      notes: [],
    },
    controls: {},
  };
}

function roleNotes(roles: readonly Role[], { t }: Words): readonly string[] {
  if (roles.includes('approver') || roles.includes('deputy')) return [t('help.approve')];
  return roles.length === 0 ? [t('help.no-roles')] : [];
}

function firstCommands(roles: readonly Role[]): readonly Command[] {
  if (roles.includes('helpdesk')) return ['enable', 'status', 'help'];
  if (seesPeople(roles)) return ['requests', 'status', 'help'];
  return [...(roles.includes('deputy') ? (['requests'] as const) : []), 'own', 'help'];
}

/** Whoever only stands in for somebody, or only holds the brakes, has nothing to look up about others. */
function seesPeople(roles: readonly Role[]): boolean {
  return (['helpdesk', 'approver', 'auditor'] as const).some((role) => roles.includes(role));
}

function commandGroups({ roles, open }: Help, words: Words): readonly Content[] {
  const { t } = words;
  const opened = (...paths: readonly OpenPath[]): readonly Command[] =>
    paths.filter((path) => open.includes(path));
  const helpdesk = roles.includes('helpdesk');
  const decides = roles.includes('approver') || roles.includes('deputy');
  const seesRequests = seesPeople(roles) || decides;
  const change: readonly Command[] = ['enable', 'group', 'enforce', 'disable', 'limited', 'dry-run'];
  const help: readonly (readonly [string, readonly Command[]])[] = [
    [
      t('help.change.title'),
      helpdesk ? [...change, ...opened('emergency'), 'convert', 'undo', 'cancel'] : [],
    ],
    [t('help.people.title'), helpdesk ? [...opened('reset', 'revoke'), 'remind'] : []],
    [t('help.decide.title'), decides ? ['accept', 'reject', ...opened('delegate')] : []],
    [
      t('help.ask.title'),
      [
        ...(seesPeople(roles) ? (['status', 'why', 'history', 'list', 'posture', 'report'] as const) : []),
        ...(seesRequests ? (['requests'] as const) : []),
      ],
    ],
    [t('help.brake.title'), roles.includes('security') ? ['freeze', 'threat'] : []],
    [t('help.other.title'), ['own', 'check', 'help']],
  ];
  return help
    .filter(([, commands]) => commands.length > 0)
    .map(([title, commands]) => group(title, commands, words));
}

function group(title: string, commands: readonly Command[], { t }: Words): Content {
  const list = commands.map((name) => ({ command: t(`command.${name}`), meaning: t(`help.${name}`) }));
  return { title, commands: list };
}
