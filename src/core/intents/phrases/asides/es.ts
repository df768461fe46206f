import type { Paradigms } from '../paradigms/paradigm.ts';
import { combine, phrases } from '../wordings.ts';

/** What people say beside an order: that they are back, that an account may be taken over, that they took the wrong one. */
export const esAsides: Paradigms = {
  occasion: [
    ...combine(
      ', cuenta, la cuenta, su cuenta',
      ', esta',
      'posiblemente, probablemente, quizas, quiza, tal vez, parece, puede estar, podria estar',
      'comprometida, comprometido, hackeada, hackeado, pirateada',
    ),
    ...combine(
      'atascado en, atascada en, atrapado en, metido en',
      'un, el',
      'bucle, bucle de inicio de sesion, bucle de mfa',
    ),
    ...combine(
      'creo que he, creo que',
      'cogido, elegido, aprobado, cogi, elegi, aprobe',
      'la, el',
      'persona equivocada, usuario equivocado, cuenta equivocada, equivocado, equivocada',
    ),
  ],
  filler: [
    ...combine('asegurate de que, asegurese de que', 'quede, este', 'hecho, listo', 'hoy, ya, ahora, pronto'),
    ...phrases(
      'soy yo otra vez, yo otra vez, otra vez yo, vaya, okay bot, ok bot, vale bot, soy nuevo, soy nueva, soy nuevo aqui, soy nueva aqui, jaja, jeje, con efecto inmediato, de inmediato',
    ),
  ],
  remind: [
    ...combine('un', 'pequeno, breve, rapido, amable', 'recordatorio, aviso'),
    ...combine(
      'envia, manda, enviale, mandale, enviar, mandar',
      'un',
      'pequeno, breve, rapido, amable',
      'recordatorio, aviso',
      ', a',
    ),
  ],
  status: [
    ...combine('mirar, ver, comprobar, decirme', 'como esta, como va, como anda', 'lo de, la mfa de'),
    ...phrases('statsu, satus, staus'),
  ],
  pending: [...combine('configurado, instalado', 'su, el', 'authenticator, app authenticator')],
  question: [
    ...combine('por que', 'tarda, tarda esto, esto tarda, todo va, es todo, va todo', 'tanto, siempre, tan'),
  ],
  dryRun: [
    ...combine(
      'que pasaria, que pasa, que ocurriria, que sucederia, que cambiaria',
      'si',
      'tu, alguien, usted, el bot',
    ),
    ...phrases('simulacro, prueba en seco, solo simular, primero simula, simula primero'),
  ],
  posture: [
    ...combine(
      ', dame, muestrame, cual es',
      'la, nuestra',
      'postura mfa, postura de mfa, postura de seguridad, situacion mfa',
      'del, de nuestro',
      'tenant',
    ),
    ...combine('como esta', 'el tenant, nuestro tenant', ', en cuanto a mfa, de mfa, con la mfa'),
  ],
  requests: [
    ...combine(
      'puedo ver, podria ver, muestrame, ensename',
      'que solicitudes, las solicitudes que',
      'siguen, estan, hay',
      'pendientes, abiertas, esperando',
    ),
  ],
  // How a sentence ends for somebody who dictates.
  ordinary: phrases('punto, coma'),
  cancel: [...phrases('se puede cancelar, se puede retirar')],
};
