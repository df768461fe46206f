import type { Paradigms } from '../paradigms/paradigm.ts';
import { combine, phrases } from '../wordings.ts';

/** What is told as a reason: new and missing phones, first and last days, a caller who was checked. */
export const enReasons: Paradigms = {
  occasion: [
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
