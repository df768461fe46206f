import type { Paradigms } from '../paradigms/paradigm.ts';
import { combine, phrases } from '../wordings.ts';

/** What is told as a reason: new and missing phones, first and last days, a caller who was checked. */
export const esReasons: Paradigms = {
  occasion: [
    ...combine(
      ', la, su',
      'app, aplicacion, authenticator',
      'no funciona, no va, no le funciona, no le va, se cuelga, se ha colgado, fallo, falla',
    ),
    ...combine('no', 'puede, consigue, logra', 'entrar, iniciar sesion, acceder, conectarse, conectar'),
    ...combine('se, ha', 'dejo, dejado, olvido, olvidado', 'el movil, su movil, el telefono', ', en casa'),
    ...combine('telefono, movil, portatil', 'en reparacion, en el taller, en el servicio tecnico'),
    ...combine('de vuelta de', 'la baja, vacaciones, las vacaciones, la baja maternal'),
    ...combine('ambos, los dos, ya', 'registrados, estan registrados'),
    ...combine('sin', 'bateria, cobertura, senal'),
    ...combine(
      'camara, movil, pantalla, bateria, telefono',
      ', esta',
      'rota, roto, averiada, averiado, muerta, muerto',
    ),
    ...combine('cambio de, ha cambiado de, cambia de', 'movil, telefono, celular'),
    ...combine(
      'ha encontrado, encontro, recupero, ha recuperado',
      'el movil, su movil, el telefono, su telefono',
    ),
    ...combine('nuevo', 'iphone, android, samsung, smartphone, aparato, dispositivo, celular'),
    ...combine('iphone, android, celular, dispositivo', 'nuevo'),
    ...combine('sin', ', su', 'movil, telefono, celular, smartphone'),
    ...combine(', hoy, hoy es su, es su', 'ultimo dia', ', hoy, de trabajo'),
    ...combine('empezo, empieza, ha empezado', 'hoy, esta semana, esta manana, el lunes'),
    ...phrases(
      'ultimo dia, llamada devuelta, le he llamado, la he llamado, le llame, identidad confirmada, confirmado por telefono, ya no hace falta, ya no es necesario, ya no se necesita',
    ),
  ],
};
