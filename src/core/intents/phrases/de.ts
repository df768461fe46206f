import { deOperations } from './operations/de.ts';
import { phrases } from './wordings.ts';
import { deParadigms } from './paradigms/de.ts';
import { deReasons } from './reasons/de.ts';
import { deComposed } from './composed/de.ts';
import { deDesk } from './desk/de.ts';
import { deSpoken } from './spoken/de.ts';
import { deAsides } from './asides/de.ts';
import { deHurried } from './hurried/de.ts';
import { withParadigms } from './paradigms/paradigm.ts';
import type { Phrases } from './phrases.ts';

const own: Phrases = {
  ...deOperations,
  ifEnable: [],
  ifDisable: [],
  ifEnforce: [],
  mfa: phrases(
    'mfa, 2fa, mehrfaktor authentifizierung, mehrfaktorauthentifizierung, multi faktor authentifizierung, multifaktor authentifizierung, multifaktorauthentifizierung, multifaktor, zwei faktor authentifizierung, zweifaktor authentifizierung, zweifaktorauthentifizierung, 2 faktor authentifizierung, 2 faktor, zwei faktor, zweifaktor, zwei faktor anmeldung, zweistufige verifizierung, zweistufige uberprufung, zweistufige anmeldung, bestatigung in zwei schritten, mehrstufige authentifizierung, mehrfachauthentifizierung, zweistufige authentifizierung, zwei faktor auth, 2 faktor auth, mfa pflicht, mfa einstellung, mfa schutz, zweistufige bestatigung, zwei faktor schutz, mehrfaktor, multi faktor',
  ),
  group: phrases('gruppe, sicherheitsgruppe, mitglieder der gruppe, die gruppe, alle mitglieder der gruppe'),
  groups: phrases('gruppen'),
  department: phrases('abteilung, die abteilung, abt, fachbereich'),
  everyone: phrases(
    'alle, jeden, jeder, allen, alle benutzer, alle nutzer, alle user, alle mitarbeiter, alle kollegen, alle leute, alle mitglieder, alle konten, die ganze firma, ganze firma, gesamte firma, das ganze unternehmen, alle in, alle aus, samtliche benutzer, samtliche mitarbeiter, samtliche, alle mitarbeiter in, alle benutzer in, alle mitarbeiter der',
  ),
  account: phrases(
    'leute, diese leute, diese benutzer, diese personen, diese kollegen, diese konten, benutzer, benutzerin, nutzer, user, konto, konten, account, accounts, kollege, kollegin, kollegen, mitarbeiter, mitarbeiterin, person, personen, herr, herrn, frau, folgende benutzer, folgende, folgenden, folgende personen, folgende mitarbeiter, folgende user, benutzerkonto, gastbenutzer, gast, gastkonto, unseren kollegen, unsere kollegin, meinen kollegen, diese benutzer, diese konten, leute, mitglied, mitglieder, den folgenden benutzern, folgende konten, folgenden benutzern, kennung, login',
  ),

  title: phrases('dr, prof, professor, doktor, dipl, ing, mag, hr, fr'),
  enable: phrases(
    'aktiviere, aktivieren, einschalten, schalte ein, anschalten, schalte an, anmachen, freischalten, schalte frei, aktivier, einrichten, richte ein, anstellen, stell an, enablen, einzuschalten, zu aktivieren, anzuschalten, freizuschalten, reaktiviere, reaktivieren, aktiviert werden, eingeschaltet werden, eingerichtet werden, angeschaltet werden, freigeschaltet werden, gib, geben, hinzufugen, fuge hinzu, starte, aktiv schalten, scharf schalten, wieder aktivieren, aktivierung, einrichtung, aktiv setzen, aktivieren sie, anknipsen, scharfschalten',
  ),
  disable: phrases(
    'deaktiviere, deaktivieren, ausschalten, schalte aus, abschalten, schalte ab, ausmachen, deaktivier, entferne, entfernen, abstellen, stell ab, disablen, auszuschalten, zu deaktivieren, abzuschalten, zu entfernen, deaktiviert werden, ausgeschaltet werden, abgeschaltet werden, entfernt werden, losche, loschen, stoppe, stoppen, rausnehmen, nimm raus, nimm, aufheben, hebe auf, wegnehmen, inaktivieren, deaktivierung, abschaltung, deaktivieren sie, rausschmeissen, austragen',
  ),
  enforce: phrases(
    'erzwinge, erzwingen, durchsetzen, setze durch, verlange, verlangen, vorschreiben, schreibe vor, verpflichtend machen, mache verpflichtend, zu erzwingen, erzwungen werden, durchgesetzt werden, enforcen, forciere, forcieren, zwinge, zwingend machen, mache zur pflicht, zur pflicht machen, pflicht machen, voraussetzen, erzwing, verpflichte, verpflichten, obligatorisch machen, vorgeschrieben werden, verlangt werden, erzwingung, durchzusetzen',
  ),
  set: phrases(
    'schalte, schalten, setze, setzen, setz, stelle, stellen, stell, mache, machen, mach, andere, andern, wechsle, wechseln, bringe, zu setzen, zu stellen, zu schalten, schalt, umstellen, umschalten, gesetzt werden, gestellt werden, geschaltet werden, drehe, dreh, knipse, lasse, lass',
  ),
  on: phrases('an, ein, wieder an, wieder ein, auf an, auf ein'),
  off: phrases('kann aus, kann weg, kann ab, darf aus, aus, ab, wieder aus, wieder ab, auf aus, raus'),
  enabled: phrases(
    'aktivierter, eingeschalteter, aktivierte, aktivierten, aktive, aktiven, eingeschaltete, eingeschalteten, aktiviert, aktiv, eingeschaltet, angeschaltet, enabled, freigeschaltet, eingerichtet',
  ),
  disabled: phrases(
    'ohne mfa, ohne 2fa, deaktivierter, ausgeschalteter, abgeschalteter, deaktivierte, deaktivierten, inaktive, inaktiven, ausgeschaltete, ausgeschalteten, deaktiviert, inaktiv, ausgeschaltet, abgeschaltet, disabled, entfernt',
  ),
  enforced: phrases(
    'erzwungener, verpflichtender, erzwungene, erzwungenen, verpflichtende, verpflichtenden, erzwungen, enforced, verpflichtend, pflicht, obligatorisch, zwingend, durchgesetzt, verbindlich, vorgeschrieben',
  ),
  need: phrases(
    'braucht, brauchen, benotigt, benotigen, soll haben, muss haben, ich brauche, wir brauchen, ich benotige, wir benotigen, ich mochte, wir mochten, ich hatte gern, ich hatte gerne, wir hatten gern, wir hatten gerne, ich will, wir wollen, hatte gern, hatte gerne, mochte ich, brauche ich, brauchen wir, muss bekommen, soll bekommen, bekommt, kriegt, soll kriegen, muss kriegen, hatte ich gern, hatte ich gerne, ich wunsche, wir wunschen, wird benotigt, sollen haben, mussen haben',
  ),
  must: phrases(
    'stell sicher dass, sorge dafur dass, sorg dafur dass, soll, sollen, muss, mussen, soll auf, muss auf, soll werden, muss werden, werden, ist zu, sind zu, gehort',
  ),
  vague: phrases(
    'gib mir, muss nutzen, soll nutzen, muss verwenden, soll verwenden, muss benutzen, soll benutzen, umgehen, aussetzen, pausieren, pausiere, ausnehmen, ausnahme, lockern, verscharfen, bearbeiten, verwalten, reparieren, uberspringen, verwenden, nutzen, benutzen',
  ),

  status: phrases(
    'status, zustand, stand, zeige, zeig, zeig mir, zeige mir, prufe, prufen, pruf, uberprufe, uberprufen, check, checke, checken, kontrolliere, schau nach, schau, nachschauen, nachsehen, sieh nach, schau mal, anzeigen, wie ist der status, was ist der status, wie ist der stand, mfa status, mfa stand, wie steht es um, wie steht es mit, welchen status hat, welchen mfa status hat, sag mir, zeigen, abfragen, statusabfrage, auskunft, info, infos, details, prufe ob, schau ob, weisst du ob, wissen sie ob, kannst du sehen ob, kannst du schauen ob, kannst du prufen ob, ich mochte wissen ob, wie sieht es aus bei, wie sieht es mit aus, wie lautet der status, wie ist der mfa status, wie sieht es bei, aktueller status, aktueller stand, sag mir ob, finde heraus ob, schau nach ob, sieh nach ob, welcher status, welcher mfa status, guck, guck mal, guck nach, ob, registrierungsstatus, den status',
  ),
  history: phrases(
    'verlauf, historie, protokoll, log, anderungen, anderungsverlauf, wer hat, wann wurde, wann hat, wann ist, wann war, was ist passiert mit, was geschah mit, audit, auditlog, audit log, letzte anderung, letzte anderungen, chronik, wer anderte, von wem wurde, was wurde geandert bei, fruhere anderungen, was wurde gemacht bei, anderungsprotokoll, anderungshistorie, bisherige anderungen',
  ),
  why: phrases(
    'warum, weshalb, wieso, warum ist, weshalb ist, wieso ist, warum hat, wieso hat, erklare, erklare warum, erklar, wie kommt es dass, aus welchem grund, was ist der grund fur, kannst du erklaren warum, erklar mir warum, erklare mir warum, weisst du warum, begrunde, wie kommts dass',
  ),
  reset: phrases(
    'zurucksetzen, setze zuruck, neu registrieren, neuregistrierung, erneut registrieren, erneute registrierung, registrierung zurucksetzen, reset, resetten, resette, zuruckzusetzen, zuruckgesetzt werden, nochmal registrieren, nochmals registrieren, neu registrieren lassen, methoden loschen, neu einrichten lassen, neu einrichten, muss sich neu registrieren, soll sich neu registrieren, sich neu registrieren, setz zuruck, zuruck, re registrierung, neuregistrierung erzwingen, neue registrierung, registrierung erneuern, neu anmelden fur',
  ),
  revoke: phrases(
    'sitzungen, sitzung, sitzungen widerrufen, widerrufe, widerrufe sitzungen, widerrufen, sitzungen beenden, beende sitzungen, beende, beenden, abmelden, melde ab, uberall abmelden, uberall, alle sitzungen, ausloggen, logge aus, sessions, alle sessions, sessions beenden, beende sessions, sessions widerrufen, tokens widerrufen, tokens, token, auf allen geraten, alle gerate, von allen geraten, aktive sitzungen, anmeldesitzungen, melde, logge, sessions killen, kille, killen, uberall ab, ausgeloggt werden, abgemeldet werden, abzumelden, auszuloggen, uberall aus, alle aktiven sitzungen, rauswerfen, wirf',
  ),
  remind: phrases(
    'erinnere, erinnern, erinnerung, erinnerungen, erinnerung senden, sende eine erinnerung, schicke eine erinnerung, schick eine erinnerung, sende erinnerung, schicke erinnerung, erinnerungen senden, sende erinnerungen, mahne, mahnen, anstupsen, stups, reminder, schick einen reminder, sende einen reminder, erinner, erinnerungen schicken, eine erinnerung schicken, eine erinnerung senden, zu erinnern, schicke erinnerungen, schick erinnerungen, schicke einen reminder, nochmal erinnern, daran erinnern, sende, schicke, schick, schicken, senden, erinnerungsmail, anmahnen',
  ),
  list: phrases(
    'liste, liste auf, auflisten, wer hat noch, wer ist, wer sind, welche benutzer, welche nutzer, welche user, welche mitarbeiter, welche leute, welche konten, zeige alle, zeig alle, zeig mir alle, zeige mir alle, alle mit, liste alle, liste aller, ubersicht aller, gib mir eine liste, gib mir eine liste aller, wer muss noch, wer hangt, wieviele, wie viele, wer hat sich, wer steckt, nenne alle, liste mit, liste von, wer steht, bei wem ist, bei wem, welche kollegen, aufzahlen, liste der, gib mir alle, eine liste, ubersicht, wer hat kein, wer hat keine, wer hat noch kein, wer hat noch keine, wer hat immer noch kein, wer hat immer noch keine, wer ist nicht, wer ist noch nicht, wer hat noch nicht',
  ),
  pending: phrases(
    'nicht registriert, noch nicht registriert, unregistriert, registrierung ausstehend, ausstehend, ausstehende, ausstehenden, offen, offene, noch registrieren, muss sich noch registrieren, sich noch nicht registriert, wartend, pending, die registrierung fehlt, ohne registrierung, registrieren, registriert, nicht registrierten, nicht registrierte, noch nicht registrierten, noch nicht eingerichtet, saumige, saumigen, noch nicht, fehlende registrierung, hat sich noch nicht registriert, sich noch registrieren, registrierung fehlt, uberfallig',
  ),
  stuck: phrases(
    'hangen, hangt, hangengeblieben, hangen geblieben, festgefahren, steckt fest, stecken fest, hangende, stecken, steckt, festhangen, festhangt, fest, bleibt hangen, stuck',
  ),
  approve: phrases(
    'genehmige, genehmigen, genehmigt werden, freigeben, gib frei, bewillige, bewilligen, zustimmen, stimme zu, akzeptiere, akzeptieren, zu genehmigen, freizugeben, stimme, genehmigung fur, genehmigung, freigabe fur, freigabe, annehmen, nimm an, approve, absegnen, segne ab, frei, zu',
  ),
  reject: phrases(
    'lehne ab, ablehnen, lehne, abzulehnen, weise zuruck, zuruckweisen, weise, ablehnung, verweigere, verweigern, abgelehnt werden, reject, ablehnung fur, abweisen',
  ),
  cancel: phrases(
    'storniere, stornieren, abbrechen, brich ab, brich, zuruckziehen, ziehe zuruck, zieh zuruck, ziehe, zieh, zu stornieren, zuruckzuziehen, stornierung, abblasen, cancel, canceln, annulliere, annullieren, abzubrechen',
  ),
  undo: phrases(
    'ruckgangig machen, mache ruckgangig, mach ruckgangig, ruckgangig, widerrufe anderung, ruckgangig zu machen, rolle zuruck, zurucknehmen, nimm zuruck, undo, wiederherstellen, stelle wieder her, ruckgangig gemacht werden, rollback, zuruckrollen',
  ),
  requests: phrases(
    'muss ich noch etwas genehmigen, muss ich etwas genehmigen, habe ich etwas zu genehmigen, gibt es etwas zu genehmigen, anfragen, antrage, offene anfragen, offene antrage, meine anfragen, meine antrage, genehmigungen, offene genehmigungen, was ist offen, was wartet, zeige anfragen, zeige antrage, wartende anfragen, wartende antrage, ausstehende anfragen, ausstehende antrage, ausstehende genehmigungen, alle anfragen, alle antrage, was muss ich genehmigen, was steht an, liste der anfragen, liste der antrage, ubersicht der anfragen, ubersicht der antrage, warten auf genehmigung, wartet auf genehmigung, wartet auf mich, liegt etwas zur genehmigung vor, zur genehmigung, was liegt an, noch zu genehmigen, vorgange, freigaben, offene freigaben, ausstehende freigaben, was ist noch offen, gibt es offene anfragen, gibt es offene antrage',
  ),
  request: phrases(
    'anfrage, antrag, anderungsantrag, nummer, nr, anderungsanfrage, vorgang, meine anfrage, meinen antrag, meine letzte anfrage, den antrag, die anfrage, diesen antrag, diese anfrage, letzte anfrage, letzten antrag, die letzte anderung, letzte anderung ruckgangig, mein antrag',
  ),
  report: phrases(
    'wie weit sind wir mit dem rollout, wie steht der rollout, wie lauft der rollout, wie geht der rollout voran, wie weit ist der rollout, wie steht es um den rollout, einfuhrung, bericht, report, abdeckung, statistik, statistiken, zahlen, fortschritt, zusammenfassung, mfa bericht, mfa ubersicht, mfa abdeckung, kennzahlen, wie weit sind wir, registrierungsfortschritt, wochenbericht, monatsbericht, dashboard, auswertung, abdeckungsbericht, gesamtubersicht, rollout status, mfa report, statusbericht',
  ),
  posture: phrases(
    'sicherheitslage, sicherheitsstandards, sicherheitseinstellungen, bedingter zugriff, richtlinien, mandanteneinstellungen, sicherheitsstatus, welche richtlinien, mandant, tenant, security defaults, conditional access, mandantenstatus, welche richtlinien gelten, sicherheitsrichtlinien, sind die sicherheitsstandards aktiv, mandantensicherheit, tenant einstellungen',
  ),
  help: phrases(
    'hilfe, hilf mir, hilf, was kannst du, was konnen sie, was machst du, was kannst du alles, wie funktioniert das, wie geht das, wie funktionierst du, befehle, kommandos, beispiele, anleitung, kannst du mir helfen, kannst du helfen, konnen sie mir helfen, wer bist du, was bist du, ich brauche hilfe, brauche hilfe, was kann ich fragen, was kann ich sagen, was kann ich eingeben, welche befehle gibt es, zeige befehle, zeig befehle, bedienung, gebrauchsanweisung, was kann ich hier tun, was kann ich tun, welche befehle kennst du, wobei kannst du helfen, wie benutze ich dich, wie bediene ich dich, help',
  ),
  greet: phrases(
    'hallo, hi, hey, guten morgen, guten tag, guten abend, moin, moin moin, servus, gruss gott, gruezi, na, hallo zusammen, hallo bot, hi bot, hey bot, tag, morgen zusammen, guten tag zusammen, gruss dich, hallochen, moinsen, liebes team, lieber bot, wie gehts, wie geht es dir, wie geht s, hallo da, mahlzeit, schonen guten morgen, schonen guten tag, gruss euch, tach, hello',
  ),

  please: phrases(
    'bitte, bitte mal, kannst du, kannst du bitte, konnen sie, konnen sie bitte, konntest du, konntest du bitte, konnten sie, konnten sie bitte, wurdest du, wurdest du bitte, wurden sie, wurden sie bitte, konnt ihr, konntet ihr, konntet ihr bitte, konnt ihr bitte, kann mal jemand, kann jemand, kannst du mal, konntest du mal, sei so gut und, sei so nett und, seien sie so nett und, waren sie so nett, wurde mich freuen wenn du, ware nett wenn du, ware es moglich, ich bitte darum, ich bitte um, bitte um, wir bitten um, darf ich dich bitten, darf ich sie bitten, darf ich bitten, gern, gerne, magst du, magst du bitte, mal, mal bitte, du sollst, willst du bitte, ich mochte dass du, ich mochte dass, wir mochten dass, bitten, ich bitte',
  ),
  filler: phrases(
    'danke fur deine hilfe, danke fur ihre hilfe, danke fur die hilfe, danke fur eure hilfe, vielen dank fur ihre hilfe, vielen dank fur deine hilfe, vielen dank fur die hilfe, vielen dank fur eure hilfe, danke fur die unterstutzung, vielen dank fur die unterstutzung, vielen dank fur ihre unterstutzung, danke furs helfen, danke fur die muhe, ah, ahm, eh, ehm, hm, wenn es geht, wenn du kurz zeit hast, keine eile, vielen lieben dank, danke dir sehr, bei zeiten, danke, danke dir, danke schon, dankeschon, vielen dank, besten dank, herzlichen dank, danke im voraus, vielen dank im voraus, danke vorab, mfg, mit freundlichen grussen, viele grusse, liebe grusse, grusse, gruss, lg, vg, bg, beste grusse, freundliche grusse, schone grusse, sofort, jetzt, gleich, schnell, kurz, sobald wie moglich, so bald wie moglich, so schnell wie moglich, umgehend, dringend, unverzuglich, eilig, asap, heute, auch, noch, noch mal, nochmal, nochmals, dann, eben, einfach, ok, okay, ja, genau, super, prima, also, wieder, schon mal, mir, uns, zuerst, direkt, doch, zu, wie besprochen, wie vereinbart, wie abgesprochen, schonen tag, schonen tag noch, schonen feierabend, es eilt, ist dringend, hier, ebenfalls, gleichfalls, unten, nun, endlich, schnellstmoglich, zeitnah, heute noch, thx, merci, dank, liebe, lieber, liebes, bei gelegenheit, wenn moglich, falls moglich, wenn du zeit hast, halt, hiermit',
  ),
  article: phrases(
    'der, die, das, den, dem, des, einen, eine, einem, einer, eines, dessen, deren, sein, seine, seinen, ihr, ihre, ihren',
  ),
  for: phrases(
    'fu, ffur, fuur, furr, ufr, ffuer, fuerr, feur, fuehr, dur, gur, vur, fur, fuer, von, vom, bei, beim, zum, zur, auf, in, im, mit, nach, betreffend, bezuglich, betrifft, betreff, bzgl, fue, fru, frue, vn, ueber, uber, fuers, furs, unter, hinsichtlich, fr, gegenuber',
  ),
  and: phrases(
    '&, und, sowie, als auch, und auch, ebenso, plus, u, udn, nud, und fur, unf, zusammen mit, auch fur, samt',
  ),

  because: phrases(
    'weil, da, denn, wegen, aufgrund, grund, grund ist, der grund ist, begrundung, aufgrund von, auf grund, anlass, anmerkung, hinweis, infolge, damit, nach verlust, nach diebstahl, im auftrag von, zwecks, bemerkung, nach handyverlust, nach handywechsel',
  ),
  ticket: phrases(
    'ticket, ticketnummer, ticket nr, fall, incident, storung, vorgang, vorgangsnummer, siehe, siehe ticket, s, lt ticket, laut ticket, gemass ticket, gem ticket, referenz, ref, aktenzeichen, meldung, unter ticket, unter, zu ticket, zum ticket, ticket nummer, fallnummer, az, change, mit ticket, per ticket',
  ),
  dryRun: phrases(
    'probelauf, testlauf, trockenlauf, simuliere, simulation, simulieren, simulier, was ware wenn, was ware wenn ich, was ware wenn wir, was passiert wenn, was passiert wenn ich, was passiert wenn wir, was wurde passieren wenn, was wurde passieren wenn ich, was wurde passieren wenn wir, dry run, nur simulieren, zum test, testweise simulieren, ohne es auszufuhren, ohne auszufuhren, ohne etwas zu andern, was geschieht wenn ich, was geschieht wenn wir, mach einen probelauf, mache einen probelauf, nur als simulation, als probelauf, als simulation, vorschau, nur probeweise simulieren, was hatte es fur folgen wenn ich, was hatte es fur folgen wenn wir, noch nicht ausfuhren, nicht wirklich ausfuhren, trockenubung, nur zur probe, zur probe, angenommen ich, angenommen wir',
  ),
  temporary: phrases(
    'vorubergehend, temporar, zeitweise, zeitweilig, vorlaufig, bis, bis zum, bis morgen, bis freitag, bis auf weiteres, fur heute, fur eine weile, fur ein paar stunden, fur ein paar tage, fur einige stunden, fur einige tage, einstweilen, kurzzeitig, solange, wahrend, nur heute, kurzfristig, befristet, furs wochenende, fur das wochenende, fur kurze zeit, fur eine zeit, eine zeit lang',
  ),
  during: phrases(
    'fur, fur die nachsten, fur die dauer von, die nachsten, fur maximal, maximal, max, lang, hochstens, fur hochstens, fur etwa, fur ca, ca, fuer die nachsten, in den nachsten, wahrend der nachsten, fur rund, nur fur',
  ),
  minute: phrases('minute, minuten, min, minuten lang'),
  hour: phrases('stunde, stunden, std, h, stundchen'),
  day: phrases('tag, tage, tagen, d'),
  week: phrases('woche, wochen, wo'),
  month: phrases('monat, monate, monaten'),
  half: phrases('halbe, halben, eine halbe, halb'),
  numbers: phrases('eine, zwei, drei, vier, funf, sechs, sieben, acht, neun, zehn, elf, zwolf'),

  not: phrases(
    'nicht, nichts, kein, keine, keinen, keinem, keiner, keinesfalls, auf keinen fall, nie, niemals, nein, nee, ohne, nicht mehr, niemand, niemandem, keineswegs, nciht, nich, nihct, nicth, niht, ncht, vergiss es, vergiss das, warte, stopp, halt stopp, moment, doch nicht, lieber nicht, lass es, lass das, vermeide, verhindere, verhindern, unterlasse, weder, nirgends, belasse, behalte, beibehalten, behalten, bleibt, bleiben, lass, lasst, finger weg, verbiete, verboten, ignoriere, kaum, spasse, scherz, quatsch, wehe',
  ),
  question: phrases(
    'soll ich, sollen wir, sollte ich, sollten wir, muss ich, mussen wir, kann ich, konnen wir, konnten wir, darf ich, durfen wir, wie, wie kann ich, wie aktiviere ich, wie deaktiviere ich, wie schalte ich, was, was ist, was bedeutet, welche, welcher, welches, wo, wer, wen, wem, wann soll, wann kann, ist es moglich, ist es sinnvoll, ist es notig, ist es ratsam, hast du, haben wir, haben sie, hat jemand, hat er, hat sie, bist du, sind wir, gibt es, sollte man, kann man, darf man, muss man, soll man, wurde es, warum nicht, warum sollte, warum sollten, wie lange, frage, werden wir, wirst du, ob ich, ob wir, wozu, lohnt es sich, meinst du, geht das, macht es sinn, ergibt es sinn, wisst ihr, brauche ich fur',
  ),
  aux: phrases(
    'bekommen, kriegen, erhalten, steht, stehen, ist, sind, hat, haben, war, waren, wird, wurde, bin, sei, besitzt, nutzt, lauft',
  ),
  condition: phrases(
    'wenn, falls, sofern, sobald, solange, nachdem, bevor, ehe, im fall, im falle, ausser wenn, es sei denn, unter der bedingung, vorausgesetzt, andernfalls, sonst, angenommen, gesetzt den fall, nur wenn, erst wenn, erst, hatte ich, ware, wurde ich, theoretisch, hypothetisch, beim nachsten mal, sollte er, sollte sie',
  ),
  reported: phrases(
    'sagte, sagt, sagen, gesagt, meinte, meint, schrieb, schreibt, geschrieben, fragte, fragt, fragen, gefragt, will, wollte, mochte, mochten, wunscht, verlangt, verlangte, bat, bittet, gebeten, beantragt, laut, angeblich, behauptet, behauptete, zitat, zitiere, gehort, horte, denkt, dachte, findet, fand, erwahnte, weitergeleitet, betreffzeile, mail, e mail, nachricht, handbuch, dokumentation, artikel, beispiel, zum beispiel, zb, z b, namens, satz, tippe, tippte, tippt, las, gelesen, antwortete, ubersetze, wiederhole, vorherige, vorherigen, anweisung, anweisungen, system, du bist jetzt, tu so, rief, forderte, fordert, hofft, erwartet, steht in, stand in, soll gesagt haben, empfiehlt, empfahl, schlagt vor, riet',
  ),
  past: phrases(
    'danke dir fur, danke dir furs, danke dir dass, danke ihnen fur, danke ihnen dass, danke euch fur, danke euch dass, danke schon fur, dankeschon fur, dankeschon dass, danke um, besten dank dass, vielen dank dass, herzlichen dank fur, herzlichen dank dass, tausend dank fur, tausend dank dass, merci fur, merci furs, merci dass, thx fur, thx furs, thx dass, super dass, schon dass, gut dass, toll dass, prima dass, klasse dass, danke fur, danke furs, danke dass, vielen dank fur, vielen dank furs, besten dank fur, dank fur, genehmigt, abgelehnt, storniert, zuruckgezogen, gestern, vorgestern, letzte woche, letzten monat, letztes jahr, fruher, vorhin, bereits, schon, war, waren, wurde, wurden, hatte, hatten, habe, ich habe, wir haben, hast, worden, gewesen, neulich, kurzlich, damals, eben erst, gerade eben, erledigt, fertig, gemacht, versehentlich, aus versehen, immer noch, vor kurzem, ging, heute morgen schon',
  ),
  future: phrases(
    'morgen, ubermorgen, heute abend, nachste woche, nachsten monat, nachstes jahr, spater, am montag, am dienstag, am mittwoch, am donnerstag, am freitag, am samstag, am sonntag, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, wird, werde, werde ich, ich werde, wir werden, plane, planen, geplant, vorhaben, demnachst, bald, ab morgen, ab montag, ab dem, ab nachster, in zukunft, kunftig, zukunftig, irgendwann, jeden tag, taglich, wochentlich, immer, uhr, um, ab sofort nicht, nachsten montag, wirst, eines tages',
  ),
  doubt: phrases(
    'vielleicht, eventuell, evtl, moglicherweise, womoglich, wahrscheinlich, vermutlich, anscheinend, scheinbar, ich denke, ich glaube, glaube, glaube ich, denke ich, ich vermute, uberlege, uberlegen, ich uberlege, unsicher, nicht sicher, sollte, sollten, konnte, konnten, durfte, durften, ware gut, ware schon, ware nett, scheint, scheinen, oder so, idee, vorschlag, besprechen, entscheiden, rat, raten, angst, versuche, versuchen, versuchte, klappt, funktioniert, funktionieren, fehler, fehlermeldung, problem, probleme, kaputt, beschwert, nervt, argerlich, komisch, bloed, blod, wichtig dass, gute idee, hoffentlich, beinahe, fast, irgendwie, wurde',
  ),
  except: phrases(
    'ausser, ausgenommen, bis auf, aber, aber nicht, sondern, statt, anstatt, anstelle, jedoch, obwohl, obgleich, nur, nur fur, mit ausnahme von, mit ausnahme, sorry, ups, korrektur, ich meine, ich meinte, eigentlich, gegenuber, versus, minus, neben',
  ),
  or: phrases('oder, oder auch, beziehungsweise, bzw, entweder, respektive'),
  other: phrases(
    'passwort, kennwort, passworter, kennworter, passwort reset, postfach, freigegebenes postfach, lizenz, lizenzen, verschlusselung, festplattenverschlusselung, weiterleitung, telefon, handy, laptop, drucker, drucken, app, apps, anwendung, anwendungen, adminrechte, admin rechte, benachrichtigung, benachrichtigungen, zugriff, gastzugriff, anmeldung, computer, rechner, server, webseite, sicherheitsschlussel, pin, kalender, heizung, licht, lampe, kaffee, kaffeemaschine, alarm, klimaanlage, tur, methode, richtlinie fur bedingten zugriff, abwesenheitsnotiz, spamfilter, externe freigabe, archiv, signatur, netzwerk, wlan, netzlaufwerk, bildschirmsperre, konto sperren',
  ),
  pronoun: phrases(
    'mir, mich, mein, meine, meinen, meinem, meiner, ihn, ihm, ihr, ihnen, sie, er, es, uns, unser, unsere, dir, dich, dein, deine, du, wir, ich, ihr konto, jemand, jemanden, jemandem, mir selbst, mich selbst, sich, derjenige, denselben, dieselben, dieselbe, denselben benutzer, andere, anderen, den anderen, die andere, diese person, die person, dieser benutzer, diesen benutzer, mein konto, mein eigenes konto, mein chef, meinen chef, den chef, chef, chefin, den neuen, die neue, den neuen kollegen, den neuen mitarbeiter, der praktikant, den praktikanten, beide, beiden, einige, manche, ein paar, den rest, wen auch immer',
  ),
  occasion: phrases(
    'handy kaputt, handy gestohlen, telefon kaputt, falsch, falsche, falsche person, doppelt, verloren, verlor, handy verloren, neues handy, neues telefon, gestohlen, geklaut, kaputt, defekt, handy, telefon, smartphone, gerat, laptop, onboarding, offboarding, eintritt, austritt, neu, neuer, neue, neuer mitarbeiter, neue mitarbeiterin, verlasst, verlassen, ausgeschieden, angefangen, beginnt, fangt an, reise, dienstreise, urlaub, elternzeit, audit, prufung, revision, compliance, vorgabe, sicherheit, vorfall, sicherheitsvorfall, gehackt, kompromittiert, phishing, auf wunsch, im auftrag, angefordert von, genehmigt von, telefonisch, verifiziert, identitat gepruft, angerufen, ausgesperrt, kann sich nicht anmelden, kommt nicht rein, migration, pilot, rollout, projekt, beforderung, wartung, test, testen, demo, ersatz, reparatur, vergessen, simkarte, neue nummer, praktikum, praktikant, extern, externer, krank, mutterschutz, zuruck aus, umgezogen, aufraumen, ausland, handywechsel, geratewechsel, geratetausch, neuen mitarbeiter, neuer kollege, neue kollegin, neuen kollegen, unser neuer kollege, unsere neue kollegin, neuer benutzer, neuzugang',
  ),
  ordinary: phrases(
    'dies, dieses, dieser, jenes, so, sehr, viel, wenig, mehr, weniger, immer, etwas, alles, ding, sache, sachen, zeit, mal, jahr, mensch, mann, frau, junge, madchen, chef, firma, buro, gebaude, gross, klein, alt, jung, erste, letzte, gut, schlecht, schon, frei, werden, wird, sein, haben, tun, tut, gehen, geht, kommen, kommt, lassen, lasst, sehen, sieht, wissen, weiss, bekommen, geben, nehmen, finden, machen, macht, halten, bleiben, arbeiten, arbeitet, durfen, konnen, mussen, sollen, wollen, dass, wahrend, obwohl, uber, zwischen, gegen, seit, um, durch, einstellung, einstellungen, knopf, schaltflache, bildschirm, fenster, datei, ordner, system, programm, internet, wetter, mittagessen, schule, auto, haus, strasse, stadt, land, hacker, sicher, unbekannt, haha, lol, wichtig',
  ),
};

export const de = [deParadigms, deDesk, deReasons, deSpoken, deAsides, deHurried, deComposed].reduce<Phrases>(
  withParadigms,
  own,
);
