import { enOperations } from './operations/en.ts';
import { OTHER_PRODUCTS } from './other-products.ts';
import { phrases } from './wordings.ts';
import { enParadigms } from './paradigms/en.ts';
import { enReasons } from './reasons/en.ts';
import { enComposed } from './composed/en.ts';
import { enDesk } from './desk/en.ts';
import { enSpoken } from './spoken/en.ts';
import { enAsides } from './asides/en.ts';
import { enHurried } from './hurried/en.ts';
import { withParadigms } from './paradigms/paradigm.ts';
import type { Phrases } from './phrases.ts';

const own: Phrases = {
  ...enOperations,
  ifEnable: [],
  ifDisable: [],
  ifEnforce: [],
  mfa: phrases(`mfa, 2fa, tfa, m f a, m.f.a, 2 fa, two fa, mfaa, mffa, mmfa, maf, mga, nfa, mfs, 2af, 2ffa, azure mfa, entra mfa, per user mfa, mfa setting, mfa settings,
    mfa requirement, mfa protection, mfa enforcement, multi factor, multifactor, multi factor authentication, multifactor authentication, multi factor auth, multifactor auth,
    multiple factor authentication, 2 factor authentication, 2 factor auth, 2 factor, two factor, two factor authentication, two factor auth,
    2 step verification, 2 step authentication, 2 step, two step verification, two step authentication, two step auth, two step, twostep verification, twofactor authentication, twofactor,
    2step verification, two step login, two factor login, second factor, strong authentication, multi factor login, 2sv, two step sign in`),
  group: phrases('group, security group, ad group, entra group, members of group, members of the group, grp'),
  groups: phrases('groups, security groups'),
  department: phrases('department, dept, dep, division'),
  everyone:
    phrases(`everyone, everybody, all users, all people, all members, all employees, all staff, all accounts, the whole company, whole company, whole organisation, whole organization, all, anyone, everyone in, everybody in,
    all of them, all people in, all members of, all users in, all users of, entire company, entire tenant, whole tenant, the whole team, entire team, all colleagues`),
  account:
    phrases(`user, users, account, accounts, colleague, employee, person, people, mr, mrs, ms, mister, upn, username, following users, following people, following accounts, following, login,
    user account, guest user, guest account, guest, guests, object, object id, objectid, guid, id, user id, userid, user name, upn is, these users, these people, these accounts, following colleagues, colleagues, employees, folks, our colleague, my colleague, member, members`),

  title: phrases('dr, prof, professor, doctor, rev, sir'),
  enable:
    phrases(`enable, activate, turn on, switch on, re enable, reenable, reactivate, re activate, enrol, enroll, put on, add, give, grant, start, roll out, opt in, protect with, sign up, flip on, turn back on, switch back on, enable back,
    enrol in, get going with, set up, setup, onboard to, switch to on, turn to on, onboard`),
  disable: phrases(
    `disable, deactivate, de activate, turn off, switch off, remove, take off, unenrol, unenroll, un enroll, stop, drop, get rid of, flip off, kill, opt out, turn back off, switch back off, switch to off, turn to off, shut off, lift, take away, strip`,
  ),
  enforce: phrases(
    `enforce, require, mandate, force, make mandatory, make compulsory, make required, make obligatory, re enforce, reenforce, insist on`,
  ),
  set: phrases(
    `take, set, put, make, turn, switch, change, move, flip, get, have, update, bring, mark, toggle, let, configure, adjust, promote, bump`,
  ),
  on: phrases('onn, on, onto, back on, to on'),
  off: phrases('off, back off, to off'),
  enabled: phrases(
    `enabled, activated, active, turned on, switched on, enabling, activating, turning on, switching on, re enabled, reactivated, enrolled, enrolling`,
  ),
  disabled: phrases(
    `without mfa, without 2fa, disabled, deactivated, inactive, turned off, switched off, disabling, deactivating, turning off, switching off, removed, removing`,
  ),
  enforced: phrases(
    `enforced, mandatory, compulsory, obligatory, required, enforcing, requiring, mandated, enforce state`,
  ),
  need: phrases(`requesting, needs, need, needed, must have, has to have, have to have, needs to have, need to have, must get, has to get, needs to get, i want, we want, i need, we need, i want you to, i need you to, we need you to, i want that you, we want that you, i wish that you, i wish you to, i d like, i would like, we would like,
    we d like, i d like to, i would like to, i want to, i need to, we need to, we want to, id like, id like to, i d like you to, i would like you to, i would like to have, i d like to have, i want to have, looking to, i am looking to, i m looking to,
    wants to be put on, is in need of, gets`),
  must: phrases(
    `make sure, please make sure, be sure to, ensure, make sure that, ensure that, see to it that, make sure to, must be, has to be, have to be, needs to be, need to be, must go, has to go, needs to go, must, has to, have to, to be, go to, goes to, should go to`,
  ),
  vague: phrases(
    `give me, gimme, must use, has to use, needs to use, have to use, should use, requires, stop requiring, stop enforcing, unenforce, un enforce, de enforce, unrequire, unenable, undisable, un enable, un disable, exempt, exclude, bypass, skip, suspend, pause, relax, loosen, tighten, downgrade, upgrade, remove enforcement, manage, handle, fix, do, sort out, deal with, look into, look at`,
  ),

  status:
    phrases(`staus, statsu, satus, sttaus, status, state, check, show, lookup, look up, show me, tell me, mfa status, mfa state, what is the status, what is the state, status of, state of, current mfa state, current mfa status, mfa state of, mfa status of, what s the status, what s the state, whats the status, current status, current state, check on, give me the status,
    get status, get the status, mfa info, details, info, view, display, find out, stat, status check, verify, check if, check whether, see if, find out if, can i see, do you know if, do you know whether, tell me if, tell me whether, let me know if, let me know, let me know whether,
    what is the mfa status, what is the mfa state, what s the mfa status, what s the mfa state, whats the mfa status, whats the mfa state, state is, what state is, which state is, what status does, what mfa state is, which mfa state is, i want to know if, wondering if, i need the status, need the status, i want to see, i d like to know if, i would like to know if, registration status, how are things with, how does it look for, how is it looking for, what does it say for, status update, status update for, status update on, doing with mfa, doing on mfa, at with mfa, covered by mfa, protected by mfa, protected with mfa, what methods has, what methods does, what methods did, which methods has, which methods does, which mfa methods does, which mfa methods has, what mfa methods does, what mfa methods has, what second factor does, which second factor does, what factors does, which factors does, mfa details, mfa details of, give me the mfa details, give me mfa details, give me the details, how far is, how far along is, am i on, am i enrolled in, am i registered for, do i have, have i got, do i already have`),
  history:
    phrases(`history, log, audit, audit log, timeline, change history, change log, changelog, who changed, who enabled, who disabled, who enforced, who turned on, who turned off, who switched on, who switched off, who set, who did, who activated, who deactivated, when was, when were, when did, what happened to,
    what happened with, what changed for, what has changed for, past changes, previous changes, earlier changes, who has changed, last change, last changes, last changed, changes, recent changes, what was done to, what was done for, what has been done to, audit trail, who touched, who removed, who reset, who last changed, last mfa change, last mfa changes, what changed on, what changed with, what was changed, past requests, earlier requests, previous requests, has anybody changed, and when, touched`),
  why: phrases(
    `why, how come, explain, reason for, what is the reason, for what reason, why is, why was, why does, why has, why did, what made, explain why, tell me why, can you explain why, can you tell me why, can you explain, could you explain why, do you know why, what explains`,
  ),
  reset: phrases(
    `clear mfa registration, clear mfa registrations, clear registration, wipe mfa registration, remove mfa registration, delete mfa registration, rest mfa, rest 2fa, reset, re register, reregister, require re registration, require reregistration, force re registration, re registration, reregistration, register again, must register again, needs to register again, re enrol, re enroll, reenrol, reenroll, clear methods, wipe methods, clear mfa methods, reset mfa methods, wipe, make register again, let register again, has to register again, re enrolment, new registration, force new registration, start over, resetting, require re register, reset registration, redo registration, redo`,
  ),
  revoke: phrases(
    `sign, out of all sessions, out everywhere, out of everything, off everywhere, from everything, revoke, revoke sessions, revoke session, revoke all sessions, sign out, log out, sign out everywhere, log out everywhere, kick out, kill sessions, kill all sessions, end sessions, end all sessions, sessions, all sessions, session, active sessions, sign out of all sessions, logout, signout, force sign out, force logout, everywhere, terminate sessions, terminate all sessions, terminate, invalidate sessions, invalidate, invalidate tokens, revoke tokens, refresh tokens, tokens, revoke refresh tokens, sign in sessions, revoke sign in sessions, on all devices, all devices, from all devices, of all devices, log off, sign off, revoking, out`,
  ),
  remind: phrases(
    `send, another reminder, remind, send a reminder, send reminder, reminder, reminders, send reminders, send a reminder to, nudge, chase, ping, send another reminder, send a nudge, remind again, chase up, poke`,
  ),
  list: phrases(`list, show all, list all, who has, who is, who s, whos, who are, who still has, who is still, who s still, show everyone, show everybody, which users, which people, which accounts, list everyone, list of, give me a list, give me a list of, overview of, everyone with, all users with, users with, people with, accounts with, show users, show people, show me everyone, show me all, show me who is, show me who has, list users, list people, how many,
    who all, who have, give me everyone, give me all, which colleagues, which employees, show me users, show me people, users that are, people that are, users who are, people who are, everyone who is, get me a list of, get all, find all, find everyone, anyone, who still needs, who hasn t, who has not, who did not, who didn t, who is not, who isn t, list me, all people with, all accounts with, who doesn t, who does not, who don t, who do not, who has no, who have no, who still has no, who still have no, who still doesn t, who still does not`),
  pending:
    phrases(`registrations, pending registrations, pending, not registered, not yet registered, unregistered, hasn t registered, has not registered, haven t registered, have not registered, registered yet, still has to register, still have to register, has yet to register, have yet to register, registration pending, waiting to register, who hasn t registered, not registered yet, hasn t registered yet, have not registered yet, to register, still need to register, still needs to register, register,
    registered, registration, awaiting registration, didn t register, did not register, not finished registration, outstanding, open registrations, late, overdue, registering, finish registering, finished registering, complete registration, completed registration, complete registering, finish registration`),
  stuck: phrases(
    `stuck, stuck at enabled, stuck in enabled, stuck on enabled, hanging, hang, stalled, not moving, never flipped, not progressing, blocked at enabled`,
  ),
  approve: phrases(
    `approve, accept, allow, sign off on, green light, greenlight, aprove, authorise, authorize, grant request, approving, confirm`,
  ),
  reject: phrases(`reject, decline, deny, refuse, turn down, disapprove, disallow, veto, rejecting, block`),
  cancel: phrases(
    `cancel, withdraw, retract, call off, recall, drop request, abort, pull back, take back, cancelling, canceling, scrap, cancle, stop request`,
  ),
  undo: phrases(
    `undo, revert, roll back, rollback, reverse, restore, undoing, put back, take it back, change back`,
  ),
  requests: phrases(
    `do i have to approve anything, do i have anything to approve, do i need to approve anything, is there anything to approve, what requests, which requests, what requests are open, which requests are open, requests, my requests, open requests, pending requests, all requests, show requests, list requests, waiting for approval, waiting for my approval, pending approvals, approvals, open approvals, what is waiting, what s waiting, whats waiting, what is open, what s open, waiting for me, my approvals, anything to approve, what do i need to approve, what needs approval, what needs approving, what needs my approval, approval queue, queue, request queue, outstanding requests, outstanding approvals, what is pending, what s pending, whats pending, request overview, request list, anything waiting, anything to approve for me, approve today, need to approve, have to approve, things to approve, to approve, open items, anything waiting for my approval, approval, my approval`,
  ),
  request: phrases(
    'request, req, change request, request number, request no, request nr, number, req no, request id, reqeust, requets, my request, that request, this request, the last request, last request, my last request, the last change, last change, rq',
  ),
  report: phrases(
    `how s the rollout going, how is the rollout going, how is it going with the rollout, report, coverage, mfa report, coverage report, summary, statistics, stats, dashboard, figures, numbers, progress, registration progress, rollout progress, how far are we, weekly report, monthly report, overview, mfa overview, mfa coverage, adoption, mfa adoption, metrics, how are we doing, rollout status, roll out status, status report, progress report, export, how far is the rollout, how far along are we, how far along is the rollout, how far is it`,
  ),
  posture: phrases(
    `posture, security posture, security defaults, conditional access, conditional access policies, ca policies, tenant settings, tenant status, tenant posture, security default, tenant state, is security defaults on, what policies, which policies, which policies apply, policies, tenant, tenant security, tenant configuration`,
  ),
  help: phrases(
    `what commands do you know, which commands do you know, i need some help, need some help, help, commands, what can you do, what do you do, how does this work, how do you work, what can i say, what can i ask, how do i use you, how do i use this, how to use, usage, examples, manual, options, menu, instructions please, what are you, who are you, help me, i need help, need help, can you help, can you help me, could you help me, please help, show help, help please, how does it work, what commands are there, what are the commands, show commands, list commands, what can i do, what can i do here, what can i type, guide, how do i start, get started, what is this, what does this bot do, what else can you do, i m lost, no idea what to type, explain yourself, how does this bot work, how does the bot work, how does this thing work, what do i type, i don t know what to do, what are my options`,
  ),
  greet: phrases(
    `anyone there, are you there, hi, hello, hey, hiya, howdy, hi there, hello there, hey there, good morning, good afternoon, good evening, good day, morning, afternoon, evening, yo, greetings, hi bot, hello bot, hey bot, dear bot, hi all, hi team, how are you, how are you doing, nice to meet you, g day, sup, heya, hi everyone, good to see you, hallo, hoi, bonjour, hola`,
  ),

  please: phrases(
    `please proceed with, proceed with, proceed to, please proceed to, please, pls, plz, plse, plese, pleas, plaese, pleaes, plase, pleeease, kindly, can you, could you, would you, will you, can u, could u, would u, cld you, can you please, could you please, would you please, would you mind, would you be so kind to, would you be so kind as to, could you be so kind as to, can i get, could i get, can i have, could i have, can we get, could we get, can we have, could we have, may i ask you to, might i ask you to, can i ask you to, could i ask you to, i d appreciate it if you, i would appreciate it if you, i d appreciate it if you could, i would appreciate it if you could, would it be possible to, would it be possible for you to, go ahead and, be so kind as to, be so kind to, be a dear and, do me a favour and, do me a favor and, do me a favour, do me a favor, if you please, if possible, if you can, if you could, if you would, if you don t mind, if that s ok, when you have a moment, when you have a minute, when you have time, when you get a chance, when you can, whenever you can, could you quickly, can you quickly, can someone, could someone, you can, time to, let s, lets, i want you to have, you need to, you should, you must, grateful if you could, much appreciated if you could, request to, requesting to, requesting you to, i request you to, i am requesting you to, this is a request to, mind, would you be able to, could you be able to, please do, pls do, plz do, do please, do the needful and, please do the needful and, kindly do the needful and, i was wondering if you could, i wonder if you could, i was hoping you could, any chance you could, any chance you can, be able to`,
  ),
  filler: phrases(
    `thanks for your help, thank you for your help, thanks for the help, thanks for helping, thanks for your support, thank you for your support, thanks for your time, thanks for your assistance, thank you for your assistance, many thanks for your help, thank you for your cooperation, thanks for your cooperation, thanks for your quick help, thanks for everything, eh, ehm, euh, uhm, ah, oh, gr, um, uh, uhm, erm, er, hmm, yet, at your earliest convenience, as soon as you can, thanks so much, thanks a bunch, thanks again, no rush, real quick, if you get a chance, hope you re well, hope you are well, sorry to bother, sorry to bother you, whenever you re ready, appreciate your help, that s all, both, thanks, thank you, thx, thnx, tnx, ty, thank u, thanks a lot, thanks a million, thank you very much, thank you so much, many thanks, thanks in advance, thank you in advance, tia, cheers, cheers mate, rgds, rgrds, much appreciated, appreciate it, appreciated, that would be great, would be great, great, awesome, regards, kind regards, best regards, best, br, kr, now, right now, right away, straight away, immediately, asap, a s a p, urgently, urgent, quickly, quick, today, now please, just, also, again, as soon as possible, at once, ok so, so, well, alright, all right, right, yes, yeah, yep, sure, then, bot, mfa bot, the bot, team, mate, all good, fyi, btw, by the way, first, really, actually please, simply, once more, one more time, one more thing, last one, next one, next, next up, quick one, quick request, small request, new request, command, task, todo, action, action required, here, there, over there, friend, buddy, dear, sir, madam, guys, ma am, have a nice day, have a good one, have a great day, good luck, bye, see you, cu, as well, too, if you please, directly, promptly, soon, this morning, this afternoon, as discussed, as agreed, as requested, as per request, as per policy, per policy, status of mfa please, when convenient, i guess thanks, high priority, prio, priority, important, p1, p2, p3, ta, pretty please, yours, sincerely, back, as usual, ok then, for me, for us, for me please, for me now, for now please, mode`,
  ),
  article: phrases('the, a, an, that, this, his own, their own, its'),
  for: phrases(
    '4, ffor, gor, dor, vor, fir, flr, foe, fod, fof, fkr, f0r, rof, fore, tof, ot, for, of, to, from, in, with, at, into, fro, ofr, fpr, fot, foor, forr, fo, fr, for the, of the, regarding, about, concerning, re, by, within, belonging to, as, against',
  ),
  and: phrases(
    '&, and, adn, nad, anf, amd, plus, and also, as well as, and then, and for, together with, along with, also for, n',
  ),

  because: phrases(
    `because, because of, due to, reason, reason is, the reason is, reason being, since, cause, cuz, coz, bc, becuase, becasue, beacuse, becouse, in connection with, on account of, owing to, for reason, justification, comment, note, in view of, as a result of, on the grounds that, on behalf of, given that, following his, following her, following their, following the, following a, following an, so that, so he can, so she can, so they can, after losing, after his, after her, reson, reaosn`,
  ),
  ticket: phrases(
    `ticket, tkt, case, incident, ref, reference, ticket number, ticket no, ticket nr, ticket id, ticket is, case number, case no, incident number, see ticket, per ticket, as per ticket, re ticket, call number, servicenow, service now, jira, tic, tickt, ticet, tiket, per, see, as per, under ticket, under, for ticket, with ticket, chg, change number, work order, service request, sr, via ticket`,
  ),
  dryRun: phrases(
    `dry run, dryrun, what if, what if i, what if we, what would happen if, what would happen if i, what would happen if we, what happens if, what happens if i, what happens if we, what happens when i, what happens when we, simulate, simulation, test run, preview, trial run, just a test run, only simulate, as a dry run, in dry run mode, dry run only, dry run mode, just simulate, do a dry run, do a dry run of, run a simulation, show me what happens if i, show me what happens if we, show what would happen if, show me what would happen if, show me what would happen if i, show me what would happen if we, whatif, what if you, pretend to, rehearse, without actually doing it, without doing it, without changing anything, don t actually do it, do not actually do it, no changes yet, just checking what would happen, simulation only, simulated, a dry run of, dry run of, dry run for, in a dry run, do a preview, do a preview of, show a preview of, show me a preview of, preview of, what would be the effect of, what would the effect be of, what is the effect of, what s the impact of, what is the impact of, what would be the impact of, simulate what happens if we, simulate what happens if i, simulating`,
  ),
  temporary: phrases(
    `temporarily, temporary, for a while, for a bit, for a moment, for the time being, for now, until, till, til, for today, for the day, for this week, for the week, for the weekend, for a few hours, for a few days, for some time, for a short time, for a couple of hours, for a couple of days, for the rest of the day, for the rest of the week, up to, briefly, for a few minutes, during, by, tonight only, today only, for this afternoon, for this morning, for tonight, for tomorrow, for a short while, just for today, until end of day, until the end of the day, until eod, until cob, until close of business, till end of day, till eod, until noon, until midnight, until lunch, until lunchtime, until further notice, until the end of the week, until end of week`,
  ),
  during: phrases(
    'for, for the next, during, during the next, over the next, for about, for only, only for, just for, for max, for at most, for maximum, max, at most, for up to, duration, the next, for exactly, lasting, for a period of, for a duration of',
  ),
  minute: phrases('minute, minutes, min, mins, m, minuts, minutes from now'),
  hour: phrases('hour, hours, hr, hrs, h, huor, huors, hors, hours from now'),
  day: phrases('day, days, d, dys, days from now, calendar days'),
  week: phrases('week, weeks, wk, wks, w'),
  month: phrases('month, months, mo'),
  half: phrases('half an, half a, half'),
  numbers: phrases('one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve'),

  not: phrases(
    `not, no, never, don t, dont, do not, doesn t, doesnt, does not, didn t, didnt, did not, cannot, can t, cant, can not, won t, wont, will not, wouldn t, shouldn t, shouldnt, should not, mustn t, must not, needn t, isn t, isnt, is not, wasn t, aren t, hasn t, haven t, hadn t, hasnt, havent, without, none, nobody, nothing, neither, nor, no longer, not anymore, anymore, any more, no need, don, stop trying, nto, noy, dno t, dotn, don tt, avoid, refrain, refrain from, forbid, prevent, keep from, nope, nah, wait, hold on, hold off, nevermind, never mind, forget it, forget that, scratch that, just kidding, kidding, jk, cancel that, ignore, disregard, leave, leave alone, keep, stop it, rather not, hands off, no one, ain t, instead of, hardly, under no circumstances, by no means, unwanted, false alarm`,
  ),
  question: phrases(
    `should i, should we, shall i, shall we, can i, can we, could i, could we, may i, may we, do i, do we, do i need to, do we need to, do i have to, do we have to, must i, must we, am i, are we, am i allowed to, are we allowed to, is it ok to, is it okay to, is it ok if, is it possible to, is it possible, is it safe to, is it wise to, is it necessary to, does it make sense to, does it hurt, how do i, how do we, how do you, how can i, how can we, how to, how would i, how should i, how long, how, what, what does, what about, which, who, whom, whose, where, when do, when should, when can, when will, when, would it, would that, will it, will this, can mfa, could mfa, should mfa, would mfa, will mfa, can users, why not, why don t we, why don t you, why should, did you, did we, did i, have you, have we, has anyone, has anybody, has someone, are you, are you able to, are you going to, do you, would you recommend, would you advise, do you think, do you recommend, ought i, is there, are there, what s, whats, whether, wonder, wondering, curious, question, any idea, know how, is it true, anyone know, isn t it, aren t we, wouldn t it, shouldn t we, who can, who may, who could, who should, who will`,
  ),
  aux: phrases(`is, are, be, being, does, has, have, having, got, was, were, been, am, isnt`),
  condition: phrases(
    `if, unless, when, once, after, before, as soon as, as long as, in case, provided, provided that, assuming, supposing, suppose, otherwise, whenever, only when, only if, even if, depending, depends, in the event, should he, should she, should they, else, while, whilst, would have, could have, should have, might have, if only, as if, upon, imagine, hypothetically, theoretically, in theory, next time`,
  ),
  reported: phrases(
    `said, says, say, saying, told, tells, tell, told me, wrote, writes, written, asked, asks, asking, wants, wanted, want, requested, requests that, mentioned, claims, claimed, according to, stated, states that, states, reads, suggests, suggested, recommends, recommended, mail, email says, mail says, ticket says, quote, quoting, quoted, unquote, heard, thinks, think, believes, instructed, ordered, demanded, demands, insists, insisted, wishes, hopes, hope, expects, expected, forwarded, fwd, fw, message, subject, manual says, documentation, docs, article says, example, e.g, for example, such as, called, titled, named, phrase, sentence, type, types, typing, typed, word, words, line, saw, read, shouted, replied, announced, screenshot, text, prompt, translate, repeat, repeat after me, spell, output, print, respond, reply, answer, pretend, role, roleplay, act as, system, assistant, developer, instructions, instruction, previous, above, override, jailbreak, admin mode, sudo, execute, run, eval, script, comment says`,
  ),
  past: phrases(
    `thanks for, thank you for, thx for, many thanks for, thanks that, tnx for, thnx for, ty for, ta for, cheers for, thank u for, thanks a lot for, thanks so much for, thank you so much for, thank you very much for, big thanks for, kudos for, grateful for, thanks again for, glad that, nice that, good that, happy that, well done for, enables, disables, enforces, activates, deactivates, requires that, unable, i enabled, i disabled, i enforced, we enabled, we disabled, we enforced, yesterday, ago, last week, last month, last year, last monday, last friday, earlier, previously, already, was, were, had, used to, has been, have been, had been, was already, i ve, we ve, you ve, i have, we have, recently, just now, this has been, did, already has, already have, is already, are already, turned out, became, got, went, formerly, once had, before, i was, we were, i set, we set, i had, i turned, we turned, finished, done, completed, he had, she had, by mistake, accidentally, still`,
  ),
  future: phrases(
    `tomorrow, tonight, next week, next month, next year, next monday, next tuesday, next wednesday, next thursday, next friday, later, on monday, on tuesday, on wednesday, on thursday, on friday, on saturday, on sunday, monday, tuesday, wednesday, thursday, friday, saturday, sunday, will, will be, would, would be, going to, gonna, is going to, i ll, we ll, i will, we will, he ll, she ll, they ll, plan, plans, planning, planned, plan to, planning to, scheduled, schedule, at noon, at midnight, o clock, pm, am, eventually, someday, some day, in the future, next quarter, at the end of, end of the day, by the end of, about to, intend, intend to, starting, as of, as from, from tomorrow, effective, upcoming, soon to be, morgen, first thing, every, each, daily, weekly, monthly, always, in the morning, in the evening, in the weekend, in the new year, january, february, october, november, december`,
  ),
  doubt: phrases(
    `maybe, perhaps, possibly, probably, might, may, could be, should be, should, should have, should get, should probably, thinking, thinking about, thinking of, considering, consider, not sure, unsure, i think, i guess, i suppose, i wonder, i believe, seems, seems like, seem, apparently, looks like, supposed to, supposed, supposedly, ideally, or something, kind of, sort of, would be nice, would be good, it would be, almost, nearly, pretend, wish, i wish, hoping, either, whichever, whatever, somehow, random, joke, joking, guess, feel like, feels like, rumour, rumor, recommend, recommending, suggest, advise, advice, discuss, discussing, decide, deciding, talk, talking, debate, worried, afraid, trying, tried, try, fails, failed, failing, fail, error, errors, broken, problem, problems, issue, issues, works, working, work, happy, sad, love, hate, annoying, important that, good idea, bad idea, idea, proposal, propose, makes sense, useful, pointless, great that, funny, weird, strange, complain, complains, complaining, complained`,
  ),
  except: phrases(
    `except, except for, but, but not, excluding, apart from, other than, besides, rather than, instead, however, though, although, only, only for, minus, save for, aside from, even though, versus, vs, actually, oops, sorry, correction, i mean, i meant, on second thought`,
  ),
  or: phrases('or, and or, either or, alternatively, respectively'),
  other: [
    ...OTHER_PRODUCTS,
    ...phrases(
      `vpn, bitlocker, sspr, self service password reset, mailbox, mailboxes, shared mailbox, litigation hold, onedrive, sharepoint, teams, teams phone, exchange, exchange online, outlook, intune, defender, autopilot, laptop encryption, license, licence, licenses, licences, wifi, wi fi, password, passwords, password reset, password expiry, pin, sso, single sign on, hello for business, windows hello, fido, fido2, passkey, passkeys, security key, authenticator, microsoft authenticator, authenticator app, sms, phone sign in, app password, app passwords, conditional access policy, audit logging, auto forwarding, forwarding, out of office, archive, imap, pop3, smtp, smtp auth, activesync, legacy authentication, legacy auth, basic auth, basic authentication, remote desktop, rdp, citrix, printer, printing, firewall, antivirus, github, salesforce, google, gmail, facebook, instagram, whatsapp, slack, zoom, jira access, servicenow access, sap, okta, duo, aws, azure, office 365, o365, microsoft 365, m365, office, copilot, power bi, powerbi, dynamics, notifications, notification, dark mode, light mode, camera, microphone, bluetooth, gps, location services, cookies, javascript, macros, usb, hotspot, roaming, voicemail, call forwarding, phone, keyboard, updates, windows update, screen lock, screensaver, encryption, tls, ssl, dns, dhcp, proxy, account lockout, account creation, badge, access card, alarm, heating, airco, the light, lights, coffee machine, coffee, sign in, signing in, login page, guest access, external sharing, sharing, admin rights, admin role, global admin, admin, role assignment, pim, jit, ssh, ftp, bios, kiosk mode, mfa server, mfa fatigue, mfa policy, mfa app, mfa device, mfa token, mfa method, mfa methods, mfa number, mfa prompt, mfa prompts, number matching, security defaults policy, backup, backups, sync, adconnect, webcam, spam filter, safe links, dlp, retention, ldap, radius, kerberos, saml, oauth, api access, api, service principal, app registration, trusted ips, trusted locations, remember mfa, session timeout, browser, chrome, edge, firefox, app, apps, application, applications, device, devices, computer, server, servers, database, website, site, subscription, account access, mobile, tablet, iphone, android`,
    ),
  ],
  pronoun: phrases(
    `me, my, mine, myself, him, her, them, he, she, they, it, us, our, ours, your, yours, you, we, i, his, their, hers, theirs, himself, herself, themselves, someone, somebody, that guy, that one, this one, those, these, that person, this person, that user, this user, the guy, the same, same, the other, another, others, other, each other, one of them, my account, my user, my own account, my own, my boss, my manager, the boss, the manager, the ceo, the new guy, the new girl, the new hire, the intern, the new starter, whoever, people who, users who, some users, some people, a few users, few users, several users, many users, most users, any user, anybody, random user, certain users, a user, an employee, a colleague, a person, u`,
  ),
  occasion: phrases(
    `phone broken, phone lost, phone stolen, phone dead, phone died, phone replaced, wrong, wrong person, wrong user, wrong guy, mistake, duplicate, not needed, no longer needed, lost, lost phone, new phone, stolen, theft, broke, broken phone, replaced, phone, mobile, handset, device, laptop, onboarding, offboarding, onboard, starter, new starter, joiner, leaver, leaving, left, joining, hired, new hire, starts, travel, travelling, traveling, trip, holiday, vacation, leave of absence, audit, audit finding, compliance, policy, security, incident, compromised, compromise, phishing, phished, hacked, breach, request by, requested by, approved by, asked by, manager, by phone, verified, verified by, verified caller, caller verified, identity verified, id checked, id verified, called, called in, locked out, locked, lock out, cannot sign in, can t sign in, cannot log in, can t log in, unable to sign in, unable to log in, migration, pilot, rollout, project, promoted, promotion, transfer, maintenance, testing, test, demo, replacement, repair, repaired, sim, new sim, number changed, new number, changed number, broken, damaged, forgot, forgotten, dropped, wet, water, reset by, internship, intern, contract, contractor, sick, maternity, returning, returned, back from, moved, moving, cleanup, clean up, insurance, finding, requirement, mandatory by, kiosk, service account, conference, abroad, switching, switched phones, phone switch, phone swap, swap, upgrade, our new starter, our new joiner, new joiner, new employee, new colleague, new user, new member, new team member, our new colleague`,
  ),
  ordinary: phrases(
    `always, never, now, then, than, there, here, very, more, less, most, much, many, few, some, any, other, another, again, ever, even, quite, rather, thing, things, stuff, something, anything, everything, time, times, moment, minute, week, month, year, today, morning, people, man, woman, guy, girl, boss, manager, director, ceo, cfo, intern, contractor, assistant, secretary, colleague, team, company, tenant, organisation, organization, building, floor, desk, office, world, person who, guy who, who, which, whose, where, while, because, so, too, also, only, just, still, yet, already, almost, about, above, below, under, over, between, through, during, without, within, against, into, upon, off, out, up, down, is, are, was, were, be, been, being, am, do, does, did, done, doing, has, have, had, having, can, could, shall, should, would, must, ought, need, go, goes, going, gone, went, come, comes, came, coming, get, gets, got, getting, give, gives, gave, take, takes, took, see, saw, seen, know, knows, knew, known, like, likes, liked, look, looks, looked, use, uses, used, using, find, finds, found, put, tell, ask, asked, work, works, worked, seem, feel, try, tries, leave, left, called, keep, keeps, kept, let, begin, show, hear, play, run, move, live, believe, hold, bring, happen, write, provide, sit, stand, lose, loses, lost, pay, meet, include, continue, learn, lead, understand, watch, follow, stop, create, speak, read, allow, open, walk, win, offer, remember, consider, appear, buy, wait, serve, die, send, expect, build, stay, fall, cut, reach, remain, good, new, first, last, long, great, little, own, old, right, big, high, different, small, large, next, early, important, bad, same, able, unable, best, better, worst, worse, sure, free, full, special, easy, clear, recent, certain, personal, open, red, difficult, available, likely, short, single, medical, current, wrong, private, past, foreign, fine, common, poor, natural, significant, similar, hot, dead, central, happy, serious, ready, simple, physical, general, environmental, financial, blue, democratic, dark, various, entire, close, legal, religious, cold, final, main, nice, huge, popular, traditional, cultural, button, setting, settings, option, options, feature, features, menu, screen, page, link, click, window, file, folder, document, database, table, row, column, code, program, software, hardware, network, internet, web, url, http, https, www, data, information, number, name, names, address, value, thing, way, part, place, problem, fact, issue, side, kind, head, house, service, area, money, story, month, lot, right, study, book, eye, job, word, business, question, answer, weather, lunch, dinner, breakfast, food, beer, pizza, car, train, bus, road, city, country, school, student, students, government, system, game, room, mother, father, life, hand, home, water, child, children, today, history, party, result, change, changes, night, point, policy, process, music, market, sense, nation, plan, college, interest, death, experience, effect, use, class, control, field, development, role, effort, rate, heart, drug, show, leader, light, voice, wife, police, mind, price, report, decision, son, view, relationship, town, arm, difference, secure, security, safe, risk, attack, hacker, hackers, hack, sentence, test user, unknown, blank, null, undefined, true, false, table, drop, select, delete, insert, where, union, passwd, root, anything else, thanks to, etc, and so on, everyone else, someone else, rest, remaining, weekly, tonight, wrote, said, lets, letting, asap, wise, hello, world, lorem, ipsum, dolor, foo bar, blah, bla, haha, lol, lmao, omg, wtf, hmm, hm, uh, um, meh, ugh, nope`,
  ),
};

export const en = [enParadigms, enDesk, enReasons, enSpoken, enAsides, enHurried, enComposed].reduce<Phrases>(
  withParadigms,
  own,
);
