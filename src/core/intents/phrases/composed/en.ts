import type { Paradigms } from '../paradigms/paradigm.ts';
import { combine, phrases } from '../wordings.ts';

/** What putting every order together with every opening, person and ending showed to be missing. */
export const enComposed: Paradigms = {
  remindersEnd: [
    ...combine('no more, stop sending, stop all', 'reminders, reminder mails, reminder messages'),
    ...combine('end', ', the, all, all the', 'reminders'),
    ...phrases('stop reminding, stop chasing, stop nudging'),
  ],
  pause: combine('put', ', the, all, all the', 'reminders', 'on hold, on pause'),
  filler: [
    ...combine(
      'whenever, when',
      'you have, you ve got, you get',
      'time, a moment, a minute, a sec, a second, some time',
    ),
    ...combine(', have you, have u, you', 'got', 'a sec, a second, a minute, a min, a moment, 2 mins, time'),
    ...combine('one more, another one, same for this one, last thing, one last thing', ', please'),
    ...combine(
      ', the, he is, she is, they are, the user is, user is, caller is, customer is, user s, hes, shes, he s, she s',
      'waiting, still waiting, waiting on this, waiting for it, waiting now',
    ),
    ...combine(
      ', as, as per',
      'per',
      'the ticket, ticket, manager approval, approval, manager, request, the request',
    ),
    ...phrases(
      'kthx, kthxbye, thanx, thnks, thanku, thankyou, thnkyou, tysm, tyvm, tanks, thanxs, at the mo, kthx bye, k thx, ok thx, thx bye, thank you kindly, from my side, from our side, in one go, quick q, quick question, quick favour, quick favor, quick ask, small one, easy one',
    ),
  ],
  please: phrases('can someone please, could somebody, could somebody please, can somebody, somebody please'),
  set: phrases('change, flip, bump'),
  reset: [
    ...combine('ask, tell, get, force, require', 'to re register, to reregister, to register again'),
    ...combine('to', 're register, reregister, register again, set up mfa again, register mfa again'),
    ...combine('register', 'mfa, 2fa', 'again, anew, from scratch'),
    ...combine('start over, start again, start afresh', 'with', 'mfa, 2fa, registration'),
  ],
  remind: [
    ...combine('mail, email, message, drop, shoot, send over', 'a', 'reminder, nudge, quick reminder'),
    ...combine('to', 'finish registering, finish registration, finish mfa, finish his mfa, finish her mfa'),
    ...phrases('chase, poke, ping'),
  ],
  list: [
    ...combine(
      'who, which users, which people, which accounts, which of our users, people who, users who, users that, everyone who, everybody who, all users who, all people who, those who',
      ', still',
      'don t, dont, do not, doesn t, doesnt, does not, aren t, arent, are not, isn t, isnt, is not',
    ),
    ...phrases('who havent, who hasnt, who haven t, get me the, get me all the, show me the, give me the'),
  ],
  pending: [
    ...combine(
      'havent, hasnt, haven t, hasn t, have not, has not, didnt, did not',
      'registered, registered yet, set up mfa, set up mfa yet, enrolled, enrolled yet, signed up, signed up yet',
    ),
    ...combine('still', 'have to, has to, need to, needs to', 'set up mfa, set it up, enrol, enroll'),
  ],
  stuck: [
    ...combine('stuck', 'at, on, in', 'enabled, the enabled state'),
    ...combine('got, gets, getting', 'stuck'),
    ...combine(', the', 'ones stuck', ', on enabled, at enabled, in enabled'),
  ],
  posture: [
    ...combine(
      'how many',
      ', people, users, of us, of our users, of our people, employees, accounts',
      'have, are on, use, are using, got',
      'mfa, 2fa',
      ', now, on, today, already, so far',
    ),
    ...combine(
      'what percentage, what share, how much',
      ', of users, of people, of us',
      'has, have, is on, are on',
      'mfa, 2fa',
    ),
    ...combine('how well', 'are we', 'covered, protected'),
  ],
  report: [
    ...combine(
      'export, download, dump',
      ', the, it, everything, all, all states, all the states, all users, the list, the report, the states, states, users',
      ', to csv, as csv, as a csv, in csv, to excel, as excel, to a csv, to a file',
    ),
    ...combine(
      ', mfa, 2fa, registration, weekly',
      'report',
      'as csv, as a csv, in csv, as excel, in excel, as a file',
    ),
    ...phrases('csv please, csv pls, csv export, export csv, excel please'),
  ],
  requests: [
    ...combine('approvals, requests', 'waiting, outstanding, to do, on my desk'),
    ...combine('what s, whats, what is, anything, something', 'in', 'my queue, the queue, my inbox'),
  ],
  help: [
    ...combine('what can, what does, what could', 'this bot, the bot, this thing, it', 'do, do for me'),
    ...combine('what are you', 'able to do, capable of, good for'),
    ...combine('how do i', 'turn, switch, put', 'mfa', 'on, off', 'for', 'someone, somebody, a user'),
    ...combine('how do i', 'enable, disable, enforce', 'mfa', 'for', 'someone, somebody, a user'),
  ],
  approve: [
    ...combine('ok, okay, fine, good, approved, yes', 'from, by, with', 'me, my side, us'),
    ...combine('looks good, is good, all good', 'from', 'me, my side'),
    ...phrases('sign off'),
  ],
  cancel: [...combine('pull'), ...phrases('can be cancelled, can be withdrawn, can go')],
  undo: [
    ...combine(
      'undo, revert, reverse, roll back, take back, back out',
      'what, everything, everything that, all that',
    ),
    ...combine('undo, revert, reverse, roll back', 'the', 'changes, effects, change', 'of, from, made by'),
  ],
  extend: [
    ...combine('more time', 'for, on'),
    ...combine('push', 'out'),
    ...combine('leave, keep', ', it, that', 'running, open'),
  ],
  freeze: combine('lock down, block, stop', ', all', 'changes, everything'),
  breaker: phrases('the breaker again'),
  reminders: combine('when', 'do, will', ', the', 'reminders', 'go out, get sent, go'),
  registered: [
    ...combine(
      ', i, i ve, ive, i have, just',
      'finished, completed',
      'setting up, setting it up, registering, registration',
      ', mfa, my mfa',
    ),
    ...combine('ive, i ve', 'registered, set up mfa, set up my mfa, set it up, done it, signed up'),
    ...combine('done', 'registered, registered it, registering, set it up, set up'),
  ],
  delegateEnd: combine(
    'i am back, im back, i m back',
    'from',
    'holiday, holidays, vacation, leave, pto, my holiday, my leave, sick leave',
  ),
  delegate: [
    ...combine('is, will be', 'my', 'deputy, stand in, substitute, delegate, backup'),
    ...combine('will', 'approve, cover, stand in, decide', 'for me, on my behalf'),
    ...combine('covers, takes', ', over', 'my approvals'),
    ...combine('my', 'deputy, stand in, delegate'),
  ],
  dryRun: [
    ...combine('what would happen, what happens', 'if', 'mfa, 2fa', 'was, were, is, gets'),
    ...combine('what if', 'mfa, 2fa', 'was, were, is, gets'),
    ...combine('just, only', 'show me, tell me', 'what'),
  ],
  code: phrases('did you send, did u send, did you guys send'),
};
