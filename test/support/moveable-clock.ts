import type { Clock } from '../../src/core/ports/clock.ts';

export interface MoveableClock extends Clock {
  /** Forward (or back) by so many minutes, on top of real time. */
  move(minutes: number): void;
}

export function moveableClock(): MoveableClock {
  let offset = 0;
  return {
    now: () => new Date(Date.now() + offset),
    move: (minutes) => {
      offset += minutes * 60_000;
    },
  };
}
