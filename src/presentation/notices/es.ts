import type { NoticeTexts } from './notice-texts.ts';

/** What people are told about their account, in Spanish: by e-mail and in Teams alike. */
export const es: NoticeTexts = {
  greeting: 'Hola, {name}:',
  'enabled.subject': 'Su inicio de sesión pedirá pronto un segundo paso',
  'enabled.lead':
    'Su departamento de TI ha activado la autenticación multifactor (MFA) en su cuenta profesional. Protege su cuenta aunque alguien descubra su contraseña.',
  'enforced.subject': 'Su inicio de sesión pide ahora un segundo paso',
  'enforced.lead':
    'La autenticación multifactor (MFA) es ahora obligatoria en su cuenta profesional. Protege su cuenta aunque alguien descubra su contraseña.',
  'moved.subject': 'Ha cambiado la forma en que su inicio de sesión pide un segundo paso',
  'moved.lead':
    'Su organización ha pasado su cuenta al acceso condicional: a partir de ahora, una regla de la organización pide su segundo paso, y no un ajuste de su cuenta.',
  'disabled.subject': 'Su inicio de sesión ya no pide un segundo paso',
  'disabled.lead':
    'Su departamento de TI ha desactivado la autenticación multifactor (MFA) por usuario en su cuenta profesional.',
  'next.title': 'Qué pasa ahora',
  'next.register':
    'En su próximo inicio de sesión se le pedirá que registre un segundo paso. Tardará unos cinco minutos. Siga las instrucciones de la pantalla.',
  'next.register-or-not':
    'Es posible que en su próximo inicio de sesión se le pida registrar un segundo paso, si todavía no lo ha hecho. Siga las instrucciones de la pantalla.',
  'next.registered':
    'Ya ha registrado un segundo paso, así que no tiene que configurar nada. Se le pide al iniciar sesión.',
  'next.enforced':
    'Ya ha registrado un segundo paso, así que no tiene que configurar nada. A partir de ahora se le pide al iniciar sesión.',
  'next.enforced-unregistered':
    'Todavía no ha registrado un segundo paso. Tendrá que hacerlo en su próximo inicio de sesión para poder continuar. Tardará unos cinco minutos.',
  'next.moved': 'No tiene que hacer nada. Inicie sesión con el segundo paso que registró.',
  'next.disabled':
    'Usted inicia sesión con su contraseña, salvo que otra directiva de su organización pida más.',
  'asked-often':
    'El segundo paso se pide en cada inicio de sesión, salvo en redes de confianza o en los dispositivos que usted haga recordar.',
  'at-hand.title': 'Qué conviene tener a mano',
  'at-hand.app':
    'Su teléfono con la aplicación Microsoft Authenticator, o bien una clave de acceso (passkey) o una llave de seguridad.',
  'at-hand.no-sms': 'No elija los SMS ni las llamadas: Microsoft los está retirando.',
  'at-hand.guide':
    'Microsoft explica cada paso: escriba support.microsoft.com directamente en su navegador y busque «información de seguridad».',
  'at-hand.ready': 'Su teléfono o su llave de seguridad, como hasta ahora.',
  'old-apps.title': 'Aplicaciones antiguas',
  'old-apps.enabled':
    'Una aplicación de correo o un dispositivo antiguos que solo piden la contraseña siguen funcionando hasta que usted se registre. Después necesitarán una contraseña de aplicación.',
  'old-apps.enforced':
    'Una aplicación de correo o un dispositivo antiguos que solo piden la contraseña necesitan ahora una contraseña de aplicación.',
  'disabled.methods': 'Si antes registró un segundo paso, sigue registrado. No tiene que quitar nada.',
  'help.title': 'Preguntas',
  contact: 'Diríjase a {contact}.',
  'no-link':
    'Este mensaje no contiene, a propósito, ningún enlace para iniciar sesión. Nunca escriba su contraseña siguiendo un enlace de un mensaje sobre MFA.',
  'changed-at': 'Cambiado el {when}.',
  told: 'Mensaje: «{subject}». {fates}',
  'mail.subject': '{subject} [{reference}]',
  'mail.footer-plain': 'Enviado automáticamente por el departamento de TI de su organización.',
  'mail.footer': 'Enviado automáticamente por el departamento de TI de {organisation}.',

  'disabled-until.lead':
    'Su departamento de TI ha desactivado por un tiempo limitado la autenticación multifactor (MFA) por usuario en su cuenta profesional.',
  'longer.subject': 'Su inicio de sesión sigue más tiempo sin segundo paso',
  'longer.lead':
    'Su departamento de TI ha movido el momento en que la autenticación multifactor (MFA) vuelve a su cuenta profesional.',
  'returning.subject': 'Su segundo paso al iniciar sesión vuelve pronto',
  'returning.lead':
    'La autenticación multifactor (MFA) estuvo desactivada un tiempo en su cuenta profesional. El {when} vuelve sola. No tiene que hacer nada.',
  'restored.subject': 'Su inicio de sesión vuelve a pedir un segundo paso',
  'restored.lead':
    'Ha terminado el tiempo durante el que la autenticación multifactor (MFA) de su cuenta profesional estaba desactivada. Vuelve a estar activada.',
  're-register.subject': 'Registre de nuevo su segundo paso',
  're-register.lead':
    'Su departamento de TI le pide que registre de nuevo el segundo paso de su inicio de sesión.',
  'revoked.subject': 'Se ha cerrado su sesión en todas partes',
  'revoked.lead': 'Su departamento de TI ha cerrado todas sus sesiones.',
  'revoked.next':
    'Vuelva a iniciar sesión en cada uno de sus dispositivos y en cada aplicación. Puede pasar hasta una hora hasta que todas las aplicaciones lo pidan.',
  'reminder.subject': 'Registre su segundo paso',
  'reminder.subject-by': 'Registre su segundo paso antes de que acabe el {day}',
  'reminder.lead':
    'La autenticación multifactor (MFA) está activada en su cuenta profesional, pero usted todavía no ha registrado un segundo paso.',
  'reminder.count':
    '{count, plural, =1 {Este es el primer recordatorio.} other {Este es el recordatorio n.º #.}}',
  'reminder.ends': 'En cuanto se registre, los recordatorios cesarán por sí solos.',
  'reminder.by': 'Hágalo antes de que acabe el {day}.',
  'deadline.subject': 'Registre su segundo paso antes de que acabe el {day}',
  'deadline.lead':
    'El plazo para registrar el segundo paso de su inicio de sesión termina pronto, y usted todavía no ha registrado ninguno.',
  'manager-copy.subject': '{name} aún no ha registrado un segundo paso',
  'manager-copy.lead':
    'La autenticación multifactor (MFA) está activada para la cuenta profesional de {name}, que forma parte de su equipo. {count, plural, =1 {Se ha enviado un recordatorio} other {Se han enviado # recordatorios}} y todavía no hay ningún segundo paso registrado.',
  'manager-copy.by': '{name} debería registrarse a más tardar el {day}.',
  'manager-copy.next':
    'Hable con {name}, por favor. Solo esa persona puede registrarse; el soporte ayuda. Recibirá este mensaje una sola vez.',
  'manager-list.subject': '{count} personas de su equipo aún no han registrado un segundo paso',
  'manager-list.lead':
    'La autenticación multifactor (MFA) está activada para las cuentas profesionales de {count} personas de su equipo. Todas han recibido recordatorios y todavía no tienen ningún segundo paso registrado.',
  'manager-list.by': 'Quién debería registrarse a más tardar el {day}',
  'manager-list.title': 'Quién falta por registrarse',
  'manager-list.next':
    'Hable con ellas, por favor. Solo ellas mismas pueden registrarse; el soporte ayuda. Recibirá un solo mensaje sobre cada persona.',
  'registered.subject': 'Gracias, su segundo paso está registrado',
  'registered.lead':
    'Ha registrado un segundo paso para su cuenta profesional. Protege su cuenta aunque alguien descubra su contraseña.',
  'registered.done': 'No tiene que hacer nada más y no recibirá más recordatorios.',
  'registered.more':
    'Si tiene un segundo dispositivo, regístrelo también: si pierde el primero, podrá seguir iniciando sesión.',
  'decided.subject':
    '{request}: {verdict, select, approved {solicitud aprobada} rejected {solicitud rechazada} stopped {solicitud detenida} other {solicitud sin decisión a tiempo}}',
  'decided.lead':
    '{verdict, select, approved {Su solicitud ha sido aprobada. Su tarjeta en Teams muestra cómo avanza el cambio.} rejected {Su solicitud ha sido rechazada. No se ha cambiado nada.} stopped {Su solicitud se ha detenido antes de cambiar nada. Su tarjeta en Teams muestra por qué.} other {Nadie decidió a tiempo, así que su solicitud ha caducado. No se ha cambiado nada.}}',
  'decided.lead-review':
    '{verdict, select, approved {Lo que hizo en una emergencia se ha revisado y puede quedar así hasta su fin.} rejected {Lo que hizo en una emergencia se ha revisado y no se mantiene: el estado anterior vuelve ahora.} stopped {La revisión de lo que hizo en una emergencia se ha detenido. Su tarjeta en Teams muestra por qué.} other {Nadie decidió a tiempo sobre lo que hizo en una emergencia: el estado anterior vuelve solo.}}',
  'decided.title': 'La solicitud',
  'decided.by':
    '{verdict, select, approved {Aprobada por {name}.} stopped {Detenida por {name}.} other {Rechazada por {name}.}}',
  'not-me.subject': 'Alarma: {name} dice «no he sido yo»',
  'not-me.lead':
    '{name} recibió un mensaje sobre la MFA de su cuenta y responde que no sabe nada de ello. Quizá otra persona intenta entrar.',
  'not-me.title': 'Lo que se sabe',
  'not-me.about': 'Mensaje: {subject} ({code}).',
  'not-me.requester': 'Solicitado por {name}.',
  'not-me.approver': 'Aprobado por {name}.',
  'not-me.cancelled': 'El cambio aún esperaba y se ha detenido. No se ha cambiado nada.',
  'not-me.stands': 'No se ha deshecho nada. Alguien tiene que decidirlo.',
  'not-me.next':
    'Llame a {name} a un número que usted conozca, revise los últimos inicios de sesión y los métodos registrados, y revoque las sesiones en caso de duda.',
  'undelivered.subject': 'No se pudo avisar a {name} sobre su MFA',
  'undelivered.lead':
    'Un mensaje sobre la MFA de {name} no llegó ni por correo electrónico ni por Teams. Avísele de otra manera. Se volverá a intentar durante un día.',
  'next.disabled-until':
    'Hasta el {when} usted inicia sesión con su contraseña, salvo que otra directiva de su organización pida más. Después, la MFA se vuelve a activar por sí sola. No tiene que hacer nada.',
  'check.title': '¿Es auténtico este mensaje?',
  'check.how':
    'Escriba «comprobar {code}» al Asistente de MFA en Teams: le dirá si lo hemos enviado nosotros. El soporte técnico también puede comprobar el código.',
  'check.not-me':
    '¿No lo esperaba, o no ha sido usted? Compruebe el código y pulse «No he sido yo», o llame enseguida al soporte técnico.',
  'as-of': 'Situación a {when}.',
  code: 'Código: {code}',

  'button.not-me': 'No he sido yo',
  disowned: 'Usted ha dicho que no ha sido usted. Seguridad está avisada.',
  'noted.heading': 'Gracias, seguridad está avisada',
  'noted.lead':
    'Su alarma queda registrada y llega a los responsables de seguridad y a quien solicitó el cambio.',
  'noted.again': 'Ya lo había comunicado. Seguridad ya está avisada.',
  'noted.next':
    'No apruebe ningún inicio de sesión que usted no haya empezado. Si otra persona puede conocer su contraseña, cámbiela ahora. En caso urgente, llame al soporte técnico.',
  'unfounded.heading': 'No le hemos avisado de ningún cambio en los últimos 30 días',
  'unfounded.lead':
    'Si tiene un mensaje que lo afirma, puede ser falso: no haga lo que dice, no abra nada de él y no escriba su contraseña en ninguna parte por su causa. ¿Lleva un código? Escriba «comprobar ABCD-1234», con ese código.',
  'checked.genuine': 'El código {code} es auténtico',
  'checked.unknown': 'No hemos enviado ningún mensaje con el código {code}',
  'checked.yours': 'Le enviamos este mensaje el {when}: {subject}.',
  'checked.other':
    'Enviamos un mensaje con este código el {when}, pero no a usted. Solo su destinatario y el soporte técnico pueden saber más.',
  'checked.somebody': 'Enviamos este mensaje a {name} el {when}: {subject}.',
  'checked.forged':
    'El mensaje que tiene puede ser falso. No haga lo que dice, no abra nada de él y no escriba su contraseña en ninguna parte por su causa.',
  'checked.not-yours': 'El código {code} pertenece a un mensaje para otra persona',
  'checked.copied':
    'Si el mensaje que tiene va dirigido a usted, es falso: alguien tomó este código de otro mensaje. No haga lo que dice, no abra nada de él y no escriba su contraseña en ninguna parte por su causa.',
  'checked.compare':
    'Un mensaje con este código que diga otra cosa, o que vaya dirigido a otra persona, es falso.',
  'checked.report': 'Avise al soporte técnico. ¿Escribió mal el código? Entonces compruébelo de nuevo.',
  'checked.sent-title': 'Cómo se envió',

  'planned.subject': 'La protección de su inicio de sesión va a reducirse',
  'planned.lead':
    'Alguien ha pedido a su departamento de TI que reduzca o desactive la autenticación multifactor (MFA) de su cuenta profesional, y se ha aprobado.',
  'planned.next': 'Ocurrirá el {when}, no antes.',
  'planned.stop':
    'Si lo ha pedido usted, no tiene que hacer nada. Si no, deténgalo ahora: pulse «No he sido yo» en este mensaje de Teams, o llame al soporte técnico.',
  'cancelled.subject': 'La protección de su inicio de sesión queda como está',
  'cancelled.lead':
    'Le avisamos de que la autenticación multifactor (MFA) de su cuenta profesional iba a reducirse o desactivarse. Se ha cancelado. No se ha cambiado nada.',
  'cancelled.next': 'No tiene que hacer nada.',
};
