import { END_USER } from './persona.ts';
import type { Demo } from './run-demo.ts';
import type { Playground } from './start-playground.ts';

/** What the demo prints when everything runs. */
export function describeDemo({ tenant, botEndpoint, windows }: Demo): string {
  const page = tenant.pageUrl;
  return [
    '',
    'The bot runs for the made-up company Contoso, all on this machine.',
    '',
    ...(windows.length > 0
      ? ['Chat windows, to be opened in a browser:', ...windows.map(windowLine), '']
      : []),
    `People of Contoso and their MFA   ${page}`,
    `Mailbox of ${END_USER.name}             ${page}mailboxes/${END_USER.upn}`,
    ...(windows.length > 0 ? ['', ...whatToDo(windows)] : ['', `The bot listens on ${botEndpoint}.`]),
    '',
    'Ctrl-C ends everything.',
    '',
  ].join('\n');
}

function windowLine({ persona, address }: Playground): string {
  return `  ${persona.name.padEnd(14)} ${persona.role.padEnd(16)} ${address}`;
}

function whatToDo([helpdesk, approver, endUser]: readonly Playground[]): string[] {
  const name = (window: Playground | undefined): string => window?.persona.name ?? '';
  return [
    'Try this:',
    `  1. ${name(helpdesk)} types   enable mfa for jsmith   and presses Confirm on the card.`,
    `  2. ${name(approver)} presses Approve on the card that appears.`,
    `  3. ${name(endUser)} finds a message in Teams, and a mail in the mailbox above.`,
    `  4. ${name(helpdesk)} types   status jsmith   or   requests   or   help`,
    'A window shows what came before it was opened; when it is reloaded it starts empty.',
  ];
}
