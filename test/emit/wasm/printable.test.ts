/** Bytes as text, there and back. */
import { expect, test } from 'vitest';
import { printable } from '../../../compiler/emit/wasm/printable.ts';
import { bytesOf } from '../../../runtime/net/printable.ts';

const every = Uint8Array.from({ length: 256 }, (_, i) => i);

test.each([0, 1, 2, 3, 1000])('%i bytes', (length) => {
  const bytes = Uint8Array.from({ length }, (_, i) => (i * 7 + (i >> 3)) % 256);
  expect([...bytesOf(printable(bytes))]).toEqual([...bytes]);
});

test('each byte beside each other one', () => {
  for (const byte of every) {
    const bytes = [...every].flatMap((other) => [byte, other]);
    expect([...bytesOf(printable(Uint8Array.from(bytes)))]).toEqual(bytes);
  }
});

test('nothing ends the string or the script it stands in, and most of WebAssembly is one character a byte', () => {
  expect(printable(every)).toMatch(/^[ -~]*$/);
  expect(printable(every)).not.toMatch(/['\\<]/);
  expect(printable(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0))).toHaveLength(11);
});
