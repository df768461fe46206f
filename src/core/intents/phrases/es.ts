import { esOperations } from './operations/es.ts';
import { phrases } from './wordings.ts';
import { esParadigms } from './paradigms/es.ts';
import { esReasons } from './reasons/es.ts';
import { esComposed } from './composed/es.ts';
import { esDesk } from './desk/es.ts';
import { esSpoken } from './spoken/es.ts';
import { esAsides } from './asides/es.ts';
import { esHurried } from './hurried/es.ts';
import { withParadigms } from './paradigms/paradigm.ts';
import type { Phrases } from './phrases.ts';

const own: Phrases = {
  ...esOperations,
  ifEnable: [],
  ifDisable: [],
  ifEnforce: [],
  mfa: phrases(
    'mfa, 2fa, amf, autenticacion multifactor, autenticacion de multiples factores, autenticacion de varios factores, autenticacion multifactorial, autenticacion de dos factores, autenticacion en dos pasos, autenticacion de 2 factores, autenticacion de doble factor, doble factor, doble factor de autenticacion, verificacion en dos pasos, verificacion de dos pasos, verificacion en 2 pasos, doble autenticacion, doble verificacion, segundo factor, multifactor, dos factores, factor multiple, doble factor autenticacion, autentificacion multifactor, autentificacion de dos factores, dos pasos, multi factor, autenticacion multi factor',
  ),
  group: phrases(
    'grupo, grupo de seguridad, miembros del grupo, los miembros del grupo, el grupo, todos los miembros del grupo',
  ),
  groups: phrases('grupos, los grupos'),
  department: phrases('departamento, el departamento, area, depto, dpto, todo el departamento'),
  everyone: phrases(
    'todos, todas, todo el mundo, todos los usuarios, todas las cuentas, todos los empleados, todos los companeros, toda la empresa, toda la organizacion, todos los miembros, todas las personas, cada uno, todo el equipo, todo el personal',
  ),
  account: phrases(
    'senora, senor, sr, sra, don, dona, usuario, usuaria, usuarios, cuenta, cuentas, companero, companera, companeros, empleado, empleada, empleados, persona, personas, senor, senora, sr, sra, siguientes usuarios, siguientes, siguientes personas, siguientes cuentas, usuarios siguientes, cuenta de invitado, invitado, invitada, usuario invitado, nuestro companero, nuestra companera, mi companero, mi companera, estos usuarios, estas cuentas, estas personas, miembro, miembros, colega, colegas, cuenta de usuario, gente, don, dona',
  ),

  title: phrases('dr, dra, doctor, doctora, prof, profesor, profesora, don, doña, lic, ing'),
  enable: phrases(
    'actives, activeis, habilites, activais, me activas, me activais, activa, activar, active, activad, activame, habilita, habilitar, habilite, habilitad, enciende, encender, encienda, pon en marcha, conecta, conectar, reactiva, reactivar, rehabilita, se active, se habilite, activen, habiliten, ser activado, ser activada, anade, anadir, agrega, agregar, dale, dar, da, inicia, iniciar, configura, configurar, inscribe, inscribir, vuelve a activar, volver a activar, activacion de, activacion, activaras, activarias, activarle, activale, habilitale, habilitarle, implementa, implanta, prende, prender, dar de alta, da de alta, ponle, ponerle',
  ),
  disable: phrases(
    'desactives, desactiveis, deshabilites, quites, me desactivas, me desactivais, desactiva, desactivar, desactive, desactivad, deshabilita, deshabilitar, deshabilite, inhabilita, inhabilitar, apaga, apagar, apague, quita, quitar, quite, elimina, eliminar, elimine, retira, retirar, retire, desconecta, se desactive, se deshabilite, desactiven, deshabiliten, ser desactivado, ser desactivada, remueve, remover, deten, detener, suprime, suprimir, desactivacion de, desactivacion, desactivarle, desactivale, quitale, quitarle, da de baja, dar de baja, desactivaras, saca, sacar',
  ),
  enforce: phrases(
    'exige, exigir, exija, fuerza, forzar, fuerce, impon, imponer, imponga, obliga, obligar, obligue, requiere, requerir, requiera, haz obligatorio, haz obligatoria, hacer obligatorio, hacer obligatoria, haga obligatoria, aplica, aplicar, se exija, se imponga, se fuerce, se requiera, se haga obligatorio, se haga obligatoria, hacer cumplir, exigirle, exigele, imponle, obligatoriedad',
  ),
  set: phrases(
    'pon, poner, ponga, pongan, pasa, pasar, pase, cambia, cambiar, cambie, establece, establecer, establezca, ajusta, ajustar, fija, fijar, haz, hacer, modifica, modificar, se ponga, se pase, se cambie, coloca, coloque, mete, meter, mueve, mover',
  ),
  on: phrases('on, en on, en marcha, encendida, encendido'),
  off: phrases('off, en off, apagada, apagado'),
  enabled: phrases(
    'activado, activada, activo, habilitado, habilitada, enabled, activadas, activados, habilitados, habilitadas',
  ),
  disabled: phrases(
    'sin mfa, sin la mfa, sin 2fa, desactivado, desactivada, inactivo, inactiva, deshabilitado, deshabilitada, disabled, desactivados, desactivadas, deshabilitados, deshabilitadas, inhabilitado, inhabilitada',
  ),
  enforced: phrases(
    'forzado, forzada, aplicado, aplicada, exigido, exigida, forzado, forzada, obligatorio, obligatoria, impuesto, impuesta, requerido, requerida, enforced, aplicado, aplicada, exigidos, forzados, obligatorios',
  ),
  need: phrases(
    'quiero que, quisiera que, necesito que, queremos que, necesitamos que, me gustaria que, necesita, necesitan, necesito, necesitamos, quiero, queremos, quisiera, quisieramos, me gustaria, nos gustaria, debe tener, deben tener, tiene que tener, tienen que tener, hay que, hace falta, precisa, me hace falta, nos hace falta, quiero que, necesito que, necesitamos que, queremos que, quisiera que, me gustaria que, nos gustaria que, le hace falta, se necesita, ha de tener, solicito, solicitamos, necesita tener, requerimos',
  ),
  must: phrases(
    'asegurate de que, asegurate de, encargate de, debe, deben, tiene que, tienen que, debe estar, deben estar, debe quedar, debe ser, deben ser, tiene que estar, tiene que ser, ha de estar, debe pasar, debe pasar a, ha de ser, quede, queden, este, esten',
  ),
  vague: phrases(
    'dame, deme, deja, dejar, deje, debe usar, deben usar, tiene que usar, debe utilizar, usar, utilizar, saltar, saltarse, omitir, omite, suspende, suspender, eximir, exime, excluir, excluye, relajar, endurecer, gestiona, gestionar, arregla, arreglar, pausar, pausa, dejar de exigir, deja de exigir',
  ),

  status: phrases(
    'estado, estatus, status, muestra, mostrar, muestrame, ensename, ensena, verifica, verificar, comprueba, comprobar, compruebe, consulta, consultar, revisa, revisar, mira, mirar, cual es el estado, cual es el estado mfa, cual es el estado de mfa, estado mfa, dame el estado, dime el estado, dime, ver, como esta, que estado tiene, dime si, comprueba si, verifica si, mira si, revisa si, sabes si, puedes ver si, puedes comprobar si, quiero saber si, me gustaria saber si, detalles, info, informacion, estado actual, en que estado, en que estado esta, situacion de, chequea, chequear, que tal, que estado, averigua si, podrias comprobar si, quisiera saber si, el estado, estado de registro',
  ),
  history: phrases(
    'historial, historia, registro de cambios, bitacora, log, logs, auditoria, quien ha, quien activo, quien desactivo, quien habilito, quien deshabilito, quien cambio, quien puso, cuando se, cuando fue, cambios, ultimos cambios, ultimo cambio, que paso con, que ha pasado con, que se hizo con, que cambios, historico, cronologia, quien le, quien modifico, quien quito, modificaciones, ultimas modificaciones, quien forzo, quien exigio, quien lo activo, quien lo desactivo, historial de cambios',
  ),
  why: phrases(
    'por que, porque esta, por que esta, por que tiene, explica, explica por que, explicame por que, a que se debe, cual es la razon, cual es el motivo, como es que, explicame, por que motivo, por que razon, puedes explicar por que, podrias explicar por que, a que se debe que, sabes por que, puedes explicarme por que, cual es la razon de, cual es el motivo de',
  ),
  reset: phrases(
    'restablece, restablecer, restablezca, reinicia, reiniciar, reinicie, resetea, resetear, resetee, reset, volver a registrar, vuelve a registrar, nuevo registro, registrar de nuevo, forzar nuevo registro, exigir nuevo registro, pedir nuevo registro, registrarse de nuevo, que se registre de nuevo, borrar metodos, borra los metodos, volver a registrarse, vuelva a registrarse, pide un nuevo registro, exige un nuevo registro, reestablece, reestablecer, restablecimiento, restablecimiento de, se registre de nuevo, se registre otra vez, se vuelva a registrar, reinscribir, reinicializa, se restablezca',
  ),
  revoke: phrases(
    'revoca, revocar, revoque, sesiones, sesion, revoca las sesiones, revocar las sesiones, cierra sesion, cierra la sesion, cierra las sesiones, cierra todas las sesiones, cerrar sesion, cerrar sesiones, cerrar las sesiones, cerrar todas las sesiones, todas las sesiones, desconecta de todo, en todas partes, en todos los dispositivos, de todos los dispositivos, todos los dispositivos, tokens, sesiones activas, expulsa, expulsar, termina las sesiones, terminar sesiones, finaliza las sesiones, cierra, cerrar, finaliza, finalizar, termina, terminar, sus sesiones, de todas las sesiones, desloguea, anula las sesiones, echa',
  ),
  remind: phrases(
    'recuerda, recordar, recuerdale, recuerdales, envia un recordatorio, enviar un recordatorio, manda un recordatorio, mandar un recordatorio, recordatorio, recordatorios, envia recordatorios, manda recordatorios, enviar recordatorios, avisa, avisar, envia, enviar, enviale, manda, mandar, mandale, recordarle, recordarles, un recordatorio, enviarle un recordatorio, enviale un recordatorio, mandale un recordatorio, envie, haz un recordatorio, insiste, aviso',
  ),
  list: phrases(
    'lista, listar, listado, lista de, listame, quien esta, quienes estan, quien tiene, quienes tienen, quien falta, quienes faltan, que usuarios, que personas, que cuentas, que companeros, muestra todos, muestrame todos, muestra todos los usuarios, dame la lista, dame una lista, dame un listado, cuantos, cuantos usuarios, cuantas personas, los que, los usuarios con, usuarios con, cuentas con, a quien le falta, quien queda, quien sigue, quienes siguen, quien no, quienes no, quienes son, quienes, dame todos, todos los que, saca la lista, sacame la lista, sacame un listado, ensename todos, la lista de, quien no se ha, quien aun, quien todavia, quien no esta, relacion de usuarios, quien no, quienes no, quien aun no, quien todavia no, quienes aun no, quienes todavia no',
  ),
  pending: phrases(
    'quien no se ha registrado, quien no se ha registrado todavia, quien no se ha registrado aun, no se ha registrado todavia, no se han registrado todavia, quien falta por registrarse, quienes faltan por registrarse, quien queda por registrarse, pendientes, pendiente, sin registrar, no registrados, no registrado, no se han registrado, no se ha registrado, aun no registrados, aun no se han registrado, todavia no se han registrado, por registrar, pendientes de registro, pendiente de registro, faltan por registrarse, falta por registrarse, se ha registrado, se han registrado, registrados, registrado, registrarse, todavia no registrados, esta registrado, estan registrados, rezagados, atrasados, que se registre, ha registrado, han registrado, aun sin registrar, todavia sin registrar, aun no, todavia no, todavia no se ha registrado, aun no se ha registrado',
  ),
  stuck: phrases(
    'atascados, atascado, atascada, bloqueados, bloqueado, estancados, estancado, estancada, trabados, atorados, atorado, colgados, se quedaron en, quedados, stuck, encallados',
  ),
  approve: phrases(
    'aprueba, aprobar, apruebe, acepta, aceptar, acepte, autoriza, autorizar, autorice, da el visto bueno, dar el visto bueno, doy el visto bueno, approve, visto bueno, visto bueno a, doy mi aprobacion, apruebo, acepto, autorizo, aprobacion, aprobacion de, conforme con',
  ),
  reject: phrases(
    'rechaza, rechazar, rechace, deniega, denegar, deniegue, niega, reject, rechazo, deniego, declina, declinar, rechazo de, no apruebes, desestima',
  ),
  cancel: phrases(
    'cancela, cancelar, cancele, anula, anular, anule, retira la solicitud, retirar la solicitud, retira mi solicitud, cancel, cancelacion, cancelacion de, cancelo, anulo, cancelame',
  ),
  undo: phrases(
    'deshaz, deshacer, revierte, revertir, revierta, restaura, restaurar, da marcha atras, undo, dar marcha atras, rollback, da marcha atras a, deshaga, marcha atras, volver atras, vuelve atras',
  ),
  requests: phrases(
    'tengo algo que aprobar, hay algo que aprobar, tengo que aprobar algo, solicitudes en curso, mis solicitudes en curso, solicitudes, mis solicitudes, las solicitudes, solicitudes pendientes, solicitudes abiertas, peticiones, peticiones pendientes, mis peticiones, aprobaciones, aprobaciones pendientes, que esta pendiente, que hay pendiente, que tengo que aprobar, lista de solicitudes, muestra las solicitudes, muestrame las solicitudes, ver solicitudes, todas las solicitudes, por aprobar, a la espera de aprobacion, pendientes de aprobacion, pendiente de aprobacion, pendiente de aprobar, algo pendiente, algo por aprobar, que hay por aprobar, cola, cola de solicitudes, solicitudes en curso, peticiones abiertas, hay solicitudes, que solicitudes, pendientes de aprobar, que debo aprobar',
  ),
  request: phrases(
    'solicitud, la solicitud, mi solicitud, peticion, numero, numero de solicitud, solicitud numero, la peticion, mi peticion, esta solicitud, esa solicitud, mi ultima solicitud, la ultima solicitud, ultima solicitud, esta peticion, nro, num, no de solicitud',
  ),
  report: phrases(
    'como va el despliegue, como vamos, como va la implantacion, en que punto esta el despliegue, avance del despliegue, informe, reporte, cobertura, estadisticas, cifras, progreso, avance, resumen, informe mfa, reporte mfa, como vamos, cuadro de mando, cobertura mfa, informe de cobertura, metricas, panel, dashboard, informe semanal, informe mensual, progreso del registro, vision general, avance del despliegue, numeros, balance',
  ),
  posture: phrases(
    'que directivas, que politicas, que directivas se aplican, que politicas se aplican, directivas que se aplican, postura, postura de seguridad, configuracion de seguridad, acceso condicional, directivas, politicas, politicas de seguridad, valores predeterminados de seguridad, que directivas, que politicas, inquilino, tenant, configuracion del inquilino, security defaults, directivas de acceso condicional, politicas de acceso condicional, que politicas hay, que directivas hay, seguridad del tenant, estado del tenant, estado del inquilino, configuracion del tenant',
  ),
  help: phrases(
    'ayuda, ayudame, que puedes hacer, que sabes hacer, como funciona, como funciona esto, como funcionas, comandos, ejemplos, manual, instrucciones por favor, puedes ayudarme, me puedes ayudar, quien eres, que eres, necesito ayuda, que puedo preguntar, que puedo decir, que puedo escribir, que puedo hacer, que comandos hay, cuales son los comandos, como te uso, como se usa, que haces, para que sirves, podrias ayudarme, help, ayuda por favor, opciones, menu, lista de comandos, guia, me ayudas, en que puedes ayudar, en que me puedes ayudar, muestra los comandos, que ordenes entiendes, una ayuda, socorro',
  ),
  greet: phrases(
    'hola, buenos dias, buenas tardes, buenas noches, buenas, hola bot, hola a todos, que tal estas, saludos, hey, hola que tal, buen dia, ola, holi, hola equipo, como estas, que tal todo, muy buenas, estimado bot, hola buenas, hello, hi, hola de nuevo, que onda',
  ),

  please: phrases(
    'por favor, porfa, porfavor, xfa, x favor, favor de, puedes, puede, podrias, podria, me puedes, me puede, me podrias, me podria, podeis, podriais, pueden, podrian, haz el favor de, hazme el favor de, te pido que, le pido que, te ruego que, le ruego que, te agradeceria que, te importaria, seria posible, serias tan amable de, seria tan amable de, serian tan amables de, te importa, puedo pedirte que, puedo pedirle que, te solicito que, solicito que, se solicita, ruego, rogamos, quieres, me haces el favor de, tendrias la amabilidad de, tendria la amabilidad de, alguien puede, puede alguien, porfis, te agradezco que, agradeceria, agradeceria que, si eres tan amable, plis, debes, tienes que, necesito que me, a ver si puedes, vamos a, procede a, proceda a, sirvase',
  ),
  filler: phrases(
    'gracias por tu ayuda, gracias por su ayuda, gracias por vuestra ayuda, gracias por la ayuda, muchas gracias por su ayuda, muchas gracias por tu ayuda, gracias por todo, eh, em, pues nada, sí, en cuanto puedas, en cuanto pueda, sin prisa, gracias otra vez, mil gracias de antemano, se agradece, cuando tengas un rato, gracias, muchas gracias, mil gracias, gracias de antemano, muy amable, saludos cordiales, un saludo, atentamente, cordialmente, buen dia a todos, ahora, ahora mismo, ya, enseguida, inmediatamente, rapido, rapidamente, lo antes posible, cuanto antes, urgente, urgentemente, con urgencia, hoy, tambien, de nuevo, otra vez, nuevamente, primero, luego, entonces, pues, bueno, vale, ok, si gracias, perfecto, genial, directamente, simplemente, es urgente, asap, como acordamos, como quedamos, segun lo acordado, nos, le, les, me, te, lo, aqui, ademas, tan pronto como sea posible, que tengas buen dia, buen fin de semana, bien, venga, de inmediato, sin demora, cuando puedas, cuando pueda, cuando tengas un momento, si puedes, si es posible, si puede ser, muchisimas gracias, esta tarde, esta manana, abajo, a continuacion, un abrazo, hasta luego, adios, slds, querido, estimado, estimada, estimados, desde ya gracias, de antemano, al momento, porfa gracias',
  ),
  article: phrases('el, la, los, las, un, una, unos, unas, su, sus, lo de, al, del, dicho, dicha'),
  for: phrases(
    'paa, ppara, paara, paraa, praa, oara, psra, pars, pqra, para4, para, de, a, por, en, con, sobre, respecto a, en cuanto a, acerca de, paar, pra, apra, prar, pata, para el, para la, hacia, referente a, relativo a, en la cuenta de, bajo, pa, xa, ante',
  ),
  and: phrases('&, y, e, asi como, y tambien, ademas de, mas, junto con, y para, tambien para, y a, y de'),

  because: phrases(
    'porque, ya que, debido a, por causa de, motivo, razon, el motivo es, la razon es, puesto que, dado que, a causa de, a raiz de, justificacion, comentario, nota, pues ha, para que, por motivo de, por motivos de, a peticion de, a solicitud de, por orden de, tras perder, tras la perdida, tras el robo, por perdida, por robo, en vista de, como consecuencia de, por haber, visto que, con motivo de, en nombre de, tras haber, tras un, tras una, tras',
  ),
  ticket: phrases(
    'ticket, tique, incidencia, caso, numero de ticket, ticket numero, ver, ver ticket, vease, ref, referencia, segun ticket, segun el ticket, numero de incidencia, numero de caso, expediente, incidente, bajo el ticket, bajo ticket, segun, con ticket, con el ticket, nota de ticket, tiquete, ticket no, ticket nro, tkt, boleto',
  ),
  dryRun: phrases(
    'simulacion, simula, simular, simulacro, prueba en seco, ensayo, que pasa si, que pasaria si, que ocurre si, que ocurriria si, que sucede si, que sucederia si, y si, dry run, en modo simulacion, modo simulacion, sin ejecutarlo, sin cambiar nada, solo simular, solo una simulacion, sin aplicar nada, en seco, haz una simulacion, haz una simulacion de, haz un ensayo, vista previa, previsualiza, simulando, sin aplicarlo, sin hacer cambios, que efecto tendria, que impacto tendria, sin hacerlo de verdad, haz un simulacro, como simulacro, de prueba, como prueba',
  ),
  temporary: phrases(
    'temporalmente, provisionalmente, temporal, de forma temporal, de manera temporal, hasta, hasta el, hasta manana, hasta el viernes, hasta nuevo aviso, por ahora, de momento, por el momento, por hoy, unas horas, por unas horas, durante unas horas, unos dias, por unos dias, durante unos dias, un rato, por un rato, por un tiempo, un tiempo, durante un tiempo, solo hoy, solo por hoy, mientras, mientras tanto, esta semana, este fin de semana, brevemente, por un momento, para hoy, por un par de horas, por un par de dias, hasta que, durante el fin de semana, por esta semana',
  ),
  during: phrases(
    'durante, por, por las proximas, durante las proximas, las proximas, por los proximos, durante los proximos, los proximos, por un periodo de, maximo, max, como maximo, por un maximo de, por unas, por solo, solo por, durante unas, durante un periodo de, durante un maximo de, solo durante',
  ),
  minute: phrases('minuto, minutos, min, mins'),
  hour: phrases('hora, horas, h, hrs, horitas'),
  day: phrases('dia, dias, d'),
  week: phrases('semana, semanas'),
  month: phrases('mes, meses'),
  half: phrases('media, medio'),
  numbers: phrases('una, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, once, doce'),

  not: phrases(
    'deja la mfa, deja mfa, dejar la mfa, deja el mfa, no, nunca, jamas, ninguno, ninguna, ningun, nada, nadie, sin, tampoco, ni, ya no, en absoluto, de ninguna manera, bajo ningun concepto, on no, espera, espere, olvidalo, olvida, olvidate, dejalo, dejalo asi, mejor no, es broma, broma, evita, evitar, evite, impide, impedir, prohibe, prohibir, prohibido, manten, mantener, mantenga, conserva, conservar, ignora, ignore, para ya, alto, ni se te ocurra, innecesario, deja de, dejad de',
  ),
  question: phrases(
    'debo, debemos, deberia, deberiamos, puedo, podemos, podriamos, tengo que, tenemos que, se puede, se podria, es posible, es posible que, es recomendable, es necesario, es conveniente, es buena idea, como, como puedo, como se, como activo, como desactivo, que, que es, que significa, cual, cuales, donde, quien, quien puede, quien debe, has, hemos, ha, habeis, por que no, cuanto tiempo, pregunta, conviene, tiene sentido, vale la pena, crees que, hay, habria que, eres, soy, activo yo, desactivo yo, hace falta que yo, seria bueno, sera que, que opinas, te parece, puedo yo',
  ),
  aux: phrases(
    'esta, estan, tiene, tienen, es, son, ha sido, hay alguna, tenia, tenian, fue, posee, usa, utiliza, se encuentra, sigue',
  ),
  condition: phrases(
    'si, si es que, cuando, una vez, una vez que, en cuanto, despues de, despues de que, despues, antes de, antes de que, antes, a menos que, salvo que, siempre que, siempre y cuando, en caso de, en caso de que, en el caso de que, por si, si no, de lo contrario, suponiendo que, supongamos que, suponiendo, con tal de que, a no ser que, solo si, apenas, luego de, teoricamente, en teoria, la proxima vez, imagina, hipoteticamente, si acaso, mientras no, tan pronto como',
  ),
  reported: phrases(
    'dijo, dice, dicen, decia, dijeron, ha dicho, escribio, escribe, pidio, pide, piden, ha pedido, quiere, quieren, queria, querian, solicito ayer, solicita, segun el, al parecer, afirma, afirmo, menciona, menciono, comento, comenta, cita, cito, lei, leido, oido, escuche, piensa, pensaba, cree, creia, contesto, respondio, reenviado, asunto, correo, correo dice, mensaje, manual dice, documentacion, articulo, ejemplo, por ejemplo, llamado, frase, escribir, escribe la frase, traduce, traducir, repite, instrucciones, instruccion, anteriores, anterior, sistema, actua como, finge, sugiere, sugirio, recomienda, recomendo, exigio, ordeno, ordena, espera que, desea, deseaba, reclama, aconseja, aconsejo, me pidio, nos pidio, preguntaron, pregunto',
  ),
  past: phrases(
    'gracias a ti por, gracias a vosotros por, muchisimas gracias por, mil gracias por, gracias de nuevo por, gracias otra vez por, se agradece que, gracias que, agradezco que, te agradezco que, agradecido por, agradecida por, genial que, menos mal que, gracias por, gracias por haber, muchas gracias por, activé, activó, desactivé, desactivó, habilité, habilitó, deshabilité, deshabilitó, quité, quitó, forcé, forzó, exigí, exigió, puse, puso, cambié, cambió, pasé, pasó, apliqué, impuse, impuso, activaba, desactivaba, aprobé, rechacé, aprobó, rechazó, aprobada, rechazada, cancelada, anulada, ayer, anteayer, hace, la semana pasada, el mes pasado, el ano pasado, ya esta, ya estaba, fue, fueron, era, eran, estaba, estaban, tenia, habia, habian, he, hemos, has, han, ha, ha sido, han sido, recientemente, antes tenia, anteriormente, acabo de, acaba de, acabamos de, hecho, terminado, listo, por error, todavia esta, aun esta, active ayer, desactive ayer, activamos, desactivamos, sigue, siguen, hice, hicimos',
  ),
  future: phrases(
    'manana, pasado manana, esta noche, la semana que viene, la proxima semana, el mes que viene, el proximo mes, el ano que viene, mas tarde, luego mas tarde, el lunes, el martes, el miercoles, el jueves, el viernes, el sabado, el domingo, lunes, martes, miercoles, jueves, viernes, sabado, domingo, sera, seran, va a, van a, voy a, vamos a ver, iba a, planea, planeamos, planeo, previsto, pronto, a partir de, a partir del, desde manana, en el futuro, algun dia, cada, cada dia, todos los dias, siempre, diariamente, proximamente, activare, desactivare, activara, desactivara, activaremos, desactivaremos, pienso activar, pienso desactivar, en breve, dentro de',
  ),
  doubt: phrases(
    'quizas, quiza, tal vez, a lo mejor, posiblemente, probablemente, puede que, aparentemente, creo que, creo, pienso que, supongo que, supongo, me pregunto, dudo, no estoy seguro, deberia, deberian, parece, parece que, podria ser, o algo, algo asi, idea, propuesta, hablar, decidir, consejo, miedo, intenta, intentar, intento, intentaba, funciona, funcionan, funcionar, error, errores, problema, problemas, roto, averiado, se queja, queja, molesto, raro, tonto, importante que, buena idea, ojala, casi, estaria bien, seria mejor, estaria, de alguna manera, estoy pensando, pensando en, pensando, falla, fallo',
  ),
  except: phrases(
    'excepto, salvo, menos, pero, pero no, a excepcion de, con excepcion de, en lugar de, en vez de, sin embargo, aunque, sino, solo, solamente, solo para, unicamente, exceptuando, aparte de, perdon, ups, correccion, quiero decir, queria decir, en realidad, versus',
  ),
  or: phrases('o, u, o bien, y o, respectivamente'),
  other: phrases(
    'contrasena, contrasenas, clave, buzon, buzon compartido, licencia, licencias, cifrado, reenvio, telefono, movil, portatil, impresora, impresion, aplicacion, aplicaciones, app, apps, permisos de administrador, permisos, notificacion, notificaciones, acceso, acceso de invitado, inicio de sesion, ordenador, computadora, servidor, sitio, llave de seguridad, pin, calendario, calefaccion, luz, lampara, cafe, cafetera, alarma, aire acondicionado, puerta, metodo, metodos, directiva de acceso condicional, respuesta automatica, antispam, uso compartido, archivo, firma, red, wifi, cortafuegos, antivirus, camara, microfono, correo electronico, copia de seguridad, bluetooth',
  ),
  pronoun: phrases(
    'mi, mis, mio, mia, yo, ella, ellos, ellas, nosotros, nuestro, nuestra, tu, tus, tuyo, usted, ustedes, se, si mismo, alguien, ese, esa, eso, aquel, aquella, el mismo, la misma, los mismos, otro, otra, otros, otras, esa persona, esta persona, la persona, ese usuario, este usuario, mi cuenta, mi propia cuenta, mi jefe, mi jefa, el jefe, la jefa, jefe, jefa, el director, la directora, el nuevo, la nueva, el nuevo empleado, el becario, la becaria, ambos, ambas, algunos, algunas, varios, varias, el resto, cualquiera, los demas, un usuario, un companero, mi mismo, quien sea, para el solo, para ella',
  ),
  occasion: phrases(
    'movil roto, movil robado, telefono roto, telefono robado, equivocada, equivocado, persona equivocada, duplicada, duplicado, perdio, perdido, perdida, perdida de telefono, perdio el movil, nuevo telefono, nuevo movil, telefono nuevo, movil nuevo, robado, robada, robo, roto, rota, telefono, movil, celular, dispositivo, portatil, incorporacion, alta, baja, nuevo empleado, nueva empleada, nuevo, nueva, contratado, contratada, se va, empieza, comienza, onboarding, offboarding, viaje, vacaciones, permiso, auditoria, control, cumplimiento, politica, seguridad, incidente, hackeado, hackeada, comprometida, comprometido, phishing, a peticion de, a solicitud de, solicitado por, pedido por, aprobado por, por telefono, verificado, verificada, identidad verificada, llamo, llamada, bloqueado, bloqueada, no puede entrar, no puede acceder, no puede iniciar sesion, migracion, piloto, despliegue, proyecto, ascenso, mantenimiento, prueba, pruebas, demo, reemplazo, reparacion, olvido, olvidado, tarjeta sim, nuevo numero, practicas, becario, externo, enfermo, baja por maternidad, vuelve de, mudanza, limpieza, extranjero, cambio de movil, cambio de telefono, nuevo companero, nueva companera, nuevo colega, nueva colega, nueva incorporacion, nuevo usuario, nueva usuaria',
  ),
  ordinary: phrases(
    'esto, eso, asi, muy, mucho, poco, mas, menos, siempre, todavia, aun, cosa, cosas, algo, tiempo, vez, veces, ano, hombre, mujer, chico, chica, jefe, director, empresa, oficina, edificio, equipo, grande, pequeno, viejo, joven, primero, ultimo, bueno, malo, libre, ser, estar, haber, ir, va, venir, viene, saber, sabe, tomar, encontrar, seguir, trabajar, trabaja, poder, querer, deber, mientras, entre, contra, desde, hacia, ajuste, ajustes, configuracion, boton, pantalla, ventana, fichero, carpeta, sistema, programa, internet, tiempo, comida, escuela, coche, casa, calle, ciudad, pais, desconocido, jaja, lol',
  ),
};

export const es = [esParadigms, esDesk, esReasons, esSpoken, esAsides, esHurried, esComposed].reduce<Phrases>(
  withParadigms,
  own,
);
