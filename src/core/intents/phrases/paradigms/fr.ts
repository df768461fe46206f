import { combine, phrases, spelledOut } from '../wordings.ts';
import type { Paradigms } from './paradigm.ts';

export const frParadigms: Paradigms = {
  please: spelledOut([
    ...spelledOut(
      combine(
        'tu peux, vous pouvez, peux tu, pouvez vous, pourrais tu, pourriez vous, tu pourrais, vous pourriez, veux tu, voulez vous, tu veux, vous voulez, est ce que tu peux, est ce que vous pouvez, est ce que tu pourrais, est ce que vous pourriez, quelqu un peut, quelqu un pourrait, peut on, pourrait on, on pourrait',
        ', stp, svp, s il te plait, s il vous plait, vite, rapidement, juste, bien, gentiment, peut etre, aussi, egalement, me, nous, vite fait, encore, d urgence, maintenant',
      ),
    ).filter((phrase) => !/^(?:peut on|pourrait on|on pourrait)(?: peut etre)?$/.test(phrase)),
    ...combine(
      'ce serait, ca serait, il serait',
      'bien, sympa, top, super, gentil, cool, parfait',
      'de, d, si tu pouvais, si vous pouviez',
    ),
    ...spelledOut(combine('pense, pensez, n oublie pas, n oubliez pas', 'a, d, de', ', bien')).filter(
      (phrase) => !phrase.startsWith('n '),
    ),
    ...combine('merci', 'de, d', ', bien vouloir, vouloir, penser a, proceder a, proceder a l, me, nous'),
    ...combine(
      'auriez vous, aurais tu',
      'l obligeance de, l amabilite de, la gentillesse de, la bonte de, le temps de, la possibilite de',
    ),
    ...combine(
      'je, nous',
      'souhaiterais, souhaiterions, voudrais, voudrions, aimerais, aimerions',
      'que tu, que vous',
    ),
    ...phrases(
      'procede a l, proceder a l, procedez a l, procede a la, proceder a la, procedez a la, prier de, vous prie de bien vouloir, je vous prie de bien vouloir, je vous saurais gre de, je te serais reconnaissant de, je vous serais reconnaissant de, demande de, demande d, demande pour, merci d avance de, a faire',
    ),
  ]).filter((phrase) => !['a faire', 'demande de', 'demande d', 'demande pour'].includes(phrase)),
  filler: [
    ...spelledOut(
      combine(
        'quand, des que, si',
        'tu, vous',
        'as, avez, peux, pouvez, auras, aurez',
        ', un moment, deux minutes, le temps, une minute, cinq minutes, un instant, 2 minutes, 5 minutes',
      ),
    ).filter((phrase) => !/ (?:as|avez|auras|aurez)$/.test(phrase)),
    ...combine(
      'merci',
      'd avance, beaucoup, bcp, bien, a toi, a vous, par avance, infiniment, encore, pour ton aide, pour votre aide, et bonne journee, et a bientot, l equipe, les gars',
    ),
    ...combine('bonne, belle', 'journee, soiree, fin de journee, semaine, apres midi'),
    ...phrases(
      'ces derniers temps, dernierement, bien a toi, bien a vous, sinceres salutations, salutations distinguees, a plus, a bientot, petite demande, une petite demande, petit service, j ai un petit service a te demander, c est urgent, c est tres urgent, tres urgent, le plus vite possible, au plus vite, dans les plus brefs delais, des maintenant, tout de suite',
    ),
  ],
  set: phrases(
    'colle, collez, coller, remets, remettre, met, bouge, monte, monter, montez, descends, descendre, ramene, ramener, transforme, transformer',
  ),
  enable: phrases(
    'activer l, l activation de, l activation de la, l activation, activation de, activation de la, reactivation, reactivation de la, la reactivation de la, la mise en place de la, mise en place de la, mise en place, mise en service de la, la mise en service de la, la mettre en place, qu on active, que tu actives, que vous activiez, qu on reactive, soit activee, soit active, qu elle soit activee, faire activer, fais activer, deploie, deployer, deployez, instaurez, enclencher, cocher, coche, cochez, remettre en place, remets en place, rajoute, rajouter, rajoutez, equipe',
  ),
  disable: phrases(
    'la desactivation de, la desactivation de la, la desactivation, desactivation de, desactivation de la, la suppression de la, suppression de la, qu on desactive, que tu desactives, que vous desactiviez, soit desactivee, soit desactive, faire desactiver, fais desactiver, fais sauter, faire sauter, faites sauter, vire, virer, virez, degage, degager, degagez, decoche, decocher, decochez, ferme la mfa, jette, jeter, annihile, deconnecte la mfa, neutralise, neutraliser',
  ),
  enforce: phrases(
    'qu on impose, que tu imposes, que vous imposiez, soit imposee, soit impose, soit obligatoire, soit exigee, faire imposer, fais imposer, l imposition de la, rends la mfa obligatoire, rendre la mfa obligatoire, rendez la mfa obligatoire, obligation de la, astreindre, astreins, contraignez, mets en obligatoire, mettre en obligatoire, passe en obligatoire, passer en obligatoire',
  ),
  account: [
    ...combine(
      'le, la, notre, mon, ma, du, de la, au, a la, au',
      'nouveau, nouvelle, nouvel',
      'collegue, collaborateur, collaboratrice, employe, employee, utilisateur, salarie, stagiaire, arrivant, recrue',
    ),
    ...spelledOut(
      combine(
        'ces, les, ces',
        'deux, trois, quatre, cinq, six, sept, huit, neuf, dix, 2, 3, 4, 5, 6, 7, 8, 9, 10',
        ', utilisateurs, personnes, comptes, collegues, employes, collaborateurs, gens',
      ),
    ).filter((phrase) => !/^les \w+$/.test(phrase)),
    ...combine(
      'les, ces',
      'utilisateurs, personnes, comptes, collegues, employes, collaborateurs',
      'suivants, suivantes, ci dessous',
    ),
    ...phrases(
      'le compte de, du compte de, le compte, l utilisateur, l utilisatrice, de l utilisateur, pour l utilisateur, compte de, la personne, le collaborateur, la collaboratrice, ma collegue, le collegue',
    ),
  ],
  status: [
    ...combine(
      'peux tu, pouvez vous, tu peux, vous pouvez, pourrais tu, pourriez vous',
      'me dire, voir, verifier, regarder, controler, nous dire, checker, confirmer, me confirmer',
      ', si, quel est, ou en est, comment',
    ),
    ...combine(
      'je veux, je voudrais, j aimerais, je souhaite, on voudrait',
      'savoir, voir, verifier',
      ', si, ou en est, quel est',
    ),
    ...combine(
      'donne, donne moi, donnez moi, montre, montre moi, affiche, sors, sors moi, dis moi',
      ', l, le, les',
      'etat, statut, statut mfa, etat mfa, infos, details, situation, infos mfa, details mfa',
      ', de, pour, sur',
    ),
    ...combine(
      'quel est, quelle est, c est quoi',
      'l etat, le statut, la situation, l etat mfa, le statut mfa, l etat de la mfa, le statut de la mfa, la situation mfa, la configuration mfa',
      ', de, pour, chez',
    ),
    ...combine(
      'ou en est, ou en sont, qu en est il de, comment va, quid de, des nouvelles de, des infos sur, qu est ce que ca donne pour',
      ', la mfa de, la mfa pour, la mfa chez, la 2fa de',
    ),
    ...phrases(
      'dans quel etat est, en quel etat est, sur quel etat est, jette un oeil a, jeter un oeil a, regarde pour, verifie pour, check pour, un point sur',
    ),
  ],
  history: [
    ...combine(
      'qu est ce qui, que',
      's est passe, a ete fait, a change, a ete change, a ete modifie',
      ', recemment, dernierement',
      ', avec, pour, chez, sur, de',
    ),
    ...combine('qui', 'a, a donc, a bien pu, est ce qui a, a encore, avait'),
    ...combine(
      'montre, montre moi, affiche, donne, donne moi, sors',
      ', l, les, le',
      'historique, journal, modifications, changements, logs, chronologie',
      ', de, pour',
    ),
    ...phrases(
      'depuis quand, historique mfa, modifs, les modifs, dernieres modifs, les dernieres modifs, tous les changements de, les changements de, changements de, changements pour, quand est ce que la, par qui a ete, a quelle date',
    ),
  ],
  why: [
    ...combine(
      'pourquoi',
      'est, a, doit, n a, la mfa de, la mfa, le compte de, faut il que, est ce que la mfa de',
    ),
    ...combine(
      'je ne comprends pas, je comprends pas, je voudrais savoir, je veux savoir, tu sais, vous savez, dis moi, dites moi, quelqu un sait',
      'pourquoi',
    ),
    ...phrases(
      'pour quelles raisons, quelle raison, la raison pour laquelle, comment ca se fait que, comment se fait il, d ou vient le fait que, qu est ce qui explique que, a cause de quoi',
    ),
  ],
  question: combine(
    'pourquoi',
    'pas, ne pas, faudrait il, devrait on, desactiver, activer, imposer, est ce qu on, est ce que je, on, je, devrais je, devrions nous',
  ),
  reset: [
    ...combine(
      'se, s, doit se, doit s, fais, faire, qu il se, qu elle se',
      'reenregistrer, re enregistrer, reinscrire, re inscrire, enregistrer de nouveau, enregistrer a nouveau, inscrire de nouveau, inscrire a nouveau, enregistre de nouveau, enregistre a nouveau, reinscrive, reenregistre',
    ),
    ...combine(
      'refaire, refasse, reconfigurer, reconfigure, recommencer, refais, refaites, efface, effacer, supprime, supprimer, vide, vider, reinitialise, reinitialiser, reinitialisez, reset',
      ', la, son, sa, ses, les, l, le',
      'inscription mfa, enregistrement mfa, methodes mfa, methodes d authentification mfa, methodes 2fa, configuration mfa, inscription a la mfa, enregistrement de la mfa',
    ),
    ...phrases(
      'reconfigurer sa mfa, reconfigure sa mfa, reconfigurer la mfa, reconfigurer mfa, remise a zero de la mfa, reinitialisation de la mfa, la reinitialisation de la mfa, un reset de la mfa, un reset mfa, reset mfa, nouvelle inscription mfa, repartir de zero',
    ),
  ],
  revoke: [
    ...combine(
      'ferme, fermer, fermez, coupe, couper, coupez, termine, terminer, terminez, tue, tuer, revoque, revoquer, revoquez, arrete, arreter, supprime, supprimer, invalide, invalider',
      ', toutes',
      'les, ses, les',
      'sessions, sessions actives, sessions ouvertes, connexions, jetons',
    ),
    ...spelledOut(
      combine(
        'deconnecte, deconnecter, deconnectez, vire, ejecte, ejecter, sors',
        ', de',
        'partout, tous les appareils, tous ses appareils, toutes les sessions, toutes ses sessions',
      ),
    ).filter((phrase) => phrase.split(' ').length > 1),
    ...phrases(
      'de partout, de tous ses appareils, sur tous ses appareils, de toutes ses sessions, la revocation des sessions, revocation des sessions, fin de session, deconnexion de, deconnexion forcee, forcer la deconnexion, force la deconnexion, deconnexion forcee de',
    ),
  ],
  remind: [
    ...combine(
      'envoie, envoyer, envoyez, fais, faire, faites, renvoie, renvoyer, mets, adresse, adresser',
      ', encore',
      'un, une, des, un autre, une autre, encore un, un nouveau, une nouvelle, un petit',
      'rappel, relance, rappels, relances, mail de rappel, mail de relance',
      ', a',
    ),
    ...phrases(
      'rappelle donc, fais une relance, fais un petit rappel, re relance, renvoie un rappel, renvoyer un rappel, pousse',
    ),
  ],
  list: [
    ...combine(
      'donne, donne moi, montre, montre moi, affiche, liste, sors, sors moi, trouve, je veux',
      ', la liste de',
      'tous, toutes, tous les, toutes les, les, tous ceux, ceux',
      ', utilisateurs, comptes, personnes, collegues, gens',
      'avec, qui ont, qui sont, dont la mfa est, dont la, en, ayant',
    ),
    ...combine(
      'quels sont les, quelles sont les, quels, quelles',
      'utilisateurs, comptes, personnes, collegues, gens',
      ', qui sont, qui ont, sont, ont, sont en, ont la, n ont pas',
    ),
    ...combine(
      'qui',
      'a la mfa, a encore la mfa, reste, reste encore, est encore, sont encore, doit encore, n a toujours pas, n est toujours pas, ne s est toujours pas, ne s est pas encore, sont les, est en, est toujours',
    ),
    ...phrases(
      'combien sont, combien ont, combien de comptes, combien de gens, la liste de ceux, liste de ceux, la liste de tous, liste de tous, liste de toutes les personnes, liste des gens, liste des personnes',
    ),
  ],
  pending: combine(
    'ne sont pas, n est pas, ne s est pas, ne se sont pas, n ont pas, n a pas, ne sont toujours pas, n est toujours pas, n a toujours pas, n ont toujours pas, ne s est toujours pas, ne se sont toujours pas, pas, non, toujours pas, doit encore, doivent encore, reste a, restent a, ne s etant pas, qui doit, qui doivent',
    ', encore',
    'inscrits, inscrit, inscrite, enregistres, enregistre, enregistree, s enregistrer, s inscrire, fini l inscription, fait l inscription, termine l inscription, fait leur inscription, fait son inscription, enregistre leur mfa, enregistre sa mfa, enregistre la mfa, configure la mfa, configure leur mfa, configure sa mfa, configure mfa, inscrits a la mfa, inscrit a la mfa, enregistre mfa, finalise l inscription, complete l inscription',
  ),
  stuck: combine(
    'bloque, bloques, bloquee, bloquees, coince, coinces, coincee, reste, restent, restes, stagne, stagnent, qui stagnent, qui restent, en attente',
    'en, sur, a l etat, dans l etat, au statut',
    'enabled, active, activé',
  ),
  approve: phrases(
    'j approuve, je valide, j accepte, je suis d accord avec, je suis d accord pour, d accord avec, ok avec, c est bon pour, c est ok pour, ca me va pour, feu vert a, donne le feu vert a, donne le feu vert pour, accord pour, mon accord pour, je donne mon accord pour, je donne mon accord a, oui pour, oui a, laisse passer, laisser passer, avalise, avaliser, entérine, enterine, homologue',
  ),
  reject: phrases(
    'je refuse, je rejette, non a, non pour, pas d accord pour, pas d accord avec, je ne suis pas d accord avec, refus pour, rejet pour, ecarte, ecarter, recale, recaler, deboute',
  ),
  cancel: phrases(
    'j annule, je retire ma demande, je voudrais annuler, je veux annuler, laisse tomber ma demande, retire ma demande, retirer ma demande, retirez ma demande, je retire, retire la requete, annuler ma demande',
  ),
  undo: phrases(
    'comme avant, comme c etait, comme c etait avant, a l etat precedent, a l ancien etat, a l etat d avant, remets comme avant, remettre comme avant, remettez comme avant, remets tout comme avant, remets comme c etait, annule les changements de, annule le changement de, annule les modifications de, annuler les changements de, annuler les modifications de, retour arriere, retour arriere sur, fais un retour arriere sur, revenez en arriere sur, revenez sur, defaites, retablir l etat de',
  ),
  requests: [
    ...combine(
      'quelles demandes, quelles approbations, qu est ce qui, quoi, que, est ce que quelque chose, quelque chose',
      'm attendent, m attend, attendent, attend, sont en attente, est en attente, reste, restent, ai je, dois je, est ce que je dois, y a t il',
      ', encore, pour moi',
      'a approuver, a valider, valider, approuver, mon approbation, ma validation, de moi, pour moi, a traiter, de ma part, en attente',
    ),
    ...combine(
      'quelles demandes, quelles approbations, qu est ce qui',
      'm attendent, m attend, sont en attente, est en attente, attendent, sont ouvertes, sont en cours, attend ma validation, attend mon approbation',
    ),
    ...combine(
      'montre, montre moi, affiche, donne moi, liste, voir',
      ', les, mes, toutes les, toutes mes',
      'demandes, approbations, requetes',
      ', en cours, en attente, ouvertes, a valider, a approuver',
    ),
    ...combine(
      'ai je, est ce que j ai, j ai, y a t il, il y a',
      ', encore',
      'quelque chose, des demandes, des choses, des approbations',
      'a approuver, a valider, en attente, a traiter',
    ),
    ...phrases(
      'ou en sont mes demandes, ou en est ma demande, mes demandes ouvertes, mes demandes en attente, la file d attente, statut de mes demandes, etat de mes demandes',
    ),
  ],
  report: [
    ...combine(
      'montre, montre moi, affiche, donne, donne moi, envoie moi, sors, sors moi',
      ', le, la, les, un, l',
      'rapport, bilan, chiffres, statistiques, stats, tableau de bord, synthese, avancement, rapport de deploiement, rapport d avancement, rapport mfa, rapport de couverture, point d avancement, etat d avancement',
    ),
    ...combine(
      'rapport, bilan, chiffres, statistiques, stats, taux, etat, point',
      'de, du, d, sur',
      'deploiement, avancement, inscription, enregistrement, couverture, la mfa, le deploiement, inscriptions, mfa',
    ),
    ...combine(
      'comment avance, comment se passe, comment progresse, ou en est, ou en sommes nous avec, ou en est on avec, ou en sommes nous de, ou en est on de',
      'le deploiement, la mise en place, l inscription, les inscriptions, la campagne, la mfa dans l entreprise, le projet mfa, l adoption',
    ),
    ...combine(
      'quel pourcentage, combien de pourcent',
      'des utilisateurs, des gens, de personnes, d utilisateurs',
      'a, ont, est, sont',
      'la mfa, inscrits, inscrit, enregistres',
    ),
  ],
  posture: [
    ...combine(
      'quelles, quelle',
      'strategies, politiques, regles, politiques d acces conditionnel, strategies d acces conditionnel, politique',
      's appliquent, s applique, avons nous, sont actives, sont en place, existent, a t on, y a t il, sont appliquees',
      ', chez nous, ici, sur le tenant',
    ),
    ...combine(
      'les',
      'security defaults, parametres de securite par defaut',
      'sont ils actifs, sont ils actives, sont actifs, sont ils activés',
    ),
    ...phrases(
      'notre posture, notre posture de securite, la posture, la posture de securite, posture mfa, niveau de securite, le niveau de securite, sommes nous bien proteges, est ce qu on est bien protege, securite du locataire, comment est notre securite, etat de la securite, etat de notre securite',
    ),
  ],
  help: phrases(
    'que sais tu faire d autre, tu sais faire quoi d autre, comment on t utilise, comment on utilise ce bot, comment utiliser ce bot, comment fonctionne ce bot, comment marche ce bot, comment marche le bot, je suis perdu, je suis perdue, je ne sais pas quoi ecrire, je ne comprends pas, que dois je ecrire, que dois je taper, qu est ce que je peux ecrire, qu est ce que je peux demander, qu est ce que je peux faire, montre les commandes, montre moi les commandes, affiche l aide, liste les commandes, donne moi des exemples, montre moi des exemples, de l aide, de l aide stp, de l aide svp, aide stp, aide svp, un coup de main',
  ),
  retry: combine(
    'reessaie, reessaye, reessayer, relance, relancer, recommence, recommencer, retente, retenter, refais',
    'les, tous les, seulement les',
    'echecs, echoues, echouees, erreurs, rates',
  ),
  failed: phrases(
    'les echecs de, les echoues de, echecs de, ceux qui n ont pas marche, ce qui n a pas marche, les erreurs, les rates, ceux en erreur, ceux qui ont plante, qui ont echoue',
  ),
  ifEnable: phrases(
    'activais, activait, activions, on activait, on active, j active, j activais, nous activions, nous activons',
  ),
  ifDisable: phrases(
    'desactivais, desactivait, desactivions, on desactivait, on desactive, je desactive, je desactivais, nous desactivions, nous desactivons, retirais, retirait, enlevais, enlevait, coupais, coupait',
  ),
  ifEnforce: phrases(
    'imposais, imposait, imposions, on imposait, on impose, j impose, j imposais, nous imposions, nous imposons, exigeais, exigeait, rendais obligatoire',
  ),
};
