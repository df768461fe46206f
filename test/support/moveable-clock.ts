import type { Clock } from '../../src/core/ports/clock.ts';

export interface MoveableClock extends Clock {
  /** Forward (or back) by so many minutes, on top of real time. */
  move(minutes: number): void;
  /** From now on every look at it takes so long, as on a machine that has other things to do. */
  slowDown(milliseconds: number): void;
}

export function moveableClock(): MoveableClock {
  let [offset, eachLook] = [0, 0];
  return {
    now: () => new Date(Date.now() + (offset += eachLook)),
    move: (minutes) => {
      offset += minutes * 60_000;
    },
    slowDown: (milliseconds) => {
      eachLook = milliseconds;
    },
  };
}
