/** Every function of the library on inputs that are views: transposed, cut out of something larger, repeated. */
import { expect, test } from 'vitest';
import type { Node } from '../../compiler/graph/node.ts';
import { constantOf } from '../../compiler/graph/dim.ts';
import { offsetOf, rowMajor } from '../../compiler/ops/rules/row-major.ts';
import type { Tensor } from '../../compiler/ops/op.ts';
import { optimize } from '../../compiler/passes/optimize.ts';
import { arrayOf, backends, isNear, load, modelOf, nameOf, programOf } from '../emit/load.ts';
import { measure, type Measured } from '../fuzz/magnitudes.ts';
import { cases, functionOf } from './cases.ts';
import { firstValue, type Input } from './derivatives.ts';
import { together, type Way } from './together.ts';

function shapeOf({ type }: Input): readonly number[] {
  return [...type.slice(type.indexOf('[')).matchAll(/\d+/g)].map(([extent]) => Number(extent));
}

function inputOf({ type, data }: Input, shape: readonly number[], at: (index: readonly number[]) => number): Input {
  const name = type.slice(0, type.indexOf('['));
  return { type: `${name}[${shape.join(', ')}]`, data: [...rowMajor(shape, (index) => data[at(index)] ?? 0)] };
}

/** The axes the other way round. */
const transposed: Way = {
  name: 'transposed',
  declared(input) {
    const shape = shapeOf(input);
    return inputOf(input, shape.toReversed(), (index) => offsetOf(shape, index.toReversed()));
  },
  seen: (name, input) => `transpose[axes=[${shapeOf(input).map((_, axis) => axis).toReversed().join(', ')}]](${name})`, // prettier-ignore
};

/** One element more in front along each axis, behind on the last one, which is read backwards. */
const sliced: Way = {
  name: 'sliced',
  declared(input) {
    const shape = shapeOf(input);
    const own = shape.map((extent) => extent + 1);
    const last = shape.length - 1;
    return inputOf(input, own, (index) => {
      const at = index.map((i, axis) => (axis === last ? shape[axis]! - 1 - i : i - 1));
      return at.some((i, axis) => i < 0 || i >= shape[axis]!) ? 0 : offsetOf(shape, at);
    });
  },
  seen: (name, input) => `flip(${name}[${shapeOf(input).map((_, axis, all) => (axis === all.length - 1 ? ':-1' : '1:')).join(', ')}])`, // prettier-ignore
};

/** The first row of all, once for each row. */
const repeated: Way = {
  name: 'repeated',
  declared: (input) => inputOf(input, shapeOf(input).slice(1), (index) => offsetOf(shapeOf(input).slice(1), index)),
  seen: (name, input) => `expand[${shapeOf(input).join(', ')}](${name})`,
};

/** A number has no axes to be seen along, and nothing is its own view. */
const orPlain = (way: Way): Way => ({
  name: way.name,
  declared: (input) => (shapeOf(input).length === 0 ? input : way.declared(input)),
  seen: (name, input) => (shapeOf(input).length === 0 ? name : way.seen(name, input)),
});

type Cases = typeof cases;

const withInputs = cases.filter(([, inputs]) => Object.keys(inputs).length > 0);
const functions = withInputs.map(functionOf);

/** The first case of each function in every way, the others in one each. Gradients, which are most of the work, in one as well. */
const isSeen = (i: number, way: number): boolean => functions.indexOf(functions[i]!) === i || isDifferentiated(i, way);
const isDifferentiated = (i: number, way: number): boolean => i % 3 === way;

const ways = [transposed, sliced, repeated].map(orPlain);
const parts = 4;

const table = ways.flatMap((way, at) => {
  const seen = [...withInputs.keys()].filter((i) => isSeen(i, at));
  const size = Math.ceil(seen.length / parts);
  return Array.from({ length: parts }, (_, part) => {
    const own = seen.slice(part * size, (part + 1) * size);
    const { list, differentiated } = {
      list: own.map((i) => withInputs[i]!),
      differentiated: (i: number) => isDifferentiated(own[i]!, at),
    };
    return [way.name, functionOf(list[0]!), functionOf(list.at(-1)!), { way, list, differentiated }] as const;
  });
});

test.each(table)('%s: %s … %s', (_, _first, _last, { way, list, differentiated }) => {
  const { b, outputs, leaves } = together(list, way, { dtype: 'f32', differentiated });
  const values = new Map([...leaves].map(([leaf, data], i) => [leaf, valueOf(leaf, data, i)] as const));
  const Net = load(optimize(programOf(modelOf(b, [...leaves.keys()], outputs))));
  const inputs = Object.fromEntries([...values].map(([leaf, { data }]) => [nameOf(leaf), arrayOf(leaf.type.dtype, data)])); // prettier-ignore
  const { of } = measure([...outputs.values()], values);
  const wrong = backends.flatMap((backend) => {
    const results = new Net({ B: 1, T: 1 }, { backend }).predict(inputs);
    const off = [...outputs].filter(([name, node]) => !agrees(results[name]!, of.get(node)!));
    return off.map(([name, node]) => `${backend}: ${name} of ${about(name, list)} is ${[...results[name]!].join(' ')}, not ${of.get(node)!.value.data.join(' ')}`); // prettier-ignore
  });
  expect(outputs.size).toBeGreaterThan(list.length);
  expect(wrong).toEqual([]);
});

/** What f32 and f64 hold alike. */
function valueOf(leaf: Node, data: readonly number[] | undefined, stream: number): Tensor {
  const shape = leaf.type.shape.map((dim) => constantOf(dim)!);
  if (data === undefined) return firstValue(leaf, shape, stream);
  return { shape, data: Float64Array.from(data, leaf.type.dtype === 'f32' ? Math.fround : Number) };
}

function agrees(found: ArrayLike<number>, { value: { data }, size }: Measured): boolean {
  // A size that is no number, as behind a mask of −∞, says nothing of how large the value would be without cancellation: as its largest neighbour is.
  const largest = Math.max(...[...data].filter(Number.isFinite).map(Math.abs));
  return (
    found.length === data.length &&
    data.every((want, i) => {
      const scale = Number.isFinite(size.data[i]) ? Math.abs(size.data[i]!) : largest;
      return isNear(found[i]!, Math.fround(want), scale, 1e-5);
    })
  );
}

function about(output: string, list: Cases): string {
  return list[Number(/\d+/.exec(output)![0])]![0];
}
