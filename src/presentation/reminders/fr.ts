import type { ReminderTexts } from './reminder-texts.ts';

export const fr: ReminderTexts = {
  'calendar.heading': 'Rappels',
  'calendar.none':
    'Personne ne reçoit de rappel pour le moment. Dès que la MFA est activée pour une personne qui doit encore s’enregistrer, elle en reçoit.',
  'calendar.stuck':
    '{count, plural, =1 {Une personne s’est enregistrée et reste} other {# personnes se sont enregistrées et restent}} à l’état « activé ». Il faut appliquer la MFA ou demander un nouvel enregistrement.',
  'calendar.unseen-title': 'MFA appliquée, et aucun second facteur visible',
  'calendar.unseen':
    '{count, plural, =1 {Une personne est} other {# personnes sont}} à l’état « appliqué » depuis des jours, sans second facteur visible. Posez-leur la question : soit l’enregistrement est fait et ne se voit pas encore, soit d’anciennes applications ne marchent plus. Aucun rappel ne part ; un merci suivra dès que l’enregistrement se voit.',
  'calendar.halted':
    'Tous les rappels sont {how, select, paused {en pause} other {arrêtés}} depuis le {when}.',
  'calendar.hint':
    'Chaque personne les reçoit pendant ses heures de travail ; congés et jours fériés peuvent les décaler. Écrivez « suspendre les rappels », « reprendre les rappels » ou « arrêter les rappels », avec le numéro d’une demande pour ses seules personnes.',
  'cohort.title': '{request}',
  'cohort.by-hand': 'Demandés par le support',
  'cohort.people': '{waiting} à enregistrer, {registered} enregistrées, {left} plus concernées.',
  'cohort.day': '{day} : rappel {number} à {people, plural, =1 {une personne} other {# personnes}}.',
  'cohort.silent':
    '{count, plural, =1 {Une personne a} other {# personnes ont}} reçu tous les rappels ; aucun autre ne suivra de lui-même.',
  'cohort.ahead':
    'Attend une approbation. Si cela se faisait maintenant, {count, plural, =1 {une personne recevrait} other {# personnes recevraient}} jusqu’à l’enregistrement :',
  'cohort.later':
    'Plus tard, dans des vagues qui n’ont pas encore commencé : {count, plural, =1 {une personne} other {# personnes}}.',
  'cohort.halted': '{how, select, paused {En pause} other {Arrêtés}} depuis le {when} : rien ne part.',
  'digest.heading': 'Qui doit encore s’enregistrer',
  'digest.late':
    '{count, plural, =0 {Personne n’est en retard.} =1 {Une personne est en retard : la date limite est passée.} other {# personnes sont en retard : la date limite est passée.}}',
  'digest.title': 'En retard',
  'order.heading':
    '{status, select, reported {Ce que les rappels ont donné} ordered {Les rappels sont en route} held {Les rappels sont suspendus} cancelled {Aucun rappel : annulé} rejected {Aucun rappel : refusé} expired {Aucun rappel : pas de décision à temps} other {Envoyer un rappel à {count, plural, =1 {une personne} other {# personnes}} ?}}',
  'order.waits':
    'En attente d’approbation, car cela concerne plus de personnes qu’une demande ne peut en modifier.',
  'order.unasked':
    '{more, select, yes {Aucune des personnes dont l’accord manque encore n’a pu être jointe dans Teams.} other {Aucun approbateur n’a pu être joint dans Teams.}} Demandez à l’un d’eux de m’y écrire « bonjour », puis refaites la demande : rien ne part tant que {more, select, yes {leur accord manque} other {personne n’est d’accord}}.',
  'order.escalated': 'Personne n’a encore répondu ; j’ai donc aussi demandé au groupe suivant.',
  'order.cancelled':
    '{because, select, lost {Rien ne part : la personne qui l’a demandé n’a plus le droit de demander des rappels.} altered {Rien ne part : la demande n’est plus telle qu’elle a été confirmée. C’est consigné ; veuillez la refaire.} other {Rien ne part : la personne qui l’a demandé y a renoncé.}}',
  'order.will-wait':
    'Cela concerne plus de personnes qu’une demande ne peut en modifier ; quelqu’un d’autre doit l’approuver.',
  'order.number': 'Envoi {id} : rappels pour {count, plural, =1 {une personne} other {# personnes}}',
  'order.state':
    '{status, select, ordered {Les rappels sont en route.} held {Les rappels sont suspendus.} done {Il n’en reste rien à envoyer.} cancelled {Annulé : rien n’est envoyé.} rejected {Refusé : rien n’est envoyé.} other {Pas de décision à temps : rien n’est envoyé.}}',
  'order.follow': 'Pour voir où en est l’envoi, écrivez « status {id} ».',
  'order.asked-at': 'Demandé par {name} le {when}.',
  'order.channel':
    '{channel, select, mail {E-mail} other {Teams}} : {sent, plural, =0 {0 envoyé} =1 {1 envoyé} other {# envoyés}}, {waiting} en attente, {failed} en échec, {unreachable, plural, =0 {0 injoignable} =1 {1 injoignable} other {# injoignables}}.',
  'order.channels-title': 'Où en est l’envoi',
  'order.asked-by': 'Demandé par {name}.',
  'order.decided-by': 'Décidé par {name}.',
  'order.safe':
    'Chaque personne reçoit un message par e-mail et dans Teams, dans sa langue et pendant ses heures de travail. L’enregistrement est vérifié juste avant l’envoi ; personne ne reçoit deux rappels le même jour.',
  'order.minutes':
    '{minutes, plural, =1 {Le tout prend environ une minute} other {Le tout prend environ # minutes}} dès que les personnes peuvent être jointes ; le plus lent est {slowest, select, mail {l’e-mail} teams {Teams} other {le rythme fixé par la politique}}.',
  'order.who': 'Qui le reçoit, et quand',
  'order.sent':
    '{count, plural, =0 {Personne n’a reçu de message.} =1 {Une personne a reçu un message.} other {# personnes ont reçu un message.}}',
  'order.registered':
    '{count, plural, =1 {Une personne s’était enregistrée avant l’envoi et n’a rien reçu.} other {# personnes s’étaient enregistrées avant l’envoi et n’ont rien reçu.}}',
  'order.left':
    '{count, plural, =1 {Une personne n’était plus concernée : la MFA est désactivée ou imposée, ou le compte n’existe plus.} other {# personnes n’étaient plus concernées : la MFA est désactivée ou imposée, ou le compte n’existe plus.}}',
  'order.open':
    '{count, plural, =1 {Une personne doit encore le recevoir : absente, rappels suspendus, ou nouvel essai un autre jour ouvré.} other {# personnes doivent encore le recevoir : absentes, rappels suspendus, ou nouvel essai un autre jour ouvré.}}',
  'order.nowhere':
    '{count, plural, =1 {Une personne n’a pu être jointe ni par e-mail ni dans Teams. Merci de la prévenir vous-même.} other {# personnes n’ont pu être jointes ni par e-mail ni dans Teams. Merci de les prévenir vous-même.}}',
  'order.open-title': 'Les personnes qui doivent encore le recevoir',
  'order.nowhere-title': 'Les personnes qui n’ont pas pu être jointes',
  'order.person': '{name} : rappel {number}, {when}',
  'order.person-held': '{name} : dès que les rappels reprennent',
  'order.held':
    '{all, select, yes {{count, plural, =1 {Rien ne part vers cette personne pour l’instant.} other {Rien ne part vers ces personnes pour l’instant.}}} other {{count, plural, =1 {Une de ces personnes ne reçoit rien pour l’instant.} other {# de ces personnes ne reçoivent rien pour l’instant.}}}}',
  'order.halt':
    '{scope, select, all {Tous les rappels} other {Les rappels pour {of}}} sont {how, select, paused {en pause} other {arrêtés}} depuis le {when}{known, select, yes {, à l’initiative de {by}} other {}}. Pour les faire reprendre, le support écrit « reprendre les rappels{scope, select, all {} other { pour {typed}}} ».',
  'order.left-out': 'Laissés de côté',
  'order.because':
    '{name} : {because, select, registered {s’est enregistré} stuck {s’est enregistré} enforced {MFA déjà appliquée} disabled {MFA désactivée} blocked {ne peut pas se connecter} gone {compte inexistant} other {lecture impossible, réessayez}}.',
  'order.nobody': 'Aucune de ces personnes ne doit encore s’enregistrer. Rien n’est envoyé.',
  'button.send': 'Envoyer',
  'button.cancel': 'Annuler',
  'button.approve': 'Approuver',
  'button.reject': 'Refuser',
  'halted.heading':
    '{how, select, paused {Rappels en pause} stopped {Rappels arrêtés} resumed {Les rappels reprennent} held {Les rappels restent en pause} other {Rien n’était en pause}}',
  'halted.line':
    '{how, select, resumed {Qui en a manqué plusieurs en reçoit un seul.} other {Rien ne part tant que personne n’écrit « reprendre les rappels ». Qui s’enregistre est toujours remarqué et remercié.}}',
  'halted.all': 'Concerne : tout le monde.',
  'halted.of': 'Concerne : {of}.',
  'own.heading':
    '{standing, select, unregistered {Vous devez encore vous enregistrer} registered {Votre enregistrement est fait, merci} stuck {Votre enregistrement est fait, merci} enforced {Vous devez encore vous enregistrer} disabled {Vous n’avez rien à faire} other {Impossible de le voir pour le moment}}',
  'own.looked':
    'Nous venons de vérifier : il n’y a pas encore de seconde étape sur votre compte. Elle peut mettre quelques minutes à apparaître.',
  'own.registered':
    'Votre compte a une seconde étape. Vous n’avez plus rien à faire et ne recevez plus de rappels.',
  'own.disabled':
    'La MFA n’est pas activée ici pour votre compte. Votre organisation peut toutefois la demander autrement.',
  'own.unknown': 'Rien n’a été modifié. Réessayez dans quelques minutes ou demandez au support.',
  'own.deadline': 'Merci de vous enregistrer d’ici au {day}.',
  'own.next': 'Prochain rappel : {when}. Écrivez « rappelle-moi jeudi » pour le décaler.',
  'own.held': 'Le support a suspendu les rappels. Le prochain arrivera à la reprise.',
  'snoozed.heading': 'D’accord, plus tard',
  'snoozed.line':
    'Le prochain rappel n’arrivera pas avant le {when}. Si vous vous enregistrez avant, il n’y en aura plus.',
  'snoozed.held':
    'Le support a suspendu les rappels. Le vôtre arrivera à la reprise, et pas avant le {when}. Si vous vous enregistrez avant, il n’y en aura plus.',
  'snoozed.shortened': 'C’est le délai le plus long possible : {days} jours.',
  'no-moment.heading': 'Ce moment ne viendra pas',
  'no-moment.line':
    'Il est passé, ou ce jour n’existe pas. Rien n’a été modifié. Écrivez « rappelle-moi jeudi », ou nommez un jour à venir.',
};
