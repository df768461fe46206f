import type { ActionId } from '../../core/ids.ts';
import type { FileExport, FileExportReads, FileExportWrites } from '../../core/ports/file-exports.ts';
import type { Db } from './tables.ts';

export function createFileExportReads(db: Db): FileExportReads {
  return { fileExport: (id) => read(db, id) };
}

export function createFileExportWrites(db: Db): FileExportWrites {
  return {
    lockFileExport: (id) => read(db, id, 'lock'),
    saveFileExport: async (file) => {
      const body = JSON.stringify(file);
      await db
        .insertInto('file_export')
        .values({ id: file.id, body })
        .onConflict((conflict) => conflict.column('id').doUpdateSet({ body }))
        .execute();
    },
    dropFileExport: async (id) => {
      await db.deleteFrom('file_export').where('id', '=', id).execute();
    },
  };
}

async function read(db: Db, id: ActionId, how?: 'lock'): Promise<FileExport | undefined> {
  const query = db.selectFrom('file_export').select('body').where('id', '=', id);
  const row = await (how === 'lock' ? query.forUpdate() : query).executeTakeFirst();
  return row?.body as FileExport | undefined;
}
