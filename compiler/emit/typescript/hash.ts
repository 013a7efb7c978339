/** A short name for a text's contents. */

/** 64-bit FNV-1a of the text's UTF-8 bytes, as 16 hexadecimal digits. (Fowler, Noll, Vo) */
export function hashText(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}
