// Loaded into a measured process before its own code: answers "how are you?" with figures, and does nothing else.
process.on('message', (question) => {
  // What the process's own script is asked.
  if (question?.collect === undefined) return;
  if (question.collect) {
    // Twice, with a pause: finalizers of the first collection free what the second one takes.
    globalThis.gc?.();
    setTimeout(() => {
      globalThis.gc?.();
      answer();
    }, 50);
  } else answer();
});
process.channel?.unref();

function answer() {
  const { heapUsed, rss, external } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  process.send?.({
    heapUsed,
    rss,
    external,
    cpuMs: (user + system) / 1000,
    peakRss: process.resourceUsage().maxRSS * 1024,
  });
}
