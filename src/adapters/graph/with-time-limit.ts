/** Ends when the work does or the signal fires, whichever comes first: not all work heeds a signal. */
export async function withTimeLimit<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  // Work that fails after the limit has nobody left to hear it; unheard it would end the process.
  work.catch(() => undefined);
  signal.throwIfAborted();
  let stop = (): void => undefined;
  const limit = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason as Error);
    signal.addEventListener('abort', stop, { once: true });
  });
  return Promise.race([work, limit]).finally(() => signal.removeEventListener('abort', stop));
}
