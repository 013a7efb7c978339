/** `scan` over tensors: values against loops written out, shapes of what it gives, and what stands inside it. */
import { describe, expect, test } from 'vitest';
import { topological } from '../../compiler/graph/traverse.ts';
import { modelOf, formatStored, outputOf, valuesOf } from './elaborating.ts';

const numbers = (length: number, from = 0.3): number[] => Array.from({ length }, (_, i) => Math.sin(i + from));

/** h ← tanh(x_t·w + h), every h, for x of [B, T]. */
function recurrence(x: readonly number[], B: number, T: number, w: number): number[] {
  const all = Array.from({ length: B * T }, () => 0);
  for (let b = 0; b < B; b++) {
    let h = 0;
    for (let t = 0; t < T; t++) all[b * T + t] = h = Math.tanh(x[b * T + t]! * w + h);
  }
  return all;
}

const recurrent = modelOf(`model M[B, T] {
  input x: f64[B, T]
  ys, last = scan x_t in x over T with h: f64[B] = 0 {
    h' = tanh(x_t * 0.5 + h)
    yield h'
  }
  output ys
  output last
}`);

describe('a recurrence', () => {
  test.each([
    [2, 5],
    [3, 1],
    [2, 0],
    [0, 4],
    [1, 40],
  ])('of %i sequences, %i steps', (B, T) => {
    const x = numbers(B * T);
    const expected = recurrence(x, B, T, 0.5);
    const values = { inputs: { x }, sizes: { B, T } };
    outputOf(recurrent, 'ys', values).forEach((value, i) => expect(value).toBeCloseTo(expected[i]!, 12));
    const last = outputOf(recurrent, 'last', values);
    last.forEach((value, b) => expect(value).toBeCloseTo(T === 0 ? 0 : expected[b * T + T - 1]!, 12));
    expect(last).toHaveLength(B);
  });
});

test('several sequences and carries, which read the old values of each other; any prefix of the results', () => {
  const model = modelOf(`model M[T] {
    input x: f64[T]
    input y: f64[2, T]
    sums, pairs, a = scan p, q in x, y over T with a: f64 = 1, c: f64[2] = 0 {
      a' = a + p
      c' = c + a * q
      yield a', c'
    }
    output sums
    output pairs
    output last = a
  }`);
  const values = { inputs: { x: [1, 2, 3], y: [1, 0, 1, 10, 20, 30] }, sizes: { T: 3 } };
  expect(outputOf(model, 'sums', values)).toEqual([2, 4, 7]);
  // The axis stands where the first sequence has it: in front.
  expect(outputOf(model, 'pairs', values)).toEqual([1, 10, 1, 50, 5, 170]);
  expect(outputOf(model, 'last', values)).toEqual([7]);
});

test('what no carry enters needs no loop', () => {
  const model = modelOf(`model M[B, T] {
    input x: f32[B, T, 3]
    output y = scan x_t in x over T { yield x_t |> fc: Dense[2] }
  }`);
  const node = model.inference.outputs.get('y')!;
  expect(node.type.shape.map(({ key }) => key)).toEqual(['B', 'T', '2']);
  const names = topological([node]).map(({ op }) => op.name);
  expect(names).toContain('contract');
  expect(names).not.toContain('scan');
});

test('a layer inside is one instance', () => {
  const model = modelOf(`model M[B, T] {
    input x: f32[B, T, 3]
    output y = scan x_t in x over T with h = zeros[B, 4] {
      h' = tanh((x_t |> first: Dense[4]) + (h |> again: Dense[4, use_bias=false]))
      yield h'
    }
  }`);
  expect(formatStored(model.params)).toEqual(['first.weight f32[3, 4]', 'first.bias f32[4]', 'again.weight f32[4, 4]']);
});

describe('draws', () => {
  const text = (more: string): string => `model M[T] {
    input x: f32[T, 8]
    output y = scan x_t in x over T with h: f32[8] = 0 {
      h' = h
      ${more}
      yield x_t |> drop: dropout[0.5]
    }
    output z = x |> after: dropout[0.5]
  }`;
  const drawn = (source: string, name: string): readonly number[] => {
    const model = modelOf(source);
    const values = { inputs: { x: Array.from({ length: 40 }, () => 1) }, sizes: { T: 5 } };
    return [...valuesOf(model, [model.training.outputs.get(name)!], values)[0]!.data];
  };

  test('are other ones at each step', () => {
    const y = drawn(text(''), 'y');
    const rows = Array.from({ length: 5 }, (_, t) => y.slice(t * 8, t * 8 + 8).join());
    expect(new Set(rows).size).toBe(5);
    expect(y.every((value) => value === 0 || value === 2)).toBe(true);
  });

  test('stay where a labelled layer is put beside them', () => {
    const inserted = text('_other = x_t |> another: dropout[0.5]');
    expect(drawn(inserted, 'y')).toEqual(drawn(text(''), 'y'));
    expect(drawn(inserted, 'z')).toEqual(drawn(text(''), 'z'));
  });
});

