import type { FileTexts } from './texts.ts';

export const filesEs: FileTexts = {
  'button.as-file': 'En archivo',
  'file.offer':
    '{about, select, request {{request} como tabla} order {Los recordatorios del encargo {request} como tabla} other {El inquilino como tabla}}',
  'file.rows': '{rows, plural, =1 {Una fila, de una sola persona.} other {# filas, una por persona.}}',
  'file.ask':
    'Teams pregunta si puedo dejar el archivo en su OneDrive. No se envía nada antes de que acepte.',
  'file.until': 'Su respuesta vale hasta el {when}.',
  'file.given': '«{name}» está en su OneDrive.',
  'file.keep': 'Nombra a personas: compártalo con cuidado y bórrelo cuando ya no lo necesite.',
  'file.declined': 'No se ha creado ningún archivo.',
  'file.declined-next': 'Puede volver a pedirlo cuando quiera.',
  'no.heading-no-file': 'Esta vez no hay archivo',
  'no.no-file':
    '{because, select, channel {Los archivos van al OneDrive de una sola persona, así que solo los doy en nuestro chat privado. Pídamelo allí.} off {Aquí no estoy configurado para dar archivos. Su administrador puede nombrar los hosts de SharePoint en FILE_HOSTS.} open {Esa solicitud aún no ha terminado. Vuelva a pedirlo después: solo entonces todos tienen un resultado.} nobody {No hay nadie en él, o algo más reciente lo ha sustituido. Vuelva a pedirlo.} late {Se lo pregunté hace demasiado tiempo. Vuelva a pedir el archivo.} elsewhere {Teams indicó un lugar que no está en un host de SharePoint de esta organización, así que no he dejado nada allí.} refused {Su OneDrive no ha aceptado el archivo. No hay nada completo allí. Inténtelo más tarde.} unreachable {No se ha podido llegar a su OneDrive a tiempo. No hay nada completo allí. Vuelva a pedir el archivo.} changed {La lista cambió mientras la escribía. Vuelva a pedir el archivo.} big {El archivo sería demasiado grande. Pida una lista más corta.} other {Me interrumpieron durante el envío, así que puede faltar el archivo. Mire en su OneDrive y vuelva a pedirlo si no está.}}',
  'sheet.name': 'Nombre',
  'sheet.account': 'Nombre de inicio de sesión',
  'sheet.id': 'Id. de objeto',
  'sheet.department': 'Departamento',
  'sheet.state': 'Estado de MFA',
  'sheet.registered': 'Segundo factor registrado',
  'sheet.admin': 'Rol de administración (según el informe)',
  'sheet.guest': 'Invitado',
  'sheet.blocked': 'Inicio de sesión bloqueado',
  'sheet.said': '{is, select, true {sí} false {no} other {no se sabe}}',
  'sheet.before': 'MFA antes',
  'sheet.wished': 'Solicitado',
  'sheet.result': 'Resultado',
  'sheet.what': 'Qué ocurrió',
  'sheet.at': 'Cuándo (UTC)',
  'sheet.mail': 'Por correo',
  'sheet.teams': 'En Teams',
  'sheet.reminded':
    '{result, select, sent {El mensaje ha salido} registered {Ya se había registrado antes de su turno} left {Ya no está afectado} open {Aún tiene que recibirlo} other {No se pudo contactar por ningún medio}}',
};
