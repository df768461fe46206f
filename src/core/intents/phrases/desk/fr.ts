import type { Paradigms } from '../paradigms/paradigm.ts';
import { combine, phrases, spelledOut } from '../wordings.ts';

/** Families of phrases heard at a help desk; gathered from sentences by people who had never seen the grammar. */
export const frDesk: Paradigms = {
  posture: [
    ...phrases(
      'comment sommes nous proteges, sommes nous proteges, vue d ensemble de la securite, etat de la securite, la mfa est elle imposee par l acces conditionnel',
    ),
    ...combine(
      'utilisons nous, avons nous, est ce qu on utilise, est ce que nous utilisons, a t on',
      'l acces conditionnel, les parametres de securite par defaut',
    ),
    ...phrases(
      'que couvre l acces conditionnel, qu impose l acces conditionnel, quelles regles exigent la mfa, quelles strategies exigent la mfa, comment est configure le tenant, sommes nous bien proteges',
    ),
  ],
  why: [...phrases('comment se fait il que, comment ca se fait que, comment cela se fait il que')],
  because: [...phrases('maintenant que')],
  enable: [...phrases('remets, remettez, remettre, remettre en place, remets en place')],
  list: [...phrases('qui a encore, qui n a pas encore, qui n ont pas encore')],
  account: [...phrases('tous ceux ci, tous ceux la, tous les trois, tous les quatre, les trois, ci dessus')],
  must: phrases('peut etre remise, peut etre remis, peut revenir, doit repasser'),
  please: [
    ...combine(
      'peux tu, pouvez vous, pourrais tu, pourriez vous, tu peux, vous pouvez, quelqu un peut',
      'le faire, faire ca, faire cela, t en occuper, vous en occuper, s en occuper, regler ca, faire le necessaire, gerer ca',
    ),
    ...phrases(
      'merci de faire le necessaire, faudrait, t peux, tu pourrais stp, merci de proceder a, proceder a',
    ),
  ],
  filler: [
    ...phrases('soudain, soudainement, tout a coup, d un coup, tout d un coup'),
    ...phrases(
      'du coup, alors, donc, c est pourquoi, bonjour l equipe, salut l equipe, salut a tous, bonjour a tous',
    ),
    ...phrases(
      'encore une fois, une fois de plus, de nouveau, bonne soiree, bonne nuit, bon week end, bonne fin de journee',
    ),
  ],
  remind: spelledOut([
    ...phrases(
      'relance les, relancez les, rappelle leur, rappelez leur, rappelle le, envoie leur un rappel, refais un rappel, renvoie un rappel, bouscule, secoue, un petit rappel, petit rappel',
    ),
    ...combine(
      'envoie, envoyez, envoyer, fais, fait, faites, adresse, renvoie',
      ', encore',
      'un rappel, une relance, un petit rappel, un autre rappel, un mail de rappel, un nouveau rappel, un message de rappel',
      ', a, aux, au',
    ),
    ...combine(
      'relance, relancer, relancez, rappelle, rappeler, rappelez',
      ', a, encore, les, tous les, tous ceux',
    ),
  ]).filter((phrase) => !/(?:les|ceux)$/.test(phrase)),
  not: phrases(
    'mauvais chat, mauvais canal, mauvaise fenetre, mauvais bot, mauvaise conversation, ignore ca, ignorez ca',
  ),
  pending: [
    ...combine(
      'ceux qui, tous ceux qui, celles qui, les gens qui, les personnes qui',
      'ne se sont pas, ne se sont toujours pas, ne se sont pas encore, ne sont pas encore, ne sont toujours pas, ne sont pas',
      'inscrits, inscrites, enregistres, enregistrees',
    ),
    ...combine(
      'qui n ont pas encore, qui n ont pas, qui n ont toujours pas, qui n a pas encore, qui n a pas',
      'fait la mfa, fait leur mfa, configure la mfa, active la mfa, termine, fait l enregistrement, fini',
    ),
    ...phrases(
      'trainards, les trainards, ceux qui trainent, a la traine, les absents, ceux qui manquent encore, ceux qui manquent',
    ),
    ...combine(
      ', ceux, celles, tous ceux, les gens, les personnes',
      'qui',
      'ne sont pas, ne se sont pas, n ont pas, ne sont toujours pas, ne se sont toujours pas, ne sont pas encore, ne se sont pas encore, n ont pas encore',
      'enregistres, enregistre, inscrits, inscrit, fini, termine, configure',
    ),
    ...phrases('les retardataires, retardataires, non enregistres, les non enregistres, les non inscrits'),
  ],
  requests: [
    ...phrases(
      'qu est ce qui attend, qu est ce qui attend ma decision, qu est ce que je dois approuver, que dois je approuver, que dois je decider',
    ),
    ...combine(
      'y a t il, il y a, est ce qu il y a, on a, ai je, j ai',
      'des, encore des, quelles',
      ', nouvelles',
      'demandes, approbations, validations',
      ', en cours, en attente, ouvertes, a approuver, a valider, pour moi',
    ),
    ...combine(
      'quelles',
      'demandes, approbations',
      'sont en cours, sont en attente, sont ouvertes, attendent, restent, y a t il, m attendent, restent ouvertes',
    ),
    ...combine(
      'qu est ce qui, quoi, ce qui',
      'm attend, attend ma validation, attend mon approbation, attend mon accord, est en attente pour moi, reste a valider, reste a approuver',
    ),
    ...phrases(
      'que dois je encore approuver, que dois je encore valider, que dois je valider, je dois valider quoi, je dois approuver quoi, il me reste quoi a valider, il me reste quoi a approuver, quelque chose a valider, quelque chose a approuver, j ai des demandes, des demandes pour moi, mes demandes en attente, montre moi les demandes, affiche les demandes en attente, voir mes demandes',
    ),
  ],
  report: [
    ...combine(
      'rapport, bilan, synthese, chiffres, statistiques, point',
      'sur, de, du, d, sur le, sur la, de la, des',
      'inscription, inscriptions, l inscription, les inscriptions, l enregistrement, enregistrement, deploiement, deploiement mfa, deploiement de la mfa, l avancement, avancement, la mfa',
    ),
    ...combine(
      'envoie, envoie moi, donne, donne moi, montre, montre moi, affiche, sors, sors moi, genere, je veux, je voudrais, il me faut, peux tu m envoyer',
      ', le, la, les, un, l',
      ', dernier, derniers',
      'rapport, rapport mfa, rapport de couverture, bilan, bilan mfa, chiffres, chiffres mfa, statistiques, statistiques mfa, stats, stats mfa, couverture, couverture mfa, avancement, etat d avancement, tableau de bord, resume, synthese',
    ),
    ...combine(
      'quel est, quelle est, c est quoi',
      'le taux, la couverture, l avancement, le taux de couverture, notre couverture, notre taux',
      ', mfa, d enregistrement, d adoption, du deploiement',
    ),
    ...combine(
      'ou en est, ou en sont, comment avance, comment va',
      'la mfa, le deploiement, le deploiement mfa, l enregistrement, les enregistrements, la couverture, le projet mfa',
    ),
  ],
  history: [
    ...combine(
      'qui a, qui avait, qui a deja',
      'change, modifie, touche, touche a, active, desactive, force, reinitialise, coupe, enleve, remis',
      'la mfa, mfa, l authentification, l etat mfa, le statut mfa, le reglage mfa, la 2fa',
      'de, pour, chez, d',
    ),
    ...phrases(
      'et quand, et pourquoi, c etait quand, historique de, l historique de, historique mfa de, historique pour, journal de, les changements mfa de, que s est il passe avec, que s est il passe pour, il s est passe quoi avec, il s est passe quoi pour, quand a t on, qui est ce qui a modifie, qui est ce qui a change',
    ),
  ],
  revoke: [
    ...combine(
      'deconnecte, deconnecter, deconnectez, ejecte, vire, sors',
      'partout, de partout, de toutes ses sessions, de toutes les sessions, de tous ses appareils, de tous les appareils',
    ),
    ...combine(
      'ferme, fermer, coupe, couper, tue, tuer, termine, revoque, revoquer, invalide, arrete, ferme moi',
      'toutes les, les, toutes ses, ses',
      'sessions, connexions, jetons, sessions actives, sessions ouvertes',
      ', de, d, du, pour, chez',
    ),
    ...phrases(
      'de toutes ses sessions, de toutes leurs sessions, de partout, de tous ses appareils, de tous les appareils, de ses sessions, toutes les sessions de, fin de session pour',
    ),
  ],
  reset: [
    ...combine(
      'exige, exiger, exigez, force, forcer, forcez, demande, demander, impose, imposer, relance, relancer',
      ', un, le, une',
      'nouvel enregistrement, nouvelle inscription, nouvel enregistrement mfa, re enregistrement, reenregistrement, nouvel enrolement, reinscription',
    ),
    ...combine(
      'doit, doivent, devra',
      'se reenregistrer, se re enregistrer, s enregistrer a nouveau, s enregistrer de nouveau, refaire son enregistrement, refaire sa mfa, refaire la mfa, reconfigurer sa mfa, reconfigurer la mfa, se reinscrire',
    ),
    ...combine(
      'reinitialise, reinitialiser, reinitialisez, refais, refaire, remets a zero, remettre a zero, reset',
      ', la, sa, l, son, les',
      'mfa, 2fa, enregistrement mfa, enregistrement, inscription mfa, methodes mfa, mfa s il te plait',
      ', de, d, du, pour, chez',
    ),
    ...phrases(
      'nouvel enregistrement pour, un nouvel enregistrement pour, un nouvel enregistrement, nouvel enregistrement, reinitialisation mfa, reinitialisation de la mfa, une reinitialisation de la mfa, reset de la mfa, un reset de la mfa, un reset mfa, remise a zero de la mfa',
    ),
  ],
  undo: phrases(
    'defaites, annule la modification de, annule le changement de, reviens en arriere pour, remets comme avant',
  ),
  reminders: [
    ...combine(
      ', la, notre',
      'campagne d enregistrement, campagne mfa, campagne d inscription, campagne de relance, campagne de relances, campagne de mails',
    ),
    ...phrases(
      'quels rappels vont partir, quels rappels sont programmes, quand part le prochain rappel, qui va recevoir un rappel, qui est relance, les prochaines relances, prochaines relances',
    ),
  ],
  code: phrases(
    'code vraiment, le code vraiment, ce code vraiment, verifie le code, verifie ce code, verifier le code, code authentique, code officiel, est ce que le code, est ce que ce code',
  ),
  occasion: phrases(
    'je me suis trompe, je me suis trompee, je me suis trompe de personne, je me suis trompee de personne, trompe, trompee, trompe de personne, erreur, erreur de personne, mon erreur, par erreur, mauvais utilisateur, mauvais nom, appelant, en ligne, un appelant, vague de phishing, lien de phishing, a clique sur un lien, a clique sur un phishing, s est fait pirater, compte pirate, s est fait voler, portable vole, pc vole, ordinateur vole, changement de portable, a change de telephone, a change de portable, a un nouveau telephone, a perdu son telephone, presta, un presta, un prestataire, externe, un externe, intervenant, attaque, commence, arrive, demarre',
  ),
  status: combine(
    'montre, montre moi, affiche, verifie, regarde, donne moi, quel est, quelle est, c est quoi',
    ', le, l, la',
    'statut mfa, etat mfa, mfa, etat de la mfa, statut de la mfa, situation mfa',
    'de, d, pour, chez',
  ),
};
