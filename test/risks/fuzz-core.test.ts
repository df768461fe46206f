import fc from 'fast-check';
import { beforeEach, expect, test } from '@jest/globals';
import type { ActionRecord } from '../../src/core/ports/store.ts';
import { samplePersonId } from '../support/sample-people.ts';
import { ASKER, DECIDER, OTHER, SimulatedTalk, TARGET } from '../support/simulated-talk.ts';

/** Random words and presses of people without the right, on the real core with requests under way. */
const CASES = 1_000;
const TIME_LIMIT = 300_000;
const GUEST = 50;
/** Nobody of whom may change anything: the targets, a guest, and the requester at everybody's cards but their own. */
const WITHOUT_RIGHT = [TARGET, OTHER, GUEST] as const;

let talk: SimulatedTalk;

beforeEach(async () => {
  // Each case takes three seconds of virtual time, in which nothing may expire by itself.
  talk = new SimulatedTalk({ confirmWithinMinutes: 1_440, approveWithinMinutes: 20_160 });
  talk.site.graph.setState(samplePersonId(OTHER), 'enabled');
  await talk.requested('enable', TARGET);
  await talk.say(ASKER, 'disable mfa for person11@contoso.com because of a lost phone');
});

/** What must not move: requests with their people, and everybody's state. */
function truth(): string {
  const states = [...talk.site.graph.people].map(([id, { state }]) => [id, state]);
  return JSON.stringify([
    [1, 2, 3].map((number) => talk.request(number)),
    states,
    talk.writes,
    talk.site.history.of('told').length,
  ]);
}

function liveActions(): readonly ActionRecord[] {
  return talk.seen.map(({ action }) => talk.site.rows.get('action', action) as ActionRecord);
}

/** Plain comparisons: what differs is found again by the seed. */
function expectUntouched(before: string): void {
  const [broken] = talk.site.history.of('broken');
  if (broken) throw new Error(broken.what);
  if (truth() !== before) throw new Error(`something was changed: ${truth()}`);
}

const VERBS = ['confirm', 'cancel', 'withdraw', 'approve', 'reject', 'stop', 'pick', 'complete', 'suggest'];
const INPUTS = [
  'reason',
  'number',
  'strike',
  'proof',
  'ticket',
  'to',
  'targets',
  'people',
  'person',
  'request',
];
const WORDS = [
  ...[
    'enable',
    'disable',
    'enforce',
    'mfa',
    'for',
    'person10@contoso.com',
    'everyone',
    'group',
    'all',
    'undo',
  ],
  ...[
    'REQ-1',
    'REQ-2',
    'approve',
    'cancel',
    'freeze',
    'unfreeze',
    'retry',
    'remind',
    'revoke',
    'reset',
    'me',
  ],
  ...['not', '<b>', '\u202E', '{{', "'", '=1+1', '@', ';', '\n', 'because', '4h', 'what if', '\u0000'],
];
const words = fc
  .array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'grapheme', maxLength: 12 })), {
    maxLength: 8,
  })
  .map((parts) => parts.join(' '));
const anyInput = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom('1', '2', '1,2', '0', '-1', '99999', 'call-back', 'disabled', 'REQ-1'),
);
const inputs = fc.dictionary(fc.constantFrom(...INPUTS), anyInput, { maxKeys: 6 });
const without = fc.constantFrom(...WITHOUT_RIGHT);
const verb = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...VERBS) },
  { weight: 1, arbitrary: fc.string() },
);
const place = fc.nat({ max: 20 });

test(
  'D1: whatever people without the right type, nothing is changed, nobody is told anything, and nothing breaks',
  async () => {
    const before = truth();
    await fc.assert(
      fc.asyncProperty(without, words, async (by, text) => {
        await talk.say(by, text);
        expectUntouched(before);
      }),
      { numRuns: CASES },
    );
  },
  TIME_LIMIT,
);

test(
  'C9: whatever they press, with whatever in it, on whosever button, the same',
  async () => {
    const before = truth();
    const by = fc.oneof(without, fc.constant(DECIDER));
    await fc.assert(
      fc.asyncProperty(by, verb, place, inputs, async (presser, pressed, which, filled) => {
        const others = liveActions().filter(({ holder }) => holder !== samplePersonId(presser));
        const { id: actionId } = others[which % others.length] as ActionRecord;
        const answers = await talk.press(presser, pressed, { actionId, inputs: filled });
        expect(answers.map(({ kind }) => kind)).toEqual(['refused']);
        expectUntouched(before);
      }),
      { numRuns: CASES },
    );
  },
  TIME_LIMIT,
);

test(
  'C1: an approver’s own button decides one thing at most, whatever is filled in: the list is the one that is stored',
  async () => {
    await fc.assert(
      fc.asyncProperty(verb, inputs, async (pressed, filled) => {
        const fresh = new SimulatedTalk();
        await fresh.requested('enable', TARGET);
        await fresh.press(DECIDER, 'approve', { verb: pressed, inputs: filled });
        await fresh.pass(60_000);
        const states = [...fresh.site.graph.people].filter(([, { state }]) => state !== 'disabled');
        const isApproved = pressed === 'approve' && fresh.request().status === 'finished';
        expect(states.map(([id]) => id)).toEqual(isApproved ? [samplePersonId(TARGET)] : []);
        expect(fresh.site.history.of('broken')).toEqual([]);
      }),
      { numRuns: CASES / 8 },
    );
  },
  TIME_LIMIT,
);
