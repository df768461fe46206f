import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  escapeForCard,
  escapeForChoice,
  escapeForHeader,
  escapeForHtml,
  escapeForInput,
  escapeForText,
} from '../../src/presentation/escape-text.ts';
import { withoutMarkdown } from '../../src/presentation/card-as-text.ts';

describe('text from outside on a card', () => {
  test.each([
    ['*bold* _it_ ~s~ `c`', '\\*bold\\* \\_it\\_ \\~s\\~ \\`c\\`'],
    ['[x](javascript:alert(1))', '\\[x\\]\\(javascript:alert\\(1\\)\\)'],
    ['# heading | cell', '\\# heading \\| cell'],
    ['back\\slash', 'back\\\\slash'],
    ['- item', '\\- item'],
    ['+ item', '\\+ item'],
    ['1. item', '1\\. item'],
    ['12) item', '12\\) item'],
    ['R&D', 'R&D'],
    ['&lt;at&gt;', '\\&lt;at\\&gt;'],
  ])('D5: Markdown in %j is switched off', (typed, shown) => {
    expect(escapeForCard(typed)).toBe(shown);
  });

  test('D5: a mention or HTML in a name is not one any more', () => {
    expect(escapeForCard('<at>Boss</at><script>')).toBe('‹at›Boss‹/at›‹script›');
    expect(escapeForText('<at>Boss</at>')).toBe('‹at›Boss‹/at›');
  });

  test('D5: a template mark in a name cannot be taken for an unfilled template', () => {
    expect(escapeForCard('${secret}')).not.toContain('${');
    expect(escapeForText('$${a}')).not.toContain('${');
  });

  test('D5: line breaks become spaces', () => {
    expect(escapeForCard('Anna\r\n\u2028Smith\t!')).toBe('Anna Smith !');
  });

  test('D5: an address cannot become a link', () => {
    expect(escapeForText('see https://evil.example and WWW.evil.example')).toBe(
      'see https[:]//evil[.]example and WWW[.]evil[.]example',
    );
  });

  test.each([
    ['Your helpdesk: evil.example/mfa', 'Your helpdesk: evil[.]example/mfa'],
    ['T.CO/x a.b.c.evil.xn--p1ai', 'T[.]CO/x a.b.c[.]evil[.]xn--p1ai'],
    ['evil。example evil．example evil｡example', 'evil[.]example evil[.]example evil[.]example'],
    ['उदाहरण.भारत ❤.ws', 'उदाहरण[.]भारत ❤[.]ws'],
    ['mail it@evil.example', 'mail it@evil[.]example'],
    ['@evil.example/mfa', '@evil[.]example/mfa'],
    ['x@evil.example/mfa', 'x@evil[.]example/mfa'],
    ['evil.example/x@contoso.com', 'evil[.]example/x@contoso[.]com'],
    ['evil.example#x@contoso.com', 'evil[.]example#x@contoso[.]com'],
    ['evil.example,x@contoso.com', 'evil[.]example,x@contoso[.]com'],
    ['pay.zip report.csv.zip evil.csv/x', 'pay[.]zip report[.]csv[.]zip evil[.]csv/x'],
  ])('D5: a bare domain cannot become a link in a mail or on a card: %j', (typed, shown) => {
    expect(escapeForText(typed)).toBe(shown);
    expect(withoutMarkdown(escapeForCard(typed))).toBe(shown);
  });

  test.each([
    'j.r.smith@contoso.com',
    'anna_gmail.com#EXT#@contoso.onmicrosoft.com',
    "Jürgen.O'Brien@müller.de",
    'Jan v.d. Berg, e.g. 12.30 h ... wait...what',
    'New starters week 2.csv',
  ])('what a reader has to compare or copy stays as it is typed: %j', (text) => {
    expect(escapeForText(text)).toBe(text);
    expect(withoutMarkdown(escapeForCard(text))).toBe(text);
  });

  test('D5: three hundred emoji are cut between two of them', () => {
    const family = '👨‍👩‍👧‍👦';
    const shown = escapeForText(family.repeat(300));
    expect(shown.endsWith('…')).toBe(true);
    expect(shown.replaceAll(family, '')).toBe('…');
    expect(shown.length).toBeLessThanOrEqual(301);
  });

  test('D3: hidden and reordering characters are shown by their number', () => {
    expect(escapeForText('An\u200Bna')).toBe('An[U+200B]na');
    expect(escapeForText('\u202EtxeT')).toBe('[U+202E]txeT');
    expect(escapeForText('a\u0000b\uD800c')).toBe('a[U+0000]b[U+D800]c');
    expect(escapeForCard('An\u200Bna')).toBe('An\\[U+200B\\]na');
  });

  test('D3: joiners stay where a script or an emoji needs them', () => {
    expect(escapeForText('نامه\u200Cای')).toBe('\u2068نامه\u200Cای\u2069');
    expect(escapeForText('👩🏽‍💻')).toBe('👩🏽‍💻');
    expect(escapeForText('A\u200Dnna')).toBe('A[U+200D]nna');
  });

  test('D3: a name that runs right to left is isolated from the sentence around it', () => {
    expect(escapeForText('דוד')).toBe('\u2068דוד\u2069');
    expect(escapeForText('David')).toBe('David');
  });

  test('D3: in a header a name stays isolated too, its end included when it was cut', () => {
    expect(escapeForHeader('MFA of \u2068דוד\u2069 [7F3A]')).toBe('MFA of \u2068דוד\u2069 [7F3A]');
    expect(escapeForHeader(`\u2068${'ד'.repeat(200)}\u2069`)).toBe(`\u2068${'ד'.repeat(119)}…\u2069`);
    expect(escapeForHeader('a\u2069b\u202Ec')).toBe('ab[U+202E]c');
  });

  test('D5: a pile of accents is cut down to four', () => {
    expect(escapeForText(`a${'\u0301'.repeat(50)}b`)).toBe(`a${'\u0301'.repeat(4)}b`);
  });
});

