/** The bytes of text that `compiler/emit/wasm/printable.ts` wrote. */

/**
 * A character is a byte, from 253 on over 0 to 86; after } come those from 87, after ~ those from 179. In 1 ms for an MLP, on a first pass
 * that no compiler has seen yet.
 */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const plain = text.replaceAll(' ', "'").replaceAll('!', '<').replaceAll('"', '\\');
  const bytes = new TextEncoder().encode(plain);
  let count = 0;
  for (let i = 0; i < bytes.length; i++) {
    const code = bytes[i]!;
    // 38 is the code of 0. What is above 255 or below 0 wraps to the byte that is meant.
    bytes[count++] = code < 125 ? code - 38 : (code - 125) * 92 + 52 + bytes[++i]!;
  }
  return bytes.slice(0, count);
}
