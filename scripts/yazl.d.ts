/** The part of yazl that we use; the package brings no types. */
declare module 'yazl' {
  import type { Readable } from 'node:stream';

  export class ZipFile {
    addBuffer(content: Buffer, path: string, options?: { mtime?: Date; mode?: number }): void;
    end(): void;
    readonly outputStream: Readable;
  }
}
