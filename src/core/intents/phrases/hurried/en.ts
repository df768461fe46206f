import type { Paradigms } from '../paradigms/paradigm.ts';
import { combine, phrases } from '../wordings.ts';

/** What people in a hurry leave short: a reason behind "cos", a trial run behind "just testing", what is open, who did it. */
export const enHurried: Paradigms = {
  please: combine('can, could, may', 'we', ', please, kindly, also', 'get, have'),
  must: combine('needs to, need to, has to, must', 'come'),
  question: phrases('who s on shift, whos on shift, who is on shift, who s off, who is off'),
  because: phrases('cos, coz, cuz, bcos, becos, b/c, given, given that, seeing as, seeing that'),
  dryRun: [
    ...combine('test, testing, trial', 'only'),
    ...combine('just, only, this is just, this is only, it s just, it s only', 'a', 'test, trial'),
    ...combine('just, only', 'testing, trying it out'),
    ...combine(', just, only', 'simulate', 'switching, setting, putting, moving, turning, flipping'),
  ],
  filler: [
    ...combine(
      'for',
      'the, my, our, todays, tomorrows, a',
      ', monday, tuesday, wednesday, thursday, friday, weekly, morning, team, management',
      'meeting, standup, board, mt',
    ),
    ...combine('before', 'lunch, noon, the weekend, the meeting, her meeting, his meeting, tonight'),
    ...phrases('overall, in general, generally'),
  ],
  group: combine('whole of, the whole of, the whole, whole, the entire, entire', ', the', 'group, grp'),
  history: [
    ...combine(
      'who',
      'approved, rejected, signed off, confirmed',
      'the change, the request, the mfa change, that change, this change',
      'for, of, on',
    ),
    ...combine('who, who has', 'turned, switched, took, put, flipped, changed, set'),
    ...combine('what happened', 'w, w/', ', the', 'mfa', 'of, on, for'),
  ],
  pending: phrases(
    'pending ones, the pending ones, all the pending ones, all pending ones, pending people, all pending people, all pending users',
  ),
  status: combine('anyone, does anyone, anybody, does anybody, someone', 'know, knows', 'if, whether'),
  requests: [
    ...combine(
      'what s, whats, what is, anything, is anything, what',
      'open, still open, pending, still pending, waiting',
      'now, right now, at the moment, atm, today, for me, for us, on my side',
    ),
    ...combine('what s, whats, what is, anything, is anything', 'still', 'open, pending, waiting'),
    ...combine('what, anything', 'do i, i', ', still', 'need to, have to', 'approve, decide, sign off'),
  ],
  report: [
    ...combine(
      'how many',
      ', people, users, of them, employees, colleagues, accounts',
      'have registered, registered, are registered, have enrolled, are done',
      ', so far, already, now, by now, today, until now, in total',
    ),
    ...combine('campaign, rollout', 'numbers, figures, stats, progress, report, results'),
    ...combine(
      'how are we doing, how we doing, how s it going, how is it going',
      'on, with',
      'mfa, 2fa, the mfa rollout',
    ),
    ...combine('how is, how s', 'mfa, 2fa', 'going, coming along, doing, looking'),
    ...combine(
      'send, mail, email, give, get, show',
      'me, us',
      ', the, a, an, that',
      ', mfa, 2fa',
      'spreadsheet, excel, excel sheet, xlsx, csv, csv file, export, list as csv, list as a csv, list as excel, list in excel',
    ),
  ],
  occasion: [
    ...combine('was, it was', 'a typo, a mistake, a duplicate, wrong, an error, by mistake'),
    ...combine(
      ', he is, she is, he s, she s, is',
      'boarding, about to board',
      ', a plane, a flight, his flight, her flight',
    ),
  ],
  ordinary: phrases('landline, landlines'),
  posture: [...combine(', overview of', 'who s, who is, whos, who', 'covered by, covered', 'what')],
  stuck: [
    ...combine(
      'who is, who s, who are, users, people',
      'registered, already registered',
      'but',
      'not, still not, not yet',
      'enforced',
    ),
  ],
  reset: [
    ...combine(
      'to register, register, to re register, re register, to set up, set up',
      'his, her, their, the',
      ', mfa',
      'methods, method, factors',
      'again, anew, from scratch, over again',
    ),
  ],
  not: [...phrases('w/o')],
};
