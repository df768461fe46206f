import { combine, phrases } from '../wordings.ts';
import type { OperationPhrases } from './operation-phrases.ts';

export const deOperations: OperationPhrases = {
  freeze: phrases(
    'einfrieren, friere ein, frier ein, friere den bot ein, frier den bot ein, friere alles ein, frier alles ein, alles einfrieren, den bot einfrieren, friere alle anderungen ein, frier alle anderungen ein, alle anderungen einfrieren, anderungen einfrieren, stoppe alle anderungen, alle anderungen stoppen, blockiere alle anderungen, alle anderungen blockieren, keine anderungen mehr, alles stoppen, stoppe alles, notstopp, notaus, not aus, anderungsstopp, freeze, sperre alle anderungen, alle anderungen sperren',
  ),
  unfreeze: phrases(
    'auftauen, taue auf, tau auf, taue den bot auf, taue alles auf, tau alles auf, alles auftauen, den bot auftauen, hebe die sperre auf, heb die sperre auf, sperre aufheben, beende die sperre, sperre beenden, anderungen wieder erlauben, erlaube wieder anderungen, erlaube anderungen wieder, anderungen wieder zulassen, anderungsstopp aufheben, hebe den anderungsstopp auf, beende den anderungsstopp, unfreeze, anderungen wieder freigeben',
  ),
  threatOn: phrases(
    'wir werden angegriffen, in den bedrohungsmodus wechseln, wechsle in den bedrohungsmodus, gehe in den bedrohungsmodus, unter angriff, bedrohungsstufe erhohen',
  ),
  threatOff: phrases(
    'bedrohungsmodus beenden, beende bedrohungsmodus, beende den bedrohungsmodus, verlasse den bedrohungsmodus, bedrohungsmodus verlassen, bedrohung vorbei, die bedrohung ist vorbei, angriff vorbei, der angriff ist vorbei, bedrohungsstufe senken, ende der bedrohung, entwarnung',
  ),
  delegateEnd: phrases(
    'vertretung beenden, beende vertretung, beende die vertretung, beende meine vertretung, meine vertretung beenden, vertretung aufheben, delegation beenden, beende delegation, beende die delegation, beende meine delegation, delegation aufheben, delegierung beenden, beende die delegierung, ich bin wieder da, ich bin zuruck, bin wieder da, bin zuruck, ich bin wieder zuruck, ich genehmige wieder selbst, ich ubernehme wieder, genehmigungen zurucknehmen, meine genehmigungen zurucknehmen, ich nehme meine genehmigungen zuruck, zuruck aus dem urlaub, hebe meine vertretung auf, hebe die vertretung auf, losche meine vertretung',
  ),
  todo: phrases(
    'was muss ich tun, was muss ich machen, was muss ich jetzt tun, was muss ich jetzt machen, was soll ich tun, was soll ich machen, was soll ich jetzt tun, was soll ich jetzt machen, was habe ich zu tun, was ist zu tun, was wird von mir erwartet, was erwartest du von mir, was willst du von mir, was nun, was jetzt, und jetzt, und nun, muss ich etwas tun, muss ich was tun, muss ich etwas machen, muss ich was machen, muss ich noch etwas tun, muss ich jetzt etwas tun, meine aufgaben, zu tun, wie registriere ich mich, wo registriere ich mich, wie kann ich mich registrieren, wo kann ich mich registrieren, wie richte ich das ein, wie richte ich es ein, was brauchst du von mir, wie geht es weiter, wie geht s weiter, was mache ich jetzt',
  ),
  registered: phrases(
    'fertig, ich bin fertig, bin fertig, erledigt, ist erledigt, habe ich erledigt, hab ich erledigt, ich habe es erledigt, gemacht, habe ich gemacht, hab ich gemacht, ich habe es gemacht, ich hab s gemacht, geschafft, ich habe es geschafft, ist geschafft, abgeschlossen, ich habe mich registriert, ich hab mich registriert, habe mich registriert, hab mich registriert, ich bin registriert, bin registriert, schon erledigt, schon gemacht, ich habe mich schon registriert, ich habe mich bereits registriert, ich bin schon registriert, ich bin bereits registriert, bereits registriert, bereits erledigt, schon registriert, ich habe es eingerichtet, ich habe mfa eingerichtet, ist eingerichtet, registrierung abgeschlossen, registrierung fertig, registrierung erledigt, done, alles erledigt, alles fertig, vollbracht, hat geklappt, es hat geklappt',
  ),
  amRegistered: [
    ...combine(
      'bin ich, bin ich schon, bin ich bereits, bin ich jetzt, bin ich nun, bin ich richtig, bin ich noch nicht',
      'registriert, für mfa registriert, eingetragen, fertig registriert',
    ),
    ...combine(
      'habe ich mich, hab ich mich',
      'registriert, schon registriert, bereits registriert, richtig registriert, für mfa registriert',
    ),
    ...combine('hat meine registrierung, hat die registrierung bei mir', 'geklappt, funktioniert'),
    ...combine(
      'ist meine registrierung, ist meine mfa registrierung',
      'fertig, abgeschlossen, angekommen, erfolgt, durch, in ordnung, vollständig, erledigt',
    ),
    ...phrases(
      'muss ich mich noch registrieren, muss ich mich registrieren, muss ich mich denn noch registrieren',
    ),
  ],
  remindLater: [
    ...combine(
      'erinnere mich, erinner mich, erinnern sie mich, frag mich, frage mich, fragen sie mich, kannst du mich, können sie mich',
      'später, später nochmal, später noch einmal, später wieder, später daran, ein andermal, ein anderes mal, später erinnern',
    ),
    ...phrases(
      'erinnere mich, erinner mich, erinnere mich nochmal, erinnere mich noch einmal, erinnere mich wieder, erinnern sie mich, später erinnern, später noch einmal erinnern, später nochmal erinnern, bitte später erinnern, schick mir später eine erinnerung, snooze, verschiebe meine erinnerung, verschiebe die erinnerung, melde dich später, melde dich später wieder',
    ),
  ],
  threatMode: phrases(
    'bedrohungsmodus, den bedrohungsmodus, der bedrohungsmodus, alarmmodus, den alarmmodus, angriffsmodus, gefahrenmodus, threat mode',
  ),
  breaker: phrases(
    'sicherung, die sicherung, schutzschalter, den schutzschalter, notbremse, die notbremse, breaker, den breaker',
  ),
  code: phrases(
    'code, den code, der code, diesen code, dieser code, prufcode, den prufcode, bestatigungscode, code aus der mail, code in der mail, den code aus der mail, code aus der nachricht, code lautet',
  ),
  reminders: phrases(
    'erinnerungen, die erinnerungen, alle erinnerungen, mfa erinnerungen, geplante erinnerungen, erinnerungskalender, erinnerungsplan, kalender der erinnerungen, reminders, reminder kalender, erinnerungskampagne, die erinnerungskampagne, kampagne, die kampagne, wann gehen die erinnerungen raus, wann werden die erinnerungen verschickt, welche erinnerungen sind geplant, welche erinnerungen stehen an, wer bekommt eine erinnerung, wer wird erinnert, nachste erinnerung, wann ist die nachste erinnerung, nachsten erinnerungen, erinnerungsmails',
  ),
  remindersEnd: [],
  conditionalAccess: phrases(
    'auf bedingten zugriff, zu bedingtem zugriff, nach conditional access, auf conditional access, zu conditional access, in conditional access, in den bedingten zugriff, zum bedingten zugriff, auf ca, auf conditional access um, auf bedingten zugriff um, unter bedingten zugriff, von benutzer mfa auf bedingten zugriff, von per user mfa auf conditional access, von per user mfa auf bedingten zugriff',
  ),
  failed: phrases(
    'fehlgeschlagene, fehlgeschlagenen, die fehlgeschlagenen, nur die fehlgeschlagenen, fehlgeschlagen, die fehler, fehler, misslungene, die misslungenen, fehlgeschlagene personen, fehlgeschlagene benutzer, die fehlgeschlagenen benutzer, die fehlgeschlagenen anderungen, fehlgeschlagene anderungen, gescheiterte, die gescheiterten',
  ),
  file: [
    ...combine(
      'angehangte, angehangten, angehaengte, angehaengten, beigefugte, beigefugten, beigefuegte, beigefuegten, beiliegende, beiliegenden, hochgeladene, hochgeladenen, mitgeschickte, mitgeschickten, anliegende, anliegenden, diese, dieser, meine, meiner',
      'liste, datei, csv, csv datei, excel, excel datei, exceldatei, excel liste, excelliste, tabelle, textdatei, benutzerliste, namensliste',
    ),
    ...combine(
      'angehangten, angehaengten, beigefugten, beigefuegten, beiliegenden',
      'personen, leute, benutzer, kollegen, mitarbeiter, namen, konten',
    ),
    ...combine(
      'in, aus, auf, von, genannt in',
      'der, die, dieser',
      'liste, datei, csv, csv datei, exceldatei, excel datei, excelliste, tabelle, anlage, benutzerliste, namensliste',
    ),
    ...combine(', im, aus dem, siehe, laut, gemass, gemaess, meinem', 'anhang'),
    ...combine(
      'liste, datei, csv, die liste, die datei, leute, die leute',
      'im anhang, in der anlage, anbei, die ich schicke, die ich angehangt habe, die ich hochgeladen habe, aus dem anhang',
    ),
    ...combine('in der, siehe, laut, gemass, aus der', 'anlage'),
    ...phrases('die datei, der datei, datei, die csv, der csv, csv, csv datei, die csv datei'),
  ],
  pause: phrases(
    'pausiere, pausieren, unterbrich, unterbrechen, halte an, anhalten, lege auf eis, auf pause setzen, setze auf pause, pause, zu pausieren',
  ),
  resume: phrases(
    'setze fort, setz fort, fortsetzen, fortfahren, fahre fort, mache weiter mit, mach weiter mit, weitermachen mit, weitermachen, mach weiter, mache weiter, nimm wieder auf, wieder aufnehmen, fortzusetzen, weiterlaufen lassen, fort, resume, fortfuhren, fuhre fort',
  ),
  retry: phrases(
    'wiederhole, wiederholen, erneut versuchen, versuche erneut, nochmal versuchen, versuch nochmal, versuche nochmal, noch einmal versuchen, versuche es erneut, retry, erneut ausfuhren, zu wiederholen, nochmals versuchen',
  ),
  extend: phrases(
    'verlangere, verlangern, verlaengere, verlaengern, verlanger, zu verlangern, verlangerung fur, verlangerung von, verlangert werden, dehne, gib mehr zeit fur, extend',
  ),
  convert: phrases(
    'migriere, migrieren, konvertiere, konvertieren, umwandeln, wandle um, uberfuhre, uberfuhren, umziehen, umzustellen, zu migrieren, zu konvertieren, convert, stelle um, stell um, uberfuhrung',
  ),
  delegate: phrases(
    'delegiere, delegieren, delegiere an, delegiere meine genehmigungen an, delegiere meine genehmigungen, meine genehmigungen delegieren an, zu delegieren, ubergib meine genehmigungen an, ubergebe meine genehmigungen an, ubertrage meine genehmigungen an, ubertrage meine genehmigungen auf, ubertrage genehmigungen an, ubertrage an, ubergib an, vertritt mich, vertretung, meine vertretung, meine vertretung ist, mein vertreter ist, meine vertreterin ist, als vertretung, als meine vertretung, als vertreter, genehmigt fur mich, genehmigt an meiner stelle, entscheidet fur mich, ubernimmt meine genehmigungen, ubernimmt fur mich, springt fur mich ein, fur mich genehmigen, ich bin im urlaub, ich bin abwesend, delegate, leite meine genehmigungen an',
  ),
  remindMe: phrases(
    'erinnere mich, erinner mich, erinnere mich wieder, erinnere mich nochmal, erinnere mich daran, erinnere mich spater, kannst du mich erinnern, konntest du mich erinnern, erinnern sie mich, mich erinnern, schick mir eine erinnerung, schicke mir eine erinnerung, sende mir eine erinnerung, frag mich, frag mich wieder, frag mich spater, frag mich nochmal, frage mich wieder, melde dich wieder, snooze, verschiebe, verschiebe auf, verschieben, verschieben auf, verschiebe es auf, nicht jetzt, ich mache es, ich mach es, ich mach s, ich registriere mich, spater erinnern, wieder erinnern',
  ),
  emergency: phrases(
    'notfall, das ist ein notfall, dies ist ein notfall, es ist ein notfall, ist ein notfall, ein notfall, im notfall, als notfall, notfallanderung, notlage, emergency, notfallantrag',
  ),
  weekdays: phrases(
    'montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, mo, di, mi, do, fr, sa, so, montags, dienstags, mittwochs, donnerstags, freitags, sonnabend, sonntags',
  ),
  months: phrases(
    'januar, februar, marz, april, mai, juni, juli, august, september, oktober, november, dezember, jan, feb, mrz, apr, mai, jun, jul, aug, sep, okt, nov, dez',
  ),
  today: phrases('heute, heute abend, heute nachmittag'),
  tomorrow: phrases('morgen, morgen fruh, morgen nachmittag, morgen vormittag, morgen abend'),
  dayAfterTomorrow: phrases('ubermorgen'),
  nextWeek: phrases('nachste woche, kommende woche'),
  momentLead: phrases(
    'am, bis, bis zum, bis zu, in, im, um, nachsten, nachster, nachstem, kommenden, den, der, dem, einschliesslich, ab, erst, wieder, an, auf, nach, daran',
  ),
  waveFirst: phrases(
    'zuerst, erst, zunachst, beginne mit, beginnend mit, anfangs, pilot, pilot mit, ein pilot mit, in wellen, in stufen, in schritten, start mit',
  ),
  waveThen: phrases('dann, danach, anschliessend, gefolgt von, und'),
  waveRest: phrases(
    'der rest, den rest, rest, alle anderen, alle ubrigen, die ubrigen, die anderen, ubrige, die restlichen',
  ),
  wavePeople: phrases('personen, person, leute, benutzer, nutzer, konten, menschen'),
  wavePercent: phrases('prozent'),
  waveEach: phrases(
    'in wellen von, in wellen zu, in wellen mit, in wellen a, in gruppen von, in gruppen zu, in schritten von, in stufen von, in stapeln von',
  ),
  waveAtATime: phrases('pro welle, je welle, pro stapel, auf einmal, gleichzeitig'),
  waveNow: phrases('jetzt, heute, sofort, gleich'),
  waveAfter: phrases('nach, warte'),
  waveLater: phrases('spater, danach, nach dem pilot'),
  waveApprover: phrases(
    'nach freigabe, mit freigabe, nach genehmigung, mit genehmigung, nach zustimmung, wenn ein genehmiger zustimmt, sobald ein genehmiger zustimmt, nach erneuter freigabe',
  ),
  waveRequester: phrases('wenn ich es sage, auf mein zeichen, frag mich, frag mich zuerst, nach meinem ok'),
  waveGlue: phrases('der, die, das, den, von, davon, ihnen, ein, eine, weitere, mit, welle, der liste'),
};
