/** Grey pictures as PNG files (Portable Network Graphics Specification, 2nd edition, 2003). */
import { deflateSync } from 'node:zlib';

/** A picture of one byte a pixel, 0 black and 255 white, row by row. */
export function png(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits of grey; the rest is the only method that there is.
  header[8] = 8;
  // Each row begins with the filter it went through: 0, none.
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) rows.set(pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  const body = deflateSync(rows, { level: 9 });
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', body), chunk('IEND', Buffer.alloc(0))]);
}

/** Rows of square pictures of ink between 0 and 1, `size` pixels wide, drawn dark on white and `scale` times as large. */
export function inkGrid(rows: readonly (readonly Float32Array[])[], size: number, scale: number): Uint8Array {
  const step = (size + 2) * scale;
  const width = step * Math.max(...rows.map((row) => row.length));
  const pixels = new Uint8Array(width * step * rows.length).fill(255);
  rows.forEach((row, j) =>
    row.forEach((ink, i) => {
      for (let y = 0; y < size * scale; y++) {
        for (let x = 0; x < size * scale; x++) {
          const value = ink[Math.floor(y / scale) * size + Math.floor(x / scale)]!;
          pixels[(j * step + scale + y) * width + i * step + scale + x] = Math.round(255 * (1 - value));
        }
      }
    }),
  );
  return png(pixels, width, step * rows.length);
}

function chunk(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
