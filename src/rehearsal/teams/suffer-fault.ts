import type { Fault } from './connector-faults.ts';
import { errorAnswer, write } from './http-exchange.ts';
import type { Answer, Exchange } from './http-exchange.ts';

/** Misbehaves as ordered. `carry` does what was asked; it runs where the effect comes before the trouble. */
export function sufferFault(exchange: Exchange, fault: Fault, carry: () => Answer): void {
  switch (fault.kind) {
    case 'answer':
      return write(
        exchange,
        errorAnswer(fault.status, fault.code ?? 'ServiceError', retryHeader(fault.retryAfter)),
      );
    case 'garbage':
      exchange.response.writeHead(200, { 'content-type': 'text/html' });
      exchange.response.end('<html>Please wait</html>');
      return;
    case 'reset':
      if (fault.when === 'after') carry();
      exchange.response.destroy();
      return;
    case 'hang':
      if (fault.when === 'after') carry();
      return;
  }
}

function retryHeader(retryAfter: string | undefined): Readonly<Record<string, string>> {
  return retryAfter === undefined ? {} : { 'retry-after': retryAfter };
}
