import type { Paradigms } from '../paradigms/paradigm.ts';
import { combine, phrases, spelledOut } from '../wordings.ts';

/** Families of phrases heard at a help desk; gathered from sentences by people who had never seen the grammar. */
export const nlDesk: Paradigms = {
  posture: [
    ...phrases(
      'dwingen we mfa af via conditional access, wordt mfa afgedwongen via conditional access, wordt mfa afgedwongen door conditional access, hoe is onze tenant beveiligd, hoe zijn we beveiligd, hoe goed zijn we beveiligd, overzicht van de beveiliging, beveiligingsoverzicht van de tenant',
    ),
    ...combine(
      'gebruiken we, hebben we, werken we met, is er',
      'conditional access, security defaults, voorwaardelijke toegang',
    ),
    ...phrases(
      'welke policies eisen mfa, welke conditional access policies eisen mfa, hoe staat de tenant ervoor, hoe ziet onze tenant eruit',
    ),
    ...combine(
      'wat',
      'dekt, regelt, eist, doet',
      'conditional access, de conditional access, voorwaardelijke toegang',
    ),
  ],
  why: [...phrases('hoe komt, hoe komt het, hoe kan het')],
  because: [...phrases('nu dat')],
  list: [...combine('wie', 'er, nog, er nog', ', geen, zonder, steeds')],
  account: [
    ...phrases(
      'deze allemaal, dit allemaal, al deze, alle drie, alle vier, alle vijf, alle bovenstaande, bovenstaande, deze drie, deze twee, deze vier',
    ),
  ],
  stuck: phrases('vast zit, vast zitten, blijft hangen, blijven hangen, vast blijft zitten'),
  must: phrases(
    'kan weer, kan terug, kan nu weer, kunnen weer, mag weer, mag terug, mag nu weer, mogen weer',
  ),
  please: [
    ...combine(
      'kun je, kan je, kunt u, wil je, zou je, kunnen jullie, kan iemand',
      'dat, dit',
      ', even, snel, voor me, voor mij, aub',
      'doen, regelen, fixen, in orde brengen, instellen, verzorgen, uitvoeren',
    ),
    ...combine(
      'kunde, kunt, kun, wilde, wilt, zoude, zoudt, kan',
      'gij, ge, de gij',
      ', eens, efkes, effe, effekes, ne keer',
    ),
    ...phrases(
      'gelieve te, gelieve om, efkes, effekes, ne keer, efkens, als ge kunt, zou iemand, kan er iemand',
    ),
  ],
  filler: [
    ...phrases('ineens, opeens, plotseling, zomaar, plots'),
    ...phrases(
      'dus, daarom, toch even, hè, he collega, beste collega, beste collega s, mercikes, merci, alvast merci, bedankt hoor',
    ),
    ...phrases(
      'botje, nog een keer, nog een keertje, nog een keer aub, nog een keer graag, een keer, fijne avond, goede nacht, goedenacht, slaap lekker',
    ),
  ],
  remind: [
    ...phrases(
      'geef een seintje, geef een seintje aan, stuur nog eens een herinnering, nog een herinnering, nog een reminder, jaag op, zit achter de broek, schop',
    ),
    ...combine(
      'stuur, geef, mail, bezorg, zend',
      ', even, nog eens, nog een keer',
      'een, nog een, een nieuwe, een vriendelijke',
      'herinnering, reminder, seintje, rappel, herinneringsmail, duwtje',
      ', aan, naar',
    ),
    ...phrases(
      'spoor aan, spoor, herinner aan, herinner even, herinner er aan, herinner eraan, wijs op, help herinneren',
    ),
  ],
  not: phrases(
    'verkeerde chat, verkeerd kanaal, verkeerde venster, verkeerd venster, verkeerde bot, verkeerd gesprek, negeer dit, negeer dat',
  ),
  pending: [
    ...phrases('zonder registratie, zonder mfa registratie, met openstaande registratie'),
    ...combine(
      'die, wie',
      'het nog niet, het nog steeds niet, mfa nog niet, nog niets',
      'gedaan heeft, gedaan hebben, heeft gedaan, hebben gedaan, heeft ingesteld, hebben ingesteld, ingesteld heeft, ingesteld hebben, geregeld heeft, geregeld hebben',
    ),
    ...combine('alle', 'achterblijvers, laatkomers, nakomers, treuzelaars'),
    ...phrases(
      'de achterblijvers, de laatkomers, treuzelaars, de treuzelaars, de tragen, wie nog moet, wie het nog niet gedaan heeft, wie het nog niet heeft gedaan, nakomers, de nakomers',
    ),
    ...combine(
      'die, wie',
      'zich',
      'nog niet, nog steeds niet, niet, nog altijd niet',
      'geregistreerd heeft, geregistreerd hebben, heeft geregistreerd, hebben geregistreerd, heeft ingeschreven, hebben ingeschreven, registreerde',
    ),
    ...combine(
      'die, wie',
      'nog',
      'moet registreren, moeten registreren, niet klaar is, niet klaar zijn, niet klaar zijn met registreren, niet geregistreerd is, niet geregistreerd zijn, geen mfa heeft ingesteld, geen mfa hebben ingesteld',
    ),
  ],
  requests: [
    ...phrases(
      'wat ligt er voor mij, wat ligt er voor me, wat wacht er, wat wacht er nog, wat moet ik beslissen, wat staat er voor mij klaar, wat staat er voor mij open',
    ),
    ...phrases(
      'heb ik nog iets goed te keuren, heb ik nog wat goed te keuren, heb ik nog iets te keuren, heb ik iets te keuren, heb ik nog aanvragen',
    ),
    ...combine(
      'zijn er, hebben we, heb ik, staan er, lopen er',
      ', nog',
      ', open, openstaande, lopende, nieuwe',
      'verzoeken, aanvragen, goedkeuringen',
      ', open, voor mij, te keuren, openstaan',
    ),
    ...combine(
      'nog, ',
      'open verzoeken, open aanvragen, openstaande aanvragen, openstaande verzoeken, openstaande goedkeuringen',
      ', voor mij',
    ),
    ...combine(
      'welke, wat voor',
      'verzoeken, aanvragen, goedkeuringen',
      'staan open, staan er open, staan nog open, zijn er, zijn er nog, lopen er, lopen nog, wachten er, zijn open, zijn nog open, staan er nog',
    ),
    ...combine(
      'wat',
      'wacht, ligt, staat',
      ', er, nog, er nog',
      'op mij, voor mij, voor mij klaar, op mijn goedkeuring, te wachten, open voor mij, op goedkeuring',
    ),
    ...phrases(
      'wat moet ik nog goedkeuren, wat moet er nog goedgekeurd worden, moet ik nog wat goedkeuren, nog iets goed te keuren, nog iets te keuren, nog iets te accorderen, mijn wachtrij, overzicht van de aanvragen, overzicht van aanvragen, overzicht aanvragen, overzicht verzoeken, toon openstaande aanvragen, toon openstaande verzoeken',
    ),
  ],
  report: [
    ...combine(
      ', geef me, stuur me, stuur, mag ik, ik wil, graag, kan ik, toon',
      ', de, een, het',
      'rapport, rapportage, verslag, cijfers',
      'van, over, voor, omtrent',
      'de mfa uitrol, de uitrol, mfa uitrol, de registratie, de mfa registratie, mfa registratie, de registraties, de voortgang, de invoering, de mfa invoering',
    ),
    ...combine(
      'stuur, stuur me, stuur mij, geef, geef me, geef mij, toon, toon me, mail me, mail mij, maak, draai, ik wil, ik wil graag, mag ik, kan ik, ik zou graag, heb je',
      ', het, de, een, eens het, even het, even de',
      ', laatste, mfa, 2fa, wekelijkse, maandelijkse, huidige, actuele, wekelijks',
      'rapport, mfa rapport, rapportage, mfa rapportage, overzicht, cijfers, mfa cijfers, statistieken, dekking, verslag, voortgang, weekrapport, maandrapport, dashboard, samenvatting',
      ', zien, krijgen, hebben, van deze week, van deze maand',
    ),
    ...combine(
      'hoe',
      'is, staat het met, zit het met, ver staat',
      'de mfa dekking, de dekking, de uitrol, de registratie, de mfa uitrol, de voortgang, onze dekking, onze mfa dekking',
    ),
    ...combine(
      'wat is, wat zijn',
      'de, onze',
      'mfa dekking, dekking, dekkingsgraad, mfa cijfers, cijfers, voortgang, stand van zaken, registratiegraad',
    ),
  ],
  history: [
    ...phrases('gezeten, aan gezeten, wie heeft er aan mfa, wie heeft er aan de mfa'),
    ...combine(
      'wie heeft, wie heeft er, wie had, wie heeft laatst, wie heeft het laatst',
      'de mfa, mfa, de 2fa, 2fa, de mfa status, de mfa instelling, de mfa instellingen, de mfa stand',
      'van, bij, voor, op, bij de gebruiker',
    ),
    ...combine(
      ', het laatst, laatst, voor het laatst',
      'aangepast, gewijzigd, veranderd, bewerkt, aangeraakt, omgezet, gewisseld',
    ),
    ...combine(
      'wie heeft, wie heeft er, wie had',
      'mfa, de mfa, 2fa, de 2fa, de mfa status, de mfa instelling',
      ', het laatst, laatst',
      'aangepast, gewijzigd, veranderd, uitgezet, aangezet, uitgeschakeld, ingeschakeld, gereset, afgedwongen, verplicht, geactiveerd, gedeactiveerd',
      'bij, van, voor, op',
    ),
    ...combine(
      'wie zette, wie schakelde, wie wijzigde, wie veranderde, wie resette, wie paste',
      'mfa, de mfa, 2fa, de 2fa',
      ', uit, aan, in, af',
      'bij, van, voor, op',
    ),
    ...phrases(
      'en wanneer, en waarom, wanneer was dat, wanneer is mfa, wanneer werd mfa, mfa geschiedenis van, mfa historie van, wijzigingsgeschiedenis van, wat is er met de mfa van, wat gebeurde er met, wat is er allemaal gewijzigd bij, aan mfa gezeten, aan de mfa gezeten, wie zat er aan de mfa van, wie zat aan de mfa van',
    ),
  ],
  revoke: [
    ...combine(
      'log, gooi, schop, meld, smijt, zet',
      'overal, uit alles, uit alle sessies, op alle toestellen, op alle apparaten',
    ),
    ...combine(
      'beeindig, sluit, stop, kill, verbreek, trek, kap, revoke',
      'alle, de, alle actieve, alle open, alle lopende, al de',
      'sessies, logins, tokens, sessies in',
      'van, bij, voor',
    ),
    ...phrases(
      'uit alle sessies, uit al zijn sessies, uit al haar sessies, overal buiten, overal eruit, overal uit te loggen, afmelden overal, uitloggen overal, overal uitloggen, overal laten uitloggen, overal afgemeld worden, overal uitgelogd worden, op al zijn toestellen, op al haar toestellen',
    ),
  ],
  reset: [
    ...combine(
      'dwing, verplicht, vraag, start, forceer, eis, vereis',
      ', een',
      'nieuwe registratie, nieuwe mfa registratie, herregistratie, mfa herregistratie, her registratie',
      ', af, voor',
    ),
    ...combine(
      'moet, moeten, mag, kan, wil',
      ', zich, mfa, zijn mfa, haar mfa',
      'opnieuw',
      'registreren, instellen, inrichten, configureren, koppelen',
    ),
    ...combine(
      ', de, zijn, haar, hun',
      'mfa, 2fa, mfa registratie, mfa methodes',
      'opnieuw',
      'instellen, registreren, inrichten, koppelen, laten instellen, laten registreren, laten inrichten, laten koppelen, gekoppeld worden, ingesteld worden',
    ),
    ...phrases(
      'gereset worden, resetten voor, reset nodig van mfa, mfa reset nodig, een mfa reset, een reset van mfa, mfa gereset, mfa gereset worden, 2fa gereset worden, laat mfa opnieuw registreren, herregistratie afdwingen, nieuwe registratie afdwingen, herregistratie verplichten',
    ),
  ],
  reminders: [
    ...combine(
      ', de, onze',
      'registratiecampagne, mfa campagne, remindercampagne, herinneringencampagne, registratie campagne, mailcampagne, herinneringsactie',
    ),
    ...phrases(
      'welke herinneringen komen eraan, welke herinneringen staan gepland, wanneer gaan er herinneringen uit, wanneer gaat de volgende herinnering uit, wie krijgt er herinneringen, wanneer worden er herinneringen gestuurd, overzicht van de herinneringen',
    ),
  ],
  code: phrases(
    'code echt, de code echt, deze code echt, die code, die code echt, verificatiecode echt, code wel echt, controleer de code, check de code, klopt de code, klopt code',
  ),
  occasion: phrases(
    'foutje, foutje van mij, vergist, ik heb me vergist, me vergist, mijn fout, verkeerde gebruiker, per vergissing, beller, aan de lijn, phishinggolf, phishingaanval, phishinglink, op een phishinglink geklikt, op phishing geklikt, op een link geklikt, gekocht, laptop is gestolen, laptop gestolen, telefoon is gestolen, telefoon is kapot, telefoon is kwijt, telefoon verloren, telefoon is binnen, zijn telefoon kwijt, haar telefoon kwijt, nieuw toestel, ander toestel, nieuwe gsm, gsm kapot, gsm kwijt, externe, nieuwe externe, externen, inhuurkracht, uitzendkracht, aanval, account gehackt, is gehackt',
  ),
  status: spelledOut([
    ...combine('hoe staat, hoe zit, wat is, staat', 'mfa, 2fa, de mfa, de 2fa', 'bij, van, voor, met'),
    ...combine(
      'kun je, kan je, kunt u, check, controleer, bekijk, zoek, geef, toon',
      ', even, eens',
      'de mfa, mfa, de mfa status, mfa status, de 2fa',
      'van, voor, bij',
    ),
  ]).filter((phrase) => !/^(?:staat|kun je|kan je|kunt u) /.test(phrase)),
};
