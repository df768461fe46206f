import type { Mutation } from './mutations.ts';

const CHANNELS = 'test/journeys/channels';

/** The guards around working in channels. */
export const CHANNEL_MUTATIONS: readonly Mutation[] = [
  {
    guard: 'a channel that the policy does not name hears nothing',
    file: 'src/core/channels.ts',
    find: `return (channel) => conversationId === channel || conversationId.startsWith(\`\${channel};messageid=\`);`,
    replace: 'return () => true;',
    tests: { path: CHANNELS, title: 'any other channel' },
  },
  {
    guard: "one's own affairs, brakes and decisions stay out of channels",
    file: 'src/core/commands/run-command.ts',
    find: `return isHelpdeskChannel(policy, conversation) && isHelpdeskWork(intent);`,
    replace: 'return isHelpdeskChannel(policy, conversation);',
    tests: { path: CHANNELS, title: 'belongs into the personal chat' },
  },
  {
    guard: 'a card that a channel sees is pressed there only',
    file: 'src/core/handle-card-action.ts',
    find: `if (!isPlaceOf(world.policy, action.conversation, record)) return await refuseOutside(world, press);`,
    replace: '',
    tests: { path: CHANNELS, title: 'comes from a personal chat' },
  },
  {
    guard: 'what somebody may not do is not said to the whole channel',
    file: 'src/adapters/teams/bot.ts',
    find: `return conversation.kind !== 'personal' && answer.say?.kind === 'refused';`,
    replace: 'return false;',
    tests: { path: CHANNELS, title: 'nobody else can confirm' },
  },
  {
    guard: 'a card in a channel is confirmed by whoever asked',
    file: 'src/core/handle-card-action.ts',
    find: `if (record.holder !== action.sender && record.holder !== ANYBODY_ENTITLED)`,
    replace: 'if (false)',
    tests: { path: CHANNELS, title: 'nobody else can confirm' },
  },
];
