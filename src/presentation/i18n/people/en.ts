import type { PeopleTexts } from './texts.ts';

export const peopleEn: PeopleTexts = {
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
};
