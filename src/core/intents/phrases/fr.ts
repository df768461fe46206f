import { frOperations } from './operations/fr.ts';
import { phrases } from './wordings.ts';
import { frParadigms } from './paradigms/fr.ts';
import { frReasons } from './reasons/fr.ts';
import { frComposed } from './composed/fr.ts';
import { frDesk } from './desk/fr.ts';
import { frSpoken } from './spoken/fr.ts';
import { frAsides } from './asides/fr.ts';
import { frHurried } from './hurried/fr.ts';
import { withParadigms } from './paradigms/paradigm.ts';
import type { Phrases } from './phrases.ts';

const own: Phrases = {
  ...frOperations,
  ifEnable: [],
  ifDisable: [],
  ifEnforce: [],
  mfa: phrases(
    'mfa, 2fa, a2f, amf, authentification multifacteur, authentification multi facteur, authentification multifacteurs, authentification multi facteurs, double authentification, authentification a deux facteurs, authentification a 2 facteurs, authentification double facteur, double facteur, validation en deux etapes, verification en deux etapes, verification en 2 etapes, validation en 2 etapes, authentification forte, multifacteur, multi facteur, deux facteurs, 2 facteurs, authentification en deux etapes, verification a deux etapes, identification a deux facteurs, double verification, identification multifacteur',
  ),
  group: phrases(
    'groupe, groupe de securite, membres du groupe, les membres du groupe, tous les membres du groupe, le groupe',
  ),
  groups: phrases('groupes, les groupes'),
  department: phrases(
    'departement, le departement, service, le service, tout le service, tout le departement',
  ),
  everyone: phrases(
    'tous, toutes, tout le monde, tous les utilisateurs, tous les comptes, tous les employes, tous les collaborateurs, tous les collegues, toute l entreprise, toute la societe, tous les membres, tous ceux, toutes les personnes, toute l equipe, l ensemble des utilisateurs, chacun, tout le personnel',
  ),
  account: phrases(
    'utilisateur, utilisateurs, utilisatrice, compte, comptes, collegue, collegues, employe, employee, collaborateur, collaboratrice, personne, personnes, monsieur, madame, mme, mr, utilisateurs suivants, suivants, suivantes, personnes suivantes, comptes suivants, compte invite, invite, utilisateur invite, notre collegue, mon collegue, ma collegue, ces utilisateurs, ces comptes, ces personnes, membre, membres, compte utilisateur, identifiant, salarie, gens',
  ),

  title: phrases('m., mm., dr, pr, prof, docteur, professeur, me'),
  enable: phrases(
    'actives, activiez, active, activer, activez, allume, allumer, enclenche, enclencher, enclenchez, mets en place, mettre en place, mettez en place, reactive, reactiver, reactivez, d activer, etre active, etre activee, mettre en service, mets en service, configure, configurer, instaure, instaurer, donne, donner, donnez, ajoute, ajouter, ajoutez, demarre, demarrer, lance, lancer, rallume, branche, activation, activerais, activeriez, remets, remettre, remettez, inscris, inscrire',
  ),
  disable: phrases(
    'desactives, desactiviez, desactive, desactiver, desactivez, desactives, coupe, couper, coupez, eteins, eteindre, eteignez, supprime, supprimer, supprimez, enleve, enlever, enlevez, retire, retirer, retirez, ote, oter, arrete, arreter, arretez, etre desactive, etre desactivee, mets hors service, desactivation, suppression, debranche, leve, lever, levez, desactiverais, desinscrire, stoppe, stopper',
  ),
  enforce: phrases(
    'impose, imposer, imposez, force, forcer, forcez, exige, exiger, exigez, rends obligatoire, rendre obligatoire, rendez obligatoire, oblige, obliger, obligez, applique, appliquer, appliquez, etre impose, etre imposee, etre exigee, etre rendue obligatoire, contrains, contraindre, requiers, requerir',
  ),
  set: phrases(
    'mets, mettre, mettez, passe, passer, passez, change, changer, changez, regle, regler, reglez, bascule, basculer, basculez, modifie, modifier, modifiez, rends, rendre, rendez, place, placer, met, definis, definir, fais, faire, faites, etre mis, etre mise, etre passe, etre passee, fais passer, faire passer, laisse, tourne, positionne',
  ),
  on: phrases('en place, on, sur on, en marche, en service'),
  off: phrases('off, sur off, hors service, a l arret'),
  enabled: phrases(
    'activé, activés, allumé, enclenché, activée, activees, activee, actif, activees, actives, allumee, en activite, enabled, actif ve',
  ),
  disabled: phrases(
    'sans mfa, sans la mfa, sans 2fa, sans double authentification, désactivé, désactivés, désactivée, desactivé, coupé, éteint, eteint, supprimé, retiré, desactivee, inactif, inactive, desactivees, eteinte, disabled, coupee, supprimee, retiree',
  ),
  enforced: phrases(
    'appliqué, appliquée, forcé, forcée, imposés, imposées, imposes, forces, exiges, forcés, exigés, imposé, forcé, exigé, appliqué, imposee, obligatoire, obligatoires, forcee, exigee, appliquee, requise, requis, enforced, imposees',
  ),
  need: phrases(
    'je veux que tu, je veux que vous, je voudrais que tu, je voudrais que vous, j aimerais que tu, j aimerais que vous, a besoin de, ont besoin de, a besoin d, besoin de, besoin d, il faut, il nous faut, il me faut, je veux, je voudrais, je souhaite, je souhaiterais, j aimerais, nous voulons, nous voudrions, nous souhaitons, nous souhaiterions, nous aimerions, on voudrait, on aimerait, on veut, doit avoir, doivent avoir, doit recevoir, necessite, j ai besoin de, j ai besoin d, nous avons besoin de, nous avons besoin d, je souhaiterai, faut, il faudrait, faudrait, doit disposer de, on a besoin de, on a besoin d, je voudrai, devra avoir',
  ),
  must: phrases(
    'fais en sorte que, faites en sorte que, assure toi que, assurez vous que, doit, doivent, doit etre, doivent etre, doit passer, doivent passer, est a, a passer, soit, soient, que, qu on',
  ),
  vague: phrases(
    'donne moi, donnez moi, doit utiliser, doivent utiliser, utiliser, contourner, contourne, suspendre, suspends, suspendez, exempter, exempte, exclure, exclus, assouplir, durcir, gerer, gere, reparer, ignorer, mettre en pause, mets en pause',
  ),

  status: phrases(
    'est ce que la mfa est active, est ce que la mfa est activee, est ce que la mfa est, est ce que mfa est, statut, etat, status, montre, montrer, montrez, montre moi, montrez moi, affiche, afficher, affichez, verifie, verifier, verifiez, controle, controler, controlez, consulte, consulter, quel est le statut, quel est l etat, quel est le statut mfa, quel est l etat mfa, statut mfa, etat mfa, donne le statut, donne moi le statut, donne moi l etat, donnez moi le statut, dis moi, dites moi, ou en est, voir, regarde, regarder, regarde si, verifie si, verifier si, verifiez si, dis moi si, dites moi si, sais tu si, savez vous si, peux tu voir si, peux tu verifier si, pouvez vous verifier si, je veux savoir si, je voudrais savoir si, j aimerais savoir si, details, info, infos, statut actuel, etat actuel, c est quoi le statut, est ce que, quel statut, quel statut a, qu en est il de, situation de, le point sur, check, checker, etat des lieux, le statut, l etat',
  ),
  history: phrases(
    'quand la mfa, quand est ce que la mfa, quand a t on, quand a t on, quand est ce qu on, quand a t elle, quand la mfa, quand le mfa, historique, journal, log, logs, audit, qui a, quand a, quand est ce que, modifications, dernieres modifications, derniere modification, chronologie, que s est il passe avec, qu est il arrive a, que s est il passe pour, changements, derniers changements, dernier changement, qu est ce qui s est passe avec, qu est ce qui a change pour, par qui, historique des changements, historique des modifications',
  ),
  why: phrases(
    'pourquoi, pourquoi est ce que, pour quelle raison, comment se fait il que, explique, explique pourquoi, expliquer pourquoi, expliquez pourquoi, quelle est la raison, explique moi pourquoi, peux tu expliquer pourquoi, pouvez vous expliquer pourquoi, expliquez moi pourquoi, expliquez, d ou vient que, sais tu pourquoi',
  ),
  reset: phrases(
    'se reenregistrer, doit se reenregistrer, doivent se reenregistrer, se re enregistrer, doit se re enregistrer, reinitialise, reinitialiser, reinitialisez, reinitialisation, reenregistrer, re enregistrer, reenregistrement, nouvel enregistrement, forcer le reenregistrement, nouvelle inscription, reinscription, remettre a zero, remets a zero, remise a zero, remettez a zero, reset, resetter, refaire l enregistrement, s enregistrer a nouveau, enregistrer a nouveau, exiger un nouvel enregistrement, demander un nouvel enregistrement, demande un nouvel enregistrement, force le reenregistrement, refaire l inscription, s inscrire a nouveau, effacer les methodes, efface les methodes, etre reinitialisee',
  ),
  revoke: phrases(
    'revoque, revoquer, revoquez, sessions, session, revoque les sessions, revoquer les sessions, deconnecte, deconnecter, deconnectez, partout, ferme les sessions, fermer les sessions, ferme toutes les sessions, fermer toutes les sessions, toutes les sessions, de toutes les sessions, de tous les appareils, sur tous les appareils, tous les appareils, jetons, les jetons, termine les sessions, terminer les sessions, sessions actives, mettre fin aux sessions, mets fin aux sessions, toutes ses sessions, ses sessions, deconnexion, tue les sessions, ferme, fermer, revocation',
  ),
  remind: phrases(
    'rappelle, rappeler, rappelez, envoie un rappel, envoyer un rappel, envoyez un rappel, rappel, rappels, relance, relancer, relancez, envoie des rappels, envoie une relance, envoyer des rappels, envoyer une relance, envoie, envoyer, envoyez, rappel a, un rappel, une relance, fais un rappel, faire un rappel, relances',
  ),
  list: phrases(
    'liste, lister, listez, liste moi, la liste, liste des, la liste des, qui est, qui sont, qui a encore, quels utilisateurs, quels comptes, quelles personnes, quels collegues, montre tous, affiche tous, montre moi tous, affiche moi tous, montre tous les utilisateurs, donne la liste, donne moi la liste, donne moi la liste des, donnez moi la liste, combien, combien d utilisateurs, combien de personnes, qui n a pas encore, qui n a pas, qui doit encore, qui reste, ceux qui, tous ceux qui, les utilisateurs avec, utilisateurs avec, comptes avec, enumere, sort la liste, sors la liste, sors moi la liste, qui n est pas, qui ne s est pas, qui, lesquels sont, lesquels, qui n a pas, qui n ont pas, qui n a toujours pas, qui n est pas, qui n est toujours pas',
  ),
  pending: phrases(
    'non enregistres, pas encore enregistres, pas enregistre, pas encore enregistre, non inscrits, pas encore inscrits, pas inscrit, en attente, en attente d enregistrement, en attente d inscription, n est pas encore enregistre, ne sont pas encore enregistres, ne se sont pas encore enregistres, ne s est pas encore enregistre, doivent encore s enregistrer, doit encore s enregistrer, s enregistrer, retardataires, les retardataires, pas encore configure, pending, non enregistre, non inscrit, enregistre, enregistres, pas inscrits, pas enregistres, en retard, inscrit, inscrits, encore inscrit, encore enregistre, n ont pas encore enregistre, n est pas inscrit, n est pas enregistre',
  ),
  stuck: phrases(
    'bloques, bloque, bloquee, coince, coinces, coincee, restes bloques, reste bloque, restent bloques, en blocage, stuck, qui stagnent, stagnent, restes coinces',
  ),
  approve: phrases(
    'approuve, approuver, approuvez, accepte, accepter, acceptez, valide, valider, validez, autorise, autoriser, autorisez, approbation de, donne mon accord, je donne mon accord, approve, accorde, accorder, ok pour, d accord pour, validation de, feu vert pour',
  ),
  reject: phrases(
    'refuse, refuser, refusez, rejette, rejeter, rejetez, decline, decliner, declinez, reject, refus de, rejet de',
  ),
  cancel: phrases(
    'annule, annuler, annulez, retire la demande, retirer la demande, abandonne, abandonner, abandonnez, cancel, annulation, annulation de',
  ),
  undo: phrases(
    'defais, defaire, retablis, retablir, retablissez, reviens en arriere, revenir en arriere, revenir en arriere sur, reviens en arriere sur, restaure, restaurer, undo, inverse, inverser, rollback, reviens sur, revenir sur, restaurez, retour en arriere sur, retour en arriere',
  ),
  requests: phrases(
    'mes demandes en cours, demandes en cours, ai je quelque chose a approuver, est ce que j ai quelque chose a approuver, j ai quelque chose a approuver, que dois je approuver, qu est ce que je dois approuver, demandes, mes demandes, les demandes, demandes en cours, demandes en attente, demandes ouvertes, approbations, approbations en attente, que dois je approuver, qu est ce qui est en attente, liste des demandes, affiche les demandes, montre les demandes, toutes les demandes, voir les demandes, en attente d approbation, quoi approuver, file d attente, a approuver, en attente de validation, a valider, qu est ce que je dois approuver, y a t il des demandes, quelles demandes, demandes a valider, demandes a approuver, qu y a t il a approuver, en attente de mon approbation, en attente de ma validation',
  ),
  request: phrases(
    'demande, la demande, ma demande, requete, demande numero, numero, no, cette demande, ma derniere demande, la derniere demande, derniere demande, la requete, ma requete, le dernier changement, dernier changement annuler',
  ),
  report: phrases(
    'ou en est le deploiement, ou en sommes nous, ou en sommes nous du deploiement, ou en est on, comment avance le deploiement, avancement du deploiement, rapport, compte rendu, couverture, statistiques, chiffres, avancement, progression, resume, synthese, bilan, rapport mfa, tableau de bord, ou en sommes nous, ou en est on, couverture mfa, stats, bilan mfa, rapport de couverture, vue d ensemble, rapport hebdomadaire, rapport mensuel, avancement du deploiement, etat d avancement, les chiffres',
  ),
  posture: phrases(
    'posture, posture de securite, parametres de securite, acces conditionnel, strategies, politiques, parametres du locataire, valeurs de securite par defaut, parametres de securite par defaut, quelles strategies, quelles politiques, locataire, tenant, strategies d acces conditionnel, security defaults, politiques de securite, strategies de securite, quelles strategies s appliquent, quelles politiques s appliquent, securite du tenant, etat du tenant',
  ),
  help: phrases(
    'aide, aidez moi, aide moi, que peux tu faire, que sais tu faire, que pouvez vous faire, qu est ce que tu peux faire, qu est ce que tu sais faire, comment ca marche, comment cela fonctionne, comment ca fonctionne, commandes, exemples, mode d emploi, peux tu m aider, pouvez vous m aider, qui es tu, qui etes vous, tu peux m aider, j ai besoin d aide, besoin d aide, que puis je demander, que puis je dire, que puis je faire, quelles commandes, quelles sont les commandes, comment t utiliser, comment tu marches, tu fais quoi, tu sais faire quoi, tu peux faire quoi, a quoi tu sers, a quoi sers tu, help, liste des commandes, notice, au secours, quelles sont tes fonctions, menu',
  ),
  greet: phrases(
    'bonjour, salut, bonsoir, coucou, hello, hey, bonjour a tous, bonjour le bot, salut le bot, allo, bjr, slt, bonne journee a toi, bonjour a toi, bonjour l equipe, ca va, comment vas tu, comment ca va, re bonjour, cher bot, rebonjour, bien le bonjour, yo, hi, salutations, bonjour bot, salut bot',
  ),

  please: phrases(
    's il te plait, s il vous plait, stp, svp, merci de, peux tu, pouvez vous, pourrais tu, pourriez vous, tu peux, vous pouvez, tu pourrais, vous pourriez, veuillez, veux tu, voulez vous, voudrais tu, voudriez vous, est ce que tu peux, est ce que vous pouvez, est ce que tu pourrais, est ce que vous pourriez, merci de bien vouloir, aurais tu la gentillesse de, auriez vous la gentillesse de, aurais tu l amabilite de, auriez vous l amabilite de, serait il possible de, serait il possible d, puis je te demander de, puis je vous demander de, puis je te demander d, puis je vous demander d, je te prie de, je vous prie de, je te demande de, je vous demande de, merci d, peut on me, quelqu un peut, quelqu un peut il, priere de, priere d, je t en prie, je vous en prie, il faut que tu, peux tu stp, pouvez vous svp, tu veux bien, vous voulez bien, merci de me, ayez l obligeance de, ca serait bien si tu pouvais, je te demande d, je vous demande d, priere d',
  ),
  filler: phrases(
    'merci pour votre aide, merci pour ton aide, merci pour l aide, merci pour tout, merci beaucoup pour votre aide, merci pour votre support, euh, heu, bah, ben, bonne journee, bonne soiree, bon week end, des que tu peux, des que vous pouvez, pas d urgence, merci infiniment, merci encore, encore merci, par avance merci, merci, merci beaucoup, merci d avance, merci bien, mille mercis, un grand merci, cordialement, bien cordialement, cdt, cdlt, bien a vous, bonne journee, bonne soiree, bon week end, a bientot, maintenant, tout de suite, immediatement, rapidement, vite, des que possible, au plus vite, urgent, urgemment, en urgence, aujourd hui, aussi, encore, egalement, d abord, ensuite, puis, alors, donc, ok, d accord, oui, tres bien, parfait, super, de nouveau, a nouveau, directement, simplement, juste, asap, comme convenu, comme prevu, comme discute, deja merci, c est urgent, c est pressant, moi, nous, me, ca urge, y, ici, bien, voila, cher, chere, sans attendre, sans tarder, sans delai, des maintenant, des a present, ce matin, cet apres midi, vite fait, rapido, ci dessous, ci dessus, quand tu peux, quand vous pouvez, si possible, si tu peux, si vous pouvez, quand tu as le temps, te, vous, bises, a plus, amicalement, stp merci, la suite, eh bien, bon',
  ),
  article: phrases(
    'le, la, les, l, un, une, des, du, son, sa, ses, leur, leurs, ce, cet, cette, d, celui, celle, qu, s',
  ),
  for: phrases(
    'por, ppour, poour, pouur, pourr, opur, poyr, piur, oour, poue, pour, de, a, au, aux, chez, sur, en, dans, avec, concernant, au sujet de, quant a, puor, poru, pr, pou, pur, pout, vers, du compte, relatif a, concerne, aupres de, par',
  ),
  and: phrases(
    '&, et, ainsi que, et aussi, de meme que, plus, et pour, te aussi, ainsi que pour, aussi pour, avec aussi',
  ),

  because: phrases(
    'parce que, parce qu, car, a cause de, a cause d, en raison de, en raison d, suite a, raison, motif, la raison est, puisque, puisqu, vu que, vu qu, etant donne que, etant donne qu, etant donne, du fait de, du fait que, justification, commentaire, remarque, afin que, afin qu, afin de, pour cause de, pour raison de, pour motif de, suite au, a la suite de, a la suite d, apres la perte, apres le vol, apres perte, apres vol, a la demande de, sur demande de, pour le compte rendu, faisant suite a, dans le cadre de, dans le cadre du, dans le cadre d, au motif que, comme',
  ),
  ticket: phrases(
    'ticket, numero de ticket, ticket numero, ticket no, incident, dossier, voir, voir ticket, voir le ticket, selon ticket, selon le ticket, ref, reference, cas, cf, cf ticket, n, appel, sous le ticket, sous ticket, selon, avec ticket, avec le ticket, demande de changement, pour le ticket, via le ticket, ticket n, no de ticket',
  ),
  dryRun: phrases(
    'simulation, simule, simuler, simulez, essai a blanc, test a blanc, que se passerait il si, que se passerait il si j, que se passerait il si je, que se passerait il si nous, que se passerait il si on, que se passe t il si, que se passe t il si j, que se passe t il si je, que se passe t il si on, que se passe t il si nous, et si j, et si je, et si on, et si nous, dry run, a blanc, pour simulation, sans l executer, sans rien changer, mode simulation, en mode simulation, sans rien modifier, qu arriverait il si j, qu arriverait il si je, qu arriverait il si on, qu est ce qui se passe si j, qu est ce qui se passe si je, qu est ce qui se passe si on, ca donnerait quoi si j, ca donnerait quoi si je, ca donnerait quoi si on, fais une simulation, faire une simulation, fais un essai a blanc, previsualise, previsualiser, apercu, juste une simulation, sans appliquer, en simulation, quel serait l effet si j, quel serait l effet si on, quel serait l impact si on, ca ferait quoi si j, ca ferait quoi si on, repetition generale',
  ),
  temporary: phrases(
    'temporairement, provisoirement, temporaire, jusqu a, jusqu au, jusque, jusqu, jusqu en, pour l instant, pour le moment, pour aujourd hui, quelques heures, pour quelques heures, quelques jours, pour quelques jours, un moment, pour un moment, un certain temps, pour la journee, le temps de, le temps du, le temps que, pendant un moment, pendant quelques heures, pendant quelques jours, d ici, ce week end, pour le week end, tant que, pour un temps, brievement, pendant quelque temps, pour cette semaine, cette semaine, la journee',
  ),
  during: phrases(
    'pendant, durant, pour, pour une duree de, pour les prochaines, les prochaines, pour les prochains, les prochains, pendant les prochaines, pendant les prochains, max, maximum, au maximum, pour maximum, pendant au plus, pour une periode de, sur une duree de, pendant environ, durant les prochaines',
  ),
  minute: phrases('minute, minutes, min, mn'),
  hour: phrases('heure, heures, h, hr'),
  day: phrases('journee, journees, jour, jours, j, journees'),
  week: phrases('semaine, semaines, sem'),
  month: phrases('mois'),
  half: phrases('demi, demie, une demi, une demie'),
  numbers: phrases('une, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze'),

  not: phrases(
    'ne, n, pas, non, jamais, aucun, aucune, rien, personne ne, sans, ni, plus jamais, nullement, surtout pas, ne plus, n est plus, aps, attends, attendez, laisse tomber, oublie, oubliez, laissez tomber, stop, evite, eviter, evitez, empeche, empecher, interdit, interdis, interdire, garde, garder, gardez, conserve, conserver, laisse, laissez, ignore, ignorez, je plaisante, je rigole, blague, finalement non, surtout, maintiens, maintenir, pas besoin, inutile, hors de question, defense de, guere',
  ),
  question: phrases(
    'dois je, devons nous, devrais je, devrions nous, puis je, pouvons nous, peut on, faut il, faudrait il, est il possible, est il possible de, est ce que je dois, est ce que je peux, est ce qu on doit, est ce qu on peut, est ce qu il faut, est ce possible, comment, comment faire, comment activer, comment desactiver, que, quoi, quel, quelle, quels, quelles, ou, qui peut, qui doit, combien de temps, as tu, avez vous, a t on, avons nous, est il utile, est il necessaire, serait il utile, pourquoi ne pas, pourquoi pas, vaut il mieux, question, doit on, devrait on, es tu, etes vous, y a t il, c est quoi, qu est ce que, qu est ce qui, tu crois que, penses tu, pensez vous, est ce normal, as t on, si on, et si, dois t on, tu as, vous avez',
  ),
  aux: phrases(
    'a t elle ete, a t il ete, a ete, a elle ete, a il ete, est, sont, a t, ont, etait, etaient, a t il, est elle, est il, sera, ai, as, avons, avez, suis, dispose, possede, utilise',
  ),
  condition: phrases(
    's il, s ils, si, s il, s ils, si jamais, quand il, quand elle, lorsque, lorsqu, une fois, une fois que, des que, des qu, apres que, apres, avant, avant que, avant de, a moins que, a condition que, a condition, au cas ou, en cas de, en cas, sauf si, sinon, pourvu que, suppose que, supposons que, supposons, dans le cas ou, tant qu, aussitot, aussitot que, seulement si, theoriquement, en theorie, la prochaine fois, imaginons, hypothetiquement, selon que',
  ),
  reported: phrases(
    'dit, disait, dis, disent, a dit, ecrit, ecrivait, a ecrit, demande que, demandait, demandent, veut, voulait, voudrait, veulent, souhaite, souhaitait, souhaitent, pretend, affirme, affirmait, selon lui, selon elle, d apres, parait il, il parait que, cite, citation, je cite, lu, entendu, pense, pensait, croit, croyait, mentionne, mentionnait, repond, repondait, transfere, objet, mail, courriel, e mail, message, manuel, documentation, article, exemple, par exemple, nomme, phrase, tape, taper, traduis, traduire, repete, instructions, instruction, precedentes, precedente, systeme, fais comme si, comme si, suggere, recommande, conseille, reclame, exigeait, ordonne, ordonnait, espere, attend que, m a demande, nous a demande, a demande',
  ),
  past: phrases(
    'merci a toi d avoir, merci a vous d avoir, merci beaucoup d avoir, un grand merci d avoir, un grand merci pour, merci encore d avoir, merci encore pour, merci bien d avoir, merci bien pour, merci infiniment pour, merci infiniment d avoir, mille mercis pour, mille mercis d avoir, merci que, super que, content que, contente que, merci d avoir, merci pour, merci beaucoup pour, merci de l avoir, approuvee, refusee, annulee, rejetee, hier, avant hier, il y a, la semaine derniere, le mois dernier, l an dernier, deja, etait, etaient, avait, avaient, j ai, on a, nous avons, a ete, ont ete, avait ete, recemment, autrefois, jadis, auparavant, vient de, viens de, venons de, tout juste, fait, termine, fini, par erreur, toujours pas, tantot, est toujours, avons, a deja, tout a l heure',
  ),
  future: phrases(
    'demain, apres demain, ce soir, la semaine prochaine, le mois prochain, l annee prochaine, plus tard, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, sera, seront, va, vais, vont, allons, je vais, on va, nous allons, prevoit, prevois, prevu, prevoir, bientot, a partir de, a partir du, a compter de, a compter du, dans le futur, a l avenir, un jour, chaque, chaque jour, tous les jours, toujours, quotidiennement, prochainement, il va, elle va, projette, envisage, compte activer, compte desactiver, des demain, des lundi, la prochaine',
  ),
  doubt: phrases(
    'peut etre, eventuellement, probablement, sans doute, possiblement, apparemment, je pense, je crois, je suppose, je me demande, j hesite, pas sur, pas sure, incertain, devrait, devraient, devrais, pourrait, pourraient, il semble, semble, semblerait, ou quelque chose, idee, proposition, discuter, decider, conseil, peur, essaie, essayer, essaye, essayait, marche, marcher, fonctionne, fonctionner, erreur, erreurs, probleme, problemes, panne, se plaint, plaint, enervant, bizarre, bete, important que, bonne idee, esperons, presque, on dirait, serait bien, serait bon, serait, il serait, y compris peut etre',
  ),
  except: phrases(
    'sauf, sauf pour, excepte, hormis, a part, mais, mais pas, a l exception de, a l exception d, au lieu de, au lieu d, plutot, plutot que, cependant, bien que, quoique, uniquement, seulement, uniquement pour, seulement pour, pardon, desole, oups, correction, je veux dire, je voulais dire, en fait, versus, moins, outre',
  ),
  or: phrases('ou, ou bien, soit l un, et ou, respectivement'),
  other: phrases(
    'mot de passe, mots de passe, boite aux lettres, boite mail, messagerie, boite partagee, licence, licences, chiffrement, transfert, redirection, telephone, portable, ordinateur, imprimante, impression, application, applications, appli, applis, droits admin, droits, notification, notifications, acces, acces invite, connexion, serveur, site, cle de securite, code pin, calendrier, chauffage, lumiere, lampe, cafe, machine a cafe, alarme, climatisation, clim, porte, methode, methodes, strategie d acces conditionnel, reponse automatique, antispam, partage, partage externe, archive, signature, reseau, wifi, sauvegarde, bluetooth, pare feu, antivirus, camera, micro',
  ),
  pronoun: phrases(
    'moi meme, mon, ma, mes, lui, elle, il, ils, elles, eux, leur compte, nos, notre, toi, ton, ta, tes, tu, votre, vos, je, j, nous memes, on, quelqu un, soi, se, celui ci, celle ci, la meme, le meme, les memes, les autres, autre, autres, l autre, cette personne, la personne, cet utilisateur, mon compte, mon propre compte, mon chef, le chef, la chef, chef, le patron, patron, le directeur, la directrice, le nouveau, la nouvelle, le nouvel employe, le stagiaire, la stagiaire, les deux, certains, quelques, plusieurs, le reste, quiconque, n importe qui, pour lui, pour elle, pour moi, le nouveau collegue, un collegue',
  ),
  occasion: phrases(
    'telephone casse, telephone vole, mauvaise, mauvais, mauvaise personne, doublon, perdu, perdue, perte, perte de telephone, telephone perdu, nouveau telephone, vole, volee, vol, casse, cassee, telephone, portable, mobile, appareil, smartphone, arrivee, arrivant, depart, quitte, parti, partie, nouvel employe, nouvelle recrue, nouveau, nouvelle, embauche, onboarding, offboarding, voyage, deplacement, vacances, conges, conge, audit, controle, conformite, politique, securite, incident, pirate, piratage, compromis, compromission, hameconnage, phishing, a la demande de, demande par, approuve par, par telephone, verifie, identite verifiee, appele, bloque, ne peut pas se connecter, n arrive pas a se connecter, migration, pilote, deploiement, projet, promotion, maintenance, test, tests, demo, remplacement, reparation, oublie, carte sim, nouveau numero, stage, stagiaire, prestataire, malade, conge maternite, retour de, demenage, menage, etranger, changement de telephone, nouveau collegue, nouvelle collegue, nouvelle employee, nouvel arrivant, nouveau collaborateur, nouvelle collaboratrice, nouvel utilisateur, nouvelle utilisatrice',
  ),
  ordinary: phrases(
    'ceci, cela, ca, ainsi, tres, beaucoup, peu, plus, moins, toujours, encore, chose, choses, quelque, temps, fois, annee, homme, femme, garcon, fille, patron, directeur, entreprise, societe, bureau, batiment, equipe, grand, petit, vieux, jeune, premier, dernier, bon, mauvais, beau, nouveau, libre, etre, avoir, fait, aller, va, venir, vient, voir, voit, savoir, sait, prendre, trouver, tenir, rester, travailler, travaille, pouvoir, vouloir, devoir, pendant, entre, contre, depuis, vers, chez, parametre, parametres, bouton, ecran, fenetre, fichier, dossier, systeme, programme, internet, meteo, dejeuner, ecole, voiture, maison, rue, ville, pays, pirate, inconnu, haha, lol, mdr',
  ),
};

export const fr = [frParadigms, frDesk, frReasons, frSpoken, frAsides, frHurried, frComposed].reduce<Phrases>(
  withParadigms,
  own,
);
