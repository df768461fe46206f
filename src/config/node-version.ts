const SUPPORTED = 'Node.js 20.19 or a later 20, any 22, any 24';

/** The problem with a version like `v22.3.0`, or undefined. 21 and 23 were never long-term releases, 20.18 lacks parts of ESM. */
export function nodeVersionProblem(version: string): string | undefined {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  const supported = (major === 20 && minor >= 19) || major === 22 || major === 24;
  return supported ? undefined : `Node.js ${major}.${minor} is not supported: use ${SUPPORTED}`;
}
