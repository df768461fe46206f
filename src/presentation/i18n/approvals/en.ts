import type { ApprovalTexts } from './texts.ts';

export const approvalsEn: ApprovalTexts = {
  'button.stop': 'Stop',
  'risk.title': 'Risk: {score} of 100',
  'risk.reason': '{why}: {points}',
  'risk.weakening': 'Takes protection away',
  'risk.strengthening': 'Adds protection',
  'risk.privileged': 'Concerns an administrator',
  'risk.privilege-unknown': 'Admin roles could not be read',
  'risk.many-people': 'Concerns many people at once',
  'risk.several-people': 'Concerns several people',
  'risk.asked-beside':
    'Together with {count, plural, one {one more person} other {# more people}} whom the same person asked for within {duration}',
  'risk.coverage-overridden': 'A second way of asking for MFA, as an exception',
  'risk.state-unknown': 'A present state could not be read',
  'quorum.title': 'Who has to agree',
  'quorum.title-past': 'Who agreed',
  'quorum.alone': 'Nobody else: the confirmation of the requester is enough.',
  'quorum.stage': '{group}: {given} of {count}',
  'quorum.by': 'Approved by {name} on {when}',
  'quorum.missing': 'Still missing: {count, plural, =1 {one person} other {# people}} from {group}',
  'quorum.group':
    '{group, select, approvers {the approvers} helpdesk {the helpdesk} auditors {the auditors} other {{group}}}',
  'approve.again': 'Reminder: this request is still waiting for a decision.',
  'quorum.by-deputy': 'Approved by {name}, standing in, on {when}',
  'delegation.made.heading': 'Handed over',
  'delegation.ended.heading': 'Taken back',
  'delegation.none.heading': 'Nothing to take back',
  'delegation.made': '{name} may decide in your place until {when}, for requests that are made from now on.',
  'delegation.ended': 'Your approvals are your own again. {name} can no longer decide in your place.',
  'delegation.none': 'You have not handed your approvals over to anybody.',
  'delegation.shortened': 'This is as long as your organisation allows.',
  'delegation.rules':
    'You can still decide yourself; whoever is first counts for both. Type “take back my approvals” to end it earlier.',
  'no.delegation-refused':
    '{because, select, off {Your organisation does not let approvers hand over their decisions.} self {You cannot hand over to yourself, nor to another account of yours.} unfit {This person may not stand in for approvers in your organisation.} away {This person has handed over their own approvals. Please name somebody who is there.} other {I did not understand until when. Say it like “until Friday” or “until 2026-12-03”.}} Nothing was handed over.',
  'no.deputy-unknown': 'I know nobody called “{typed}”. Nothing was handed over. Try the full sign-in name.',
  'quorum.raised':
    'The rules have become stricter since this was asked for. What they ask for now was added on {when}.',
  'quorum.raised-people':
    'The same person has asked for more people since. Together they count as one list. What the rules ask for that was added on {when}.',
  'quorum.escalated': 'Nobody had answered by {when}, so the next group may decide here too.',
  'status.reminded': 'The approvers were reminded on {when}.',
  'status.next-try': 'Microsoft Graph is busy or does not answer. The next try is on {when}.',
  'status.rules-wait':
    'The rules have become stricter since the approval: {because, select, limit {fewer people may lose protection in so short a time} other {a change like this has to wait longer before it begins}}. It goes on by itself on {when}. Nothing has to be asked for again.',
  'proof.line': 'The caller was recognised: {proof}',
  'proof.video-with-badge': 'on video, with badge',
  'proof.call-back': 'called back on the number on record',
  'proof.manager': 'confirmed by the manager',
  'proof.in-person': 'in person',
  'confirm.proof': 'How did you recognise the caller? (required)',
  'confirm.proof-error': 'Please choose how you recognised the caller.',
  'confirm.ticket-required': 'Ticket number (required)',
  'confirm.ticket-error': 'Please give the number of the ticket.',
  'request.line-longer': 'Request {request}, more time for {of}',
  'longer.heading':
    'Keep MFA {to, select, disabled {off} other {unenforced}} longer for {count, plural, =1 {{name}} other {# people}}',
  'longer.line':
    'Weakened by {request} already. Comes back at the end: {state, select, disabled {disabled} enabled {enabled} enforced {enforced} other {unknown}}',
  'longer.care':
    'Careful: the weaker protection lasts longer. A password alone stays enough to sign in, unless another policy asks for more. The end moves from {was} to {when}.',
  'longer.done': 'Stays as it is until {when}. Then the earlier state comes back by itself.',
  'no.nothing-to-extend':
    '{request} has no end that could be moved: it is over, or was changed since. If MFA has to be off, ask for that anew.',
  'longer.effect':
    'Nothing is written to the account now. Only the end moves; before it comes, the person is warned again.',
  'emergency.care':
    'Emergency: this happens as soon as you confirm, without an approval. Security and the approvers are told at once and look at it. Unless they let it stay, the earlier state comes back by itself {duration} after you confirm. A password alone is enough to sign in until then, unless another policy asks for more.',
  'emergency.next':
    'Confirming is doing: nobody else is asked before. If you do not confirm by {when}, nothing happens.',
  'request.line-emergency': 'Request {request}, an emergency',
  'request.line-review': 'Request {request}, review of the emergency {of}',
  'review.heading':
    'Keep MFA {to, select, disabled {off} other {weakened}} after an emergency for {count, plural, =1 {{name}} other {# people}}',
  'review.care':
    'Careful: {of} was done without an approval. If you let it stay, it lasts until {when}. If you put it back, the earlier state returns at once. If nobody decides, it returns on {was}.',
  'review.until': 'If nobody decides by {when}, the earlier state comes back by itself.',
  'review.rejected': '{name} has decided on {when} that it does not stay: the earlier state comes back now.',
  'status.expired-draft':
    'Expired on {when}: it had not been confirmed. Nothing was changed. Ask again if it is still wanted.',
  'review.expired': 'Nobody has decided by {when}, so the earlier state comes back by itself.',
  'confirm.next-alone':
    'The change starts as soon as you confirm: nobody else is asked. If you do not confirm by {when}, nothing happens.',
  'no.emergency-refused':
    '{because, select, off {The emergency path is not open in your organisation. Ask the ordinary way.} group {You may not use the emergency path. Ask the ordinary way, and call an approver.} preview {There is no look ahead for an emergency. Use “what if” without that word.} several {An emergency is for one person. Ask for the others the ordinary way.} strengthening {An emergency only takes protection away for a while. What you ask for needs none: ask the ordinary way.} privileged {The emergency path is not for people with admin roles, nor for anybody whose roles could not be read.} unheard {Two others have to hear of an emergency at once, and fewer can be reached. Ask the ordinary way, and call an approver.} other {The emergency path was used as often as is allowed in a day. Ask the ordinary way, and call an approver.}}',
  'alert.emergency.heading': 'Emergency: MFA of {name} is weakened without an approval',
  'alert.emergency.what':
    '{name} used the emergency path ({request}). Approvers get a card to let it stay or to put it back at once. If nobody decides, the earlier state comes back on {when}. If you know of no emergency, act now.',
  'button.keep': 'Let it stay',
  'button.put-back': 'Put back now',
  'review.reason': 'Reason (required to put back)',
  'review.effect': 'Nothing is written to the account if it stays. Either way it is on record who decided.',
  'number.elsewhere':
    'The approver will ask you for a number. It is not shown here, where others read along: type “requests” to me in our personal chat.',
  'number.yours': 'Your number is {digits}. Tell it to the approver by voice; do not write it down anywhere.',
  'number.label': 'The two digits that the requester tells you (required to approve)',
  'number.error': 'Please type the two digits.',
  'status.cooling-down':
    'Approved by {name}. It starts on {when}. Until then it can be stopped, and nothing changes.',
  'since.list-too-long': 'One request may have fewer people now.',
  'since.time-too-long': 'MFA may not be off for so long any more.',
  'since.end-needed': 'Every weakening needs an end now.',
  'since.caller-proof': 'It has to be stated now how the caller was recognised.',
  'since.statement': 'The reason or the ticket is missing, or not of the form that the rules ask for now.',
  'status.stopped-rules':
    'Closed on {when}: the rules have become stricter since it was asked for. {why} Nothing was changed. Please ask again as the rules are now.',
  'status.stopped':
    '{because, select, target {Stopped by {name} on {when}: “this was not me”} number {Closed on {when}: wrong numbers were typed three times, last by {name}} requester {Closed on {when}: {name}, who asked for it, may not ask for changes any more} security {Stopped for security by {name} on {when}} other {Stopped by {name} on {when}}}. Nothing was changed.',
  'done.counted': 'Thank you. Your approval counts. Type “requests” to see what is still missing.',
  'done.stopped': 'Thank you. Nothing was changed.',
  'no.ticket-needed': 'Please give a ticket number on the card, then confirm again.',
  'no.text-form': 'It has to look like this: {form}',
  'no.text-unfit':
    '{what, select, reason {The reason does} other {The ticket number does}} not have the form that your organisation asks for. Correct it on the card, then confirm again.',
  'no.proof-needed':
    'Please choose on the card how you recognised the caller, then confirm again. If you did not, call back first.',
  'alert.break-glass.heading': 'Attempt on the emergency account {name}',
  'alert.break-glass.what':
    '{name} asked me to change it. I refused, as always, and nothing was changed. Please find out whether it was a slip. Of the same person and account I tell you once a day.',
  'alert.list-ended.heading': '{request} ended before everybody’s turn had come',
  'alert.list-ended.what':
    '{name} had asked for it and may not ask for changes any more. Everybody whose turn had not come stays as they were; a colleague can ask for them.',
  'alert.list-halted.heading': '{request} has stopped by itself',
  'alert.list-halted.what':
    'Too many changes failed, so nobody further is changed. See what failed with “status {request}”, then say “resume {request}” or “cancel {request}”. If nobody does so by {when}, it ends, and everybody whose turn has not come stays as they are.',
  'alert.list-asks.heading': '{request} waits for your word',
  'alert.list-asks.what':
    'A wave is over, and the next one starts when you say “resume {request}”. If nobody does so by {when}, it ends, and everybody whose turn has not come stays as they are.',
  'alert.wave-waits.heading': 'The next wave of {request} waits for an approver',
  'alert.wave-waits.what':
    'A wave is over, and the approvers are asked to let the next one start. If nobody does so by {when}, it ends, and everybody whose turn has not come stays as they are.',
  'alert.wave-approval.heading': 'May the next wave of {request} start?',
  'alert.wave-approval.what':
    '{name} asked for this list, and its next wave waits for an approver. Look at it with “status {request}”, then say “resume {request}” or “cancel {request}”. If nobody does so by {when}, it ends, and everybody whose turn has not come stays as they are.',
  'alert.list-expired.heading': '{request} ended before everybody’s turn had come',
  'alert.list-expired.what':
    '{request} stood still for longer than its approval holds. Everybody whose turn had not come stays as they were; ask for them again if it is still needed.',
  'alert.restore-partly.heading': 'MFA of {name} is on, and not enforced yet',
  'alert.restore-partly.what':
    'The time of {request} ended on {when}. A later request has switched MFA on again, and nothing is registered yet, so I did not enforce it. Entra does that by itself at registration.',
  'warning.end-pending':
    'The time of {request} ends on {when}. The person then goes back to {state}, once they have registered.',
  'no.too-many-drafts':
    '{open, plural, one {One card of yours waits} other {# cards of yours wait}} for your own Confirm, and no more than {cap} may. Please confirm or cancel some of them first. Whatever is not confirmed ends by itself after {minutes, plural, one {one minute} other {# minutes}}.',
  'no.too-many-open':
    '{open, plural, one {One request of yours waits} other {# requests of yours wait}} for a decision, and no more than {cap} may. Please wait for one of them to be decided, or type “requests” and withdraw one.',
  'approve.rejected-before': 'The same was asked for before: {request} was rejected by {name} on {when}.',
  'approve.rejected-because': 'The reason was: {reason}',
  'no.rules-stricter':
    'The rules have become stricter since {request} was asked for. {why} So nothing was changed. Please ask again as the rules are now.',
  'no.requester-lost':
    '{name}, who asked for {request}, may not ask for changes any more. So I closed it. If it is still needed, a colleague can ask for it anew.',
  'no.approved-already': 'You have approved {request} already. Somebody else has to add the next approval.',
  'no.not-your-stage': 'For {request} an approval of {group} is needed now. Yours would not count.',
  'no.outside-helpdesk-only':
    'For {request} an approver from outside the helpdesk is needed. Yours would not count.',
  'no.not-asked-yet': '{request} was confirmed a moment ago. Please try again in a minute.',
  'no.entitled-too-late':
    'You became an approver after {request} was made. Somebody who was one before has to decide.',
  'no.number-needed':
    'Ask the requester of {request} for the two digits, type them on the card, then approve again.',
  'no.number-wrong':
    'This is not the number of {request}. {left, plural, =1 {One try is} other {# tries are}} left. Speak with the requester first.',
  'no.number-locked':
    'The wrong number was typed three times, so {request} is closed. The requester has to ask again.',
};
