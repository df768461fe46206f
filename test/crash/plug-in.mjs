/** A library with a bug in one of its timers, as any dependency may have: it goes off on a signal. */
process.on('SIGUSR2', () => {
  setTimeout(() => void Promise.reject(new Error('the plug-in broke')), 1);
});
