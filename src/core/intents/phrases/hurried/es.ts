import type { Paradigms } from '../paradigms/paradigm.ts';
import { combine, phrases } from '../wordings.ts';

/** Lo que se abrevia con prisa: una prueba tras «solo prueba», lo que queda abierto, cómo va. */
export const esHurried: Paradigms = {
  because: phrases('pq, xq, porq, x q, puesto que, dado que'),
  dryRun: [...combine('solo, solamente, es solo, esto es solo', 'prueba, una prueba, un test')],
  filler: [
    ...combine('antes', 'de comer, del mediodia, de la comida, del fin de semana, de la reunion'),
    ...phrases('en general, en conjunto'),
  ],
  group: combine('todo el', 'grupo'),
  help: combine('que', 'te puedo, le puedo, os puedo, puedo', 'preguntar, preguntarte'),
  reset: combine(
    'borra, borrar, elimina, eliminar',
    'los, sus, todos los',
    'metodos mfa, metodos de mfa, metodos de autenticacion',
  ),
  requests: combine(
    'que hay, que queda, que tengo',
    'abierto, pendiente',
    ', ahora, ahora mismo, de aprobar, por aprobar, hoy',
  ),
  report: [
    ...combine('exporta, exportar, exporte', ', csv de, excel de', 'todos los, los', 'usuarios'),
    ...combine('como va, como vamos, como estamos', ', con, de', ', el, lo del', 'mfa, 2fa'),
    ...combine(
      'mandame, enviame, pasame, dame, manda, envia',
      ', el, la, un',
      'excel, excel de mfa, excel del mfa, csv, hoja de mfa, lista en csv, lista en excel',
    ),
  ],
  enabled: phrases('puesto, puesta'),
  occasion: [
    ...combine('usuario, nombre, grupo, cuenta', 'equivocado, equivocada, erroneo'),
    ...combine('me', 'equivoque, he equivocado, confundi, he confundido'),
    ...combine('fue, era', 'un error, una errata, un duplicado'),
  ],
};
