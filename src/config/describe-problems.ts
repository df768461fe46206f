import type { ConfigProblems } from './config.ts';

/** What is printed when the process does not start. A warning may hold the reason: a misspelt name looks like a missing one. */
export function describeProblems({ problems, warnings }: ConfigProblems): string {
  const lines = [...problems.map((each) => `  - ${each}`), ...warnings.map((each) => `  note: ${each}`)];
  return `mfa-chatops does not start:\n${lines.join('\n')}\n`;
}
