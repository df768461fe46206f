import type { PeopleTexts } from './texts.ts';

export const peopleFr: PeopleTexts = {
  'flag.guest': 'invité',
  'flag.blocked': 'connexion bloquée',
  'flag.unlicensed': 'sans licence',
  'flag.mailbox-shared': 'boîte partagée',
  'flag.mailbox-room': 'boîte de salle',
  'flag.mailbox-equipment': 'boîte d’équipement',
  'flag.mailbox-other': 'boîte particulière',
  'flag.service': 'peut-être un compte de service',
  'flag.disguised': 'le nom en imite peut-être un autre',
  'refused.disguised':
    'Il contient des lettres d’un autre alphabet ou des caractères invisibles : saisissez-le à la main.',
  'people.search': 'Ou chercher dans l’annuaire (dans Teams sur ordinateur et sur le web)',
  'people.search-hint': 'Saisissez un nom',
  'source.title': 'Qui est concerné',
  'source.name': '{kind, select, group {le groupe « {name} »} other {le service « {name} »}}',
  'source.line': 'Lu à l’instant dans {source} : {count, plural, one {# personne} other {# personnes}}.',
  'source.frozen':
    'La liste est maintenant fixée : les arrivées et les départs ultérieurs n’y changent rien.',
  'source.by-rule': 'Une règle décide de qui fait partie de ce groupe ; il peut changer de lui-même.',
  'source.nested':
    '{count, plural, one {Un groupe qu’il contient est compris} other {# groupes qu’il contient sont compris}}.',
  'source.others':
    '{count, plural, one {Un membre qui n’est pas une personne (appareil, contact ou application) est laissé} other {# membres qui ne sont pas des personnes (appareils, contacts ou applications) sont laissés}} de côté.',
  'pick-source.heading':
    '{kind, select, group {Plusieurs groupes s’appellent « {typed} »} other {Plusieurs services s’appellent « {typed} »}}',
  'pick-source.near':
    '{kind, select, group {Aucun groupe ne s’appelle « {typed} »} other {Aucun service ne s’appelle « {typed} »}}',
  'pick-source.lead': 'Lequel voulez-vous dire ? Rien n’a été modifié.',
  'pick-source.lead-near': 'Pensiez-vous à l’un de ceux-ci ? Rien n’a été modifié.',
  'pick-source.label': 'Choisissez-en un',
  'pick-source.error': 'Veuillez en choisir un dans la liste.',
  'pick-source.more':
    'Il y en a plus qu’affiché. Saisissez l’adresse de messagerie ou l’identifiant d’objet du groupe.',
  'picked-source.heading': 'Vous avez choisi {source}',
  'refused.group-unknown':
    '« {typed} » : aucun groupe ne porte ce nom. Essayez avec son adresse de messagerie ou son identifiant d’objet.',
  'refused.department-unknown':
    '« {typed} » : personne n’appartient à un service de ce nom. S’il s’agit d’un groupe, écrivez « groupe » devant le nom.',
  'refused.group-empty':
    '« {name} » : il n’y a personne{others, plural, =0 {} one {, seulement un membre qui n’est pas une personne} other {, seulement # membres qui ne sont pas des personnes}}.',
  'refused.group-hidden':
    '« {name} » : ses membres me sont cachés, je ne sais donc pas qui vous désignez. Nommez les personnes.',
  'refused.group-unreadable':
    '« {typed} » : je n’ai pas le droit de lire les groupes. Demandez à votre administrateur l’autorisation Graph GroupMember.Read.All, ou nommez les personnes.',
  'no.group-too-large':
    '« {name} » compte {asked, plural, one {# personne} other {# personnes}} ; la limite est de {cap, number}. Choisissez un groupe plus petit ou divisez la demande.',
  'list.heading':
    '« {file} » : {count, plural, =0 {personne que je puisse utiliser} one {# personne} other {# personnes}}',
  'list.tally':
    '{kind, select, unknown {Introuvables} ambiguous {Ambigus} partly {Seulement une partie d’un nom} alike {Écrit autrement} refused {Écartés} twice {En double} misfit {Cellules décalées} other {Vides}} : {count, plural, one {# ligne} other {# lignes}}',
  'list.problems': 'Ce que je n’ai pas pu utiliser',
  'list.line': 'Ligne {line, number} : {what}',
  'list.empty': 'elle ne nomme personne.',
  'list.misfit':
    'ses cellules ne sont pas à la place de celles des autres lignes. Mettez entre guillemets les noms avec une virgule, et chaque personne sur sa propre ligne.',
  'list.twice': '« {typed} » figure déjà à la ligne {first, number}.',
  'list.unknown': '« {typed} » : personne n’a été trouvé.',
  'list.ambiguous': '« {typed} » : plusieurs personnes correspondent. Mettez-y le nom de connexion.',
  'list.partly': '« {typed} » n’est qu’une partie d’un nom. Mettez-y le nom de connexion.',
  'list.alike':
    '« {typed} » n’est pas dans l’annuaire sous cette forme ; le nom ou l’adresse s’écrit peut-être autrement. Mettez-y le nom de connexion.',
  'list.page': 'Problèmes {from, number} à {to, number} sur {total, number}.',
  'list.first':
    'Sur {all, number} lignes de ce genre, voici les {count, number} premières : corrigez-les et déposez de nouveau le fichier ici pour voir les autres.',
  'list.next':
    'Rien n’a encore été demandé ni modifié. Continuez pour voir ce qui arriverait à ces personnes, puis confirmez.',
  'list.next-ask':
    'Rien n’a encore été demandé ni modifié. Choisissez ce qui doit se passer, continuez pour le voir personne par personne, puis confirmez.',
  'list.next-read': 'Rien n’a été modifié. Continuez pour le voir personne par personne.',
  'no.file-broken':
    'Je ne peux lire « {file} » que jusqu’à la ligne {line, number} : elle est beaucoup trop longue, ou un guillemet n’y est jamais fermé. Corrigez cette ligne, puis déposez de nouveau le fichier ici.',
  'no.file':
    '{because, select, off {Je ne suis pas configuré ici pour lire des fichiers. Votre administrateur peut nommer les hôtes SharePoint dans FILE_HOSTS.} elsewhere {« {file} » ne se trouve pas sur un hôte que je peux lire. Déposez-le dans cette conversation.} unreachable {« {file} » n’a pas pu être récupéré à temps. Déposez-le de nouveau dans la conversation.} big {« {file} » est trop volumineux pour moi. Divisez-le.} rows {« {file} » compte plus de 100 000 lignes. Divisez-le.} table {« {file} » n’est pas un texte avec des colonnes. Enregistrez-le au format CSV et déposez-le de nouveau ici.} column {Dans « {file} », je n’ai trouvé aucune colonne de noms de connexion, d’adresses de messagerie ou d’identifiants d’objet. Donnez un titre aux colonnes.} nobody {« {file} » ne nomme personne.} several {Déposez un seul fichier à la fois.} other {Avec un fichier, je n’accepte qu’une commande pour les personnes qui y figurent. Dites par exemple « active la mfa pour ces personnes » ou « statut de ces personnes », et ne nommez personne d’autre dans la phrase.}}',
  'help.people.title': 'Aider une personne',
  'help.decide.title': 'Décider',
  'help.brake.title': 'En cas de danger',
  'command.group': 'activer la mfa pour le groupe Finance',
  'help.group': 'Toutes les personnes d’un groupe ou d’un « service ». Vous voyez d’abord qui elles sont.',
  'command.limited': 'désactiver la mfa pour jsmith pendant 2 heures',
  'help.limited': 'L’état précédent revient de lui-même.',
  'command.dry-run': 'et si j’activais la mfa pour jsmith',
  'help.dry-run': 'Voir ce qui se passerait. Rien n’est demandé.',
  'command.reset': 'exiger une nouvelle inscription pour jsmith',
  'help.reset': 'Retirer les méthodes inscrites, par exemple après la perte d’un téléphone.',
  'command.revoke': 'révoquer les sessions de jsmith',
  'help.revoke': 'Mettre fin à toutes les sessions ; la personne se reconnecte partout.',
  'command.convert': 'passer jsmith à l’accès conditionnel',
  'help.convert': 'MFA par utilisateur désactivée là où une stratégie demande la MFA, preuve à l’appui.',
  'command.emergency': 'urgence : désactiver la mfa pour jsmith',
  'help.emergency': 'Tout de suite et pour peu de temps, avec un examen ensuite.',
  'command.remind': 'relancer jsmith',
  'help.remind': 'Demander encore une fois de s’inscrire.',
  'command.undo': 'défaire REQ-12',
  'help.undo': 'Rétablir ce qu’une demande a modifié.',
  'command.report': 'rapport',
  'help.report': 'La MFA de tout le monde, aussi sous forme de fichier.',
  'command.accept': 'approuver REQ-12',
  'help.accept': 'Affiche la carte de la demande. Vous décidez sur la carte.',
  'command.reject': 'refuser REQ-12',
  'help.reject': 'La même carte, pour refuser avec un motif.',
  'command.delegate': 'déléguer mes approbations à adoe jusqu’à vendredi',
  'help.delegate': 'Quelqu’un décide à votre place pendant votre absence.',
  'command.freeze': 'geler tout',
  'help.freeze':
    'Je ne modifie plus rien pour personne, jusqu’à ce que deux personnes de la sécurité lèvent le gel.',
  'command.threat': 'mode menace activé',
  'help.threat': 'La MFA peut être renforcée, mais affaiblie pour personne.',
  'command.check': 'vérifier ABCD-1234',
  'help.check': 'Savoir si un message avec ce code venait de moi.',
  'help.file':
    'Pour de nombreuses personnes, déposez dans cette conversation un fichier CSV avec leurs noms de connexion, et dites ce qu’il faut faire.',
};
