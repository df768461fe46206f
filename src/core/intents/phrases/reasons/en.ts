import type { Paradigms } from '../paradigms/paradigm.ts';
import { combine, phrases } from '../wordings.ts';

/** What is told as a reason: new and missing phones, first and last days, a caller who was checked. */
export const enReasons: Paradigms = {
  occasion: [
    ...combine(
      ', the, his, her, mfa',
      'authenticator app, authenticator, microsoft authenticator, app',
      ', has, is, s',
      'crashed, crashes, crashing, broken, not working, doesn t work, does not work, won t open, keeps crashing, stopped working, acting up',
    ),
    ...combine('can t, cannot, unable to, couldn t', 'log in, login, sign in, get in, log on'),
    ...phrases(
      'locked out, is locked out, travelling, traveling, is travelling, migrating phone, migrating phones',
    ),
    ...combine(
      'enrolling, registering, setting up, installing, configuring, getting, migrating to, moving to, switching to',
      ', a, his, her, their, the',
      'new',
      'phone, laptop, device, handset, mobile, authenticator, tablet',
    ),
    ...combine(
      'back from',
      ', his, her, their, a',
      ', maternity, paternity, parental, sick, long, annual, medical',
      'leave',
    ),
    ...combine('on, is on, she s on, he s on', 'call', ', tonight, today, this week, this weekend'),
    ...combine(
      'both, all, she, he, they',
      ', have, has, already, have already, has already',
      'registered',
      ', already, last week, yesterday, this week, this morning, today',
    ),
    ...combine(
      'no, without',
      ', a, any',
      'sign off, approval, sign off yet',
      'from his manager, from her manager, from the manager, from their manager',
    ),
    ...combine(
      'w/o, w o, without',
      'his, her, their, a, the, any',
      'phone, mobile, device, tel, cell, battery, signal',
    ),
    ...phrases('no signal, no reception, no battery'),
    ...combine('new', 'phones, devices, mobiles, handsets, laptops'),
    ...combine(
      'camera, phone, scanner, authenticator, app, keyboard, screen, laptop, battery',
      ', is, s',
      'broken, dead, cracked, not working, out of order',
    ),
    ...combine('phone, handset, device, mobile', 'upgrade, replacement, change, swap'),
    ...combine('new', 'device, handset, mobile, laptop, work phone, company phone'),
    ...combine(
      'phone, handset, device, mobile, authenticator',
      'is, s',
      'gone, dead, lost, broken, stolen, new, in repair, in the lake, at home',
    ),
    ...combine('bought, got himself, got herself, ordered', 'a', 'new phone, phone'),
    ...combine('left', 'his, her, their, the', 'phone, mobile', ', at home, on the train, in the office'),
    ...combine(
      'found, has found, got, has, recovered',
      'his, her, their, the',
      'phone, mobile, device, handset',
      'back',
    ),
    ...combine('found, has found, recovered', 'his, her, their, the', 'phone, mobile, device, handset'),
    ...combine(
      'swapped, switched, changed, lost, broke',
      'phones, his authenticator, her authenticator, the authenticator',
    ),
    ...combine(
      'new',
      'iphone, android, android phone, samsung, pixel, tablet, ipad, sim, sim card, authenticator, smartphone, cell phone',
    ),
    ...combine(
      'without',
      ', a, his, her, their, the, any',
      'phone, mobile, device, handset, authenticator, smartphone',
    ),
    ...combine(
      'started, starts, joined, joins',
      'today, this week, this morning, this month, last week, yesterday, on monday, monday',
    ),
    ...combine('last day, last working day', ', today, this week, on friday'),
    ...phrases(
      'no phone, no phone with him, no phone with her, no phone on him, no phone on her, called back, i called back, called him back, called her back, callback done, call back done, badge checked, checked his badge, checked her badge, identity confirmed, confirmed by phone, not needed anymore, not needed any more, isn t needed anymore, no longer necessary, not necessary anymore',
    ),
  ],
};
