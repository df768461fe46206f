import type { BulkTexts } from './texts.ts';

export const bulkEn: BulkTexts = {
  'bulk.failures': 'First failures',
  'bulk.status':
    '{status, select, running {Under way.} paused {Paused by {who}. Nobody further is changed until the requester goes on.} halted {Stopped by itself: too many changes failed. Nobody further is changed until the requester goes on.} asking {A wave is done. The next one starts when the requester goes on.} cancelled {Cancelled. What was under way is being finished.} ended {Ended by itself: {who} asked for it and may not ask for changes any more. Everybody whose turn had not come stays as they were; a colleague can ask for them.} other {Finished.}}',
  'bulk.held':
    '{because, select, rules {The rules have become stricter since the approval. It goes on by itself as soon as they let it.} graph {Microsoft Graph cannot be read for now} frozen {A freeze is on} threat {Threat mode is on} breaker {The breaker against too many weakenings is on} other {MFA is not taken away for now}}. Nobody further is changed; it goes on by itself once that is over.',
  'bulk.tally':
    '{what, select, done {Changed} unchanged {Already as asked} failed {Failed} skipped {Left as they were} other {Still to do}}: {count, number}',
  'bulk.wave': 'Wave {wave} of {waves}',
  'bulk.pace':
    '{rate, number} people a minute; {from, plural, =0 {less than {to, plural, =1 {a minute} other {# minutes}}} other {between {from, number} and {to, number} minutes}} left',
  'bulk.time':
    '{phase, select, plan {Once approved: the change {graph}, e-mails {mail}, Teams messages {teams}.} left {Still needed: the change {graph}, e-mails {mail}, Teams messages {teams}.} other {Messages still on their way: e-mails {mail}, Teams messages {teams}.}} The slowest is {slowest, select, graph {the change itself} mail {e-mail} other {Teams}}.',
  'bulk.time-about': 'about {duration}',
  'bulk.time-none': 'none left',
  'no.wave-group':
    'Long lists are to begin with the group {group}, and I could not read who is in it. So nothing was asked for. Whoever keeps the policy file can name another group.',
  'no.wave-needs-approver':
    'The next wave of {request} starts on the word of an approver, who must be neither its requester nor in the list.',
  'bulk.needs-approver':
    'An approver lets the next wave start, with “resume {request}” or the button behind “status {request}”.',
  'no.wave-plan':
    '{because, select, past {The time of wave {wave} is over, or there is no such day. Name a later one, for example “the rest on Monday at 07:00”.} skipped {The clocks change, and the time of wave {wave} does not exist on that day. Name another one.} early {Wave {wave} cannot start so soon: {when} is the earliest, because of the wave before it. Name a later time.} far {Wave {wave} would start more than 14 days from now, and no approval reaches so far. Ask for that part later.} few {The list is too short for these waves: nobody would be left for wave {wave}.} policy {The policy file wants long lists to begin smaller: up to wave {wave} these are too large, or too few.} many {More than {wave} waves are too many to look after. Name larger ones.} group {It is not clear which group wave {wave} is for, or I cannot read who is in it. Name it exactly as Entra does, or by its object id.} nobody {Nobody who is left of the list is in the group of wave {wave}.} other {Only what strengthens, and a move to Conditional Access, go in waves with times of their own. To take protection away, ask for each part when it is due.}}',
  'bulk.wave-plan':
    'Wave {wave}, {count, plural, =1 {# person} other {# people}}{group, select, none {} other { of the group {name}}}: {how, select, now {as soon as it is approved} at {not before {when}} after {at the earliest {when} after the wave before} other {right after the wave before}}{ask, select, approver {, once an approver lets it start} requester {, once the requester lets it start} other {}}.',
  'bulk.plan': 'In {count} waves, one after the other: {sizes} people.',
  'bulk.next-wave': 'The next wave starts {when}, at the earliest.',
  'bulk.last-wave': 'The last wave starts {when}, at the earliest.',
  'bulk.waits': 'Waiting for waves to start comes on top.',
  'bulk.failure': '{name}: {outcome}',
};
