import { approvalsFr } from './approvals/fr.ts';
import { truthFr } from './truth/fr.ts';
import { bulkFr } from './bulk/fr.ts';
import { filesFr } from './files/fr.ts';
import { peopleFr } from './people/fr.ts';
import type { Texts } from './texts.ts';

const CHANNEL = '{channel, select, mail {E-mail} other {Message Teams}}';
// Microsoft’s French word for "enforced" says little by itself: the English one stands beside it.
const STATE = 'select, disabled {désactivé} enabled {activé} enforced {appliqué (enforced)} other {inconnu}';

/**
 * Français, avec « vous ». Court et aimable : ce qui s’est passé, ce qui ne s’est pas passé, ce qu’il faut faire.
 * Spaces before : ; ! ? and inside « » are typed as usual here; `keepFrenchMarks` makes them unbreakable.
 */
export const fr: Texts = {
  ...approvalsFr,
  ...truthFr,
  ...bulkFr,
  ...filesFr,
  ...peopleFr,
  'button.confirm': 'Confirmer',
  'button.cancel': 'Annuler',
  'button.approve': 'Approuver',
  'button.reject': 'Refuser',
  'button.withdraw': 'Retirer',
  'button.ask-again': 'Refaire la demande',
  'button.pick': 'Choisir',
  'button.complete': 'Continuer',
  'button.suggest': 'Oui, faites-le',

  'anonymous-mode': 'Mode anonyme : aucune identité n’est vérifiée. Réservé aux essais sur cet ordinateur.',
  'list.more': 'et {count, plural, one {# autre} other {# autres}}',
  'person.unnamed': '(sans nom)',
  'person.id-tail': 'ID se terminant par {tail}',
  'person.with-account': '{name} ({account})',
  reference: 'Référence : {reference}',
  'nothing-changed': 'Rien n’a été modifié.',
  'nothing-changed-for': 'Rien n’a été modifié pour {name}.',
  'press-changed-nothing': 'Votre clic n’a rien modifié.',
  'still-working': 'J’y travaille encore. La réponse arrivera dans cette conversation.',
  unshowable:
    'J’ai une réponse pour vous, mais je n’ai pas pu l’afficher. Merci de prévenir votre administrateur.',

  'request.line': 'Demande {request}',
  'request.line-undo': 'Demande {request}, qui annule {undone}',
  duration:
    '{hours, plural, =0 {} =1 {une heure} other {# heures}}{minutes, plural, =0 {} =1 { une minute} other { # minutes}}',
  'request.reason': 'Motif : {reason}',
  'request.no-reason': 'Aucun motif n’a été indiqué.',
  'request.ticket': 'Ticket : {ticket}',
  'request.asked-by': 'Demandé par {who}',

  'state.word': `{state, ${STATE}}`,
  'state.change': 'Maintenant {from} → ensuite {to}',
  'state.asked': 'Demandé : {from} → {to}',
  'state.now':
    'État actuel : {state, select, disabled {désactivé (disabled). La MFA par utilisateur ne demande rien à la connexion} enabled {activé (enabled). L’inscription est demandée à la connexion} enforced {appliqué (enforced). Un second facteur est demandé à la connexion} other {inconnu. L’état n’a pas pu être lu}}.',

  'button.bulk-pause': 'Suspendre',
  'button.bulk-resume': 'Continuer',
  'button.bulk-cancel': 'Annuler le reste',
  'button.bulk-retry': 'Relancer les échecs',
  'no.bulk-not-so':
    '{wish, select, pause {{request} n’est pas une longue liste en cours : impossible de la suspendre.} resume {{request} n’est ni suspendue ni arrêtée : impossible de la continuer.} cancel {{request} n’est pas une longue liste en cours : il n’y a rien à annuler.} other {{request} n’est pas terminée, ou rien n’a échoué : il n’y a rien à réessayer.}}',
  'change.heading':
    '{to, select, enabled {Activer la MFA pour} enforced {Imposer la MFA à} other {Désactiver la MFA pour}} {count, plural, =1 {{name}} other {# personnes}}',
  'change.weakening':
    '{to, select, disabled {Attention : cela désactive la MFA. Le mot de passe seul suffira pour se connecter} other {Attention : cela affaiblit la protection. La MFA ne sera plus imposée}}, sauf si une autre stratégie en demande davantage.',
  'change.may-weaken':
    'Attention : l’état actuel est inconnu. Cette modification pourrait affaiblir la protection.',
  'change.ends':
    'Fin automatique {duration} après l’approbation, au plus tard le {when}. L’état antérieur revient alors.',
  'change.ends-dry':
    'Cela prendrait fin tout seul, {duration} après l’approbation. L’état antérieur reviendrait alors.',
  'change.ends-policy': 'Ici, la règle donne une fin à tout affaiblissement.',
  'change.no-end':
    'Pas de fin : {to, select, disabled {la MFA reste désactivée jusqu’à nouvelle demande} other {cela reste ainsi jusqu’à nouvelle demande}}.',

  'effect.title': 'Ce que cela change',
  'effect.browser':
    'Navigateur : {to, select, disabled {la MFA n’est plus demandée} enabled {l’inscription est demandée dès la fin de la session en cours} other {un second facteur est demandé à la connexion}}.',
  'effect.modern':
    'Applications modernes : {to, select, disabled {la MFA n’est plus demandée} enabled {l’inscription est demandée dès l’expiration du jeton d’accès} other {un second facteur est demandé à la connexion}}.',
  'effect.legacy':
    'Anciennes applications sans authentification moderne : {to, select, disabled {fonctionnent avec le mot de passe seul} enabled {fonctionnent avec le mot de passe jusqu’à la fin de l’inscription, puis exigent un mot de passe d’application} other {cessent aussitôt de fonctionner sans mot de passe d’application}}.',
  'effect.registered':
    'Personne n’a besoin de s’inscrire de nouveau. Entra peut passer de lui-même de « activé » à « appliqué » ; les deux conviennent.',

  'warning.title': 'À noter',
  'warning.of': '{names} : {warning}',
  'warning.already-registered':
    'Un second facteur est déjà enregistré ; il n’y a donc plus d’inscription à faire.',
  'warning.registration-unknown': 'Impossible de savoir si un second facteur est enregistré.',
  'warning.privileged': 'Possède des rôles d’administrateur : {roles}.',
  'warning.privileged-unknown':
    'Les rôles d’administrateur n’ont pas pu être lus. Traitez ce compte comme un compte d’administrateur.',
  'warning.unlicensed': 'N’a pas de licence. C’est peut-être un compte partagé ou un compte de service.',
  'warning.shared-account':
    '{mailbox, select, shared {C’est une boîte aux lettres partagée} room {C’est la boîte aux lettres d’une salle} equipment {C’est la boîte aux lettres d’un équipement} other {Cette boîte aux lettres n’est pas celle d’une seule personne}}. Personne ne devrait s’y connecter : bloquer la connexion protège mieux que la MFA.',
  'warning.guest':
    'Un invité. Microsoft ne documente pas cela pour les invités, et leur propre organisation demande peut-être déjà une seconde étape.',
  'warning.service-account':
    'D’après son nom, c’est peut-être un compte de service. Un service ne peut pas fournir de second facteur : ce qui tourne avec lui peut s’arrêter.',
  'warning.look-alike-name':
    'Le nom mélange plusieurs alphabets ou contient des caractères invisibles, et pourrait en imiter un autre. Vérifiez le nom de connexion lettre par lettre.',
  'warning.legacy-apps-stop':
    'Les anciennes applications cessent aussitôt de fonctionner sans mot de passe d’application.',
  'warning.legacy-clients':
    'Utilise d’anciens clients qui s’arrêtent sans mot de passe d’application : {clients}.',
  'warning.legacy-client': '{client}, dernière utilisation le {when}',
  'warning.legacy-unread':
    'Le journal des connexions n’a été lu que pour {read, number} personnes sur {people, number} ; personne ne sait si d’anciens clients sont utilisés. Considérez que oui.',
  'warning.legacy-unknown':
    'Le journal des connexions n’a pas pu dire si d’anciens clients sont utilisés. Considérez que oui.',
  'warning.methods-stay': 'Les méthodes enregistrées restent. La désactivation ne les supprime pas.',
  'warning.moves-to-conditional-access':
    'Passe à l’accès conditionnel, qui demande la MFA à la place : {policies}.{signIn, select, seen { Une connexion des 30 derniers jours y a réussi.} unlogged { Le journal des connexions ne peut pas être lu ici : impossible de savoir si une connexion y a déjà réussi.} other {}}',
  'warning.covered-by-conditional-access':
    'L’accès conditionnel demande déjà la MFA ({policies}). Mieux vaut ne pas cumuler les deux.',
  'warning.unreachable':
    '{channel, select, mail {Aucune adresse e-mail n’est connue. L’e-mail ne pourra pas être envoyé} other {Le message Teams ne pourra pas être remis}}.',

  'refused.title': 'Laissé de côté',
  'refused.nobody-found': '« {typed} » : personne n’a été trouvé. Essayez avec le nom de connexion complet.',
  'refused.guest': '{name} : un compte invité. Sa MFA relève de sa propre organisation.',
  'refused.account-disabled': '{name} : la connexion à ce compte est bloquée.',
  'refused.mailbox':
    '{mailbox, select, shared {C’est une boîte aux lettres partagée} room {C’est la boîte aux lettres d’une salle} equipment {C’est la boîte aux lettres d’un équipement} other {Sa boîte aux lettres n’est pas celle d’une seule personne}} : c’est donc normal.',
  'refused.already-there': `{name} : l’état est déjà {state, ${STATE}}.`,
  'refused.state-unknown': '{name} : l’état actuel n’a pas pu être lu. Veuillez réessayer.',
  'refused.break-glass': '{name} : un compte d’urgence. Je n’y touche jamais.',
  'refused.own-account': '{name} : c’est vous. Demandez à un collègue de faire la demande.',
  'refused.privileged':
    '{name} : possède des rôles d’administrateur ({roles}). La stratégie en vigueur ne me permet pas de modifier ces comptes.',
  'refused.privileged-unknown':
    '{name} : les rôles d’administrateur n’ont pas pu être lus. Je laisse donc ce compte tel quel.',
  'refused.enforce-none':
    '{name} : n’a pas encore de second facteur. Imposer la MFA bloquerait aussitôt les anciennes applications. Activez-la d’abord ; Entra l’impose de lui-même après l’inscription.',
  'refused.enforce-unknown':
    '{name} : impossible de savoir si un second facteur est enregistré. Je n’impose donc pas la MFA. L’activer est possible.',
  'refused.not-covered':
    '{name} : aucune stratégie d’accès conditionnel appliquée ne demande la MFA à cette personne à chaque connexion. Sans la MFA par utilisateur, rien ne le ferait.',
  'refused.no-policy-sign-in':
    '{name} : aucune connexion des 30 derniers jours n’a satisfait cette stratégie. Impossible de savoir si elle fonctionne ici : la MFA par utilisateur reste jusque-là.',
  'refused.policy-sign-in-unread':
    '{name} : le journal des connexions n’a pas répondu. Impossible de savoir si la stratégie fonctionne ici. Veuillez réessayer.',
  'refused.convert-none':
    '{name} : n’a enregistré aucun second facteur et ne pourrait pas fournir celui que la stratégie demande.',
  'refused.convert-unknown':
    '{name} : impossible de savoir si un second facteur est enregistré. Rien n’est donc changé.',
  'refused.conditional-access':
    '{name} : l’accès conditionnel demande déjà la MFA ({policies}). Mieux vaut ne pas y ajouter la MFA par utilisateur.',
  'refused.security-defaults':
    '{name} : les paramètres de sécurité par défaut demandent déjà la MFA. Mieux vaut ne pas y ajouter la MFA par utilisateur.',
  'refused.posture-unknown':
    '{name} : impossible de savoir si une autre stratégie demande déjà la MFA. Veuillez réessayer.',
  'refused.in-open-request': '{name} : la demande {request} est encore en cours pour cette personne.',
  'refused.changed-since':
    '{name} : quelqu’un a changé cela depuis (maintenant {state, select, disabled {désactivé} enabled {activé} enforced {appliqué} other {inconnu}}). Je ne l’écrase pas.',
  'refused.changed-by-request':
    '{name} : {request} a modifié cette personne depuis. Annulez d’abord celle-là, si c’est elle qui est visée.',
  'refused.other-earlier-state':
    '{name} : était avant {state, select, disabled {désactivé} enabled {activé} enforced {appliqué} other {inconnu}}, contrairement aux autres. Annulez encore une fois après cette demande pour cette personne.',

  'dry-run.heading': 'Si vous le demandiez : {change}',
  'dry-run.next': 'Ce n’était qu’un aperçu. Aucune demande n’a été créée et rien n’a été modifié.',

  'confirm.heading': '{change} ?',
  'confirm.reason': 'Motif (facultatif)',
  'confirm.reason-required': 'Motif (obligatoire)',
  'confirm.reason-error': 'Veuillez indiquer un motif. L’approbateur le lira.',
  'confirm.ticket': 'Numéro de ticket (facultatif)',
  'confirm.next':
    'Après votre confirmation, un approbateur est sollicité. D’ici là, rien ne change. Sans confirmation de votre part avant le {when}, il ne se passe rien.',

  'approve.heading': 'À vous de décider : {change}',
  'approve.until': 'Si personne ne décide avant le {when}, rien ne change.',
  'approve.nobody': 'Aucun approbateur n’a pu être joint. Contactez-en un vous-même ou retirez la demande.',
  'approve.reason': 'Motif (obligatoire pour refuser)',
  'approve.strike': 'Laisser ces personnes de côté (facultatif)',

  'status.awaiting-confirmation': 'En attente de votre confirmation jusqu’au {when}. Rien n’a été modifié.',
  'status.awaiting-approval':
    'En attente d’approbation. {count, plural, =0 {Aucun approbateur n’a encore été sollicité} =1 {Un approbateur a été sollicité} other {# approbateurs ont été sollicités}}. Si personne ne décide avant le {when}, rien ne change.',
  'status.approved': 'Approuvé par {name} le {when}. La modification va commencer.',
  'status.running': 'Approuvé par {name}. La modification est en cours.',
  'status.finished': 'Approuvé par {name} et terminé{count, plural, =1 {} other { pour les # personnes}}.',
  'status.partly-finished':
    'Approuvé par {name}. {done, plural, =0 {La modification n’a pas pu être faite} =1 {C’est fait pour une personne sur {count}} other {C’est fait pour {done} personnes sur {count}}}. Le détail figure ci-dessous.',
  'status.decision-reason': 'Motif indiqué : {reason}',
  'status.withdrawn': 'Retiré par {name} le {when}. Rien n’a été modifié.',
  'status.rejected': 'Refusé par {name} le {when}. Rien n’a été modifié.',
  'status.expired': 'Expiré le {when}, car personne n’a décidé. Rien n’a été modifié.',
  'status.superseded': 'Remplacé par une demande plus récente le {when}. Rien n’a été modifié.',
  'status.ends': 'Jusqu’au {when} ; ensuite l’état antérieur revient tout seul.',
  'status.brake':
    'Cette demande attend : {brake, select, freeze {tout est gelé} threat {le mode menace est actif} other {le disjoncteur a arrêté les affaiblissements}} depuis le {when}. Elle est conservée et pourra continuer une fois cela levé.',
  'box.waiting': 'Revient tout seul le {when}.',
  'box.trouble': 'Devait revenir le {when} et n’a pas encore pu être rétabli : {why}. Je continue d’essayer.',
  'box.restored': 'Le délai est écoulé : l’état antérieur a été rétabli le {when}.',
  'box.unneeded': 'Le délai est écoulé ; quelqu’un avait déjà rétabli la MFA.',
  'box.changed': 'Le délai est écoulé, mais quelqu’un a changé l’état entre-temps. Je ne l’ai pas écrasé.',
  'box.replaced': 'Une demande plus récente a décidé pour cette personne.',
  'box.kept': 'Examiné et conservé.',
  'alert.ending.heading': 'La MFA de {name} revient bientôt',
  'alert.ending.what':
    'Le délai de {request} se termine le {when}. Ensuite l’état antérieur revient tout seul. S’il faut plus de temps : « prolonger {request} de 2 heures » ; cela devra être approuvé.',
  'alert.restored.heading': 'La MFA de {name} est rétablie',
  'alert.restored.what': 'Le délai de {request} est écoulé. L’état antérieur a été rétabli et relu.',
  'alert.restore-late.heading': 'La MFA de {name} n’a pas pu être rétablie',
  'alert.restore-late.what':
    'Le délai de {request} s’est terminé le {when} et la MFA est encore désactivée. Je continue d’essayer. Vérifiez ce compte dans Entra maintenant.',
  'alert.restore-changed.heading': 'La MFA de {name} n’a pas été rétablie',
  'alert.restore-changed.what':
    'Le délai de {request} s’est terminé le {when}, mais quelqu’un avait changé l’état en dehors de ce bot. Je ne l’ai pas écrasé. Vérifiez si c’est voulu.',
  'alert.breaker.heading': 'Le disjoncteur s’est déclenché',
  'alert.breaker.what':
    'Beaucoup de personnes auraient perdu la MFA en peu de temps ; la dernière était {request}. Rien n’est affaibli tant qu’un responsable sécurité n’a pas tapé « réinitialiser le disjoncteur ».',
  'alert.deputy.heading': 'Vous décidez à la place de {name}',
  'alert.deputy.what':
    '{name} vous a délégué ses approbations jusqu’au {when}. Vous recevez les cartes ; une décision compte une fois, la vôtre ou la sienne.',
  'alert.unanswered.heading': 'Personne n’a encore répondu à {request}',
  'alert.unanswered.what':
    '{request} attend depuis si longtemps que le groupe suivant a aussi été sollicité. Vous n’avez rien à faire ; vous pouvez encore retirer la demande.',
  'alert.approval-lost.heading': 'Quelqu’un d’autre doit approuver {request}',
  'alert.approval-lost.what':
    'La personne qui a approuvé {request} en a perdu le droit avant le début ; rien n’a été modifié. D’autres approbateurs sont sollicités. Vous n’avez rien à faire ; vous pouvez encore retirer la demande.',
  'alert.drift.heading': 'La MFA de {name} a été affaiblie en dehors de ce bot',
  'alert.drift.what':
    'Depuis {request}, quelqu’un a abaissé l’état sans demande ici. Je n’ai rien modifié. Cherchez dans le journal d’audit Entra qui l’a fait.',
  'alert.brake.heading': 'Un frein de sécurité a changé',
  'alert.freeze.what':
    '{name} a tout gelé. Rien n’est modifié pour personne. Deux personnes lèvent le gel avec « dégeler ».',
  'alert.threat.what':
    '{name} a activé le mode menace. Rien n’est affaibli pour personne. Deux personnes le lèvent avec « mode menace désactivé ».',
  'alert.lift-asked.what':
    'Quelqu’un veut lever un frein. Il faut une deuxième personne dans l’heure, avec les mêmes mots.',
  'alert.lifted.what': 'Un frein a été levé. Ce qui attendait continue.',
  'alert.who': 'Personne concernée',
  'brake.name': '{brake, select, freeze {Gel} threat {Mode menace} other {Disjoncteur}}',
  'brake.set':
    '{brake, select, freeze {À partir de maintenant, rien n’est modifié pour personne.} other {À partir de maintenant, rien n’est affaibli ; renforcer reste possible.}} Les demandes ouvertes sont conservées. Deux personnes le lèvent.',
  'brake.already-on': 'C’est déjà actif, depuis le {when}. Rien n’a été modifié.',
  'brake.lift-asked':
    'Vous êtes la première personne. Cela reste actif jusqu’à ce qu’une deuxième tape la même chose, dans l’heure.',
  'brake.took-part':
    'Il reste actif : vous avez demandé ou approuvé une partie de ce qui l’a déclenché. Une autre personne doit l’examiner et taper la même chose.',
  'brake.needs-another':
    'Vous l’avez déjà demandé. Cela reste actif : quelqu’un d’autre doit taper la même chose.',
  'brake.lifted':
    'C’est levé. Ce qui était déjà approuvé reprend maintenant tout seul ; ce qui attend encore une approbation en a toujours besoin.',
  'brake.not-on': 'Ce n’est pas actif, il n’y a donc rien à lever. Rien n’a été modifié.',

  'outcome.done': `C’est fait : l’état était {before, ${STATE}}, il est maintenant {state, ${STATE}}.`,
  'outcome.flipped':
    'Entra est passé de lui-même de « activé » à « appliqué », car un second facteur est enregistré.',
  'outcome.already': `L’état était déjà {state, ${STATE}}. Il n’y avait rien à modifier.`,
  'outcome.state-changed': `Non modifié : entre-temps, l’état était devenu {observed, ${STATE}} au lieu de {expected, ${STATE}}. Refaites la demande si elle est toujours utile.`,
  'outcome.account-gone': 'Non modifié : le compte n’existe plus.',
  'outcome.truth-changed':
    'Non modifié : depuis la demande, ceci a changé : {parts}. Refaites la demande si elle est toujours utile.',
  'outcome.cancelled': 'Non modifié : la demande a été annulée avant le tour de cette personne.',
  'outcome.struck-out': 'Non modifié : {name} a retiré cette personne de la liste.',
  'outcome.renamed': 'Le compte s’appelle maintenant {name}.',
  'truth.signInName': 'le nom d’utilisateur',
  'truth.accountEnabled': 'l’autorisation de connexion du compte',
  'truth.state': 'l’état de la MFA',
  'truth.methods': 'les méthodes enregistrées',
  'truth.roles': 'les rôles d’administration',
  'truth.coverage': 'les stratégies qui demandent la MFA',
  'outcome.ended':
    'Non modifié : la personne qui l’a demandé n’en a plus le droit, et le tour de cette personne n’était pas venu.',
  'outcome.failed': 'Non modifié : {why}. Référence : {reference}',
  'failure.throttled': 'Microsoft Graph était surchargé',
  'failure.unavailable': 'Microsoft Graph était injoignable',
  'failure.timeout': 'Microsoft Graph n’a pas répondu à temps',
  'failure.unauthorised': 'Microsoft Graph n’a pas accepté la connexion du bot',
  'failure.forbidden': 'il manque une autorisation au bot',
  'failure.not-found': 'Microsoft Graph ne connaît pas ce compte',
  'failure.bad-request': 'Microsoft Graph a rejeté la modification',
  'failure.odd-answer': 'la réponse de Microsoft Graph est incompréhensible',
  'failure.not-proved': 'la modification n’a pas pu être prouvée',
  'failure.store-unavailable': 'la modification n’a pas pu être consignée',
  'failure.approval-too-old':
    'l’approbation datait alors de plus de 12 heures. Refaites la demande si besoin',
  'failure.protected-account': 'la stratégie protège ce compte',
  'failure.approval-forged':
    'son approbation n’est pas authentique. La sécurité doit examiner la base de données',
  'failure.requester-lost': 'la personne qui l’a demandé n’en a plus le droit. Adressez-vous à un collègue',
  'failure.approval-insufficient': 'les règles exigent désormais plus que ce qu’il y a. Refaites la demande',
  'failure.guest-refused': 'les règles d’ici ne permettent plus de modifier des invités',
  'failure.privileged-refused':
    'les règles d’ici ne permettent plus de modifier des personnes qui ont un rôle d’administration',
  'failure.own-account-refused':
    'selon les règles d’ici, ce compte appartient désormais à la personne qui l’a demandé. Adressez-vous à un collègue',
  'failure.coverage-refused':
    'l’accès conditionnel ou les paramètres de sécurité par défaut demandent la MFA à cette personne, ou le font peut-être, et les règles d’ici ne permettent plus la MFA par utilisateur en plus',
  'failure.list-too-long':
    'les règles d’ici permettent désormais moins de personnes par demande. Refaites-la en demandes plus petites',
  'failure.time-too-long':
    'les règles d’ici ne permettent plus que la MFA reste désactivée aussi longtemps. Refaites la demande pour une durée plus courte',
  'failure.limit-lowered':
    'les limites d’ici laissent désormais moins de personnes perdre leur protection à la fois. Refaites la demande, en demandes plus petites ou plus tard',
  'failure.end-needed':
    'les règles d’ici exigent désormais une fin pour chaque affaiblissement. Refaites la demande avec une durée',
  'failure.frozen': 'tout est gelé pour le moment',
  'failure.act-closed': 'la stratégie ici ne le permet plus. Rien de plus n’a été fait',
  'failure.time-over':
    'le délai était écoulé avant que cela puisse commencer. Refaites la demande si elle est toujours utile',
  'outcome.unproved':
    'Non prouvé : la modification a été envoyée, mais elle n’apparaissait pas à la relecture. Demandez l’état avant de réessayer. Référence : {reference}',
  'outcome.waiting': 'Pas encore commencé.',

  'delivery.queued': `${CHANNEL} : en attente d’envoi.`,
  'delivery.attempted': `${CHANNEL} : envoi en cours.`,
  'delivery.sent':
    '{channel, select, mail {E-mail : accepté par le service de messagerie} other {Message Teams : envoyé}} le {when}.',
  'delivery.uncertain': `${CHANNEL} : envoyé, mais son arrivée n’a pas été confirmée.`,
  'delivery.unreachable': `${CHANNEL} : non remis. {why}`,
  'unreachable.no-address': 'Aucune adresse e-mail n’est connue.',
  'unreachable.app-not-installed': 'Cette personne n’a pas cette application dans Teams.',
  'unreachable.blocked-by-person': 'Cette personne a bloqué l’application.',
  'unreachable.conversation-gone': 'La conversation n’existe plus.',
  'unreachable.mailbox-missing': 'La boîte aux lettres n’existe pas.',
  'unreachable.recipient-refused': 'Le serveur de messagerie a refusé l’adresse.',
  'unreachable.disabled-by-admin': 'Un administrateur a désactivé ce canal.',
  'delivery.dropped': `${CHANNEL} : non envoyé, car ce n’était plus nécessaire.`,
  'delivery.failed': `${CHANNEL} : non remis après plusieurs essais. Référence : {reference}`,

  'pick.heading': 'Quelle personne voulez-vous dire par « {typed} » ?',
  'pick.lead': 'Plusieurs personnes correspondent. Rien ne se passe tant que vous n’avez pas choisi.',
  'pick.lead-alike':
    'Personne ne s’appelle exactement ainsi et personne n’a exactement cette adresse. Est-ce l’une de ces personnes ? Rien ne se passe avant votre choix.',
  'pick.label': 'Personne',
  'pick.placeholder': 'Choisissez une personne',
  'pick.error': 'Veuillez choisir une personne.',
  'pick.more':
    'D’autres personnes correspondent. Si la bonne n’est pas dans la liste, saisissez de nouveau la commande avec le nom de connexion complet.',
  'picked.heading': 'Votre choix : {name}',
  'picked.next': 'Je continue avec votre choix.',

  'ask.heading-change': 'La MFA de qui, et quel état lui donner ?',
  'ask.heading-targets':
    '{of, select, change {La MFA de qui ?} status {De qui voulez-vous voir l’état ?} history {De qui voulez-vous voir l’historique ?} other {Pour qui ?}}',
  'ask.heading-to': 'Quel doit être le nouvel état ?',
  'ask.heading-request': 'De quelle demande s’agit-il ?',
  'ask.heading-length': 'Combien de temps en plus ?',
  'ask.heading-for': 'Pour combien de temps ?',
  'ask.heading-filter': 'Quelle liste voulez-vous voir ?',
  'ask.lead': 'Il manque une information. Complétez-la, puis continuez. Rien n’a été modifié.',
  'ask.known-people': 'Personnes : {people}',
  'ask.known-to':
    'Nouvel état : {to, select, disabled {désactivé} enabled {activé} other {appliqué (enforced)}}',
  'ask.targets': 'Personnes',
  'ask.targets-hint': 'jsmith, jane.doe@example.com',
  'ask.to': 'Nouvel état',
  'ask.to-error': 'Veuillez choisir un état.',
  'ask.request': 'Demande',
  'ask.request-hint': 'REQ-12',
  'ask.request-error': 'Veuillez indiquer le numéro de la demande.',
  'ask.known-request': 'Demande : {request}',
  'ask.known-length': 'Durée : {length}',
  'ask.length': 'Prolonger de',
  'ask.for': 'Pendant',
  'ask.end-unclear': 'Je n’ai pas compris jusqu’à quand.',
  'ask.length-error': 'Veuillez choisir une durée.',
  'ask.filter': 'Liste',
  'ask.filter-error': 'Veuillez choisir une liste.',
  'filter.enabled': 'Activé (enabled)',
  'filter.disabled': 'Désactivé (disabled)',
  'filter.enforced': 'Appliqué (enforced)',
  'filter.pending': 'Activé, inscription pas encore faite',
  'filter.stuck': 'Bloqué : inscription faite, mais pas « appliqué »',

  'suggest.heading': 'Vouliez-vous dire ceci ?',
  'suggest.lead': 'Je n’ai encore rien fait.',

  'own.heading': 'Votre MFA',
  'status.heading': '{count, plural, =0 {État de la MFA} =1 {MFA : {name}} other {MFA de # personnes}}',
  'status.methods': 'Enregistré : {methods}',
  'status.methods-none': 'Enregistré : pas encore de second facteur',
  'status.methods-unknown': 'Enregistré : n’a pas pu être lu',
  'status.last-change': `Dernière modification ici : {from, ${STATE}} → {to, ${STATE}} le {when} ({request})`,
  'status.changed-by': 'Demandé par {requester}, approuvé par {approver}',
  'status.no-change': 'Aucune modification n’a été faite par ce bot.',
  'status.flipped':
    'Depuis, Entra est passé de lui-même à « appliqué », car un second facteur a été enregistré.',
  'status.open-request': 'Demande en cours : {request}',
  'status.covered-by': 'L’accès conditionnel demande la MFA : {policies}',
  'status.security-defaults': 'Dans ce locataire, les paramètres de sécurité par défaut demandent la MFA.',
  'method.authenticator': 'Microsoft Authenticator',
  'method.passkey': 'clé d’accès (passkey)',
  'method.phone': 'téléphone',
  'method.software-oath': 'application d’authentification à codes',
  'method.hardware-oath': 'jeton matériel',
  'method.windows-hello': 'Windows Hello',
  'method.platform-credential': 'informations d’identification de la plateforme',
  'method.external': 'méthode externe',
  'method.temporary-access-pass': 'passe d’accès temporaire',
  'method.qr-code-pin': 'code QR avec code PIN',

  'next.disabled': 'Ensuite : rien. La MFA par utilisateur ne demande rien tant que personne ne l’active.',
  'next.disabled-covered':
    'Ensuite : rien. L’état est désactivé, mais la stratégie citée ci-dessus demande la MFA.',
  'next.enabled':
    'Ensuite : l’inscription est demandée à la prochaine connexion. Puis Entra passe de lui-même à « appliqué ».',
  'next.enabled-stuck':
    'Ensuite : un second facteur est enregistré, mais l’état est encore activé. La MFA peut être imposée dès maintenant.',
  'next.enforced':
    'Ensuite : un second facteur est demandé à chaque connexion, sauf sur les réseaux approuvés et les appareils mémorisés.',
  'next.enforced-unregistered':
    'Ensuite : l’inscription est demandée à la prochaine connexion. Les anciennes applications ne fonctionnent pas sans mot de passe d’application.',
  'next.registration-unknown':
    'Ensuite : si aucun second facteur n’est enregistré, l’inscription est demandée à la prochaine connexion.',
  'next.state-unknown': 'Ensuite : veuillez redemander dans quelques minutes. L’état n’a pas pu être lu.',

  'history.heading':
    '{count, plural, =0 {Modifications} =1 {Modifications : {name}} other {Modifications pour # personnes}}',
  'history.change': `{when} : {from, ${STATE}} → {to, ${STATE}} ({request})`,
  'history.none': 'Aucune modification n’a été faite par ce bot.',

  'requests.heading':
    '{count, plural, =0 {Aucune demande en cours} =1 {Une demande en cours} other {# demandes en cours}}',
  'requests.none': 'Rien n’est en attente.',
  'requests.title': '{request} : {change}',
  'requests.by': 'Demandé par {name} le {when}',
  'requests.cancel-hint': 'Pour retirer votre propre demande, écrivez : annuler REQ-12',

  'help.heading': 'Ce que vous pouvez dire',
  'help.greeting': 'Bonjour {name}.',
  'help.who-am-i':
    'Je modifie la MFA par utilisateur de vos collègues, après l’accord d’une seconde personne.',
  'help.no-roles':
    'Vous pouvez demander l’état de votre propre MFA. Les modifications sont faites par le support.',
  'help.several':
    'Vous pouvez nommer plusieurs personnes dans une phrase : activer la mfa pour jsmith et adoe.',
  'help.always':
    'Vous voyez d’abord chaque modification, une autre personne l’approuve, puis je relis l’état pour vérifier qu’elle est bien faite.',
  'help.asks':
    'La MFA par utilisateur demande un second facteur à chaque connexion, sauf sur les réseaux approuvés et les appareils mémorisés.',
  'help.change.title': 'Modifier',
  'help.ask.title': 'Consulter',
  'help.other.title': 'Et aussi',
  'help.enable': 'Demander l’inscription à la prochaine connexion.',
  'help.disable': 'Ne plus rien demander. Les méthodes enregistrées restent.',
  'help.enforce': 'Exiger la MFA dès maintenant, si la personne est déjà inscrite.',
  'help.status': 'État, méthodes enregistrées, dernière modification et suite prévue.',
  'help.history': 'Toutes les modifications faites par mon intermédiaire.',
  'help.requests': 'Ce qui est en cours.',
  'help.list': 'Qui en est où : activé, désactivé, appliqué, pas encore inscrit ou bloqué.',
  'help.why': 'Pourquoi l’état de quelqu’un est ce qu’il est.',
  'help.posture': 'Le locataire en chiffres.',
  'help.cancel': 'Retirer votre propre demande.',
  'help.own': 'Votre propre état.',
  'help.approve':
    'Les demandes vous arrivent sous forme de carte, avec Approuver et Refuser. Vous ne décidez jamais de votre propre demande.',
  'help.help': 'Tout ce que vous pouvez dire.',
  'command.enable': 'activer la mfa pour jsmith',
  'command.disable': 'désactiver la mfa pour jsmith',
  'command.enforce': 'imposer la mfa à jsmith',
  'command.status': 'statut jsmith',
  'command.history': 'historique jsmith',
  'command.requests': 'demandes',
  'command.list': 'liste pas encore inscrits',
  'command.why': 'pourquoi jsmith',
  'command.posture': 'posture',
  'command.cancel': 'annuler REQ-12',
  'command.own': 'statut',
  'command.help': 'aide',
  'greeting.heading': 'Bienvenue',
  'greeting.lead': 'Je m’occupe de la MFA par utilisateur. Dites-moi en une phrase ce qu’il vous faut.',
  'greeting.try': 'Essayez',
  'greeting.thanked': 'Avec plaisir',
  'greeting.thanked-effect': 'J’ai compris que vous me remerciez : rien n’a été modifié, ni approuvé.',

  'done.heading':
    '{what, select, withdrawn {Demande retirée} approved {Demande approuvée} rejected {Demande refusée} counted {Approbation comptée} stopped {Demande arrêtée} continued {Suite plus bas} other {Demande annulée}} : {request}',
  'done.withdrawn': 'Rien n’a été modifié. Les approbateurs n’ont plus à décider.',
  'done.approved':
    'Merci. La modification commence maintenant ; l’auteur de la demande en verra le résultat.',
  'done.rejected': 'Merci. Rien n’a été modifié. L’auteur de la demande en est informé, avec votre motif.',
  'done.continued':
    'Cette carte n’est plus tenue à jour. La plus récente se trouve plus bas dans cette conversation ; « statut » suivi de son numéro l’affiche à tout moment.',
  'done.cancelled': 'Rien n’a été modifié.',

  'no.heading': 'Cela n’a pas fonctionné',
  'no.heading-rights': 'Vous n’en avez pas le droit',
  'no.heading-settled': 'C’est déjà réglé',
  'no.heading-nothing-to-do': 'Il n’y a rien à faire',
  'no.heading-missing': 'Il manque quelque chose',
  'no.heading-not-understood': 'Je ne suis pas sûr de vous comprendre',
  'no.not-entitled':
    'C’est réservé aux rôles suivants : {roles}. Si vous en avez besoin pour votre travail, adressez-vous à votre service informatique.',
  'no.outsider': 'Je n’aide que les personnes de cette organisation.',
  'no.wrong-place':
    'Écrivez-moi dans notre conversation privée : ma réponse n’est pas destinée à tout le monde ici.',
  'no.negation':
    'J’ai lu une négation, je n’ai donc rien fait. Dites-moi ce que je dois faire plutôt que ce que je dois éviter.',
  'no.question':
    'Cela ressemblait à une question, je n’ai donc rien fait. Pour une modification, formulez une demande.',
  'no.reported':
    'Cela semblait rapporter la demande de quelqu’un d’autre, je n’ai donc rien fait. Si vous le souhaitez, dites-le vous-même.',
  'no.opposites':
    'J’ai lu deux souhaits opposés dans une même phrase, je n’ai donc rien fait. Envoyez-les un par un.',
  'no.other-product': 'Je m’occupe uniquement de la MFA par utilisateur dans Microsoft Entra.',
  'no.not-understood': 'Je n’ai pas compris, je n’ai donc rien fait.',
  'no.suggestion': 'Vouliez-vous dire : {command}',
  'no.try-help': 'Écrivez « aide » pour voir ce que je comprends.',
  'no.nothing-to-change':
    'Il ne reste personne dont la MFA pourrait être {to, select, disabled {désactivée} enabled {activée} other {imposée}}.',
  'no.held-elsewhere':
    'Entre-temps, la demande {request} concerne ces personnes. Attendez qu’elle soit terminée, puis refaites la vôtre.',
  'no.too-many':
    'Cela fait {asked, number} personnes, et une demande en concerne au plus {cap, plural, one {une} other {#}}. Faites-la pour moins de personnes.',
  'no.request-unknown':
    'Je ne connais pas de demande « {typed} ». Écrivez « demandes » pour voir ce qui est en cours.',
  'no.too-many-codes':
    'Vous avez vérifié beaucoup de codes en une heure. Attendez une heure, ou demandez au support.',
  'no.card-unknown': 'Cette carte n’est plus valable. Écrivez « demandes » pour voir ce qui est en cours.',
  'no.card-used':
    'Cette carte a déjà reçu une réponse. Saisissez de nouveau votre commande si elle est encore utile.',
  'no.page-over':
    'Les boutons de cette carte ont déjà servi ou datent de plus d’une demi-heure. Saisissez de nouveau votre commande pour voir la liste actuelle.',
  'no.nobody-left':
    'Il ne resterait personne dans la liste. Pour ne modifier personne, choisissez « Refuser » et donnez une raison.',
  'no.nobody-chosen': 'Personne n’a été choisi. Choisissez une personne sur la carte, puis continuez.',
  'no.card-of-somebody-else': 'Cette carte est destinée à quelqu’un d’autre.',
  'no.settled':
    '{request} : demande déjà {as, select, approved {approuvée} rejected {refusée} withdrawn {retirée} expired {expirée} superseded {remplacée} stopped {arrêtée} other {terminée}} le {when}.',
  'no.settled-by':
    '{request} : demande déjà {as, select, approved {approuvée} rejected {refusée} withdrawn {retirée} expired {expirée} superseded {remplacée} stopped {arrêtée} other {terminée}} par {name} le {when}.',
  'no.own-request': '{request} est votre propre demande. Quelqu’un d’autre doit en décider.',
  'no.own-target': '{request} concerne votre propre compte. Quelqu’un d’autre doit en décider.',
  'no.reason-for-change': 'Indiquez un motif sur la carte, puis confirmez de nouveau.',
  'no.reason-for-rejection':
    'Indiquez un motif sur la carte, puis refusez de nouveau. L’auteur de la demande le lira.',
  'no.too-late':
    '{request} est déjà en cours d’exécution et ne peut plus être retirée. Une fois qu’elle est terminée, écrivez « défaire {request} » pour voir ce qui peut être rétabli.',
  'no.weakening-audit':
    'La vérification du journal d’audit échoue. La MFA peut donc être renforcée, mais pas affaiblie. Merci de prévenir votre administrateur.',
  'no.weakening-clock':
    'L’horloge du bot n’est pas à l’heure. La MFA peut donc être renforcée, mais pas affaiblie. Merci de prévenir votre administrateur.',
  'no.weakening-threat':
    'Le mode menace est actif : la MFA peut être renforcée, mais affaiblie pour personne. Les demandes ouvertes sont conservées. Deux responsables sécurité peuvent le lever.',
  'no.weakening-breaker':
    'Trop de personnes ont perdu la MFA en peu de temps : le disjoncteur a arrêté tout affaiblissement. La demande est conservée. Un responsable sécurité peut vérifier et taper « réinitialiser le disjoncteur ».',
  'no.frozen':
    'Tout est gelé depuis le {when} : je ne modifie rien pour personne. Les demandes ouvertes sont conservées. Deux responsables sécurité peuvent lever le gel en tapant « dégeler ».',
  'no.frozen-by': 'Décidé par {name}.',
  'no.time-limit-strengthening':
    'Une durée n’est possible que pour désactiver la MFA. Pour la renforcer, demandez sans durée.',
  'no.time-limit-unclear':
    'Je n’ai pas compris jusqu’à quand. Indiquez une durée, par exemple « pendant 4 heures ».',
  'no.time-limit-too-long':
    'La MFA peut être désactivée {hours, plural, =1 {une heure} other {# heures}} au plus. Demandez moins ; s’il faut plus, refaites une demande avant la fin.',
  'no.too-many-weakenings':
    'Cela affaiblirait la MFA de {asked} personnes à la fois ; la limite est de {limit} en {minutes, plural, =1 {une minute} other {# minutes}}. Demandez-le maintenant pour {limit} au plus et plus tard pour les autres, ou faites relever la limite.',
  'no.limit-reached':
    'La limite de {limit} personnes affaiblies en 24 heures est atteinte {of, select, requester {pour ce demandeur} approver {pour cet approbateur} other {pour toute l’organisation}}. La demande est conservée : elle pourra être décidée plus tard, ou une fois la limite relevée.',
  'no.nothing-to-undo': '{request} n’a plus rien à annuler.',
  'no.undo-too-early':
    '{request} est encore ouverte. Retirez-la avec « annuler {request} », ou annulez-la une fois terminée.',
  role: '{role, select, helpdesk {support} approver {approbateurs} security {responsables sécurité} deputy {remplaçants} other {auditeurs}}',

  'failed.heading':
    '{service, select, graph {Microsoft Graph ne répond pas} store {Ma mémoire n’est pas disponible} teams {Teams ne répond pas} mail {Le service de messagerie ne répond pas} other {Une erreur s’est produite de mon côté}}',
  'failed.graph':
    'Veuillez réessayer dans quelques minutes. Si cela persiste, donnez la référence à votre administrateur.',
  'failed.store':
    'Je n’ai pas pu consigner cela avec certitude. Écrivez « demandes » pour voir où en sont les choses avant de réessayer, et indiquez la référence à votre administrateur.',
  'failed.teams':
    'Veuillez réessayer dans quelques minutes. Si cela persiste, donnez la référence à votre administrateur.',
  'failed.mail':
    'Veuillez réessayer dans quelques minutes. Si cela persiste, donnez la référence à votre administrateur.',
  'failed.bot': 'Veuillez réessayer. Si cela persiste, donnez la référence à votre administrateur.',
};
