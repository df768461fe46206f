import type { Mutation } from './mutations.ts';

const LOGO = { path: 'test/config/mail-logo' };

/** The guards around what is put into everybody's mail, and into their Teams. */
export const MAIL_MUTATIONS: readonly Mutation[] = [
  {
    guard: 'one reader whose mailbox is full holds up nobody else',
    file: 'src/adapters/mail/smtp-post.ts',
    find: 'const aboutMail = /^(?:RCPT|DATA)/.test(command);',
    replace: 'const aboutMail = /^(?:none)/.test(command);',
    tests: { path: 'test/adapters/mail/smtp-post', title: 'waits alone' },
  },
  {
    guard: 'a server whose disk is full is not asked once for everybody',
    file: 'src/adapters/mail/smtp-post.ts',
    find: 'const ABOUT_SERVER = /^(?:421|432|4\\d\\d[ -]4\\.3\\.)/;',
    replace: 'const ABOUT_SERVER = /^x/;',
    tests: { path: 'test/adapters/mail/smtp-post', title: '452 4.3.1' },
  },
  {
    guard: 'a logo that cannot be shown keeps the process from starting',
    file: 'src/config/load-config.ts',
    find: `if (logo === undefined || !('problem' in logo)) return reading;`,
    replace: 'if (logo !== null) return reading;',
    tests: { path: 'test/config/start-up', title: 'settings and policy both wrong' },
  },
  {
    guard: 'a logo is at most 100 KB',
    file: 'src/config/mail-logo.ts',
    find: 'if (found.size > MOST_BYTES)',
    replace: 'if (found.size < 0)',
    tests: LOGO,
  },
  {
    guard: 'a logo is a whole PNG',
    file: 'src/config/mail-logo.ts',
    find: `const whole = at === png.length && names[0] === 'IHDR' && names.includes('IDAT') && names.at(-1) === 'IEND';`,
    replace: 'const whole = png.length > 24;',
    tests: LOGO,
  },
  {
    guard: 'the name of the organisation stays text beside the logo',
    file: 'src/presentation/notices/lay-out-mail.ts',
    find: 'alt="${escapeHtml(name)}"',
    replace: 'alt="${name}"',
    tests: { path: 'test/presentation/render-notice-mail', title: 'the logo is the only picture' },
  },
  {
    guard: 'a long address does not make a mail wider than a phone',
    file: 'src/presentation/notices/lay-out-mail.ts',
    find: "const BREAKS = 'word-break:break-word;overflow-wrap:anywhere';",
    replace: "const BREAKS = '';",
    tests: { path: 'test/e2e/draw-mails', title: 'fits a narrow phone' },
  },
  {
    guard: 'an address that somebody may have added is not written to',
    file: 'src/core/notifications/address-of.ts',
    find: 'person.mail ?? person.userPrincipalName',
    replace: 'person.mail ?? person.otherMails?.[0] ?? person.userPrincipalName',
    tests: { path: 'test/core/notifications/address-of' },
  },
  {
    guard: 'a name that runs right to left stays apart from the code beside it in a subject',
    file: 'src/presentation/escape-text.ts',
    find: 'return closeIsolates(capLength(oneLine(text, BUT_ISOLATES), NAME_CAP));',
    replace: "return capLength(oneLine(text, BUT_ISOLATES), NAME_CAP).replace(/[\\u2068\\u2069]/g, '');",
    tests: { path: 'test/presentation/render-notice-mail', title: 'right to left' },
  },
  {
    guard: 'the report waits its turn behind the daily scan',
    file: 'src/core/reminders/read-registration-report.ts',
    find: "scan.phase === 'registrations'",
    replace: "scan.phase === 'over'",
    tests: { path: 'test/journeys/tenant-scan', title: 'the report is a hint' },
  },
  {
    guard: 'an order of reminders that was decided leaves no button behind',
    file: 'src/core/reminders/order-reminders.ts',
    find: 'const wait = await updateOrderCards(world, order);',
    replace: 'const wait = undefined as number | undefined;',
    tests: { path: 'test/simulation/reminder-commands', title: 'no approver has a button left' },
  },
  {
    guard: 'an order of reminders that nobody decides lapses by itself',
    file: 'src/core/presses/press-reminders.ts',
    find: 'await tx.send(lapse, {',
    replace: 'if (decided.people.length === 0) await tx.send(lapse, {',
    tests: { path: 'test/simulation/reminder-commands', title: 'lapses' },
  },
  {
    guard: "an app of the public store that took our manifest's id is given to nobody",
    file: 'src/adapters/graph/catalog-app.ts',
    find: `app?.['distributionMethod'] === 'organization'`,
    replace: 'app !== undefined',
    tests: { path: 'test/adapters/graph/graph-app-installer', title: 'of the store' },
  },
];
