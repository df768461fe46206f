import fc from 'fast-check';

const KEYS = [
  ...[
    'type',
    'id',
    'text',
    'value',
    'name',
    'action',
    'from',
    'recipient',
    'conversation',
    'channelData',
    'entities',
  ],
  ...[
    'membersAdded',
    'membersRemoved',
    'timestamp',
    'serviceUrl',
    'channelId',
    'locale',
    'replyToId',
    'attachments',
  ],
  ...[
    'tenant',
    'tenantId',
    'aadObjectId',
    'conversationType',
    'mentioned',
    'verb',
    'data',
    'action',
    'trigger',
  ],
  ...[
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'callerId',
    'deliveryMode',
    'expiration',
    'localTimestamp',
  ],
];
const TYPES = [
  'message',
  'invoke',
  'installationUpdate',
  'conversationUpdate',
  'messageUpdate',
  'event',
  'trace',
  'x',
];
const NAMES = ['adaptiveCard/action', 'task/fetch', 'application/search', 'fileConsent/invoke', ''];

export interface FuzzedActivities {
  readonly key: fc.Arbitrary<string>;
  /** Any JSON. */
  readonly tree: fc.Arbitrary<unknown>;
  /** Fields of a genuine activity that are replaced, one level down too. */
  readonly changes: fc.Arbitrary<Record<string, unknown>>;
  readonly genuine: fc.Arbitrary<object>;
}

/** Random activities and card values; `known` are ids of people who exist, `text` is what is typed. */
export function fuzzedActivities(known: readonly string[], text?: fc.Arbitrary<string>): FuzzedActivities {
  const key = fc.oneof(fc.constantFrom(...KEYS), fc.string({ maxLength: 8 }));
  const oddText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom('', ' ', '${x}', '<at>', '\u202e', ...known),
  );
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      ...[fc.constant(null), fc.boolean(), fc.double(), oddText, tie('list'), tie('object')],
    ),
    list: fc.array(tie('tree'), { maxLength: 4 }),
    object: fc.dictionary(key, tie('tree'), { maxKeys: 5 }),
  }));
  const changes = fc.dictionary(key, fc.oneof(tree, fc.dictionary(key, tree, { maxKeys: 3 })), {
    maxKeys: 4,
  });
  const genuine = fc.record({
    type: fc.constantFrom(...TYPES),
    name: fc.constantFrom(...NAMES),
    text: text ?? oddText,
    action: fc.constantFrom('add', 'remove', 'x'),
  });
  return { key, tree, changes, genuine };
}
