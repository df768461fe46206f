import type { NoticeTexts } from './notice-texts.ts';

/** What people are told about their account, in French: by e-mail and in Teams alike. */
export const fr: NoticeTexts = {
  greeting: 'Bonjour {name},',
  'enabled.subject': 'Votre connexion demandera bientôt une seconde étape',
  'enabled.lead':
    'Votre service informatique a activé l’authentification multifacteur (MFA) pour votre compte professionnel. Elle protège votre compte même si quelqu’un découvre votre mot de passe.',
  'enforced.subject': 'Votre connexion demande maintenant une seconde étape',
  'enforced.lead':
    'L’authentification multifacteur (MFA) est maintenant obligatoire pour votre compte professionnel. Elle protège votre compte même si quelqu’un découvre votre mot de passe.',
  'moved.subject': 'La façon dont votre connexion demande une seconde étape a changé',
  'moved.lead':
    'Votre organisation a fait passer votre compte à l’accès conditionnel : désormais, une règle de l’organisation demande votre seconde étape, et non plus un réglage de votre compte.',
  'disabled.subject': 'Votre connexion ne demande plus de seconde étape',
  'disabled.lead':
    'Votre service informatique a désactivé l’authentification multifacteur (MFA) par utilisateur pour votre compte professionnel.',
  'next.title': 'La suite',
  'next.register':
    'À votre prochaine connexion, il vous sera demandé d’enregistrer une seconde étape. Cela prend environ cinq minutes. Suivez les instructions à l’écran.',
  'next.register-or-not':
    'À votre prochaine connexion, il vous sera peut-être demandé d’enregistrer une seconde étape, si ce n’est pas déjà fait. Suivez les instructions à l’écran.',
  'next.registered':
    'Vous avez déjà enregistré une seconde étape : il n’y a rien à configurer. Elle vous est demandée quand vous vous connectez.',
  'next.enforced':
    'Vous avez déjà enregistré une seconde étape : il n’y a rien à configurer. Désormais, elle vous est demandée quand vous vous connectez.',
  'next.enforced-unregistered':
    'Vous n’avez pas encore enregistré de seconde étape. Vous devrez le faire à votre prochaine connexion, avant de pouvoir continuer. Cela prend environ cinq minutes.',
  'next.moved':
    'Vous n’avez rien à faire. Vous vous connectez avec la seconde étape que vous avez enregistrée.',
  'next.disabled':
    'Vous vous connectez avec votre mot de passe, sauf si une autre stratégie de votre organisation en demande davantage.',
  'asked-often':
    'La seconde étape est demandée à chaque connexion, sauf sur les réseaux approuvés et sur les appareils que vous faites mémoriser.',
  'at-hand.title': 'À garder sous la main',
  'at-hand.app':
    'Votre téléphone avec l’application Microsoft Authenticator, ou une clé d’accès (passkey) ou une clé de sécurité.',
  'at-hand.no-sms': 'Ne choisissez ni les SMS ni les appels : Microsoft est en train de les abandonner.',
  'at-hand.guide':
    'Microsoft explique chaque étape : saisissez vous-même support.microsoft.com dans votre navigateur et cherchez « informations de sécurité ».',
  'at-hand.ready': 'Votre téléphone ou votre clé de sécurité, comme aujourd’hui.',
  'old-apps.title': 'Anciennes applications',
  'old-apps.enabled':
    'Une ancienne application de messagerie ou un ancien appareil qui ne demande qu’un mot de passe fonctionne jusqu’à votre inscription. Ensuite, il faudra un mot de passe d’application.',
  'old-apps.enforced':
    'Une ancienne application de messagerie ou un ancien appareil qui ne demande qu’un mot de passe exige maintenant un mot de passe d’application.',
  'disabled.methods': 'Une seconde étape déjà enregistrée le reste. Vous n’avez rien à supprimer.',
  'help.title': 'Questions',
  contact: 'Adressez-vous à {contact}.',
  'no-link':
    'Ce message ne contient volontairement aucun lien de connexion. Ne saisissez jamais votre mot de passe en suivant un lien reçu dans un message sur la MFA.',
  'changed-at': 'Modifié le {when}.',
  told: 'Message : « {subject} ». {fates}',
  'mail.subject': '{subject} [{reference}]',
  'mail.footer-plain': 'Envoyé automatiquement par le service informatique de votre organisation.',
  'mail.footer': 'Envoyé automatiquement par le service informatique ({organisation}).',

  'disabled-until.lead':
    'Votre service informatique a désactivé l’authentification multifacteur (MFA) par utilisateur pour votre compte professionnel, pour une durée limitée.',
  'longer.subject': 'Votre connexion reste plus longtemps sans seconde étape',
  'longer.lead':
    'Votre service informatique a déplacé le moment où l’authentification multifacteur (MFA) revient pour votre compte professionnel.',
  'returning.subject': 'Votre seconde étape de connexion revient bientôt',
  'returning.lead':
    'L’authentification multifacteur (MFA) était désactivée pour un temps sur votre compte professionnel. Le {when}, elle revient toute seule. Vous n’avez rien à faire.',
  'restored.subject': 'Votre connexion demande de nouveau une seconde étape',
  'restored.lead':
    'La période pendant laquelle l’authentification multifacteur (MFA) de votre compte professionnel était désactivée est terminée. Elle est de nouveau activée.',
  're-register.subject': 'Veuillez enregistrer de nouveau votre seconde étape',
  're-register.lead':
    'Votre service informatique vous demande d’enregistrer de nouveau la seconde étape de votre connexion.',
  'revoked.subject': 'Vos sessions ont été fermées partout',
  'revoked.lead': 'Votre service informatique a mis fin à toutes vos sessions.',
  'revoked.next':
    'Reconnectez-vous sur chacun de vos appareils et dans chaque application. Il peut se passer jusqu’à une heure avant que chaque application le demande.',
  'reminder.subject': 'Veuillez enregistrer votre seconde étape',
  'reminder.subject-by': 'Veuillez enregistrer votre seconde étape avant la fin du {day}',
  'reminder.lead':
    'L’authentification multifacteur (MFA) est activée pour votre compte professionnel, mais vous n’avez pas encore enregistré de seconde étape.',
  'reminder.count': '{count, plural, =1 {Ceci est le premier rappel.} other {Ceci est le rappel n° #.}}',
  'reminder.ends': 'Dès que vous l’aurez fait, les rappels cesseront d’eux-mêmes.',
  'reminder.by': 'Veuillez le faire avant la fin du {day}.',
  'deadline.subject': 'Enregistrez votre seconde étape avant la fin du {day}',
  'deadline.lead':
    'Le délai pour enregistrer la seconde étape de votre connexion se termine bientôt, et vous n’en avez pas encore enregistré.',
  'manager-copy.subject': '{name} n’a pas encore enregistré de seconde étape',
  'manager-copy.lead':
    'L’authentification multifacteur (MFA) est activée pour le compte professionnel de {name}, qui fait partie de votre équipe. {count, plural, =1 {Un rappel a été envoyé} other {# rappels ont été envoyés}}, et aucune seconde étape n’est encore enregistrée.',
  'manager-copy.by': '{name} devrait s’enregistrer d’ici au {day}.',
  'manager-copy.next':
    'Merci d’en parler à {name}. Seule cette personne peut s’enregistrer ; le support l’aide. Vous ne recevez ce message qu’une fois.',
  'manager-list.subject': '{count} personnes de votre équipe n’ont pas encore enregistré de seconde étape',
  'manager-list.lead':
    'L’authentification multifacteur (MFA) est activée pour les comptes professionnels de {count} personnes de votre équipe. Toutes ont reçu des rappels, et aucune seconde étape n’est encore enregistrée pour elles.',
  'manager-list.by': 'Qui devrait s’enregistrer d’ici au {day}',
  'manager-list.title': 'Qui doit encore s’enregistrer',
  'manager-list.next':
    'Merci de leur en parler. Elles seules peuvent s’enregistrer ; le support les aide. Vous recevez un seul message au sujet de chaque personne.',
  'registered.subject': 'Merci, votre seconde étape est enregistrée',
  'registered.lead':
    'Vous avez enregistré une seconde étape pour votre compte professionnel. Elle protège votre compte même si quelqu’un découvre votre mot de passe.',
  'registered.done': 'Vous n’avez plus rien à faire et ne recevrez plus de rappel.',
  'registered.more':
    'Si vous avez un second appareil, enregistrez-le aussi : si vous perdez le premier, vous pourrez encore vous connecter.',
  'decided.subject':
    '{request} : {verdict, select, approved {demande approuvée} rejected {demande refusée} stopped {demande arrêtée} other {demande restée sans décision}}',
  'decided.lead':
    '{verdict, select, approved {Votre demande a été approuvée. Votre carte dans Teams montre où en est la modification.} rejected {Votre demande a été refusée. Rien n’a été modifié.} stopped {Votre demande a été arrêtée avant toute modification. Votre carte dans Teams montre pourquoi.} other {Personne n’a décidé à temps, votre demande a donc expiré. Rien n’a été modifié.}}',
  'decided.lead-review':
    '{verdict, select, approved {Ce que vous avez fait en urgence a été examiné et peut rester ainsi jusqu’à son terme.} rejected {Ce que vous avez fait en urgence a été examiné et n’est pas maintenu : l’état antérieur revient maintenant.} stopped {L’examen de ce que vous avez fait en urgence a été arrêté. Votre carte dans Teams montre pourquoi.} other {Personne n’a décidé à temps au sujet de ce que vous avez fait en urgence : l’état antérieur revient tout seul.}}',
  'decided.title': 'La demande',
  'decided.by':
    '{verdict, select, approved {Approuvée par {name}.} stopped {Arrêtée par {name}.} other {Refusée par {name}.}}',
  'not-me.subject': 'Alerte : {name} déclare « ce n’était pas moi »',
  'not-me.lead':
    '{name} a reçu un message concernant la MFA de son compte et répond n’en rien savoir. Quelqu’un d’autre essaie peut-être d’entrer.',
  'not-me.title': 'Ce que l’on sait',
  'not-me.about': 'Message : {subject} ({code}).',
  'not-me.requester': 'Demandé par {name}.',
  'not-me.approver': 'Approuvé par {name}.',
  'not-me.cancelled': 'La modification attendait encore et a été arrêtée. Rien n’a été modifié.',
  'not-me.stands': 'Rien n’a été annulé. Quelqu’un doit en décider.',
  'not-me.next':
    'Appelez {name} à un numéro que vous connaissez, examinez les dernières connexions et les méthodes enregistrées, et révoquez les sessions en cas de doute.',
  'undelivered.subject': '{name} n’a pas pu recevoir de message au sujet de sa MFA',
  'undelivered.lead':
    'Un message concernant la MFA de {name} n’est arrivé ni par e-mail ni dans Teams. Veuillez prévenir cette personne autrement. De nouveaux essais suivront pendant un jour.',
  'next.disabled-until':
    'Jusqu’au {when}, vous vous connectez avec votre mot de passe, sauf si une autre stratégie de votre organisation en demande davantage. Ensuite, la MFA est réactivée d’elle-même. Vous n’avez rien à faire.',
  'check.title': 'Ce message est-il authentique ?',
  'check.how':
    'Écrivez « vérifier {code} » à l’Assistant MFA dans Teams : il vous dit si nous l’avons envoyé. Le support peut aussi vérifier le code.',
  'check.not-me':
    'Vous ne vous y attendiez pas, ou ce n’était pas vous ? Vérifiez le code et appuyez sur « Ce n’était pas moi », ou appelez tout de suite le support.',
  'as-of': 'Situation au {when}.',
  code: 'Code : {code}',

  'button.not-me': 'Ce n’était pas moi',
  disowned: 'Vous avez déclaré que ce n’était pas vous. La sécurité est prévenue.',
  'noted.heading': 'Merci, la sécurité est prévenue',
  'noted.lead':
    'Votre alerte est consignée et transmise aux responsables de la sécurité ainsi qu’à la personne qui a demandé la modification.',
  'noted.again': 'Vous l’aviez déjà signalé. La sécurité est déjà prévenue.',
  'noted.next':
    'N’approuvez aucune connexion que vous n’avez pas lancée. Si quelqu’un d’autre connaît peut-être votre mot de passe, changez-le maintenant. En cas d’urgence, appelez le support.',
  'unfounded.heading': 'Nous ne vous avons annoncé aucune modification ces 30 derniers jours',
  'unfounded.lead':
    'Si vous avez un message qui le prétend, c’est peut-être un faux : ne suivez pas ses instructions, n’ouvrez rien de ce qu’il contient et ne saisissez pas votre mot de passe à cause de lui. Porte-t-il un code ? Écrivez « vérifier ABCD-1234 », avec ce code.',
  'checked.genuine': 'Le code {code} est authentique',
  'checked.unknown': 'Nous n’avons envoyé aucun message avec le code {code}',
  'checked.yours': 'Nous vous avons envoyé ce message le {when} : {subject}.',
  'checked.other':
    'Nous avons envoyé un message avec ce code le {when}, mais pas à vous. Seuls son destinataire et le support peuvent en savoir plus.',
  'checked.somebody': 'Nous avons envoyé ce message à {name} le {when} : {subject}.',
  'checked.forged':
    'Le message que vous avez est peut-être un faux. Ne suivez pas ses instructions, n’ouvrez rien de ce qu’il contient et ne saisissez pas votre mot de passe à cause de lui.',
  'checked.not-yours': 'Le code {code} appartient à un message adressé à quelqu’un d’autre',
  'checked.copied':
    'Si le message que vous avez vous est adressé, c’est un faux : quelqu’un a repris ce code d’un autre message. Ne suivez pas ses instructions, n’ouvrez rien de ce qu’il contient et ne saisissez pas votre mot de passe à cause de lui.',
  'checked.compare':
    'Un message avec ce code qui dit autre chose, ou qui est adressé à quelqu’un d’autre, est un faux.',
  'checked.report':
    'Veuillez prévenir le support. Le code était mal saisi ? Vérifiez-le simplement de nouveau.',
  'checked.sent-title': 'Comment il a été envoyé',

  'planned.subject': 'La protection de votre connexion va être réduite',
  'planned.lead':
    'Quelqu’un a demandé à votre service informatique de réduire ou de désactiver l’authentification multifacteur (MFA) de votre compte professionnel, et cela a été approuvé.',
  'planned.next': 'Cela se fera le {when}, pas avant.',
  'planned.stop':
    'Si la demande vient de vous, vous n’avez rien à faire. Sinon, arrêtez-la maintenant : appuyez sur « Ce n’était pas moi » sur ce message dans Teams, ou appelez le support.',
  'cancelled.subject': 'La protection de votre connexion reste inchangée',
  'cancelled.lead':
    'Nous vous avions annoncé que l’authentification multifacteur (MFA) de votre compte professionnel allait être réduite ou désactivée. Cela a été annulé. Rien n’a été modifié.',
  'cancelled.next': 'Vous n’avez rien à faire.',
};
