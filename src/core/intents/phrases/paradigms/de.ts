import { combine, phrases, spelledOut } from '../wordings.ts';
import type { Paradigms } from './paradigm.ts';

export const deParadigms: Paradigms = {
  please: [
    ...combine(
      'kannst, konntest, wurdest, magst, willst, mochtest',
      'du',
      ', bitte, mal, bitte mal, mal bitte, mal eben, eben, eben mal, schnell, mal schnell, kurz, mal kurz, vielleicht, bitte kurz, bitte schnell, noch, bitte noch, freundlicherweise, heute noch, mir bitte, uns bitte',
    ),
    ...combine(
      'konnen, konnten, wurden, mochten, wollen',
      'sie',
      ', bitte, mal, bitte mal, mal bitte, vielleicht, kurz, bitte kurz, so nett sein und, so freundlich sein und, freundlicherweise, bitte noch, noch, mir bitte, uns bitte, bitte so nett sein und',
    ),
    ...combine(
      'konnt, konntet, wurdet, mogt',
      'ihr',
      ', bitte, mal, bitte mal, kurz, mal eben, noch, vielleicht',
    ),
    ...combine('sei, seien sie, seid, ware, waren sie', 'so', 'nett, lieb, gut, freundlich', 'und, mal und'),
    ...combine(
      'ware',
      'super, toll, nett, klasse, prima, schon, gut, lieb',
      'wenn du, wenn sie, wenn ihr',
      ', bitte',
    ),
    ...combine(
      'es ware',
      'super, toll, nett, klasse, prima, schon, gut, lieb',
      'wenn du, wenn sie, wenn ihr',
    ),
    ...combine('ich wurde mich freuen, wir wurden uns freuen', 'wenn du, wenn sie'),
    ...combine('ich, wir', 'bitte, bitten', 'dich, sie, darum, um, hiermit um, hiermit', ', um'),
    ...phrases(
      'mach doch bitte, mach doch mal, tu mir den gefallen und, tun sie mir den gefallen und, hiermit bitte ich um, hiermit bitten wir um, es wird gebeten um, wir bitten hiermit um, bitte einmal, einmal bitte, bitte sofort, bitte umgehend, bitte gleich, bitte zeitnah, bitte wieder',
    ),
  ],
  filler: [
    ...combine(
      'wenn, sobald, falls',
      'du, sie, ihr',
      'zeit hast, zeit haben, kurz zeit hast, einen moment hast, einen moment haben, dazu kommst, dazu kommen, einen augenblick hast, mal zeit hast, zeit habt',
    ),
    ...combine(
      'danke, dank, vielen dank',
      'und schonen tag, schonmal, schon mal, vorab schon, dir, ihnen, euch, vorweg, im vorhinein',
    ),
    ...phrases(
      'in letzter zeit, zuletzt, kleine bitte, kurze bitte, kurze anfrage, kleines anliegen, mit besten grussen, mit freundlichem gruss, freundlichen gruss, es ware dringend, ist eilig, bis dann, tschuss, ciao, servus dann, danke und servus, bei euch, dabei',
    ),
  ],
  need: [
    ...combine(
      'ich, wir',
      'mochte, mochten, wurde gern, wurde gerne, wurden gern, wurden gerne, will, wollen, hatte gern, hatten gern, hatte gerne, hatten gerne',
      ', dass du, dass sie, bitte',
    ),
    ...combine('ich brauche, wir brauchen, ich benotige, wir benotigen', 'bitte, mal, dringend, sofort'),
    ...phrases(
      'braucht jetzt, braucht bitte, braucht dringend, benotigt dringend, benotigt bitte, sollte haben bitte, bitte haben',
    ),
  ],
  must: phrases(
    'stell bitte sicher dass, stellen sie sicher dass, stellen sie bitte sicher dass, sorge bitte dafur dass, sorgen sie dafur dass, sorgen sie bitte dafur dass, sorg bitte dafur dass, kannst du dafur sorgen dass, konnen sie dafur sorgen dass, kannst du sicherstellen dass, konnen sie sicherstellen dass, muss bitte, soll bitte, soll wieder, muss wieder',
  ),
  set: phrases(
    'hau, pack, klick, klicke, hang, stelle bitte, verschiebe, verschieb, hebe, heb, bring, umsetzen, uberfuhre, hochstufen, stufe hoch, versetze, versetz',
  ),
  off: phrases('runter, weg, wegmachen, herunter, wieder raus'),
  enabled: combine('auf, zu', 'aktiviert, enabled, aktiv', 'um, zuruck, hoch'),
  disabled: combine('auf, zu', 'deaktiviert, disabled, inaktiv', 'um, zuruck'),
  enforced: [
    ...combine('auf, zu', 'erzwungen, enforced, verpflichtend', 'um, zuruck, hoch'),
    ...phrases('verpflichtet, zwangsweise'),
  ],
  enable: phrases(
    'aktiviert bitte, aktivierst, einschaltest, anschaltest, freischaltest, einrichtest, aktivieren wurdest, einschalten wurden, aktivieren konntest, aktivieren konnten, aktivieren lassen, einschalten lassen, anschalten lassen, anstellt, anzumachen, anzustellen, einzurichten, dranmachen, mach an, mache an, machen an, mach rein, hinterlegen, hinterlege, zuschalten, schalte zu, schalt zu, zuzuschalten, hochfahren, in betrieb nehmen, aktivierung von, aktivierung der, einschaltung, einschaltung von, freischaltung, freischaltung von, freischaltung der, freigeschaltet haben, aktiviert haben, eingeschaltet haben, angeschaltet haben, aktiviert bekommen, eingeschaltet bekommen, freigeschaltet bekommen, einfuhren, fuhre ein, installiere, installieren',
  ),
  disable: phrases(
    'deaktivierst, ausschaltest, abschaltest, ausmachst, rausnimmst, entfernst, deaktivieren wurdest, deaktivieren konntest, deaktivieren konnten, ausschalten konnten, ausschalten lassen, deaktivieren lassen, abschalten lassen, auszumachen, abzustellen, rauszunehmen, wegzunehmen, mach aus, mache aus, machen aus, mach weg, mache weg, wegmachen, wegschalten, deaktivierung von, deaktivierung der, abschaltung von, ausschaltung, ausschaltung von, deaktiviert haben, ausgeschaltet haben, abgeschaltet haben, deaktiviert bekommen, ausgeschaltet bekommen, abklemmen, stilllegen, lege still, lahmlegen, schmeiss raus, wirf raus, streiche, streichen, beseitige, beseitigen',
  ),
  enforce: phrases(
    'erzwingst, erzwingen lassen, verpflichtend einstellen, verpflichtend setzen, verbindlich machen, mach verbindlich, mache verbindlich, mach verpflichtend, mach zur pflicht, macht zur pflicht, erzwungen haben, verpflichtend haben, erzwungen bekommen, auferlegen, erlege auf, ordne an, anordnen, anzuordnen, schreib vor, vorzuschreiben, zwangsaktivieren',
  ),
  account: [
    ...combine(
      'den, die, der, dem, unseren, unsere, unserer, unserem, meinen, meine',
      'neuen, neue, anderen',
      'kollegen, kollegin, mitarbeiter, mitarbeiterin, benutzer, nutzer, user, azubi, praktikanten, werkstudenten, teamleiter',
    ),
    ...combine(
      'diese, diesen, folgende, folgenden, die folgenden',
      'zwei, drei, vier, funf, sechs, sieben, acht, neun, zehn, 2, 3, 4, 5, 6, 7, 8, 9, 10',
      ', benutzer, nutzer, kollegen, konten, personen, mitarbeiter, leute, leuten',
    ),
    ...combine(
      'diese, diesen, folgende, folgenden, die folgenden, untenstehende, untenstehenden, nachstehende, nachstehenden',
      'benutzer, benutzern, nutzer, nutzern, user, kollegen, konten, personen, mitarbeiter, mitarbeitern, leute, leuten, accounts, kolleginnen',
    ),
    ...phrases(
      'den benutzer, dem benutzer, der benutzer, den user, der kollege, den kollegen, die kollegin, der kollegin, dem kollegen, das konto von, dem konto von, das konto, dem konto, konto von, account von',
    ),
  ],
  status: [
    ...combine(
      'wie sieht es, wie siehts, wie steht es, wie stehts, wie ist es, wie schauts, wie schaut es, wie schaut s, wie sieht s',
      'mit, bei, um, mit der mfa von, mit mfa von, mit mfa bei, mit der mfa bei, bei der mfa von, mit dem mfa status von',
      ', aus',
    ),
    ...combine(
      'kannst, konntest, konnen, konnten',
      'du, sie',
      ', bitte, mal, bitte mal, mir, mir bitte',
      'sehen, schauen, prufen, nachsehen, nachschauen, sagen, checken, herausfinden, gucken, zeigen, nachprufen',
      ', ob, wie, was',
    ),
    ...combine(
      'ich mochte, ich will, wir mochten, ich wurde gern, ich wurde gerne',
      'wissen, sehen, prufen',
      ', ob, wie, was',
    ),
    ...combine(
      'gib, zeig, zeige, sag, nenn, schick',
      'mir',
      ', bitte, mal',
      ', den, die',
      'status, mfa status, stand, mfa stand, infos, details, einstellungen, zustand',
      ', von, zu, fur, bei',
    ),
    ...combine(
      'welchen, was fur einen',
      'status, mfa status, stand, zustand',
      'hat, gibt es bei, gilt bei, gilt fur',
    ),
    ...phrases(
      'auf welchem stand ist, auf welchem stand steht, in welchem zustand ist, worauf steht, was steht bei, wo steht, infos zu, info zu, details zu, neues zu, update zu, mfa einstellungen von, mfa details von, schau mal bei, schau mal nach, schau bitte nach, guck mal bei, schau bei',
    ),
  ],
  history: [
    ...combine(
      'was ist, was wurde, was war',
      ', alles, zuletzt, neulich, in letzter zeit',
      'passiert, geandert, gemacht, geschehen, verandert, umgestellt',
      ', mit, bei, an, fur, von',
    ),
    ...combine(
      'wer',
      'hat zuletzt, hat das, hat da, hat denn, schaltete, aktivierte, deaktivierte, stellte, setzte, war das der, war es der',
    ),
    ...combine(
      'zeig, zeige, gib',
      ', mir',
      ', den, die, das',
      'verlauf, historie, anderungen, protokoll, logs, log, chronik',
      ', von, fur, zu',
    ),
    ...phrases(
      'seit wann, wann wurden, wann bekam, wann kam, mfa verlauf, mfa historie, mfa anderungen, letzte anderungen bei, alle anderungen bei, alle anderungen von, anderungen bei, anderungen von, durch wen wurde',
    ),
  ],
  why: [
    ...combine(
      'warum, weshalb, wieso',
      'muss, mussen, steht, ist, hat, bekommt, wird, wurde, kann, braucht, hangt, war, sind, steckt',
    ),
    ...combine(
      'ich verstehe nicht, ich versteh nicht, keine ahnung, ich will wissen, ich mochte wissen, sag mir, sag mal, kannst du sagen, weiss jemand, weisst du',
      'warum, weshalb, wieso',
    ),
    ...phrases(
      'was ist der grund dass, was ist der grund warum, aus welchem grunde, wie kommts, wie kommt es, woran liegt es dass, woran liegts dass, wie kann es sein dass, grund dafur dass',
    ),
  ],
  question: combine(
    'warum, weshalb, wieso, wozu',
    'sollte, sollten, soll man, sollen wir, nicht, sollte man, muss man, macht man, macht ihr, wurde man, wurde jemand',
  ),
  reset: [
    ...combine(
      'sich, sich fur mfa, mfa, die mfa, 2fa, seine mfa, ihre mfa, die registrierung',
      'neu, erneut, noch einmal, nochmal, wieder, nochmals, von vorne, von vorn',
      'registrieren, zu registrieren, registriert, anmelden, einrichten, einzurichten, einrichtet, einrichten lassen, registrieren lassen, machen, aufsetzen, konfigurieren',
    ),
    ...combine(
      'setze, setz, losche, resette, resete, entferne, bereinige, erneuere',
      ', die, alle, seine, ihre',
      'mfa, 2fa',
      'registrierung, registrierungen, methoden, methode, daten, faktoren',
      ', zuruck',
    ),
    ...combine(
      'mfa, 2fa, die mfa, mfa registrierung, die registrierung',
      'zurucksetzen, resetten, zuruckzusetzen, reset, zuruckgesetzt haben, zurucksetzen lassen',
    ),
  ],
  revoke: [
    ...combine(
      'beende, schliesse, kille, widerrufe, kappe, trenne, stoppe, wirf, schmeiss',
      ', alle, alle seine, alle ihre, seine, ihre, die, alle aktiven, alle offenen, samtliche',
      'sitzungen, sessions, sitzung, tokens, anmeldungen',
    ),
    ...combine(
      'uberall, auf allen geraten, von allen geraten, aus allen sitzungen, aus allem, aus allen sessions',
      ', ab, aus, raus',
      ', abmelden, abgemeldet, rauswerfen, ausloggen',
    ),
    ...phrases(
      'abgemeldet haben, alle sitzungen zu beenden, sitzungen zu beenden, alle sitzungen schliessen, sitzungen schliessen, aus allen sitzungen werfen, schmeiss raus uberall, ab uberall',
    ),
  ],
  remind: [
    ...combine(
      'schick, schicke, sende, gib, schicken sie, senden sie, mail',
      ', bitte, mal, noch, nochmal',
      ', eine, noch eine, einen',
      'erinnerung, erinnerungsmail, reminder, erinnerungen, mahnung, nachricht zur erinnerung',
      ', an',
    ),
    ...phrases(
      'erinnere nochmal, erinnern sie, erinnerst, noch eine erinnerung, eine erinnerung, stups an, stupse an, hak nach, nachhaken, nachfassen, mahne an, anzumahnen',
    ),
  ],
  list: [
    ...combine(
      'zeig, zeige, gib, nenn, nenne, liste, such, finde',
      ', mir, uns',
      'alle, jeden, eine liste aller, eine liste mit, die liste aller, eine liste der',
      ', benutzer, nutzer, konten, user, personen, leute, mitarbeiter, kollegen, die',
      'mit, bei denen, deren, mit denen, die, ohne die',
    ),
    ...combine(
      'wer',
      'fehlt noch, fehlt, fehlen noch, muss sich noch, muss noch, hat noch, hat sich noch, ist noch, hangt noch, hat denn, ist denn, alles hat, hat alles, ist alles, steht noch, steckt noch, sitzt noch, ist alles noch',
    ),
    ...combine(
      'welche, bei welchen',
      'benutzer, benutzern, nutzer, user, konten, leute, leuten, mitarbeiter, mitarbeitern, kollegen, personen',
      'haben, sind, stehen, mussen noch, haben noch, hangen, ist, sind noch, stecken',
    ),
    ...phrases(
      'liste alle, liste alle auf, liste aller benutzer, ubersicht uber alle, ubersicht der, wieviele benutzer haben, wie viele benutzer haben, wie viele leute haben, wie viele sind, wie viele haben, wie viele mussen noch',
    ),
  ],
  pending: [
    ...combine('bei, mit', 'der', 'registrierung, mfa registrierung, anmeldung zur mfa, einrichtung'),
    ...combine(
      'nicht, noch nicht, immer noch nicht, noch immer nicht, nicht fur mfa, noch nicht fur mfa, sich noch nicht, sich nicht, sich immer noch nicht, sich noch',
      'registriert, registriert haben, registriert hat, registrierte, eingerichtet, eingerichtet haben, angemeldet, registrieren, registrieren mussen, registrieren muss, mfa eingerichtet, mfa eingerichtet haben, registriert sind, registriert ist, fertig registriert',
    ),
  ],
  stuck: [
    ...combine(
      'hangt, hangen, steckt, stecken, sitzt, sitzen, bleibt, bleiben, steht, stehen',
      ', noch, immer noch, seit langem, zu lange',
      'fest, hangen, stecken, zu lange, in',
      'auf enabled, bei enabled, auf aktiviert, bei aktiviert, in enabled, auf dem status aktiviert',
    ),
    ...combine('hangt, hangen, steckt, stecken', 'auf, bei, in', 'enabled, aktiviert'),
  ],
  approve: phrases(
    'ok fur, okay fur, einverstanden mit, ich bin einverstanden mit, bin einverstanden mit, ich genehmige, ich gebe frei, gebe frei, ich stimme zu, hiermit genehmigt, hiermit genehmige ich, grunes licht fur, gib grunes licht fur, ja zu, passt fur mich, geht klar, geht in ordnung, gib ok fur, erteile freigabe fur, freigabe erteilen fur, genehmigung erteilen fur, zustimmung zu, meine zustimmung zu, lass durch, durchwinken, wink durch, bestatige, bestatigen',
  ),
  reject: phrases(
    'ich lehne ab, lehnen sie ab, nein zu, nicht einverstanden mit, ich bin nicht einverstanden mit, keine freigabe fur, keine genehmigung fur, schmettere ab, weis ab, weise ab, weis zuruck, blockiere antrag',
  ),
  cancel: phrases(
    'ich ziehe zuruck, ich mochte zuruckziehen, ich storniere, nimm zuruck meinen antrag, zieh meinen antrag zuruck, ziehe meinen antrag zuruck, blase ab, verwirf, verwerfen, hinfallig',
  ),
  undo: phrases(
    'stell wieder her, stelle den alten zustand wieder her, zuruck auf den alten stand, zuruck auf den vorherigen stand, auf den alten stand, auf den vorherigen stand, so wie es war, wie es vorher war, wie vorher, wieder wie vorher, mach wieder ruckgangig, mache wieder ruckgangig, roll zuruck, dreh zuruck, drehe zuruck, zuruckdrehen, revidiere, revidieren, rolle alles zuruck, kehre um, umkehren',
  ),
  requests: [
    ...combine(
      'was, was alles, welche antrage, welche anfragen, was denn',
      'liegt, liegen, steht, stehen, wartet, warten, ist, sind, gibt es',
      ', noch, bei mir, fur mich, aktuell, gerade, denn, alles',
      'zur freigabe, zur genehmigung, zur entscheidung, auf meine freigabe, auf meine genehmigung, auf freigabe, auf genehmigung, auf mich, zu genehmigen, zum genehmigen, zum freigeben, freizugeben, offen',
      ', an, aus, vor, bereit',
    ),
    ...spelledOut(
      combine(
        'was, welche antrage, welche anfragen, muss, soll',
        ', muss, soll, kann, darf',
        'ich',
        ', noch, heute, jetzt, alles',
        'genehmigen, freigeben, entscheiden, absegnen, zu genehmigen',
      ),
    ).filter((phrase) => !/^(?:was|welche antrage|welche anfragen) ich/.test(phrase)),
    ...combine(
      'habe ich, gibt es, liegt',
      ', noch',
      'etwas, was, antrage, anfragen',
      ', fur mich, bei mir',
      'zu genehmigen, zum genehmigen, freizugeben, zu entscheiden, zum freigeben, zur freigabe, zur genehmigung',
    ),
    ...combine(
      'zeig, zeige, gib',
      ', mir',
      ', die, meine, alle, alle meine',
      ', offenen, ausstehenden, aktuellen',
      'antrage, anfragen, genehmigungen, freigaben',
    ),
  ],
  report: [
    ...combine(
      'zeig, zeige, gib, schick',
      ', mir',
      ', den, die, das, einen',
      ', aktuellen, neuesten, mfa',
      'bericht, report, zahlen, statistik, ubersicht, auswertung, dashboard, wochenbericht, monatsbericht, fortschritt, rollout bericht, kennzahlen, fortschrittsbericht',
    ),
    ...combine(
      'rollout, registrierungs, mfa, abdeckungs, fortschritts, einfuhrungs',
      'bericht, report, zahlen, statistik, ubersicht, fortschritt, quote',
    ),
    ...combine(
      'wie',
      'lauft die, geht die, weit ist die, steht die, geht es mit der, lauft es mit der, weit sind wir mit der, weit sind wir bei der',
      'einfuhrung, registrierung, mfa einfuhrung, umstellung, mfa registrierung',
    ),
    ...combine(
      'wie viel prozent, wieviel prozent',
      'haben, sind, der benutzer haben, der leute haben, der mitarbeiter haben',
      'mfa, registriert, sich registriert',
    ),
  ],
  posture: [
    ...combine(
      'welche',
      'richtlinien, policies, ca richtlinien, regeln, zugriffsrichtlinien',
      'gelten, gibt es, haben wir, sind aktiv, greifen',
      ', hier, bei uns, im tenant, im mandanten',
    ),
    ...combine(
      'wie',
      'sicher sind wir, sicher ist der tenant, ist unsere sicherheitslage, steht es um die sicherheit, ist die sicherheitslage, gut sind wir geschutzt',
    ),
    ...phrases(
      'unsere sicherheitslage, die sicherheitslage, security posture, posture, sind security defaults an, sind die security defaults an, sind security defaults aktiv, sicherheitsniveau, sicherheitsuberblick, zustand des tenants, zustand des mandanten',
    ),
  ],
  help: [
    ...combine(
      'was, womit',
      'kannst, konntest, kann',
      'du',
      ', alles, so, mir, denn, eigentlich, fur mich',
      ', tun, machen, helfen',
    ),
    ...combine(
      'zeig, zeige, gib, welche',
      ', mir',
      ', die, alle',
      'befehle, kommandos, moglichkeiten, beispiele, optionen',
      ', gibt es, hast du',
    ),
    ...phrases(
      'ich verstehe das nicht, ich komme nicht weiter, wie funktioniert der bot, wie funktioniert dieser bot, wie geht das hier, wofur bist du da, wofur bist du gut, was soll ich schreiben, was muss ich schreiben, was kann ich schreiben, hilfe bitte, bitte hilf mir, bitte um hilfe',
    ),
  ],
  retry: combine(
    'versuche, versuch, wiederhole, starte, fuhre, probiere',
    'die, alle, nur die',
    'fehlgeschlagenen, gescheiterten, fehler',
    ', nochmal, erneut, noch einmal, neu, erneut aus',
  ),
  failed: phrases(
    'die fehlgeschlagenen von, fehlgeschlagene von, die fehler von, die nicht geklappt haben, bei denen es nicht geklappt hat, die gescheiterten, gescheiterte, gescheiterten, nicht erfolgreiche, nicht erfolgreichen',
  ),
  ifEnable: phrases(
    'einschalte, anschalte, freischalte, aktivierte, aktivieren wurde, einschalten wurde, anschalten wurde, einrichte, aktivieren wurden, einschalten wurden',
  ),
  ifDisable: phrases(
    'ausschalte, abschalte, deaktivierte, deaktivieren wurde, ausschalten wurde, abschalten wurde, entferne wurde, rausnehme, deaktivieren wurden, ausschalten wurden',
  ),
  ifEnforce: phrases(
    'erzwange, erzwingen wurde, erzwingen wurden, verpflichtend mache, zur pflicht mache, vorschreibe, vorschreiben wurde',
  ),
};
