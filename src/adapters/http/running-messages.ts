import type { ServerResponse } from 'node:http';

/** The messages that are being answered: a stop waits for them, while the health of the process is still told. */
export class RunningMessages {
  private readonly running = new Set<ServerResponse>();
  private draining: Promise<void> | undefined;
  private done: () => void = () => undefined;

  /** False when no more are taken. */
  enter(response: ServerResponse): boolean {
    if (this.draining) return false;
    this.running.add(response);
    response.once('close', () => {
      this.running.delete(response);
      if (this.running.size === 0) this.done();
    });
    return true;
  }

  /** Takes no more, lets those that run end within `graceMs`, and cuts the rest. Asked again, it gives the same promise. */
  drain(graceMs: number): Promise<void> {
    return (this.draining ??= new Promise((resolve) => {
      const cut = setTimeout(() => {
        for (const { socket } of this.running) socket?.destroy();
      }, graceMs);
      this.done = () => {
        clearTimeout(cut);
        resolve();
      };
      if (this.running.size === 0) this.done();
    }));
  }
}
