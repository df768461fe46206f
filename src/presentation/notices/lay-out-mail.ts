import type { Locale } from '../../core/locale.ts';
import type { Section } from '../card-view.ts';
import type { NoticeWords } from './describe-notice.ts';
import { escapeHtml } from '../escape-text.ts';

export interface MailParts {
  readonly locale: Locale;
  /** Complete plain sentences; this file alone turns them into HTML. */
  readonly content: NoticeWords;
  readonly footer: string;
  readonly band?: Band | undefined;
}

interface Band {
  readonly colour: string;
  readonly name: string;
  /** Stands in place of the name, which is then its alternative text. */
  readonly logo?: { readonly cid: string; readonly width: number; readonly height: number };
}

const SHEET_WIDTH = 560;
const FONT = "font-family:'Segoe UI',Helvetica,Arial,sans-serif";

/** Outlook for Windows draws with Word: tables and inline styles work there, most else does not. */
export function layOutMail({ locale, content, footer, band }: MailParts): string {
  const inner = [
    `<h1 class="ink" style="margin:0 0 16px;${FONT};font-size:22px;line-height:28px;font-weight:600;color:#1b1a19">${escapeHtml(content.heading)}</h1>`,
    paragraph(content.greeting),
    paragraph(content.lead),
    ...content.sections.map((section) => sectionHtml(section)),
    smallPrint([...content.small, footer]),
  ];
  return [
    ...head(locale, content.heading),
    preheader(content.lead),
    ...frame(band ? bandHtml(band) : '', inner),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function head(locale: Locale, title: string): readonly string[] {
  return [
    '<!DOCTYPE html>',
    `<html lang="${locale}" dir="ltr">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    // Phones would make links of the reference and the phone number.
    '<meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="supported-color-schemes" content="light dark">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>${DARK}</style>`,
    '</head>',
    '<body class="page" style="margin:0;padding:0;background-color:#f3f2f1">',
  ];
}

const DARK = [
  ':root{color-scheme:light dark;supported-color-schemes:light dark}',
  '@media (prefers-color-scheme:dark){',
  '.page{background-color:#1b1a19!important}',
  '.sheet{background-color:#292827!important;border-color:#484644!important}',
  '.ink{color:#faf9f8!important}',
  '.soft{color:#d2d0ce!important}',
  '.rule{border-color:#484644!important}',
  '}',
].join('');

/** What a list of mails shows beside the subject. */
function preheader(text: string): string {
  return `<div style="display:none;max-height:0;overflow:hidden;mso-hide:all">${escapeHtml(text)}</div>`;
}

/** White or black ink, whichever stands out more on the colour (WCAG relative luminance). */
function bandHtml({ colour, name, logo }: Band): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(parseInt(colour.slice(at, at + 2), 16)),
  );
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  const ink = luminance > 0.179 ? '#000000' : '#ffffff';
  return `<tr><td bgcolor="${colour}" style="padding:14px 24px;background-color:${colour};border-radius:8px 8px 0 0;${FONT};font-size:16px;line-height:22px;font-weight:600;color:${ink};text-align:left">${logo ? logoHtml(logo, name) : escapeHtml(name)}</td></tr>`;
}

const [LOGO_WIDTH, LOGO_HEIGHT] = [240, 48];

/** Never enlarged. Outlook goes by the attributes, phones by the style; without the picture the name stands there in the band's type. */
function logoHtml({ cid, width, height }: NonNullable<Band['logo']>, name: string): string {
  const scale = Math.min(1, LOGO_WIDTH / width, LOGO_HEIGHT / height);
  const [shownWidth, shownHeight] = [width, height].map((side) => Math.max(1, Math.round(side * scale)));
  return `<img src="cid:${cid}" alt="${escapeHtml(name)}" width="${shownWidth}" height="${shownHeight}" style="display:block;border:0;max-width:100%">`;
}

function linear(channel: number): number {
  const part = channel / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

/** An address longer than a phone is wide would push the whole mail out of sight; some readers know only the older of the two. */
const BREAKS = 'word-break:break-word;overflow-wrap:anywhere';

/** Word knows no largest width either: in Outlook for Windows lines as long as the screen would be hard to read. */
const [WORD_ONLY, WORD_END] = [
  `<!--[if mso]><table role="presentation" width="${SHEET_WIDTH}" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->`,
  '<!--[if mso]></td></tr></table><![endif]-->',
];

function frame(band: string, inner: readonly string[]): readonly string[] {
  return [
    '<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td align="center" style="padding:24px 12px">',
    WORD_ONLY,
    `<table role="presentation" class="sheet" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:${SHEET_WIDTH}px;background-color:#ffffff;border:1px solid #e1dfdd;border-radius:8px">${band}<tr><td style="padding:28px 24px;text-align:left;${BREAKS}">`,
    ...inner,
    '</td></tr></table>',
    WORD_END,
    '</td></tr></table>',
  ];
}

function paragraph(text: string): string {
  return `<p class="ink" style="margin:0 0 12px;${FONT};font-size:16px;line-height:24px;color:#1b1a19">${escapeHtml(text)}</p>`;
}

function sectionHtml({ title, lines }: Section): string {
  const items = lines.map(
    (line) =>
      `<li class="ink" style="margin:0 0 6px;${FONT};font-size:16px;line-height:24px;color:#1b1a19">${escapeHtml(line)}</li>`,
  );
  return [
    `<h2 class="ink" style="margin:20px 0 8px;${FONT};font-size:17px;line-height:24px;font-weight:600;color:#1b1a19">${escapeHtml(title)}</h2>`,
    // Word knows no padding of a list, and would draw the dots outside of the sheet.
    `<ul style="margin:0 0 0 20px;padding:0">${items.join('')}</ul>`,
  ].join('\n');
}

function smallPrint(lines: readonly string[]): string {
  const text = lines.map((line) => escapeHtml(line)).join('<br>');
  return `<p class="soft rule" style="margin:24px 0 0;padding:16px 0 0;border-top:1px solid #e1dfdd;${FONT};font-size:13px;line-height:20px;color:#605e5c">${text}</p>`;
}
