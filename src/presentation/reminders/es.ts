import type { ReminderTexts } from './reminder-texts.ts';

export const es: ReminderTexts = {
  'calendar.heading': 'Recordatorios',
  'calendar.none':
    'Ahora no se recuerda nada a nadie. En cuanto se active la MFA para alguien que aún deba registrarse, se le recordará.',
  'calendar.stuck':
    '{count, plural, =1 {Una persona se ha registrado y sigue} other {# personas se han registrado y siguen}} en «habilitado». Alguien tiene que exigir la MFA o pedir un nuevo registro.',
  'calendar.unseen-title': 'MFA aplicada, y ningún segundo factor a la vista',
  'calendar.unseen':
    '{count, plural, =1 {Una persona lleva} other {# personas llevan}} días en «aplicado» sin que se vea un segundo factor. Pregúnteles: o el registro está hecho y aún no se ve, o sus aplicaciones antiguas han dejado de funcionar. No se envían recordatorios; en cuanto se vea el registro, se les dará las gracias.',
  'calendar.halted':
    'Todos los recordatorios están {how, select, paused {en pausa} other {detenidos}} desde el {when}.',
  'calendar.hint':
    'Cada persona los recibe en su horario de trabajo; las vacaciones y los festivos pueden moverlos. Escriba «pausar los recordatorios», «reanudar los recordatorios» o «detener los recordatorios», con el número de una solicitud solo para sus personas.',
  'cohort.title': '{request}',
  'cohort.by-hand': 'Pedidos por el soporte',
  'cohort.people': '{waiting} por registrarse, {registered} registradas, {left} ya no afectadas.',
  'cohort.day': '{day}: recordatorio {number} a {people, plural, =1 {una persona} other {# personas}}.',
  'cohort.silent':
    '{count, plural, =1 {Una persona ha} other {# personas han}} recibido todos los recordatorios; no habrá más por sí solos.',
  'cohort.ahead':
    'Espera aprobación. Si se hiciera ahora, {count, plural, =1 {una persona recibiría} other {# personas recibirían}}, hasta registrarse:',
  'cohort.later':
    'Más tarde, en tandas que aún no han empezado: {count, plural, =1 {una persona} other {# personas}}.',
  'cohort.halted': '{how, select, paused {En pausa} other {Detenidos}} desde el {when}: no sale nada.',
  'digest.heading': 'Quién falta por registrarse',
  'digest.late':
    '{count, plural, =0 {Nadie va con retraso.} =1 {Una persona va con retraso: el último día ha pasado.} other {# personas van con retraso: el último día ha pasado.}}',
  'digest.title': 'Con retraso',
  'order.heading':
    '{status, select, reported {Cómo han ido los recordatorios} ordered {Los recordatorios están en camino} held {Los recordatorios están en pausa} cancelled {Sin recordatorios: cancelado} rejected {Sin recordatorios: rechazado} expired {Sin recordatorios: no se decidió a tiempo} other {¿Enviar un recordatorio a {count, plural, =1 {una persona} other {# personas}}?}}',
  'order.waits': 'Espera aprobación, porque afecta a más personas de las que puede cambiar una solicitud.',
  'order.unasked':
    '{more, select, yes {No se pudo contactar en Teams con nadie más que pueda dar su acuerdo.} other {No se pudo contactar con ningún aprobador en Teams.}} Pida a uno de ellos que me escriba «hola» allí y vuelva a pedirlo: no se envía nada hasta que {more, select, yes {también esté de acuerdo} other {alguien esté de acuerdo}}.',
  'order.escalated': 'Nadie ha respondido todavía, así que he preguntado también al grupo siguiente.',
  'order.cancelled':
    '{because, select, lost {No se envía nada: quien lo pidió ya no puede pedir recordatorios.} altered {No se envía nada: el encargo ya no es como se confirmó. Queda registrado; vuelva a pedirlo.} other {No se envía nada: quien lo pidió lo ha cancelado.}}',
  'order.will-wait':
    'Afecta a más personas de las que puede cambiar una solicitud, así que otra persona tiene que aprobarlo.',
  'order.number': 'Envío {id}: recordatorios para {count, plural, =1 {una persona} other {# personas}}',
  'order.state':
    '{status, select, ordered {Los recordatorios están en camino.} held {Los recordatorios están en pausa.} done {No queda nada por enviar.} cancelled {Cancelado: no se envía nada.} rejected {Rechazado: no se envía nada.} other {No se decidió a tiempo: no se envía nada.}}',
  'order.follow': 'Para ver cómo va, escriba «status {id}».',
  'order.asked-at': 'Pedido por {name} el {when}.',
  'order.channel':
    '{channel, select, mail {Correo} other {Teams}}: {sent, plural, =1 {1 enviado} other {# enviados}}, {waiting, plural, =1 {1 pendiente} other {# pendientes}}, {failed, plural, =1 {1 fallido} other {# fallidos}}, {unreachable} sin poder llegar.',
  'order.channels-title': 'Cómo va',
  'order.asked-by': 'Pedido por {name}.',
  'order.decided-by': 'Decidido por {name}.',
  'order.safe':
    'Cada persona recibe un mensaje por correo y en Teams, en su idioma y horario. El registro se comprueba otra vez justo antes de enviarlo; nadie recibe dos recordatorios el mismo día.',
  'order.minutes':
    '{minutes, plural, =1 {En total, alrededor de un minuto} other {En total, unos # minutos}} desde que se puede escribir a las personas; lo más lento es {slowest, select, mail {el correo} teams {Teams} other {el ritmo fijado en la política}}.',
  'order.who': 'Quién lo recibe y cuándo',
  'order.sent':
    '{count, plural, =0 {No se ha escrito a nadie.} =1 {Se ha escrito a una persona.} other {Se ha escrito a # personas.}}',
  'order.registered':
    '{count, plural, =1 {Una persona se había registrado antes del envío y no ha recibido nada.} other {# personas se habían registrado antes del envío y no han recibido nada.}}',
  'order.left':
    '{count, plural, =1 {A una persona ya no le afectaba: MFA está desactivada o es obligatoria, o la cuenta ya no existe.} other {A # personas ya no les afectaba: MFA está desactivada o es obligatoria, o la cuenta ya no existe.}}',
  'order.open':
    '{count, plural, =1 {Una persona aún tiene que recibirlo: ausente, en pausa, o se vuelve a intentar otro día laborable.} other {# personas aún tienen que recibirlo: ausentes, en pausa, o se vuelve a intentar otro día laborable.}}',
  'order.nowhere':
    '{count, plural, =1 {No se ha podido llegar a una persona ni por correo ni en Teams. Avísele usted.} other {No se ha podido llegar a # personas ni por correo ni en Teams. Avíseles usted.}}',
  'order.open-title': 'Quién aún tiene que recibirlo',
  'order.nowhere-title': 'A quién no se ha podido llegar',
  'order.person': '{name}: recordatorio {number}, {when}',
  'order.person-held': '{name}: en cuanto se reanuden los recordatorios',
  'order.held':
    '{all, select, yes {{count, plural, =1 {A esta persona no se le envía nada por ahora.} other {A estas personas no se les envía nada por ahora.}}} other {{count, plural, =1 {Una de estas personas no recibe nada por ahora.} other {# de estas personas no reciben nada por ahora.}}}}',
  'order.halt':
    '{scope, select, all {Todos los recordatorios} other {Los recordatorios para {of}}} están {how, select, paused {en pausa} other {detenidos}} desde el {when}{known, select, yes {, por decisión de {by}} other {}}. Para que continúen, el soporte escribe «reanudar los recordatorios{scope, select, all {} other { para {typed}}}».',
  'order.left-out': 'No incluidos',
  'order.because':
    '{name}: {because, select, registered {ya se ha registrado} stuck {ya se ha registrado} enforced {la MFA está exigida} disabled {la MFA está desactivada} blocked {no puede iniciar sesión} gone {la cuenta ya no existe} other {no se pudo leer, inténtelo de nuevo}}.',
  'order.nobody': 'A ninguna de estas personas le falta registrarse. No se envía nada.',
  'button.send': 'Enviar',
  'button.cancel': 'Cancelar',
  'button.approve': 'Aprobar',
  'button.reject': 'Rechazar',
  'halted.heading':
    '{how, select, paused {Recordatorios en pausa} stopped {Recordatorios detenidos} resumed {Los recordatorios continúan} held {Los recordatorios siguen en pausa} other {No había nada en pausa}}',
  'halted.line':
    '{how, select, resumed {Quien perdió varios recibe uno.} other {No sale nada hasta que alguien escriba «reanudar los recordatorios». Quien se registre lo sabremos igualmente y le daremos las gracias.}}',
  'halted.all': 'Afecta a: todos.',
  'halted.of': 'Afecta a: {of}.',
  'own.heading':
    '{standing, select, unregistered {Aún tiene que registrarse} registered {Ya está registrado, gracias} stuck {Ya está registrado, gracias} enforced {Aún tiene que registrarse} disabled {No tiene que hacer nada} other {Ahora no podemos verlo}}',
  'own.looked':
    'Acabamos de mirar: todavía no hay ningún segundo paso en su cuenta. Puede tardar unos minutos en aparecer.',
  'own.registered':
    'Su cuenta tiene un segundo paso. No tiene que hacer nada más y no recibirá más recordatorios.',
  'own.disabled': 'La MFA no está activada aquí para su cuenta. Su organización puede pedirla de otro modo.',
  'own.unknown': 'No se ha cambiado nada. Inténtelo de nuevo en unos minutos o pregunte al soporte.',
  'own.deadline': 'Regístrese a más tardar el {day}, por favor.',
  'own.next': 'Próximo recordatorio: {when}. Escriba «recuérdame el jueves» para moverlo.',
  'own.held': 'El soporte ha puesto los recordatorios en pausa. El próximo llegará cuando se reanuden.',
  'snoozed.heading': 'De acuerdo, más tarde',
  'snoozed.line':
    'El próximo recordatorio no llegará antes del {when}. Si se registra antes, no habrá ninguno.',
  'snoozed.held':
    'El soporte ha puesto los recordatorios en pausa. El suyo llegará cuando se reanuden, y no antes del {when}. Si se registra antes, no habrá ninguno.',
  'snoozed.shortened': 'Es lo máximo posible: {days} días.',
  'no-moment.heading': 'Ese momento ya no llegará',
  'no-moment.line':
    'Ya pasó, o ese día no existe. No se ha cambiado nada. Escriba «recuérdame el jueves», o indique un día que esté por venir.',
};
