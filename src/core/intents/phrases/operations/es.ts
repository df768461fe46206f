import { combine, phrases } from '../wordings.ts';
import type { OperationPhrases } from './operation-phrases.ts';

export const esOperations: OperationPhrases = {
  freeze: phrases(
    'congela, congelar, congele, congela todo, congela el bot, congela los cambios, congela todos los cambios, congelar todo, congelar el bot, congelar los cambios, congelar todos los cambios, deten todo, detener todo, deten todos los cambios, deten los cambios, detener todos los cambios, bloquea todos los cambios, bloquear todos los cambios, no mas cambios, ningun cambio mas, parada de emergencia, congelacion, freeze, para todos los cambios, suspende todos los cambios',
  ),
  unfreeze: phrases(
    'descongela, descongelar, descongele, descongela todo, descongela el bot, descongela los cambios, descongelar todo, descongelar el bot, descongelar los cambios, levanta la congelacion, levantar la congelacion, termina la congelacion, fin de la congelacion, permite los cambios de nuevo, permite cambios de nuevo, permitir cambios de nuevo, reanuda los cambios, reanudar los cambios, reanuda todos los cambios, unfreeze, desbloquea los cambios, desbloquea el bot',
  ),
  threatOn: phrases(
    'nos estan atacando, estamos bajo ataque, bajo ataque, pasa a modo amenaza, pasar a modo amenaza, entra en modo amenaza, entrar en modo amenaza, sube el nivel de amenaza',
  ),
  threatOff: phrases(
    'fin del modo amenaza, termina el modo amenaza, terminar el modo amenaza, salir del modo amenaza, la amenaza ha pasado, la amenaza paso, amenaza terminada, el ataque ha terminado, ataque terminado, fin de la amenaza, fin de la alerta',
  ),
  delegateEnd: phrases(
    'fin de la delegacion, termina la delegacion, terminar la delegacion, termina mi delegacion, para la delegacion, deten la delegacion, cancela la delegacion, cancela mi delegacion, cancelar la delegacion, cancelar mi delegacion, anula la delegacion, anula mi delegacion, retira la delegacion, retira mi delegacion, quita mi delegacion, quita la delegacion, estoy de vuelta, ya estoy de vuelta, ya he vuelto, he vuelto, ya volvi, recupero mis aprobaciones, recuperar mis aprobaciones, devuelveme mis aprobaciones, vuelvo a aprobar yo, de vuelta de vacaciones',
  ),
  todo: phrases(
    'que tengo que hacer, que tengo que hacer ahora, que debo hacer, que debo hacer ahora, que hago, que hago ahora, que hay que hacer, que se espera de mi, que esperas de mi, que necesitas de mi, que quieres que haga, tengo que hacer algo, tengo que hacer algo mas, debo hacer algo, mis tareas, por hacer, y ahora que, y ahora, ahora que, como me registro, donde me registro, como puedo registrarme, donde puedo registrarme, como lo configuro, cual es el siguiente paso, que sigue, que me toca hacer',
  ),
  registered: phrases(
    'hecho, ya esta hecho, esta hecho, ya lo hice, lo hice, ya lo he hecho, lo he hecho, ya hecho, listo, ya esta listo, esta listo, ya esta, terminado, he terminado, ya termine, ya he terminado, termine, completado, ya me registre, me registre, me he registrado, ya me he registrado, estoy registrado, estoy registrada, ya estoy registrado, ya estoy registrada, registro completado, registro hecho, registro terminado, ya lo configure, lo he configurado, ya lo he configurado, he configurado mfa, he configurado la mfa, done, todo listo, todo hecho, finalizado, acabado, he acabado, ya acabe',
  ),
  amRegistered: [
    ...combine(
      'estoy, ya estoy, estoy ya, estoy bien',
      'registrado, registrada, inscrito, inscrita, registrado para mfa, registrada para mfa',
    ),
    ...combine('me he, ya me he, me he ya', 'registrado, registrado bien, inscrito'),
    ...combine(
      'está mi registro, mi registro está, ya está mi registro',
      'completo, hecho, terminado, bien, listo, completado',
    ),
    ...phrases(
      'me registré, me registré ya, me registré bien, funcionó mi registro, ha funcionado mi registro, se completó mi registro, se ha completado mi registro, tengo que registrarme, tengo que registrarme todavía, todavía tengo que registrarme, aún tengo que registrarme, debo registrarme todavía, necesito registrarme todavía',
    ),
  ],
  remindLater: [
    ...combine(
      'recuérdamelo, recuérdame, recuérdemelo, recuérdeme, recuérdamelo otra vez, recuérdame otra vez, pregúntame, pregúntame otra vez, avísame, puedes recordármelo, me lo puedes recordar',
      'más tarde, luego, después, en otro momento, otro día, un poco más tarde',
    ),
    ...phrases(
      'recuérdamelo, recuérdame, recuérdamelo otra vez, recuérdame otra vez, mándame un recordatorio más tarde, mándame un recordatorio luego, envíame un recordatorio más tarde, snooze, pospón mi recordatorio, pospón el recordatorio, aplaza mi recordatorio, aplaza el recordatorio',
    ),
  ],
  threatMode: phrases(
    'modo amenaza, el modo amenaza, modo de amenaza, el modo de amenaza, modo alerta, el modo alerta, modo ataque, el modo ataque, threat mode',
  ),
  breaker: phrases(
    'disyuntor, el disyuntor, fusible, el fusible, cortacircuitos, el cortacircuitos, interruptor, el interruptor, freno de emergencia, el freno de emergencia, breaker, el breaker',
  ),
  code: phrases(
    'codigo, el codigo, este codigo, codigo de verificacion, el codigo de verificacion, codigo de control, codigo del correo, el codigo del correo, codigo del mensaje, el codigo del mensaje, codigo que recibi, el codigo que recibi, code',
  ),
  reminders: phrases(
    'recordatorios, los recordatorios, todos los recordatorios, recordatorios de mfa, los recordatorios de mfa, recordatorios previstos, recordatorios programados, calendario de recordatorios, el calendario de recordatorios, agenda de recordatorios, campana de recordatorios, la campana de recordatorios, campana, la campana, cuando salen los recordatorios, cuando se envian los recordatorios, que recordatorios hay, que recordatorios estan previstos, quien recibe un recordatorio, quien recibira un recordatorio, proximo recordatorio, el proximo recordatorio, proximos recordatorios, los proximos recordatorios, cuando es el proximo recordatorio, correos de recordatorio',
  ),
  remindersEnd: [],
  conditionalAccess: phrases(
    'a acceso condicional, al acceso condicional, hacia acceso condicional, a conditional access, de mfa por usuario a acceso condicional, de la mfa por usuario al acceso condicional, bajo acceso condicional, a la mfa por acceso condicional, en acceso condicional',
  ),
  failed: phrases(
    'fallidos, los fallidos, fallidas, las fallidas, fallido, los fallos, fallos, los que fallaron, las que fallaron, los que han fallado, usuarios fallidos, los usuarios fallidos, personas fallidas, las personas fallidas, solo los fallidos, solo los que fallaron, solo las fallidas, los errores, los cambios fallidos, cambios fallidos, lo que fallo',
  ),
  file: [
    ...combine(
      'lista, archivo, archivo csv, csv, fichero, fichero csv, excel, archivo excel, archivo de excel, hoja, tabla, hoja de calculo, lista de usuarios, lista de personas, personas, usuarios, cuentas, companeros, empleados',
      'adjunta, adjunto, adjuntas, adjuntos, anexa, anexo, que adjunto, que he adjuntado, que adjunte, que envio, que te mando, que mando, que he subido, que subi',
    ),
    ...combine(
      'esta, este, mi',
      'lista, archivo, csv, fichero, archivo csv, fichero csv, excel, hoja, tabla, hoja de calculo, lista de usuarios',
    ),
    ...combine(
      'de, en, del, que estan en, que figuran en, que aparecen en, incluidos en',
      'la, el, los',
      'lista, archivo, csv, archivo csv, fichero, fichero csv, excel, hoja, tabla, hoja de calculo',
    ),
    ...combine('el, los, del, en el, mi, ver, ver el, segun, segun el', 'adjunto, adjuntos, archivo adjunto'),
    ...phrases(
      'adjunto, adjunta, el archivo, el fichero, del archivo, del fichero, archivo, fichero, el csv, csv, archivo csv, fichero csv, del csv',
    ),
  ],
  pause: phrases(
    'pausa, pausar, pause, pon en pausa, poner en pausa, ponga en pausa, suspende, suspender, suspenda, interrumpe, interrumpir, en pausa',
  ),
  resume: phrases(
    'reanuda, reanudar, reanude, continua, continuar, continue, continua con, continuar con, sigue con, seguir con, prosigue, proseguir, retoma, retomar, resume',
  ),
  retry: phrases(
    'reintenta, reintentar, reintente, intenta de nuevo, intentar de nuevo, intentalo de nuevo, vuelve a intentar, volver a intentar, vuelve a intentarlo, retry, repite los fallidos, repetir los fallidos, relanza, relanzar',
  ),
  extend: phrases(
    'amplia, ampliar, amplie, extiende, extender, extienda, prolonga, prolongar, prolongue, alarga, alargar, prorroga, prorrogar, prorrogue, extend',
  ),
  convert: phrases(
    'convierte, convertir, convierta, migra, migrar, migre, traslada, trasladar, transfiere, transferir, convert',
  ),
  delegate: phrases(
    'delega, delegar, delegue, delega en, delega a, delegar en, delego en, delego a, delega mis aprobaciones, delega mis aprobaciones en, delega mis aprobaciones a, delegar mis aprobaciones en, delego mis aprobaciones en, delego mis aprobaciones a, pasa mis aprobaciones a, traspasa mis aprobaciones a, transfiere mis aprobaciones a, aprueba en mi lugar, aprobara en mi lugar, aprueba por mi, decide por mi, me sustituye, me sustituira, me reemplaza, me reemplazara, mi sustituto es, mi sustituta es, mi suplente es, estoy de vacaciones, estoy ausente, estoy fuera, estare fuera, delegate',
  ),
  remindMe: phrases(
    'recuerdamelo, recuerdame, recuerdeme, recordarmelo, me lo puedes recordar, puedes recordarmelo, puedes recordarme, me puedes recordar, recuerdamelo de nuevo, vuelve a recordarmelo, vuelve a preguntarme, preguntame, preguntame otra vez, preguntame de nuevo, avisame, mandame un recordatorio, enviame un recordatorio, snooze, pospon, posponer, posponlo, posponer hasta, posponlo hasta, aplaza, aplazar, aplazalo, aplazalo hasta, ahora no, lo hare, me registrare, lo hago',
  ),
  emergency: phrases(
    'emergencia, es una emergencia, esto es una emergencia, se trata de una emergencia, cambio de emergencia, caso de emergencia, de emergencia, por emergencia, emergency, una emergencia, en emergencia',
  ),
  weekdays: phrases(
    'lunes, martes, miercoles, jueves, viernes, sabado, domingo, lun, mar, mie, jue, vie, sab, dom',
  ),
  months: phrases(
    'enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre, ene, feb, mar, abr, may, jun, jul, ago, sep, oct, nov, dic',
  ),
  today: phrases('hoy, esta noche, esta tarde, mas tarde'),
  tomorrow: phrases('manana, manana por la manana, manana por la tarde, manana temprano'),
  dayAfterTomorrow: phrases('pasado manana'),
  nextWeek: phrases('la semana que viene, la proxima semana, proxima semana, la semana proxima'),
  momentLead: phrases(
    'el, la, hasta, hasta el, en, dentro de, dentro, de, proximo, este, para, para el, al, a, despues, las, que viene, inclusive, otra vez, de nuevo',
  ),
  waveFirst: phrases(
    'primero, empieza con, empezando con, empieza por, empezando por, comienza con, comenzando con, piloto, un piloto de, piloto de, piloto con, por tandas, en tandas, por etapas, para empezar',
  ),
  waveThen: phrases('luego, despues, a continuacion, seguido de, y'),
  waveRest: phrases(
    'el resto, resto, todos los demas, los demas, las demas, los restantes, quienes queden, los que queden',
  ),
  wavePeople: phrases('personas, persona, usuarios, usuario, cuentas, gente'),
  wavePercent: phrases('por ciento, porciento'),
  waveEach: phrases(
    'en tandas de, por tandas de, en grupos de, por grupos de, en lotes de, por lotes de, por etapas de',
  ),
  waveAtATime: phrases('a la vez, por tanda, por lote, en cada tanda'),
  waveNow: phrases('ahora, hoy, ya, enseguida, inmediatamente'),
  waveAfter: phrases('tras, despues de, espera'),
  waveLater: phrases('mas tarde, despues, despues del piloto'),
  waveApprover: phrases(
    'tras la aprobacion, tras aprobacion, con aprobacion, despues de la aprobacion, cuando un aprobador lo apruebe, cuando un aprobador este de acuerdo, previa aprobacion',
  ),
  waveRequester: phrases(
    'cuando yo lo diga, cuando yo diga, a mi senal, preguntame, preguntame antes, tras mi ok',
  ),
  waveGlue: phrases('el, la, los, las, de, un, una, ellos, con, tanda, de la lista'),
};
