import type { TruthTexts } from './texts.ts';

export const truthEs: TruthTexts = {
  'held-role.unit': '{role} (dentro de una unidad administrativa: {unit})',
  'held-role.scope': '{role} (solo para {scope})',
  'held-role.owner': 'propietario del grupo {group}, al que se le pueden asignar roles',
  'warning.legacy-more':
    'Usa clientes antiguos que dejan de funcionar sin contraseña de aplicación: {clients}. El registro de inicios de sesión contiene más de lo que he leído: suponga que hay otros.',
  'cover.part': '{policy} ({limits})',
  'cover.apps': 'solo para algunas aplicaciones',
  'cover.locations': 'solo desde algunos lugares',
  'cover.platforms': 'solo en algunos sistemas',
  'cover.clients': 'solo en algunos tipos de cliente',
  'cover.risk': 'solo en inicios de sesión de riesgo',
  'cover.devices': 'solo en algunos dispositivos',
  'cover.other-control': 'otra cosa puede sustituirla',
  'warning.partly-covered':
    'El acceso condicional pide MFA en algunos casos: {policies}. La MFA por usuario la pediría en todos.',
  'warning.security-defaults':
    'Los valores de seguridad predeterminados ya piden MFA. No conviene usar ambos a la vez.',
  'warning.coverage-unknown': 'No se ha podido leer si otra directiva pide MFA. Suponga que sí.',
  'warning.overrides-coverage':
    'Las reglas de aquí solo lo permiten como excepción, con un motivo. La persona que aprueba lo ve y el registro de auditoría lo guarda.',
  'refused.partly-covered':
    '{name}: el acceso condicional ya pide MFA en algunos casos: {policies}. La directiva de aquí no permite la MFA por usuario al mismo tiempo.',
  'status.partly-covered-by': 'El acceso condicional pide MFA en algunos casos: {policies}',
  'status.coverage-unknown': 'No se ha podido leer si otra directiva pide MFA.',
  'refused.unreachable':
    '{name}: ningún mensaje llega a esta persona, ni por correo ni en Teams. La directiva de aquí no permite quitar protección a quien no se puede avisar.',
  'refused.methods-unknown':
    '{name}: no se ha podido leer lo que está registrado. No se quita nada. Inténtelo de nuevo.',
  'refused.nothing-registered':
    '{name}: no hay ningún segundo factor registrado, así que no hay nada que quitar.',
  'no.act-closed':
    '{act, select, reset {Exigir un nuevo registro} other {Cerrar sesiones}} no está permitido por la directiva de aquí.',
  'act.heading':
    '{act, select, reset {Exigir un nuevo registro} other {Cerrar todas las sesiones}}: {count, plural, =1 {{name}} other {# personas}}',
  'act.line':
    '{act, select, reset {Se quitarán los métodos registrados} other {Se cerrarán todas las sesiones}}',
  'act.done':
    '{act, select, reset {Hecho: ya no hay ningún segundo factor registrado} other {Hecho: se han cerrado todas las sesiones}}.',
  'act.unfinished':
    'Sin terminar: {why}. Puede que ya se hayan quitado métodos registrados y que otros sigan ahí. Consulte el estado antes de intentarlo de nuevo. Referencia: {reference}',
  'act.last':
    '{request}: {act, select, reset {se quitaron los métodos registrados} other {se cerraron todas las sesiones}} el {when}',
  'act.reset-methods': 'Se quitan uno a uno: {methods}.',
  'act.reset-effect':
    'En el próximo inicio de sesión que pida MFA, la persona tiene que registrarse de nuevo. Hasta entonces basta la contraseña para hacerlo.',
  'act.reset-old': 'Lo que se quita no vuelve, tampoco deshaciendo la solicitud.',
  'act.revoke-effect':
    'La persona tiene que iniciar sesión de nuevo en cada dispositivo. Las aplicaciones pueden tardar hasta una hora en notarlo.',
  'act.care':
    'Cuidado: esto debilita la protección. Quien conozca la contraseña puede registrar un segundo factor propio. Asegúrese de quién lo pide.',
  'warning.pass-stays': 'Hay un pase de acceso temporal y se queda. Quien lo tenga puede registrarse con él.',
  'no.nothing-to-act': 'No hay nadie para quien esto sea posible.',
};
