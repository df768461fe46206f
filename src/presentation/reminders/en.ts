import type { ReminderTexts } from './reminder-texts.ts';

export const en: ReminderTexts = {
  'calendar.heading': 'Reminders',
  'calendar.none':
    'Nobody is being reminded now. As soon as MFA is switched on for somebody who has yet to register, they are.',
  'calendar.stuck':
    '{count, plural, =1 {One person has registered and is} other {# people have registered and are}} still at “enabled”. Somebody has to enforce MFA or require a new registration.',
  'calendar.unseen-title': 'Enforced, and no second factor in view',
  'calendar.unseen':
    '{count, plural, =1 {One person has} other {# people have}} been at “enforced” for days, and no second factor can be seen. Please ask them: either they registered and it does not show yet, or old apps of theirs have stopped. They get no reminder; they are thanked once it shows.',
  'calendar.halted': 'All reminders are {how, select, paused {paused} other {stopped}} since {when}.',
  'calendar.hint':
    'Everybody gets them in their own working hours; leave and public holidays can move them. Type “pause reminders”, “resume reminders” or “stop reminders”, with the number of a request for its people alone.',
  'cohort.title': '{request}',
  'cohort.by-hand': 'Asked for by the helpdesk',
  'cohort.people': '{waiting} to register, {registered} registered, {left} no longer concerned.',
  'cohort.day': '{day}: reminder {number} to {people, plural, =1 {one person} other {# people}}.',
  'cohort.silent':
    '{count, plural, =1 {One person has had every reminder and gets} other {# people have had every reminder and get}} no more without being asked for.',
  'cohort.ahead':
    'Waits for approval. If it happened now, {count, plural, =1 {one person} other {# people}} would be reminded until they register:',
  'cohort.later': 'Later, in waves that have not begun: {count, plural, =1 {one person} other {# people}}.',
  'cohort.halted': '{how, select, paused {Paused} other {Stopped}} since {when}: nothing goes out.',
  'digest.heading': 'Who has yet to register',
  'digest.late':
    '{count, plural, =0 {Nobody is late.} =1 {One person is late: the day by which they should have registered is over.} other {# people are late: the day by which they should have registered is over.}}',
  'digest.title': 'Late',
  'order.heading':
    '{status, select, reported {How the reminders went} ordered {Reminders are on their way} held {The reminders are on hold} cancelled {No reminders: cancelled} rejected {No reminders: rejected} expired {No reminders: not decided in time} other {Remind {count, plural, =1 {one person} other {# people}}?}}',
  'order.waits': 'Waits for approval, because it concerns more people than one request may change.',
  'order.unasked':
    '{more, select, yes {Nobody who may still agree could be reached in Teams.} other {No approver could be reached in Teams.}} Ask one of them to write “hi” to me there, then order it again: nothing is sent until {more, select, yes {they agree too} other {somebody agrees}}.',
  'order.escalated': 'Nobody has answered yet, so I have asked the next group too.',
  'order.cancelled':
    '{because, select, lost {Nothing is sent: whoever asked for it may not ask for reminders any more.} altered {Nothing is sent: the order is not as it was confirmed. This is on record; please order it again.} other {Nothing is sent: whoever asked for it has called it off.}}',
  'order.will-wait':
    'It concerns more people than one request may change, so somebody else has to approve it.',
  'order.number': 'Order {id}: reminders for {count, plural, =1 {one person} other {# people}}',
  'order.state':
    '{status, select, ordered {The reminders are on their way.} held {The reminders are on hold.} done {Nothing more of it is to come.} cancelled {Cancelled: nothing is sent.} rejected {Rejected: nothing is sent.} other {Not decided in time: nothing is sent.}}',
  'order.follow': 'To see how it goes, type “status {id}”.',
  'order.asked-at': 'Asked for by {name} on {when}.',
  'order.channel':
    '{channel, select, mail {E-mail} other {Teams}}: {sent} sent, {waiting} waiting, {failed} failed, {unreachable} unreachable.',
  'order.channels-title': 'How far it is',
  'order.asked-by': 'Asked for by {name}.',
  'order.decided-by': 'Decided by {name}.',
  'order.safe':
    'Each gets one message by e-mail and in Teams, in their own language and working hours. Registration is checked again right before it goes; nobody gets two reminders on one day.',
  'order.minutes':
    '{minutes, plural, =1 {All of it takes about a minute} other {All of it takes about # minutes}} once people may be written to; the slowest is {slowest, select, mail {e-mail} teams {Teams} other {the pace set in the policy}}.',
  'order.who': 'Who gets it, and when',
  'order.sent':
    '{count, plural, =0 {Nobody was written to.} =1 {One person was written to.} other {# people were written to.}}',
  'order.registered':
    '{count, plural, =1 {One person had registered before it was their turn, and got nothing.} other {# people had registered before it was their turn, and got nothing.}}',
  'order.left':
    '{count, plural, =1 {One person was not concerned any more: MFA is off or enforced, or the account is gone.} other {# people were not concerned any more: MFA is off or enforced, or the account is gone.}}',
  'order.open':
    '{count, plural, =1 {One person has yet to get it: on leave, on hold, or it is tried again on another working day.} other {# people have yet to get it: on leave, on hold, or it is tried again on another working day.}}',
  'order.nowhere':
    '{count, plural, =1 {One person could be reached neither by e-mail nor in Teams. Please tell them yourself.} other {# people could be reached neither by e-mail nor in Teams. Please tell them yourself.}}',
  'order.open-title': 'Who has yet to get it',
  'order.nowhere-title': 'Who could not be reached',
  'order.person': '{name}: reminder {number}, {when}',
  'order.person-held': '{name}: as soon as the reminders go on',
  'order.held':
    '{all, select, yes {{count, plural, =1 {Nothing goes out to this person for now.} other {Nothing goes out to any of these people for now.}}} other {{count, plural, =1 {One of these people gets nothing for now.} other {# of these people get nothing for now.}}}}',
  'order.halt':
    '{scope, select, all {All reminders} other {The reminders of {of}}} have been {how, select, paused {paused} other {stopped}} since {when}{known, select, yes {, by {by}} other {}}. To let them go on, the helpdesk types “resume reminders{scope, select, all {} other { for {typed}}}”.',
  'order.left-out': 'Left out',
  'order.because':
    '{name}: {because, select, registered {has registered} stuck {has registered} enforced {MFA is enforced} disabled {MFA is off} blocked {may not sign in} gone {no such account any more} other {could not be read, try again}}.',
  'order.nobody': 'Nobody of these has yet to register. Nothing is sent.',
  'button.send': 'Send',
  'button.cancel': 'Cancel',
  'button.approve': 'Approve',
  'button.reject': 'Reject',
  'halted.heading':
    '{how, select, paused {Reminders paused} stopped {Reminders stopped} resumed {Reminders go on} held {Reminders stay on hold} other {Nothing was paused}}',
  'halted.line':
    '{how, select, resumed {Whoever missed several gets one.} other {Nothing goes out, until somebody types “resume reminders”. Who registers is still noticed and thanked.}}',
  'halted.all': 'Concerns: everybody.',
  'halted.of': 'Concerns: {of}.',
  'own.heading':
    '{standing, select, unregistered {You have yet to register} registered {You have registered, thank you} stuck {You have registered, thank you} enforced {You have yet to register} disabled {You have nothing to do} other {We cannot see it just now}}',
  'own.looked':
    'We have just looked: there is no second step on your account yet. It can take a few minutes until it shows.',
  'own.registered':
    'There is a second step on your account. You have nothing more to do, and you get no more reminders.',
  'own.disabled':
    'MFA is not switched on for your account here. Your organisation may still ask for it in another way.',
  'own.unknown': 'Nothing was changed. Please try again in a few minutes, or ask the helpdesk.',
  'own.deadline': 'Please register by {day}.',
  'own.next': 'Next reminder: {when}. Type “remind me on Thursday” to move it.',
  'own.held': 'The helpdesk has put reminders on hold. The next one comes when they go on.',
  'snoozed.heading': 'All right, later',
  'snoozed.line': 'The next reminder comes not before {when}. If you register before, none comes at all.',
  'snoozed.held':
    'The helpdesk has put reminders on hold. Yours comes when they go on, and not before {when}. If you register before, none comes at all.',
  'snoozed.shortened': 'That is the longest possible: {days} days.',
  'no-moment.heading': 'That moment does not come',
  'no-moment.line':
    'It is over, or there is no such day. Nothing was changed. Type “remind me on Thursday”, or name a day that is still to come.',
};
