import type { ReaderFacts } from '../../core/ports/readers.ts';
import { asObject } from './graph-result.ts';

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
type Row = Readonly<Record<string, unknown>>;

/** Graph's mailboxSettings (https://learn.microsoft.com/en-us/graph/api/resources/mailboxsettings) as the core's facts. */
export function readMailboxTimes(settings: Row): ReaderFacts {
  const hours = asObject(settings['workingHours']);
  const timeZone = textOf(asObject(hours?.['timeZone'])?.['name']) ?? textOf(settings['timeZone']);
  const workingDays = daysOf(hours?.['daysOfWeek']);
  const [from, to] = [minuteOf(hours?.['startTime']), minuteOf(hours?.['endTime'])];
  const away = absenceOf(asObject(settings['automaticRepliesSetting']));
  return {
    ...(timeZone === undefined ? {} : { timeZone }),
    ...(workingDays.length === 0 ? {} : { workingDays }),
    ...(from === undefined || to === undefined || from === to ? {} : { workingHours: { from, to } }),
    ...(away ? { away } : {}),
    ...purposeOf(settings['userPurpose']),
  };
}

/** `linked` is a person's mailbox whose account lives in another forest. */
function purposeOf(value: unknown): Pick<ReaderFacts, 'mailbox'> {
  const purpose = textOf(value)?.toLowerCase();
  if (purpose === 'shared' || purpose === 'room' || purpose === 'equipment') return { mailbox: purpose };
  return purpose === 'others' ? { mailbox: 'other' } : {};
}

function daysOf(value: unknown): readonly number[] {
  if (!Array.isArray(value)) return [];
  return value.map((day) => WEEKDAYS.indexOf(String(day).toLowerCase()) + 1).filter((day) => day > 0);
}

/** `09:00:00.0000000` */
function minuteOf(value: unknown): number | undefined {
  const time = /^([01]\d|2[0-3]):([0-5]\d)/.exec(textOf(value) ?? '');
  return time ? Number(time[1]) * 60 + Number(time[2]) : undefined;
}

/** Exchange gives both ends in UTC, unless it was asked otherwise (`Prefer: outlook.timezone`), which we never do. */
function absenceOf(replies: Row | undefined): ReaderFacts['away'] {
  const status = replies?.['status'];
  if (status === 'alwaysEnabled') return { from: new Date(0).toISOString() };
  if (status !== 'scheduled') return undefined;
  const [from, to] = [
    instantOf(replies?.['scheduledStartDateTime']),
    instantOf(replies?.['scheduledEndDateTime']),
  ];
  return from === undefined || to === undefined ? undefined : { from, to };
}

function instantOf(value: unknown): string | undefined {
  const text = textOf(asObject(value)?.['dateTime']);
  const instant = text === undefined ? Number.NaN : Date.parse(`${text.replace(/(\.\d{3})\d*$/, '$1')}Z`);
  return Number.isNaN(instant) ? undefined : new Date(instant).toISOString();
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
