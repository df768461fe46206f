import { beforeAll, describe, expect, test } from '@jest/globals';
import type { ActionId } from '../../src/core/ids.ts';
import type { FileExport } from '../../src/core/ports/file-exports.ts';
import { requestIdOf } from '../../src/core/ids.ts';
import { SAMPLE_CONVERSATION, samplePersonId } from '../support/sample-people.ts';
import type { TestStore } from '../support/open-test-store.ts';
import type { StoreBench } from './store-bench.ts';

const file: FileExport = {
  id: 'file-action-0001' as ActionId,
  of: { kind: 'request', request: requestIdOf(1) },
  person: samplePersonId(1),
  locale: 'en',
  conversation: SAMPLE_CONVERSATION,
  place: { url: 'https://contoso-my.sharepoint.com/upload?tempauth=1' },
};

export function filesContract(bench: StoreBench): void {
  let opened: TestStore;
  beforeAll(async () => {
    opened = await bench.open();
  });

  describe('files that somebody said yes to', () => {
    test('a file is there until it is settled, and its place only until somebody takes it', async () => {
      const { store } = opened;
      await store.transaction((tx) => tx.saveFileExport(file));
      expect(await store.reads.fileExport(file.id)).toEqual(file);
      const { place: _, ...begun } = file;
      await store.transaction((tx) => tx.saveFileExport(begun));
      expect(await store.reads.fileExport(file.id)).toEqual(begun);
      await store.transaction((tx) => tx.dropFileExport(file.id));
      expect(await store.reads.fileExport(file.id)).toBeUndefined();
    });

    test('of two that want to begin at once, one gets the place', async () => {
      const { store } = opened;
      await store.transaction((tx) => tx.saveFileExport(file));
      const take = () =>
        store.transaction(async (tx) => {
          const found = await tx.lockFileExport(file.id);
          if (!found?.place) return 'late';
          const { place: _, ...begun } = found;
          await tx.saveFileExport(begun);
          return 'mine';
        });
      expect((await Promise.all([take(), take()])).toSorted()).toEqual(['late', 'mine']);
    });
  });
}
