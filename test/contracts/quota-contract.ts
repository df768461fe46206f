import { beforeAll, describe, expect, test } from '@jest/globals';
import type { TestStore } from '../support/open-test-store.ts';
import type { StoreBench } from './store-bench.ts';

const MINUTE = { lastsMs: 60_000, catchUpMs: 0 };

export function quotaContract(bench: StoreBench): void {
  let here: TestStore;
  let beside: TestStore;
  beforeAll(async () => {
    here = await bench.open();
    beside = await bench.openBeside(here);
  });

  describe('a quota that all replicas share', () => {
    test('what one has drawn the other waits for', async () => {
      expect(await here.quotas.draw({ quota: 'shared', ...MINUTE })).toBe(0);
      expect(await beside.quotas.draw({ quota: 'shared', ...MINUTE })).toBeGreaterThan(50_000);
      expect(await here.quotas.draw({ quota: 'shared', ...MINUTE })).toBeGreaterThan(110_000);
    });

    test('fifty draws at once are fifty different slices', async () => {
      const draws = Array.from({ length: 50 }, (_, index) =>
        (index % 2 ? here : beside).quotas.draw({ quota: 'at once', ...MINUTE }),
      );
      const waits = (await Promise.all(draws)).sort((a, b) => a - b);
      waits.forEach((wait, index) => expect(Math.abs(wait - index * 60_000)).toBeLessThan(15_000));
    });

    test('a slice that nobody spends is over with its time', async () => {
      await here.quotas.draw({ quota: 'lost', lastsMs: 30, catchUpMs: 0 });
      await new Promise((resolve) => setTimeout(resolve, 40));
      expect(await beside.quotas.draw({ quota: 'lost', ...MINUTE })).toBe(0);
    });

    test('F1: closed for everybody as long as the service asked, and never opened early', async () => {
      await here.quotas.close('closed', 120_000);
      await beside.quotas.close('closed', 1_000);
      expect(await beside.quotas.draw({ quota: 'closed', ...MINUTE })).toBeGreaterThan(110_000);
    });
  });
}
