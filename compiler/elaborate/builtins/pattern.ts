/** Reads `"b t (h d) -> b h t d"`: the axes of each operand and of the result, by name. */

/** The names of one axis: several where parentheses say that it is their product, none for an axis of extent 1. */
export type AxisNames = readonly string[];

export interface Pattern {
  readonly operands: readonly (readonly AxisNames[])[];
  readonly result: readonly AxisNames[];
}

/** The pattern, or what is wrong with it in words that end a sentence. */
export function parsePattern(text: string): Pattern | { readonly mistake: string } {
  const sides = text.split('->');
  if (sides.length !== 2) return { mistake: 'needs one `->` between what is there and what becomes of it' };
  const operands = sides[0]!.split(',').map(parseAxes);
  const result = parseAxes(sides[1]!);
  for (const side of [...operands, result]) if ('mistake' in side) return side;
  const read = [...operands, result].flatMap((side) => ('axes' in side ? [side.axes] : []));
  return { operands: read.slice(0, -1), result: read.at(-1)! };
}

function parseAxes(text: string): { readonly axes: readonly AxisNames[] } | { readonly mistake: string } {
  const axes: string[][] = [];
  let group: string[] | undefined;
  for (const [token] of text.matchAll(/[A-Za-z]\w*|\S/g)) {
    const names = /^[A-Za-z]/.test(token) ? [token] : token === '1' ? [] : undefined;
    if (names !== undefined && group !== undefined) group.push(...names);
    else if (names !== undefined) axes.push(names);
    else if (token === '(' && group === undefined) axes.push((group = []));
    else if (token === ')' && group !== undefined) group = undefined;
    else return { mistake: `does not understand \`${token}\`` };
  }
  if (group !== undefined) return { mistake: 'has a parenthesis that nothing closes' };
  const names = axes.flat();
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  return twice === undefined ? { axes } : { mistake: `has \`${twice}\` twice on one side` };
}
