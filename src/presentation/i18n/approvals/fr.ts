import type { ApprovalTexts } from './texts.ts';

export const approvalsFr: ApprovalTexts = {
  'button.stop': 'Arrêter',
  'risk.title': 'Risque : {score} sur 100',
  'risk.reason': '{why} : {points}',
  'risk.weakening': 'Retire une protection',
  'risk.strengthening': 'Ajoute une protection',
  'risk.privileged': 'Concerne un administrateur',
  'risk.privilege-unknown': 'Les rôles d’administration n’ont pas pu être lus',
  'risk.many-people': 'Concerne beaucoup de personnes à la fois',
  'risk.several-people': 'Concerne plusieurs personnes',
  'risk.asked-beside':
    'Avec {count, plural, one {une autre personne demandée} other {# autres personnes demandées}} par le même demandeur (en {duration})',
  'risk.coverage-overridden': 'Une deuxième façon de demander la MFA, par exception',
  'risk.state-unknown': 'Un état actuel n’a pas pu être lu',
  'quorum.title': 'Qui doit donner son accord',
  'quorum.title-past': 'Qui a donné son accord',
  'quorum.alone': 'Personne d’autre : la confirmation du demandeur suffit.',
  'quorum.stage': '{group} : {given} sur {count}',
  'quorum.by': 'Approuvé par {name} le {when}',
  'quorum.missing':
    'Il manque encore {count, plural, =1 {une personne} other {# personnes}} du groupe : {group}',
  'quorum.group':
    '{group, select, approvers {approbateurs} helpdesk {assistance} auditors {auditeurs} other {{group}}}',
  'approve.again': 'Rappel : cette demande attend encore une décision.',
  'quorum.by-deputy': 'Approuvé par {name}, en remplacement, le {when}',
  'delegation.made.heading': 'Délégué',
  'delegation.ended.heading': 'Repris',
  'delegation.none.heading': 'Rien à reprendre',
  'delegation.made':
    '{name} peut décider à votre place jusqu’au {when}, pour les demandes faites à partir de maintenant.',
  'delegation.ended': 'Vos approbations vous reviennent. {name} ne peut plus décider à votre place.',
  'delegation.none': 'Vous n’avez délégué vos approbations à personne.',
  'delegation.shortened': 'Votre organisation ne permet pas plus longtemps.',
  'delegation.rules':
    'Vous pouvez toujours décider vous-même ; la première décision compte pour les deux. Écrivez « reprendre mes approbations » pour y mettre fin plus tôt.',
  'no.delegation-refused':
    '{because, select, off {Votre organisation ne permet pas de déléguer les approbations.} self {Vous ne pouvez pas déléguer à vous-même, ni à un autre de vos comptes.} unfit {Cette personne ne peut pas remplacer un approbateur dans votre organisation.} away {Cette personne a délégué ses propres approbations. Nommez quelqu’un qui est présent.} other {Je n’ai pas compris jusqu’à quand. Dites par exemple « jusqu’à vendredi » ou « jusqu’au 2026-12-03 ».}} Rien n’a été délégué.',
  'no.deputy-unknown':
    'Je ne connais personne du nom de « {typed} ». Rien n’a été délégué. Essayez avec le nom de connexion complet.',
  'quorum.raised':
    'Les règles sont devenues plus strictes depuis cette demande. Ce qu’elles exigent maintenant a été ajouté le {when}.',
  'quorum.raised-people':
    'Le même demandeur a demandé d’autres personnes depuis. Ensemble, elles comptent comme une seule liste. Ce que les règles exigent pour celle-ci a été ajouté le {when}.',
  'quorum.escalated': 'Personne n’avait répondu le {when} ; le groupe suivant peut donc décider ici aussi.',
  'status.reminded': 'Les approbateurs ont reçu un rappel le {when}.',
  'status.next-try':
    'Microsoft Graph est trop sollicité ou ne répond pas. Le prochain essai aura lieu le {when}.',
  'status.rules-wait':
    'Les règles sont devenues plus strictes depuis l’approbation : {because, select, limit {moins de personnes peuvent désormais perdre leur protection en si peu de temps} other {un tel changement doit désormais attendre plus longtemps avant de commencer}}. Cela continuera tout seul le {when}. Il n’y a rien à redemander.',
  'proof.line': 'L’appelant a été reconnu : {proof}',
  'proof.video-with-badge': 'en vidéo, avec badge',
  'proof.call-back': 'rappelé au numéro enregistré',
  'proof.manager': 'confirmé par le responsable',
  'proof.in-person': 'en personne',
  'confirm.proof': 'Comment avez-vous reconnu l’appelant ? (obligatoire)',
  'confirm.proof-error': 'Choisissez comment vous avez reconnu l’appelant.',
  'confirm.ticket-required': 'Numéro de ticket (obligatoire)',
  'confirm.ticket-error': 'Indiquez le numéro du ticket.',
  'request.line-longer': 'Demande {request}, plus de temps pour {of}',
  'longer.heading':
    'Laisser la MFA {to, select, disabled {désactivée} other {non imposée}} plus longtemps : {count, plural, =1 {{name}} other {# personnes}}',
  'longer.line':
    'Déjà affaibli par {request}. Revient à la fin : {state, select, disabled {désactivé} enabled {activé} enforced {appliqué (enforced)} other {inconnu}}',
  'longer.care':
    'Attention : la protection reste affaiblie plus longtemps. Le mot de passe seul suffit toujours pour se connecter, sauf si une autre stratégie en demande davantage. La fin passe du {was} au {when}.',
  'longer.done': 'Reste ainsi jusqu’au {when}. Ensuite l’état antérieur revient tout seul.',
  'no.nothing-to-extend':
    '{request} n’a pas de fin à déplacer : elle est passée, ou quelque chose a changé depuis. Si la MFA doit être désactivée, faites une nouvelle demande.',
  'longer.effect':
    'Rien n’est modifié sur le compte maintenant. Seule la fin est déplacée ; la personne sera de nouveau prévenue avant.',
  'emergency.care':
    'Urgence : cela se fait dès que vous confirmez, sans approbation. La sécurité et les approbateurs en sont avertis aussitôt et l’examinent. S’ils ne le maintiennent pas, l’état antérieur revient tout seul {duration} après votre confirmation. D’ici là, le mot de passe seul suffit pour se connecter, sauf si une autre stratégie en demande davantage.',
  'emergency.next':
    'Confirmer, c’est agir : personne d’autre n’est sollicité avant. Sans confirmation de votre part avant le {when}, il ne se passe rien.',
  'request.line-emergency': 'Demande {request}, une urgence',
  'request.line-review': 'Demande {request}, examen de l’urgence {of}',
  'review.heading':
    'Laisser la MFA {to, select, disabled {désactivée} other {affaiblie}} après une urgence pour {count, plural, =1 {{name}} other {# personnes}}',
  'review.care':
    'Attention : {of} a été fait sans approbation. Si vous le maintenez, cela dure jusqu’au {when}. Si vous le rétablissez, l’état antérieur revient aussitôt. Si personne ne décide, il revient le {was}.',
  'review.until': 'Si personne ne décide avant le {when}, l’état antérieur revient tout seul.',
  'review.rejected':
    '{name} a décidé le {when} de ne pas le maintenir : l’état antérieur revient maintenant.',
  'status.expired-draft':
    'Expiré le {when} : la demande n’avait pas été confirmée. Rien n’a été modifié. Refaites-la si elle est toujours utile.',
  'review.expired': 'Personne n’a décidé avant le {when} : l’état antérieur revient tout seul.',
  'confirm.next-alone':
    'La modification commence dès votre confirmation : personne d’autre n’est sollicité. Sans confirmation de votre part avant le {when}, il ne se passe rien.',
  'no.emergency-refused':
    '{because, select, off {La voie d’urgence n’est pas ouverte dans votre organisation. Faites une demande ordinaire.} group {Vous ne pouvez pas utiliser la voie d’urgence. Faites une demande ordinaire et appelez un approbateur.} preview {Il n’y a pas d’aperçu pour une urgence. Demandez-le sans ce mot.} several {Une urgence concerne une seule personne. Pour les autres, faites une demande ordinaire.} strengthening {Une urgence ne fait que retirer une protection pour un temps. Votre demande n’en a pas besoin : faites une demande ordinaire.} privileged {La voie d’urgence n’est pas pour les personnes ayant un rôle d’administration, ni quand les rôles n’ont pas pu être lus.} unheard {Deux autres personnes doivent être averties aussitôt d’une urgence, et moins de deux sont joignables. Faites une demande ordinaire et appelez un approbateur.} other {La voie d’urgence a été utilisée aussi souvent que permis en un jour. Faites une demande ordinaire et appelez un approbateur.}}',
  'alert.emergency.heading': 'Urgence : la MFA de {name} est affaiblie sans approbation',
  'alert.emergency.what':
    'La voie d’urgence a été utilisée par {name} ({request}). Les approbateurs reçoivent une carte pour maintenir ou rétablir aussitôt. Si personne ne décide, l’état antérieur revient le {when}. Si vous ne connaissez aucune urgence, agissez maintenant.',
  'button.keep': 'Maintenir',
  'button.put-back': 'Rétablir tout de suite',
  'review.reason': 'Motif (obligatoire pour rétablir)',
  'review.effect':
    'Si cela reste ainsi, rien n’est modifié sur le compte. Dans tous les cas, la décision et son auteur sont consignés.',
  'number.elsewhere':
    'L’approbateur vous demandera un nombre. Il n’est pas affiché ici, où d’autres lisent : tapez « demandes » dans notre conversation personnelle.',
  'number.yours': 'Votre nombre est {digits}. Dites-le de vive voix à l’approbateur ; ne le notez pas.',
  'number.label': 'Les deux chiffres que le demandeur vous dit (obligatoire pour approuver)',
  'number.error': 'Saisissez les deux chiffres.',
  'status.cooling-down':
    'Approuvé par {name}. Cela commence le {when}. D’ici là, on peut l’arrêter et rien ne change.',
  'since.list-too-long': 'Une demande peut désormais concerner moins de personnes.',
  'since.time-too-long': 'La MFA ne peut plus rester désactivée aussi longtemps.',
  'since.end-needed': 'Tout affaiblissement doit désormais avoir une fin.',
  'since.caller-proof': 'Il faut désormais indiquer comment l’appelant a été reconnu.',
  'since.statement': 'Le motif ou le ticket manque, ou n’a pas la forme désormais exigée.',
  'status.stopped-rules':
    'Fermé le {when} : les règles sont devenues plus strictes depuis cette demande. {why} Rien n’a été modifié. Refaites la demande selon les règles actuelles.',
  'status.stopped':
    '{because, select, target {Arrêté par {name} le {when} : « ce n’était pas moi »} number {Fermé le {when} : un nombre erroné a été saisi trois fois, en dernier par {name}} requester {Fermé le {when} : {name}, qui l’a demandé, n’a plus le droit de demander des modifications} security {Arrêté par sécurité par {name} le {when}} other {Arrêté par {name} le {when}}}. Rien n’a été modifié.',
  'done.counted': 'Merci. Votre approbation compte. Écrivez « demandes » pour voir ce qui manque encore.',
  'done.stopped': 'Merci. Rien n’a été modifié.',
  'no.ticket-needed': 'Indiquez un numéro de ticket sur la carte, puis confirmez de nouveau.',
  'no.text-form': 'Forme attendue : {form}',
  'no.text-unfit':
    '{what, select, reason {Le motif n’a} other {Le numéro de ticket n’a}} pas la forme que demande votre organisation. Corrigez sur la carte, puis confirmez de nouveau.',
  'no.proof-needed':
    'Choisissez sur la carte comment vous avez reconnu l’appelant, puis confirmez de nouveau. Sinon, rappelez-le d’abord.',
  'alert.break-glass.heading': 'Tentative sur le compte d’urgence {name}',
  'alert.break-glass.what':
    '{name} m’a demandé de le modifier. J’ai refusé, comme toujours, et rien n’a changé. Vérifiez s’il s’agissait d’une erreur. Pour la même personne et le même compte, je préviens une fois par jour.',
  'alert.list-ended.heading': '{request} s’est terminée avant le tour de tout le monde',
  'alert.list-ended.what':
    '{name} l’avait demandée et ne peut plus demander de modifications. Les personnes dont le tour n’était pas venu restent telles quelles ; un collègue peut faire la demande pour elles.',
  'alert.list-halted.heading': '{request} s’est arrêtée d’elle-même',
  'alert.list-halted.what':
    'Trop de modifications ont échoué : plus personne n’est modifié. Voyez ce qui a échoué avec « statut {request} », puis dites « reprendre {request} » ou « annuler {request} ». Si personne ne le fait avant le {when}, elle se termine, et les personnes dont le tour n’est pas venu restent telles quelles.',
  'alert.list-asks.heading': '{request} attend votre réponse',
  'alert.list-asks.what':
    'Une vague est terminée ; la suivante commence quand vous dites « reprendre {request} ». Si personne ne le fait avant le {when}, la demande se termine, et les personnes dont le tour n’est pas venu restent telles quelles.',
  'alert.wave-waits.heading': 'La prochaine vague de {request} attend un approbateur',
  'alert.wave-waits.what':
    'Une vague est terminée, et il est demandé aux approbateurs de laisser commencer la suivante. Si personne ne le fait avant le {when}, la demande se termine, et les personnes dont le tour n’est pas venu restent telles quelles.',
  'alert.wave-approval.heading': 'La prochaine vague de {request} peut-elle commencer ?',
  'alert.wave-approval.what':
    '{name} a demandé cette liste, et sa prochaine vague attend un approbateur. Regardez-la avec « statut {request} », puis dites « reprendre {request} » ou « annuler {request} ». Si personne ne le fait avant le {when}, elle se termine, et les personnes dont le tour n’est pas venu restent telles quelles.',
  'alert.list-expired.heading': '{request} s’est terminée avant le tour de tout le monde',
  'alert.list-expired.what':
    '{request} est restée arrêtée plus longtemps que son approbation n’est valable. Les personnes dont le tour n’était pas venu restent telles quelles ; refaites la demande pour elles si c’est encore utile.',
  'alert.restore-partly.heading': 'La MFA de {name} est activée, pas encore appliquée',
  'alert.restore-partly.what':
    'Le délai de {request} s’est terminé le {when}. Une demande ultérieure a réactivé la MFA, et rien n’est encore enregistré. Je ne l’ai donc pas appliquée. Entra le fera à l’enregistrement.',
  'warning.end-pending':
    'Le délai de {request} se termine le {when}. La personne revient alors à l’état {state}, une fois enregistrée.',
  'no.too-many-drafts':
    '{open, plural, one {Une de vos cartes attend} other {# de vos cartes attendent}} votre propre confirmation, et {cap} au plus le peuvent. Confirmez-en ou annulez-en d’abord quelques-unes. Ce qui n’est pas confirmé prend fin de lui-même après {minutes, plural, one {une minute} other {# minutes}}.',
  'no.too-many-open':
    '{open, plural, one {Une de vos demandes attend} other {# de vos demandes attendent}} une décision, et {cap} au plus le peuvent. Attendez qu’une soit décidée, ou écrivez « demandes » et retirez-en une.',
  'approve.rejected-before': 'La même chose a déjà été demandée : {name} a refusé {request} le {when}.',
  'approve.rejected-because': 'Le motif était : {reason}',
  'no.rules-stricter':
    'Les règles sont devenues plus strictes depuis la demande {request}. {why} Rien n’a donc été modifié. Refaites la demande selon les règles actuelles.',
  'no.requester-lost':
    '{name} a demandé {request} et n’a plus le droit de demander des modifications. J’ai donc fermé la demande. Si c’est encore nécessaire, un collègue peut la refaire.',
  'no.approved-already':
    'Vous avez déjà approuvé {request}. L’approbation suivante doit venir de quelqu’un d’autre.',
  'no.not-your-stage':
    'Pour {request}, il faut maintenant une approbation de ce groupe : {group}. La vôtre ne compterait pas.',
  'no.outside-helpdesk-only':
    'Pour {request}, il faut un approbateur extérieur à l’assistance. Votre approbation ne compterait pas.',
  'no.not-asked-yet': '{request} vient d’être confirmée. Réessayez dans une minute.',
  'no.entitled-too-late':
    'Vous êtes devenu approbateur après la création de {request}. Quelqu’un qui l’était avant doit décider.',
  'no.number-needed':
    'Demandez les deux chiffres à l’auteur de {request}, saisissez-les sur la carte, puis approuvez de nouveau.',
  'no.number-wrong':
    'Ce n’est pas le nombre de {request}. Il reste {left, plural, =1 {un essai} other {# essais}}. Parlez d’abord au demandeur.',
  'no.number-locked':
    'Un nombre erroné a été saisi trois fois : {request} est fermée. Il faut refaire la demande.',
};
