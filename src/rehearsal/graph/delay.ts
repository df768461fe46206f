import { setTimeout as wait } from 'node:timers/promises';

/** The distance to Microsoft's data centre, in real time. Zero costs nothing, not even a turn of the event loop. */
export class Delay {
  ms = 0;

  async wait(): Promise<void> {
    if (this.ms > 0) await wait(this.ms);
  }
}
