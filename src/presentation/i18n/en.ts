import { approvalsEn } from './approvals/en.ts';
import { truthEn } from './truth/en.ts';
import { bulkEn } from './bulk/en.ts';
import { filesEn } from './files/en.ts';
import { peopleEn } from './people/en.ts';
import type { Texts } from './texts.ts';

const CHANNEL = '{channel, select, mail {E-mail} other {Teams message}}';
const STATE = 'select, disabled {disabled} enabled {enabled} enforced {enforced} other {unknown}';

/** English. Short and kind: what happened, what did not happen, what to do. */
export const en: Texts = {
  ...approvalsEn,
  ...truthEn,
  ...bulkEn,
  ...filesEn,
  ...peopleEn,
  'button.confirm': 'Confirm',
  'button.cancel': 'Cancel',
  'button.approve': 'Approve',
  'button.reject': 'Reject',
  'button.withdraw': 'Withdraw',
  'button.ask-again': 'Ask again',
  'button.pick': 'Choose',
  'button.complete': 'Continue',
  'button.suggest': 'Yes, do this',

  'anonymous-mode': 'Anonymous mode: nobody’s identity is checked. For rehearsal on this machine only.',
  'list.more': 'and {count} more',
  'person.unnamed': '(no name)',
  'person.id-tail': 'id ending in {tail}',
  'person.with-account': '{name} ({account})',
  reference: 'Reference: {reference}',
  'nothing-changed': 'Nothing was changed.',
  'nothing-changed-for': 'Nothing was changed for {name}.',
  'press-changed-nothing': 'Your press changed nothing.',
  'still-working': 'I am still working on it. The answer comes in this chat.',
  unshowable: 'I have an answer for you, but could not put it into words. Please tell your administrator.',

  'request.line': 'Request {request}',
  'request.line-undo': 'Request {request}, which undoes {undone}',
  duration:
    '{hours, plural, =0 {} =1 {one hour} other {# hours}}{minutes, plural, =0 {} =1 { one minute} other { # minutes}}',
  'request.reason': 'Reason: {reason}',
  'request.no-reason': 'No reason was given.',
  'request.ticket': 'Ticket: {ticket}',
  'request.asked-by': 'Asked by {who}',

  'state.word': `{state, ${STATE}}`,
  'state.change': 'Now {from} → then {to}',
  'state.asked': 'Asked for: {from} → {to}',
  'state.now':
    'Now: {state, select, disabled {disabled. Per-user MFA asks for nothing at sign-in} enabled {enabled. Registration is asked at sign-in} enforced {enforced. A second factor is asked at sign-in} other {unknown. The state could not be read}}.',

  'button.bulk-pause': 'Pause',
  'button.bulk-resume': 'Go on',
  'button.bulk-cancel': 'Cancel the rest',
  'button.bulk-retry': 'Retry failed only',
  'no.bulk-not-so':
    '{wish, select, pause {{request} is not a long list that is under way, so it cannot be paused.} resume {{request} is not paused or stopped, so it cannot go on.} cancel {{request} is not a long list that is under way, so there is nothing to cancel.} other {{request} is not finished, or nobody failed in it, so there is nothing to retry.}}',
  'change.heading':
    '{to, select, enabled {Enable} enforced {Enforce} other {Disable}} MFA for {count, plural, =1 {{name}} other {# people}}',
  'change.weakening':
    '{to, select, disabled {Careful: this will disable MFA. A password alone is then enough to sign in} other {Careful: this weakens protection. MFA is no longer enforced}}, unless another policy asks for more.',

  'change.may-weaken': 'Careful: the present state is unknown, so this may weaken protection.',
  'change.ends':
    'It ends by itself {duration} after the approval, on {when} at the latest. Then the earlier state comes back.',
  'change.ends-dry':
    'It would end by itself {duration} after the approval. Then the earlier state would come back.',
  'change.ends-policy': 'The policy here gives every weakening an end.',
  'change.no-end':
    'It has no end: {to, select, disabled {MFA stays off until somebody asks for it again} other {it stays so until somebody asks for something else}}.',
  'effect.title': 'What this means',
  'effect.browser':
    'Browser: {to, select, disabled {MFA is no longer asked} enabled {registration is asked once the current session ends} other {a second factor is asked at sign-in}}.',
  'effect.modern':
    'Modern apps: {to, select, disabled {MFA is no longer asked} enabled {registration is asked once the access token expires} other {a second factor is asked at sign-in}}.',
  'effect.legacy':
    'Old apps without modern sign-in: {to, select, disabled {work with the password alone} enabled {keep working with the password until registration is complete, then need an app password} other {stop at once without an app password}}.',
  'effect.registered':
    'Nobody here has to register again. Entra may turn “enabled” into “enforced” by itself; both count as done.',

  'warning.title': 'Please note',
  'warning.of': '{names}: {warning}',
  'warning.already-registered': 'A second factor is registered already, so there is nothing to register.',
  'warning.registration-unknown': 'Whether a second factor is registered could not be read.',
  'warning.privileged': 'Holds admin roles: {roles}.',
  'warning.privileged-unknown': 'Admin roles could not be read. Treat this as an administrator.',
  'warning.unlicensed': 'Has no licence. This may be a shared or service account.',
  'warning.shared-account':
    '{mailbox, select, shared {This is a shared mailbox} room {This is the mailbox of a room} equipment {This is the mailbox of a piece of equipment} other {This mailbox is not one person’s own}}. Nobody should sign in with it: blocking its sign-in protects better than MFA.',
  'warning.guest':
    'A guest. Microsoft does not document this for guests, and their own organisation may ask them for a second step already.',
  'warning.service-account':
    'Going by its name this is perhaps a service account. A service cannot answer a second factor, so what runs with it may stop.',
  'warning.look-alike-name':
    'The name mixes alphabets or holds characters that cannot be seen, and may imitate another one. Check the sign-in name letter by letter.',
  'warning.legacy-apps-stop': 'Old apps stop at once if there is no app password.',
  'warning.legacy-clients': 'Uses old clients that stop without an app password: {clients}.',
  'warning.legacy-client': '{client}, last used on {when}',
  'warning.legacy-unread':
    'The sign-in log was read for {read, number} of {people, number} people only, so nobody knows whether old clients are in use. Take it that some are.',
  'warning.legacy-unknown':
    'Whether old clients are in use could not be read from the sign-in log. Take it that some are.',
  'warning.methods-stay': 'Registered methods stay. Disabling does not remove them.',
  'warning.moves-to-conditional-access':
    'Moves to Conditional Access, which asks for MFA instead: {policies}.{signIn, select, seen { It has let them through in the last 30 days.} unlogged { The sign-in log cannot be read here, so nobody knows whether it has let them through yet.} other {}}',
  'warning.covered-by-conditional-access':
    'Conditional Access asks for MFA already ({policies}). The two should not be used together.',
  'warning.unreachable':
    '{channel, select, mail {No e-mail address is known, so the e-mail cannot be sent} other {The Teams message cannot be delivered}}.',

  'refused.title': 'Left out',
  'refused.nobody-found': '“{typed}”: nobody was found. Try the full sign-in name.',
  'refused.guest': '{name}: a guest. Their own organisation looks after their MFA.',
  'refused.account-disabled': '{name}: the account is blocked from signing in.',
  'refused.mailbox':
    '{mailbox, select, shared {It is a shared mailbox} room {It is the mailbox of a room} equipment {It is the mailbox of a piece of equipment} other {Its mailbox is not one person’s own}}, so that is as it should be.',
  'refused.already-there': `{name}: already {state, ${STATE}}.`,
  'refused.state-unknown': '{name}: the present state could not be read. Please try again.',
  'refused.break-glass': '{name}: an emergency account. I never change those.',
  'refused.own-account': '{name}: this is you. Ask a colleague to request it.',
  'refused.privileged': '{name}: holds admin roles ({roles}). The policy here does not let me change admins.',
  'refused.privileged-unknown': '{name}: admin roles could not be read, so I leave the account alone.',
  'refused.enforce-none':
    '{name}: has no second factor yet. Enforcing would stop old apps at once. Enable first; Entra enforces after registration.',
  'refused.enforce-unknown':
    '{name}: whether a second factor is registered could not be read, so I do not enforce. Enable is possible.',
  'refused.not-covered':
    '{name}: no enforced Conditional Access policy asks this person for MFA at every sign-in. Without per-user MFA nothing would.',
  'refused.no-policy-sign-in':
    '{name}: no sign-in of the last 30 days got past that policy, so nobody knows whether it works for them. Per-user MFA stays until one does.',
  'refused.policy-sign-in-unread':
    '{name}: the sign-in log did not answer, so nobody knows whether the policy works for them. Please try again.',
  'refused.convert-none':
    '{name}: has no second factor registered, and could not give the one that the policy asks for.',
  'refused.convert-unknown':
    '{name}: whether a second factor is registered could not be read, so nothing is moved.',
  'refused.conditional-access':
    '{name}: Conditional Access asks for MFA already ({policies}). Per-user MFA should not be used as well.',
  'refused.security-defaults':
    '{name}: security defaults ask for MFA already. Per-user MFA should not be used as well.',
  'refused.posture-unknown':
    '{name}: whether another policy asks for MFA could not be read. Please try again.',
  'refused.in-open-request': '{name}: request {request} is still open for this person.',
  'refused.changed-since':
    '{name}: somebody has changed this since (now {state, select, disabled {disabled} enabled {enabled} enforced {enforced} other {unknown}}). I do not overwrite that.',
  'refused.changed-by-request':
    '{name}: {request} has changed this person since. Undo that one first, if it is meant.',
  'refused.other-earlier-state':
    '{name}: was {state, select, disabled {disabled} enabled {enabled} enforced {enforced} other {unknown}} before, unlike the others. Undo again after this request to reach this person.',

  'dry-run.heading': 'If you asked: {change}',
  'dry-run.next': 'This was only a look ahead. No request was made and nothing was changed.',

  'confirm.heading': '{change}?',
  'confirm.reason': 'Reason (optional)',
  'confirm.reason-required': 'Reason (required)',
  'confirm.reason-error': 'Please give a reason. The approver reads it.',
  'confirm.ticket': 'Ticket number (optional)',
  'confirm.next':
    'After you confirm, an approver is asked. Nothing changes before that. If you do not confirm by {when}, nothing happens.',

  'approve.heading': 'Please decide: {change}',
  'approve.until': 'If nobody decides by {when}, nothing changes.',
  'approve.nobody': 'No approver could be reached. Please tell one yourself, or withdraw the request.',
  'approve.reason': 'Reason (required to reject)',
  'approve.strike': 'Leave these people out (optional)',

  'status.awaiting-confirmation': 'Waiting for your confirmation until {when}. Nothing has been changed.',
  'status.awaiting-approval':
    'Waiting for approval. {count, plural, =0 {No approver has been asked yet} =1 {One approver has been asked} other {# approvers have been asked}}. If nobody decides by {when}, nothing changes.',
  'status.approved': 'Approved by {name} on {when}. The change is about to start.',
  'status.running': 'Approved by {name}. The change is being carried out.',
  'status.finished': 'Approved by {name} and done{count, plural, =1 {} other { for all # people}}.',
  'status.partly-finished':
    'Approved by {name}. {done, plural, =0 {It could not be carried out} other {Done for {done} of {count} people}}. See below what happened.',
  'status.decision-reason': 'Reason given: {reason}',
  'status.withdrawn': 'Withdrawn by {name} on {when}. Nothing was changed.',
  'status.rejected': 'Rejected by {name} on {when}. Nothing was changed.',
  'status.expired': 'Expired on {when}, because nobody decided. Nothing was changed.',
  'status.superseded': 'Replaced by a newer request on {when}. Nothing was changed.',
  'status.ends': 'Until {when}; then the earlier state comes back by itself.',
  'status.brake':
    'This request waits: {brake, select, freeze {everything is frozen} threat {threat mode is on} other {the breaker has stopped weakening}} since {when}. It is kept and can go on once that is lifted.',
  'box.waiting': 'Comes back by itself on {when}.',
  'box.trouble': 'Should have come back on {when} and could not be put back yet: {why}. I keep trying.',
  'box.restored': 'The time is over: the earlier state was put back on {when}.',
  'box.unneeded': 'The time is over; somebody had put MFA back before.',
  'box.changed': 'The time is over, but somebody has changed the state meanwhile. I did not overwrite that.',
  'box.replaced': 'A later request has decided about this person instead.',
  'box.kept': 'Reviewed and kept.',
  'alert.ending.heading': 'MFA of {name} comes back soon',
  'alert.ending.what':
    'The time of {request} ends on {when}. Then the earlier state comes back by itself. If it is needed longer: “extend {request} by 2 hours”; that needs a new approval.',
  'alert.restored.heading': 'MFA of {name} is back',
  'alert.restored.what': 'The time of {request} is over. The earlier state was put back and read back.',
  'alert.restore-late.heading': 'MFA of {name} could not be put back',
  'alert.restore-late.what':
    'The time of {request} ended on {when}, and MFA is still off. I keep trying. Please look at this account in Entra now.',
  'alert.restore-changed.heading': 'MFA of {name} was not put back',
  'alert.restore-changed.what':
    'The time of {request} ended on {when}, but somebody had changed the state outside of this bot. I did not overwrite that. Please check whether it is meant.',
  'alert.breaker.heading': 'The breaker has tripped',
  'alert.breaker.what':
    'Many people would have lost MFA in a short time; the last one was {request}. Nothing is weakened for anybody until a security person types “reset the breaker”.',
  'alert.deputy.heading': 'You decide in the place of {name}',
  'alert.deputy.what':
    '{name} has handed approvals over to you until {when}. You get the cards; a decision counts once, yours or theirs.',
  'alert.unanswered.heading': 'Nobody has answered {request} yet',
  'alert.unanswered.what':
    '{request} has been waiting for so long that the next group was asked too. You do not have to do anything; you can still withdraw it.',
  'alert.approval-lost.heading': 'Somebody else has to approve {request}',
  'alert.approval-lost.what':
    'Whoever approved {request} lost the right to before it began, so nothing was changed. Other approvers are asked. You do not have to do anything; you can still withdraw it.',
  'alert.drift.heading': 'MFA of {name} was weakened outside of this bot',
  'alert.drift.what':
    'Since {request} somebody has lowered the state, and no request here asked for it. I changed nothing. Please find out who did it in the Entra audit log.',
  'alert.brake.heading': 'A security brake has changed',
  'alert.freeze.what':
    '{name} has frozen everything. Nothing is changed for anybody. Two people lift it by typing “unfreeze”.',
  'alert.threat.what':
    '{name} has switched threat mode on. Nothing is weakened for anybody. Two people lift it by typing “threat mode off”.',
  'alert.lift-asked.what':
    'Somebody wants to lift a brake. It needs a second person within an hour, by the same words.',
  'alert.lifted.what': 'A brake was lifted. What waited goes on.',
  'alert.who': 'Person concerned',
  'brake.name': '{brake, select, freeze {Freeze} threat {Threat mode} other {Breaker}}',
  'brake.set':
    '{brake, select, freeze {From now on nothing is changed for anybody.} other {From now on nothing is weakened for anybody; strengthening stays possible.}} Open requests are kept. Two people lift it.',
  'brake.already-on': 'It is on already, since {when}. Nothing was changed.',
  'brake.lift-asked': 'You are the first. It stays on until a second person types the same, within an hour.',
  'brake.took-part':
    'It stays on: you asked for or approved some of what tripped it. Somebody else has to look at it, and type the same.',
  'brake.needs-another': 'You have asked already. It stays on: somebody else has to type the same.',
  'brake.lifted':
    'It is lifted. What was approved before goes on by itself now; what still waits for an approval needs it as ever.',
  'brake.not-on': 'It is not on, so there is nothing to lift. Nothing was changed.',

  'outcome.done': `Done: was {before, ${STATE}}, now {state, ${STATE}}.`,
  'outcome.flipped': 'Entra made “enforced” of “enabled” by itself, because a second factor is registered.',
  'outcome.already': `Was already {state, ${STATE}}. Nothing had to be changed.`,
  'outcome.state-changed': `Not changed: the state had become {observed, ${STATE}} instead of {expected, ${STATE}}. Ask again if it is still wanted.`,
  'outcome.account-gone': 'Not changed: the account no longer exists.',
  'outcome.truth-changed':
    'Not changed: since the request was made, this is different: {parts}. Ask again if it is still wanted.',
  'outcome.cancelled': 'Not changed: the request was cancelled before this person’s turn.',
  'outcome.struck-out': 'Not changed: {name} took this person out of the list.',
  'outcome.renamed': 'The account is now called {name}.',
  'truth.signInName': 'the user name',
  'truth.accountEnabled': 'whether the account may sign in',
  'truth.state': 'the MFA state',
  'truth.methods': 'the registered methods',
  'truth.roles': 'the admin roles',
  'truth.coverage': 'the policies that ask for MFA',
  'outcome.ended':
    'Not changed: whoever asked may not ask for changes any more, and this person’s turn had not come.',
  'outcome.failed': 'Not changed: {why}. Reference: {reference}',
  'failure.throttled': 'Microsoft Graph was too busy',
  'failure.unavailable': 'Microsoft Graph could not be reached',
  'failure.timeout': 'Microsoft Graph did not answer in time',
  'failure.unauthorised': 'Microsoft Graph did not accept the bot’s sign-in',
  'failure.forbidden': 'the bot lacks a permission',
  'failure.not-found': 'Microsoft Graph does not know the account',
  'failure.bad-request': 'Microsoft Graph refused it',
  'failure.odd-answer': 'Microsoft Graph gave an answer that makes no sense',
  'failure.not-proved': 'it could not be proved',
  'failure.store-unavailable': 'it could not be recorded',
  'failure.approval-too-old':
    'its approval was more than 12 hours old by then. Ask again if it is still wanted',
  'failure.protected-account': 'the policy protects this account',
  'failure.approval-forged': 'its approval is not genuine. Security must look at the database',
  'failure.requester-lost': 'whoever asked may not ask for changes any more. Please ask a colleague',
  'failure.approval-insufficient': 'the rules now ask for more than it has. Please ask again',
  'failure.guest-refused': 'the rules here do not let guests be changed any more',
  'failure.privileged-refused': 'the rules here do not let people with admin roles be changed any more',
  'failure.own-account-refused':
    'by the rules here this account now counts as the requester’s own. Please ask a colleague',
  'failure.coverage-refused':
    'Conditional Access or security defaults ask this person for MFA, or may do so, and the rules here do not allow per-user MFA beside it any more',
  'failure.list-too-long':
    'the rules here allow fewer people in one request now. Please ask again in smaller ones',
  'failure.time-too-long':
    'the rules here do not let MFA be off for so long any more. Please ask for a shorter time',
  'failure.limit-lowered':
    'the limits here let fewer people lose protection at once now. Please ask again, in smaller requests or later',
  'failure.end-needed': 'the rules here want an end for every weakening now. Please ask again, with a time',
  'failure.frozen': 'everything is frozen at the moment',
  'failure.act-closed': 'the policy here does not allow it any more. Nothing further was done',
  'failure.time-over': 'its time was over before it could begin. Ask again if it is still wanted',
  'outcome.unproved':
    'Not proved: the change was sent, but reading it back did not show it. Ask for the status before you try again. Reference: {reference}',
  'outcome.waiting': 'Not started yet.',

  'delivery.queued': `${CHANNEL}: waiting to be sent.`,
  'delivery.attempted': `${CHANNEL}: being sent.`,
  'delivery.sent':
    '{channel, select, mail {E-mail: accepted for delivery} other {Teams message: sent}} on {when}.',
  'delivery.uncertain': `${CHANNEL}: sent off, but nobody confirmed that it arrived.`,
  'delivery.unreachable': `${CHANNEL}: not delivered. {why}`,
  'unreachable.no-address': 'No e-mail address is known.',
  'unreachable.app-not-installed': 'The person does not have this app in Teams.',
  'unreachable.blocked-by-person': 'The person has blocked this app.',
  'unreachable.conversation-gone': 'The chat no longer exists.',
  'unreachable.mailbox-missing': 'The mailbox does not exist.',
  'unreachable.recipient-refused': 'The mail server refused the address.',
  'unreachable.disabled-by-admin': 'An administrator has switched this channel off.',
  'delivery.dropped': `${CHANNEL}: not sent, because it was no longer needed.`,
  'delivery.failed': `${CHANNEL}: not delivered, after several tries. Reference: {reference}`,

  'pick.heading': 'Which “{typed}” do you mean?',
  'pick.lead': 'Several people match. Nothing happens until you choose one.',
  'pick.lead-alike':
    'Nobody is called or addressed exactly so. Did you mean one of these? Nothing happens until you choose.',
  'pick.label': 'Person',
  'pick.placeholder': 'Choose a person',
  'pick.error': 'Please choose one person.',
  'pick.more':
    'More people match than are shown. If yours is missing, type the command again with the full sign-in name.',
  'picked.heading': 'You chose {name}',
  'picked.next': 'I go on with your choice.',

  'ask.heading-change': 'Whose MFA, and what should it become?',
  'ask.heading-targets':
    '{of, select, change {Whose MFA?} status {Whose status would you like to see?} history {Whose history would you like to see?} other {For whom?}}',
  'ask.heading-to': 'What should the new state be?',
  'ask.heading-request': 'Which request?',
  'ask.heading-length': 'How much longer?',
  'ask.heading-for': 'For how long?',
  'ask.heading-filter': 'Which list would you like to see?',
  'ask.lead': 'A part is missing. Fill it in and continue. Nothing has been changed.',
  'ask.known-people': 'People: {people}',
  'ask.known-to': 'New state: {to, select, disabled {disabled} enabled {enabled} other {enforced}}',
  'ask.targets': 'People',
  'ask.targets-hint': 'jsmith, jane.doe@example.com',
  'ask.to': 'New state',
  'ask.to-error': 'Please choose a state.',
  'ask.request': 'Request',
  'ask.request-hint': 'REQ-12',
  'ask.request-error': 'Please give the number of the request.',
  'ask.known-request': 'Request: {request}',
  'ask.known-length': 'Length: {length}',
  'ask.length': 'Longer by',
  'ask.for': 'For',
  'ask.end-unclear': 'I did not understand until when.',
  'ask.length-error': 'Please choose a length.',
  'ask.filter': 'List',
  'ask.filter-error': 'Please choose a list.',
  'filter.enabled': 'Enabled',
  'filter.disabled': 'Disabled',
  'filter.enforced': 'Enforced',
  'filter.pending': 'Enabled, not yet registered',
  'filter.stuck': 'Stuck: registered, yet not enforced',

  'suggest.heading': 'Did you mean this?',
  'suggest.lead': 'I have not done anything yet.',

  'own.heading': 'Your MFA',
  'status.heading': '{count, plural, =0 {MFA status} =1 {MFA of {name}} other {MFA of # people}}',
  'status.methods': 'Registered: {methods}',
  'status.methods-none': 'Registered: no second factor yet',
  'status.methods-unknown': 'Registered: could not be read',
  'status.last-change': `Last change here: {from, ${STATE}} → {to, ${STATE}} on {when} ({request})`,
  'status.changed-by': 'Asked by {requester}, approved by {approver}',
  'status.no-change': 'No change was made through this bot.',
  'status.flipped':
    'Since then Entra has made it “enforced” by itself, because a second factor was registered.',
  'status.open-request': 'Open request: {request}',
  'status.covered-by': 'Conditional Access asks for MFA: {policies}',
  'status.security-defaults': 'Security defaults ask for MFA in this tenant.',
  'method.authenticator': 'Microsoft Authenticator',
  'method.passkey': 'passkey',
  'method.phone': 'phone',
  'method.software-oath': 'authenticator app with codes',
  'method.hardware-oath': 'hardware token',
  'method.windows-hello': 'Windows Hello',
  'method.platform-credential': 'platform credential',
  'method.external': 'external method',
  'method.temporary-access-pass': 'Temporary Access Pass',
  'method.qr-code-pin': 'QR code and PIN',

  'next.disabled': 'Next: nothing. Per-user MFA asks for nothing until somebody enables it.',
  'next.disabled-covered':
    'Next: nothing. The state is disabled, yet MFA is asked through the policy named above.',
  'next.enabled':
    'Next: registration is asked at the next sign-in. After that, Entra makes the state “enforced” by itself.',
  'next.enabled-stuck':
    'Next: a second factor is registered, yet the state is still enabled. It can be enforced now.',
  'next.enforced':
    'Next: a second factor is asked at every sign-in, except on trusted networks or remembered devices.',
  'next.enforced-unregistered':
    'Next: registration is asked at the next sign-in. Old apps do not work without an app password.',
  'next.registration-unknown':
    'Next: if no second factor is registered, registration is asked at the next sign-in.',
  'next.state-unknown': 'Next: please ask again in a few minutes. The state could not be read.',

  'history.heading': '{count, plural, =0 {Changes} =1 {Changes of {name}} other {Changes of # people}}',
  'history.change': `{when}: {from, ${STATE}} → {to, ${STATE}} ({request})`,
  'history.none': 'No change was made through this bot.',

  'requests.heading': '{count, plural, =0 {No open requests} =1 {One open request} other {# open requests}}',
  'requests.none': 'Nothing is waiting for anybody.',
  'requests.title': '{request}: {change}',
  'requests.by': 'Asked by {name} on {when}',
  'requests.cancel-hint': 'To withdraw your own request, type: cancel REQ-12',

  'help.heading': 'What you can say',
  'help.greeting': 'Hello {name}.',
  'help.who-am-i': 'I change the per-user MFA of colleagues, after a second person has agreed.',
  'help.no-roles': 'You can ask for your own MFA state. Changes are made by the helpdesk.',
  'help.several': 'Several people in one sentence are fine: enable mfa for jsmith and adoe.',
  'help.always':
    'Every change is shown to you first, then approved by somebody else, then proved by reading it back.',
  'help.asks': 'Per-user MFA asks at every sign-in, except on trusted networks or remembered devices.',
  'help.change.title': 'Change',
  'help.ask.title': 'Look up',
  'help.other.title': 'More',
  'help.enable': 'Ask for registration at the next sign-in.',
  'help.disable': 'Stop asking. Registered methods stay.',
  'help.enforce': 'Demand MFA now, for somebody who is registered.',
  'help.status': 'State, registered methods, last change, what comes next.',
  'help.history': 'All changes made through me.',
  'help.requests': 'What is open.',
  'help.list': 'Who is where: enabled, disabled, enforced, pending or stuck.',
  'help.why': 'Why somebody’s state is what it is.',
  'help.posture': 'The tenant in numbers.',
  'help.cancel': 'Withdraw your own request.',
  'help.own': 'Your own state.',
  'help.approve':
    'Requests come to you as a card with Approve and Reject. You never decide on your own request.',
  'help.help': 'All that you can say.',
  'command.enable': 'enable mfa for jsmith',
  'command.disable': 'disable mfa for jsmith',
  'command.enforce': 'enforce mfa for jsmith',
  'command.status': 'status jsmith',
  'command.history': 'history jsmith',
  'command.requests': 'requests',
  'command.list': 'list pending',
  'command.why': 'why jsmith',
  'command.posture': 'posture',
  'command.cancel': 'cancel REQ-12',
  'command.own': 'status',
  'command.help': 'help',
  'greeting.heading': 'Welcome',
  'greeting.lead': 'I look after per-user MFA. Tell me in a sentence what you need.',
  'greeting.try': 'Try',
  'greeting.thanked': 'You are welcome',
  'greeting.thanked-effect': 'I took this as thanks: nothing was changed, and nothing was approved.',

  'done.heading':
    '{request} {what, select, withdrawn {is withdrawn} approved {is approved} rejected {is rejected} counted {has your approval} stopped {is stopped} continued {goes on below} other {is cancelled}}',
  'done.withdrawn': 'Nothing was changed. The approvers no longer need to decide.',
  'done.approved': 'Thank you. The change starts now; the requester sees the outcome.',
  'done.rejected': 'Thank you. Nothing was changed. The requester is told, with your reason.',
  'done.continued':
    'This card is not kept up to date any more. The newest one is further down in this chat; “status” with its number brings it at any time.',
  'done.cancelled': 'Nothing was changed.',

  'no.heading': 'That did not work',
  'no.heading-rights': 'You may not do this',
  'no.heading-settled': 'This is settled already',
  'no.heading-nothing-to-do': 'There is nothing to do',
  'no.heading-missing': 'Something is missing',
  'no.heading-not-understood': 'I am not sure what you mean',
  'no.not-entitled': 'This is for {roles}. If you need it for your work, ask your IT department.',
  'no.outsider': 'I only help people of this organisation.',
  'no.wrong-place':
    'Please write to me in our private chat: what I would answer is not for everybody here to read.',
  'no.negation':
    'I read a “not”, so I did nothing. Please tell me what I should do, not what I should leave.',
  'no.question': 'That read like a question, so I did nothing. To make a change, say it as a request.',
  'no.reported':
    'That read as if somebody else asked for it, so I did nothing. If you want it, say it yourself.',
  'no.opposites':
    'I read two opposite wishes in one sentence, so I did nothing. Please send them one at a time.',
  'no.other-product': 'I only look after per-user MFA in Microsoft Entra.',
  'no.not-understood': 'I did not understand that, so I did nothing.',
  'no.suggestion': 'Did you mean: {command}',
  'no.try-help': 'Type “help” to see what I understand.',
  'no.nothing-to-change':
    'Nobody is left whose MFA could be {to, select, disabled {disabled} enabled {enabled} other {enforced}}.',
  'no.held-elsewhere':
    'These people are in request {request} meanwhile. Wait until it is finished, then ask again.',
  'no.too-many':
    'These are {asked, number} people, and one request is for {cap, plural, =1 {one person} other {# people}} at most. Please ask for fewer.',
  'no.request-unknown': 'I do not know a request “{typed}”. Type “requests” to see what is open.',
  'no.too-many-codes':
    'You have checked many codes within an hour. Please wait an hour, or ask the helpdesk.',
  'no.card-unknown': 'This card is no longer valid. Type “requests” to see what is open.',
  'no.card-used': 'This card was answered before. Type your command again if you still need it.',
  'no.page-over':
    'The buttons of this card were used before, or are older than half an hour. Type your command again to see the list as it is now.',
  'no.nobody-left': 'Nobody would be left in the list. To change nobody, press Reject and give a reason.',
  'no.nobody-chosen': 'Nobody was chosen. Choose a person on the card, then go on.',
  'no.card-of-somebody-else': 'This card is meant for somebody else.',
  'no.settled':
    '{request} was already {as, select, approved {approved} rejected {rejected} withdrawn {withdrawn} expired {expired} superseded {replaced} stopped {stopped} other {finished}} on {when}.',
  'no.settled-by':
    '{request} was already {as, select, approved {approved} rejected {rejected} withdrawn {withdrawn} expired {expired} superseded {replaced} stopped {stopped} other {finished}} by {name} on {when}.',
  'no.own-request': '{request} is your own request. Somebody else has to decide on it.',
  'no.own-target': '{request} is about your own account. Somebody else has to decide on it.',
  'no.reason-for-change': 'Please give a reason on the card, then confirm again.',
  'no.reason-for-rejection':
    'Please give a reason on the card, then reject again. The requester will read it.',
  'no.too-late':
    '{request} is being carried out already and can no longer be withdrawn. Once it is finished, type “undo {request}” to see what can be put back.',
  'no.weakening-audit':
    'The audit log does not verify, so MFA can be strengthened but not weakened. Please tell your administrator.',
  'no.weakening-clock':
    'The bot’s clock is wrong, so MFA can be strengthened but not weakened. Please tell your administrator.',
  'no.weakening-threat':
    'Threat mode is on: MFA can be strengthened, but not weakened for anybody. Open requests are kept. Two security people can lift it.',
  'no.weakening-breaker':
    'Too many people lost MFA in a short time, so the breaker stopped all weakening. The request is kept. A security person can look at it and type “reset the breaker”.',
  'no.frozen':
    'Everything is frozen since {when}: I change nothing for anybody. Open requests are kept. Two security people can lift it by typing “unfreeze”.',
  'no.frozen-by': 'Set by {name}.',
  'no.time-limit-strengthening':
    'A time limit is only possible for switching MFA off. To strengthen MFA, ask without a time.',
  'no.time-limit-unclear': 'I did not understand until when. Say how long, for example “for 4 hours”.',
  'no.time-limit-too-long':
    'MFA may be switched off for {hours, plural, =1 {one hour} other {# hours}} at most. Ask for less; if it is needed longer, ask again before it ends.',
  'no.too-many-weakenings':
    'This would weaken MFA for {asked} people at once; the limit is {limit} in {minutes, plural, =1 {one minute} other {# minutes}}. Ask for at most {limit} now and for the others later, or have the limit raised.',
  'no.limit-reached':
    'The limit of {limit} weakened people in 24 hours is reached {of, select, requester {for this requester} approver {for this approver} other {for the whole organisation}}. The request is kept: it can be decided later, or once the limit is raised.',
  'no.nothing-to-undo': '{request} has nothing left that could be undone.',
  'no.undo-too-early':
    '{request} is still open. Withdraw it with “cancel {request}”, or undo it once it is finished.',
  role: '{role, select, helpdesk {the helpdesk} approver {approvers} security {security} deputy {deputies} other {auditors}}',

  'failed.heading':
    '{service, select, graph {Microsoft Graph does not answer} store {My memory is not available} teams {Teams does not answer} mail {The mail service does not answer} other {Something went wrong on my side}}',
  'failed.graph':
    'Please try again in a few minutes. If it happens again, give your administrator the reference.',
  'failed.store':
    'I could not record this for certain. Type “requests” to see how things stand before you try again, and give your administrator the reference.',
  'failed.teams':
    'Please try again in a few minutes. If it happens again, give your administrator the reference.',
  'failed.mail':
    'Please try again in a few minutes. If it happens again, give your administrator the reference.',
  'failed.bot': 'Please try again. If it happens again, give your administrator the reference.',
};
