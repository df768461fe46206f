import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LOCALES } from '../../src/core/locale.ts';
import type { Reply } from '../../src/core/reply.ts';
import { readBeginning } from '../../src/core/requests/rest-of-list.ts';
import { withoutMarkdown } from '../../src/presentation/card-as-text.ts';
import { renderReply } from '../../src/presentation/render-reply.ts';
import { problemsOf } from './judge-card.ts';
import { person } from './sample-people.ts';
import { ACTION, item, request, SAMPLES, status, view } from './sample-replies.ts';
import { buttonsOf, inputsOf, textsOf } from './walk-card.ts';

const OPTIONS = { timeZone: 'Europe/Amsterdam' };

describe.each(LOCALES)('in %s', (locale) => {
  // One drawing for both questions: five languages times all samples is much of the time of these tests.
  test.each(Object.keys(SAMPLES))('%s becomes a valid card, and its plain text says all of it', (name) => {
    const { card, text, summary } = renderReply(sample(name), { locale, ...OPTIONS });
    expect(problemsOf(card)).toEqual([]);
    expect(text.trim()).not.toBe('');
    expect(summary).toMatch(/^\S[^\n]*$/);
    expect(`${text}${summary}`).not.toMatch(/\$\{|undefined|\[object|null/);
    const said = textsOf(card).map((line) => withoutMarkdown(line).replace(/^• /, ''));
    // A short list on the card ends with a count; the text has room for all of it.
    expect(said.filter((line) => !text.includes(line) && !ENDS_WITH_COUNT.test(line))).toEqual([]);
  });
});
const ENDS_WITH_COUNT = /(and|en nog|und|et|y) \d+( (more|weitere|autres?|más))?$/;

test('one answer in English reads the same as last time', () => {
  expect(renderReply(sample('confirm enable, one person'), { locale: 'en', ...OPTIONS }).text).toBe(
    [
      'Enable MFA for Anna Smith?',
      'Request REQ-12',
      '',
      '- Anna Smith',
      '  anna.smith@contoso.com',
      '  Finance · id ending in 0000',
      '  Now disabled → then enabled',
      '',
      'What this means',
      '- Browser: registration is asked once the current session ends.',
      '- Modern apps: registration is asked once the access token expires.',
      '- Old apps without modern sign-in: keep working with the password until registration is complete, then need an app password.',
      '',
      'Risk: 10 of 100',
      '- Adds protection: 10',
      '',
      'Who has to agree',
      '- The approvers: 0 of 1',
      '- Still missing: one person from the approvers',
      '',
      'After you confirm, an approver is asked. Nothing changes before that. If you do not confirm by 21 November 2026 at 17:30 CET, nothing happens.',
    ].join('\n'),
  );
});

test.each([
  ['confirm, nobody else asked', /starts as soon as you confirm/, /an approver is asked/],
  ['confirm several, some left out', /stays so until/, /MFA stays off/],
  ['requester, waiting', /Who has to agree/, /Who agreed/],
  ['requester, finished', /Who agreed/, /has to agree|Still missing/],
  ['requester, rejected', /Rejected by/, /agree|Still missing/],
  ['requester, emergency not let stay', /comes back now/, /Nothing was changed/],
  ['notice: request-decided, review', /comes back now/, /Nothing was changed/],
  ['notice: mfa-returning', /As of 21 November/, /Changed on/],
  ['a group was picked', /your choice/, /this person/],
  ['refused 4: act-closed', /Nothing was changed/, /Nothing was changed[^]*Nothing was changed/],
])('%s says what is true of it, and nothing else', (name, said, unsaid) => {
  const { text } = renderReply(sample(name), { locale: 'en', ...OPTIONS });
  expect(text).toMatch(said);
  expect(text).not.toMatch(unsaid);
});

describe('buttons', () => {
  test.each([
    ['confirm enable, one person', ['confirm', 'cancel'], ['reason', 'ticket']],
    ['requester, waiting', ['withdraw'], []],
    ['requester, finished', [], []],
    ['approver, disable', ['approve', 'reject'], ['reason']],
    ['approver, finished', [], []],
    ['pick one of three', ['pick'], ['person', 'somebody']],
    ['ask for people and state', ['complete'], ['targets', 'people', 'to']],
    ['ask whom to delegate to, with a length and an end known', ['complete'], ['targets', 'people']],
    ['pick one of many', ['pick'], ['person', 'somebody']],
    ['status of many, the second page', ['page-previous', 'page-next'], []],
    ['history of many, the second page', ['page-previous'], []],
    ['status of several', [], []],
    ['ask for a request', ['complete'], ['request']],
    ['ask for a length', ['complete'], ['length']],
    ['ask for a list', ['complete'], ['filter']],
    ['did you mean', ['suggest'], []],
    ['dry run', [], []],
    ['notice: mfa-enabled, registered false', [], []],
  ])('%s has the buttons %j and the inputs %j', (name, verbs, inputs) => {
    const { card } = renderReply(sample(name), { locale: 'en' });
    expect(buttonsOf(card).map(({ verb }) => verb)).toEqual(verbs);
    expect(inputsOf(card).map(({ id }) => id)).toEqual(inputs);
  });

  test('C1: their data holds an opaque id and nothing else, in the fallback the verb too', () => {
    for (const button of buttonsOf(renderReply(sample('approver, disable'), { locale: 'en' }).card)) {
      expect(button.data).toEqual({ action: ACTION });
      expect(button.fallback).toMatchObject({
        type: 'Action.Submit',
        data: { verb: button.verb, action: ACTION },
      });
    }
  });

  test('a reason that the policy demands is marked, explained, and not asked for Cancel', () => {
    const { card } = renderReply(sample('confirm disable, reason required, warnings'), { locale: 'en' });
    const reason = inputsOf(card).find(({ id }) => id === 'reason');
    expect(reason).toMatchObject({
      isRequired: true,
      label: 'Reason (required)',
      isMultiline: true,
      maxLength: 500,
    });
    expect(reason?.['errorMessage']).toMatch(/\S/);
    expect(buttonsOf(card).find(({ verb }) => verb === 'cancel')).toMatchObject({ associatedInputs: 'none' });
  });
});

test('a weakening says "disable" in words, in a box drawn as a warning', () => {
  const { card } = renderReply(sample('approver, disable'), { locale: 'en' });
  expect(JSON.stringify(card)).toMatch(/"style":"attention"[^}]*"items":\[[^\]]*this will disable MFA/);
});

test('an unknown earlier state is named as a possible weakening', () => {
  const { text } = renderReply(sample('confirm several, some left out'), { locale: 'en' });
  expect(text).toContain('may weaken protection');
});

test('anonymous mode is said on every card and in every text', () => {
  for (const name of Object.keys(SAMPLES)) {
    const { card, text } = renderReply(sample(name), { locale: 'en', anonymousMode: true });
    expect(textsOf(card)[0]).toMatch(/^Anonymous mode/);
    expect(text).toContain('Anonymous mode');
  }
});

test('D7: five hundred people stay under the limit, counted and not dropped', () => {
  const items = Array.from({ length: 500 }, (_, number) =>
    item(number, { warnings: [{ kind: 'unlicensed' }] }),
  );
  const reply: Reply = {
    kind: 'approver-card',
    view: view(request('awaiting-approval'), items),
    buttons: { kind: 'approve-reject', action: ACTION },
  };
  const { card } = renderReply(reply, { locale: 'en' });
  expect(problemsOf(card)).toEqual([]);
  expect(textsOf(card).join('\n')).toContain('500 people');
  expect(textsOf(card).join('\n')).toContain('and 485 more');
});

test('D7: what the cards say of a long list is the same whether it is held or its rest is counted', async () => {
  const items = Array.from({ length: 700 }, (_, number) =>
    item(number, {
      warnings: [
        ...(number % 3 === 0 && number < 690 ? [{ kind: 'unlicensed' } as const] : []),
        ...(number > 600 && number < 690
          ? [{ kind: 'privileged', roles: [`Role ${number % 2}`] } as const]
          : []),
      ],
      ...(number > 690 ? { outcome: { kind: 'struck-out', by: 'Bob', at: '' } as const } : {}),
      ...(number === 650 ? { from: 'unknown' as const } : {}),
    }),
  );
  const reads = {
    itemsFrom: (_: unknown, from: number, limit: number) => Promise.resolve(items.slice(from, from + limit)),
  };
  for (const to of ['enabled', 'disabled'] as const) {
    const asked = request('awaiting-approval', { to });
    const { items: first, rest } = await readBeginning(reads, asked);
    expect(first).toHaveLength(509);
    const counted = { ...view(asked, first), ...(rest ? { rest } : {}) };
    const [held, short] = [view(asked, items), counted].map((shown) =>
      (['approver-card', 'requester-card', 'confirm-change'] as const).map((kind) => {
        const { card, text } = renderReply(
          { kind, view: shown, buttons: { kind: 'none' }, reasonRequired: false },
          { locale: 'en' },
        );
        return { card, text };
      }),
    );
    expect(short).toEqual(held);
    expect(JSON.stringify(short)).toContain('700 people');
  }
});

test('D7: a card that would be too big shows fewer people and keeps its buttons', () => {
  const heavy = '👨‍👩‍👧‍👦'.repeat(300);
  const items = Array.from({ length: 25 }, (_, number) => ({
    ...item(number),
    person: person(number, { displayName: heavy, userPrincipalName: heavy, department: heavy }),
  }));
  const reply: Reply = {
    kind: 'approver-card',
    view: view(request('awaiting-approval'), items),
    buttons: { kind: 'approve-reject', action: ACTION },
  };
  const { card } = renderReply(reply, { locale: 'en' });
  expect(problemsOf(card)).toEqual([]);
  expect(buttonsOf(card)).toHaveLength(2);
  expect(textsOf(card).join('\n')).toContain('and 19 more');
});

test('troubled people come first, so that a short list still shows them', () => {
  const items = Array.from({ length: 25 }, (_, number) =>
    item(number, {
      outcome: { kind: 'done', before: 'disabled', observed: 'enabled', at: '2026-11-21T14:05:00Z' },
    }),
  );
  const failed = item(30, { outcome: { kind: 'failed', code: 'throttled', reference: 'AAAA-BBBB', at: '' } });
  const { card } = renderReply(
    {
      kind: 'requester-card',
      view: view(request('partly-finished'), [...items, failed]),
      buttons: { kind: 'none' },
    },
    { locale: 'en' },
  );
  expect(textsOf(card).join('\n')).toContain('AAAA-BBBB');
});

test('a record that lacks what this version expects still gets an answer', () => {
  const broken = { kind: 'requester-card', view: {}, buttons: { kind: 'none' } } as unknown as Reply;
  expect(renderReply(broken, { locale: 'en' })).toEqual({
    text: expect.stringContaining('tell your administrator'),
    summary: expect.stringContaining('tell your administrator'),
  });
});

test('a person who looks "disabled" under Conditional Access gets the explanation', () => {
  const own = status(0, { coveredBy: ['Require MFA for all'] });
  const { text } = renderReply({ kind: 'own-status', status: own }, { locale: 'en' });
  expect(text).toContain('Conditional Access asks for MFA: Require MFA for all');
  expect(text).toContain('MFA is asked through the policy named above');
});

test('a state that Entra raised by itself is explained', () => {
  const text = renderReply(sample('requester, partly finished'), { locale: 'en' }).text;
  expect(text).toContain('Entra made “enforced” of “enabled” by itself');
});

test('D4: candidates of one name are told apart by account, department and id', () => {
  const { card } = renderReply(sample('pick one of three'), { locale: 'en' });
  const [input] = inputsOf(card);
  const choices = input?.['choices'] as { title: string; value: string }[];
  expect(new Set(choices.map(({ title }) => title)).size).toBe(3);
  expect(choices.map(({ value }) => value)).toEqual([person(0).id, person(7).id, person(14).id]);
});

test('D5: whatever people are called, the card is valid, small and says the rest', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.constantFrom(
      '<at>Boss</at>',
      '[x](http://e.vil)',
      '${x}',
      '"}]}',
      '\r\n# h',
      '👩‍🚀'.repeat(300),
      ' ',
      '\u202Eoops',
    ),
  );
  fc.assert(
    fc.property(hostile, hostile, fc.constantFrom(...LOCALES), (name, reason, locale) => {
      const named = person(0, { displayName: name, userPrincipalName: reason, department: name });
      const { card, text } = renderReply(
        {
          kind: 'approver-card',
          view: view(request('awaiting-approval', { reason, ticket: name, requester: named }), [
            { ...item(0), person: named },
            item(1),
          ]),
          buttons: { kind: 'approve-reject', action: ACTION },
        },
        { locale },
      );
      expect(problemsOf(card)).toEqual([]);
      expect(buttonsOf(card).map(({ data }) => data)).toEqual([{ action: ACTION }, { action: ACTION }]);
      expect(textsOf(card).join('\n')).not.toMatch(/<at>|\]\(|\$\{/);
      expect(text).not.toMatch(/<at>|\$\{|\u202E/);
    }),
  );
});

describe('D5: no bare domain in what others typed becomes a link', () => {
  const lure = 'Renew at evil.example/mfa';
  const outside = new Set(
    'displayName department name names who by reason ticket typed file policies roles clients targets command suggestion group'.split(
      ' ',
    ),
  );
  const lured = (key: string, value: unknown): unknown => {
    if (!outside.has(key) || value === 'unknown') return value;
    if (typeof value === 'string') return lure;
    return Array.isArray(value)
      ? value.map((each: unknown) => (typeof each === 'string' ? lure : each))
      : value;
  };
  // What stands in an input field or is sent back by a button is no text that a client draws.
  const drawn = (key: string, value: unknown): unknown =>
    key === 'value' || key === 'data' ? undefined : value;

  test.each(Object.keys(SAMPLES))('%s', (name) => {
    const reply = JSON.parse(JSON.stringify(sample(name)), lured) as Reply;
    const { card, text, summary, short = '' } = renderReply(reply, { locale: 'en', ...OPTIONS });
    expect(card).toBeDefined();
    for (const part of [JSON.stringify(card, drawn), text, summary, short])
      expect(part).not.toContain('evil.example');
  });
});

test('a suggestion shows addresses as they are, and nothing else that could become a link', () => {
  const command = 'enable mfa for anna.smith@contoso.com because evil.example';
  const { text } = renderReply({ kind: 'did-you-mean', command, action: ACTION }, { locale: 'en' });
  expect(text).toContain('enable mfa for anna.smith@contoso.com because evil[.]example');
});

function sample(name: string): Reply {
  const reply = SAMPLES[name];
  if (!reply) throw new Error(`no sample named ${name}`);
  return reply;
}

test('whoever is no ordinary colleague is marked in a pick list', () => {
  const { card } = renderReply(sample('pick one of many, guests and shared mailboxes among them'), {
    locale: 'en',
  });
  const [list] = inputsOf(card);
  const titles = (list?.['choices'] as { title: string }[] | undefined)?.map(({ title }) => title) ?? [];
  expect(titles[0]).toMatch(/ · guest$/);
  expect(titles[1]).toMatch(/ · sign-in blocked · shared mailbox$/);
  expect(titles[2]).toMatch(/ · no licence · perhaps a service account$/);
  expect(list?.['isRequired']).toBeUndefined();
  expect(inputsOf(card)[1]?.['choices.data']).toEqual({
    type: 'Data.Query',
    dataset: 'graph.microsoft.com/users',
  });
});
