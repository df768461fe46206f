import Sequencer from '@jest/test-sequencer';

/**
 * Files that take the longest, in the order in which they begin. Jest knows how long a file took only where it ran
 * before; elsewhere it begins the big files first, and these are small: one worker would be left with them in the end.
 */
const LONG = [
  'crash/kill-bulk-pglite',
  'crash/kill-bulk-postgres',
  'simulation/simulation',
  'crash/crash-matrix',
  'risks/fuzz-state',
  'crash/end-of-process',
  'crash/kill-store',
  'journeys/telling',
  'journeys/decisions',
  'contracts/pglite-store',
  'journeys/time-box',
  'journeys/changed-truth',
  'risks/fuzz-activities',
  'simulation/guarded-life',
  'e2e/main-job',
  'e2e/draw-cards',
  'risks/endpoint-memory',
  'simulation/reminder-campaign',
  'journeys/bulk',
  'journeys/brakes',
  'demo/play-tour',
  'app/poor-host',
].map((name) => `/test/${name}.test.ts`);

export default class LongFilesFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((a, b) => rankOf(a) - rankOf(b));
  }
}

function rankOf({ path }) {
  const place = LONG.findIndex((end) => path.replaceAll('\\', '/').endsWith(end));
  return place === -1 ? LONG.length : place;
}
