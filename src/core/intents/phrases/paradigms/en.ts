import { combine, phrases, spelledOut } from '../wordings.ts';
import type { Paradigms } from './paradigm.ts';

export const enParadigms: Paradigms = {
  please: [
    ...combine(
      'can, could, would, will, cld, cud',
      'you, u, ya, someone, somebody, one of you, you guys, you all, the bot',
      ', please, pls, plz, kindly, possibly, quickly, just, please just, also, please also, now, please quickly, perhaps, then, please kindly, go ahead and',
    ),
    ...combine(
      'it would be, it d be, would be, that would be, it will be',
      'great, nice, good, lovely, awesome, helpful, really helpful, really great, appreciated, much appreciated, perfect, ideal, super, brilliant',
      'if you could, if you can, if you would, if u could, if u can, if someone could',
      ', please',
    ),
    ...combine(
      ', i, i d, i would, we, we d, we would, would, really, i d really, i would really',
      'appreciate it, appreciate, be grateful, be very grateful, be thankful, be happy',
      'if you could, if you can, if you would, if u could',
      ', please',
    ),
    ...combine(
      'would, could',
      'you, u',
      'be so kind, be so good, be kind enough, be good enough, be a dear, be a star',
      'to, as to, and',
    ),
    ...combine(
      'be a, you d be a, you are a',
      'star, legend, champ, hero, mate, sport, pal, sweetheart',
      'and, if you could, if you can',
    ),
    ...combine('do me a, do us a', 'favour, favor, solid', 'and, then'),
    ...combine('would it be, is it, will it be', 'possible, ok, okay, alright', 'for you to, if you could'),
    ...combine(
      'hoping, i m hoping, was hoping, i was hoping, wondering, i was wondering, wonder',
      'you can, you could, if you could, if you can, you would',
    ),
    ...phrases(
      'may i request you to, might i trouble you to, may i trouble you to, could i trouble you to, can i bother you to, i must ask you to, please could you, please can you, please would you, pls can you, plz can you, pls could you, please will you, can you pls, need a favour, need a favor',
    ),
  ],
  filler: [
    ...combine(
      'when, whenever, if, once, as soon as',
      'you, u, someone',
      'get, have, got, find, gets, has, ve got',
      'a, some, the, a spare, a free, five, 5, two',
      'sec, second, secs, seconds, min, mins, minute, minutes, moment, chance, time, mo',
    ),
    ...combine(
      ', many, ever so, thank you, thanks',
      'thanks, thank you',
      'ever so much, again, mate, guys, all, team, everyone, kindly, so very much, loads, heaps',
    ),
    ...phrases(
      'lately, please and thank you, please and thanks, pls and thanks, pls and thx, please thanks, hope that s ok, hope that s okay, hope this helps, hope this is ok, hope all is well, hope all s well, hope you are doing well, hope you re doing well, hope this finds you well, hope this email finds you well, sorry for the trouble, sorry for the hassle, sorry for the short notice, sorry to be a pain, quick favour, quick favor, quick thing, one for you, another one, another one for you, here s one for you, easy one, this one please, for today please, pronto, stat, at your convenience, in one go, while you re at it, while you are at it, when possible, if that s possible, with immediate effect, effective immediately, effective now, cheers in advance, cheers all, nice one, good man, lovely',
    ),
  ],
  need: [
    ...combine(
      ', i, we, i just, i really, i ll, we ll',
      'need',
      'you, u, someone, somebody, the bot',
      'to',
      ', please, quickly, kindly',
    ),
    ...spelledOut(
      combine(
        'i want, we want, i d like, we d like, i would like, we would like, i d love, would like',
        'you, u, someone, to have, to get',
        'to',
        ', please, kindly',
      ),
    ).filter((phrase) => !/ (?:have|get) to/.test(phrase)),
  ],
  set: phrases('stick, slap, chuck, whack, throw, flick, bump, push, shift, upgrade to'),
  enabled: combine('up, over, back, down, across', 'to', 'enabled, mfa enabled'),
  disabled: combine('up, over, back, down, across', 'to', 'disabled, mfa disabled'),
  enforced: [
    ...combine('up, over, back, down, across', 'to', 'enforced, mfa enforced'),
    ...phrases('enforcement on, on enforced, mandatory mfa'),
  ],
  enable: [
    ...combine('get, put, have', 'going, running, up and running, in place, set up, enabled', 'for, on'),
    ...phrases(
      'provision, implement, engage, initiate, activate back, re activating, make active, bring back, reinstate, re instate',
    ),
  ],
  disable: phrases(
    'yank, knock off, ditch, nuke, shut down, axe, rip out, unset, disengage, power off, pull off, de enroll, disenroll, disenrol, discontinue, inactivate, make inactive',
  ),
  account: [
    ...combine(
      'the, our, my, a, this, that',
      'new, newest, latest, other',
      'joiner, starter, hire, colleague, employee, user, team member, member, person, account, recruit, staff member, contractor, intern',
    ),
    ...combine(
      'these, those, the following, following',
      'two, three, four, five, six, seven, eight, nine, ten, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12',
      ', users, people, accounts, colleagues, employees, folks, guys, persons, names',
    ),
    ...combine(
      'these, those, the following, the',
      'folks, guys, persons, names, staff, employees, user accounts, users accounts, upns, mailboxes, team members, colleagues, individuals',
    ),
    ...combine(
      'the, this',
      'user, account, person, colleague, employee',
      'with upn, with username, with user name, with the upn, with email, with the email, with the username',
    ),
  ],
  status: [
    ...combine('where, how', 'are we, do we stand, are things, do things stand, are we at', 'with, on, for'),
    ...combine(
      'what is, what s, whats, what are',
      'the deal, the situation, the story, the state of play, going on, up, happening, the latest, the current status, the current state, the mfa situation, the score',
      'with, for, on',
    ),
    ...combine(
      'any, an, give me an, got an, can i get an, send me an',
      'update, news, info, information, details',
      'on, about, for',
    ),
    ...combine(
      'can you, could you, can u, please, would you, will you, pls',
      'check, verify, tell me, see, confirm, look up, find out, let me know, confirm to me, have a look, take a look, double check',
      'if, whether, that, what, how',
    ),
    ...combine(
      'i want to, i need to, i d like to, i would like to, we need to, we want to, want to, need to',
      'know, see, check, verify, find out, confirm',
      ', if, whether, the status of, what, how',
    ),
    ...phrases(
      'where does, stand with, stand on, stand regarding, pull up, bring up the status of, tell me about, what do we have on, what have we got for, what have we got on, set to, have a look at, take a look at, current mfa setting, mfa setting of, mfa settings of, mfa settings for, mfa config of, mfa configuration of, mfa details, mfa details of, mfa details for, mfa check, mfa check for, run a check on, do a check on, quick check on, status pls, status please, how is, how s, hows, on what state is, which mfa state',
    ),
  ],
  history: [
    ...combine(
      'what has, what s, whats, what was',
      'been changed, been done, been happening, been going on, happened, been altered, been modified, been set, been switched',
      'for, to, on, with, about',
    ),
    ...combine(
      'who, who s, who was it that, who was the one who, who has, who has been',
      'been changing, been messing with, been touching, altered, modified, changed, edited, last changed, last touched, last modified, did the change',
    ),
    ...combine(
      'show, show me, give me, get me, pull, pull up, i want, i need, can i see, let me see',
      'the',
      'history, log, logs, audit log, audit trail, change log, changes, timeline, full history, mfa history, past changes',
    ),
    ...combine(
      'all, latest, recent, earlier, previous, past, mfa, any, full',
      'changes, history, log, modifications, edits',
      'for, of, on, to, about',
    ),
    ...phrases(
      'since when, by whom, when and by whom, when was it that, mfa history, mfa log, mfa changes, mfa timeline, full history, has anyone changed, did anyone change, did somebody change, has somebody changed, has anything changed for, did anything change for',
    ),
  ],
  why: [
    ...combine('why', 'is, was, does, did, has, are, do, must, isn t, doesn t, s, were, have, hasn t'),
    ...combine(
      'i don t understand, i do not understand, i don t get, i want to know, i d like to know, i would like to know, please explain, wondering, i m wondering, i wonder, not sure, no idea, i have no idea, can you say, could you tell me, any idea, do you know, help me understand',
      'why',
    ),
    ...combine(
      'what is, what s, whats',
      'the reason, the reasoning, the cause, the explanation',
      ', that, why, for, behind',
    ),
    ...phrases(
      'for which reason, how is it that, how s it that, the reason why, reason why, what is behind, what s behind',
    ),
  ],
  question: [
    ...combine(
      'why',
      'would, should, do we, do people, do you, do they, do i, don t we, don t you, not, bother, on earth would, would anyone, would you, would we, would i, should anyone, should we, should i',
    ),
    ...combine(
      'is it, was it, would it be',
      'ok, okay, allowed, safe, wise, smart, fine, alright, necessary, risky, a problem, a good idea, a bad idea, a risk, dangerous, right, wrong, permitted, possible, mandatory, required',
      'to, if, that, if i, if we, for me to, for us to',
    ),
    ...combine(
      'do, does, did, will, would, could, may, might, must, shall, should',
      'anyone, anybody, i, we, they, he, she',
    ),
    ...combine('what do you, what would you, what will', 'think, say, suggest, do, happen'),
  ],
  reset: [
    ...combine(
      'set up, setup, set, register, register for, enrol, enroll, enrol in, enroll in, sign up for, configure, redo, do, sign up to, go through',
      'mfa, 2fa, his mfa, her mfa, their mfa, the mfa, his 2fa, her 2fa, two factor, two step verification, multi factor authentication, it, mfa registration, the registration, registration, the mfa registration, the mfa setup, mfa setup',
      ', up',
      'again, anew, afresh, from scratch, once more, one more time, all over again, over again',
    ),
    ...combine(
      'set up, register, enrol, enroll, sign up, re register, reregister, start',
      'again, anew, afresh, from scratch, once more, all over again, for mfa again, for 2fa again',
    ),
    ...combine(
      'reset, clear, wipe, delete, erase, flush, purge, renew, redo, clear out, wipe out, remove',
      ', the, his, her, their, all, all the, all of the, all his, all her, all their',
      'mfa, 2fa, authentication, auth, mfa authentication, registered, registered mfa, multi factor, strong auth',
      'methods, method, registration, registrations, enrolment, enrollment, factors, setup, details, auth methods',
    ),
    ...combine(
      ', mfa, 2fa, a, an mfa, a new, a fresh, full, a full, a complete',
      're registration, reregistration, re enrolment, re enrollment, reenrolment, reenrollment, mfa reset, 2fa reset, mfa re registration, reset of mfa, reset of the mfa, reset of 2fa',
    ),
  ],
  revoke: [
    ...combine(
      'out of, off, off of, from, on',
      'all, every, each, all of',
      ', his, her, their, the, active, open, his active, her active, their active, other',
      'sessions, session, devices, device, apps, logins, places',
    ),
    ...combine(
      'kick, boot, sign, log, force, bump',
      'out, off',
      ', everywhere, of everything, of all sessions, on all devices, of all devices',
    ),
    ...combine(
      'kill, end, close, drop, terminate, stop, cut, invalidate, revoke, expire, clear, flush',
      ', all, all of, every, any',
      ', his, her, their, the, of the, active, open, current, existing, his active, her active, their active',
      'sessions, session, tokens, logins, sign ins, refresh tokens, sign in sessions, active sessions',
    ),
    ...phrases('kick, boot, log out, logging out, signing out, everywhere please'),
  ],
  remind: [
    ...combine(
      'a, another, one more, a friendly, a gentle, a final, a last, a second, a quick, a new',
      'reminder, nudge, poke, ping, prod, reminder email, reminder mail, reminder message, email reminder, mail reminder',
    ),
    ...combine(
      'send, drop, shoot, give, fire off, mail, email',
      'out, , off',
      'reminders, reminder emails, nudges, reminder mails',
    ),
    ...phrases('prod, jog, chivvy, re remind, follow up with, chase again, get reminders out to'),
  ],
  list: [
    ...combine(
      'give, show, get, fetch, list, send, find, pull',
      ', me, us',
      'everyone, everybody, all users, all people, all accounts, all the users, all the people, all the accounts, anyone, the users, the people, the accounts, every user, every account, people, users, accounts, all',
      'with, who has, who have, who is, who are, that are, that have, who s, having, whose, on, in, where, set to',
    ),
    ...combine(
      'which, what',
      'users, people, accounts, colleagues, employees, staff, of our users, of our people, of them',
      'are, have, still have, are still, do not have, don t have, haven t, still need to, need to, still',
    ),
    ...combine(
      'who all, who else, who, who exactly',
      'is, has, are, have, still has, still have, is still, are still, s still, is currently, currently has, has still got, has got',
    ),
    ...combine(
      'how many',
      'people, users, accounts, colleagues, of us, of them, employees',
      'are, have, still have, are still, still need to, haven t',
    ),
    ...phrases(
      'overview of everyone, overview of all, a list of everyone, list of everyone, list of people, list of users, list of accounts, list everybody, list anyone, name everyone, who do we have, who do we still have',
    ),
  ],
  pending: combine(
    'not, hasn t, hasnt, haven t, havent, isn t, isnt, aren t, arent, has not, have not, is not, are not, didn t, didnt, did not, never, still hasn t, still haven t, still isn t, still aren t, still not, not yet, hasn t yet, haven t yet, has yet to, have yet to, still has to, still have to, still needs to, still need to, still must, must still, yet to',
    ', yet, even, fully, completed',
    'registered, registered for mfa, registered mfa, registered their mfa, register, register for mfa, enrolled, enrolled in mfa, enrolled for mfa, enroll, enrol, signed up, signed up for mfa, sign up, set up mfa, set up 2fa, set mfa up, set up their mfa, set up their methods, completed registration, complete registration, complete their registration, completed their registration, completed the registration, finished registration, finished registering, finish registering, done their registration, done mfa registration, completed mfa setup, completed mfa registration, complete mfa registration',
    ', yet',
  ),
  stuck: [
    ...combine(
      'stuck, hanging, stranded, parked, sitting, lingering',
      'at, in, on',
      ', state, status',
      'enabled, enabled state, the enabled state, mfa enabled',
    ),
    ...phrases(
      'not moving on, not progressing, never enforced, stuck somewhere, stuck for, stuck since, got stuck, are stuck, is stuck',
    ),
  ],
  approve: [
    ...combine(
      'ok, okay, fine, happy, agree, i agree, all good, good, agreed, i m ok, i m okay, i m fine, i am ok, i am fine, i am happy, i m happy',
      'with, for, to, on',
    ),
    ...combine(
      'i, i hereby, hereby',
      'approve, accept, authorise, authorize, sign off, sign off on, agree to, agree with',
    ),
    ...phrases(
      'lgtm, yes to, yes for, thumbs up for, thumbs up to, thumbs up on, sign off, go for, let through, give the green light to, give the green light for, give green light to, green light for, give the go ahead for, go ahead with, say yes to, give my approval for, give my approval to, give approval for, give approval to, approval for, approval granted for, wave through, rubber stamp, okay to, ok to go for',
    ),
  ],
  reject: phrases(
    'say no to, knock back, bounce, throw out, shoot down, i reject, i decline, i deny, i refuse, hereby reject, thumbs down for, thumbs down to, thumbs down on, i am rejecting, i m rejecting, give a no to, no go for, nix',
  ),
  cancel: phrases(
    'i withdraw, i cancel, i retract, bin my request, forget my request, drop my request, i want to cancel, i want to withdraw, i d like to cancel, i d like to withdraw, i need to cancel, pull my request, kill my request, revoke my request, take back my request, call back, recall my request',
  ),
  undo: [
    ...combine(
      'back, it back, everything back, back again',
      'the way it was, how it was, as it was, to how it was, to the way it was, to what it was, to the previous state, to the earlier state, to before, to the old state, to normal',
    ),
    ...combine(
      'restore, revert, return to, go back to, change back to, put back',
      'the',
      'previous state of, earlier state of, old state of, state before, situation before, old situation of',
    ),
    ...phrases(
      'backout, back out, unroll, i want to undo, i want to revert, i need to undo, i need to revert, undo the change of, undo the changes of, undo the changes from, revert the changes of, revert the changes from, revert the change of, revert the change from, roll back the changes from, roll back the changes of, roll back the change of, reverse the changes of',
    ),
  ],
  requests: [
    ...combine(
      'anything, is there anything, do i have anything, have i got anything, what, what s, whats, what is, something, is there something, show me what, show what, show me what s, which requests are, which requests, any requests, any approvals, got anything, what do i have, what have i got, tell me what s, tell me what is, do you have anything',
      ', still, there, left, else, currently, now, today',
      'for me to approve, to approve, to sign off, to sign off on, awaiting my approval, waiting for my approval, waiting on me, waiting for me, waiting on my approval, needing my approval, pending my approval, in my queue, on my plate, on my desk, for me to sign off, for me to decide, pending for me, for me to review, awaiting approval, waiting for approval, awaiting my decision, waiting for my decision, awaiting me, awaiting my sign off, that needs my approval, that needs approving, needing approval, in the queue, in the approval queue',
    ),
    ...combine(
      'show, show me, list, give me, get me, see, view, open',
      ', the, my, all, all my, all the, our',
      ', open, pending, outstanding, waiting, current, recent, latest',
      'requests, approvals, change requests, approval requests, approval queue, request queue',
    ),
    ...phrases(
      'what requests do i have, which requests do i have, what is in the queue, what s in the queue, whats in the queue, what did i request, what have i requested, my pending requests, my open requests, my outstanding requests, requests for me, approvals for me, status of my requests, where are my requests, what about my requests',
    ),
  ],
  report: [
    ...combine(
      ', the, a, our, this week s, the latest, the weekly, the monthly, the current, latest, current',
      'mfa, 2fa, rollout, roll out, registration, enrolment, enrollment, adoption, coverage, compliance, weekly, monthly, daily, management, progress',
      'report, reports, stats, statistics, numbers, figures, summary, metrics, kpis, chart, graph, percentage, rate, dashboard, overview',
    ),
    ...combine(
      'how is, how s, hows, how are',
      'the rollout, the roll out, the registration, the adoption, registration, the mfa rollout, our rollout, the campaign, the mfa project, adoption',
      'going, doing, progressing, coming along, coming on, getting on, looking',
    ),
    ...combine(
      'how far',
      'are we, along are we, have we got, along is the rollout, is the rollout, is the mfa rollout, is registration',
      ', with the rollout, with registration, with mfa, with the registration, with the mfa rollout, now, already',
    ),
    ...combine(
      'what percentage, what share, how much, what part',
      'of users, of people, of us, of the company, of the users, of our users',
      'has, have, is, are',
      'registered, mfa, covered, enrolled, done',
    ),
    ...phrases(
      'give me the numbers, show me the numbers, show me the figures, the numbers please, the report, a report',
    ),
  ],
  posture: [
    ...combine(
      ', our, the, overall, mfa, our mfa, current, the current',
      'security posture, mfa posture, posture, tenant posture, security stance, conditional access setup, ca setup, conditional access situation, tenant setup, security setup, security settings, security config, tenant config, tenant settings, baseline, security baseline, mfa policies, ca policies, policy situation',
    ),
    ...combine(
      'are, is',
      ', the, our',
      'security defaults, conditional access, security default',
      ', policies',
      'on, enabled, active, turned on, switched on, off, in use, disabled',
    ),
    ...combine(
      'which, what',
      'conditional access policies, ca policies, policies, mfa policies, security policies, access policies',
      'apply, do we have, are there, are active, are in place, are on, cover us, exist, are enabled',
    ),
    ...combine(
      'how secure, how safe, how well protected',
      'are we, is the tenant, is our tenant, is the company',
    ),
  ],
  help: [
    ...combine(
      'what',
      'can, do, could',
      'you',
      'do, offer, understand, help with, help me with, do for me, handle, know',
      ', for me, exactly, here',
    ),
    ...combine(
      'show, show me, list, give me, tell me',
      ', the, your, all, all the, some, what',
      'commands, options, examples, help, possibilities, you can do, features, instructions, menu',
    ),
    ...combine(
      'how',
      'do i, can i, should i',
      'use, talk to, work with, start with, operate',
      'you, this, this bot, this thing, the bot, it',
    ),
    ...phrases(
      'help please, please help me, i m new here, i am new here, new here, what are my options here, how can you help, how can you help me, what are you for, what do i say, what do i write, what should i type, what should i say, i don t know how this works, what is possible, how does one use this',
    ),
  ],
  retry: combine(
    'try, run, do, process, execute, redo, rerun, repeat',
    'the, all, , only the, just the',
    'failed, failures, failed ones, failed people, failed users, ones that failed, errors',
    ', again, once more, one more time',
  ),
  failed: phrases(
    'failed of, failures of, failures in, failures from, ones that went wrong, the ones that went wrong, everyone that failed, everyone who failed, everybody who failed, all that failed, those who failed, who failed, all failed, all failures, unsuccessful ones, the unsuccessful ones, the errors, people who failed, the people who failed',
  ),
};
