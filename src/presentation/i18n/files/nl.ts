import type { FileTexts } from './texts.ts';

export const filesNl: FileTexts = {
  'button.as-file': 'Als bestand',
  'file.offer':
    '{about, select, request {{request} als tabel} order {De herinneringen van opdracht {request} als tabel} other {De tenant als tabel}}',
  'file.rows': '{rows, plural, =1 {Eén rij, over één persoon.} other {# rijen, één voor iedere persoon.}}',
  'file.ask':
    'Teams vraagt of ik het bestand in je OneDrive mag zetten. Er wordt niets verstuurd voordat je ja zegt.',
  'file.until': 'Je antwoord telt tot {when}.',
  'file.given': '“{name}” staat in je OneDrive.',
  'file.keep': 'Er staan namen in: deel het met zorg, en verwijder het als je het niet meer nodig hebt.',
  'file.declined': 'Er is geen bestand gemaakt.',
  'file.declined-next': 'Je kunt er altijd opnieuw om vragen.',
  'no.heading-no-file': 'Er is deze keer geen bestand',
  'no.no-file':
    '{because, select, channel {Bestanden gaan naar de OneDrive van één persoon, dus ik geef ze alleen in onze persoonlijke chat. Vraag het me daar.} off {Ik ben hier niet ingesteld om bestanden te geven. Je beheerder kan de SharePoint-hosts noemen in FILE_HOSTS.} open {Dat verzoek is nog niet klaar. Vraag het opnieuw als dat zo is: pas dan heeft iedereen een uitkomst.} nobody {Er staat niemand in, of er is inmiddels iets nieuwers. Vraag het opnieuw.} late {Mijn vraag is te lang geleden. Vraag opnieuw om het bestand.} elsewhere {Teams noemde een plek die niet op een SharePoint-host van deze organisatie ligt; ik heb daar niets neergezet.} refused {Je OneDrive heeft het bestand niet aangenomen. Er staat niets volledigs. Probeer het straks nog eens.} unreachable {Je OneDrive was niet op tijd bereikbaar. Er staat niets volledigs. Vraag opnieuw om het bestand.} changed {De lijst veranderde terwijl ik hem schreef. Vraag opnieuw om het bestand.} big {Het bestand zou te groot worden. Vraag om een kortere lijst.} other {Ik werd onderbroken tijdens het versturen, dus het bestand kan ontbreken. Kijk in je OneDrive, en vraag het opnieuw als het er niet staat.}}',
  'sheet.name': 'Naam',
  'sheet.account': 'Aanmeldnaam',
  'sheet.id': 'Object-id',
  'sheet.department': 'Afdeling',
  'sheet.state': 'MFA-status',
  'sheet.registered': 'Tweede factor geregistreerd',
  'sheet.admin': 'Beheerdersrol (volgens het rapport)',
  'sheet.guest': 'Gast',
  'sheet.blocked': 'Mag niet aanmelden',
  'sheet.said': '{is, select, true {ja} false {nee} other {niet bekend}}',
  'sheet.before': 'MFA ervoor',
  'sheet.wished': 'Gevraagd',
  'sheet.result': 'Resultaat',
  'sheet.what': 'Wat er gebeurde',
  'sheet.at': 'Wanneer (UTC)',
  'sheet.mail': 'Per e-mail',
  'sheet.teams': 'In Teams',
  'sheet.reminded':
    '{result, select, sent {Het bericht is verstuurd} registered {Was al geregistreerd voor het zover was} left {Niet meer betrokken} open {Krijgt het nog} other {Op geen enkele manier te bereiken}}',
};
