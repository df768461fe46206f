import type { Paradigms } from '../paradigms/paradigm.ts';
import { combine, phrases } from '../wordings.ts';

/** What people type as they would say it: lengths that are not exact, verbs of the hands, and why somebody cannot sign in. */
export const esSpoken: Paradigms = {
  set: phrases(
    'vuelve a poner, vuelve a pasar, vuelve a dejar, volver a poner, volver a pasar, volver a dejar, vuelvan a poner, regresa, devuelve',
  ),
  enabled: phrases('puesta, puesto'),
  please: phrases(
    'alguien puede, alguien podria, puede alguien, podria alguien, podeis, podriais, me puedes, me podrias, me podeis, seria posible, serias tan amable de, seria tan amable de, si sois tan amables, hazme el favor de, haced el favor de',
  ),
  filler: [
    ...combine(
      'todo, se ve, me parece, tiene, esta',
      'bien, correcto, ok, buena pinta, todo bien, perfecto, todo ok',
    ),
    ...phrases(
      'por mi bien, por mi ok, sin objeciones, ninguna objecion, adelante, perfecto, cuando alguien pueda, cuando podais, cuando puedas, pregunta rapida, en cuanto podais, rapidito, un segundo',
    ),
  ],
  during: phrases(
    'durante unas, por unas, unas, durante unos, por unos, unos, durante aproximadamente, aproximadamente, durante mas o menos, como mucho, maximo, como maximo, las proximas, durante las proximas, por las proximas, no mas de, durante otras, otras',
  ),
  temporary: [
    ...combine(
      'hasta, hasta el, hasta la',
      'manana por la manana, manana a primera hora, manana por la tarde, esta tarde, esta noche, mediodia, pasado manana, final del dia, fin del dia, finde, fin de semana, lunes por la manana, final de la semana, semana que viene, proxima semana, que vuelva, nuevo aviso, nueva orden, despues de comer, la hora de comer',
    ),
    ...phrases('todo el dia, el resto del dia, solo hoy, solo por hoy, para esta tarde, para esta noche'),
  ],
  account: [
    ...combine(
      'los, las, estos, estas, a los, a las',
      'siguientes usuarios, siguientes personas, siguientes cuentas, siguientes companeros, usuarios siguientes, usuarios de abajo, companeros de abajo, de abajo, companeros, personas de abajo',
    ),
    ...phrases('los de abajo, los siguientes, las siguientes'),
  ],
  reset: [
    ...combine(
      'reconfigurar, rehacer, reinstalar, volver a configurar, volver a registrar, configurar de nuevo, configurar otra vez',
      ', el, la, su',
      'mfa, 2fa, authenticator, doble factor, registro mfa, app authenticator',
    ),
    ...phrases('mfa desde cero, registrarse desde cero, empezar de cero con mfa'),
  ],
  list: phrases(
    'quien se quedo, quien se ha quedado, quienes se quedaron, quienes se han quedado, quien sigue, quienes siguen',
  ),
  requests: phrases(
    'hay algo para mi, hay algo pendiente para mi, tengo algo que aprobar, tengo algo pendiente de aprobar, que me espera, que tengo que aprobar, hay algo que aprobar, algo que aprobar, que hay por aprobar',
  ),
  pending: [
    ...combine(
      'no han, no ha, aun no han, todavia no han, aun no ha, todavia no ha',
      'hecho nada, terminado, acabado, configurado, configurado nada, completado, empezado, cumplido',
    ),
    ...phrases('siguen sin registrarse, sigue sin registrarse, siguen sin hacerlo, van tarde, los rezagados'),
  ],
  doubt: phrases('tan lento, tan lenta, tan pesado, tan pesada, tan complicado, tan complicada'),
  occasion: [
    ...combine(
      ', he, puse, escribi, elegi, he puesto, he escrito, he elegido, meti, he metido',
      'el, la, un, una',
      'nombre, usuario, persona, cuenta, estado, grupo',
      'equivocado, equivocada, que no era, incorrecto, incorrecta, mal',
    ),
    ...combine(
      ', el, ella, el usuario',
      'no puede, no consigue, no logra, sigue sin poder, ya no puede',
      'entrar, acceder, iniciar sesion, conectarse, trabajar, abrir el correo, abrir outlook, recibir el codigo, recibir los codigos, escanear, validar, aprobar',
    ),
    ...combine(
      ', ya',
      'no le llega, no le llegan, no recibe, no le salen, no le sale',
      'el codigo, los codigos, el sms, los sms, la notificacion, las notificaciones, nada',
    ),
    ...combine(
      'sin, no tiene, no hay',
      'cobertura, senal, red, bateria, wifi, internet, datos',
      ', alli, aqui, en el extranjero, en el sotano, en casa del cliente',
    ),
    ...combine(
      ', escaner, impresora, el escaner, la impresora, copiadora, la copiadora, dispositivo',
      'no soporta, no admite, no entiende, no hace',
      'mfa, la mfa, auth moderna, autenticacion moderna, la auth moderna, el mfa',
    ),
    ...combine(
      'se le',
      'rompio, cayo, perdio, estropeo, murio, quemo, mojo, ha roto, ha caido, ha perdido, ha estropeado, olvido, ha olvidado',
      ', el, su',
      'movil, telefono, celular, tablet, dispositivo',
    ),
    ...combine(
      'cambio de, cambió de, ha cambiado de, cambia de, estreno, ha estrenado, tiene nuevo, tiene',
      'movil, telefono, celular, terminal, movil nuevo, telefono nuevo, nuevo movil, nuevo telefono',
    ),
    ...combine(
      'movil, telefono, celular',
      ', esta',
      'recuperado, encontrado, en reparacion, en casa, sin bateria, muerto, robado, roto, perdido, mojado, en el agua',
    ),
    ...phrases(
      'espera un movil nuevo, esta en un cliente, en casa de un cliente, cuenta hackeada, cuenta comprometida, inicio de sesion sospechoso, accesos sospechosos, ha hecho clic en un enlace, hizo clic en un enlace',
    ),
  ],
  ordinary: phrases('lento, lenta, pesado, pesada, rollo, pesadez, latazo, lio'),
};
