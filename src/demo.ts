import { once } from 'node:events';
import { describeDemo } from './demo/describe-demo.ts';
import { playTour } from './demo/play-tour.ts';
import { DEMO_USAGE, readWishes } from './demo/read-wishes.ts';
import type { DemoWishes } from './demo/read-wishes.ts';
import { runDemo } from './demo/run-demo.ts';

const say = (text: string): void => void process.stdout.write(`${text}\n`);

async function main(wishes: DemoWishes): Promise<void> {
  if (wishes.help) return say(DEMO_USAGE);
  if (wishes.tour) return playTour(say);
  // Listened for before anything starts: what a Ctrl-C meets half started is ended properly too.
  const end = interruption();
  say(
    wishes.headless ? 'Starting Contoso and the bot …' : 'Starting Contoso, the bot and the chat windows …',
  );
  const demo = await runDemo(wishes);
  if (!end.aborted) {
    say(describeDemo(demo));
    await once(end, 'abort');
  }
  say('\nStopping …');
  await demo.stop();
}

/** Aborted by the first Ctrl-C; a second one ends the process at once. */
function interruption(): AbortSignal {
  const end = new AbortController();
  const signals = ['SIGINT', 'SIGTERM'] as const;
  const stop = (): void => {
    for (const signal of signals) process.off(signal, stop);
    end.abort();
  };
  for (const signal of signals) process.on(signal, stop);
  return end.signal;
}

function wishesOrExit(): DemoWishes {
  try {
    return readWishes(process.argv.slice(2));
  } catch (problem) {
    process.stderr.write(`${problem instanceof Error ? problem.message : String(problem)}\n\n${DEMO_USAGE}`);
    process.exit(2);
  }
}

try {
  await main(wishesOrExit());
  process.exit(0);
} catch (problem) {
  process.stderr.write(
    `The demo ended: ${problem instanceof Error ? (problem.stack ?? problem.message) : String(problem)}\n`,
  );
  process.exit(1);
}
