/** Digits as text: two pixels a character, one above the other, so that they look square on a terminal. */

const inks = [' ', '▀', '▄', '█'] as const;

/** The lines of one 28 × 28 image of grey levels; a pixel of at least half the ink is drawn. */
export function picture(image: Float32Array): readonly string[] {
  const isInk = (row: number, column: number): boolean => image[row * 28 + column]! >= 128;
  return Array.from({ length: 14 }, (_, line) => {
    const columns = Array.from({ length: 28 }, (__, column) => {
      return inks[Number(isInk(2 * line, column)) + 2 * Number(isInk(2 * line + 1, column))]!;
    });
    return columns.join('');
  });
}

/** Pictures side by side, each above its caption. */
export function sideBySide(images: readonly Float32Array[], captions: readonly string[]): string {
  const pictures = images.map(picture);
  const rows = Array.from({ length: 14 }, (_, line) => pictures.map((lines) => lines[line]!).join(' '));
  return [...rows, captions.map((caption) => caption.padEnd(28)).join(' ')].join('\n');
}
