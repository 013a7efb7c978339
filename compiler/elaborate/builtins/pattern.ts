/** Reads `"b t (h d) -> b h t d"`: the axes of each operand and of the result, by name. */

/**
 * The names of one axis: several where parentheses say that it is their product, none for an axis of extent 1. The name `...`
 * stands for any number of axes until `withoutDots` has named each.
 */
export type AxisNames = readonly string[];

const dots = '...';

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
  if (read.slice(0, -1).some((axes) => axes.some((names) => names.length > 1 && names.includes(dots)))) {
    return { mistake: `merges \`...\` where it takes a tensor apart: parentheses around it stand behind the \`->\`` };
  }
  return { operands: read.slice(0, -1), result: read.at(-1)! };
}

function parseAxes(text: string): { readonly axes: readonly AxisNames[] } | { readonly mistake: string } {
  const axes: string[][] = [];
  let group: string[] | undefined;
  for (const [token] of text.matchAll(/[A-Za-z]\w*|\.\.\.|\S/g)) {
    const names = /^[A-Za-z]/.test(token) || token === dots ? [token] : token === '1' ? [] : undefined;
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

/** The pattern for tensors of so many axes, with a name for each axis that `...` stands for: the same ones wherever it stands. */
export function withoutDots(pattern: Pattern, ranks: readonly number[]): Pattern | { readonly mistake: string } {
  const counts = pattern.operands.flatMap((axes, i) => (hasDots(axes) ? [ranks[i]! - (axes.length - 1)] : []));
  const [count = 0] = counts;
  const few = pattern.operands.findIndex((axes, i) => hasDots(axes) && ranks[i]! < axes.length - 1);
  if (few >= 0) {
    return { mistake: `has ${pattern.operands[few]!.length - 1} axes beside \`...\`, where there are ${ranks[few]}` };
  }
  const other = counts.find((each) => each !== count);
  if (other !== undefined)
    return { mistake: `takes \`...\` for ${count} axes of one tensor, and for ${other} of another` };
  const each = Array.from({ length: count }, (_, i) => `${dots}[${i}]`);
  const named = (axes: readonly AxisNames[]): readonly AxisNames[] =>
    axes.flatMap((names) =>
      names.length === 1 && names[0] === dots
        ? each.map((name) => [name])
        : [names.flatMap((name) => (name === dots ? each : [name]))],
    );
  const result = counts.length === 0 ? pattern.result : named(pattern.result);
  return { operands: pattern.operands.map(named), result };
}

function hasDots(axes: readonly AxisNames[]): boolean {
  return axes.some((names) => names.includes(dots));
}
