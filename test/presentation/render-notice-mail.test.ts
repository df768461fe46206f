import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LOCALES } from '../../src/core/locale.ts';
import { renderNoticeMail } from '../../src/presentation/notices/render-notice-mail.ts';
import type { NoticeAbout } from '../../src/core/notices/notice.ts';
import { renderReply } from '../../src/presentation/render-reply.ts';
import { person } from './sample-people.ts';
import { ACTION, everyNotice, notice, noticeOf, REFERENCE } from './sample-replies.ts';

const KINDS = ['mfa-enabled', 'mfa-enforced', 'mfa-disabled'] as const;
const variants = LOCALES.flatMap((locale) =>
  KINDS.flatMap((kind) =>
    ([true, false, 'unknown'] as const).map((registered) => ({ locale, kind, registered })),
  ),
);

describe.each(variants)(
  'the mail $kind, registered $registered, in $locale',
  ({ locale, kind, registered }) => {
    const mail = renderNoticeMail(notice(kind, registered), {
      locale,
      branding: { organisation: 'Contoso' },
    });

    test('D8: the plain-text part says the same as the HTML part', () => {
      expect(linesOf(bodyText(mail.html))).toEqual(expect.arrayContaining(linesOf(mail.text)));
    });

    test('names the person, the reference and whom to ask', () => {
      for (const fact of [
        'Anna Smith',
        REFERENCE,
        'IT Helpdesk',
        'helpdesk@contoso.com',
        '+31 20 555 0100',
        'Contoso',
      ])
        expect(mail.text).toContain(fact);
      expect(mail.subject).toContain(REFERENCE);
    });

    test('holds no link, no image, no script and nothing that loads or reports', () => {
      expect(mail.html).not.toMatch(
        /<(a|img|script|link|form|iframe|object|video)\b|https?:|url\(|@import|\son\w+=/i,
      );
    });

    test('speaks of what to have at hand only where something has to be registered or used', () => {
      expect(mail.text.includes('Authenticator')).toBe(kind !== 'mfa-disabled' && registered !== true);
    });
  },
);

test.each(LOCALES)('D8: both parts of every notice hold the same sentences, in %s', (locale) => {
  for (const about of Object.values(everyNotice)) {
    const mail = renderNoticeMail(noticeOf(about), { locale });
    const [html, text] = [linesOf(bodyText(mail.html)), linesOf(mail.text)];
    expect(html).toEqual(expect.arrayContaining([...text]));
    // The heading is the subject.
    const subject = mail.subject.replaceAll(/\s/g, ' ');
    const isHeading = (line: string): boolean => subject.startsWith(line.replaceAll(/\s/g, ' '));
    expect(html.filter((line) => !text.includes(line) && !isHeading(line))).toEqual([]);
  }
});

test('a warning of what is to come names no day on which something was changed', () => {
  const about = { kind: 'mfa-returning', until: '2026-11-24T14:05:00Z' } as const;
  const { text } = renderNoticeMail(noticeOf(about), { locale: 'en' });
  expect(text).toMatch(/^As of /m);
  expect(text).not.toContain('Changed on');
});

test('people who must register are told about app passwords, which method to take, and which not', () => {
  const { text } = renderNoticeMail(notice('mfa-enabled', false), { locale: 'en' });
  expect(text).toContain('app password');
  expect(text).toContain('passkey');
  expect(text).toContain('do not choose text messages or calls');
});

test('D5: a bare domain in a name or a reason cannot become a link in either part or in the subject; addresses and the organisation stay', () => {
  const lure = {
    ...person(1),
    displayName: 'Renew at evil.example/mfa',
    userPrincipalName: 'anna@contoso.com',
  };
  for (const about of Object.values(everyNotice)) {
    const mail = renderNoticeMail(noticeOf(about, { person: lure }), {
      locale: 'en',
      branding: { organisation: 'Contoso.com', colour: '#0f6cbd' },
    });
    for (const part of [mail.subject, mail.text, mail.html]) expect(part).not.toContain('evil.example');
    expect(mail.text).toContain('Renew at evil[.]example/mfa');
    for (const part of [mail.text, mail.html]) {
      expect(part).toContain('helpdesk@contoso.com');
      expect(part).toContain('Contoso.com');
    }
  }
});

test('somebody who is registered is not told to register', () => {
  const { text, subject } = renderNoticeMail(notice('mfa-enabled', true), { locale: 'en' });
  expect(text).toContain('nothing to set up');
  expect(text).not.toContain('asked to register');
  expect(subject).toContain('now asks');
});

test('D8: however long and hostile the names, every subject says what it is about and ends with the code', () => {
  const long = { displayName: `Renew your licence now ${'at once. '.repeat(40)}` };
  for (const locale of LOCALES)
    for (const [name, about] of Object.entries(everyNotice)) {
      const told = noticeOf(lengthened(about, long.displayName), { person: person(0, long) });
      const { subject } = renderNoticeMail(told, { locale });
      expect({ name, subject }).toEqual({ name, subject: expect.stringMatching(/ \[7F3A-91BC\]$/) });
      expect([...subject].length).toBeLessThanOrEqual(120);
    }
  const alarm = lengthened(everyNotice['not-me-raised'], long.displayName);
  expect(renderNoticeMail(noticeOf(alarm), { locale: 'en' }).subject).toMatch(
    /^Alarm: Renew your .{0,40}… says “this was not me” \[7F3A-91BC\]$/,
  );
});

test('Outlook for Windows, which draws with Word, gets a sheet that is no wider, dots beside the lines, and hidden text hidden', () => {
  const { html } = renderNoticeMail(notice('mfa-enabled', false), { locale: 'en' });
  const [opened, closed] = ['<!--[if mso]><table', '<!--[if mso]></td></tr></table><![endif]-->'];
  expect(html).toContain(`${opened} role="presentation" width="560"`);
  expect(html.indexOf(opened)).toBeLessThan(html.indexOf('class="sheet"'));
  expect(html.indexOf(closed)).toBeGreaterThan(html.lastIndexOf('</p>'));
  for (const [list] of html.matchAll(/<ul[^>]*>/g)) expect(list).toMatch(/margin:0 0 0 20px/);
  expect(html).toMatch(/<div style="display:none;[^"]*mso-hide:all">/);
});

test('D8: line breaks and marks in a name change neither headers nor layout', () => {
  const name = 'Anna\r\nBcc: evil@x.nl\r\n\r\n<img src=http://e.vil/x.png onerror=alert(1)> "R&D"';
  const mail = renderNoticeMail(notice('mfa-enabled', false, { person: person(0, { displayName: name }) }), {
    locale: 'en',
    branding: { organisation: 'Con\r\ntoso<b>' },
  });
  expect(mail.subject).not.toMatch(/[\r\n]/);
  expect(mail.html).not.toMatch(/<img|<b>|http:/);
  expect(mail.html).toContain('&quot;R&amp;D&quot;');
  expect(mail.text).toContain('Con toso‹b›');
});

test('D8: whatever the names are, the subject is one line and the HTML keeps its tags', () => {
  const text = fc.string({ unit: 'binary', maxLength: 300 });
  const tags = tagsOf(renderNoticeMail(notice('mfa-enabled', false), { locale: 'nl' }).html);
  fc.assert(
    fc.property(text, text, (name, reference) => {
      const told = notice('mfa-enabled', false, {
        person: person(0, { displayName: name }),
        reference,
        contact: { name, mail: reference },
      });
      const mail = renderNoticeMail(told, { locale: 'nl', branding: { organisation: name } });
      expect(mail.subject).not.toMatch(/[\r\n\u2028\u0000]/);
      expect(tagsOf(mail.html)).toEqual(tags);
    }),
  );
});

test('D8: the logo is the only picture, comes with the mail, and has the name of the organisation for those who do not see it', () => {
  const logo = { png: Buffer.from('png'), width: 960, height: 96 };
  const branding = { organisation: 'R&D "Contoso"', colour: '#0f6cbd', logo };
  const { html, inline } = renderNoticeMail(notice('mfa-enabled', false), { locale: 'en', branding });
  expect(html.match(/<img[^>]*>/g)).toEqual([
    '<img src="cid:logo@mfa-notice" alt="R&amp;D &quot;Contoso&quot;" width="240" height="24" style="display:block;border:0;max-width:100%">',
  ]);
  expect(html).not.toMatch(/https?:|data:|url\(/);
  expect(inline).toEqual([{ cid: 'logo@mfa-notice', png: logo.png }]);
});

test('without branding the mail still says where it comes from', () => {
  expect(renderNoticeMail(notice('mfa-disabled', true), { locale: 'en' }).text).toContain(
    'your organisation',
  );
});

/** The same notice, with this name for everybody in it. */
function lengthened(about: NoticeAbout | undefined, name: string): NoticeAbout {
  const names = new Set(['displayName', 'by', 'requester', 'approver']);
  const longer: unknown = JSON.parse(
    JSON.stringify(about, (key, value: unknown) =>
      names.has(key) && typeof value === 'string' ? name : value,
    ),
  );
  return longer as NoticeAbout;
}

function tagsOf(html: string): readonly string[] {
  return html.match(/<[^>]*>/g) ?? [];
}

function bodyText(html: string): string {
  const body = html.slice(html.indexOf('<h1'));
  return body
    .replace(/<\/(p|h1|h2|li)>|<br>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/^- /, '').trim())
    .filter((line) => line !== '');
}

describe.each(LOCALES)('D5: hostile names in every notice, in %s', (locale) => {
  const evil =
    '<img src=http://e.vil/x.png onerror=alert(1)>\r\nBcc: a@b.c [here](http://e.vil) <at>all</at> ${x} \u202Egnp';
  const contact = { name: evil, mail: evil, phone: evil };
  const outside = ['displayName', 'who', 'by', 'reason', 'requester', 'approver', 'code'];

  test.each(Object.entries(everyNotice))('D8: %s', (_, about) => {
    const hostile = JSON.parse(JSON.stringify(about), (key, value: unknown) =>
      outside.includes(key) && typeof value === 'string' ? evil : value,
    ) as NoticeAbout;
    const told = noticeOf(hostile, { person: person(0, { displayName: evil }), contact });
    const mail = renderNoticeMail(told, { locale, branding: { organisation: evil, colour: '#0f6cbd' } });
    const { card, text } = renderReply({ kind: 'notice', notice: told, notMe: ACTION }, { locale });
    expect(mail.subject).not.toMatch(/[\r\n\u202E]/);
    expect(mail.html).not.toMatch(/<img|<at|http:|<a |\u202E/);
    expect(mail.text).not.toMatch(/<|http:|\u202E/);
    expect(text).not.toMatch(/<|http:|\u202E/);
    expect(card).toBeDefined();
    expect(JSON.stringify(card)).not.toMatch(/<at|http:\/\/e|\]\(http|\$\{|\u202E/);
  });
});

describe.each(LOCALES)('D3: names that run right to left in every notice, in %s', (locale) => {
  const name = 'דוד כהן عمر';
  const outside = ['displayName', 'who', 'by', 'requester', 'approver'];

  test.each(Object.entries(everyNotice))(
    '%s: each is isolated, so that codes beside it keep their order',
    (_, about) => {
      const named = JSON.parse(JSON.stringify(about), (key, value: unknown) =>
        outside.includes(key) && typeof value === 'string' ? name : value,
      ) as NoticeAbout;
      const contact = { name, mail: 'helpdesk@contoso.com', phone: '+31 20 555 0100' };
      const told = noticeOf(named, { person: person(0, { displayName: name }), contact });
      const mail = renderNoticeMail(told, { locale, branding: { organisation: name, colour: '#0f6cbd' } });
      const { card, text } = renderReply({ kind: 'notice', notice: told, notMe: ACTION }, { locale });
      expect(mail.text).toContain(name);
      for (const shown of [mail.subject, mail.html, mail.text, text, JSON.stringify(card)]) {
        expect(shown.replaceAll(/\u2068[^\u2068\u2069]*\u2069/g, '')).not.toMatch(
          /[\u0590-\u06FF\u2066-\u2069]|U\+20/,
        );
      }
    },
  );
});
