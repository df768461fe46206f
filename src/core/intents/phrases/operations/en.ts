import { combine, phrases } from '../wordings.ts';
import type { OperationPhrases } from './operation-phrases.ts';

export const enOperations: OperationPhrases = {
  freeze: phrases(
    'freeze, freeze the bot, freeze bot, freeze all, freeze everything, freeze all changes, freeze changes, freeze all mfa changes, freeze all requests, freeze the tenant, freeze now, stop all changes, stop all mfa changes, halt all changes, block all changes, pause all changes, suspend all changes, no more changes, no changes until further notice, stop everything, emergency stop, kill switch, hit the kill switch, lock down the bot, lock the bot, change freeze, start a change freeze, start a freeze, start the freeze, turn on the freeze, activate the freeze',
  ),
  unfreeze: phrases(
    'unfreeze, unfreeze the bot, unfreeze bot, unfreeze all, unfreeze everything, unfreeze all changes, unfreeze changes, un freeze, defrost, thaw, lift the freeze, lift freeze, lift the change freeze, end the freeze, end freeze, end the change freeze, stop the freeze, remove the freeze, release the freeze, cancel the freeze, turn off the freeze, deactivate the freeze, allow changes again, allow all changes again, resume all changes, resume changes, unlock the bot',
  ),
  threatOn: phrases(
    'we are under attack, we re under attack, under attack, enter threat mode, start threat mode, raise the threat level, go to threat mode, go into threat mode, switch to threat mode',
  ),
  threatOff: phrases(
    'end threat mode, end the threat mode, exit threat mode, leave threat mode, stop threat mode, back from threat mode, out of threat mode, threat is over, the threat is over, attack is over, the attack is over, threat mode is over, lower the threat level, stand down',
  ),
  delegateEnd: phrases(
    'end delegation, end the delegation, end my delegation, stop delegation, stop the delegation, stop my delegation, stop delegating, cancel delegation, cancel the delegation, cancel my delegation, remove delegation, remove my delegation, withdraw my delegation, take back my approvals, take my approvals back, give me my approvals back, i take my approvals back, i am back, i m back, im back, back from holiday, back from vacation, back in the office, undelegate, revoke delegation, revoke my delegation, i approve myself again, i will approve myself again',
  ),
  todo: phrases(
    'what do i have to do, what do i have to do now, what do i need to do, what do i need to do now, what must i do, what should i do, what should i do now, what am i supposed to do, what do you want me to do, what do you need from me, what is expected of me, what s expected of me, what happens now, what now, what next, what s next, what is next, do i have to do anything, do i need to do anything, do i have to do something, do i need to do something, must i do anything, anything i need to do, anything i have to do, is there anything i need to do, is there anything i have to do, my todo, my to do, to do, todo list, my tasks, how do i register, how do i set it up, how do i set this up, how can i register, where do i register, where can i register, where do i have to register, how does registration work, what do i do, what do i do now',
  ),
  registered: phrases(
    'done, all done, i m done, im done, i am done, it s done, its done, it is done, that s done, this is done, done it, i ve done it, i have done it, i did it, i have done that, i ve done that, i ve done this, did it, finished, i m finished, i am finished, i have finished, i ve finished, completed, i completed it, i have completed it, i ve completed it, all set, i m all set, i am all set, set up now, it is set up, it s set up, i have registered, i ve registered, i registered, i am registered, i m registered, i registered myself, i have registered myself, registered now, registration done, registration complete, registration completed, registration finished, i have set it up, i ve set it up, i set it up, i have set up mfa, i ve set up mfa, i have set up my mfa, i ve set up my mfa, i have registered for mfa, i ve registered for mfa, i have registered mfa, i ve registered mfa, i registered for mfa, i finished registration, i have finished the registration, i finished the registration, i completed the registration, i have completed the registration, already registered, i already registered, i have already registered, i ve already registered, i am already registered, i m already registered, already done, i already did, i already did it, i ve already done it, i have already done it',
  ),
  amRegistered: [
    ...combine(
      'am i, am i already, am i now, am i fully, am i properly, am i correctly, am i not',
      'registered, registered for mfa, registered for 2fa, registered yet, registered already, registered now, registered correctly, enrolled, enrolled in mfa, set up for mfa, done',
    ),
    ...combine(
      'is my registration, is my mfa registration, was my registration',
      'done, complete, completed, finished, ok, in order, successful, in',
    ),
    ...combine(
      'have i, did i, have i already, did i already',
      'registered, register, registered for mfa, register for mfa, registered yet, register yet, registered correctly, register correctly',
    ),
    ...phrases(
      'did my registration work, did my registration go through, has my registration worked, has my registration gone through, has my registration arrived, do i still have to register, do i still need to register, must i still register, do i have to register, do i need to register',
    ),
  ],
  remindLater: [
    ...combine(
      'remind me, please remind me, remind me again, ask me, ask me again, ask again, ping me, nudge me, can you remind me, could you remind me',
      'later, some other time, another time, some time later, a bit later, later on, at a later time',
    ),
    ...phrases(
      'remind me, remind me again, snooze, snooze it, snooze this, snooze my reminder, snooze the reminder, postpone my reminder, postpone the reminder, send me a reminder later, send me another reminder later, come back to me later, come back later',
    ),
  ],
  threatMode: phrases('threat mode, threatmode, attack mode, under attack mode, alert mode, the threat mode'),
  breaker: phrases(
    'breaker, circuit breaker, burst breaker, the breaker, the circuit breaker, the burst breaker, brake, the brake, emergency brake, the emergency brake',
  ),
  code: phrases(
    'code, the code, this code, verification code, security code, check code, code from the mail, code in the mail, code from my mail, code in my mail, code from the email, code in the email, code from the message, code in the message, code is',
  ),
  reminders: phrases(
    'reminders, the reminders, all reminders, mfa reminders, planned reminders, scheduled reminders, upcoming reminders, reminder calendar, reminder schedule, reminder plan, reminder campaign, the reminder campaign, reminder campaigns, campaign, the campaign, campaigns, reminding, when are the reminders, when do the reminders go out, when are reminders sent, when will the reminders go out, which reminders go out, which reminders are planned, who gets a reminder, who gets reminders, who will be reminded, when is the next reminder, next reminder, next reminders, reminder emails, reminder mails',
  ),
  remindersEnd: [],
  conditionalAccess: phrases(
    'to conditional access, into conditional access, over to conditional access, to ca, to conditional access mfa, to conditional access policy, to conditional access policies, to the conditional access policy, under conditional access, towards conditional access, from per user mfa to conditional access, from per user to conditional access',
  ),
  failed: phrases(
    'failed, the failed, failed ones, the failed ones, failed people, failed users, the failed people, the failed users, failed accounts, the failed accounts, only failed, only the failed, only the failed ones, those that failed, the ones that failed, people that failed, the people that failed, users that failed, the failures, failures, failed only, what failed, failed items, the failed items, failed changes, the failed changes, failed part, the failed part',
  ),
  file: [
    ...combine(
      'attached, enclosed, uploaded, included, appended, accompanying, this, these, that, my, this attached',
      'list, lists, file, files, csv, csv file, csv list, excel, excel file, excel sheet, excel list, spreadsheet, sheet, table, export, text file, txt file, txt, user list, list of users, list of people, list of accounts, list of names',
    ),
    ...combine(
      'attached, enclosed, uploaded, included',
      'people, users, accounts, colleagues, employees, names',
    ),
    ...combine(
      'in, on, from, listed in, listed on, named in, named on, out of, inside, mentioned in, of',
      'the, that',
      'list, file, csv, csv file, csv list, excel, excel file, excel sheet, spreadsheet, sheet, attachment, attachments, table, export, txt, text file, user list',
    ),
    ...combine(', this, my, see, see the, as per, as in, in, in this, from', 'attachment, attachments'),
    ...combine(
      'file, list, csv, spreadsheet, the file, the list, the spreadsheet, people, the people, users, the users, the accounts, the names',
      'attached, attached here, i attached, i ve attached, i have attached, i uploaded, i sent, i just sent, i dropped, i just uploaded, i just dropped, in attachment',
    ),
    ...phrases(
      'attached, the file, file, the csv, csv, csv file, the csv file, the spreadsheet, spreadsheet, the excel, the excel file',
    ),
  ],
  pause: phrases('pause, put on hold, hold, hold up, suspend, interrupt, put on pause, pausing'),
  resume: phrases(
    'resume, continue, continue with, carry on, carry on with, go on, go on with, unpause, un pause, proceed, pick up again, restart, start again, resuming',
  ),
  retry: phrases('retry, re try, try again, rerun, re run, run again, retrying, repeat'),
  extend: phrases(
    'extend, prolong, lengthen, extend the time of, extend the time for, extend the window of, extend the duration of, extend the period of, extending, stretch, add time to, top up, renew, push out, give more time to',
  ),
  convert: phrases(
    'convert, migrate, transition, convert mfa, converting, migrating, convert mfa of, move over',
  ),
  delegate: phrases(
    'delegate, delegate to, delegate approvals, delegate my approvals, delegate all my approvals, delegate approval, delegate my approval rights, delegate my approvals to, delegate approvals to, hand over to, hand over my approvals, hand over approvals, hand my approvals to, hand my approvals over to, hand over my approvals to, give my approvals to, pass my approvals to, pass approvals to, transfer my approvals to, approve on my behalf, approves on my behalf, approve for me, approves for me, approve instead of me, approves instead of me, decide for me, decides for me, decide on my behalf, stand in for me, stands in for me, replace me, replaces me, my deputy is, my substitute is, my stand in is, my delegate is, fill in for me, fills in for me, cover for me, covers for me, take over my approvals, takes over my approvals, i m away, i am away, i m out of office, i am out of office, i m on holiday, i am on holiday, i m on leave, i am on leave, send my approvals to, forward my approvals to',
  ),
  remindMe: phrases(
    'remind me, remind me again, remind me later, please remind me, can you remind me, could you remind me, would you remind me, will you remind me, snooze, snooze it, snooze this, snooze until, snooze me, ask me again, ask me later, ask again, come back to me, come back, send me a reminder, send me another reminder, give me a reminder, ping me, ping me again, nudge me, not now, postpone, postpone it, postpone this, i will do it, i ll do it, ill do it, i will do this, i ll do this, i will register, i ll register',
  ),
  emergency: phrases(
    'emergency, this is an emergency, it is an emergency, it s an emergency, its an emergency, emergency change, emergency request, as an emergency, as emergency, in emergency, emergency mode, emergancy, an emergency',
  ),
  weekdays: phrases(
    'monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, wed, thu, fri, sat, sun, mondays, tues, weds, thurs, fridays, saturdays, sundays',
  ),
  months: phrases(
    'january, february, march, april, may, june, july, august, september, october, november, december, jan, feb, mar, apr, may, jun, jul, aug, sep, oct, nov, dec',
  ),
  today: phrases('today, tonight, later today, this afternoon, this evening'),
  tomorrow: phrases('tomorrow, tmrw, tomorow, tommorow, tommorrow, tomorrow morning, tomorrow afternoon'),
  dayAfterTomorrow: phrases('the day after tomorrow, day after tomorrow, in two days time'),
  nextWeek: phrases('next week'),
  momentLead: phrases(
    'on, until, till, til, in, next, the, by, this, coming, of, at, up to, after, within, again',
  ),
  waveFirst: phrases(
    'first, start with, starting with, begin with, beginning with, pilot, pilot with, a pilot of, pilot of, in waves, in stages, in steps, start, starting, to start with, to begin with',
  ),
  waveThen: phrases('then, next, after that, afterwards, followed by, and'),
  waveRest: phrases(
    'the rest, rest, everybody else, everyone else, the others, others, all the others, all others, the remaining people, the remaining, whoever is left, the rest of them',
  ),
  wavePeople: phrases('people, users, accounts, persons, person, user, colleagues'),
  wavePercent: phrases('percent, per cent, pct'),
  waveEach: phrases('in waves of, in batches of, in groups of, in steps of, in stages of, in portions of'),
  waveAtATime: phrases('at a time, per wave, per batch, in each wave, in each batch'),
  waveNow: phrases('now, today, right away, immediately, straight away, at once'),
  waveAfter: phrases('after, wait'),
  waveLater: phrases('later, after that, afterwards, after the first, after the pilot'),
  waveApprover: phrases(
    'after approval, with approval, on approval, once approved, after an approval, when an approver says so, when an approver agrees, once an approver agrees, after an approver agrees, after asking an approver, ask an approver, ask an approver first, after another approval',
  ),
  waveRequester: phrases(
    'when i say so, on my word, once i say so, ask me, ask me first, after asking me, after my ok',
  ),
  waveGlue: phrases('the, of, them, of the list, of people, starting, a, another, with, wave'),
};
