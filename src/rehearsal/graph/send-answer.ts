import type { ServerResponse } from 'node:http';
import type { GraphAnswer } from './graph-request.ts';

/** Puts an answer on the wire, or fails there in the way the answer asks for. */
export function sendAnswer(response: ServerResponse, answer: GraphAnswer): void {
  if (answer.wire === 'hang') return;
  if (answer.wire === 'reset') {
    response.socket?.resetAndDestroy();
    return;
  }
  const { type, text } = payloadOf(answer);
  // Not `writeHead(…).end(…)`: restify, in the same process, replaces `writeHead` of every response by one that returns nothing.
  response.statusCode = answer.status;
  for (const [name, value] of Object.entries(answer.headers ?? {})) response.setHeader(name, value);
  if (text === null) {
    response.end();
    return;
  }
  if (!response.hasHeader('content-type')) response.setHeader('Content-Type', type);
  if (answer.wire !== 'truncated') {
    response.end(text);
    return;
  }
  // Half of the body with a length that agrees: the JSON is broken, the HTTP message is not.
  response.end(text.slice(0, Math.floor(text.length / 2)));
}

/** `text` null means: send no body. An empty text is the fault "200 with nothing". */
function payloadOf(answer: GraphAnswer): { readonly type: string; readonly text: string | null } {
  const json =
    'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8';
  if (answer.wire === 'empty') return { type: json, text: '' };
  if (answer.wire === 'html')
    return { type: 'text/html', text: '<html><body>Service temporarily unavailable</body></html>' };
  if (answer.wire === 'truncated')
    return { type: json, text: JSON.stringify(answer.body ?? { value: 'cut' }) };
  if (answer.body === undefined) return { type: json, text: null };
  return typeof answer.body === 'string'
    ? { type: 'text/plain', text: answer.body }
    : { type: json, text: JSON.stringify(answer.body) };
}
