import { approvalsEs } from './approvals/es.ts';
import { truthEs } from './truth/es.ts';
import { bulkEs } from './bulk/es.ts';
import { filesEs } from './files/es.ts';
import { peopleEs } from './people/es.ts';
import type { Texts } from './texts.ts';

const CHANNEL = '{channel, select, mail {Correo} other {Mensaje de Teams}}';
// Microsoft’s Spanish word for "enforced" says little by itself: the English one stands beside it.
const STATE =
  'select, disabled {deshabilitado} enabled {habilitado} enforced {aplicado (enforced)} other {desconocido}';

/** Español, de usted y sin regionalismos. Breve y amable: qué ha pasado, qué no ha pasado, qué hacer. */
export const es: Texts = {
  ...approvalsEs,
  ...truthEs,
  ...bulkEs,
  ...filesEs,
  ...peopleEs,
  'button.confirm': 'Confirmar',
  'button.cancel': 'Cancelar',
  'button.approve': 'Aprobar',
  'button.reject': 'Rechazar',
  'button.withdraw': 'Retirar',
  'button.ask-again': 'Solicitar de nuevo',
  'button.pick': 'Elegir',
  'button.complete': 'Continuar',
  'button.suggest': 'Sí, hágalo',

  'anonymous-mode': 'Modo anónimo: no se comprueba la identidad de nadie. Solo para ensayos en este equipo.',
  'list.more': 'y {count} más',
  'person.unnamed': '(sin nombre)',
  'person.id-tail': 'id. terminado en {tail}',
  'person.with-account': '{name} ({account})',
  reference: 'Referencia: {reference}',
  'nothing-changed': 'No se ha cambiado nada.',
  'nothing-changed-for': 'No se ha cambiado nada para {name}.',
  'press-changed-nothing': 'Su clic no ha cambiado nada.',
  'still-working': 'Sigo trabajando en ello. La respuesta llegará a este chat.',
  unshowable:
    'Tengo una respuesta para usted, pero no he podido mostrarla. Por favor, avise a su administrador.',

  'request.line': 'Solicitud {request}',
  'request.line-undo': 'Solicitud {request}, que deshace {undone}',
  duration:
    '{hours, plural, =0 {} =1 {una hora} other {# horas}}{minutes, plural, =0 {} =1 { un minuto} other { # minutos}}',
  'request.reason': 'Motivo: {reason}',
  'request.no-reason': 'No se ha indicado ningún motivo.',
  'request.ticket': 'Ticket: {ticket}',
  'request.asked-by': 'Solicitado por {who}',

  'state.word': `{state, ${STATE}}`,
  'state.change': 'Ahora {from} → después {to}',
  'state.asked': 'Solicitado: {from} → {to}',
  'state.now':
    'Ahora: {state, select, disabled {deshabilitado (disabled). La MFA por usuario no pide nada al iniciar sesión} enabled {habilitado (enabled). Al iniciar sesión se pide el registro} enforced {aplicado (enforced). Al iniciar sesión se pide un segundo factor} other {desconocido. No se ha podido leer el estado}}.',

  'button.bulk-pause': 'Pausar',
  'button.bulk-resume': 'Continuar',
  'button.bulk-cancel': 'Cancelar el resto',
  'button.bulk-retry': 'Repetir solo los fallidos',
  'no.bulk-not-so':
    '{wish, select, pause {{request} no es una lista larga en curso, así que no se puede pausar.} resume {{request} no está en pausa ni detenida, así que no puede continuar.} cancel {{request} no es una lista larga en curso, así que no hay nada que cancelar.} other {{request} no ha terminado o nadie falló en ella, así que no hay nada que reintentar.}}',
  'change.heading':
    '{to, select, enabled {Habilitar la MFA para} enforced {Exigir la MFA a} other {Deshabilitar la MFA para}} {count, plural, =1 {{name}} other {# personas}}',
  'change.weakening':
    '{to, select, disabled {Atención: esto deshabilita la MFA. Bastará la contraseña para iniciar sesión} other {Atención: esto debilita la protección. La MFA dejará de exigirse}}, salvo que otra directiva pida más.',
  'change.may-weaken':
    'Atención: se desconoce el estado actual, así que el cambio podría debilitar la protección.',
  'change.ends':
    'Termina por sí solo {duration} después de la aprobación, a más tardar el {when}. Entonces vuelve el estado anterior.',
  'change.ends-dry':
    'Terminaría por sí solo, {duration} después de la aprobación. Entonces volvería el estado anterior.',
  'change.ends-policy': 'La norma aquí pone fin a todo debilitamiento.',
  'change.no-end':
    'No tiene fin: {to, select, disabled {la MFA queda desactivada hasta que alguien vuelva a solicitarla} other {queda así hasta que alguien solicite otra cosa}}.',

  'effect.title': 'Qué significa esto',
  'effect.browser':
    'Navegador: {to, select, disabled {ya no se pide la MFA} enabled {se pide el registro cuando termine la sesión actual} other {se pide un segundo factor al iniciar sesión}}.',
  'effect.modern':
    'Aplicaciones modernas: {to, select, disabled {ya no se pide la MFA} enabled {se pide el registro cuando caduque el token de acceso} other {se pide un segundo factor al iniciar sesión}}.',
  'effect.legacy':
    'Aplicaciones antiguas sin autenticación moderna: {to, select, disabled {funcionan solo con la contraseña} enabled {funcionan con la contraseña hasta completar el registro y después necesitan una contraseña de aplicación} other {dejan de funcionar de inmediato sin una contraseña de aplicación}}.',
  'effect.registered':
    'Nadie tiene que volver a registrarse. Entra puede pasar por sí solo de «habilitado» a «aplicado»; ambos son correctos.',

  'warning.title': 'Tenga en cuenta',
  'warning.of': '{names}: {warning}',
  'warning.already-registered': 'Ya hay un segundo factor registrado, así que no queda nada por registrar.',
  'warning.registration-unknown': 'No se ha podido comprobar si hay un segundo factor registrado.',
  'warning.privileged': 'Tiene roles de administrador: {roles}.',
  'warning.privileged-unknown':
    'No se han podido leer los roles de administrador. Trate esta cuenta como la de un administrador.',
  'warning.unlicensed': 'No tiene licencia. Puede ser una cuenta compartida o de servicio.',
  'warning.shared-account':
    '{mailbox, select, shared {Es un buzón compartido} room {Es el buzón de una sala} equipment {Es el buzón de un equipo} other {Este buzón no es de una sola persona}}. Nadie debería iniciar sesión con él: bloquear el inicio de sesión protege mejor que la MFA.',
  'warning.guest':
    'Un invitado. Microsoft no documenta esto para invitados, y quizá su propia organización ya pida un segundo paso.',
  'warning.service-account':
    'Por su nombre, quizá sea una cuenta de servicio. Un servicio no puede dar un segundo factor, así que lo que funciona con ella puede detenerse.',
  'warning.look-alike-name':
    'El nombre mezcla alfabetos o contiene caracteres invisibles, y podría imitar a otro. Compruebe el nombre de inicio de sesión letra por letra.',
  'warning.legacy-apps-stop':
    'Las aplicaciones antiguas dejan de funcionar de inmediato si no hay una contraseña de aplicación.',
  'warning.legacy-clients':
    'Usa clientes antiguos que dejan de funcionar sin contraseña de aplicación: {clients}.',
  'warning.legacy-client': '{client}, último uso el {when}',
  'warning.legacy-unread':
    'El registro de inicios de sesión se ha leído solo para {read, number} de {people, number} personas, así que no se sabe si se usan clientes antiguos. Suponga que sí.',
  'warning.legacy-unknown':
    'No se pudo leer en el registro de inicios de sesión si se usan clientes antiguos. Suponga que sí.',
  'warning.methods-stay': 'Los métodos registrados se conservan. Deshabilitar la MFA no los elimina.',
  'warning.moves-to-conditional-access':
    'Pasa al acceso condicional, que pide la MFA en su lugar: {policies}.{signIn, select, seen { Un inicio de sesión de los últimos 30 días lo ha superado.} unlogged { Aquí no se puede leer el registro de inicios de sesión, así que nadie sabe si alguno lo ha superado ya.} other {}}',
  'warning.covered-by-conditional-access':
    'El acceso condicional ya pide la MFA ({policies}). No conviene combinar ambos.',
  'warning.unreachable':
    '{channel, select, mail {No se conoce ninguna dirección de correo, así que no se podrá enviar el correo} other {No se podrá entregar el mensaje de Teams}}.',

  'refused.title': 'No incluidos',
  'refused.nobody-found':
    '«{typed}»: no se ha encontrado a nadie. Pruebe con el nombre de inicio de sesión completo.',
  'refused.guest': '{name}: una cuenta de invitado. De su MFA se ocupa su propia organización.',
  'refused.account-disabled': '{name}: la cuenta tiene bloqueado el inicio de sesión.',
  'refused.mailbox':
    '{mailbox, select, shared {Es un buzón compartido} room {Es el buzón de una sala} equipment {Es el buzón de un equipo} other {Su buzón no es de una sola persona}}, así que es lo correcto.',
  'refused.already-there': `{name}: el estado ya es {state, ${STATE}}.`,
  'refused.state-unknown': '{name}: no se ha podido leer el estado actual. Inténtelo de nuevo.',
  'refused.break-glass': '{name}: una cuenta de emergencia. Esas nunca las cambio.',
  'refused.own-account': '{name}: es usted. Pida a otra persona del equipo que lo solicite.',
  'refused.privileged':
    '{name}: tiene roles de administrador ({roles}). La directiva vigente no me permite cambiar a los administradores.',
  'refused.privileged-unknown':
    '{name}: no se han podido leer los roles de administrador, así que dejo la cuenta como está.',
  'refused.enforce-none':
    '{name}: aún no tiene un segundo factor. Si se exigiera la MFA, las aplicaciones antiguas dejarían de funcionar de inmediato. Habilítela primero; Entra la exige tras el registro.',
  'refused.enforce-unknown':
    '{name}: no se ha podido comprobar si hay un segundo factor registrado, así que no exijo la MFA. Sí se puede habilitar.',
  'refused.not-covered':
    '{name}: ninguna directiva de acceso condicional aplicada pide la MFA a esta persona en cada inicio de sesión. Sin la MFA por usuario, nada lo haría.',
  'refused.no-policy-sign-in':
    '{name}: ningún inicio de sesión de los últimos 30 días ha superado esa directiva, así que nadie sabe si le funciona. Hasta entonces sigue la MFA por usuario.',
  'refused.policy-sign-in-unread':
    '{name}: el registro de inicios de sesión no ha respondido, así que nadie sabe si la directiva le funciona. Inténtelo de nuevo.',
  'refused.convert-none':
    '{name}: no tiene un segundo factor registrado y no podría dar el que pide la directiva.',
  'refused.convert-unknown':
    '{name}: no se ha podido comprobar si hay un segundo factor registrado, así que no se cambia nada.',
  'refused.conditional-access':
    '{name}: el acceso condicional ya pide la MFA ({policies}). No conviene añadir la MFA por usuario.',
  'refused.security-defaults':
    '{name}: los valores predeterminados de seguridad ya piden la MFA. No conviene añadir la MFA por usuario.',
  'refused.posture-unknown':
    '{name}: no se ha podido comprobar si otra directiva ya pide la MFA. Inténtelo de nuevo.',
  'refused.in-open-request': '{name}: la solicitud {request} sigue abierta para esta persona.',
  'refused.changed-since':
    '{name}: alguien ha cambiado esto desde entonces (ahora {state, select, disabled {deshabilitado} enabled {habilitado} enforced {aplicado} other {desconocido}}). No lo sobrescribo.',
  'refused.changed-by-request':
    '{name}: {request} ha cambiado a esta persona desde entonces. Deshaga primero esa, si es la que quería.',
  'refused.other-earlier-state':
    '{name}: antes estaba {state, select, disabled {deshabilitado} enabled {habilitado} enforced {aplicado} other {desconocido}}, a diferencia de los demás. Deshaga otra vez después de esta solicitud para esta persona.',

  'dry-run.heading': 'Si lo solicitara: {change}',
  'dry-run.next': 'Esto era solo una vista previa. No se ha creado ninguna solicitud ni se ha cambiado nada.',

  'confirm.heading': '¿{change}?',
  'confirm.reason': 'Motivo (opcional)',
  'confirm.reason-required': 'Motivo (obligatorio)',
  'confirm.reason-error': 'Indique un motivo. Lo leerá quien apruebe la solicitud.',
  'confirm.ticket': 'Número de ticket (opcional)',
  'confirm.next':
    'Tras su confirmación se avisa a un aprobador. Hasta entonces no cambia nada. Si no confirma antes del {when}, no pasará nada.',

  'approve.heading': 'Decida, por favor: {change}',
  'approve.until': 'Si nadie decide antes del {when}, no cambia nada.',
  'approve.nobody':
    'No se ha podido contactar con ningún aprobador. Avise usted a uno o retire la solicitud.',
  'approve.reason': 'Motivo (obligatorio para rechazar)',
  'approve.strike': 'Dejar fuera a estas personas (opcional)',

  'status.awaiting-confirmation': 'En espera de su confirmación hasta el {when}. No se ha cambiado nada.',
  'status.awaiting-approval':
    'En espera de aprobación. {count, plural, =0 {Aún no se ha avisado a ningún aprobador} =1 {Se ha avisado a un aprobador} other {Se ha avisado a # aprobadores}}. Si nadie decide antes del {when}, no cambia nada.',
  'status.approved': 'Aprobado por {name} el {when}. El cambio está a punto de empezar.',
  'status.running': 'Aprobado por {name}. El cambio está en curso.',
  'status.finished': 'Aprobado por {name} y hecho{count, plural, =1 {} other { para las # personas}}.',
  'status.partly-finished':
    'Aprobado por {name}. {done, plural, =0 {No se ha podido hacer} other {Hecho para {done} de {count} personas}}. Abajo se ve qué ha pasado.',
  'status.decision-reason': 'Motivo indicado: {reason}',
  'status.withdrawn': 'Retirado por {name} el {when}. No se ha cambiado nada.',
  'status.rejected': 'Rechazado por {name} el {when}. No se ha cambiado nada.',
  'status.expired': 'Caducado el {when}, porque nadie decidió. No se ha cambiado nada.',
  'status.superseded': 'Sustituido por una solicitud más reciente el {when}. No se ha cambiado nada.',
  'status.ends': 'Hasta el {when}; después vuelve solo el estado anterior.',
  'status.brake':
    'Esta solicitud espera: {brake, select, freeze {todo está congelado} threat {el modo de amenaza está activo} other {el freno detuvo los debilitamientos}} desde el {when}. Se conserva y podrá seguir cuando eso se levante.',
  'box.waiting': 'Vuelve solo el {when}.',
  'box.trouble': 'Debía volver el {when} y aún no se pudo restablecer: {why}. Sigo intentándolo.',
  'box.restored': 'El plazo terminó: el estado anterior se restableció el {when}.',
  'box.unneeded': 'El plazo terminó; alguien ya había restablecido la MFA.',
  'box.changed': 'El plazo terminó, pero alguien cambió el estado entretanto. No lo he sobrescrito.',
  'box.replaced': 'Una solicitud posterior ha decidido sobre esta persona.',
  'box.kept': 'Revisado y mantenido.',
  'alert.ending.heading': 'La MFA de {name} vuelve pronto',
  'alert.ending.what':
    'El plazo de {request} termina el {when}. Después vuelve solo el estado anterior. Si hace falta más: «extender {request} por 2 horas»; requiere otra aprobación.',
  'alert.restored.heading': 'La MFA de {name} ha vuelto',
  'alert.restored.what': 'El plazo de {request} terminó. El estado anterior se restableció y se comprobó.',
  'alert.restore-late.heading': 'No se pudo restablecer la MFA de {name}',
  'alert.restore-late.what':
    'El plazo de {request} terminó el {when} y la MFA sigue desactivada. Sigo intentándolo. Revise esta cuenta en Entra ahora.',
  'alert.restore-changed.heading': 'La MFA de {name} no se restableció',
  'alert.restore-changed.what':
    'El plazo de {request} terminó el {when}, pero alguien había cambiado el estado fuera de este bot. No lo he sobrescrito. Compruebe si es intencionado.',
  'alert.breaker.heading': 'El freno se ha disparado',
  'alert.breaker.what':
    'Muchas personas habrían perdido la MFA en poco tiempo; la última fue {request}. No se debilita a nadie hasta que un responsable de seguridad escriba «reset the breaker».',
  'alert.deputy.heading': 'Usted decide en lugar de {name}',
  'alert.deputy.what':
    '{name} le ha delegado sus aprobaciones hasta el {when}. Usted recibe las tarjetas; una decisión cuenta una vez, la suya o la de esa persona.',
  'alert.unanswered.heading': 'Nadie ha respondido aún a {request}',
  'alert.unanswered.what':
    '{request} lleva tanto tiempo esperando que también se ha preguntado al grupo siguiente. No tiene que hacer nada; aún puede retirarla.',
  'alert.approval-lost.heading': 'Otra persona tiene que aprobar {request}',
  'alert.approval-lost.what':
    'Quien aprobó {request} perdió el derecho a hacerlo antes de que empezara, así que no se ha cambiado nada. Se pregunta a otros aprobadores. No tiene que hacer nada; aún puede retirarla.',
  'alert.drift.heading': 'La MFA de {name} se debilitó fuera de este bot',
  'alert.drift.what':
    'Desde {request} alguien ha rebajado el estado sin ninguna solicitud aquí. No he cambiado nada. Averigüe en el registro de auditoría de Entra quién lo hizo.',
  'alert.brake.heading': 'Ha cambiado un freno de seguridad',
  'alert.freeze.what':
    '{name} lo ha congelado todo. No se cambia nada para nadie. Dos personas lo levantan con «descongelar».',
  'alert.threat.what':
    '{name} ha activado el modo de amenaza. No se debilita a nadie. Dos personas lo levantan con «modo de amenaza desactivado».',
  'alert.lift-asked.what':
    'Alguien quiere levantar un freno. Hace falta una segunda persona en una hora, con las mismas palabras.',
  'alert.lifted.what': 'Se ha levantado un freno. Lo que esperaba continúa.',
  'alert.who': 'Persona afectada',
  'brake.name': '{brake, select, freeze {Congelación} threat {Modo de amenaza} other {Freno}}',
  'brake.set':
    '{brake, select, freeze {Desde ahora no se cambia nada para nadie.} other {Desde ahora no se debilita a nadie; reforzar sigue siendo posible.}} Las solicitudes abiertas se conservan. Dos personas lo levantan.',
  'brake.already-on': 'Ya está activo, desde el {when}. No se ha cambiado nada.',
  'brake.lift-asked':
    'Usted es la primera persona. Sigue activo hasta que otra escriba lo mismo, en una hora.',
  'brake.took-part':
    'Sigue activo: usted pidió o aprobó parte de lo que lo activó. Otra persona tiene que revisarlo y escribir lo mismo.',
  'brake.needs-another': 'Ya lo ha pedido. Sigue activo: otra persona tiene que escribir lo mismo.',
  'brake.lifted':
    'Está levantado. Lo que ya estaba aprobado sigue ahora por sí solo; lo que aún espera una aprobación la sigue necesitando.',
  'brake.not-on': 'No está activo, así que no hay nada que levantar. No se ha cambiado nada.',

  'outcome.done': `Hecho: el estado era {before, ${STATE}} y ahora es {state, ${STATE}}.`,
  'outcome.flipped':
    'Entra ha pasado por sí solo de «habilitado» a «aplicado», porque hay un segundo factor registrado.',
  'outcome.already': `El estado ya era {state, ${STATE}}. No había nada que cambiar.`,
  'outcome.state-changed': `Sin cambios: entretanto el estado era {observed, ${STATE}} en lugar de {expected, ${STATE}}. Repita la solicitud si todavía hace falta.`,
  'outcome.account-gone': 'Sin cambios: la cuenta ya no existe.',
  'outcome.truth-changed':
    'Sin cambios: desde la solicitud ha cambiado esto: {parts}. Repita la solicitud si todavía hace falta.',
  'outcome.cancelled': 'Sin cambios: la solicitud se canceló antes del turno de esta persona.',
  'outcome.struck-out': 'Sin cambios: {name} quitó a esta persona de la lista.',
  'outcome.renamed': 'La cuenta se llama ahora {name}.',
  'truth.signInName': 'el nombre de usuario',
  'truth.accountEnabled': 'si la cuenta puede iniciar sesión',
  'truth.state': 'el estado de la MFA',
  'truth.methods': 'los métodos registrados',
  'truth.roles': 'los roles de administrador',
  'truth.coverage': 'las directivas que piden la MFA',
  'outcome.ended':
    'Sin cambios: quien lo pidió ya no puede pedir cambios, y aún no le había llegado el turno a esta persona.',
  'outcome.failed': 'Sin cambios: {why}. Referencia: {reference}',
  'failure.throttled': 'Microsoft Graph estaba saturado',
  'failure.unavailable': 'no se pudo contactar con Microsoft Graph',
  'failure.timeout': 'Microsoft Graph no respondió a tiempo',
  'failure.unauthorised': 'Microsoft Graph no aceptó el inicio de sesión del bot',
  'failure.forbidden': 'al bot le falta un permiso',
  'failure.not-found': 'Microsoft Graph no conoce la cuenta',
  'failure.bad-request': 'Microsoft Graph rechazó el cambio',
  'failure.odd-answer': 'Microsoft Graph dio una respuesta incomprensible',
  'failure.not-proved': 'no se pudo demostrar el cambio',
  'failure.store-unavailable': 'no se pudo dejar constancia del cambio',
  'failure.approval-too-old':
    'la aprobación tenía entonces más de 12 horas. Vuelva a pedirlo si todavía hace falta',
  'failure.protected-account': 'la directiva protege esta cuenta',
  'failure.approval-forged': 'su aprobación no es auténtica. Seguridad debe examinar la base de datos',
  'failure.requester-lost': 'quien lo pidió ya no puede pedir cambios. Pídaselo a un compañero',
  'failure.approval-insufficient': 'las reglas exigen ahora más de lo que hay. Repita la solicitud',
  'failure.guest-refused': 'las reglas de aquí ya no permiten cambiar a invitados',
  'failure.privileged-refused':
    'las reglas de aquí ya no permiten cambiar a personas con roles de administrador',
  'failure.own-account-refused':
    'según las reglas de aquí, esta cuenta es ahora de quien lo pidió. Pídaselo a un compañero',
  'failure.coverage-refused':
    'el acceso condicional o los valores predeterminados de seguridad piden MFA a esta persona, o quizá lo hagan, y las reglas de aquí ya no permiten además la MFA por usuario',
  'failure.list-too-long':
    'las reglas de aquí permiten ahora menos personas por solicitud. Repítala en solicitudes más pequeñas',
  'failure.time-too-long':
    'las reglas de aquí ya no permiten que la MFA esté desactivada tanto tiempo. Pida un plazo más corto',
  'failure.limit-lowered':
    'los límites de aquí dejan ahora que menos personas pierdan protección a la vez. Repita la solicitud, en solicitudes más pequeñas o más tarde',
  'failure.end-needed':
    'las reglas de aquí exigen ahora un fin para cada debilitamiento. Repita la solicitud con un plazo',
  'failure.frozen': 'en este momento todo está congelado',
  'failure.act-closed': 'la directiva de aquí ya no lo permite. No se ha hecho nada más',
  'failure.time-over': 'el plazo terminó antes de poder empezar. Repita la solicitud si todavía hace falta',
  'outcome.unproved':
    'Sin demostrar: el cambio se envió, pero no se vio al volver a leer el estado. Consulte el estado antes de intentarlo de nuevo. Referencia: {reference}',
  'outcome.waiting': 'Aún no ha empezado.',

  'delivery.queued': `${CHANNEL}: pendiente de envío.`,
  'delivery.attempted': `${CHANNEL}: enviándose.`,
  'delivery.sent':
    '{channel, select, mail {Correo: aceptado por el servicio de correo} other {Mensaje de Teams: enviado}} el {when}.',
  'delivery.uncertain': `${CHANNEL}: enviado, pero nadie ha confirmado que llegara.`,
  'delivery.unreachable': `${CHANNEL}: no entregado. {why}`,
  'unreachable.no-address': 'No se conoce ninguna dirección de correo.',
  'unreachable.app-not-installed': 'La persona no tiene esta aplicación en Teams.',
  'unreachable.blocked-by-person': 'La persona ha bloqueado esta aplicación.',
  'unreachable.conversation-gone': 'El chat ya no existe.',
  'unreachable.mailbox-missing': 'El buzón no existe.',
  'unreachable.recipient-refused': 'El servidor de correo rechazó la dirección.',
  'unreachable.disabled-by-admin': 'Un administrador ha desactivado este canal.',
  'delivery.dropped': `${CHANNEL}: no se ha enviado, porque ya no hacía falta.`,
  'delivery.failed': `${CHANNEL}: no entregado tras varios intentos. Referencia: {reference}`,

  'pick.heading': '¿A quién se refiere con «{typed}»?',
  'pick.lead': 'Hay varias personas que coinciden. No pasará nada hasta que elija a una.',
  'pick.lead-alike':
    'Nadie se llama exactamente así ni tiene exactamente esta dirección. ¿Es una de estas personas? No ocurre nada hasta que elija.',
  'pick.label': 'Persona',
  'pick.placeholder': 'Elija una persona',
  'pick.error': 'Elija una persona.',
  'pick.more':
    'Hay más personas que coinciden de las que se muestran. Si falta la suya, escriba otra vez la orden con el nombre de inicio de sesión completo.',
  'picked.heading': 'Su elección: {name}',
  'picked.next': 'Continúo con su elección.',

  'ask.heading-change': '¿La MFA de quién y con qué estado?',
  'ask.heading-targets':
    '{of, select, change {¿La MFA de quién?} status {¿De quién quiere ver el estado?} history {¿De quién quiere ver el historial?} other {¿Para quién?}}',
  'ask.heading-to': '¿Cuál debe ser el nuevo estado?',
  'ask.heading-request': '¿Qué solicitud?',
  'ask.heading-length': '¿Cuánto tiempo más?',
  'ask.heading-for': '¿Durante cuánto tiempo?',
  'ask.heading-filter': '¿Qué lista quiere ver?',
  'ask.lead': 'Falta un dato. Complételo y continúe. No se ha cambiado nada.',
  'ask.known-people': 'Personas: {people}',
  'ask.known-to':
    'Nuevo estado: {to, select, disabled {deshabilitado} enabled {habilitado} other {aplicado (enforced)}}',
  'ask.targets': 'Personas',
  'ask.targets-hint': 'jsmith, jane.doe@example.com',
  'ask.to': 'Nuevo estado',
  'ask.to-error': 'Elija un estado.',
  'ask.request': 'Solicitud',
  'ask.request-hint': 'REQ-12',
  'ask.request-error': 'Indique el número de la solicitud.',
  'ask.known-request': 'Solicitud: {request}',
  'ask.known-length': 'Duración: {length}',
  'ask.length': 'Prolongar',
  'ask.for': 'Durante',
  'ask.end-unclear': 'No he entendido hasta cuándo.',
  'ask.length-error': 'Elija una duración.',
  'ask.filter': 'Lista',
  'ask.filter-error': 'Elija una lista.',
  'filter.enabled': 'Habilitado (enabled)',
  'filter.disabled': 'Deshabilitado (disabled)',
  'filter.enforced': 'Aplicado (enforced)',
  'filter.pending': 'Habilitado, aún sin registro',
  'filter.stuck': 'Atascado: con registro, pero sin aplicar',

  'suggest.heading': '¿Quería decir esto?',
  'suggest.lead': 'Todavía no he hecho nada.',

  'own.heading': 'Su MFA',
  'status.heading': '{count, plural, =0 {Estado de la MFA} =1 {MFA de {name}} other {MFA de # personas}}',
  'status.methods': 'Registrado: {methods}',
  'status.methods-none': 'Registrado: aún sin segundo factor',
  'status.methods-unknown': 'Registrado: no se ha podido leer',
  'status.last-change': `Último cambio aquí: {from, ${STATE}} → {to, ${STATE}} el {when} ({request})`,
  'status.changed-by': 'Solicitado por {requester}, aprobado por {approver}',
  'status.no-change': 'No se ha hecho ningún cambio con este bot.',
  'status.flipped':
    'Desde entonces, Entra lo ha pasado por sí solo a «aplicado», porque se registró un segundo factor.',
  'status.open-request': 'Solicitud abierta: {request}',
  'status.covered-by': 'El acceso condicional pide la MFA: {policies}',
  'status.security-defaults': 'En este inquilino, los valores predeterminados de seguridad piden la MFA.',
  'method.authenticator': 'Microsoft Authenticator',
  'method.passkey': 'clave de acceso (passkey)',
  'method.phone': 'teléfono',
  'method.software-oath': 'aplicación de autenticación con códigos',
  'method.hardware-oath': 'token de hardware',
  'method.windows-hello': 'Windows Hello',
  'method.platform-credential': 'credencial de plataforma',
  'method.external': 'método externo',
  'method.temporary-access-pass': 'pase de acceso temporal',
  'method.qr-code-pin': 'código QR con PIN',

  'next.disabled': 'Después: nada. La MFA por usuario no pide nada hasta que alguien la habilite.',
  'next.disabled-covered':
    'Después: nada. El estado es deshabilitado, pero la directiva indicada arriba pide la MFA.',
  'next.enabled':
    'Después: en el próximo inicio de sesión se pide el registro. A continuación, Entra pasa el estado por sí solo a «aplicado».',
  'next.enabled-stuck':
    'Después: hay un segundo factor registrado, pero el estado sigue siendo habilitado. Ya se puede exigir la MFA.',
  'next.enforced':
    'Después: se pide un segundo factor en cada inicio de sesión, salvo en redes de confianza o dispositivos recordados.',
  'next.enforced-unregistered':
    'Después: en el próximo inicio de sesión se pide el registro. Las aplicaciones antiguas no funcionan sin una contraseña de aplicación.',
  'next.registration-unknown':
    'Después: si no hay un segundo factor registrado, se pide el registro en el próximo inicio de sesión.',
  'next.state-unknown': 'Después: vuelva a preguntar dentro de unos minutos. No se ha podido leer el estado.',

  'history.heading': '{count, plural, =0 {Cambios} =1 {Cambios de {name}} other {Cambios de # personas}}',
  'history.change': `{when}: {from, ${STATE}} → {to, ${STATE}} ({request})`,
  'history.none': 'No se ha hecho ningún cambio con este bot.',

  'requests.heading':
    '{count, plural, =0 {Ninguna solicitud abierta} =1 {Una solicitud abierta} other {# solicitudes abiertas}}',
  'requests.none': 'No hay nada pendiente para nadie.',
  'requests.title': '{request}: {change}',
  'requests.by': 'Solicitado por {name} el {when}',
  'requests.cancel-hint': 'Para retirar su propia solicitud, escriba: cancelar REQ-12',

  'help.heading': 'Qué puede decir',
  'help.greeting': 'Hola, {name}.',
  'help.who-am-i': 'Cambio la MFA por usuario de sus compañeros cuando una segunda persona está de acuerdo.',
  'help.no-roles': 'Puede consultar el estado de su propia MFA. Los cambios los hace el soporte técnico.',
  'help.several': 'Puede nombrar a varias personas en una frase: habilitar mfa para jsmith y adoe.',
  'help.always':
    'Usted ve primero cada cambio, después lo aprueba otra persona y al final vuelvo a leer el estado para demostrarlo.',
  'help.asks':
    'La MFA por usuario pide un segundo factor en cada inicio de sesión, salvo en redes de confianza o dispositivos recordados.',
  'help.change.title': 'Cambiar',
  'help.ask.title': 'Consultar',
  'help.other.title': 'Además',
  'help.enable': 'Pedir el registro en el próximo inicio de sesión.',
  'help.disable': 'Dejar de pedir la MFA. Los métodos registrados se conservan.',
  'help.enforce': 'Exigir la MFA desde ahora a quien ya tiene un segundo factor.',
  'help.status': 'Estado, métodos registrados, último cambio y qué viene después.',
  'help.history': 'Todos los cambios hechos a través de mí.',
  'help.requests': 'Lo que está abierto.',
  'help.list': 'Quién está dónde: habilitado, deshabilitado, aplicado, sin registrar o atascado.',
  'help.why': 'Por qué el estado de alguien es el que es.',
  'help.posture': 'El inquilino en cifras.',
  'help.cancel': 'Retirar su propia solicitud.',
  'help.own': 'Su propio estado.',
  'help.approve':
    'Las solicitudes le llegan en una tarjeta con Aprobar y Rechazar. Usted nunca decide sobre su propia solicitud.',
  'help.help': 'Todo lo que puede decir.',
  'command.enable': 'habilitar mfa para jsmith',
  'command.disable': 'deshabilitar mfa para jsmith',
  'command.enforce': 'exigir mfa a jsmith',
  'command.status': 'estado jsmith',
  'command.history': 'historial jsmith',
  'command.requests': 'solicitudes',
  'command.list': 'lista sin registrar',
  'command.why': 'por qué jsmith',
  'command.posture': 'postura',
  'command.cancel': 'cancelar REQ-12',
  'command.own': 'estado',
  'command.help': 'ayuda',
  'greeting.heading': 'Le doy la bienvenida',
  'greeting.lead': 'Me ocupo de la MFA por usuario. Dígame en una frase qué necesita.',
  'greeting.try': 'Pruebe con',
  'greeting.thanked': 'De nada',
  'greeting.thanked-effect': 'Lo he entendido como un agradecimiento: no se ha cambiado ni aprobado nada.',

  'done.heading':
    '{what, select, withdrawn {Solicitud retirada} approved {Solicitud aprobada} rejected {Solicitud rechazada} counted {Aprobación contada} stopped {Solicitud detenida} continued {Continúa más abajo} other {Solicitud cancelada}}: {request}',
  'done.withdrawn': 'No se ha cambiado nada. Los aprobadores ya no tienen que decidir.',
  'done.approved': 'Gracias. El cambio empieza ahora; quien lo solicitó verá el resultado.',
  'done.rejected':
    'Gracias. No se ha cambiado nada. Se avisa a quien lo solicitó, con el motivo que usted dio.',
  'done.continued':
    'Esta tarjeta ya no se actualiza. La más reciente está más abajo en este chat; «estado» con su número la muestra en cualquier momento.',
  'done.cancelled': 'No se ha cambiado nada.',

  'no.heading': 'No ha funcionado',
  'no.heading-rights': 'No tiene permiso para esto',
  'no.heading-settled': 'Esto ya está resuelto',
  'no.heading-nothing-to-do': 'No hay nada que hacer',
  'no.heading-missing': 'Falta algo',
  'no.heading-not-understood': 'No tengo claro qué quiere decir',
  'no.not-entitled':
    'Esto está reservado a estos roles: {roles}. Si lo necesita para su trabajo, consulte a su departamento de TI.',
  'no.outsider': 'Solo ayudo a personas de esta organización.',
  'no.wrong-place': 'Escríbame en nuestro chat privado: mi respuesta no es para todos los que están aquí.',
  'no.negation':
    'He leído una negación, así que no he hecho nada. Dígame qué debo hacer, no qué debo evitar.',
  'no.question':
    'Parecía una pregunta, así que no he hecho nada. Para hacer un cambio, escríbalo como una petición.',
  'no.reported':
    'Parecía que lo pedía otra persona, así que no he hecho nada. Si usted lo quiere, dígalo directamente.',
  'no.opposites':
    'He leído dos deseos opuestos en una misma frase, así que no he hecho nada. Envíelos por separado.',
  'no.other-product': 'Solo me ocupo de la MFA por usuario en Microsoft Entra.',
  'no.not-understood': 'No lo he entendido, así que no he hecho nada.',
  'no.suggestion': 'Quizá quería decir: {command}',
  'no.try-help': 'Escriba «ayuda» para ver lo que entiendo.',
  'no.nothing-to-change':
    'No queda nadie cuya MFA se pueda {to, select, disabled {deshabilitar} enabled {habilitar} other {exigir}}.',
  'no.held-elsewhere':
    'Entretanto, la solicitud {request} incluye a estas personas. Espere a que termine y repita la suya.',
  'no.too-many':
    'Son {asked, number} personas, y una solicitud es para {cap, plural, one {una} other {#}} como máximo. Pídalo para menos.',
  'no.request-unknown':
    'No conozco ninguna solicitud «{typed}». Escriba «solicitudes» para ver las que están abiertas.',
  'no.too-many-codes':
    'Ha comprobado muchos códigos en una hora. Espere una hora o pregunte al soporte técnico.',
  'no.card-unknown': 'Esta tarjeta ya no es válida. Escriba «solicitudes» para ver las que están abiertas.',
  'no.card-used': 'Esta tarjeta ya se ha respondido. Escriba otra vez su orden si todavía la necesita.',
  'no.page-over':
    'Los botones de esta tarjeta ya se usaron o tienen más de media hora. Escriba otra vez su orden para ver la lista actual.',
  'no.nobody-left':
    'No quedaría nadie en la lista. Si no se debe cambiar a nadie, pulse «Rechazar» e indique un motivo.',
  'no.nobody-chosen': 'No se ha elegido a nadie. Elija a una persona en la tarjeta y continúe.',
  'no.card-of-somebody-else': 'Esta tarjeta es para otra persona.',
  'no.settled':
    '{request}: solicitud ya {as, select, approved {aprobada} rejected {rechazada} withdrawn {retirada} expired {caducada} superseded {sustituida} stopped {detenida} other {terminada}} el {when}.',
  'no.settled-by':
    '{request}: solicitud ya {as, select, approved {aprobada} rejected {rechazada} withdrawn {retirada} expired {caducada} superseded {sustituida} stopped {detenida} other {terminada}} por {name} el {when}.',
  'no.own-request': '{request} es su propia solicitud. Otra persona tiene que decidir.',
  'no.own-target': '{request} se refiere a su propia cuenta. Otra persona tiene que decidir.',
  'no.reason-for-change': 'Indique un motivo en la tarjeta y confirme de nuevo.',
  'no.reason-for-rejection':
    'Indique un motivo en la tarjeta y rechace de nuevo. Lo leerá quien hizo la solicitud.',
  'no.too-late':
    '{request} ya se está ejecutando y no se puede retirar. Cuando haya terminado, escriba «deshacer {request}» para ver qué se puede restablecer.',
  'no.weakening-audit':
    'La verificación del registro de auditoría falla, así que la MFA se puede reforzar, pero no debilitar. Por favor, avise a su administrador.',
  'no.weakening-clock':
    'El reloj del bot no va bien, así que la MFA se puede reforzar, pero no debilitar. Por favor, avise a su administrador.',
  'no.weakening-threat':
    'El modo de amenaza está activo: la MFA se puede reforzar, pero no debilitar para nadie. Las solicitudes abiertas se conservan. Dos responsables de seguridad pueden levantarlo.',
  'no.weakening-breaker':
    'Demasiadas personas perdieron la MFA en poco tiempo, así que el freno detuvo todo debilitamiento. La solicitud se conserva. Un responsable de seguridad puede revisarlo y escribir «reset the breaker».',
  'no.frozen':
    'Todo está congelado desde el {when}: no cambio nada para nadie. Las solicitudes abiertas se conservan. Dos responsables de seguridad pueden levantarlo escribiendo «descongelar».',
  'no.frozen-by': 'Activado por {name}.',
  'no.time-limit-strengthening':
    'Un plazo solo es posible al desactivar la MFA. Para reforzarla, solicítelo sin plazo.',
  'no.time-limit-unclear': 'No entendí hasta cuándo. Indique una duración, por ejemplo «durante 4 horas».',
  'no.time-limit-too-long':
    'La MFA puede estar desactivada como máximo {hours, plural, =1 {una hora} other {# horas}}. Pida menos; si hace falta más, vuelva a solicitarlo antes del final.',
  'no.too-many-weakenings':
    'Esto debilitaría la MFA para {asked} personas a la vez; el límite es {limit} en {minutes, plural, =1 {un minuto} other {# minutos}}. Pídalo ahora para {limit} como máximo y más tarde para las demás, o haga subir el límite.',
  'no.limit-reached':
    'Se alcanzó el límite de {limit} personas debilitadas en 24 horas {of, select, requester {para este solicitante} approver {para este aprobador} other {para toda la organización}}. La solicitud se conserva: se podrá decidir más tarde o cuando se suba el límite.',
  'no.nothing-to-undo': '{request} ya no tiene nada que se pueda deshacer.',
  'no.undo-too-early':
    '{request} sigue abierta. Retírela con «cancelar {request}», o deshágala cuando haya terminado.',
  role: '{role, select, helpdesk {soporte técnico} approver {aprobadores} security {responsables de seguridad} deputy {suplentes} other {auditores}}',

  'failed.heading':
    '{service, select, graph {Microsoft Graph no responde} store {Mi memoria no está disponible} teams {Teams no responde} mail {El servicio de correo no responde} other {Algo ha fallado por mi parte}}',
  'failed.graph':
    'Inténtelo de nuevo dentro de unos minutos. Si continúa, dé la referencia a su administrador.',
  'failed.store':
    'No he podido dejar constancia de esto con certeza. Escriba «solicitudes» para ver cómo están las cosas antes de volver a intentarlo, e indique la referencia a su administrador.',
  'failed.teams':
    'Inténtelo de nuevo dentro de unos minutos. Si continúa, dé la referencia a su administrador.',
  'failed.mail':
    'Inténtelo de nuevo dentro de unos minutos. Si continúa, dé la referencia a su administrador.',
  'failed.bot': 'Inténtelo de nuevo. Si continúa, dé la referencia a su administrador.',
};
