import { createInterface } from 'node:readline';
import { parseIntent } from './core/intents/parse-intent.ts';

/** `npm run parse`: one message a line in (a line break inside it is typed `\n`), one JSON object a line out. */
const lines = createInterface({ input: process.stdin, crlfDelay: Infinity });
for await (const line of lines) {
  process.stdout.write(`${JSON.stringify(parseIntent(line.replaceAll('\\n', '\n')))}\n`);
}
