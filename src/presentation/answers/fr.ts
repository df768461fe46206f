import type { AnswerTexts } from './answer-texts.ts';

export const fr: AnswerTexts = {
  'reading.heading': 'La liste est en préparation',
  'reading.line':
    'Le locataire est lu page par page, pour que rien d’autre n’ait à attendre : {people, plural, =0 {la lecture vient de commencer} =1 {une personne pour l’instant} other {# personnes pour l’instant}}.',
  'reading.next': 'Un grand locataire demande quelques minutes. Appuyez ensuite sur « Regarder à nouveau ».',
  'list.heading':
    '{filter, select, enabled {Activé} disabled {Désactivé} enforced {Appliqué} pending {Pas encore inscrits} other {Bloqués à « activé »}} : {total, plural, =0 {personne} =1 {une personne} other {# personnes}}',
  'list.page': 'Personnes {from} à {to} sur {total}, par nom.',
  'people.page': 'Personnes {from} à {to} sur {total}.',
  'list.state':
    'État actuel : {state, select, disabled {désactivé} enabled {activé} enforced {appliqué} other {inconnu}}.',
  'list.changed':
    'La liste disait encore {state, select, disabled {« désactivé »} enabled {« activé »} enforced {« appliqué »} other {rien}}.',
  'list.unread': 'C’est ce que dit la liste ; elle n’a pas pu être vérifiée à l’instant.',
  'list.unregistered': 'Aucun second facteur dans le rapport d’inscription.',
  'list.stuck-since': 'Inscription constatée depuis : {when}.',
  'list.confirmed':
    'Les états de cette page viennent d’être lus. Les invités et les comptes bloqués n’y figurent pas.',
  'list.act':
    '{filter, select, pending {Tapez « relance tous ceux en attente » pour les relancer.} other {Tapez « pourquoi … » avec un nom pour en connaître les raisons.}}',
  'stuck.hint':
    'Choisissez pour qui, puis appuyez. Vous voyez d’abord ce qui changerait ; les approbateurs décident comme toujours.',
  'stuck.whom': 'Pour qui ?',
  'stuck.choose': 'Choisissez quelqu’un.',
  'stuck.everybody': '{count, plural, =1 {La personne de cette page} other {Les # de cette page}}',
  'snapshot.age': 'Lecture du locataire : {when}.',
  'snapshot.report':
    '{report, select, unlicensed {Sans Entra ID P1 ou P2, il n’y a pas de rapport d’inscription : seul l’état indique qui est inscrit.} other {Le rapport d’inscription ne peut pas être lu (AuditLog.Read.All manque) : seul l’état indique qui est inscrit.}}',
  'snapshot.renewing': 'Une nouvelle lecture est en cours.',
  'page.renewed': 'La liste a été renouvelée depuis la page précédente.',
  'page.until': 'Les boutons fonctionnent jusqu’au {when}, pour vous uniquement.',
  'button.previous': 'Précédent',
  'button.next': 'Suivant',
  'button.enforce': 'Imposer la MFA',
  'button.reset': 'Exiger une réinscription',
  'button.refresh': 'Relire',
  'button.look': 'Regarder à nouveau',
  'why.heading':
    '{count, plural, =0 {Personne à expliquer} =1 {Pourquoi {name} : {state, select, disabled {désactivé} enabled {activé} enforced {appliqué} other {inconnu}}} other {Pourquoi # personnes en sont là}}',
  'why.outside':
    'Quelqu’un l’a changé hors de cet assistant : notre dernière modification avait laissé {state, select, disabled {« désactivé »} enabled {« activé »} enforced {« appliqué »} other {un état inconnu}}. Le journal d’audit d’Entra dit qui c’était.',
  'why.default': 'Personne ne l’a changé avec cet assistant. Tout le monde commence à « désactivé ».',
  'why.elsewhere':
    'L’état n’a pas été fixé avec cet assistant, mais dans le portail Entra, par un script ou auparavant. Le journal d’audit d’Entra dit par qui.',
  'why.unreadable': 'L’état n’a pas pu être lu à l’instant : il n’y a rien à expliquer.',
  'why.beside': 'Cela demande la MFA, quel que soit l’état par utilisateur.',
  'report.heading':
    'MFA de tout le monde : {people, plural, =1 {une personne} other {# personnes}} pouvant se connecter',
  'report.lead':
    '« En fichier » donne un tableau de tous les comptes, une ligne chacun, invités et comptes bloqués compris.',
  'posture.heading':
    'La MFA dans ce locataire : {people, plural, =1 {une personne qui peut se connecter} other {# personnes qui peuvent se connecter}}',
  'posture.trend': 'Entre parenthèses : l’évolution depuis {when}.',
  'posture.no-trend': 'La prochaine lecture montrera ce qui a changé.',
  'posture.states': 'État par utilisateur',
  'posture.registration': 'Second facteur',
  'posture.admins': 'Personnes ayant un rôle d’administration',
  'posture.admins-by-report':
    'Comptées comme le rapport d’inscription d’Entra les signale. Qui possède un groupe avec des rôles ou peut y entrer, ou a un rôle personnalisé ou éligible, peut y manquer ; avant un changement, je le vérifie moi-même.',
  'posture.others': 'Non comptés ci-dessus',
  'posture.number':
    '{of, select, enforced {Appliqué} enabled {Activé} disabled {Désactivé} unknown {Illisible} registered {Inscrits} unregistered {Non inscrits} pending {Invités à s’inscrire, et non inscrits} stuck {Inscrits, et bloqués à « activé »} admins {Tous} adminsUnregistered {Sans second facteur} adminsDisabled {Désactivés par utilisateur} guests {Invités externes} other {Ne peuvent pas se connecter}} : {count, number}{change}',
  'posture.advice': 'Ce que conseille Microsoft',
  'posture.defaults-on':
    'Les paramètres de sécurité par défaut sont actifs : ils demandent la MFA à tous. Les états par utilisateur n’ajoutent rien ; laissez-les tels quels.',
  'posture.advice-premium':
    'Vos licences comprennent l’accès conditionnel : demandez-y la MFA, aux administrateurs d’abord. Ne le mélangez pas avec les états par utilisateur.',
  'posture.advice-free':
    'Sans Entra ID P1, les paramètres de sécurité par défaut protègent tout le monde gratuitement. Assurez-vous d’abord que les administrateurs ont un second facteur.',
};
