import type { TruthTexts } from './texts.ts';

export const truthEs: TruthTexts = {
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
};
