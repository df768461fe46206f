import type { NoticeAbout, Registered, SwitchedOn } from '../../core/notices/notice.ts';
import type { Section } from '../card-view.ts';
import { nameOf } from '../cards/describe-person.ts';
import { headingOf } from '../cards/heading-of.ts';
import { REASON_CAP } from '../escape-text.ts';
import { describeDigest } from '../reminders/describe-calendar.ts';
import type { Words } from '../words.ts';
import { describeAlarm } from './describe-alarm.ts';
import { describeReports } from './describe-reports.ts';
import { nextSection } from './next-section.ts';
import { translateNotice } from './notice-texts.ts';

/** What differs from kind to kind. */
export interface AboutWords {
  readonly subject: string;
  readonly lead: string;
  readonly sections: readonly Section[];
}
type About<Kind extends NoticeAbout['kind']> = Extract<NoticeAbout, { kind: Kind }>;

export function describeAbout(about: NoticeAbout, words: Words): AboutWords {
  switch (about.kind) {
    case 'mfa-enabled':
    case 'mfa-enforced':
      return switchedOn(about, words);
    case 'mfa-disabled':
      return switchedOff(about, words);
    case 'weakening-planned':
      return planned(about, words);
    case 'weakening-cancelled':
      return cancelled(words);
    case 'mfa-restored':
      return restored(about, words);
    case 'mfa-returning':
      return returning(about, words);
    case 'guard-alarm':
      return describeAlarm(about, words);
    case 'sessions-revoked':
    case 're-registration-required':
      return signInsChanged(about, words);
    case 'reminder':
      return reminder(about, words);
    case 'deadline-near':
      return deadlineNear(about, words);
    case 'manager-copy':
    case 'manager-list':
      return describeReports(about, words);
    case 'digest':
      return describeDigest(about, words);
    case 'registered':
      return registered(words);
    case 'request-decided':
      return decided(about, words);
    case 'not-me-raised':
      return notMe(about, words);
    case 'undelivered':
      return undelivered(about, words);
  }
}

function restored(about: About<'mfa-restored'>, words: Words): AboutWords {
  const n = translateNotice(words.locale);
  const sections = onSections(about, { ...about, observed: about.to }, words);
  return { subject: n('restored.subject'), lead: n('restored.lead'), sections };
}

function signInsChanged(
  { kind }: About<'sessions-revoked' | 're-registration-required'>,
  words: Words,
): AboutWords {
  const n = translateNotice(words.locale);
  if (kind === 'sessions-revoked')
    return {
      subject: n('revoked.subject'),
      lead: n('revoked.lead'),
      sections: [nextSection([n('revoked.next')], words)],
    };
  const [subject, lead] = [n('re-register.subject'), n('re-register.lead')];
  return { subject, lead, sections: [nextSection([n('next.register')], words), atHand(false, words)] };
}

/** Somebody who is registered is asked from the next sign-in on: "soon" would be wrong. */
function switchedOn(about: About<'mfa-enabled' | 'mfa-enforced'>, words: Words): AboutWords {
  const n = translateNotice(words.locale);
  const enforced = about.kind === 'mfa-enforced';
  return {
    subject: n(enforced || about.registered === true ? 'enforced.subject' : 'enabled.subject'),
    lead: n(enforced ? 'enforced.lead' : 'enabled.lead'),
    sections: onSections({ to: enforced ? 'enforced' : 'enabled' }, about, words),
  };
}

function onSections(
  { to }: { readonly to: 'enabled' | 'enforced' },
  { observed, registered }: SwitchedOn,
  words: Words,
): readonly Section[] {
  const n = translateNotice(words.locale);
  // Old apps stop at *enforced*, which Entra also makes by itself once somebody is registered.
  const oldApps = observed === 'enforced' || registered === true ? 'old-apps.enforced' : 'old-apps.enabled';
  return [
    nextSection([n(nextStep(to, registered)), n('asked-often')], words),
    atHand(registered, words),
    { title: n('old-apps.title'), lines: [n(oldApps)] },
  ];
}

function nextStep(to: 'enabled' | 'enforced', registered: Registered): `next.${NextStep}` {
  if (registered === 'unknown') return 'next.register-or-not';
  if (to === 'enforced') return registered ? 'next.enforced' : 'next.enforced-unregistered';
  return registered ? 'next.registered' : 'next.register';
}
type NextStep = 'register' | 'register-or-not' | 'registered' | 'enforced' | 'enforced-unregistered';

