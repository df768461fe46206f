import { parseArgs } from 'node:util';

export interface DemoWishes {
  /** Plays the story by itself and ends. */
  readonly tour: boolean;
  /** Without the chat windows. */
  readonly headless: boolean;
  readonly help: boolean;
}

export const DEMO_USAGE = `npm run demo                 the bot, the made-up company Contoso, and three chat windows
npm run demo -- --headless   the same without the chat windows
npm run demo -- --tour       plays the main story by itself, prints the transcript, and ends
`;

/** Throws a TypeError that names the argument which is not known. */
export function readWishes(given: readonly string[]): DemoWishes {
  const options = {
    tour: { type: 'boolean' },
    headless: { type: 'boolean' },
    help: { type: 'boolean' },
  } as const;
  const { values } = parseArgs({ args: [...given], options });
  return { tour: values.tour ?? false, headless: values.headless ?? false, help: values.help ?? false };
}
