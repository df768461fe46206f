import { expect, test } from '@jest/globals';
import { judgeOutside, type OutsideEvent, type OutsideScreen, type OutsideStory } from './judge-outside.ts';

const intended: OutsideEvent = { kind: 'intended', person: 'Ann' };
const written: OutsideEvent = { kind: 'written', person: 'Ann', to: 'enabled', overlapped: false };
const mail = told('mail', 'Your code: 7K2M-Q9XD.');
const chat = told('Teams', '{"text":"check 7K2M-Q9XD, and then: Code: 7K2M-Q9XD"}');
const asker: OutsideScreen = {
  reader: 'Hanna',
  text: 'REQ-7: approved by Amir and done',
  verbs: ['suggest'],
};
const approver: OutsideScreen = { ...asker, reader: 'Amir', verbs: [] };

function told(channel: 'mail' | 'Teams', text: string): OutsideEvent {
  return { kind: 'told', person: 'Ann', channel, text };
}

function judged(over: Partial<OutsideStory>): readonly string[] {
  return judgeOutside({
    people: ['Ann'],
    wished: ['enabled', 'enforced'],
    events: [intended, written, mail, chat],
    screens: [asker, approver],
    readers: ['Hanna', 'Amir'],
    truth: /done/,
    ...over,
  });
}

test('what went well is found well, also when a message came twice under the same reference', () => {
  expect(judged({})).toEqual([]);
  expect(judged({ events: [intended, intended, written, mail, mail, chat, chat] })).toEqual([]);
});

const made = (over: object): OutsideEvent => ({ ...written, ...over });
test.each<[string, readonly OutsideEvent[]]>([
  ['Ann was written 0 times', [intended, mail, chat]],
  ['Ann was written 2 times', [intended, written, written, mail, chat]],
  ['Ann was written twice at a time', [intended, made({ overlapped: true }), mail, chat]],
  ['Ann was made disabled', [intended, made({ to: 'disabled' }), mail, chat]],
  ['Ann was written before the intent was on record', [written, intended, mail, chat]],
  ['Ann was told before it was done', [intended, mail, written, chat]],
  ['Ann was told 0 times by mail', [intended, written, chat]],
  ['Ann was told 3 times by Teams', [intended, written, mail, chat, chat, chat]],
  [
    'Ann was told under 7K2M-Q9XD, 7K2M-Q9XE',
    [intended, written, mail, told('mail', 'Code: 7K2M-Q9XE'), chat],
  ],
  ['Ann was told under none, 7K2M-Q9XD', [intended, written, told('mail', 'no code here'), chat]],
  ['Bob, who is not in the list, was written', [intended, written, mail, chat, made({ person: 'Bob' })]],
])('seen from outside: %s', (what, events) => {
  expect(judged({ events })).toEqual([what]);
});

test.each<[string, readonly OutsideScreen[]]>([
  ['Amir has no card of it', [asker]],
  ['the card of Amir can still be pressed: approve', [asker, { ...approver, verbs: ['approve'] }]],
  [
    'the card of Amir does not show the end: being carried out',
    [asker, { ...approver, text: 'being carried out' }],
  ],
])('seen on the screens: %s', (what, screens) => {
  expect(judged({ screens })).toEqual([what]);
});
