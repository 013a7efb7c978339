/** Bytes as text that stands in a module; `runtime/net/printable.ts` reads it. */

/** The bytes 253, 254, 255, 0, 1 … 86, of which most of WebAssembly consists, are one character each. */
const FIRST = 253;
const SINGLES = 90;
/** Digits: `#` and what follows it in ASCII. */
const CHARACTERS = 92;
const START = 35;
/** For digits that would end the string, or the tag of a page that has the module inside, stand characters from before `#`. */
const STAND_INS: readonly (readonly [string, string])[] = [
  ["'", ' '],
  ['<', '!'],
  ['\\', '"'],
];

/**
 * Of any other byte, the first of two characters is one of the last two digits and says which half of these bytes it is in; the second, where in that half.
 * Compressed it is hardly longer than the bytes, as what repeats in them does in the text: an MLP's module takes 19.1 KB with it, 19.8 KB with two
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
