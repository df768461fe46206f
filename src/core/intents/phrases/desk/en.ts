import type { Paradigms } from '../paradigms/paradigm.ts';
import { combine, phrases, spelledOut } from '../wordings.ts';

/** Families of phrases heard at a help desk; gathered from sentences by people who had never seen the grammar. */
export const enDesk: Paradigms = {
  dryRun: [
    ...phrases('just simulate it, only simulate it, simulate it, just simulate'),
    ...combine(
      'would it break anything, would anything break, does anything break, what breaks, what would break',
      'if',
      'i, we',
    ),
    ...combine(
      'what happens, what will happen, what would happen, see what happens, show me what happens',
      'when, if',
      'i, we',
    ),
  ],
  posture: [
    ...phrases(
      'tenant security settings, security settings, our security settings, what conditional access applies, what does the tenant look like, how does the tenant look',
    ),
    ...phrases(
      'do we use conditional access, do we have conditional access, are we using conditional access, does conditional access cover us, does conditional access apply to us, how is our tenant protected, how are we protected, how well are we protected, are security defaults turned on, are security defaults on, are the security defaults on',
    ),
    ...combine(
      'is mfa, is 2fa',
      'enforced, required',
      'through, by, via, with',
      'conditional access, ca, security defaults',
    ),
    ...combine(
      ', show me the, show me our, what is our, what s our, give me the, our',
      'security',
      'overview, status, state, score',
    ),
    ...combine(
      'what is, what s, what gets, who is',
      'enforced, required, covered, protected',
      'by',
      'conditional access, security defaults, policy, ca, our policies',
    ),
    ...combine(
      'which, what',
      'conditional access policies, ca policies, policies, conditional access rules',
      'require mfa, enforce mfa, ask for mfa, are on, are active, do we have, are there, apply to us, cover mfa',
    ),
    ...phrases(
      'what does our tenant look like, how does our tenant look, how safe are we, how secure are we',
    ),
  ],
  why: [...phrases('how is it that, how is it possible that, what happened why is, why on earth is')],
  aux: [
    ...phrases(
      'keeps getting, keep getting, keeps being asked for, keep being asked for, keeps seeing, keep seeing',
    ),
  ],
  because: [...phrases('now that')],
  account: [
    ...phrases(
      'all of these, all of those, these all, all these, all those, all three, all four, all five, each of these, every one of these, all of the above, the above',
    ),
  ],
  mfa: phrases(
    'two factor authentification, multi factor authentification, multifactor authentification, 2 factor authentification, authentification a deux facteurs',
  ),
  must: phrases(
    'can go back on, can go back, can be turned back, can be switched back, may go back, can come back',
  ),
  please: [
    ...phrases('be so kind and, please be so kind and, would you be so kind and'),
    ...phrases('please to, kindly to, pls to'),
    ...combine('would you mind, do you mind, mind', 'turning, switching, setting, putting, flipping'),
    ...combine(
      'can you, could you, would you, will you, please, can u, pls',
      'do that, do this, sort that, sort this, sort it, arrange that, arrange this, take care of that, take care of this, take care of it, get that done, get this done, make that happen, action this, action that',
      ', please, pls, for me, for us, now, asap',
    ),
    ...phrases('any chance of, any chance you can get, shall you, go and, please go and'),
  ],
  remind: [
    ...combine('an mfa, a registration, an mfa registration', 'reminder, nudge, ping'),
    ...phrases(
      'to register please, chase up, hurry up, give a nudge to, bug, badger, pester, send a friendly reminder, remind again',
    ),
  ],
  filler: [
    ...phrases(
      'all clear, ok all clear, all good now, we re good, we are good, false alarm over, crisis over, all safe, ok',
    ),
    ...phrases(
      'good night, nighty night, all of a sudden, suddenly, out of the blue, have a nice evening, have a good evening, have a nice weekend, have a good weekend, botty, bottie, one more time please',
    ),
  ],
  not: phrases(
    'wrong chat, wrong channel, wrong window, wrong thread, wrong bot, wrong conversation, ignore that, ignore this, ignore my last',
  ),
  pending: [
    ...combine(
      'whoever',
      'hasn t, hasnt, has not, still hasn t',
      'registered, set it up, set up mfa, done it, enrolled, finished',
    ),
    ...phrases(
      'stragglers, the stragglers, laggards, the laggards, latecomers, the latecomers, holdouts, the holdouts, slowpokes, those who are late, those still missing, the ones still missing, the rest of them who have not registered, non registrants',
    ),
    ...phrases(
      'who is still pending, who are still pending, who s still pending, that are still pending, still pending, still unregistered, still not registered, who is still unregistered',
    ),
    ...combine(
      'who, that',
      'hasn t, hasnt, haven t, havent, has not, have not, still hasn t, still haven t, still hasnt, still havent, didn t, didnt, has yet to, have yet to, still needs to, still need to, still has to, still have to, needs to, is yet to, are yet to',
      'registered, register, registered yet, register yet, enrolled, enrolled yet, enroll, enrol, set up mfa, set it up, set mfa up, done it, done it yet, signed up, finished, finished registering, finished registration, completed registration, registered for mfa, registered mfa',
    ),
    ...phrases(
      'without registration, with no registration, not yet done, missing registration, unregistered people, unregistered users, non registered, nonregistered, non registered users',
    ),
  ],
  requests: [
    ...phrases(
      'what waits for me, what waits, what waits for my approval, what is there to approve, what s there to approve, what is there for me to approve, what is on my plate, what s on my plate, what do i have to decide, what do i need to decide',
    ),
    ...combine(
      ', are there, do we have, do i have, have we got, have i got, got',
      'any',
      ', new, open, pending, outstanding',
      'requests, approvals, change requests',
      ', open, pending, waiting, outstanding, for me, to approve, left, still open, today, there',
    ),
    ...combine(
      'what, which',
      'requests, approvals',
      ', are, are still',
      'open, pending, waiting, outstanding, running, in progress',
    ),
    ...combine(
      'show, show me, list, give me, see',
      'what s, what is, everything, whatever is',
      'pending, open, waiting, awaiting approval, waiting for approval',
    ),
    ...phrases(
      'requests in progress, running requests, requests overview, my queue, my open approvals, what do i need to sign off, what needs my sign off, anything for me to approve, anything for me, anything pending, anything open, anything in my queue, anything need approving, anything that needs approving, anything awaiting approval, who is waiting for my approval, what is in my queue, what s in my queue, what did i ask for',
    ),
  ],
  report: [
    ...combine(
      ', send me, give me, get me, show me, i need, need, we need, can i get, can i have, please send',
      ', the, a, our, your',
      'registration, mfa registration, mfa, rollout, adoption, progress, registration progress, mfa progress, enrolment',
      'report',
      ', on the rollout, on registration, on mfa, on mfa registration, on the mfa rollout',
    ),
    ...combine(
      'send, send me, give, give me, get me, show, show me, email me, pull, pull up, run, generate, i need, i want, can i see, can i have, can i get, need',
      ', the, a, an, our, this week s, last week s, this month s',
      ', latest, current, weekly, monthly, mfa, 2fa, registration, coverage, rollout, adoption, progress, mfa coverage, mfa rollout, mfa registration, weekly mfa, monthly mfa',
      'report, stats, statistics, numbers, figures, summary, dashboard, overview, coverage, progress',
    ),
    ...combine('how many', 'people, users, of us, accounts', 'in total'),
    ...combine(
      'what s, what is, whats',
      'our, the',
      ', mfa, 2fa, current, current mfa',
      'coverage, adoption, adoption rate, progress, registration rate, registration progress',
    ),
    ...combine(
      'how is, how s, hows',
      'our, the, mfa',
      'mfa coverage, coverage, mfa adoption, mfa rollout, registration going, adoption going, rollout looking, coverage looking',
    ),
  ],
  history: [
    ...combine(
      'who, who has, who s, who was it that, who last, who has last',
      'changed, altered, modified, edited, touched, switched off, switched on, turned off, turned on, enabled, disabled, enforced, reset, set, did, removed, messed with, fiddled with',
      'mfa, 2fa, the mfa, the mfa state, the mfa setting, the mfa settings, the mfa status, the state, the setting',
      'of, for, on, from, to',
    ),
    ...combine(
      'what',
      'happened, has happened, changed, has changed, was done, has been done, was changed, has been changed',
      'to, with, for, on',
      'mfa of, the mfa of, mfa for, the mfa for, the account of, the mfa on, mfa on',
    ),
    ...combine(
      'show, show me, give me, get, pull, pull up, i need, can i see',
      ', the, a, an',
      ', mfa, full, change, audit, complete, entire',
      'history, log, audit trail, audit log, timeline, changelog, change log, changes',
      ', of, for, on',
    ),
    ...phrases(
      'and when, and why, when was that, when was it, at what time, mfa history, mfa history of, mfa history for, mfa changes, mfa changes for, mfa changes of, what was done on, past mfa changes, all past changes, since when does, since when is, since when has',
    ),
  ],
  revoke: [
    ...combine(
      'log, sign, kick, boot, throw, chuck',
      'out everywhere, off everywhere, out of everything, out of all devices, out of every device, off all devices',
    ),
    ...combine(
      'kill, end, revoke, close, terminate, drop, cut, invalidate, expire',
      ', all, all of, every, any',
      ', the, open, active, current, existing, live, running',
      'sessions, session, tokens, logins, refresh tokens',
      'of, for, from, on, belonging to',
    ),
    ...phrases(
      'of all his sessions, of all her sessions, of all their sessions, out of all active sessions, out of every session, from all sessions, of every session, all logins, active logins',
    ),
  ],
  reset: spelledOut([
    ...phrases('clear, clear out, reset all methods of, reset the methods of'),
    ...combine('let, make, have', 'redo', 'mfa, registration, the registration'),
    ...combine(
      'require, force, trigger, ask for, request, start, do, demand, needs, need, wants',
      'a, an, , new, a new, a fresh, full',
      'mfa re registration, re registration, reregistration, mfa reregistration, re enrolment, re enrollment, reenrollment, mfa registration, mfa reset, 2fa reset, registration, mfa setup',
    ),
    ...phrases(
      'needs to set up mfa again, has to set up mfa again, needs to re register, must re register, has to re register, needs re registration, wants to re register, go through mfa setup again, set up mfa anew, reset mfa registration, reset the mfa registration, reset the registration, reset mfa methods, reset the mfa methods, clear the mfa methods, mfa needs resetting, needs an mfa reset, needs a mfa reset, needs mfa reset, reset on mfa, register from scratch, re do mfa, redo mfa, redo the mfa registration',
    ),
  ]).filter(
    (phrase) =>
      !/^(?:start|do|needs?|wants|request|ask for) (?:mfa )?registration$/.test(phrase) &&
      phrase !== 'request mfa registration',
  ),
  reminders: [
    ...combine(
      ', the, our, this, that',
      'registration, mfa, 2fa, reminder, nudge, mfa registration, rollout, enrolment, mail, email',
      'campaign, campaigns, reminders, drive',
    ),
    ...combine(
      'when, what, which',
      'reminders',
      'are coming, are coming up, are next, are due, are going out, go out next, are scheduled, are planned',
    ),
    ...phrases(
      'who is getting reminders, who gets reminded, who will get a reminder, upcoming reminder, reminders calendar, show me the reminders, reminder overview',
    ),
  ],
  code: phrases(
    'code really, the code really, this code really, that code, that code really, security code really, verification code really, code genuine, verify code, validate code, code legit, code real',
  ),
  occasion: [
    ...combine(
      'lost, broke, forgot, changed, dropped, swapped, replaced, smashed, upgraded, wiped',
      'his, her, their, the, my, a',
      'phone, mobile, handset, device, laptop, iphone, authenticator, phones, number',
    ),
    ...combine(
      'phone, laptop, device, mobile, iphone, handset',
      'got, was, is, has been',
      'stolen, lost, broken, replaced, wiped, hacked, dead',
    ),
    ...phrases(
      'my bad, my mistake, typo, caller, caller on the line, oops, by mistake, swapped phones, changed phones, got phished, clicked a phishing link, clicked on a phishing link, clicked a bad link, account compromised, mistyped, mixed up',
    ),
  ],
  other: phrases('mfa on paypal, authenticator backup'),
  status: spelledOut([
    ...combine(
      'how s, how is, whats, what s, what is',
      'mfa, 2fa, the mfa, the mfa status, the mfa state, the mfa setting, mfa status, mfa looking',
      'for, of, on, looking for, looking on, with, like for, like on',
    ),
    ...combine(
      'is, does, has, did',
      'mfa',
      'on for, enabled for, active for, set up for, working for, enforced for, required for',
    ),
    ...combine(
      'can you, could you, please, pls, can u',
      'check, look up, look at, verify, show, show me, tell me, give me, see',
      ', the',
      'mfa, 2fa, mfa status, mfa state, status, mfa setting, mfa settings, 2fa status',
      'of, for, on',
    ),
    ...phrases(
      'mfa status for, mfa status check, mfa check, mfa check on, check mfa for, check mfa on, check mfa of, look up mfa for, where is, what mfa state does, which mfa state does, mfa status please',
    ),
  ]).filter((phrase) => phrase !== 'where is' && !/^(?:is|does|has|did) /.test(phrase)),
};
