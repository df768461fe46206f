import { combine, phrases, spelledOut } from '../wordings.ts';
import type { Paradigms } from './paradigm.ts';

export const esParadigms: Paradigms = {
  please: [
    ...combine(
      'puedes, puede, podrias, podria, podeis, podriais, pueden, podrian, me puedes, me puede, me podrias, me podria, nos puedes, nos podrias, quieres, querrias, te importaria, le importaria, seria posible, alguien puede, alguien podria, alguien me puede',
      ', por favor, porfa, ya, rapidamente, rapido, ayudar a, quizas, tambien, hacer el favor de, ahora',
    ),
    ...combine(
      'te, le, os, les',
      'pido, agradeceria, agradezco, ruego, solicito, encargo',
      'que, si pudieras, si pudiera, si puedes, si puede',
    ),
    ...combine(
      'seria',
      'genial, estupendo, ideal, perfecto, bueno, fantastico',
      'si pudieras, si pudiera, si puedes, que',
    ),
    ...combine('haz, hazme, haga, hagame', 'el favor de, un favor y, el favor y, favor de'),
    ...spelledOut(
      combine(
        'si',
        'me haces, me hace, nos haces, fueras tan amable, fuera tan amable, no te importa, no le importa, eres tan amable',
        ', el favor, el favor de, de',
      ),
    ).filter((phrase) => phrase.split(' ').length > 2),
    ...phrases(
      'se ruega, se pide, se agradece que, favor, hagan favor de, agradecere, agradecere que, mucho agradecere que, me gustaria que, nos gustaria que, quisiera pedirte que, quisiera pedirle que, queria pedirte que, procedan a, proceder a, proceder con, procede con, encargate de, encarguese de, echame una mano y, me ayudas a, ayudame a',
    ),
  ],
  filler: [
    ...combine(
      'cuando, en cuanto',
      'tengas, tenga, puedas, pueda, tengais',
      ', un momento, un minuto, un rato, tiempo, un ratito, un hueco, un segundo, cinco minutos',
    ),
    ...combine(
      'gracias, muchas gracias, mil gracias',
      'de antemano, por adelantado, crack, equipo, a todos, por la ayuda, de verdad, y buen dia, y perdona, y disculpa',
    ),
    ...phrases(
      'ultimamente, recientemente hecho, un favorcito, pequeno favor, una cosita, una cosa, perdona la molestia, disculpa la molestia, disculpe la molestia, perdon por molestar, es muy urgente, urge, corre prisa, ya mismo, al tiro, ahorita, ahorita mismo, cuanto antes mejor, de una vez, que pases buen dia, que tenga buen dia, saludos a todos, un cordial saludo, cordiales saludos, quedo atento, quedo atenta, quedo a la espera',
    ),
  ],
  need: phrases(
    'me hace falta, nos hace falta, hace falta, me gustaria tener, requerimos, requiero, necesitamos que, necesitaria que, necesitariamos que, requiero que, requerimos que, me gustaria, nos gustaria, querria, querriamos, querria que, le hace falta, precisa, precisamos, preciso que, debe contar con, debe disponer de',
  ),
  must: spelledOut([
    ...combine(
      'haz, haga, hagan, asegurate de, asegurese de, procura, consigue, encargate de, encarguese de, verifica',
      'que',
    ),
    ...phrases('sea, sean, este, quede, queden'),
  ]).filter((phrase) => !['este', 'sea', 'sean'].includes(phrase)),
  enforced: combine(
    'sea, sean, quede, este',
    'obligatorio, obligatoria, obligatorios, obligatorias, exigido, exigida, forzado, forzada',
  ),
  enabled: combine(
    'sea, quede, este',
    'activado, activada, activo, activa, habilitado, habilitada, encendido, encendida',
  ),
  disabled: combine(
    'sea, quede, este',
    'desactivado, desactivada, deshabilitado, deshabilitada, apagado, apagada, inactivo',
  ),
  set: phrases(
    'meter, mete, mueve, mover, sube, subir, baja, bajar, devuelve, devolver, colocar, coloca, deje, dejar en, deja en, fija, fijar, establece, establecer, establezca',
  ),
  enable: phrases(
    'activale, activales, activame, activenle, habilitale, habilitales, habilitame, habilitenle, enciendele, ponle, ponles, ponerle, ponerles, pongale, poneis, anadele, anadir, anade, agregale, agregar, agrega, metele, la activacion de, la activacion del, activacion de, activacion del, la habilitacion de, la habilitacion del, habilitacion de, activarle, activarles, habilitarle, habilitarles, reactivale, reactivarle, volver a activar, volver a habilitar, vuelva a activar, vuelve a habilitar, vuelvan a activar, que actives, que active, que habilites, que habilite, que se active, que se habilite, se active, se habilite, dar de alta en, da de alta en, prendele, prender, prende, implementa, implementar, implante, despliega, desplegar, arranca, poner en marcha, pon en marcha',
  ),
  disable: phrases(
    'desactivale, desactivales, desactivame, desactivenle, deshabilitale, deshabilitales, deshabilitame, inhabilita, inhabilitar, inhabilite, apagale, quitale, quitales, quitarle, quitarles, quitame, quitenle, quitesele, la desactivacion de, la desactivacion del, desactivacion de, desactivacion del, la deshabilitacion de, desactivarle, desactivarles, deshabilitarle, retirale, retirarle, eliminale, eliminarle, que desactives, que desactive, que deshabilites, que deshabilite, que quites, que quite, se desactive, se deshabilite, que se desactive, que se deshabilite, sacale, sacarle, saca, sacar, suprime, suprimir, anula el mfa, anula la mfa, dar de baja de, da de baja de, tumba, tumbar, cancela el mfa, cancela la mfa',
  ),
  enforce: phrases(
    'exigele, exigeles, exigirle, exigirles, obligale, obligales a usar, imponle, imponles, imponerle, fuerzale, forzarle, que exijas, que exija, que fuerces, que fuerce, que impongas, que sea obligatoria, que sea obligatorio, se exija, que se exija, haz obligatorio, hacer obligatorio, hacer obligatoria, haga obligatorio, haga obligatoria, vuelve obligatorio, volver obligatorio, vuelve obligatoria, hacerlo obligatorio, la exigencia de, imposicion de, poner como obligatorio, pon como obligatorio, pon como obligatoria, obligatoriedad de',
  ),
  account: [
    ...combine(
      'el, la, nuestro, nuestra, mi, al, del, a la',
      'nuevo, nueva',
      'companero, companera, empleado, empleada, usuario, usuaria, trabajador, trabajadora, colaborador, fichaje, becario, persona',
    ),
    ...spelledOut(
      combine(
        'estos, estas, los, las, los siguientes, las siguientes',
        'dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, 2, 3, 4, 5, 6, 7, 8, 9, 10',
        ', usuarios, personas, cuentas, companeros, empleados',
      ),
    ).filter((phrase) => !/^(?:los|las) \w+$/.test(phrase)),
    ...combine(
      'estos, estas, los siguientes, las siguientes, siguientes',
      'usuarios, personas, cuentas, companeros, empleados, trabajadores, colaboradores, nombres',
    ),
    ...phrases(
      'el usuario, al usuario, del usuario, la usuaria, a la usuaria, la cuenta de, de la cuenta de, el empleado, al empleado, el companero, al companero, la companera, a la companera, el trabajador',
    ),
  ],
  status: [
    ...combine(
      'en que, cual es el, cual es la, que',
      'estado, situacion, estatus',
      ', esta, tiene, de mfa, mfa, del mfa, de la mfa, de mfa tiene, de mfa de',
      ', el mfa de, la mfa de',
    ),
    ...combine(
      'puedes, puede, podrias, podria, me puedes, me podrias',
      'ver, mirar, comprobar, revisar, verificar, decirme, decir, confirmar, confirmarme, consultar, checar',
      ', si, como, el estado de, que',
    ),
    ...combine(
      'quiero, quisiera, me gustaria, necesito, queria',
      'saber, ver, comprobar, verificar',
      ', si, como, el estado de, que',
    ),
    ...combine(
      'dame, dime, muestra, muestrame, ensename, pasame, mira, revisa, checa',
      ', el, la, los',
      'estado, estatus, situacion, detalles, info, informacion, datos',
      ', de, del, mfa de, del mfa de, de la mfa de, de mfa de',
    ),
    ...combine(
      'como',
      'esta, va, anda, tiene, sigue',
      ', el mfa de, la mfa de, el tema mfa de, lo del mfa de, lo de',
    ),
    ...phrases(
      'a ver el estado de, a ver como esta, info de, info sobre, novedades de, que hay de, que tal esta, que tal va, que sabemos de, averigua si, averigua el estado de, mira a ver, mira si, mira como esta, comprueba si, comprueba el estado de',
    ),
  ],
  history: [
    ...combine(
      'que',
      'se ha hecho, se hizo, ha pasado, paso, se ha cambiado, se cambio, ha cambiado, cambio, le ha pasado, le paso',
      ', con, a, en, para, de, ultimamente',
    ),
    ...combine(
      'quien',
      'le, se lo, lo, la, ha, ha sido quien, fue quien, fue el que, habia',
      ', ha, puso, quito, activo, desactivo, cambio',
    ),
    ...combine(
      'muestra, muestrame, dame, ensename, ver, quiero ver',
      ', el, los, la',
      'historial, historico, registro de cambios, cambios, logs, log, bitacora, auditoria',
      ', de, del',
    ),
    ...phrases(
      'desde cuando, cuando se, cuando le, historico, el historico, historico de, bitacora, bitacora de, ultimos cambios de, ultimos cambios en, todos los cambios de, cambios de, cambios en, modificaciones de, por quien fue, en que fecha',
    ),
  ],
  why: [
    ...combine(
      'por que',
      'esta, tiene, le pide, le sale, debe, sigue, se, el mfa de, la mfa de, aparece, fue, le han, hay que',
    ),
    ...combine(
      'no entiendo, no se, quiero saber, quisiera saber, dime, me dices, me puedes decir, sabes, alguien sabe, me explicas, explicame',
      'por que',
    ),
    ...phrases(
      'a que se debe que, cual es el motivo de que, cual es la razon de que, por cual motivo, como es que, como es posible que, a causa de que, el motivo por el que',
    ),
  ],
  question: combine(
    'por que',
    'no activamos, no desactivamos, deberia, deberiamos, debo, tengo que, tenemos que, desactivar, activar, iba a, alguien',
  ),
  reset: [
    ...spelledOut(
      combine(
        'se, me, que se',
        'registre, registren, vuelva a registrar, vuelvan a registrar, reinscriba, inscriba',
        ', de nuevo, otra vez, nuevamente, en mfa, en mfa de nuevo',
      ),
    ).filter((phrase) => !/^\S+ \S+$/.test(phrase)),
    ...combine(
      'registrarse, inscribirse, configurar mfa, configurar el mfa, configurar la mfa, configurarlo, registrar mfa, registrar el mfa, darse de alta',
      'de nuevo, otra vez, nuevamente, desde cero',
    ),
    ...combine(
      'vuelva a, vuelve a, volver a, tenga que volver a, deba volver a',
      'registrarse, registrar mfa, registrar el mfa, registrar la mfa, configurar mfa, configurar el mfa, configurar la mfa, inscribirse',
    ),
    ...combine(
      'restablece, restablecer, restablezca, resetea, resetear, resetee, reinicia, reiniciar, borra, borrar, limpia, limpiar, elimina, eliminar, reinicie',
      ', el, la, los, las, sus, su',
      'registro mfa, registro de mfa, registro del mfa, metodos mfa, metodos de mfa, metodos de autenticacion mfa, configuracion mfa, configuracion de mfa',
    ),
    ...phrases(
      'un reset de mfa, un reset del mfa, reset de mfa, reset del mfa, reseteo de mfa, reseteo del mfa, el reseteo de mfa, restablecimiento de mfa, nuevo registro de mfa, nuevo registro mfa, empezar de cero con mfa',
    ),
  ],
  revoke: [
    ...combine(
      'cierra, cierrale, cerrar, cerrarle, cierre, corta, cortar, mata, matar, termina, terminar, revoca, revocar, revoque, revocale, finaliza, finalizar, expulsa, invalida, invalidar',
      ', todas, todas las, las, sus, todas sus, la',
      'sesiones, sesion, sesiones activas, sesiones abiertas, tokens, conexiones',
    ),
    ...combine(
      'de, en',
      'todas partes, todos lados, todos los dispositivos, todos sus dispositivos, todas las sesiones, todas sus sesiones, todos los equipos',
    ),
    ...phrases(
      'desconecta, desconectar, desconecte, desconectalo, saca de todas partes, echa, echar, expulsar, deslogea, desloguea, desloguear, deslogueo, cierre de sesion, cierre de sesiones, forzar cierre de sesion, fuerza el cierre de sesion',
    ),
  ],
  remind: [
    ...spelledOut(
      combine(
        'envia, enviale, enviales, enviar, enviarle, envie, manda, mandale, mandales, mandar, mandarle, mande, da, dale, dales',
        ', otro, un, unos, otra vez un, un nuevo, de nuevo un',
        'recordatorio, recordatorios, aviso, avisos, toque, mail de recordatorio, correo de recordatorio',
        ', a',
      ),
    ).filter((phrase) => phrase.split(' ').length > 1),
    ...phrases(
      'recuerdale, recuerdales, recordarle, recordarles, recuerde, recuerdele, dale un toque a, avisa, avisale, avisales, avisar a, insiste, insistele, un toque, un toquecito',
    ),
  ],
  list: [
    ...combine(
      'dame, muestra, muestrame, ensename, lista, saca, sacame, busca, quiero, pasame',
      ', la lista de, una lista de, un listado de, el listado de',
      'todos, todas, todos los, todas las, los, las',
      ', usuarios, cuentas, personas, companeros',
      'con, que tienen, que estan, que tengan, cuyo, en, que esten, que siguen, que no tienen',
    ),
    ...combine(
      'que, cuales',
      'usuarios, cuentas, personas, companeros',
      ', tienen, estan, siguen, no tienen, faltan, son, tienen el, tienen la',
    ),
    ...combine(
      'quien, quienes',
      'falta, faltan, tiene, tienen, esta, estan, sigue, siguen, queda, quedan, no se ha, no se han, todavia no se ha, aun no se ha, aun no, todavia no',
      ', por, aun, todavia',
    ),
    ...phrases(
      'cuantos, cuantas, cuantos usuarios, cuantas personas, cuantos tienen, cuantos estan, cuantos faltan, listado de, listado, listame, el listado de, relacion de usuarios',
    ),
  ],
  pending: [
    ...spelledOut(
      combine(
        'no, aun no, todavia no, sin, faltan por, falta por, pendientes de, pendiente de, por, quedan por, queda por, que faltan por, que falta por, que no, que aun no, que todavia no',
        ', se ha, se han, esta, estan, han, ha, se',
        'registrado, registrados, registrada, registrarse, registrar, inscrito, inscritos, inscribirse, registrarse en mfa, registro, registrado el mfa, registrado mfa, configurado mfa, configurado el mfa, completado el registro, completar el registro, terminado el registro',
      ),
    ).filter((phrase) => !/^(?:por|sin|no) (?:registrar|registro|registrados?|registrada)$/.test(phrase)),
    ...phrases(
      'sin registrar, sin registrarse, sin registro, no registrado, no registrados, por registrar, rezagados, los rezagados, los que faltan, a los que faltan, que faltan',
    ),
  ],
  stuck: combine(
    'atascado, atascados, atascada, atascadas, trabado, trabados, estancado, estancados, bloqueado, bloqueados, parado, parados, atorado, atorados, se quedo, se quedaron, quedado',
    'en',
    'enabled, habilitado, activado, el estado enabled',
  ),
  approve: phrases(
    'apruebo, yo apruebo, acepto, ok a, ok para, ok con, de acuerdo con, estoy de acuerdo con, vale a, vale para, doy el visto bueno a, da el visto bueno a, visto bueno a, visto bueno para, luz verde a, luz verde para, da luz verde a, dale luz verde a, si a, autorizo, doy mi aprobacion a, mi aprobacion para, aprobacion para, conforme con, dale el ok a, dar el visto bueno a, aprueben, apruebe, apruebame',
  ),
  reject: phrases(
    'rechazo, deniego, no a, no estoy de acuerdo con, deniegue, rechace, rechacen, tumba la solicitud, tira para atras, echa para atras, echa atras, descarta, descartar, desestima, desestimar',
  ),
  cancel: phrases(
    'cancelo, anulo, retiro, quiero cancelar, quiero anular, quiero retirar, retira mi solicitud, retirar mi solicitud, cancela mi peticion, anula mi peticion, anular mi solicitud, olvida mi solicitud, cancelame, anulame, da de baja mi solicitud',
  ),
  undo: phrases(
    'deshago, quiero deshacer, dejalo como estaba, deja como estaba, como estaba, como estaba antes, al estado anterior, al estado de antes, vuelve atras, volver atras, vuelve atras con, vuelve al estado anterior, volver al estado anterior, devuelve al estado anterior, da marcha atras a, da marcha atras con, dar marcha atras, echa marcha atras, revierta, revierte los cambios de, revertir los cambios de, deshaz los cambios de, deshacer los cambios de, deshaz el cambio de, ponlo como estaba',
  ),
  requests: [
    ...combine(
      'que, que solicitudes, que peticiones, cuales, cuantas, que cosas',
      'tengo, hay, quedan, queda, me quedan, me queda, debo, tengo que, estan, esta',
      ', aun, todavia',
      ', pendiente, pendientes, por, para, esperando',
      'de aprobar, por aprobar, aprobar, que aprobar, de aprobacion, para aprobar, de mi aprobacion, mi aprobacion, por mi aprobacion, por revisar, esperandome, pendientes, abiertas, en cola',
    ),
    ...combine(
      'muestra, muestrame, dame, ensename, ver, lista',
      ', las, mis, todas las, todas mis',
      'solicitudes, peticiones, aprobaciones',
      ', pendientes, abiertas, en curso, en espera',
    ),
    ...combine(
      'tengo, hay, tienes, queda',
      ', aun, todavia',
      'algo, solicitudes, peticiones',
      ', pendiente, pendientes',
      'que aprobar, por aprobar, de aprobar, para aprobar, para mi',
    ),
    ...phrases(
      'como van mis solicitudes, estado de mis solicitudes, en que estan mis solicitudes, mis peticiones, mis peticiones pendientes, la cola, cola de aprobacion, que me toca aprobar, que tengo en la cola',
    ),
  ],
  report: [
    ...combine(
      'muestra, muestrame, dame, ensename, enviame, mandame, pasame, saca',
      ', el, la, las, los, un',
      'informe, reporte, resumen, cifras, numeros, estadisticas, panel, informe de cobertura, informe de avance, informe de despliegue, informe mfa, informe semanal, informe mensual, avance, progreso',
    ),
    ...combine(
      'informe, reporte, resumen, cifras, estadisticas, numeros, porcentaje, avance',
      'de, del, de la',
      'despliegue, cobertura, registro, adopcion, mfa, implantacion, avance, progreso',
    ),
    ...combine(
      'como va, como vamos con, como esta yendo, como avanza, que tal va, como progresa, en que punto esta',
      'el despliegue, la implantacion, el registro, la adopcion, la campana, el proyecto mfa, la implementacion, el tema del mfa',
    ),
    ...combine(
      'que porcentaje, cuantos por ciento',
      'de usuarios, de la gente, de personas, de los usuarios',
      'tiene, tienen, se ha registrado, esta registrado',
      ', mfa, el mfa',
    ),
  ],
  posture: [
    ...combine(
      'que',
      'politicas, directivas, reglas, politicas de acceso condicional, directivas de acceso condicional',
      'aplican, se aplican, hay, tenemos, estan activas, rigen, existen',
      ', aqui, en el tenant, en la empresa',
    ),
    ...combine(
      'como',
      'estamos de seguridad, va la seguridad, esta la seguridad, es nuestra seguridad, esta nuestra postura, estamos de protegidos',
    ),
    ...phrases(
      'postura, la postura, nuestra postura, postura de seguridad, nuestra postura de seguridad, la postura de seguridad, postura mfa, nivel de seguridad, el nivel de seguridad, seguridad del tenant, estan activos los security defaults, estan activados los security defaults, estan los security defaults activos, estado de la seguridad, valores predeterminados de seguridad, situacion de seguridad, posture',
    ),
  ],
  help: phrases(
    'que mas puedes hacer, que mas sabes hacer, que cosas puedes hacer, que cosas sabes hacer, como se usa este bot, como uso este bot, como funciona este bot, como funciona el bot, estoy perdido, estoy perdida, no se que escribir, no entiendo como funciona, que escribo, que tengo que escribir, que te puedo pedir, que puedo pedirte, que puedo pedir, muestrame los comandos, muestrame ejemplos, dame ejemplos, ensename los comandos, lista los comandos, ayuda porfa, necesito una mano, echame una mano',
  ),
  retry: combine(
    'reintenta, reintentar, repite, repetir, relanza, relanzar, vuelve a intentar, vuelve a lanzar, prueba, ejecuta',
    'los, las, todos los, solo los, con los',
    'fallidos, fallidas, fallos, errores, que fallaron',
    ', de nuevo, otra vez',
  ),
  failed: phrases(
    'los fallidos de, los fallos de, fallidos de, los errores de, los que dieron error, los que no funcionaron, los que salieron mal, que fallaron, que han fallado',
  ),
  ifEnable: phrases(
    'activo, activamos, activara, activase, activaramos, activasemos, habilito, habilitamos, habilitara, habilitase, habilitaramos, pusiera, pongo, pusieramos, ponemos',
  ),
  ifDisable: phrases(
    'desactivo, desactivamos, desactivara, desactivase, desactivaramos, desactivasemos, deshabilito, deshabilitamos, deshabilitara, deshabilitaramos, quito, quitamos, quitara, quitase, quitaramos, apago, apagara',
  ),
  ifEnforce: phrases(
    'exijo, exigimos, exigiera, exigiese, exigieramos, impongo, imponemos, impusiera, impusieramos, fuerzo, forzamos, forzara, forzaramos',
  ),
};
