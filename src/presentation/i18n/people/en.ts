import type { PeopleTexts } from './texts.ts';

export const peopleEn: PeopleTexts = {
  'flag.guest': 'guest',
  'flag.blocked': 'sign-in blocked',
  'flag.unlicensed': 'no licence',
  'flag.mailbox-shared': 'shared mailbox',
  'flag.mailbox-room': 'room mailbox',
  'flag.mailbox-equipment': 'equipment mailbox',
  'flag.mailbox-other': 'special mailbox',
  'flag.service': 'perhaps a service account',
  'flag.disguised': 'name may imitate another one',
  'refused.disguised':
    'It holds letters of another alphabet or characters that cannot be seen: type it by hand.',
  'people.search': 'Or search in the directory (in Teams on the desktop and the web)',
  'people.search-hint': 'Type a name',
  'source.title': 'Who is meant',
  'source.name': '{kind, select, group {the group “{name}”} other {the department “{name}”}}',
  'source.line': 'Read just now from {source}: {count, plural, =1 {# person} other {# people}}.',
  'source.frozen': 'The list is fixed now: whoever joins or leaves later does not change it.',
  'source.by-rule': 'A rule decides who is in this group, so it may change by itself.',
  'source.nested':
    '{count, plural, =1 {One group inside of it is} other {# groups inside of it are}} included.',
  'source.others':
    '{count, plural, =1 {One member that is no person (a device, contact or application) is} other {# members that are no people (devices, contacts or applications) are}} left out.',
  'pick-source.heading':
    '{kind, select, group {Several groups are called “{typed}”} other {Several departments are called “{typed}”}}',
  'pick-source.near':
    '{kind, select, group {There is no group called “{typed}”} other {There is no department called “{typed}”}}',
  'pick-source.lead': 'Which one do you mean? Nothing has been changed.',
  'pick-source.lead-near': 'Did you mean one of these? Nothing has been changed.',
  'pick-source.label': 'Choose one',
  'pick-source.error': 'Please choose one from the list.',
  'pick-source.more': 'More match than are shown. Type the mail address or the object id of the group.',
  'picked-source.heading': 'You chose {source}',
  'refused.group-unknown':
    '“{typed}”: there is no group of this name. Try its mail address or its object id.',
  'refused.department-unknown':
    '“{typed}”: nobody is in a department of this name. If it is a group, say “group” before the name.',
  'refused.group-empty':
    '“{name}”: nobody is in it{others, plural, =0 {} =1 {, only one member that is no person} other {, only # members that are no people}}.',
  'refused.group-hidden':
    '“{name}”: its members are hidden from me, so I cannot tell whom you mean. Name the people.',
  'refused.group-unreadable':
    '“{typed}”: I am not allowed to read groups. Ask your administrator for the Graph permission GroupMember.Read.All, or name the people.',
  'no.group-too-large':
    '“{name}” has {asked, plural, =1 {# person} other {# people}}; the limit is {cap, number}. Please choose a smaller group or split the request.',
  'list.heading':
    '{count, plural, =0 {Nobody in “{file}” whom I can use} =1 {One person in “{file}”} other {# people in “{file}”}}',
  'list.tally':
    '{kind, select, unknown {Not found} ambiguous {Not clear who} partly {Only part of a name} alike {Spelled otherwise} refused {Left out} twice {Listed twice} misfit {Cells out of place} other {Empty}}: {count, plural, =1 {# line} other {# lines}}',
  'list.problems': 'What I could not use',
  'list.line': 'Line {line, number}: {what}',
  'list.empty': 'it names nobody.',
  'list.misfit':
    'its cells are not where the other lines have theirs. Put names with a comma in quotation marks, and each person on a line of their own.',
  'list.twice': '“{typed}” is in line {first, number} already.',
  'list.unknown': '“{typed}”: nobody was found.',
  'list.ambiguous': '“{typed}”: several people match. Put the sign-in name there.',
  'list.partly': '“{typed}” is only part of somebody’s name. Put the sign-in name there.',
  'list.alike':
    '“{typed}” is not in the directory like this; perhaps the name or the address is spelled otherwise. Put the sign-in name there.',
  'list.page': 'Problems {from, number} to {to, number} of {total, number}.',
  'list.first':
    'Of {all, number} such lines these are the first {count, number}: mend them and drop the file here again to see the others.',
  'list.next':
    'Nothing has been asked or changed yet. Go on to see what would happen to these people, then confirm.',
  'list.next-ask':
    'Nothing has been asked or changed yet. Choose what should happen, go on to see it person by person, then confirm.',
  'list.next-read': 'Nothing has been changed. Go on to see it person by person.',
  'no.file-broken':
    'I can read “{file}” up to line {line, number} only: it is far too long, or a quotation mark in it is never closed. Please mend that line and drop the file here again.',
  'no.file':
    '{because, select, off {I am not set up to read files here. Your administrator can name the SharePoint hosts in FILE_HOSTS.} elsewhere {“{file}” is on a host that I may not read from. Please drop it into this chat.} unreachable {“{file}” could not be fetched in time. Please drop it into the chat again.} big {“{file}” is too big for me. Please split it.} rows {“{file}” has more than 100,000 lines. Please split it.} table {“{file}” is not a text with columns. Please save it as CSV and drop it here again.} column {In “{file}” I found no column with sign-in names, mail addresses or object ids. Please give the columns headings.} nobody {“{file}” names nobody.} several {Please drop one file at a time.} other {With a file I only take a command for the people in it. Say for example “enable mfa for these people” or “status of these people”, and name nobody else in the sentence.}}',
  'help.people.title': 'Help a person',
  'help.decide.title': 'Decide',
  'help.brake.title': 'In danger',
  'command.group': 'enable mfa for group Finance',
  'help.group': 'Everybody in a group, or in a “department”. You see who they are first.',
  'command.limited': 'disable mfa for jsmith for 2 hours',
  'help.limited': 'It comes back by itself.',
  'command.dry-run': 'what if I enable mfa for jsmith',
  'help.dry-run': 'See what would happen. Nothing is asked for.',
  'command.reset': 'require re-registration for jsmith',
  'help.reset': 'Take the registered methods away, for a lost phone for example.',
  'command.revoke': 'revoke sessions for jsmith',
  'help.revoke': 'End all sessions; the person signs in again everywhere.',
  'command.convert': 'move jsmith to conditional access',
  'help.convert': 'Per-user MFA off for whom a policy demonstrably asks for MFA.',
  'command.emergency': 'emergency: disable mfa for jsmith',
  'help.emergency': 'At once and for a short while, reviewed afterwards.',
  'command.remind': 'remind jsmith',
  'help.remind': 'Ask once more to register.',
  'command.undo': 'undo REQ-12',
  'help.undo': 'Put back what a request has changed.',
  'command.report': 'report',
  'help.report': 'Everybody’s MFA, as a file too.',
  'command.accept': 'approve REQ-12',
  'help.accept': 'Brings the card of the request. You decide on the card.',
  'command.reject': 'reject REQ-12',
  'help.reject': 'The same card, to reject it with a reason.',
  'command.delegate': 'delegate my approvals to adoe until friday',
  'help.delegate': 'Somebody decides in your place while you are away.',
  'command.freeze': 'freeze',
  'help.freeze': 'I change nothing for anybody until two security people type “unfreeze”.',
  'command.threat': 'threat mode on',
  'help.threat': 'MFA can be strengthened, and weakened for nobody.',
  'command.check': 'check ABCD-1234',
  'help.check': 'Whether a message with this code came from me.',
  'help.file':
    'For many people drop a CSV file with their sign-in names into this chat, and say what should happen.',
};
