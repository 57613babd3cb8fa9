import { unzlibSync } from 'fflate';

/** Grey values of a .png, 0 to 255, averaged over squares of so many points: rows of cells. */
export function greyCells(png: Uint8Array, square: number): number[][] {
  const { width, height, data, channels } = pointsOf(Buffer.from(png));
  const cells: number[][] = [];
  for (let top = 0; top + square <= height; top += square) {
    const row: number[] = [];
    for (let left = 0; left + square <= width; left += square) {
      let sum = 0;
      for (let y = top; y < top + square; y++) {
        for (let x = left; x < left + square; x++) sum += data[(y * width + x) * channels + 1] ?? 0;
      }
      row.push(Math.round(sum / square ** 2));
    }
    cells.push(row);
  }
  return cells;
}

export interface Points {
  readonly width: number;
  readonly height: number;
  readonly channels: number;
  readonly data: Uint8Array;
}

/** Eight bits a channel, not interlaced, as ours are. */
export function pointsOf(png: Buffer): Points {
  const packed: Buffer[] = [];
  for (let at = 8; at + 8 < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      packed.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const channels = png[25] === 6 ? 4 : 3;
  const filtered = unzlibSync(Buffer.concat(packed));
  const long = width * channels;
  const data = new Uint8Array(long * height);
  for (let y = 0; y < height; y++) {
    const kind = filtered[y * (long + 1)] ?? 0;
    for (let x = 0; x < long; x++) {
      const at = y * long + x;
      const left = x < channels ? 0 : (data[at - channels] ?? 0);
      const up = y === 0 ? 0 : (data[at - long] ?? 0);
      const corner = x < channels || y === 0 ? 0 : (data[at - long - channels] ?? 0);
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][kind] ?? 0;
      data[at] = (filtered[y * (long + 1) + 1 + x] ?? 0) + guess;
    }
  }
  return { width, height, channels, data };
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}
