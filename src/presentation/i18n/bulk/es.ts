import type { BulkTexts } from './texts.ts';

export const bulkEs: BulkTexts = {
  'bulk.failures': 'Primeros errores',
  'bulk.status':
    '{status, select, running {En curso.} paused {En pausa por {who}. No se cambia a nadie más hasta que el solicitante continúe.} halted {Detenido automáticamente: demasiados cambios fallaron. No se cambia a nadie más hasta que el solicitante continúe.} asking {Una tanda ha terminado. La siguiente empieza cuando el solicitante continúe.} cancelled {Cancelado. Lo que estaba en curso se está terminando.} ended {Terminado automáticamente: {who} lo pidió y ya no puede pedir cambios. Quienes aún no tenían su turno se quedan como están; un compañero puede pedirlo para esas personas.} other {Terminado.}}',
  'bulk.held':
    '{because, select, rules {Las reglas se han vuelto más estrictas desde la aprobación. Seguirá por sí solo en cuanto lo permitan.} graph {Por ahora no se puede leer Microsoft Graph} frozen {Todo está congelado} threat {El modo de amenaza está activo} breaker {El freno contra demasiados debilitamientos está activo} other {Por ahora no se quita la MFA}}. No se cambia a nadie más; continúa por sí solo en cuanto eso termine.',
  'bulk.tally':
    '{what, select, done {Cambiadas} unchanged {Ya estaban así} failed {Con errores} skipped {Sin cambios} other {Pendientes}}: {count, number}',
  'bulk.wave': 'Tanda {wave} de {waves}',
  'bulk.pace':
    '{rate, number} personas por minuto; {from, plural, =0 {menos de {to, plural, =1 {un minuto} other {# minutos}}} other {entre {from, number} y {to, number} minutos}} para terminar',
  'bulk.time':
    '{phase, select, plan {Tras la aprobación: el cambio {graph}, los correos {mail}, los mensajes de Teams {teams}.} left {Falta: el cambio {graph}, los correos {mail}, los mensajes de Teams {teams}.} other {Mensajes aún en camino: correos {mail}, mensajes de Teams {teams}.}} Lo más lento: {slowest, select, graph {el propio cambio} mail {el correo} other {Teams}}.',
  'bulk.time-about': 'aproximadamente {duration}',
  'bulk.time-none': 'ninguno más',
  'no.wave-group':
    'Las listas largas deben empezar por el grupo {group}, y no he podido leer quién está en él. Por eso no se ha solicitado nada. Quien mantiene el archivo de reglas puede nombrar otro grupo.',
  'no.wave-needs-approver':
    'La próxima tanda de {request} empieza cuando lo dice un aprobador, que no es el solicitante ni está en la lista.',
  'bulk.needs-approver':
    'Un aprobador deja empezar la próxima tanda, con «reanudar {request}» o con el botón de «estado {request}».',
  'no.wave-plan':
    '{because, select, past {El momento de la tanda {wave} ya ha pasado, o ese día no existe. Indique uno posterior, por ejemplo «el resto el lunes a las 7:00».} skipped {Ese día cambia la hora, y la de la tanda {wave} no existe. Indique otra.} early {La tanda {wave} no puede empezar tan pronto: por la tanda anterior, como pronto el {when}. Indique un momento posterior.} far {La tanda {wave} empezaría dentro de más de 14 días, y ninguna aprobación llega tan lejos. Solicite esa parte más adelante.} few {La lista es demasiado corta para estas tandas: no quedaría nadie para la tanda {wave}.} policy {El archivo de reglas quiere que las listas largas empiecen más pequeñas: hasta la tanda {wave}, estas son demasiado grandes o muy pocas.} many {Más de {wave} tandas son demasiadas para seguirlas. Indique tandas más grandes.} group {No está claro para qué grupo es la tanda {wave}, o no puedo leer quién está en él. Escríbalo exactamente como en Entra, o con su identificador de objeto.} nobody {De quienes quedan en la lista, nadie está en el grupo de la tanda {wave}.} other {Solo lo que refuerza, o pasa al acceso condicional, va en tandas con hora propia. Para quitar protección, solicite cada parte cuando llegue el momento.}}',
  'bulk.wave-plan':
    'Tanda {wave}, {count, plural, =1 {# persona} other {# personas}}{group, select, none {} other { del grupo {name}}}: {how, select, now {en cuanto se apruebe} at {no antes del {when}} after {como pronto {when} después de la tanda anterior} other {justo después de la tanda anterior}}{ask, select, approver {, cuando un aprobador la deje empezar} requester {, cuando el solicitante la deje empezar} other {}}.',
  'bulk.plan': 'En {count} tandas, una tras otra: {sizes} personas.',
  'bulk.next-wave': 'La próxima tanda empieza como pronto el {when}.',
  'bulk.last-wave': 'La última tanda empieza como pronto el {when}.',
  'bulk.waits': 'A eso se suma la espera hasta que empieza cada tanda.',
  'bulk.failure': '{name}: {outcome}',
};
