import type { Paradigms } from '../paradigms/paradigm.ts';
import { combine, phrases, spelledOut } from '../wordings.ts';

/** Families of phrases heard at a help desk; gathered from sentences by people who had never seen the grammar. */
export const esDesk: Paradigms = {
  posture: [
    ...phrases(
      'como estamos protegidos, estamos bien protegidos, resumen de seguridad, estado de la seguridad, se exige mfa por acceso condicional',
    ),
    ...combine(
      'usamos, tenemos, utilizamos, hay',
      'acceso condicional, el acceso condicional, valores predeterminados de seguridad',
    ),
    ...phrases(
      'que cubre el acceso condicional, que exige el acceso condicional, que directivas exigen mfa, que politicas exigen mfa, como esta el tenant, como esta configurado el tenant',
    ),
  ],
  why: [...phrases('como es que, como es posible que, a que se debe que')],
  because: [...phrases('ahora que')],
  account: [
    ...phrases(
      'todos estos, todos esos, los tres, los cuatro, todos los de arriba, los de arriba, los anteriores',
    ),
  ],
  must: phrases('puede volver a, puede quedar, se puede volver a'),
  please: [
    ...combine(
      'puedes, puede, podrias, podria, podeis, alguien puede',
      'hacerlo, hacer eso, hacer esto, encargarte, encargarse, arreglarlo, gestionarlo, ocuparte de esto, ocuparte de eso',
      ', por favor, porfa, ya',
    ),
    ...phrases('porfi, x fa, porfaplis, me ayudas a, ayudame a, procede con, proceder a, hay que hacer'),
  ],
  filler: [
    ...phrases('de repente, de golpe, de pronto'),
    ...phrases('asi que, por eso, entonces, hola equipo, buenas equipo, hola a todos'),
    ...phrases('otra vez, una vez mas, de nuevo, buen fin de semana, feliz fin de semana, que descanses'),
  ],
  remind: [
    ...phrases(
      'avisales, avisale, mandales, mandales un recordatorio, mandales otro recordatorio, enviales, enviales un recordatorio, enviales otro recordatorio, insisteles, insistele, insiste, insistir, escribeles, da un toque, dale un toque, dales un toque, dar un toque, recuerdaselo, recordarselo, vuelve a recordarles, recuerdales otra vez, mete prisa, meteles prisa',
    ),
    ...phrases(
      'vuelve a avisar, vuelve a recordar, vuelve a insistir, otro aviso, manda otro aviso, envia otro aviso, otro recordatorio, manda otro recordatorio, envia otro recordatorio',
    ),
    ...combine(
      'envia, envie, enviar, manda, mande, mandar, pasa, haz llegar',
      ', otro, un, un nuevo, otra vez un',
      'recordatorio, aviso, correo de recordatorio, mensaje de recordatorio, recordatorio mfa',
      ', a, al, a los',
    ),
    ...phrases(
      'recuerdale a, recuerdales a, recuerda a, recordarle a, dales un toque a, da un toque a, avisa a, avisale a, insiste a, mete prisa a',
    ),
  ],
  not: phrases(
    'chat equivocado, canal equivocado, ventana equivocada, bot equivocado, conversacion equivocada, ignora esto, ignora eso',
  ),
  pending: [
    ...combine(
      'los que, quienes, quien, todos los que, aquellos que, las que, la gente que',
      'no se han registrado, no se ha registrado, no se haya registrado, no se hayan registrado, no se registraron, no se registro, falte, falten, falta, faltan, no lo han hecho, no lo ha hecho, siguen sin registrarse, sigue sin registrarse, siguen pendientes, quedan por registrarse',
      ', todavia, aun, por registrarse, por registrar',
    ),
    ...combine(
      'los que, quienes, quien, todos los que',
      'todavia no, aun no',
      'se han registrado, se ha registrado, se registraron, lo han hecho, lo ha hecho, estan registrados',
    ),
    ...phrases(
      'todos los que faltan, a todos los que faltan, siguen sin registrarse, sigue sin registrarse, que siguen sin registrarse, sin registrarse, que no lo han hecho, que aun no lo han hecho, que todavia no lo han hecho',
    ),
    ...phrases(
      'los rezagados, rezagadas, los atrasados, los que faltan, los que faltan por registrarse, los morosos, los que aun faltan, los que todavia faltan',
    ),
    ...combine(
      'los que, las que, quienes, todos los que, a los que',
      ', aun, todavia',
      'no se han registrado, no se registraron, no se hayan registrado, no estan registrados, faltan por registrarse, faltan de registrarse, no han terminado',
    ),
    ...phrases(
      'se registro, ya se registro, se registro ya, se registraron, ya se ha registrado, no registrado aun, los no registrados, los pendientes, los rezagados',
    ),
  ],
  requests: [
    ...phrases(
      'que me espera, que me queda pendiente, que me queda por aprobar, que debo aprobar, que debo decidir',
    ),
    ...combine(
      'hay, tengo, tenemos',
      ', alguna, algunas, mas',
      'solicitudes, peticiones, aprobaciones, solicitud, peticion',
      ', abiertas, pendientes, en curso, por aprobar, para mi, para aprobar',
    ),
    ...combine(
      'que, cuales',
      'solicitudes, peticiones, aprobaciones',
      'hay, estan abiertas, estan pendientes, siguen abiertas, me esperan, quedan, hay abiertas, hay pendientes, quedan abiertas',
    ),
    ...combine(
      'que',
      'me espera, me queda por aprobar, tengo pendiente, tengo pendiente de aprobar, esta esperando mi aprobacion, espera mi aprobacion, tengo por aprobar, me falta por aprobar, hay para mi, queda por aprobar, hay en mi cola',
    ),
    ...phrases(
      'algo que aprobar, algo para aprobar, algo pendiente de aprobar, mis pendientes, ver las solicitudes, ver mis solicitudes, muestrame las solicitudes abiertas, muestra solicitudes abiertas, dame las solicitudes, que tengo que aprobar todavia, que tengo que autorizar',
    ),
  ],
  report: [
    ...combine(
      'informe, reporte, resumen, cifras, estadisticas',
      'de, del, sobre, sobre el, sobre la, de la, de los',
      'registro, registros, registro mfa, registro de mfa, despliegue, despliegue de mfa, despliegue mfa, implantacion, avance, progreso',
    ),
    ...combine(
      'envia, enviame, manda, mandame, dame, muestra, muestrame, pasame, saca, sacame, genera, quiero, quiero ver, necesito, ensename',
      ', el, la, los, las, un',
      ', ultimo, ultimos',
      'informe, informe mfa, informe de mfa, informe de cobertura, reporte, reporte mfa, reporte de mfa, resumen, cifras, numeros, estadisticas, estadisticas de mfa, cobertura, cobertura mfa, avance, progreso, datos de cobertura',
    ),
    ...combine(
      'cual es, cual es hoy, como va, como esta, como vamos con',
      'la cobertura, la cobertura mfa, el avance, el progreso, el despliegue, el despliegue de mfa, el registro, la adopcion, el porcentaje, la implantacion',
    ),
  ],
  history: [
    ...combine(
      'quien, quien le',
      'cambio, modifico, toco, activo, desactivo, quito, puso, forzo, restablecio, reinicio, ha cambiado, ha modificado, ha tocado, ha desactivado, ha activado',
      'el mfa, la mfa, mfa, el estado mfa, el estado de mfa, la 2fa, el 2fa',
      'de, a, para, en, del usuario',
    ),
    ...phrases(
      'y cuando, y por que, cuando fue eso, historial de, el historial de, historial mfa de, historial de mfa de, cambios mfa de, que paso con el mfa de, que paso con la mfa de, que ha pasado con el mfa de, que le paso al mfa de, cambiado, modificado, cuando se cambio, cuando se modifico',
    ),
  ],
  revoke: [
    ...phrases('de todo, de todos lados, de todos los sitios'),
    ...combine(
      'desconecta, desconectar, desconecte, echa, saca, expulsa, desloguea',
      'de todas partes, de todo, de todas las sesiones, de todas sus sesiones, de todos los dispositivos, de todos sus dispositivos, en todas partes',
    ),
    ...combine(
      'cierra, cerrar, cierre, corta, mata, termina, finaliza, revoca, invalida, anula, elimina',
      'todas las, las, todas sus, sus',
      'sesiones, sesiones activas, sesiones abiertas, tokens, conexiones',
      ', de, del, a, para',
    ),
    ...phrases(
      'de todas las sesiones, de todas sus sesiones, de todos sus dispositivos, de todas partes, todas las sesiones de, cierre de sesiones de, cierre de sesion de',
    ),
  ],
  reset: [
    ...combine(
      'exige, exigir, exija, fuerza, forzar, fuerce, pide, pedir, obliga a, obligar a, solicita, solicitar',
      ', un, el',
      'nuevo registro, nuevo registro mfa, nuevo registro de mfa, reregistro, re registro, registro de nuevo, registro nuevo',
    ),
    ...spelledOut(
      combine(
        'tiene que, debe, deberia, que',
        'registrarse, volver a registrarse, volver a registrar, se registre, se vuelva a registrar, vuelva a registrarse',
        'de nuevo, otra vez, nuevamente, , de nuevo en mfa, otra vez en mfa',
      ),
    ).filter((phrase) => /nuevo|otra|nueva|vuelv|volver/.test(phrase)),
    ...combine(
      'restablece, restablecer, reinicia, reiniciar, resetea, resetear, restablezca, haz reset de, reset de, reset',
      ', el, la, los, su',
      'mfa, 2fa, registro mfa, registro de mfa, metodos mfa, metodos de mfa, registro',
      ', de, del, a, para',
    ),
    ...phrases(
      'nuevo registro para, un nuevo registro para, un nuevo registro, restablecimiento de mfa, un restablecimiento de mfa, un reset de mfa, reset mfa, se registre otra vez en mfa, se registre de nuevo en mfa, se vuelva a registrar en mfa',
    ),
  ],
  undo: phrases(
    'deshazlo, deshaz el cambio de, deshaz los cambios de, revierte el cambio de, revierte los cambios de',
  ),
  reminders: [
    ...combine(
      ', la, nuestra',
      'campana de registro, campana mfa, campana de mfa, campana de avisos, campana de correos',
    ),
    ...phrases(
      'que recordatorios salen, que recordatorios van a salir, cuando sale el proximo recordatorio, a quien se le recuerda, quien recibe recordatorios, cuando salen recordatorios',
    ),
  ],
  code: phrases(
    'codigo realmente, el codigo realmente, este codigo realmente, codigo de verdad, verifica el codigo, comprueba el codigo, comprueba codigo, verifica codigo, codigo real, codigo autentico, ese codigo, ese codigo realmente',
  ),
  occasion: phrases(
    'me equivoque, me equivoque de persona, me he equivocado, me he equivocado de persona, error mio, fue un error, por error, usuario equivocado, llamante, en linea, al telefono, oleada de phishing, ataque de phishing, enlace de phishing, pico en un phishing, ha picado en un phishing, ha pinchado en un enlace, hizo clic en un enlace, hizo clic en phishing, le han hackeado, le han robado el movil, le robaron el movil, le robaron el portatil, portatil robado, cuenta hackeada, cambio de telefono, ha cambiado de movil, cambio de movil, tiene movil nuevo, tiene nuevo movil, tiene telefono nuevo, perdio su movil, ha perdido el movil, ha perdido su movil, un externo, contratista, proveedor, ataque, auditoria',
  ),
  status: combine(
    'muestra, muestrame, dime, dame, comprueba, verifica, mira, cual es, revisa, ver',
    ', el, la',
    'estado mfa, estado de mfa, estado del mfa, mfa, situacion mfa, situacion de mfa',
    'de, del, para',
  ),
};
