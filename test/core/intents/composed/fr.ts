import { pairs, said, type Composed } from './composed.ts';

export const fr: Composed = {
  orders: pairs(`
    on = active la mfa pour {n} | activer la mfa pour {n} | activez la mfa pour {n} | active la mfa de {n} | mfa on pour {n} | passe {n} en activé
      {n} a besoin de la mfa | {n} doit avoir la mfa | il faut activer la mfa pour {n} | peux-tu activer la mfa pour {n}
      tu peux activer la mfa à {n} | pourriez-vous activer la mfa pour {n} | mfa à activer pour {n} | activation mfa pour {n}
      activation de la mfa pour {n} | donne la mfa à {n} | réactive la mfa pour {n} | active la double authentification pour {n} | {n} : mfa on
      {n} -> activé | pour {n}, active la mfa | je veux la mfa pour {n} | j'ai besoin de la mfa pour {n} | merci d'activer la mfa pour {n}
      faut activer la mfa de {n} | configure la mfa pour {n} | déploie la mfa pour {n} | active {n} en mfa | mfa active pour {n} svp
      inscris {n} à la mfa
    off = désactive la mfa pour {n} | désactiver la mfa de {n} | désactivez la mfa pour {n} | coupe la mfa de {n} | enlève la mfa à {n}
      retire la mfa à {n} | mfa off pour {n} | supprime la mfa de {n} | passe {n} en désactivé | mfa à désactiver pour {n}
      désactivation mfa pour {n} | peux-tu couper la mfa de {n} | il faut désactiver la mfa de {n} | merci de couper la mfa pour {n}
      pour {n}, coupe la mfa | enlever la mfa de {n} | lève la mfa pour {n}
    enf = impose la mfa à {n} | force la mfa pour {n} | imposer la mfa à {n} | forcer la mfa à {n} | passe {n} en appliqué | mets {n} en enforced
      passer {n} en enforced | rends la mfa obligatoire pour {n} | mfa obligatoire pour {n} | exige la mfa pour {n} | {n} doit être en appliqué
      {n} en enforced | {n} -> enforced | applique la mfa à {n} | passe {n} en imposé
    status = statut de {n} | statut mfa {n} | {n} statut | est-ce que {n} a la mfa | {n} a la mfa ? | {n} est en mfa ? | vérifie {n}
      vérifie si {n} a la mfa | la mfa est active pour {n} ? | où en est {n} | état de {n} | quel est le statut de {n} | montre {n}
      {n} est inscrit ? | est-ce que {n} est inscrit | peux-tu regarder si {n} a la mfa | {n} est en enforced ? | état mfa de {n}
      a-t-il la mfa, {n}
    history = historique de {n} | {n} historique | qui a activé la mfa de {n} | qui a désactivé la mfa pour {n} | quand la mfa de {n} a été activée
      quand est-ce que {n} a été activé | que s'est-il passé pour {n} | qu'est-ce qui a changé pour {n} | montre l'historique de {n}
      changements de {n} | journal de {n}
    why = pourquoi {n} est en enforced | pourquoi {n} a la mfa | pourquoi est-ce que {n} est en appliqué | pourquoi la mfa est désactivée pour {n}
      explique pourquoi {n} est en appliqué | pourquoi {n} | comment ça se fait que {n} est en enforced
    reset = réinitialise la mfa de {n} | réinitialiser la mfa pour {n} | reset mfa {n} | {n} doit se réinscrire | {n} doit se réenregistrer
      fais réenregistrer {n} | réenregistrement pour {n} | demande à {n} de se réenregistrer | {n} doit reconfigurer sa mfa
      efface les méthodes mfa de {n} | supprime les méthodes mfa de {n} | refaire la mfa de {n} | réinitialisation mfa pour {n}
      oblige {n} à se réenregistrer
    revoke = déconnecte {n} partout | déconnecter {n} partout | révoque les sessions de {n} | révoquer les sessions de {n}
      ferme toutes les sessions de {n} | fermer les sessions de {n} | coupe toutes les sessions de {n} | déconnecte {n} de tous ses appareils
      tue les sessions de {n}
    remind = relance {n} | relancer {n} | rappelle à {n} de s'inscrire | envoie un rappel à {n} | envoyer un rappel à {n} | rappel à {n}
      rappel pour {n} | envoie une relance à {n} | relance {n} pour la mfa | fais une relance à {n}
    convert = migre {n} vers l'accès conditionnel | passe {n} en accès conditionnel | bascule {n} vers l'accès conditionnel
      convertis {n} en accès conditionnel | basculer {n} en accès conditionnel
    dry-on = et si j'active la mfa pour {n} | que se passe-t-il si j'active la mfa pour {n} | simulation : activer la mfa pour {n}
      simule l'activation de la mfa pour {n} | à blanc : active la mfa pour {n} | test : active la mfa pour {n}
    dry-off = et si on désactive la mfa de {n} | que se passerait-il si on coupait la mfa de {n}
    dry-enf = et si on impose la mfa à {n} | simulation : imposer la mfa à {n}
    delegate = délègue mes approbations à {p} | {p} approuve à ma place | {p} me remplace | {p} approuve pour moi | je suis absent, {p} approuve pour moi
      {p} valide à ma place | mes approbations vont à {p}
    delu = délègue à {p} jusqu'à vendredi | absent jusqu'à vendredi, {p} me remplace | {p} approuve à ma place jusqu'à vendredi
      jusqu'à vendredi {p} approuve pour moi | je suis en congé jusqu'à vendredi, {p} approuve pour moi
    approve = approuve {r} | approuver {r} | valide {r} | j'approuve {r} | je valide {r} | ok pour {r} | {r} : oui | oui pour {r}
      {r} c'est bon, approuve | accepte {r} | {r} validé par moi | d'accord pour {r} | {r} approuvé
    reject = refuse {r} | refuser {r} | rejette {r} | je refuse {r} | {r} : non | non pour {r} | non à {r} | {r} refusé | {r} non
    rejectr = refuse {r}, mauvaise personne | refuse {r} : mauvaise personne | refuse {r} car mauvaise personne | rejette {r} - mauvaise personne
    rejectn = refuse {r}, pas de ticket | refuse {r} : pas de ticket | refuse {r} car pas de ticket
    cancel = annule {r} | annuler ma demande {r} | retire ma demande {r} | je retire {r} | annule ma demande {r} | abandonne {r} | {r} à annuler
    undo = défais {r} | reviens en arrière sur {r} | annule les changements de {r} | rétablis l'état d'avant {r} | annule l'effet de {r} | undo {r}
      remets comme avant {r} | rollback {r} | revenir sur {r} | annule ce que {r} a fait
    ext2 = prolonge {r} de 2 heures | prolonger {r} de 2h | {r} 2 heures de plus | 2 heures de plus pour {r} | encore 2 heures pour {r}
      {r} encore 2 heures | ajoute 2 heures à {r} | donne 2 heures de plus à {r} | il faut 2 heures de plus pour {r} | {r} +2h
      rallonge {r} de 2 heures
    pause = mets {r} en pause | suspends {r} | mettre {r} en pause
    resume = reprends {r} | reprendre {r} | continue {r}
    retry = réessaie {r} | réessaie les échecs de {r} | relance les échecs de {r} | réessayer les échecs de {r}
    reqstatus = statut de {r} | où en est {r} | montre {r}
    list:enabled = qui est activé | liste des activés
    list:disabled = qui n'a pas la mfa | qui n'a pas encore la mfa | utilisateurs sans mfa | liste des gens sans mfa | qui est désactivé | tous ceux sans mfa
      ceux qui n'ont pas la mfa
    list:enforced = qui est en enforced | qui est en appliqué | liste des appliqués | qui est forcé
    list:pending = qui doit encore s'inscrire | qui n'est pas encore inscrit | qui ne s'est pas encore inscrit | utilisateurs non inscrits
      inscriptions en attente
    list:stuck = qui est bloqué | qui est coincé | liste des bloqués | montre les bloqués
    requests = demandes | demandes en attente | mes demandes | que dois-je approuver | quelque chose à approuver ? | qu'est-ce qui m'attend
      demandes ouvertes | liste des demandes | j'ai quelque chose à valider ? | quelles demandes sont ouvertes
    report = rapport | rapport mfa | envoie-moi le rapport | export csv | exporte tout en csv | le rapport mfa svp | rapport mfa en csv
    posture = où en sommes-nous | couverture mfa | combien d'utilisateurs ont la mfa | combien de personnes ont la mfa | quel pourcentage a la mfa
    help = aide | que sais-tu faire | que peux-tu faire | quelles commandes | comment ça marche | aide-moi | exemples | liste des commandes
    freeze = gèle tout | geler tous les changements | gèle les changements | arrêt d'urgence | bloque tous les changements
    unfreeze = dégèle | lever le gel | lève le gel | fin du gel
    threat:on = active le mode menace | mode menace on
    threat:off = désactive le mode menace | mode menace off | fin du mode menace
    breaker = réinitialise le disjoncteur
    reminders = rappels | calendrier des rappels | montre les rappels | quels rappels sont prévus | relances prévues
    campaign:pause = mets les rappels en pause | suspends les rappels
    campaign:resume = reprends les rappels
    campaign:stop = arrête les rappels | stoppe les rappels
    cstop = arrête les rappels pour {p} | plus de rappels pour {p}
    cpause = mets en pause les rappels pour {p}
    rpend = relance tous ceux qui ne sont pas inscrits | relance tous les non inscrits | envoie un rappel à tous ceux qui ne sont pas encore inscrits
      rappelle à tous ceux qui doivent encore s'inscrire
    check = vérifie ABCD-1234 | le code ABCD-1234 est-il vrai ? | le code ABCD-1234 vient de vous ? | ABCD-1234
    todo = que dois-je faire | mes tâches
    snooze = rappelle-moi vendredi
    registered = c'est fait | je suis inscrit | fait | je me suis inscrit
    dend = je suis de retour | fin de la délégation | arrête la délégation | de retour de congé
    inc = active la mfa | désactiver la mfa | imposer la mfa | activer la mfa pour un utilisateur
  `),
  openers: said(`
      bonjour | bonjour, | salut | salut, | bonsoir, | coucou | petite demande : | vite fait : | utilisateur au téléphone : | nouvel arrivant :
      urgent : | ok | et | aussi | suivant : | désolé, | comme convenu, | encore un : | demande : | bonjour à tous, | quand tu peux,
      si tu as une minute, | INC0012345 : | [INC0012345] | INC0012345 - | hello, | svp | stp | hey bot
  `),
  beforeVerbs: said(`

  `),
  verb: /^(active|activer|activez|désactive|mets|mettre|coupe|enlève|retire|supprime|passe|passer|force|impose|exige|rends|donne|donner|configure|déploie|vérifie|regarde|montre|affiche|explique|réinitialise|fais|efface|déconnecte|révoque|ferme|relance|rappelle|envoie|migre|bascule|convertis|simule|délègue|approuve|valide|accepte|refuse|rejette|annule|abandonne|reviens|défais|prolonge|ajoute|laisse|suspends|reprends|continue|réessaie|exporte|gèle|lève|arrête|stoppe|remets|réactive|mettez|relancer|désactiver)[a-z]* /i,
  closers: said(`
      merci | svp | stp | , merci ! | merci beaucoup | asap | si possible | maintenant | aujourd'hui | tout de suite | immédiatement | 🙏 | !!
      - merci, Tom | ¶¶Cordialement¶Tom | merci d'avance | pour moi | rapidement | vite | , l'utilisateur attend | , il est au téléphone
      dès que tu peux | dès que possible | quand tu peux | quand vous pouvez | bonne journée | cdt Tom | s'il te plaît | s'il vous plaît
      en urgence | au plus vite | merciii | d'avance merci
  `),
  people: [
    ['jleroy', 'jleroy'],
    ['j.leroy@contoso.fr', 'j.leroy@contoso.fr'],
    ['Anne de La Tour', 'anne de la tour'],
    ['Chloé Lefèvre', 'chloé lefèvre'],
    ["Marc D'Arcy", "marc d'arcy"],
    ['<at>Anne Leroy</at>', '@anne leroy'],
    ['jleroy et bkhan', 'jleroy,bkhan'],
    ['jleroy, bkhan et cdoe', 'jleroy,bkhan,cdoe'],
    ['jleroy; bkhan', 'jleroy,bkhan'],
    ['jleroy & bkhan', 'jleroy,bkhan'],
    ['jleroy + bkhan', 'jleroy,bkhan'],
    ['jleroy ainsi que bkhan', 'jleroy,bkhan'],
    ['Anne Leroy et Bob Khan', 'anne leroy,bob khan'],
    ['le groupe Finance', 'group:finance'],
    ['groupe Finance', 'group:finance'],
    ['service Ventes', 'department:ventes'],
    ['le service Ventes', 'department:ventes'],
    ['utilisateur jleroy', 'jleroy'],
    ["l'utilisateur jleroy", 'jleroy'],
    ['le compte jleroy', 'jleroy'],
    ['compte jleroy', 'jleroy'],
    ['mon collègue jleroy', 'jleroy'],
    ['"jleroy"', 'jleroy'],
    ['(jleroy)', 'jleroy'],
    ['JLEROY', 'jleroy'],
    ['\n- jleroy\n- bkhan', 'jleroy,bkhan'],
    [':\njleroy\nbkhan', 'jleroy,bkhan'],
    ['les utilisateurs suivants : jleroy, bkhan', 'jleroy,bkhan'],
    ['cet utilisateur : jleroy', 'jleroy'],
    ['Mme Leroy', 'leroy'],
    ['Monsieur Leroy', 'leroy'],
    ['Dr Anne Leroy', 'anne leroy'],
    ['Jean Leroy <jleroy@contoso.fr>', 'jleroy@contoso.fr'],
    ['Jean-Luc Leroy', 'jean-luc leroy'],
  ],
};
