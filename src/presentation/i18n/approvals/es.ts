import type { ApprovalTexts } from './texts.ts';

export const approvalsEs: ApprovalTexts = {
  'button.stop': 'Detener',
  'risk.title': 'Riesgo: {score} de 100',
  'risk.reason': '{why}: {points}',
  'risk.weakening': 'Quita protección',
  'risk.strengthening': 'Añade protección',
  'risk.privileged': 'Se refiere a un administrador',
  'risk.privilege-unknown': 'No se han podido leer los roles de administración',
  'risk.many-people': 'Se refiere a muchas personas a la vez',
  'risk.several-people': 'Se refiere a varias personas',
  'risk.asked-beside':
    'Junto con {count, plural, one {una persona más} other {# personas más}} que pidió el mismo solicitante (en {duration})',
  'risk.coverage-overridden': 'Una segunda forma de pedir MFA, como excepción',
  'risk.state-unknown': 'No se ha podido leer un estado actual',
  'quorum.title': 'Quién tiene que estar de acuerdo',
  'quorum.title-past': 'Quién estuvo de acuerdo',
  'quorum.alone': 'Nadie más: basta con la confirmación de quien lo solicita.',
  'quorum.stage': '{group}: {given} de {count}',
  'quorum.by': 'Aprobado por {name} el {when}',
  'quorum.missing': 'Falta todavía: {count, plural, =1 {una persona} other {# personas}} de: {group}',
  'quorum.group':
    '{group, select, approvers {aprobadores} helpdesk {soporte} auditors {auditores} other {{group}}}',
  'approve.again': 'Recordatorio: esta solicitud aún espera una decisión.',
  'quorum.by-deputy': 'Aprobado por {name}, en sustitución, el {when}',
  'delegation.made.heading': 'Delegado',
  'delegation.ended.heading': 'Recuperado',
  'delegation.none.heading': 'Nada que recuperar',
  'delegation.made':
    '{name} puede decidir en su lugar hasta el {when}, para las solicitudes que se hagan desde ahora.',
  'delegation.ended': 'Sus aprobaciones vuelven a ser suyas. {name} ya no puede decidir en su lugar.',
  'delegation.none': 'No ha delegado sus aprobaciones en nadie.',
  'delegation.shortened': 'Su organización no permite más tiempo.',
  'delegation.rules':
    'Usted puede seguir decidiendo; quien decida primero cuenta por los dos. Escriba «recuperar mis aprobaciones» para terminarlo antes.',
  'no.delegation-refused':
    '{because, select, off {Su organización no permite delegar las aprobaciones.} self {No puede delegar en sí mismo ni en otra cuenta suya.} unfit {Esta persona no puede sustituir a los aprobadores en su organización.} away {Esta persona ha delegado sus propias aprobaciones. Nombre a alguien que esté presente.} other {No he entendido hasta cuándo. Diga por ejemplo «hasta el viernes» o «hasta el 2026-12-03».}} No se ha delegado nada.',
  'no.deputy-unknown':
    'No conozco a nadie llamado «{typed}». No se ha delegado nada. Pruebe con el nombre de inicio de sesión completo.',
  'quorum.raised':
    'Las reglas se han vuelto más estrictas desde que se pidió esto. Lo que exigen ahora se añadió el {when}.',
  'quorum.raised-people':
    'Desde entonces el mismo solicitante ha pedido más personas. Juntas cuentan como una sola lista. Lo que las reglas exigen para ella se añadió el {when}.',
  'quorum.escalated':
    'Nadie había respondido el {when}; por eso aquí también puede decidir el grupo siguiente.',
  'status.reminded': 'Se recordó la solicitud a los aprobadores el {when}.',
  'status.next-try': 'Microsoft Graph está saturado o no responde. El próximo intento será el {when}.',
  'status.rules-wait':
    'Las reglas se han vuelto más estrictas desde la aprobación: {because, select, limit {ahora pueden perder protección menos personas en tan poco tiempo} other {un cambio como este debe esperar ahora más antes de empezar}}. Seguirá por sí solo el {when}. No hay que volver a pedir nada.',
  'proof.line': 'Se reconoció a quien llamó: {proof}',
  'proof.video-with-badge': 'por vídeo, con su tarjeta',
  'proof.call-back': 'se le devolvió la llamada al número registrado',
  'proof.manager': 'lo confirmó su responsable',
  'proof.in-person': 'en persona',
  'confirm.proof': '¿Cómo reconoció a quien llamó? (obligatorio)',
  'confirm.proof-error': 'Elija cómo reconoció a quien llamó.',
  'confirm.ticket-required': 'Número de ticket (obligatorio)',
  'confirm.ticket-error': 'Indique el número del ticket.',
  'request.line-longer': 'Solicitud {request}, más tiempo para {of}',
  'longer.heading':
    'Mantener la MFA {to, select, disabled {deshabilitada} other {sin exigir}} más tiempo: {count, plural, =1 {{name}} other {# personas}}',
  'longer.line':
    'Ya debilitado por {request}. Al final vuelve: {state, select, disabled {deshabilitado} enabled {habilitado} enforced {aplicado (enforced)} other {desconocido}}',
  'longer.care':
    'Atención: la protección más débil dura más. La contraseña sola sigue bastando para iniciar sesión, salvo que otra directiva pida más. El final pasa del {was} al {when}.',
  'longer.done': 'Sigue así hasta el {when}. Después vuelve solo el estado anterior.',
  'no.nothing-to-extend':
    '{request} no tiene un final que se pueda mover: ya pasó, o algo ha cambiado desde entonces. Si la MFA debe estar deshabilitada, solicítelo de nuevo.',
  'longer.effect':
    'Ahora no se cambia nada en la cuenta. Solo se mueve el final; antes se avisa de nuevo a la persona.',
  'emergency.care':
    'Emergencia: se hace en cuanto confirme, sin aprobación. Seguridad y los aprobadores lo saben de inmediato y lo revisan. Si no lo mantienen, el estado anterior vuelve solo {duration} después de su confirmación. Hasta entonces basta la contraseña para iniciar sesión, salvo que otra directiva pida más.',
  'emergency.next':
    'Confirmar es hacerlo: antes no se pregunta a nadie más. Si no confirma antes del {when}, no pasará nada.',
  'request.line-emergency': 'Solicitud {request}, una emergencia',
  'request.line-review': 'Solicitud {request}, revisión de la emergencia {of}',
  'review.heading':
    'Dejar la MFA {to, select, disabled {deshabilitada} other {debilitada}} tras una emergencia para {count, plural, =1 {{name}} other {# personas}}',
  'review.care':
    'Atención: {of} se hizo sin aprobación. Si lo mantiene, dura hasta el {when}. Si lo restablece, el estado anterior vuelve de inmediato. Si nadie decide, vuelve el {was}.',
  'review.until': 'Si nadie decide antes del {when}, el estado anterior vuelve solo.',
  'review.rejected': '{name} decidió el {when} que no se mantiene: el estado anterior vuelve ahora.',
  'status.expired-draft':
    'Caducado el {when}: no se había confirmado. No se ha cambiado nada. Repita la solicitud si todavía hace falta.',
  'review.expired': 'Nadie decidió antes del {when}, así que el estado anterior vuelve solo.',
  'confirm.next-alone':
    'El cambio empieza en cuanto confirme: no se pregunta a nadie más. Si no confirma antes del {when}, no pasará nada.',
  'no.emergency-refused':
    '{because, select, off {La vía de emergencia no está abierta en su organización. Haga una solicitud normal.} group {No puede usar la vía de emergencia. Haga una solicitud normal y llame a un aprobador.} preview {Para una emergencia no hay vista previa. Pregunte sin esa palabra.} several {Una emergencia es para una sola persona. Para las demás, haga una solicitud normal.} strengthening {Una emergencia solo quita protección por un tiempo. Lo que pide no la necesita: haga una solicitud normal.} privileged {La vía de emergencia no es para personas con roles de administración, ni cuando no se pudieron leer los roles.} unheard {Otras dos personas deben saber de inmediato de una emergencia, y se puede avisar a menos. Haga una solicitud normal y llame a un aprobador.} other {La vía de emergencia se ha usado tantas veces como se permite en un día. Haga una solicitud normal y llame a un aprobador.}}',
  'alert.emergency.heading': 'Emergencia: la MFA de {name} se debilita sin aprobación',
  'alert.emergency.what':
    'La vía de emergencia la usó {name} ({request}). Los aprobadores reciben una tarjeta para mantenerlo o restablecerlo de inmediato. Si nadie decide, el estado anterior vuelve el {when}. Si no sabe de ninguna emergencia, actúe ahora.',
  'button.keep': 'Mantener',
  'button.put-back': 'Restablecer ahora',
  'review.reason': 'Motivo (obligatorio para restablecer)',
  'review.effect':
    'Si se mantiene, no se cambia nada en la cuenta. En todo caso queda constancia de quién decidió.',
  'number.elsewhere':
    'El aprobador le pedirá un número. No se muestra aquí, donde otros leen: escriba «solicitudes» en nuestro chat personal.',
  'number.yours':
    'Su número es {digits}. Dígaselo de viva voz a quien aprueba; no lo escriba en ningún sitio.',
  'number.label': 'Las dos cifras que le dice quien lo solicita (obligatorio para aprobar)',
  'number.error': 'Escriba las dos cifras.',
  'status.cooling-down':
    'Aprobado por {name}. Empieza el {when}. Hasta entonces se puede detener y no cambia nada.',
  'since.list-too-long': 'Una solicitud puede incluir ahora menos personas.',
  'since.time-too-long': 'La MFA ya no puede estar deshabilitada tanto tiempo.',
  'since.end-needed': 'Todo debilitamiento necesita ahora un fin.',
  'since.caller-proof': 'Ahora hay que indicar cómo se reconoció a quien llamó.',
  'since.statement': 'Falta el motivo o el ticket, o no tiene la forma que se exige ahora.',
  'status.stopped-rules':
    'Cerrado el {when}: las reglas se han vuelto más estrictas desde que se pidió. {why} No se ha cambiado nada. Repita la solicitud según las reglas de ahora.',
  'status.stopped':
    '{because, select, target {Detenido por {name} el {when}: «no he sido yo»} number {Cerrado el {when}: se escribió tres veces un número equivocado, la última por {name}} requester {Cerrado el {when}: {name}, que lo pidió, ya no puede pedir cambios} security {Detenido por seguridad por {name} el {when}} other {Detenido por {name} el {when}}}. No se ha cambiado nada.',
  'done.counted': 'Gracias. Su aprobación cuenta. Escriba «solicitudes» para ver qué falta todavía.',
  'done.stopped': 'Gracias. No se ha cambiado nada.',
  'no.ticket-needed': 'Indique un número de ticket en la tarjeta y confirme de nuevo.',
  'no.text-form': 'Tiene que ser así: {form}',
  'no.text-unfit':
    '{what, select, reason {El motivo no tiene} other {El número de ticket no tiene}} la forma que pide su organización. Corríjalo en la tarjeta y confirme de nuevo.',
  'no.proof-needed':
    'Elija en la tarjeta cómo reconoció a quien llamó y confirme de nuevo. Si no lo hizo, devuelva antes la llamada.',
  'alert.break-glass.heading': 'Intento sobre la cuenta de emergencia {name}',
  'alert.break-glass.what':
    '{name} me pidió cambiarla. Lo rechacé, como siempre, y no se ha cambiado nada. Averigüe si fue un error. De la misma persona y cuenta aviso una vez al día.',
  'alert.list-ended.heading': '{request} terminó antes de que llegara el turno de todos',
  'alert.list-ended.what':
    '{name} lo había pedido y ya no puede pedir cambios. Quienes aún no tenían su turno se quedan como están; un compañero puede pedirlo para esas personas.',
  'alert.list-halted.heading': '{request} se ha detenido por sí sola',
  'alert.list-halted.what':
    'Han fallado demasiados cambios, así que ya no se cambia a nadie más. Vea qué ha fallado con «estado {request}» y diga después «reanudar {request}» o «cancelar {request}». Si nadie lo hace antes del {when}, termina, y quienes aún no han tenido su turno se quedan como están.',
  'alert.list-asks.heading': '{request} espera su respuesta',
  'alert.list-asks.what':
    'Ha terminado una tanda, y la próxima empieza cuando usted diga «reanudar {request}». Si nadie lo hace antes del {when}, la solicitud termina, y quienes aún no han tenido su turno se quedan como están.',
  'alert.wave-waits.heading': 'La próxima tanda de {request} espera a un aprobador',
  'alert.wave-waits.what':
    'Ha terminado una tanda, y se pide a los aprobadores que dejen empezar la próxima. Si nadie lo hace antes del {when}, la solicitud termina, y quienes aún no han tenido su turno se quedan como están.',
  'alert.wave-approval.heading': '¿Puede empezar la próxima tanda de {request}?',
  'alert.wave-approval.what':
    '{name} pidió esta lista, y su próxima tanda espera a un aprobador. Véala con «estado {request}» y diga después «reanudar {request}» o «cancelar {request}». Si nadie lo hace antes del {when}, termina, y quienes aún no han tenido su turno se quedan como están.',
  'alert.list-expired.heading': '{request} terminó antes de que llegara el turno de todos',
  'alert.list-expired.what':
    '{request} estuvo parada más tiempo del que vale su aprobación. Quienes aún no tenían su turno se quedan como estaban; vuelva a pedirlo para esas personas si todavía hace falta.',
  'alert.restore-partly.heading': 'MFA de {name} está habilitada y aún no aplicada',
  'alert.restore-partly.what':
    'El plazo de {request} terminó el {when}. Una solicitud posterior volvió a habilitar MFA y aún no hay nada registrado, así que no la apliqué. Entra lo hace por sí mismo con el registro.',
  'warning.end-pending':
    'El plazo de {request} termina el {when}. Después la persona vuelve a {state}, una vez registrada.',
  'no.too-many-drafts':
    '{open, plural, one {Una tarjeta suya espera} other {# tarjetas suyas esperan}} su propia confirmación, y no pueden ser más de {cap}. Confirme o cancele antes algunas. Lo que no se confirma termina solo al cabo de {minutes, plural, one {un minuto} other {# minutos}}.',
  'no.too-many-open':
    '{open, plural, one {Una solicitud suya espera} other {# solicitudes suyas esperan}} una decisión, y no pueden ser más de {cap}. Espere a que se decida una, o escriba «solicitudes» y retire una.',
  'approve.rejected-before': 'Ya se pidió lo mismo: {name} rechazó {request} el {when}.',
  'approve.rejected-because': 'El motivo fue: {reason}',
  'no.rules-stricter':
    'Las reglas se han vuelto más estrictas desde que se pidió {request}. {why} Por eso no se ha cambiado nada. Repita la solicitud según las reglas de ahora.',
  'no.requester-lost':
    '{name} pidió {request} y ya no puede pedir cambios. Por eso he cerrado la solicitud. Si aún hace falta, un compañero puede volver a pedirla.',
  'no.approved-already': 'Ya ha aprobado {request}. La siguiente aprobación tiene que venir de otra persona.',
  'no.not-your-stage':
    'Para {request} hace falta ahora una aprobación de este grupo: {group}. La suya no contaría.',
  'no.outside-helpdesk-only':
    'Para {request} hace falta un aprobador ajeno al soporte. Su aprobación no contaría.',
  'no.not-asked-yet': '{request} se acaba de confirmar. Inténtelo de nuevo en un minuto.',
  'no.entitled-too-late':
    'Usted pasó a ser aprobador después de crearse {request}. Tiene que decidir alguien que ya lo era.',
  'no.number-needed':
    'Pida las dos cifras a quien hizo {request}, escríbalas en la tarjeta y apruebe de nuevo.',
  'no.number-wrong':
    'Ese no es el número de {request}. {left, plural, =1 {Queda un intento} other {Quedan # intentos}}. Hable antes con quien lo solicitó.',
  'no.number-locked':
    'Se ha escrito tres veces un número equivocado, así que {request} está cerrada. Hay que volver a solicitarlo.',
};
