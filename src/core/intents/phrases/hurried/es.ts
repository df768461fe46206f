import type { Paradigms } from '../paradigms/paradigm.ts';
import { combine, phrases } from '../wordings.ts';

/** Lo que se abrevia con prisa: una prueba tras «solo prueba», lo que queda abierto, cómo va. */
export const esHurried: Paradigms = {
  because: phrases('pq, xq, porq, x q, puesto que, dado que'),
  dryRun: [...combine('solo, solamente, es solo, esto es solo', 'prueba, una prueba, un test')],
  filler: [
    ...phrases('mas o menos'),
    ...phrases('thx, thanks, thank you, thnx, tnx, ty, cheers, tia'),
    ...combine('para', 'la, el, mi, nuestra', 'reunion, reunion del lunes, direccion, comite'),
    ...combine('antes', 'de comer, del mediodia, de la comida, del fin de semana, de la reunion'),
    ...phrases('en general, en conjunto'),
  ],
  group: combine('todo el', 'grupo'),
  help: combine('que', 'te puedo, le puedo, os puedo, puedo', 'preguntar, preguntarte'),
  reset: [
    ...combine(
      'borra, borrar, elimina, eliminar',
      'los, sus, todos los',
      'metodos mfa, metodos de mfa, metodos de autenticacion',
    ),
    ...combine(
      'volver a registrar, registrar de nuevo, vuelva a registrar',
      'sus, los',
      'metodos, metodos mfa, metodos de mfa',
    ),
  ],
  requests: combine(
    'que hay, que queda, que tengo',
    'abierto, pendiente',
    ', ahora, ahora mismo, de aprobar, por aprobar, hoy',
  ),
  report: [
    ...combine(
      'cuantos, cuantas personas, cuanta gente, cuantos usuarios, cuantos companeros',
      'se han, se ha, estan, hay',
      ', ya',
      'registrado, registrados, inscrito',
      ', hasta ahora, ya',
    ),
    ...phrases('cifras de la campana, numeros de la campana, como va la campana'),
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
  posture: [
    ...combine(', resumen de, vista de', 'quien, quien esta', ', esta', 'cubierto', 'por que, con que'),
  ],
  stuck: [
    ...combine(
      'quien esta, quien',
      ', ya',
      'registrado',
      'pero',
      'no, aun no, todavia no',
      'enforced, forzado, exigido',
    ),
  ],
  history: [
    ...combine('quien', 'aprobo, ha aprobado, autorizo, rechazo', 'el cambio, la solicitud', 'de, para'),
  ],
  status: [...combine('mirame, mira, miranos', 'como', 'esta, estan')],
  off: [...phrases('fuera')],
  please: [...phrases('pls, plz, please')],
  greet: [...phrases('hi, hey, hello, hi all, hi team')],
  enable: [...combine('vuelve, vuelva', 'a', 'ponerle, poner, ponle', ', el, la')],
};
