import type { GuardAlarm } from '../../core/notices/notice.ts';
import { nameOf, withAccount } from '../cards/describe-person.ts';
import type { Words } from '../words.ts';
import type { AboutWords } from './describe-about.ts';

/** What requesters and security people are told of time boxes and brakes. */
export function describeAlarm(alarm: GuardAlarm, words: Words): AboutWords {
  const who = alarm.who ? [withAccount(alarm.who, words)] : [];
  const sections = who.length > 0 ? [{ title: words.t('alert.who'), lines: who }] : [];
  return { subject: subjectOf(alarm, words), lead: leadOf(alarm, words), sections };
}

function subjectOf({ alarm, who, request, by = '' }: GuardAlarm, words: Words): string {
  const name = who ? nameOf(who, words) : words.t('person.unnamed');
  switch (alarm) {
    case 'ending':
    case 'restored':
    case 'restore-late':
    case 'restore-changed':
    case 'restore-partly':
    case 'drift':
    case 'emergency':
    case 'break-glass':
      return words.t(`alert.${alarm}.heading`, { name });
    case 'deputy':
      return words.t('alert.deputy.heading', { name: words.show(by) });
    case 'unanswered':
    case 'approval-lost':
    case 'list-ended':
    case 'list-halted':
    case 'list-asks':
    case 'list-expired':
    case 'wave-waits':
    case 'wave-approval':
      return words.t(`alert.${alarm}.heading`, { request: request ?? '' });
    case 'breaker':
      return words.t('alert.breaker.heading');
    case 'freeze':
    case 'threat':
    case 'lift-asked':
    case 'lifted':
      return words.t('alert.brake.heading');
  }
}

function leadOf(guard: GuardAlarm, words: Words): string {
  const { alarm, dueAt = '', by = '' } = guard;
  const request = guard.request ?? '';
  const when = dueAt === '' ? '' : words.when(dueAt);
  switch (alarm) {
    case 'restored':
    case 'breaker':
    case 'drift':
    case 'unanswered':
    case 'approval-lost':
    case 'list-expired':
      return words.t(`alert.${alarm}.what`, { request });
    case 'ending':
    case 'restore-late':
    case 'restore-changed':
    case 'restore-partly':
      return words.t(`alert.${alarm}.what`, { request, when });
    case 'list-halted':
    case 'list-asks':
    case 'wave-waits':
      return words.t(`alert.${alarm}.what`, { request, when });
    case 'wave-approval':
      return words.t('alert.wave-approval.what', { name: words.show(by), request, when });
    case 'emergency':
      return words.t('alert.emergency.what', { name: words.show(by), request, when });
    case 'deputy':
      return words.t('alert.deputy.what', { name: words.show(by), when });
    case 'break-glass':
    case 'freeze':
    case 'threat':
      return words.t(`alert.${alarm}.what`, { name: words.show(by) });
    case 'list-ended':
      return words.t('alert.list-ended.what', { name: words.show(by) });
    case 'lift-asked':
    case 'lifted':
      return words.t(`alert.${alarm}.what`);
  }
}
