import type { FileTexts } from './texts.ts';

export const filesFr: FileTexts = {
  'button.as-file': 'En fichier',
  'file.offer':
    '{about, select, request {{request} sous forme de tableau} order {Les rappels de la demande {request} sous forme de tableau} other {Le locataire sous forme de tableau}}',
  'file.rows': '{rows, plural, =1 {Une ligne, pour une seule personne.} other {# lignes, une par personne.}}',
  'file.ask':
    'Teams demande si je peux déposer le fichier dans votre OneDrive. Rien n’est envoyé avant votre accord.',
  'file.until': 'Votre réponse compte jusqu’au {when}.',
  'file.given': '« {name} » est dans votre OneDrive.',
  'file.keep':
    'Il nomme des personnes : partagez-le avec soin et supprimez-le quand vous n’en avez plus besoin.',
  'file.declined': 'Aucun fichier n’a été créé.',
  'file.declined-next': 'Vous pouvez le redemander à tout moment.',
  'no.heading-no-file': 'Pas de fichier cette fois',
  'no.no-file':
    '{because, select, channel {Les fichiers vont dans le OneDrive d’une seule personne ; je ne les donne donc que dans notre conversation privée. Demandez-le-moi là-bas.} off {Je ne suis pas configuré ici pour donner des fichiers. Votre administrateur peut nommer les hôtes SharePoint dans FILE_HOSTS.} open {Cette demande n’est pas encore terminée. Redemandez ensuite : alors seulement chacun a un résultat.} nobody {Il n’y a personne dedans, ou quelque chose de plus récent l’a remplacé. Redemandez.} late {Ma question date de trop longtemps. Redemandez le fichier.} elsewhere {Teams a indiqué un emplacement qui n’est pas sur un hôte SharePoint de cette organisation ; je n’y ai rien déposé.} refused {Votre OneDrive n’a pas accepté le fichier. Rien de complet ne s’y trouve. Réessayez dans un moment.} unreachable {Votre OneDrive n’a pas pu être joint à temps. Rien de complet ne s’y trouve. Redemandez le fichier.} changed {La liste a changé pendant que je l’écrivais. Redemandez le fichier.} big {Le fichier serait trop volumineux. Demandez une liste plus courte.} other {J’ai été interrompu pendant l’envoi : le fichier manque peut-être. Regardez dans votre OneDrive, et redemandez-le s’il n’y est pas.}}',
  'sheet.name': 'Nom',
  'sheet.account': 'Nom de connexion',
  'sheet.id': 'Identifiant d’objet',
  'sheet.department': 'Service',
  'sheet.state': 'État MFA',
  'sheet.registered': 'Second facteur inscrit',
  'sheet.admin': 'Rôle d’administration (selon le rapport)',
  'sheet.guest': 'Invité',
  'sheet.blocked': 'Connexion bloquée',
  'sheet.said': '{is, select, true {oui} false {non} other {non connu}}',
  'sheet.before': 'MFA avant',
  'sheet.wished': 'Demandé',
  'sheet.result': 'Résultat',
  'sheet.what': 'Ce qui s’est passé',
  'sheet.at': 'Quand (UTC)',
  'sheet.mail': 'Par e-mail',
  'sheet.teams': 'Dans Teams',
  'sheet.reminded':
    '{result, select, sent {Le message est parti} registered {Enregistrement fait avant son tour} left {N’est plus concerné} open {Doit encore le recevoir} other {N’a pu être joint d’aucune façon}}',
};
