import type { Paradigms } from '../paradigms/paradigm.ts';
import { combine, phrases } from '../wordings.ts';

/** What people type as they would say it: lengths that are not exact, verbs of the hands, and why somebody cannot sign in. */
export const enSpoken: Paradigms = {
  set: phrases('stick, chuck, bung, slap, throw, pop'),
  on: phrases('out to, out across'),
  please: [
    ...combine(
      'can, could, would, pls can, plz can, please can',
      'somebody, one of you, anyone, ya, you lot',
    ),
    ...phrases(
      'pls can you, pls can u, plz can u, please can u, pls could you, pls could u, need you to, gonna need you to, somebody please, someone please, would someone, appreciate if you could',
    ),
  ],
  filler: [
    ...combine('looks, look, all looks, sounds', 'good, fine, ok, okay, great, right', ', to me'),
    ...phrases(
      'lgtm, fine by me, fine with me, ok by me, ok with me, good to go, go for it, all good from my side, no objections, no objection, just checking, only checking, quick question, when someone is free, when you are free, if anyone is around, when someone has time, as soon as someone can, if that works, ta muchly, much love, soz',
    ),
  ],
  during: phrases(
    'for like, for around, for roughly, for approx, for approximately, for some, for another, around, roughly, approx, approximately, for a max of, for no more than, no more than, not more than, not longer than, no longer than, for less than',
  ),
  temporary: phrases(
    'for the duration of, until tonight, until tomorrow, until tomorrow morning, until this evening, until after lunch, until next week, until monday morning, until he is back, until she is back, until they are back, until he s back, until she s back, til tomorrow, till tomorrow, till tonight, for the night, overnight, for the morning, for the afternoon',
  ),
  ifEnforce: phrases(
    'went to enforced, were on enforced, was on enforced, were set to enforced, was set to enforced',
  ),
  account: phrases(
    'the below, below, the below users, the below people, the below accounts, the users below, the people below, the accounts below, users below, people below, these guys, those guys, this lot, the guys below, below mentioned users, undermentioned users, these folks, the list below, the names below',
  ),
  reset: [
    ...combine('mfa, 2fa', 'wiped, cleared, resetting, wiping, clearing, redone'),
    ...combine(
      'set up, setup, configure, register, add, install, enrol, enroll, enrol in, redo, go through',
      ', the, his, her, their, his ms, her ms',
      'authenticator, authenticator app, microsoft authenticator, ms authenticator, mfa, 2fa, mfa setup, mfa registration',
      'again, from scratch, afresh, once more',
    ),
  ],
  report: [
    ...combine(
      ', send me, send me the, send us the, give me the, show me the, get me the, mail me the, email me the, i need the, the, a, our',
      'full, complete, latest, current, whole, entire, updated',
      'report, mfa report, coverage report, figures, stats, numbers, overview',
    ),
  ],
  question: phrases(
    'who s on call, who is on call, who s on duty, who is on duty, who s in today, who is in today',
  ),
  pending: [
    ...combine(
      'haven t, hasn t, have not, has not, still haven t, still hasn t',
      'done anything, done anything yet, done it, done it yet, done theirs yet, set it up, set it up yet, set up yet, set up mfa yet, finished, finished yet, completed it, completed it yet, bothered yet, signed up yet, got round to it, got round to it yet, started yet',
    ),
    ...phrases('still to do it, who still need to do it, who still have to do it'),
  ],
  occasion: [
    ...combine(
      ', i, he, she, they, we',
      'typed, picked, entered, used, selected, put, put in, wrote, chose, got, had',
      'the wrong, a wrong, wrong',
      'name, user, person, account, one, guy, state, group, spelling',
    ),
    ...combine(
      ', he, she, they, it, user, the user, scanner, the scanner, printer, the printer, device, the device, app, the app, account, copier, the copier',
      'cannot, can t, cant, can not, couldn t, could not, doesn t, does not, doesnt, won t',
      'get, receive, do, support, handle, use, approve, see, open, find, read, scan',
      'modern auth, modern authentication, mfa, 2fa, the prompt, the prompts, prompts, the code, the codes, codes, a code, any codes, the push, push, sms, texts, the text, the app, the qr code, the qr, his mail, her mail, email, mail, his phone, her phone, their phone, anything',
    ),
    ...combine(
      ', he, she, they, it, user, the user',
      'cannot, can t, cant, can not, couldn t, could not, still can t, still cannot',
      'log in, login, log on, sign in, get in, get on, work, access his mail, access her mail, access email, reach his mail, connect, get past the prompt, get past mfa, do anything, get to work, get into his mail, get into her mail, get into outlook, get into teams',
    ),
    ...combine(
      'no, has no, got no, there is no, there s no',
      'signal, reception, coverage, phone signal, mobile signal, data, mobile data, wifi, network, roaming, battery, connection',
      ', there, here, on site, on the plane, in the basement, abroad',
    ),
    ...combine(
      'isn t, is not, not, stopped',
      'getting, receiving',
      'codes, the codes, any codes, the code, prompts, the prompts, the prompt, the push, texts, the texts, sms',
    ),
    ...combine(
      'phone, handset, mobile, laptop, device',
      'went, fell, is, got, was',
      'in the loo, in the sea, in the pool, swimming, in the wash, under a car, missing, nicked, stolen, wiped, reset, run over, for repair, in for repair, at the shop, being repaired, being replaced, on order, dead, flat, bricked, soaked, smashed, found, back',
    ),
    ...combine(
      'phone, mobile, battery, screen',
      'died, exploded, is bust, bust, is bricked, bricked, is toast, packed up',
    ),
    ...phrases(
      'has the phone now, got the phone now, got his phone back, got her phone back, got a new one, has a new one, out of battery, battery dead, waiting for a new phone, waiting for new phone, waiting for a replacement, waiting for his new phone, waiting for her new phone, customer site, at a customer site, on a customer site, on site, looks compromised, account looks compromised, suspicious sign in, suspicious sign ins, dodgy sign in, dodgy login, strange logins, impossible travel, clicked a link, clicked a bad link',
    ),
  ],
  ordinary: phrases(
    'slow, annoying, stupid, painful, pain, nuts, crazy, rubbish, crap, awful, horrible, madness, nonsense, tonight s, hassle, faff, nuisance',
  ),
};
