import type { Persona } from './persona.ts';

export interface PlaygroundTenant {
  readonly tenantId: string;
  readonly botAppId: string;
  readonly botName: string;
}

/** The only chat that a persona's window has with the bot. Personal chats in Teams begin with `a:` too. */
export function chatIdOf(persona: Persona): string {
  return `a:playground-${persona.key}`;
}

/**
 * The Playground's configuration file for one window, version 0.1.1. Ids are spelt as Teams spells them (`28:` a bot,
 * `29:` a person), so that the bot meets nothing here that it would not meet in Teams. The Playground's schema wants
 * exactly five other users, a group chat and a team; the demo uses none of them.
 */
export function playgroundConfig(persona: Persona, tenant: PlaygroundTenant): object {
  return {
    version: '0.1.1',
    tenantId: tenant.tenantId,
    bot: { id: `28:${tenant.botAppId}`, name: tenant.botName },
    currentUser: userOf(persona),
    users: [1, 2, 3, 4, 5].map(bystander),
    personalChat: { id: chatIdOf(persona) },
    groupChat: { id: `19:group-${persona.key}`, name: 'Group' },
    team: {
      id: `19:team-${persona.key}`,
      name: 'Team',
      aadGroupId: '00000009-c057-4000-8000-000000000100',
      channels: [{ id: `19:channel-${persona.key}`, name: 'Announcements' }],
    },
  };
}

function userOf({ name, personId, upn }: Persona): object {
  const [givenName = name, ...rest] = name.split(' ');
  return {
    id: `29:${personId}`,
    name,
    // The Playground spells the property so.
    userPrincipleName: upn,
    aadObjectId: personId,
    givenName,
    surname: rest.join(' '),
    email: upn,
  };
}

/** Somebody whom no directory knows: whatever the window's owner tries with them, the bot refuses. */
function bystander(number: number): object {
  const personId = `00000009-c057-4000-8000-00000000000${number}`;
  return userOf({
    key: '',
    role: '',
    name: `Bystander ${number}`,
    personId,
    upn: `bystander${number}@contoso.com`,
  });
}
