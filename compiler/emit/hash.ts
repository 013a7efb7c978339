/** A short name for contents. */

/** Of the text's UTF-8 bytes. */
export function hashText(text: string): string {
  return hashBytes(new TextEncoder().encode(text));
}

/** 64-bit FNV-1a, as 16 hexadecimal digits. (Fowler, Noll, Vo) */
export function hashBytes(bytes: Uint8Array): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of bytes) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}
