/** Bytes as text that stands in a module; `runtime/net/printable.ts` reads it. */

/** Bytes from 253 on over 0 to 86, of which most of WebAssembly consists, are one character each. */
const FIRST = 253;
const SINGLES = 90;
/** A byte of the others is one of two characters that say which half, and one of all. */
const CHARACTERS = 92;
/** `#`, from which on all characters of ASCII are taken but three, for which stand three from before it. */
const START = 35;
/** What would end the string, or what it is in where a page has the module between its tags. */
const STAND_INS: readonly (readonly [string, string])[] = [
  ["'", ' '],
  ['<', '!'],
  ['\\', '"'],
];

/**
 * Compressed it is hardly longer than the bytes, as what repeats in them does in the text: an MLP's module takes 20.0 KB with it, 20.8 KB with two
 * hexadecimal digits a byte, which are shorter than base64.
 */
export function printable(bytes: Uint8Array): string {
  const text = Array.from(bytes, (byte) => {
    const digit = (byte - FIRST + 256) % 256;
    if (digit < SINGLES) return character(digit);
    const beyond = digit - SINGLES;
    return character(SINGLES + Math.floor(beyond / CHARACTERS)) + character(beyond % CHARACTERS);
  });
  return STAND_INS.reduce((all, [held, standIn]) => all.replaceAll(held, standIn), text.join(''));
}

function character(digit: number): string {
  return String.fromCharCode(START + digit);
}
