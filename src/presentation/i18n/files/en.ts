import type { FileTexts } from './texts.ts';

export const filesEn: FileTexts = {
  'button.as-file': 'As a file',
  'file.offer':
    '{about, select, request {{request} as a table} order {The reminders of order {request} as a table} other {The tenant as a table}}',
  'file.rows': '{rows, plural, =1 {One row, for one person.} other {# rows, one for each person.}}',
  'file.ask': 'Teams asks whether I may put the file into your OneDrive. Nothing is sent before you say yes.',
  'file.until': 'Your answer counts until {when}.',
  'file.given': '“{name}” is in your OneDrive.',
  'file.keep': 'It names people: share it with care, and delete it when you no longer need it.',
  'file.declined': 'No file was made.',
  'file.declined-next': 'You can ask for it again at any time.',
  'no.heading-no-file': 'There is no file this time',
  'no.no-file':
    '{because, select, channel {Files go into the OneDrive of one person, so I only give them in our personal chat. Please ask me there.} off {I am not set up to give files here. Your administrator can name the SharePoint hosts in FILE_HOSTS.} open {That request is not over yet. Ask again when it is: only then does everybody have an outcome.} nobody {There is nobody in it, or it has been replaced by something newer. Please ask again.} late {I asked you too long ago. Please ask for the file again.} elsewhere {Teams named a place that is not on a SharePoint host of this organisation, so I put nothing there.} refused {Your OneDrive did not take the file. Nothing complete is there. Please try again in a while.} unreachable {Your OneDrive could not be reached in time. Nothing complete is there. Please ask for the file again.} changed {The list changed while I was writing it. Please ask for the file again.} big {The file would be too big. Please ask for a shorter list.} other {I was interrupted while sending, so the file may be missing. Please look into your OneDrive, and ask again if it is not there.}}',
  'sheet.name': 'Name',
  'sheet.account': 'Sign-in name',
  'sheet.id': 'Object id',
  'sheet.department': 'Department',
  'sheet.state': 'MFA state',
  'sheet.registered': 'Second factor registered',
  'sheet.admin': 'Admin role (by the report)',
  'sheet.guest': 'Guest',
  'sheet.blocked': 'May not sign in',
  'sheet.said': '{is, select, true {yes} false {no} other {not known}}',
  'sheet.before': 'MFA before',
  'sheet.wished': 'Asked for',
  'sheet.result': 'Result',
  'sheet.what': 'What happened',
  'sheet.at': 'When (UTC)',
  'sheet.mail': 'By e-mail',
  'sheet.teams': 'In Teams',
  'sheet.reminded':
    '{result, select, sent {The message went out} registered {Had registered before it was their turn} left {Not concerned any more} open {Has yet to get it} other {Could be reached on no channel}}',
};