function switchedOff({ registered, until, longer, moved }: About<'mfa-disabled'>, words: Words): AboutWords {
  const n = translateNotice(words.locale);
  if (moved)
    return {
      subject: n('moved.subject'),
      lead: n('moved.lead'),
      sections: [nextSection([n('next.moved'), n('disabled.methods')], words)],
    };
  const signIn =
    until === undefined ? n('next.disabled') : n('next.disabled-until', { when: words.when(until) });
  const methods = registered === false ? [] : [n('disabled.methods')];
  if (longer)
    return {
      subject: n('longer.subject'),
      lead: n('longer.lead'),
      sections: [nextSection([signIn, ...methods], words)],
    };
  return {
    subject: n('disabled.subject'),
    lead: n(until === undefined ? 'disabled.lead' : 'disabled-until.lead'),
    sections: [nextSection([signIn, ...methods], words)],
  };
}

function planned({ startsAt }: About<'weakening-planned'>, words: Words): AboutWords {
  const n = translateNotice(words.locale);
  const lines = [n('planned.next', { when: words.when(startsAt) }), n('planned.stop')];
  return { subject: n('planned.subject'), lead: n('planned.lead'), sections: [nextSection(lines, words)] };
}

function cancelled(words: Words): AboutWords {
  const n = translateNotice(words.locale);
  const sections = [nextSection([n('cancelled.next')], words)];
  return { subject: n('cancelled.subject'), lead: n('cancelled.lead'), sections };
}

function reminder({ count, deadline }: About<'reminder'>, words: Words): AboutWords {
  const n = translateNotice(words.locale);
  const day = deadline === undefined ? undefined : words.day(deadline);
  const by = day === undefined ? [] : [n('reminder.by', { day })];
  const lines = [n('next.register'), ...by, n('reminder.count', { count }), n('reminder.ends')];
  return {
    subject: day === undefined ? n('reminder.subject') : n('reminder.subject-by', { day }),
    lead: n('reminder.lead'),
    sections: [nextSection(lines, words), atHand(false, words)],
  };
}

function deadlineNear({ deadline }: About<'deadline-near'>, words: Words): AboutWords {
  const n = translateNotice(words.locale);
  const subject = n('deadline.subject', { day: words.day(deadline) });
  const sections = [nextSection([n('next.register'), n('reminder.ends')], words), atHand(false, words)];
  return { subject, lead: n('deadline.lead'), sections };
}

function decided(about: About<'request-decided'>, words: Words): AboutWords {
  const n = translateNotice(words.locale);
  const { verdict, request, by, reason } = about;
  const { to, act, longer, review, people: count } = about;
  const change = headingOf({ to, act, longer, review, count, name: words.show(about.who) }, words);
  const name = words.show(by ?? '');
  const lines = [
    change,
    ...(name === '' ? [] : [n('decided.by', { verdict, name })]),
    ...(reason ? [words.t('request.reason', { reason: words.show(reason, REASON_CAP) })] : []),
  ];
  return {
    subject: n('decided.subject', { request, verdict }),
    lead: n(review ? 'decided.lead-review' : 'decided.lead', { verdict }),
    sections: [{ title: n('decided.title'), lines }],
  };
}

function notMe(about: About<'not-me-raised'>, words: Words): AboutWords {
  const n = translateNotice(words.locale);
  const name = nameOf(about.reporter, words);
  const requester = words.show(about.requester ?? '');
  const approver = words.show(about.approver ?? '');
  const { subject } = describeAbout(about.of, words);
  const lines = [
    n('not-me.about', { subject, code: words.show(about.code) }),
    ...(requester === '' ? [] : [n('not-me.requester', { name: requester })]),
    ...(approver === '' ? [] : [n('not-me.approver', { name: approver })]),
    n(about.cooldownCancelled ? 'not-me.cancelled' : 'not-me.stands'),
  ];
  return {
    subject: n('not-me.subject', { name }),
    lead: n('not-me.lead', { name }),
    sections: [{ title: n('not-me.title'), lines }, nextSection([n('not-me.next', { name })], words)],
  };
}

function atHand(registered: Registered, words: Words): Section {
  const n = translateNotice(words.locale);
  const lines =
    registered === true ? [n('at-hand.ready')] : [n('at-hand.app'), n('at-hand.no-sms'), n('at-hand.guide')];
  return { title: n('at-hand.title'), lines };
}

function returning({ until }: About<'mfa-returning'>, words: Words): AboutWords {
  const n = translateNotice(words.locale);
  const lead = n('returning.lead', { when: words.when(until) });
  return { subject: n('returning.subject'), lead, sections: [] };
}

function undelivered({ reader }: About<'undelivered'>, words: Words): AboutWords {
  const n = translateNotice(words.locale);
  const name = nameOf(reader, words);
  return { subject: n('undelivered.subject', { name }), lead: n('undelivered.lead', { name }), sections: [] };
}

function registered(words: Words): AboutWords {
  const n = translateNotice(words.locale);
  const lines = [n('registered.done'), n('registered.more'), n('asked-often')];
  return {
    subject: n('registered.subject'),
    lead: n('registered.lead'),
    sections: [nextSection(lines, words)],
  };
}
