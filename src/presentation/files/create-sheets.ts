import type { Locale } from '../../core/locale.ts';
import type { Cells, RemindedPerson, Sheets } from '../../core/ports/sheets.ts';
import type { ScannedPerson } from '../../core/posture/tenant-scan.ts';
import type { ChangeRequest, Delivery, RequestItem } from '../../core/requests/change-request.ts';
import { deliveryLine, outcomeLine } from '../cards/describe-outcome.ts';
import { REASON_CAP } from '../escape-text.ts';
import { wordsFor, type Words } from '../words.ts';

const PERSON = [
  ...(['name', 'account', 'id', 'department', 'state'] as const),
  ...(['registered', 'admin', 'guest', 'blocked'] as const),
] as const;
const REMINDED = ['name', 'account', 'id', 'department', 'result', 'what', 'mail', 'teams'] as const;
const OUTCOME = ['name', 'account', 'id', 'department', 'before', 'wished', 'result', 'what', 'at'] as const;

const COLUMNS = { request: OUTCOME, order: REMINDED, tenant: PERSON } as const;

/** Tables in the reader's language. The column with the result holds its fixed name, for whoever counts with it. */
export function createSheets(): Sheets {
  return {
    headings: (about, locale) => COLUMNS[about].map((name) => plainWords(locale).t(`sheet.${name}`)),
    person: (person, locale) => personCells(person, plainWords(locale)),
    reminded: (row, locale) => remindedCells(row, plainWords(locale)),
    outcome: (request, item, locale) => outcomeCells(request, item, plainWords(locale)),
  };
}

function personCells(person: ScannedPerson, words: Words): Cells {
  const { t, plain } = words;
  const { registered, admin, guest, blocked } = person;
  const said = (is: boolean | undefined): string =>
    t('sheet.said', { is: is === undefined ? '' : String(is) });
  return [
    plain(person.displayName, REASON_CAP),
    plain(person.userPrincipalName, REASON_CAP),
    person.id,
    plain(person.department ?? '', REASON_CAP),
    t('state.word', { state: person.state }),
    ...[registered, admin, guest, blocked].map(said),
  ];
}

function remindedCells({ person, account, result, deliveries }: RemindedPerson, words: Words): Cells {
  const { t, plain } = words;
  const on = (channel: Delivery['channel']): string =>
    deliveries
      .filter((each) => each.channel === channel)
      .map((each) => deliveryLine(each, words))
      .join(' ');
  return [
    plain(account?.displayName ?? '', REASON_CAP),
    plain(account?.userPrincipalName ?? '', REASON_CAP),
    person,
    plain(account?.department ?? '', REASON_CAP),
    result,
    t('sheet.reminded', { result }),
    on('mail'),
    on('teams'),
  ];
}

function outcomeCells(
  request: ChangeRequest,
  { person, from, act, outcome }: RequestItem,
  words: Words,
): Cells {
  const { t, plain } = words;
  return [
    plain(person.displayName, REASON_CAP),
    plain(person.userPrincipalName, REASON_CAP),
    person.id,
    plain(person.department ?? '', REASON_CAP),
    t('state.word', { state: from }),
    act ? t('act.line', { act }) : t('state.word', { state: request.to }),
    outcome?.kind ?? '',
    outcome ? whatHappened(outcome, act, words) : '',
    outcome?.at ?? '',
  ];
}

function whatHappened(
  outcome: NonNullable<RequestItem['outcome']>,
  act: RequestItem['act'],
  words: Words,
): string {
  return act && outcome.kind === 'done' ? words.t('act.done', { act }) : outcomeLine(outcome, words);
}

const known = new Map<Locale, Words>();

/** A long table asks for the same words a hundred thousand times. */
function plainWords(locale: Locale): Words {
  const words =
    known.get(locale) ??
    wordsFor({ locale, timeZone: 'UTC', escapeFor: 'text', peopleShown: 1, linesShown: 1 });
  known.set(locale, words);
  return words;
}
