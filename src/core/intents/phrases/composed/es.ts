import type { Paradigms } from '../paradigms/paradigm.ts';
import { combine, phrases } from '../wordings.ts';

/** What putting every order together with every opening, person and ending showed to be missing. */
export const esComposed: Paradigms = {
  remindersEnd: [
    ...combine('no mas, ni un, ningun', 'recordatorios, recordatorio', ', mas'),
    ...combine(', y, tambien', 'para, parar, deten, detener', ', todos', 'los', 'recordatorios'),
  ],
  filler: [
    ...combine('una, algo', 'rapida, rapido'),
    ...combine('otro, otra, uno, una', 'mas'),
    ...combine('siguiente, el siguiente, la siguiente'),
    ...combine('como', 'hablamos, acordamos, quedamos, comentamos'),
    ...combine(
      'si, cuando',
      'tienes, tengas, tiene, puedas',
      'un minuto, un momento, tiempo, un rato, un segundo',
    ),
    ...combine(
      ', el, la',
      'usuario, usuaria, cliente, companero, companera',
      'espera, esta esperando, sigue esperando',
    ),
    ...combine('esta', 'esperando'),
    ...phrases(
      'oye, oye bot, grax, grcs, grasias, thanx, pf, pofa, xf, saludos bot, una peticion, un favor, un favorcito',
    ),
  ],
  greet: phrases('oye bot, hola bot'),
  enable: [...combine('tenga, tengan', ', el, la', 'mfa, 2fa')],
  disable: combine('me', 'quitas, desactivas'),
  enforce: [
    ...combine('aplicar, aplica, imponer, impon', ', el, la', 'mfa, 2fa', 'obligatorio, obligatoria'),
  ],
  list: combine(
    'los, todos los, las, todas las, usuarios, los usuarios, la gente, quienes, quien, gente, lista de los',
    ', que',
    'no',
  ),
  enabled: phrases('con mfa, con el mfa'),
  pending: [
    ...combine('registros', 'pendientes'),
    ...combine('tiene que, tienen que, deben', 'registrarse', ', todavia, aun'),
  ],
  posture: [
    ...combine(
      'cuantos, cuantas, cuanta',
      ', usuarios, personas, gente, de nosotros, cuentas',
      'tienen, tiene, usan, estan con, estan en',
      ', ya',
      ', el, la',
      'mfa, 2fa',
    ),
    ...combine(
      'que porcentaje, que parte',
      ', de usuarios, de la gente',
      'tiene, tienen',
      ', ya',
      'mfa, 2fa',
    ),
  ],
  report: [
    ...combine(
      'exporta, exportar, export, descarga',
      ', todo, todos, la lista, el informe',
      'a csv, en csv, a excel, en excel',
    ),
    ...combine(
      ', pasame, mandame, enviame, dame',
      ', el, un',
      'informe, reporte',
      ', de, del',
      ', mfa',
      'en csv, en excel, como csv',
    ),
    ...phrases('csv por favor, csv porfa'),
  ],
  reminders: combine('que', 'recordatorios', 'hay', ', previstos, programados'),
  approve: [
    ...combine('aprobada, ok, vale, visto bueno', 'por mi, de mi parte, por mi parte'),
    ...phrases('ok a'),
  ],
  cancel: combine('ya no hace falta', 'cancelala, cancela, retirala'),
  undo: [
    ...combine('deshaz, deshacer, revierte, revertir', 'lo que hizo, lo que ha hecho, lo hecho por'),
    ...combine('deja, dejar', 'como estaba'),
  ],
  pause: phrases('deten, detener'),
  unfreeze: combine('levanta, quita, levantar', 'el', 'bloqueo'),
  breaker: phrases('el disyuntor, disyuntor'),
  reset: [
    ...combine('que se registre, registrarse', 'otra vez, de nuevo, nuevamente'),
    ...combine('pide a, pidele a'),
  ],
  revoke: combine('desconecta, desconectar, desconecte', 'a'),
  dryRun: combine('que pasa si, que pasaria si', 'mfa, 2fa'),
};
