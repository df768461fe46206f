import type { Paradigms } from '../paradigms/paradigm.ts';
import { combine, phrases } from '../wordings.ts';

/** What people say beside an order: that they are back, that an account may be taken over, that they took the wrong one. */
export const deAsides: Paradigms = {
  occasion: [
    ...combine(
      'meldet',
      'sein, ihr',
      'handy, telefon, gerat',
      'verloren, gestohlen, als verloren, als gestohlen, defekt',
    ),
    ...phrases('ruft gerade an, hat gerade angerufen'),
    ...combine(
      ', konto, das konto, account, der account',
      ', ist',
      'vermutlich, moglicherweise, wahrscheinlich, eventuell, vielleicht, evtl, wohl',
      'kompromittiert, gehackt, ubernommen, gephisht, geknackt',
      ', worden',
    ),
    ...combine('hangt in, steckt in', 'einer, der', 'schleife, anmeldeschleife, loginschleife, mfa schleife'),
    ...combine(
      'ich glaube ich habe, ich furchte ich habe, ich denke ich habe, ich glaub ich hab',
      'den falschen, die falsche, das falsche',
      ', benutzer, person, anfrage, konto',
      ', erwischt, genommen, gewahlt',
    ),
  ],
  filler: [
    ...combine(
      'stell sicher dass, stellen sie sicher dass, sorg dafur dass',
      'es, das',
      'heute, sofort, bald, schnell',
      'erledigt wird, passiert, gemacht wird, erledigt ist',
    ),
    ...phrases(
      'ich schon wieder, ich bin s wieder, ich bins wieder, ich nochmal, oje, ohje, hoppla, okay bot, ok bot, ich bin neu, ich bin neu hier, haha, ab sofort, mit sofortiger wirkung, umgehend',
    ),
  ],
  remind: [
    ...combine(
      'eine, einen',
      'kleine, kurze, freundliche, nette, kleinen, kurzen, freundlichen',
      'erinnerung, reminder, stups',
    ),
    ...combine(
      'schick, schicke, sende, schicken, senden, gib',
      'eine, einen',
      'kleine, kurze, freundliche, nette, kleinen, kurzen, freundlichen',
      'erinnerung, reminder, stups, hinweis',
      ', an',
    ),
  ],
  status: [
    ...combine('schauen, nachsehen, prufen, sagen', 'wie es steht, wie es aussieht', 'mit, um, bei'),
    ...phrases('statsu, satus, staus'),
  ],
  pending: [
    ...combine(
      'seinen, ihren, den, seine, ihre, die',
      'authenticator, authenticator app',
      ', schon, bereits',
      'eingerichtet, installiert',
    ),
  ],
  question: [
    ...combine(
      'warum, wieso',
      'dauert das, dauert es, dauert alles, ist das, ist alles',
      'immer, so, standig',
    ),
  ],
  dryRun: [
    ...combine(
      'was wurde passieren, was passiert, was ware, was wurde sich andern',
      'wenn',
      'du, man, jemand, ihr, sie, der bot',
    ),
    ...phrases('erst simulieren, zuerst simulieren, nur mal simulieren, generalprobe'),
  ],
  posture: [
    ...combine(
      'wie steht',
      'der tenant, unser tenant, der mandant, unser mandant',
      'da, in sachen mfa, bei mfa, mfa massig',
    ),
    ...combine(
      ', zeig mir, gib mir, wie ist',
      'die, unsere',
      'mfa lage, mfa situation, sicherheitslage',
      'im tenant, des tenants, im mandanten',
    ),
  ],
  requests: [
    ...combine(
      'darf ich sehen, kann ich sehen, zeig mir, zeigen sie mir',
      'welche anfragen, welche antrage',
      ', noch',
      'offen sind, ausstehen, warten, laufen',
    ),
  ],
  // How a sentence ends for somebody who dictates.
  ordinary: phrases('punkt'),
  aux: phrases(
    'standig den code, immer den code, immer wieder den code, dauernd den code, jedes mal den code',
  ),
  cancel: [...combine('kann, darf', 'storniert werden, zuruckgezogen werden')],
  reject: [...phrases('kann abgelehnt werden, darf abgelehnt werden')],
};
