import { inflateSync } from 'node:zlib';

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** One entry a pixel: red, green, blue, opacity, each 0 to 255. */
  readonly pixels: readonly (readonly [number, number, number, number])[];
}

/** Channels by the colour type in the header: true colour, without and with opacity. */
const CHANNELS: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

/** Reads the kinds of PNG that our icons are: eight bits a channel, true colour, not interlaced. */
export function readPng(file: Buffer): Picture {
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  if (file.toString('latin1', 1, 4) !== 'PNG') throw new Error('not a PNG');
  const channels = CHANNELS[file[25] ?? 0];
  if (channels === undefined || file[24] !== 8) throw new Error('not a true-colour PNG of 8 bits');
  const bytes = unfilter(inflateSync(imageData(file)), { rowLength: width * channels, channels });
  const pixels = Array.from({ length: width * height }, (_, index) => {
    const at = (offset: number): number => bytes[index * channels + offset] ?? 0;
    return [at(0), at(1), at(2), channels === 4 ? at(3) : 255] as const;
  });
  return { width, height, pixels };
}

/** The IDAT chunks, joined (https://www.w3.org/TR/png-3/#5Chunk-layout). */
function imageData(file: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(file.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return Buffer.concat(parts);
}

interface Layout {
  readonly rowLength: number;
  readonly channels: number;
}

/** Each row starts with the number of its filter (https://www.w3.org/TR/png-3/#9Filter-types). */
function unfilter(data: Buffer, { rowLength, channels }: Layout): Uint8Array {
  const rows = data.length / (rowLength + 1);
  const out = new Uint8Array(rows * rowLength);
  for (let row = 0; row < rows; row += 1) {
    const filter = data[row * (rowLength + 1)] ?? 0;
    for (let column = 0; column < rowLength; column += 1) {
      const at = row * rowLength + column;
      const left = column < channels ? 0 : (out[at - channels] ?? 0);
      const up = row === 0 ? 0 : (out[at - rowLength] ?? 0);
      const corner = row === 0 || column < channels ? 0 : (out[at - rowLength - channels] ?? 0);
      out[at] = (data[row * (rowLength + 1) + 1 + column] ?? 0) + predicted(filter, { left, up, corner });
    }
  }
  return out;
}

function predicted(filter: number, { left, up, corner }: Record<'left' | 'up' | 'corner', number>): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return Math.floor((left + up) / 2);
    case 4:
      return nearest(left + up - corner, [left, up, corner]);
    default:
      return 0;
  }
}

function nearest(estimate: number, choices: readonly number[]): number {
  return choices.reduce((best, choice) =>
    Math.abs(estimate - choice) < Math.abs(estimate - best) ? choice : best,
  );
}
