import type { Paradigms } from '../paradigms/paradigm.ts';
import { combine, phrases } from '../wordings.ts';

/** What people say beside an order: that they are back, that an account may be taken over, that they took the wrong one. */
export const enAsides: Paradigms = {
  occasion: [
    ...combine(
      'reports, reported, reporting',
      'his, her, their, a',
      'phone, mobile, device, laptop, handset',
      'as lost, lost, stolen, as stolen, missing, broken',
    ),
    ...combine(', just, has just', 'phoned in, called in, rang in, rang us, phoned us, called us'),
    ...combine(
      ', account, the account, his account, her account, mailbox',
      'might be, may be, could be, is possibly, is probably, possibly, probably, maybe, likely, most likely, perhaps, looks, seems, appears, may have been, might have been',
      'compromised, hacked, phished, breached, taken over, stolen',
    ),
    ...combine(
      ', is, he is, she is, keeps getting',
      'stuck in, caught in, trapped in',
      'a, the',
      'sign in loop, login loop, loop, prompt loop, mfa loop, auth loop',
    ),
    ...combine(
      ', i think, i guess, i m afraid, i fear, i believe',
      'i',
      'did, picked, got, took, clicked, chose, selected, approved',
      'the wrong',
      'one, person, user, account, group, request',
    ),
  ],
  filler: [
    ...combine(
      'make sure, please make sure, pls make sure',
      'it s, it is, that s, that is, this is, it gets',
      'done',
      'today, now, asap, quickly, right away, before lunch, soon, by tonight',
    ),
    ...phrases(
      'me again, it s me again, it is me again, just me again, only me again, oh gosh, gosh, oh dear, okay bot, ok bot, okay, i m new, i am new, i m new here, i am new here, haha, hihi, with immediate effect, effective at once',
    ),
  ],
  remind: [
    ...combine(
      'a',
      'little, quick, friendly, gentle, kind, short, small, polite, nice',
      'reminder, nudge, ping, prod',
    ),
    ...combine(
      'send, send out, give, drop, shoot',
      'a',
      'little, quick, friendly, gentle, kind, short, small, polite, nice',
      'reminder, nudge, ping, prod, note',
      ', to',
    ),
  ],
  status: [
    ...phrases('stands with, stands on, stands regarding'),
    ...combine(
      'have a look at, take a look at, check, see, tell me, find out, have a look, know',
      'how things stand, how it stands, where things stand, how things are, how things look',
      'with, for',
    ),
    ...combine(
      'can you, could you, please, would you',
      'look, have a look, take a look, see',
      'how things stand, how things are, where things stand',
      'with, for',
    ),
  ],
  pending: [
    ...combine(
      'set up, setup, installed, configured, finished setting up',
      'his, her, their, the',
      'authenticator, authenticator app, microsoft authenticator',
    ),
  ],
  mfa: [...phrases('mfa sorted, mfa sorted out, mfa in order, 2fa sorted')],
  question: [
    ...combine(
      'why',
      'does this, does it, is this, is it, is everything, does everything, is the bot',
      'always, still, take, so, taking',
    ),
  ],
  dryRun: [
    ...combine(
      'what would happen, what happens, what would change, what will happen',
      'if',
      'you, someone, somebody, they, one, the bot',
    ),
    ...phrases(
      'dry run first, trial run, rehearsal, just simulate, only simulate, simulate only, simulate first',
    ),
  ],
  posture: [
    ...combine(
      ', give me, show me, what is, what s, whats, how is, how s, get me',
      'the, our',
      'mfa posture, posture, security posture, mfa situation',
      'of, for, in, across',
      'the tenant, our tenant, this tenant, the company, the organisation, the organization',
    ),
  ],
  requests: [
    ...combine(
      'may i see, can i see, could i see, let me see, could you show me, can you show me',
      'which requests, what requests, all requests, the requests',
      ', that',
      'are, are still, still',
      'waiting, open, pending, running',
    ),
  ],
  // How a sentence ends for somebody who dictates.
  ordinary: phrases('period, fullstop'),
  aux: [
    ...combine(
      ', keep, keeps',
      'being, getting',
      'asked, prompted, asked for, prompted for, challenged',
      ', all the time, constantly, every time',
    ),
    ...phrases(
      'all the time asked, constantly asked, always asked, asked all the time, keeps asking, keep asking',
    ),
  ],
  revoke: [
    ...combine(
      'kicked, booted, thrown, chucked, signed, logged',
      'out, off',
      'everywhere, all devices, everything, of everything, of all devices',
    ),
    ...combine(
      ', is, gets, are',
      'signed out, logged out, logged off, signed off',
      'everywhere, of everything, of all devices, of all sessions, on all devices',
    ),
  ],
  please: [
    ...phrases(
      'is there any chance of getting, any chance of getting, is it possible to get, would it be possible to get, do you think you could, do you think you can, is there a chance you could',
    ),
  ],
  cancel: [
    ...phrases('can be cancelled, can be canceled, can be withdrawn, may be cancelled, may be withdrawn'),
  ],
  reject: [...phrases('can be rejected, may be rejected, can be declined')],
};
