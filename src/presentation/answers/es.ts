import type { AnswerTexts } from './answer-texts.ts';

export const es: AnswerTexts = {
  'reading.heading': 'La lista se está preparando',
  'reading.line':
    'El inquilino se lee página por página, para que nada más tenga que esperar: {people, plural, =0 {acaba de empezar} =1 {una persona hasta ahora} other {# personas hasta ahora}}.',
  'reading.next': 'Un inquilino grande tarda unos minutos. Pulse después «Mirar de nuevo».',
  'list.heading':
    '{filter, select, enabled {Habilitado} disabled {Deshabilitado} enforced {Aplicado} pending {Sin registrar todavía} other {Atascados en «habilitado»}}: {total, plural, =0 {nadie} =1 {una persona} other {# personas}}',
  'list.page': 'Personas {from} a {to} de {total}, por nombre.',
  'people.page': 'Personas {from} a {to} de {total}.',
  'list.state':
    'Ahora: {state, select, disabled {deshabilitado} enabled {habilitado} enforced {aplicado} other {desconocido}}.',
  'list.changed':
    'La lista aún decía {state, select, disabled {«deshabilitado»} enabled {«habilitado»} enforced {«aplicado»} other {nada}}.',
  'list.unread': 'Es lo que dice la lista; ahora mismo no se ha podido volver a leer.',
  'list.unregistered': 'Sin segundo factor en el informe de registro.',
  'list.stuck-since': 'Consta como registrado desde: {when}.',
  'list.confirmed':
    'Los estados de esta página se acaban de leer. No incluye invitados ni cuentas bloqueadas.',
  'list.act':
    '{filter, select, pending {Escriba «recuerda a todos los pendientes» para avisarles.} other {Escriba «por qué …» con un nombre para conocer los motivos.}}',
  'stuck.hint': 'Elija para quién y pulse. Primero verá qué cambiaría; los aprobadores deciden como siempre.',
  'stuck.whom': '¿Para quién?',
  'stuck.choose': 'Elija a alguien.',
  'stuck.everybody': '{count, plural, =1 {La persona de esta página} other {Las # de esta página}}',
  'snapshot.age': 'Lectura del inquilino: {when}.',
  'snapshot.report':
    '{report, select, unlicensed {Sin Entra ID P1 o P2 no hay informe de registro: solo el estado indica quién está registrado.} other {El informe de registro no se puede leer (falta AuditLog.Read.All): solo el estado indica quién está registrado.}}',
  'snapshot.renewing': 'Se está leyendo de nuevo.',
  'page.renewed': 'La lista se ha renovado desde la página anterior.',
  'page.until': 'Los botones funcionan hasta: {when}, solo para usted.',
  'button.previous': 'Anterior',
  'button.next': 'Siguiente',
  'button.enforce': 'Exigir la MFA',
  'button.reset': 'Exigir un nuevo registro',
  'button.refresh': 'Leer de nuevo',
  'button.look': 'Mirar de nuevo',
  'why.heading':
    '{count, plural, =0 {Nadie a quien explicar} =1 {Por qué {name} está {state, select, disabled {deshabilitado} enabled {habilitado} enforced {aplicado} other {desconocido}}} other {Por qué # personas están como están}}',
  'why.outside':
    'Alguien lo cambió fuera de este asistente: nuestro último cambio dejó {state, select, disabled {«deshabilitado»} enabled {«habilitado»} enforced {«aplicado»} other {un estado desconocido}}. El registro de auditoría de Entra dice quién fue.',
  'why.default': 'Nadie lo ha cambiado con este asistente. Todo el mundo empieza como «deshabilitado».',
  'why.elsewhere':
    'No se estableció con este asistente, sino en el portal de Entra, con un script o antes. El registro de auditoría de Entra dice quién fue.',
  'why.unreadable': 'Ahora mismo no se ha podido leer el estado, así que no hay nada que explicar.',
  'why.beside': 'Eso pide MFA, diga lo que diga el estado por usuario.',
  'report.heading':
    'MFA de todos: {people, plural, =1 {una persona} other {# personas}} que pueden iniciar sesión',
  'report.lead':
    '«En archivo» da una tabla de todas las cuentas, una fila cada una, también invitados y bloqueadas.',
  'posture.heading':
    'La MFA en este inquilino: {people, plural, =1 {una persona que puede iniciar sesión} other {# personas que pueden iniciar sesión}}',
  'posture.trend': 'Entre paréntesis: la variación desde {when}.',
  'posture.no-trend': 'La próxima lectura mostrará qué ha cambiado.',
  'posture.states': 'Estado por usuario',
  'posture.registration': 'Segundo factor',
  'posture.admins': 'Personas con funciones de administración',
  'posture.admins-by-report':
    'Contadas como las marca el informe de registro de Entra. Puede faltar quien es propietario de un grupo con roles o puede unirse a él, o tiene un rol personalizado o elegible; antes de un cambio, lo compruebo yo.',
  'posture.others': 'No contados arriba',
  'posture.number':
    '{of, select, enforced {Aplicado} enabled {Habilitado} disabled {Deshabilitado} unknown {No se pudo leer} registered {Registrados} unregistered {Sin registrar} pending {Con registro pedido, y sin registrar} stuck {Registrados, y atascados en «habilitado»} admins {Todas} adminsUnregistered {Sin segundo factor} adminsDisabled {Deshabilitados por usuario} guests {Invitados} other {No pueden iniciar sesión}}: {count, number}{change}',
  'posture.advice': 'Lo que aconseja Microsoft',
  'posture.defaults-on':
    'Los valores predeterminados de seguridad están activos: piden MFA a todos. Los estados por usuario no añaden nada; déjelos como están.',
  'posture.advice-premium':
    'Sus licencias incluyen el acceso condicional: pida ahí la MFA, primero a los administradores. No lo mezcle con estados por usuario.',
  'posture.advice-free':
    'Sin Entra ID P1, los valores predeterminados de seguridad protegen a todos sin coste. Asegúrese primero de que los administradores tengan un segundo factor.',
};
