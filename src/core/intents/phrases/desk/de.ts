import type { Paradigms } from '../paradigms/paradigm.ts';
import { combine, phrases, spelledOut } from '../wordings.ts';

/** Families of phrases heard at a help desk; gathered from sentences by people who had never seen the grammar. */
export const deDesk: Paradigms = {
  posture: [
    ...phrases(
      'wird mfa uber conditional access erzwungen, erzwingen wir mfa uber conditional access, wie ist unser tenant geschutzt, wie gut sind wir geschutzt, sicherheitsubersicht, uberblick uber die sicherheit',
    ),
    ...combine(
      'nutzen wir, haben wir, verwenden wir, gibt es bei uns',
      'conditional access, bedingten zugriff, security defaults, sicherheitsstandards',
    ),
    ...phrases(
      'wie sicher sind wir aufgestellt, wie sind wir aufgestellt, wie ist unser tenant aufgestellt, wie ist der tenant aufgestellt, welche richtlinien verlangen mfa, was deckt conditional access ab, was verlangt conditional access',
    ),
  ],
  why: [...phrases('wie kommt es, wie kann es sein dass, wie kam es dass')],
  because: [...phrases('jetzt wo, jetzt da')],
  mfa: [...phrases('mfa registrierung, mfa registrierungen, 2fa registrierung')],
  list: [...combine('wer', 'noch, alles, alles noch, immer noch')],
  account: [
    ...phrases(
      'diese alle, alle diese, alle drei, alle vier, alle funf, die obigen, obige, die oben genannten, die genannten',
    ),
  ],
  must: phrases('kann wieder, konnen wieder, darf wieder, kann jetzt wieder, soll wieder'),
  please: [
    ...combine(
      'kannst du, konntest du, konnen sie, konnten sie, kann jemand, wurdest du',
      'das, dies',
      ', bitte, mal, kurz, bitte mal, fur mich',
      'machen, erledigen, einrichten, regeln, veranlassen, einstellen, umsetzen',
    ),
    ...phrases(
      'mach das bitte, bitte erledigen, bitte veranlassen, bitte umsetzen, kannste, konnt ihr, konntet ihr, mach mal, mach doch',
    ),
  ],
  filler: [
    ...phrases('plotzlich, auf einmal, einfach so'),
    ...phrases('also, deshalb, daher, liebes team, lieber support, danke vorab'),
    ...phrases(
      'noch einmal, noch ein mal, ein weiteres mal, schonen abend, schonen abend noch, schones wochenende, gute nacht, botchen',
    ),
  ],
  remind: spelledOut([
    ...phrases(
      'noch eine erinnerung, hake nach, nachhaken, hak nach, erinnere nochmal, gib einen schubs, schubs, noch mal erinnern',
    ),
    ...combine(
      'schick, schicke, sende, gib, schreib, kannst du, bitte',
      'eine, noch eine, eine weitere, eine kurze, eine freundliche',
      'erinnerung, erinnerungsmail, mahnung',
      ', an',
    ),
    ...combine('erinnere, erinner, erinnern sie, mahne', ', bitte, nochmal, noch einmal, mal, alle'),
    ...phrases('stups an, stupse, stups mal an, hake nach bei, hak nach bei, nachfassen bei'),
  ]).filter((phrase) => !phrase.endsWith(' alle')),
  not: phrases(
    'falscher chat, falscher kanal, falsches fenster, falscher bot, falsche unterhaltung, ignoriere das, ignorier das',
  ),
  pending: [
    ...combine(
      'die es, die das, die mfa',
      'noch nicht, immer noch nicht',
      'gemacht haben, erledigt haben, eingerichtet haben, geschafft haben',
    ),
    ...phrases(
      'nachzugler, die nachzugler, nachzuglern, den nachzuglern, trodler, die trodler, die saumigen, bummler, die bummler, bummelanten, die noch fehlen, alle die noch fehlen',
    ),
    ...combine(
      'die, der, wer',
      'sich',
      'noch nicht, immer noch nicht, nicht',
      'registriert haben, registriert hat, registrierten, angemeldet haben, eingerichtet haben',
    ),
    ...combine(
      'die, wer',
      'noch',
      'nicht registriert sind, nicht registriert ist, nicht fertig sind, registrieren mussen, registrieren muss',
    ),
  ],
  requests: [
    ...phrases(
      'was liegt fur mich an, was steht fur mich an, was wartet noch auf mich, woruber muss ich entscheiden, was muss ich entscheiden',
    ),
    ...combine(
      'gibt es, haben wir, habe ich, sind, liegen',
      ', noch, gerade, aktuell',
      ', offene, neue, ausstehende, laufende',
      'anfragen, antrage, genehmigungen, freigaben',
      ', offen, fur mich, zu genehmigen, vor',
    ),
    ...combine(
      'welche',
      'anfragen, antrage, genehmigungen, freigaben',
      'sind offen, sind noch offen, gibt es, warten, laufen, liegen vor, stehen an, warten auf mich',
    ),
    ...combine(
      'was',
      'wartet, liegt, steht',
      ', noch',
      'auf mich, bei mir, fur mich an, auf meine freigabe, auf meine genehmigung, zur freigabe an, zur genehmigung an',
    ),
    ...phrases(
      'was muss ich noch genehmigen, was muss ich noch freigeben, was muss ich freigeben, muss ich noch was genehmigen, muss ich was freigeben, noch etwas zu genehmigen, noch was zu genehmigen, etwas freizugeben, meine warteschlange, ubersicht offene anfragen, zeig mir die offenen anfragen, zeig offene anfragen, zeige offene anfragen, zeig mir offene antrage',
    ),
  ],
  report: [
    ...combine(
      ', der, den, ein, einen',
      'bericht, report, auswertung, statistik, zahlen',
      'zum, zur, uber den, uber die, zu, uber, vom',
      ', stand der, fortschritt der, stand des, fortschritt des, aktuellen stand der',
      'mfa registrierung, registrierung, registrierungen, mfa, mfa einfuhrung, einfuhrung, rollout, rollouts, mfa rollout, mfa rollouts, stand',
    ),
    ...combine(
      'schick, schick mir, schicke mir, sende mir, gib mir, zeig, zeig mir, zeige mir, mail mir, erstelle, mach, ich brauche, ich mochte, ich hatte gern, kann ich, hast du',
      ', den, die, das, einen, eine, mal den, bitte den',
      ', aktuellen, neuesten, aktuelle, mfa, wochentlichen, monatlichen',
      'bericht, mfa bericht, report, mfa report, ubersicht, zahlen, mfa zahlen, statistik, mfa statistik, abdeckung, auswertung, mfa auswertung, fortschritt, zusammenfassung',
      ', sehen, haben, bekommen',
    ),
    ...combine(
      'wie',
      'ist, hoch ist, steht es um, lauft, weit ist',
      'die mfa abdeckung, die abdeckung, der rollout, die registrierung, die mfa quote, die quote, der mfa rollout, die einfuhrung',
    ),
    ...combine(
      'wie weit',
      'sind wir, ist der rollout, ist die registrierung',
      ', mit mfa, mit der registrierung, mit dem rollout',
    ),
  ],
  history: [
    ...phrases('passiert, geschehen'),
    ...combine(
      'wer hat, wer hatte, wer hat zuletzt',
      'die mfa, mfa, die 2fa, 2fa, den mfa status, die mfa einstellung, den status',
      'von, bei, fur',
    ),
    ...combine(', zuletzt', 'geandert, verandert, angefasst, umgestellt, bearbeitet'),
    ...combine(
      'wer hat, wer hatte',
      'mfa, die mfa, 2fa, den mfa status',
      ', zuletzt',
      'geandert, ausgeschaltet, eingeschaltet, deaktiviert, aktiviert, erzwungen, zuruckgesetzt, angepasst',
      'bei, von, fur',
    ),
    ...combine(
      'wer anderte, wer deaktivierte, wer aktivierte, wer setzte',
      'mfa, die mfa, den mfa status',
      'bei, von, fur',
    ),
    ...phrases(
      'und wann, und warum, wann war das, mfa verlauf von, mfa historie von, verlauf von, historie von, protokoll von, was ist mit der mfa von, was wurde bei der mfa von, was war los mit, was war bei',
    ),
  ],
  revoke: [
    ...combine(
      'melde, logge, wirf, schmeiss, kick',
      'uberall, aus allem, aus allen sitzungen, aus allen sessions, auf allen geraten',
    ),
    ...combine(
      'beende, kille, schliesse, widerrufe, trenne, kappe, entziehe',
      'alle, die, samtliche, alle aktiven, alle offenen, alle laufenden',
      'sitzungen, sessions, anmeldungen, tokens, logins',
      'von, fur, bei, des benutzers',
    ),
    ...combine(
      'alle, samtliche, die',
      'sitzungen, sessions, anmeldungen, tokens',
      'beenden, killen, schliessen, widerrufen, trennen, abmelden, kappen',
    ),
    ...phrases(
      'uberall rauswerfen, uberall raus, uberall abmelden lassen, uberall ausloggen, alle sessions von, alle sitzungen von, aus allen sitzungen, aus allen sessions, aus allen sitzungen abmelden, aus allen sessions abmelden, aus allen sessions werfen, aus allen sitzungen werfen',
    ),
  ],
  reset: [
    ...combine(
      'erzwinge, verlange, fordere, starte, verlang',
      'eine, die, ',
      'neue registrierung, neuregistrierung, mfa neuregistrierung, erneute registrierung, neue mfa registrierung, re registrierung',
    ),
    ...combine(
      'muss, mussen, soll, sollen, darf',
      ', sich, sich bei mfa, sich fur mfa, mfa, seine mfa, ihre mfa, die mfa',
      'neu, erneut, nochmal, noch einmal',
      'registrieren, einrichten, anmelden',
    ),
    ...combine(
      'mfa, die mfa, 2fa, mfa registrierung, mfa methoden, die mfa methoden',
      'neu, erneut',
      'einrichten, registrieren, einrichten lassen, registrieren lassen, aufsetzen, koppeln',
    ),
    ...phrases(
      'mfa zurucksetzen, mfa resetten, mfa reset, ein mfa reset, mfa zuruckgesetzt, zuruckgesetzt, neuregistrierung verlangen, neuregistrierung anfordern, erneute registrierung erzwingen, neu registrieren muss, zur neuregistrierung zwingen, zur neuregistrierung',
    ),
  ],
  reminders: [
    ...combine(
      ', die, unsere',
      'registrierungskampagne, mfa kampagne, reminderkampagne, mailkampagne, registrierungs kampagne, erinnerungsaktion',
    ),
    ...phrases(
      'welche erinnerungen kommen, wann gehen erinnerungen raus, wann kommt die nachste erinnerung, wann geht die nachste erinnerung raus, wer bekommt erinnerungen, wer wird erinnert, wer bekommt eine erinnerung, ubersicht der erinnerungen',
    ),
  ],
  code: phrases(
    'code echt, der code echt, dieser code echt, code wirklich, der code wirklich, dieser code wirklich, code richtig, prufe den code, prufe code, uberprufe den code, stimmt der code, stimmt code',
  ),
  occasion: phrases(
    'mein fehler, falscher benutzer, falscher user, falscher name, vertan, ich habe mich vertan, vertippt, verklickt, irrtum, versehen, aus versehen, anrufer, in der leitung, phishingwelle, phishing welle, phishing angriff, phishing link, auf phishing geklickt, auf einen link geklickt, auf einen phishing link geklickt, handy weg, handy ist weg, handy ist kaputt, handy wurde gestohlen, laptop gestohlen, laptop wurde gestohlen, laptop weg, neues gerat, anderes handy, hat ein neues handy, hat neues handy, externer mitarbeiter, externe, externen, ein externer, dienstleister, angriff, konto gehackt, account gehackt, wurde gehackt',
  ),
  status: [
    ...phrases('was ist mit, was ist bei, wie steht es bei'),
    ...combine(
      'zeig, zeig mir, zeige, zeige mir, prufe, check, gib mir, wie ist, was ist mit',
      ', die, den',
      'mfa, 2fa, mfa status, mfa stand, mfa details, mfa einstellung',
      'von, fur, bei',
    ),
  ],
};
