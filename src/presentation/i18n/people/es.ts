import type { PeopleTexts } from './texts.ts';

export const peopleEs: PeopleTexts = {
  'flag.guest': 'invitado',
  'flag.blocked': 'inicio de sesión bloqueado',
  'flag.unlicensed': 'sin licencia',
  'flag.mailbox-shared': 'buzón compartido',
  'flag.mailbox-room': 'buzón de sala',
  'flag.mailbox-equipment': 'buzón de equipo',
  'flag.mailbox-other': 'buzón especial',
  'flag.service': 'quizá una cuenta de servicio',
  'flag.disguised': 'el nombre quizá imite a otro',
  'refused.disguised': 'Contiene letras de otro alfabeto o caracteres invisibles: escríbalo a mano.',
  'people.search': 'O buscar en el directorio (en Teams de escritorio y web)',
  'people.search-hint': 'Escriba un nombre',
  'source.title': 'De quién se trata',
  'source.name': '{kind, select, group {el grupo «{name}»} other {el departamento «{name}»}}',
  'source.line': 'Leído ahora mismo de {source}: {count, plural, one {# persona} other {# personas}}.',
  'source.frozen': 'La lista queda fijada ahora: quien entre o salga después no la cambia.',
  'source.by-rule': 'Una regla decide quién está en este grupo, así que puede cambiar por sí solo.',
  'source.nested':
    '{count, plural, one {Un grupo contenido en él está incluido} other {# grupos contenidos en él están incluidos}}.',
  'source.others':
    '{count, plural, one {Un miembro que no es una persona (un dispositivo, contacto o aplicación) queda} other {# miembros que no son personas (dispositivos, contactos o aplicaciones) quedan}} fuera.',
  'pick-source.heading':
    '{kind, select, group {Varios grupos se llaman «{typed}»} other {Varios departamentos se llaman «{typed}»}}',
  'pick-source.near':
    '{kind, select, group {No hay ningún grupo llamado «{typed}»} other {No hay ningún departamento llamado «{typed}»}}',
  'pick-source.lead': '¿A cuál se refiere? No se ha cambiado nada.',
  'pick-source.lead-near': '¿Se refiere a uno de estos? No se ha cambiado nada.',
  'pick-source.label': 'Elija uno',
  'pick-source.error': 'Elija uno de la lista.',
  'pick-source.more':
    'Hay más de los que se muestran. Escriba la dirección de correo o el identificador de objeto del grupo.',
  'picked-source.heading': 'Ha elegido {source}',
  'refused.group-unknown':
    '«{typed}»: no hay ningún grupo con este nombre. Pruebe con su dirección de correo o su identificador de objeto.',
  'refused.department-unknown':
    '«{typed}»: no hay nadie en un departamento con este nombre. Si es un grupo, escriba «grupo» delante del nombre.',
  'refused.group-empty':
    '«{name}»: no hay nadie en él{others, plural, =0 {} one {, solo un miembro que no es una persona} other {, solo # miembros que no son personas}}.',
  'refused.group-hidden':
    '«{name}»: sus miembros están ocultos para mí, así que no sé a quién se refiere. Nombre a las personas.',
  'refused.group-unreadable':
    '«{typed}»: no puedo leer los grupos. Pida a su administrador el permiso de Graph GroupMember.Read.All, o nombre a las personas.',
  'no.group-too-large':
    '«{name}» tiene {asked, plural, one {# persona} other {# personas}}; el límite es {cap, number}. Elija un grupo más pequeño o divida la solicitud.',
  'list.heading':
    '«{file}»: {count, plural, =0 {nadie a quien pueda usar} one {# persona} other {# personas}}',
  'list.tally':
    '{kind, select, unknown {No encontradas} ambiguous {No está claro quién} partly {Solo parte de un nombre} alike {Escrito de otra manera} refused {Excluidas} twice {Repetidas} misfit {Celdas fuera de sitio} other {Vacías}}: {count, plural, one {# línea} other {# líneas}}',
  'list.problems': 'Lo que no he podido usar',
  'list.line': 'Línea {line, number}: {what}',
  'list.empty': 'no nombra a nadie.',
  'list.misfit':
    'sus celdas no están donde las tienen las demás líneas. Ponga entre comillas los nombres con coma, y a cada persona en su propia línea.',
  'list.twice': '«{typed}» ya está en la línea {first, number}.',
  'list.unknown': '«{typed}»: no se ha encontrado a nadie.',
  'list.ambiguous': '«{typed}»: coinciden varias personas. Ponga ahí el nombre de inicio de sesión.',
  'list.partly': '«{typed}» es solo parte de un nombre. Ponga ahí el nombre de inicio de sesión.',
  'list.alike':
    '«{typed}» no está así en el directorio; quizá el nombre o la dirección se escriben de otra manera. Ponga ahí el nombre de inicio de sesión.',
  'list.page': 'Problemas {from, number} a {to, number} de {total, number}.',
  'list.first':
    'De {all, number} líneas así, estas son las primeras {count, number}: corríjalas y suelte el archivo aquí otra vez para ver las demás.',
  'list.next':
    'Todavía no se ha pedido ni cambiado nada. Continúe para ver qué pasaría con estas personas y confirme después.',
  'list.next-ask':
    'Todavía no se ha pedido ni cambiado nada. Elija qué debe pasar, continúe para verlo persona por persona y confirme después.',
  'list.next-read': 'No se ha cambiado nada. Continúe para verlo persona por persona.',
  'no.file-broken':
    'Solo puedo leer «{file}» hasta la línea {line, number}: es demasiado larga, o en ella hay comillas que nunca se cierran. Corrija esa línea y vuelva a dejar el archivo aquí.',
  'no.file':
    '{because, select, off {Aquí no estoy configurado para leer archivos. Su administrador puede nombrar los hosts de SharePoint en FILE_HOSTS.} elsewhere {«{file}» no está en un host del que yo pueda leer. Déjelo en este chat.} unreachable {No se ha podido obtener «{file}» a tiempo. Vuelva a dejarlo en el chat.} big {«{file}» es demasiado grande para mí. Divídalo.} rows {«{file}» tiene más de 100.000 líneas. Divídalo.} table {«{file}» no es un texto con columnas. Guárdelo como CSV y vuelva a dejarlo aquí.} column {En «{file}» no he encontrado ninguna columna con nombres de inicio de sesión, direcciones de correo o identificadores de objeto. Ponga títulos a las columnas.} nobody {«{file}» no nombra a nadie.} several {Deje un solo archivo a la vez.} other {Con un archivo solo acepto una orden para las personas que contiene. Diga por ejemplo «activa mfa para estas personas» o «estado de estas personas», y no nombre a nadie más en la frase.}}',
  'help.people.title': 'Ayudar a alguien',
  'help.decide.title': 'Decidir',
  'help.brake.title': 'En caso de peligro',
  'command.group': 'habilitar mfa para el grupo Finance',
  'help.group': 'Todas las personas de un grupo o de un «departamento». Antes verá quiénes son.',
  'command.limited': 'deshabilitar mfa para jsmith durante 2 horas',
  'help.limited': 'El estado anterior vuelve por sí solo.',
  'command.dry-run': 'qué pasaría si habilito mfa para jsmith',
  'help.dry-run': 'Ver qué ocurriría. No se solicita nada.',
  'command.reset': 'exigir un nuevo registro para jsmith',
  'help.reset': 'Quitar los métodos registrados, por ejemplo si perdió el teléfono.',
  'command.revoke': 'revocar las sesiones de jsmith',
  'help.revoke': 'Terminar todas las sesiones; la persona vuelve a iniciar sesión en todas partes.',
  'command.convert': 'pasar jsmith a acceso condicional',
  'help.convert': 'MFA por usuario deshabilitada donde consta que una directiva pide MFA.',
  'command.emergency': 'emergencia: deshabilitar mfa para jsmith',
  'help.emergency': 'Al momento y por poco tiempo, con revisión posterior.',
  'command.remind': 'recordar a jsmith',
  'help.remind': 'Pedir otra vez que se registre.',
  'command.undo': 'deshacer REQ-12',
  'help.undo': 'Restablecer lo que cambió una solicitud.',
  'command.report': 'informe',
  'help.report': 'La MFA de todas las personas, también como archivo.',
  'command.accept': 'aprobar REQ-12',
  'help.accept': 'Muestra la tarjeta de la solicitud. Usted decide en la tarjeta.',
  'command.reject': 'rechazar REQ-12',
  'help.reject': 'La misma tarjeta, para rechazar con un motivo.',
  'command.delegate': 'delegar mis aprobaciones a adoe hasta el viernes',
  'help.delegate': 'Alguien decide en su lugar mientras usted no está.',
  'command.freeze': 'congelar todo',
  'help.freeze': 'No cambio nada para nadie hasta que dos personas de seguridad lo levanten.',
  'command.threat': 'modo de amenaza activado',
  'help.threat': 'La MFA se puede reforzar, pero no debilitar para nadie.',
  'command.check': 'comprobar ABCD-1234',
  'help.check': 'Saber si un mensaje con este código era mío.',
  'help.file':
    'Para muchas personas, deje en este chat un archivo CSV con sus nombres de inicio de sesión y diga qué debe ocurrir.',
};
