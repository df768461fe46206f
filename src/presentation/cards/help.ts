import type { Reply } from '../../core/reply.ts';
import type { Role } from '../../core/refusal.ts';
import type { CardView, Content } from '../card-view.ts';
import type { Words } from '../words.ts';

type Command =
  | 'enable'
  | 'disable'
  | 'enforce'
  | 'status'
  | 'history'
  | 'requests'
  | 'list'
  | 'why'
  | 'posture'
  | 'cancel'
  | 'own'
  | 'help';

/** What one can say, as far as the reader's roles go. */
export function help(reply: Extract<Reply, { kind: 'help' }>, words: Words): CardView {
  const { t } = words;
  const heading = t('help.heading');
  const groups = commandGroups(reply.roles, words);
  const mayAsk = reply.roles.includes('helpdesk');
  const notes = [...(mayAsk ? [t('help.several'), t('help.always')] : []), t('help.asks')];
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
  const commands: Command[] = reply.roles.includes('helpdesk')
    ? ['enable', 'status', 'help']
    : ['own', 'help'];
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

function commandGroups(roles: readonly Role[], words: Words): readonly Content[] {
  const { t } = words;
  const groups: Content[] = [];
  if (roles.includes('helpdesk')) {
    groups.push(group(t('help.change.title'), ['enable', 'disable', 'enforce'], words));
  }
  const seesPeople = roles.some((role) => role !== 'deputy');
  const asks: Command[] = seesPeople ? ['status', 'why', 'history', 'list', 'posture'] : [];
  if (roles.length > 0) groups.push(group(t('help.ask.title'), [...asks, 'requests'], words));
  const more: Command[] = roles.includes('helpdesk') ? ['cancel', 'own', 'help'] : ['own', 'help'];
  return [...groups, group(t('help.other.title'), more, words)];
}

function group(title: string, commands: readonly Command[], { t }: Words): Content {
  const list = commands.map((name) => ({ command: t(`command.${name}`), meaning: t(`help.${name}`) }));
  return { title, commands: list };
}