test('a name goes into an input field and into a sheet as it is', () => {
  expect(escapeForInput('Booking.com')).toBe('Booking.com');
});

test('D5: a choice breaks a bare domain too, and not a sign-in name', () => {
  expect(escapeForChoice('Renew at evil.example')).toBe('Renew at evil［.］example');
  expect(escapeForChoice('j.smith@x.nl')).toBe('j.smith@x.nl');
});

test('D5: a choice never shows a backslash and never formats', () => {
  expect(escapeForChoice('john_smith _a_ *b* [c](d)')).toBe('john_smith ＿a＿ ∗b∗ ［c］(d)');
});

test('D8: nothing in a header value can start another header', () => {
  expect(escapeForHeader('a\r\nBcc: b@x.nl\u0000')).toBe('a Bcc: b@x.nl[U+0000]');
});

test('D8: the five characters of HTML are escaped', () => {
  expect(escapeForHtml(`"R&D" 'x'`)).toBe('&quot;R&amp;D&quot; &#39;x&#39;');
});

const anything = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc
    .array(
      fc.constantFrom('*', '_', '[', ']', '(', '<at>', '${', '\\', '\u202E', '&#x', '://', '\r\n', 'é', '-'),
      {
        maxLength: 60,
      },
    )
    .map((parts) => parts.join('')),
);

test('D5: whatever a name holds, no active mark is left on a card', () => {
  fc.assert(
    fc.property(anything, (name) => {
      const shown = escapeForCard(name);
      expect(shown).not.toMatch(/[\r\n\u2028\u2029<>]|\$\{|\p{Cs}|[\u202A-\u202E\u2066\u2067]/u);
      // What is left once every escaped pair is taken out holds no Markdown.
      expect(shown.replace(/\\[\\`*_~[\]()#|&+.)-]/g, '')).not.toMatch(/[\\`*_~[\]()#|]/);
      expect(shown.length).toBeLessThanOrEqual(2 * 2 * 300 + 10);
    }),
  );
});

test('D5: a reader of the plain text sees what a reader of the card sees', () => {
  fc.assert(
    fc.property(anything, (name) => {
      expect(withoutMarkdown(escapeForCard(name))).toBe(escapeForText(name));
    }),
  );
});
