import { pairs, said, type Composed } from './composed.ts';

export const es: Composed = {
  orders: pairs(`
    on = activa mfa para {n} | activar mfa para {n} | activa el mfa de {n} | activa la mfa a {n} | actívale el mfa a {n} | ponle mfa a {n}
      mfa on para {n} | {n} necesita mfa | {n} debe tener mfa | {n} tiene que tener mfa | hay que activar mfa a {n} | puedes activar mfa para {n}
      podrías activar el mfa de {n} | me activas mfa para {n} | quiero mfa para {n} | necesito mfa para {n} | necesito activar mfa para {n}
      habilita mfa para {n} | habilitar mfa {n} | dale mfa a {n} | pasa a {n} a activado | pon a {n} en activado | {n} -> activado
      para {n} activa mfa | a {n} actívale mfa | vuelve a activar mfa para {n} | reactiva mfa para {n} | activación de mfa para {n}
      enciende mfa para {n} | configura mfa para {n} | activa el doble factor a {n} | activa la verificación en dos pasos para {n}
      actívame mfa para {n}
    off = desactiva mfa para {n} | desactivar mfa de {n} | quita mfa a {n} | quítale mfa a {n} | quítale el mfa a {n} | quitar el mfa a {n}
      mfa off para {n} | deshabilita mfa para {n} | apaga mfa para {n} | desactívale el mfa a {n} | saca a {n} de mfa | elimina mfa de {n}
      pasa a {n} a desactivado | puedes quitar mfa a {n} | me quitas el mfa de {n} | necesito desactivar mfa para {n} | hay que quitar mfa a {n}
      para {n} desactiva mfa | a {n} quítale mfa | necesito quitarle el mfa a {n}
    enf = fuerza mfa para {n} | forzar mfa a {n} | obliga mfa a {n} | exige mfa a {n} | haz obligatorio mfa para {n} | mfa obligatorio para {n}
      pon a {n} en forzado | pasa a {n} a enforced | pasar a {n} a forzado | {n} a enforced | {n} -> enforced | aplica mfa obligatorio a {n}
      {n} debe estar en forzado | fuerza a {n}
    status = estado de {n} | estado mfa {n} | {n} estado | tiene {n} mfa? | {n} tiene mfa? | ¿está activo mfa para {n}? | revisa {n}
      mira si {n} tiene mfa | comprueba si {n} tiene mfa | cómo está {n} | cuál es el estado de {n} | muestra {n} | está {n} registrado?
      se ha registrado {n}? | {n} está en enforced? | ver estado de {n} | dime si {n} tiene mfa | puedes mirar si {n} tiene mfa
      en qué estado está {n}
    history = historial de {n} | {n} historial | quién activó mfa para {n} | quién ha cambiado mfa de {n} | cuándo se activó mfa para {n}
      qué ha pasado con {n} | qué cambió en {n} | muestra el historial de {n} | cambios de {n} | registro de cambios de {n}
    why = por qué {n} está en enforced | por qué tiene {n} mfa | por qué {n} tiene mfa | por qué está {n} forzado | explica por qué {n} está forzado
      por qué {n} | cómo es que {n} está en enforced | por qué le piden mfa a {n}
    reset = resetea mfa de {n} | resetear el mfa de {n} | restablece mfa de {n} | {n} tiene que registrarse de nuevo | {n} debe registrarse de nuevo
      que {n} se registre de nuevo | haz que {n} se registre de nuevo | pide a {n} que se registre otra vez | borra los métodos mfa de {n}
      reset mfa {n} | nuevo registro para {n} | {n} tiene que volver a registrarse | resetéale el mfa a {n} | reinicia el mfa de {n}
    revoke = cierra las sesiones de {n} | cerrar todas las sesiones de {n} | cierra sesión a {n} en todas partes | desconecta a {n} de todo
      desconecta a {n} | revoca las sesiones de {n} | revocar sesiones de {n} | echa a {n} de todas las sesiones
      ciérrale todas las sesiones a {n}
    remind = recuerda a {n} | recuérdale a {n} | manda un recordatorio a {n} | envía un recordatorio a {n} | enviar recordatorio a {n}
      recordatorio a {n} | recordatorio para {n} | recuerda a {n} que se registre | avisa a {n} para que se registre
    convert = pasa a {n} a acceso condicional | migra a {n} a acceso condicional | convierte a {n} a acceso condicional | mueve a {n} a acceso condicional
      migrar {n} a acceso condicional
    dry-on = qué pasa si activo mfa para {n} | y si activo mfa para {n} | qué pasaría si activamos mfa para {n} | simulación: activar mfa para {n}
      simula activar mfa para {n} | prueba: activar mfa para {n}
    dry-off = qué pasa si quito mfa a {n} | y si desactivamos mfa para {n}
    dry-enf = qué pasa si fuerzo mfa a {n} | simulación: forzar mfa a {n}
    delegate = delega mis aprobaciones en {p} | delega mis aprobaciones a {p} | {p} aprueba por mí | {p} me sustituye | estoy fuera, {p} aprueba por mí
      {p} aprueba en mi lugar
    delu = delega en {p} hasta el viernes | estoy fuera hasta el viernes, {p} me sustituye | {p} aprueba por mí hasta el viernes
      hasta el viernes {p} aprueba por mí | de vacaciones hasta el viernes, {p} aprueba por mí
    approve = aprueba {r} | aprobar {r} | apruebo {r} | {r}: sí | sí a {r} | acepta {r} | {r} aprobada por mí | {r} está bien, aprueba | visto bueno a {r}
      de acuerdo con {r}
    reject = rechaza {r} | rechazar {r} | rechazo {r} | {r}: no | no a {r} | deniega {r}
    rejectr = rechaza {r}, persona equivocada | rechaza {r}: persona equivocada | rechaza {r} porque persona equivocada | rechaza {r} - persona equivocada
    rejectn = rechaza {r}, sin ticket | rechaza {r} porque no hay ticket
    cancel = cancela {r} | retira {r} | cancela mi solicitud {r} | retiro {r} | quiero retirar {r} | anula {r} | cancelar {r}
    undo = deshaz {r} | revierte {r} | deshacer {r} | vuelve atrás {r} | deshaz los cambios de {r} | undo {r} | revertir {r} | deshaz lo que hizo {r}
    ext2 = amplía {r} 2 horas | ampliar {r} 2 horas | extiende {r} 2 horas | {r} 2 horas más | 2 horas más para {r} | dale 2 horas más a {r}
      añade 2 horas a {r} | {r} necesita 2 horas más | prolonga {r} 2 horas | {r} +2h | alarga {r} dos horas | otras 2 horas para {r}
    pause = pausa {r} | pausar {r} | pon {r} en pausa
    resume = reanuda {r} | continúa {r} | sigue con {r}
    retry = reintenta {r} | reintenta los fallidos de {r} | reintentar los fallos de {r}
    reqstatus = estado de {r} | cómo va {r} | está aprobada {r}? | quién aprobó {r} | muestra {r}
    list:enabled = quién está activado | lista de activados
    list:disabled = quién no tiene mfa | usuarios sin mfa | lista de desactivados | todos los que no tienen mfa | los que no tienen mfa | quiénes no tienen mfa
    list:enforced = quién está en enforced | quién está forzado | lista de forzados
    list:pending = quién falta por registrarse | quién no se ha registrado | usuarios no registrados | registros pendientes | los que faltan por registrarse
    list:stuck = quién está atascado | lista de atascados | quién se ha quedado atascado
    requests = solicitudes | solicitudes abiertas | mis solicitudes | qué tengo que aprobar | hay algo para aprobar? | qué hay pendiente
      muestra las solicitudes | tengo algo pendiente de aprobar? | peticiones pendientes
    report = informe | informe de mfa | envíame el informe | exporta a csv | exportar todo a csv | dame el informe | informe mfa en csv
    posture = cómo vamos | cobertura mfa | cuántos usuarios tienen mfa | cuánta gente tiene mfa | qué porcentaje tiene mfa
    help = ayuda | qué puedes hacer | qué sabes hacer | qué comandos hay | cómo funciona esto | ejemplos | comandos
    freeze = congela todo | congelar todos los cambios | para todos los cambios | parada de emergencia
    unfreeze = descongela | levanta el bloqueo | descongelar los cambios
    threat:on = activa el modo amenaza | modo amenaza on
    threat:off = desactiva el modo amenaza | modo amenaza off | fin del modo amenaza
    breaker = resetea el disyuntor
    reminders = recordatorios | calendario de recordatorios | muestra los recordatorios | qué recordatorios hay previstos
    campaign:pause = pausa los recordatorios | pon los recordatorios en pausa
    campaign:resume = reanuda los recordatorios
    campaign:stop = para los recordatorios | detén los recordatorios
    cstop = para los recordatorios de {p} | no más recordatorios para {p}
    rpend = recuerda a todos los que no se han registrado | manda un recordatorio a todos los pendientes | recordatorio a los que faltan por registrarse
      recuérdaselo a los no registrados
    check = comprueba ABCD-1234 | es ABCD-1234 auténtico? | el código ABCD-1234 es vuestro? | ABCD-1234
    todo = qué tengo que hacer | mis tareas
    snooze = recuérdame el viernes | recuérdamelo el viernes
    registered = hecho | listo | ya me registré | ya estoy registrado
    dend = he vuelto | ya estoy de vuelta | fin de la delegación | termina la delegación | de vuelta de vacaciones
    inc = activa mfa | desactivar mfa | forzar mfa | activar mfa para un usuario
  `),
  openers: said(`
      hola | hola, | buenas | buenos días, | buenas tardes, | hey | una rápida: | rápido: | usuario al teléfono: | nuevo empleado: | urgente: | ok
      vale, | y | también | siguiente: | perdona, | como hablamos, | otro más: | petición: | hola a todos, | cuando puedas, | si tienes un minuto,
      INC0012345: | [INC0012345] | INC0012345 - | oye bot
  `),
  beforeVerbs: said(`
      por favor | porfa
  `),
  verb: /^(activ|desactiv|quit|pon|poner|fuerz|forz|oblig|exig|aplic|pasa|cambi|da|dale|habilit|deshabilit|configur|revis|mira|comprueb|muestr|enseñ|dime|explic|resete|restablec|borr|haz|pide|cierr|desconect|revoc|ech|recuerd|recuérd|manda|envía|migr|conviert|simul|deleg|aprueb|acept|rechaz|deneg|cancel|retir|deshaz|revierte|ampl|alarg|añad|dej|pausa|suspend|reanud|contin|reintent|export|congel|descongel|par|deten|activ|elimin|apag|enciend|mueve|sac)[a-záéíóúñ]* /i,
  closers: said(`
      gracias | por favor | porfa | , gracias! | muchas gracias | asap | si es posible | ahora | hoy | ya | inmediatamente | 🙏 | !!
      - gracias, Tom | ¶¶Saludos¶Tom | gracias de antemano | para mí | rápido | urgente | , el usuario espera | , está al teléfono | cuanto antes
      lo antes posible | cuando puedas | si puedes | un saludo | xfa | pf | ahora mismo | mil gracias | gracias bot
  `),
  people: [
    ['jlopez', 'jlopez'],
    ['j.lopez@contoso.es', 'j.lopez@contoso.es'],
    ['Ana de la Fuente', 'ana de la fuente'],
    ['María José Núñez', 'maría josé núñez'],
    ['<at>Ana López</at>', '@ana lópez'],
    ['jlopez y bkhan', 'jlopez,bkhan'],
    ['jlopez, bkhan y cdoe', 'jlopez,bkhan,cdoe'],
    ['jlopez; bkhan', 'jlopez,bkhan'],
    ['jlopez & bkhan', 'jlopez,bkhan'],
    ['jlopez + bkhan', 'jlopez,bkhan'],
    ['Ana López e Iván Gil', 'ana lópez,iván gil'],
    ['tanto jlopez como bkhan', 'jlopez,bkhan'],
    ['grupo Finanzas', 'group:finanzas'],
    ['el grupo Finanzas', 'group:finanzas'],
    ['departamento Ventas', 'department:ventas'],
    ['el departamento Ventas', 'department:ventas'],
    ['el departamento de Ventas', 'department:ventas'],
    ['usuario jlopez', 'jlopez'],
    ['el usuario jlopez', 'jlopez'],
    ['la cuenta jlopez', 'jlopez'],
    ['la usuaria jlopez', 'jlopez'],
    ['el compañero jlopez', 'jlopez'],
    ['"jlopez"', 'jlopez'],
    ['(jlopez)', 'jlopez'],
    ['JLOPEZ', 'jlopez'],
    ['\n- jlopez\n- bkhan', 'jlopez,bkhan'],
    [':\njlopez\nbkhan', 'jlopez,bkhan'],
    ['los siguientes usuarios: jlopez, bkhan', 'jlopez,bkhan'],
    ['este usuario: jlopez', 'jlopez'],
    ['Sra. López', 'lópez'],
    ['Sr. López', 'lópez'],
    ['don José López', 'josé lópez'],
    ['Dra. Ana López', 'ana lópez'],
    ['José López <jlopez@contoso.es>', 'jlopez@contoso.es'],
  ],
};
