import type { Fault } from './connector-faults.ts';
import { answerError } from './http-exchange.ts';
import type { Exchange } from './http-exchange.ts';

/** Misbehaves as ordered. `carry` does what was asked and answers; it runs where the effect comes before the trouble. */
export function sufferFault(exchange: Exchange, fault: Fault, carry: () => void): void {
  switch (fault.kind) {
    case 'answer':
      return answerError(exchange, fault.status, fault.code ?? 'ServiceError', retryHeader(fault.retryAfter));
    case 'garbage':
      exchange.response.writeHead(200, { 'content-type': 'text/html' });
      exchange.response.end('<html>Please wait</html>');
      return;
    case 'reset':
      if (fault.when === 'after') silently(exchange, carry);
      exchange.response.destroy();
      return;
    case 'hang':
      if (fault.when === 'after') silently(exchange, carry);
      return;
  }
}

/** The effect without its answer: the caller cannot know that it took place. */
function silently(exchange: Exchange, carry: () => void): void {
  const { response } = exchange;
  const answer = { writeHead: response.writeHead, end: response.end };
  Object.assign(response, { writeHead: () => response, end: () => response });
  carry();
  Object.assign(response, answer);
}

function retryHeader(retryAfter: string | undefined): Record<string, string> {
  return retryAfter === undefined ? {} : { 'retry-after': retryAfter };
}
