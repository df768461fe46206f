import { combine, phrases } from '../wordings.ts';
import type { OperationPhrases } from './operation-phrases.ts';

export const frOperations: OperationPhrases = {
  freeze: phrases(
    'gele, geler, gelez, gele tout, gele le bot, gele toutes les modifications, gele les modifications, geler tout, geler le bot, geler les modifications, geler toutes les modifications, gelez tout, fige tout, figer tout, fige le bot, fige les modifications, arrete tout, arretez tout, arrete toutes les modifications, arreter toutes les modifications, bloque toutes les modifications, bloquer toutes les modifications, plus aucune modification, arret d urgence, gel, gel des modifications, freeze, suspends toutes les modifications, suspendre toutes les modifications',
  ),
  unfreeze: phrases(
    'degele, degeler, degelez, degele tout, degele le bot, degele les modifications, degeler le bot, degeler les modifications, leve le gel, lever le gel, levez le gel, fin du gel, termine le gel, reprends les modifications, reprendre les modifications, autorise a nouveau les modifications, autoriser a nouveau les modifications, unfreeze, debloque les modifications, debloque le bot, debloquer les modifications',
  ),
  threatOn: phrases(
    'on nous attaque, nous sommes attaques, on est attaques, passe en mode menace, passer en mode menace, passez en mode menace, sous attaque, hausse le niveau de menace',
  ),
  threatOff: phrases(
    'fin du mode menace, termine le mode menace, terminer le mode menace, quitte le mode menace, quitter le mode menace, sors du mode menace, sortir du mode menace, fin de l alerte, la menace est passee, menace terminee, l attaque est terminee, attaque terminee, arrete le mode menace',
  ),
  delegateEnd: phrases(
    'fin de delegation, fin de la delegation, termine la delegation, terminer la delegation, termine ma delegation, arrete la delegation, arreter la delegation, annule la delegation, annule ma delegation, annuler la delegation, annuler ma delegation, retire la delegation, retire ma delegation, supprime la delegation, supprime ma delegation, je suis de retour, de retour, je suis revenu, je suis revenue, je reprends mes approbations, reprendre mes approbations, je reprends la main, mets fin a la delegation, mets fin a ma delegation, mettre fin a la delegation, retour de vacances',
  ),
  todo: phrases(
    'que dois je faire, que dois je faire maintenant, qu est ce que je dois faire, qu est ce que je dois faire maintenant, je dois faire quoi, je dois faire quoi maintenant, que faut il que je fasse, que faire, que faire maintenant, quoi faire, on attend quoi de moi, qu attend on de moi, qu est ce qu on attend de moi, qu est ce que tu attends de moi, dois je faire quelque chose, est ce que je dois faire quelque chose, j ai quelque chose a faire, mes taches, a faire, comment m enregistrer, comment je m enregistre, comment puis je m enregistrer, ou m enregistrer, ou dois je m enregistrer, comment m inscrire, comment je m inscris, et maintenant, quelle est la suite, c est quoi la suite, je fais quoi, je fais quoi maintenant',
  ),
  registered: phrases(
    'fait, c est fait, voila c est fait, je l ai fait, j ai fait, fini, j ai fini, c est fini, termine, j ai termine, c est termine, je me suis enregistre, je me suis enregistree, je suis enregistre, je suis enregistree, je me suis inscrit, je me suis inscrite, je suis inscrit, je suis inscrite, deja fait, c est deja fait, je l ai deja fait, je suis deja enregistre, je suis deja enregistree, je me suis deja enregistre, je me suis deja enregistree, je suis deja inscrit, je suis deja inscrite, enregistrement termine, enregistrement fait, inscription terminee, inscription faite, j ai configure la mfa, j ai active la mfa, done, tout est fait, ca y est, effectue, c est effectue',
  ),
  amRegistered: [
    ...combine(
      'suis je, suis je déjà, suis je bien, suis je maintenant, est ce que je suis, est ce que je suis déjà, est ce que je suis bien',
      'enregistré, enregistrée, inscrit, inscrite, enregistré pour la mfa, enregistrée pour la mfa',
    ),
    ...combine(
      'me suis je, me suis je déjà, me suis je bien, est ce que je me suis, est ce que je me suis déjà, est ce que je me suis bien',
      'enregistré, enregistrée, inscrit, inscrite',
    ),
    ...combine(
      'est ce que mon inscription, est ce que mon enregistrement',
      'a marché, a fonctionné, est terminé, est terminée, est fait, est faite, est complet, est complète, est passé, est passée, est bon, est bonne',
    ),
    ...phrases(
      'mon inscription est elle terminée, mon inscription est elle faite, mon inscription est elle complète, mon inscription a t elle marché, mon inscription a t elle fonctionné, mon enregistrement est il terminé, mon enregistrement est il fait, mon enregistrement est il complet, mon enregistrement a t il marché, mon enregistrement a t il fonctionné, dois je encore m enregistrer, dois je encore m inscrire, est ce que je dois encore m enregistrer, est ce que je dois encore m inscrire, dois je m enregistrer, dois je m inscrire',
    ),
  ],
  remindLater: [
    ...combine(
      'rappelle moi, rappelez moi, rappelle le moi, rappelez le moi, rappelle moi ça, rappelle moi cela, redemande moi, redemandez moi, relance moi, relancez moi, peux tu me rappeler, pouvez vous me rappeler, peux tu me le rappeler, pouvez vous me le rappeler',
      'plus tard, une autre fois, un peu plus tard, à un autre moment',
    ),
    ...phrases(
      'rappelle le moi, rappelez le moi, envoie moi un rappel plus tard, envoyez moi un rappel plus tard, snooze, reporte mon rappel, reporte le rappel, reportez mon rappel, reportez le rappel, repousse mon rappel, repousse le rappel',
    ),
  ],
  threatMode: phrases(
    'mode menace, le mode menace, mode alerte, le mode alerte, mode attaque, le mode attaque, threat mode',
  ),
  breaker: phrases(
    'disjoncteur, le disjoncteur, fusible, le fusible, coupe circuit, le coupe circuit, breaker, le breaker, frein d urgence, le frein d urgence',
  ),
  code: phrases(
    'code, le code, ce code, code de verification, le code de verification, code de controle, le code de controle, code du mail, le code du mail, code dans le mail, le code dans le mail, code du message, code recu, le code recu',
  ),
  reminders: phrases(
    'rappels, les rappels, tous les rappels, rappels mfa, les rappels mfa, rappels prevus, les rappels prevus, calendrier des rappels, le calendrier des rappels, planning des rappels, le planning des rappels, campagne de rappel, campagne de rappels, la campagne de rappel, la campagne de rappels, campagne, la campagne, quand partent les rappels, quand sont envoyes les rappels, quels rappels sont prevus, qui recoit un rappel, qui recevra un rappel, prochain rappel, le prochain rappel, prochains rappels, les prochains rappels, quand est le prochain rappel, mails de rappel, les mails de rappel',
  ),
  remindersEnd: [],
  conditionalAccess: phrases(
    'vers l acces conditionnel, vers acces conditionnel, vers conditional access, a l acces conditionnel, en acces conditionnel, sous acces conditionnel, sous l acces conditionnel, de la mfa par utilisateur vers l acces conditionnel, de la mfa par utilisateur a l acces conditionnel, vers la mfa par acces conditionnel, dans l acces conditionnel',
  ),
  failed: phrases(
    'echoues, les echoues, echouees, les echouees, echoue, echecs, les echecs, ceux qui ont echoue, celles qui ont echoue, les personnes en echec, les utilisateurs en echec, en echec, ceux en echec, seulement les echecs, uniquement les echecs, les modifications echouees, ce qui a echoue',
  ),
  file: [
    ...combine(
      ', la, le, les, cette, ce',
      'liste, fichier, fichier csv, csv, fichier excel, excel, tableau, tableur, feuille, personnes, utilisateurs, comptes, collegues, gens, liste d utilisateurs, liste de personnes, liste des utilisateurs',
      'joint, jointe, joints, jointes, ci joint, ci jointe, ci joints, ci jointes, en piece jointe, en pj, en annexe, annexe, annexee, que j ai jointe, que j ai joint, que je joins, que j envoie, que je t envoie, que je vous envoie',
    ),
    ...combine(
      'cette, ce, ma, mon',
      'liste, fichier, csv, fichier csv, fichier excel, tableau, tableur, feuille, liste d utilisateurs',
    ),
    ...combine(
      'de, dans, du, sur, figurant dans, figurant sur, mentionnes dans',
      'la, le, l',
      'liste, fichier, csv, fichier csv, fichier excel, tableau, tableur, feuille, piece jointe, annexe',
    ),
    ...combine(', la, cette, ma, voir, voir la, en, dans la', 'piece jointe, pj, pieces jointes'),
    ...phrases(
      'ci joint, ci jointe, ci jointes, ci joints, le fichier, fichier, du fichier, du csv, le csv, csv, fichier csv, le fichier csv',
    ),
  ],
  pause: phrases(
    'mets en pause, mettre en pause, mettez en pause, met en pause, pause, suspends, suspendre, suspendez, interromps, interrompre, en pause',
  ),
  resume: phrases(
    'reprends, reprendre, reprenez, reprend, continue, continuer, continuez, poursuis, poursuivre, poursuivez, redemarre, redemarrer',
  ),
  retry: phrases(
    'reessaie, reessaye, reessayer, reessayez, retente, retenter, essaie encore, retry, recommence, recommencer, relance les echecs, relance les echoues',
  ),
  extend: phrases(
    'prolonge, prolonger, prolongez, prolongation de, prolongation pour, etends, etendre, etendez, rallonge, rallonger, rallongez, extend',
  ),
  convert: phrases(
    'convertis, convertir, convertissez, convertit, migre, migrer, migrez, fais migrer, faire migrer, fais basculer, convert',
  ),
  delegate: phrases(
    'delegue, deleguer, deleguez, delegue a, deleguer a, delegue mes approbations, delegue mes approbations a, deleguer mes approbations a, je delegue a, je delegue mes approbations a, confie mes approbations a, confier mes approbations a, transfere mes approbations a, transferer mes approbations a, passe mes approbations a, approuve a ma place, approuvera a ma place, decide a ma place, me remplace, me remplacera, mon remplacant est, ma remplacante est, prend le relais, je suis en vacances, je suis absent, je suis absente, je suis en conges, delegate',
  ),
  remindMe: phrases(
    'rappelle moi, rappelez moi, rappelle le moi, peux tu me rappeler, pouvez vous me rappeler, tu peux me rappeler, me rappeler, redemande moi, redemande le moi, relance moi, relancez moi, envoie moi un rappel, envoyez moi un rappel, snooze, reporte, reporter, reporte a, reporter a, reporte au, reporte le, repousse, repousser a, pas maintenant, je le ferai, je le fais, je m enregistre, je m enregistrerai, je m en occupe',
  ),
  emergency: phrases(
    'urgence, c est une urgence, ceci est une urgence, il y a urgence, cas d urgence, changement d urgence, procedure d urgence, d urgence, emergency, une urgence, modification d urgence, urgence absolue',
  ),
  weekdays: phrases(
    'lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, lun, mar, mer, jeu, ven, sam, dim',
  ),
  months: phrases(
    'janvier, fevrier, mars, avril, mai, juin, juillet, aout, septembre, octobre, novembre, decembre, janv, fevr, mar, avr, mai, jun, juil, aou, sept, oct, nov, dec',
  ),
  today: phrases('aujourd hui, ce soir, cet apres midi'),
  tomorrow: phrases('demain, demain matin, demain apres midi, demain soir'),
  dayAfterTomorrow: phrases('apres demain'),
  nextWeek: phrases('la semaine prochaine, semaine prochaine'),
  momentLead: phrases(
    'le, au, a, jusqu, jusqu a, jusqu au, en, dans, prochain, d ici, ce, du, la, pour, apres, inclus, les, de, l',
  ),
  waveFirst: phrases(
    'd abord, commence par, commencez par, commencer par, en commencant par, pilote, un pilote de, pilote de, pilote avec, par vagues, en vagues, par etapes, pour commencer',
  ),
  waveThen: phrases('puis, ensuite, apres cela, suivi de, suivis de, et'),
  waveRest: phrases(
    'le reste, reste, tous les autres, les autres, ceux qui restent, les restants, tout le reste',
  ),
  wavePeople: phrases('personnes, personne, utilisateurs, utilisateur, comptes, gens'),
  wavePercent: phrases('pour cent, pourcent, pourcents'),
  waveEach: phrases('par vagues de, en vagues de, par groupes de, par lots de, par etapes de'),
  waveAtATime: phrases('a la fois, par vague, par lot'),
  waveNow: phrases('maintenant, aujourd hui, tout de suite, immediatement'),
  waveAfter: phrases('apres, attendre, attends'),
  waveLater: phrases('plus tard, apres, apres le pilote'),
  waveApprover: phrases(
    'apres approbation, avec approbation, apres accord, apres validation, quand un approbateur est d accord, des qu un approbateur est d accord, apres l accord d un approbateur',
  ),
  waveRequester: phrases('quand je le dis, a mon signal, demande moi, demande moi d abord, apres mon accord'),
  waveGlue: phrases('le, la, les, de, des, d, un, une, eux, avec, vague, de la liste'),
};