test('a scan in a scan', () => {
  const model = modelOf(`model M[S, T] {
    input x: f64[S, T]
    output y = scan row in x over S with total: f64 = 0 {
      inner = scan v in row over T with p: f64 = 1 {
        p' = p * v
      }
      total' = total + inner
      yield total'
    }
  }`);
  const values = { inputs: { x: [1, 2, 3, 4, 5, 6] }, sizes: { S: 2, T: 3 } };
  expect(outputOf(model, 'y', values)).toEqual([6, 126]);
});

test('a scan that stands wholly on one side of an `if` that only a run decides', () => {
  const model = modelOf(`model M[T] {
    input x: f64[T]
    output y = if sum(x) > 0 {
      sums, total = scan v in x over T with h: f64 = 0 {
        h' = h + v
        yield h'
      }
      sums * total
    } else {
      parts = scan k in [1, 2] { yield k * x }
      parts[0] * parts[1]
    }
  }`);
  expect(outputOf(model, 'y', { inputs: { x: [1, 2, 4] }, sizes: { T: 3 } })).toEqual([7, 21, 49]);
  expect(outputOf(model, 'y', { inputs: { x: [1, -2, -1] }, sizes: { T: 3 } })).toEqual([2, 8, 2]);
});

test('a derivative with respect to a carry', () => {
  const model = modelOf(`model M[T] {
    input x: f64[T]
    output y = scan v in x over T with h: f64 = 2 {
      e = h * h * v
      h' = h - grad(e, h) / 10
      yield h'
    }
  }`);
  const values = { inputs: { x: [1, 2] }, sizes: { T: 2 } };
  const [first, second] = outputOf(model, 'y', values);
  expect(first).toBeCloseTo(1.6, 12);
  expect(second).toBeCloseTo(1.6 - 0.64, 12);
});

test('what turns sequences around for a scan belongs to the layer that the scan stands in', () => {
  const model = modelOf(`model M[B, T] {
    input x: f32[B, T, 3]
    input length: i32[B]
    output y = x |> cell: Lstm[2](mask=mask[T](length))
  }`);
  const turned = topological(model.inference.outputs.values()).filter(({ op }) => op.name === 'transpose');
  expect(turned.map((node) => model.builder.origins.get(node)?.path)).toEqual(['cell', 'cell', 'cell']);
});

test('a mask of as many sequences as steps goes along the axis of what it masks', () => {
  const [open, fixed] = [
    ['f32[B, T, 2]', 'bool[B, T]'],
    ['f32[3, 3, 2]', 'bool[3, 3]'],
  ].map(([x, mask]) =>
    modelOf(`model M[B, T] {
    input x: ${x}
    input m: ${mask}
    output y = x |> cell: Lstm[2](mask=m)
  }`),
  );
  const inputs = { x: numbers(18), m: [1, 1, 0, 1, 0, 0, 0, 0, 0] };
  const leaves = { 'cell.wx': numbers(16, 1), 'cell.wh': numbers(16, 2) };
  const values = { inputs, leaves, sizes: { B: 3, T: 3 } };
  expect(outputOf(fixed!, 'y', values)).toEqual(outputOf(open!, 'y', values));
});

test('of several axes as long, that is gone over which a type calls so: of an input, and of a binding', () => {
  const [open, fixed] = ['model M[B, T]', 'model M[B=3, T=3]'].map((header) =>
    modelOf(`${header} {
    input x: f64[B, T, 3]
    z: f64[B, T] = mean(x, axis=-1)
    ys, last = scan x_t, z_t in x, z over T with h: f64[B, 3] = 0 {
      h' = unsqueeze(z_t) * (h + x_t)
      yield h'
    }
    output ys
    output last
  }`),
  );
  const values = { inputs: { x: numbers(27) }, sizes: { B: 3, T: 3 } };
  for (const name of ['ys', 'last']) expect(outputOf(fixed!, name, values)).toEqual(outputOf(open!, name, values));
});
