import type { NoticeTexts } from './notice-texts.ts';

/** What people are told about their account, in English: by e-mail and in Teams alike. */
export const en: NoticeTexts = {
  greeting: 'Hello {name},',
  'enabled.subject': 'Your sign-in will soon ask for a second step',
  'enabled.lead':
    'Your IT department has switched on multifactor authentication (MFA) for your work account. It protects your account even if somebody learns your password.',
  'enforced.subject': 'Your sign-in now asks for a second step',
  'enforced.lead':
    'Multifactor authentication (MFA) is now required for your work account. It protects your account even if somebody learns your password.',
  'moved.subject': 'How your sign-in asks for a second step has changed',
  'moved.lead':
    'Your organisation has moved your account to Conditional Access: from now on a rule of the organisation asks for your second step, and no longer a setting on your account.',
  'disabled.subject': 'Your sign-in no longer asks for a second step',
  'disabled.lead':
    'Your IT department has switched off per-user multifactor authentication (MFA) for your work account.',
  'next.title': 'What happens next',
  'next.register':
    'At your next sign-in you are asked to register a second step. It takes about five minutes. Follow the instructions on the screen.',
  'next.register-or-not':
    'At your next sign-in you may be asked to register a second step, unless you have done so before. Follow the instructions on the screen.',
  'next.registered':
    'You have registered a second step already, so there is nothing to set up. You are asked for it when you sign in.',
  'next.enforced':
    'You have registered a second step already, so there is nothing to set up. From now on you are asked for it when you sign in.',
  'next.enforced-unregistered':
    'You have not registered a second step yet. You must do so at your next sign-in, before you can go on. It takes about five minutes.',
  'next.moved': 'You need to do nothing. You sign in with the second step that you have registered.',
  'next.disabled':
    'You sign in with your password, unless another policy of your organisation asks for more.',
  'asked-often':
    'You are asked at every sign-in, except on trusted networks or on devices that you have chosen to remember.',
  'at-hand.title': 'What to have at hand',
  'at-hand.app': 'Your phone with the Microsoft Authenticator app, or a passkey or security key.',
  'at-hand.no-sms': 'Please do not choose text messages or calls: Microsoft is retiring them.',
  'at-hand.guide':
    'Microsoft explains each step: type support.microsoft.com into your browser yourself, and search for “security info”.',
  'at-hand.ready': 'Your phone or security key, as you use it today.',
  'old-apps.title': 'Old apps',
  'old-apps.enabled':
    'An old mail app or device that asks only for a password keeps working until you have registered. After that it needs an app password.',
  'old-apps.enforced': 'An old mail app or device that asks only for a password now needs an app password.',
  'disabled.methods':
    'A second step that you registered before stays registered. You do not have to remove anything.',
  'help.title': 'Questions',
  contact: 'Ask {contact}.',
  'no-link':
    'This message has no link to sign in, on purpose. Never enter your password through a link in a message about MFA.',
  'changed-at': 'Changed on {when}.',
  told: 'Told: “{subject}”. {fates}',
  'mail.subject': '{subject} [{reference}]',
  'mail.footer-plain': 'Sent automatically by the IT department of your organisation.',
  'mail.footer': 'Sent automatically by the IT department of {organisation}.',

  'disabled-until.lead':
    'Your IT department has switched off per-user multifactor authentication (MFA) for your work account, for a limited time.',
  'longer.subject': 'Your sign-in stays without a second step for longer',
  'longer.lead':
    'Your IT department has moved the time at which multifactor authentication (MFA) comes back for your work account.',
  'returning.subject': 'Your second step at sign-in comes back soon',
  'returning.lead':
    'Multifactor authentication (MFA) was switched off for your work account for a time. On {when} it comes back by itself. You do not have to do anything.',
  'restored.subject': 'Your sign-in asks for a second step again',
  'restored.lead':
    'The time for which multifactor authentication (MFA) was switched off for your work account is over. It is switched on again.',
  're-register.subject': 'Please register your second step again',
  're-register.lead': 'Your IT department asks you to register the second step of your sign-in again.',
  'revoked.subject': 'You have been signed out everywhere',
  'revoked.lead': 'Your IT department has ended all of your sessions.',
  'revoked.next':
    'Sign in again on each of your devices and in each app. It may take up to an hour until every app asks for it.',
  'reminder.subject': 'Please register your second step',
  'reminder.subject-by': 'Please register your second step by {day}',
  'reminder.lead':
    'Multifactor authentication (MFA) is switched on for your work account, but you have not registered a second step yet.',
  'reminder.count': '{count, plural, =1 {This is the first reminder.} other {This is reminder #.}}',
  'reminder.ends': 'Once you have registered, the reminders stop by themselves.',
  'reminder.by': 'Please register by {day}.',
  'deadline.subject': 'Register your second step by {day}',
  'deadline.lead':
    'The time to register the second step of your sign-in ends soon, and you have not registered one yet.',
  'manager-copy.subject': '{name} has yet to register a second step',
  'manager-copy.lead':
    'Multifactor authentication (MFA) is switched on for the work account of {name}, who reports to you. {count, plural, =1 {One reminder has} other {# reminders have}} gone out, and no second step is registered yet.',
  'manager-copy.by': '{name} should register by {day}.',
  'manager-copy.next':
    'Please speak to {name}. Only {name} can register; the helpdesk helps. You get this message once.',
  'manager-list.subject': '{count} people who report to you have yet to register a second step',
  'manager-list.lead':
    'Multifactor authentication (MFA) is switched on for the work accounts of {count} people who report to you. All of them have been reminded, and no second step is registered for them yet.',
  'manager-list.by': 'Who should register by {day}',
  'manager-list.title': 'Who has yet to register',
  'manager-list.next':
    'Please speak to them. Only they themselves can register; the helpdesk helps. You get one message about each person.',
  'registered.subject': 'Thank you, your second step is registered',
  'registered.lead':
    'You have registered a second step for your work account. It now protects your account even if somebody learns your password.',
  'registered.done': 'You have nothing more to do, and you get no more reminders.',
  'registered.more':
    'If you have a second device, register it too: should you lose the first, you can still sign in.',
  'decided.subject':
    '{request} was {verdict, select, approved {approved} rejected {rejected} stopped {stopped} other {not decided in time}}',
  'decided.lead':
    '{verdict, select, approved {Your request was approved. Your card in Teams shows how the change goes.} rejected {Your request was rejected. Nothing was changed.} stopped {Your request was stopped before anything was changed. Your card in Teams shows why.} other {Nobody decided your request in time, so it has expired. Nothing was changed.}}',
  'decided.lead-review':
    '{verdict, select, approved {What you did in an emergency was looked at and may stay until its end.} rejected {What you did in an emergency was looked at and does not stay: the earlier state comes back now.} stopped {The look at what you did in an emergency was stopped. Your card in Teams shows why.} other {Nobody decided in time about what you did in an emergency: the earlier state comes back by itself.}}',
  'decided.title': 'The request',
  'decided.by':
    '{verdict, select, approved {Approved by {name}.} stopped {Stopped by {name}.} other {Rejected by {name}.}}',
  'not-me.subject': 'Alarm: {name} says “this was not me”',
  'not-me.lead':
    '{name} was told of something about the MFA of their account, and answers that they know nothing of it. Somebody else may be trying to get in.',
  'not-me.title': 'What is known',
  'not-me.about': 'Message: {subject} ({code}).',
  'not-me.requester': 'Asked for by {name}.',
  'not-me.approver': 'Approved by {name}.',
  'not-me.cancelled': 'The change was still waiting and has been stopped. Nothing was changed.',
  'not-me.stands': 'Nothing has been undone. Somebody has to decide that.',
  'not-me.next':
    'Call {name} on a number that you know, look at the latest sign-ins and the registered methods, and revoke the sessions if in doubt.',
  'undelivered.subject': '{name} could not be told about their MFA',
  'undelivered.lead':
    'A message about the MFA of {name} reached them neither by e-mail nor in Teams. Please tell them another way. It will be tried again for a day.',
  'next.disabled-until':
    'Until {when} you sign in with your password, unless another policy of your organisation asks for more. Then MFA is switched on again by itself. You do not have to do anything.',
  'check.title': 'Is this message genuine?',
  'check.how':
    'Type “check {code}” to the MFA assistant in Teams: it tells you whether we sent this. The helpdesk can check the code too.',
  'check.not-me':
    'You did not expect this, or it was not you? Check the code and press “This was not me”, or call the helpdesk at once.',
  'as-of': 'As of {when}.',
  code: 'Code: {code}',

  'button.not-me': 'This was not me',
  disowned: 'You said that this was not you. Security has been told.',
  'noted.heading': 'Thank you, security has been told',
  'noted.lead':
    'Your alarm is on record and goes to those who look after security, and to whoever asked for the change.',
  'noted.again': 'You had said so before. Security has been told already.',
  'noted.next':
    'Do not approve a sign-in that you did not start. If somebody else may know your password, change it now. For anything urgent call the helpdesk.',
  'unfounded.heading': 'We have told you of no change in the last 30 days',
  'unfounded.lead':
    'If you have a message that says so, it may be forged: do not follow it, open nothing in it, and do not enter your password anywhere because of it. Does it carry a code? Type “check ABCD-1234”, with that code.',
  'checked.genuine': 'Code {code} is genuine',
  'checked.unknown': 'We have sent no message with code {code}',
  'checked.yours': 'We sent you this message on {when}: {subject}.',
  'checked.other':
    'We sent a message with this code on {when}, but not to you. More can be told only to its reader and by the helpdesk.',
  'checked.somebody': 'We sent this message to {name} on {when}: {subject}.',
  'checked.forged':
    'The message that you have may be forged. Do not follow it, open nothing in it, and do not enter your password anywhere because of it.',
  'checked.not-yours': 'Code {code} belongs to a message to somebody else',
  'checked.copied':
    'If the message that you have is addressed to you, it is forged: somebody took this code from another message. Do not follow it, open nothing in it, and do not enter your password anywhere because of it.',
  'checked.compare': 'A message with this code that says anything else, or went to anybody else, is forged.',
  'checked.report': 'Please tell the helpdesk about it. Was the code mistyped? Then simply check it again.',
  'checked.sent-title': 'How it was sent',

  'planned.subject': 'The protection of your sign-in is about to be lowered',
  'planned.lead':
    'Somebody asked your IT department to lower or switch off multifactor authentication (MFA) for your work account, and it was approved.',
  'planned.next': 'It happens at {when}, not before.',
  'planned.stop':
    'If you asked for this, you do not have to do anything. If not, stop it now: press “This was not me” on this message in Teams, or call the helpdesk.',
  'cancelled.subject': 'The protection of your sign-in stays as it is',
  'cancelled.lead':
    'We told you that multifactor authentication (MFA) for your work account was about to be lowered or switched off. This was called off. Nothing was changed.',
  'cancelled.next': 'You do not have to do anything.',
};
