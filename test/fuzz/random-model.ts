/** Random models as text: rows of any length, known and open dims, parameters of several shapes, and a train block. */
import type { diceOf } from './mutate.ts';

type Dice = ReturnType<typeof diceOf>;

export interface RandomModel {
  readonly text: string;
  /** Of open dims. */
  readonly sizes: Readonly<Record<string, number>>;
  /** Elements of each input. */
  readonly inputs: Readonly<Record<string, number>>;
}

interface Value {
  readonly name: string;
  /** As written. */
  readonly shape: readonly string[];
}

/** What a step makes of a matrix `t`, or of several; `v` is a vector as long as its rows, `o` a matrix of its shape. */
const maps: readonly string[] = [
  'tanh(t)',
  'sigmoid(t) * o',
  'square(t) / (1 + square(t))',
  'relu(t) + 0.1 * t',
  'exp(-abs(t))',
  't / 3 - o',
  't * v',
  't + v * o',
  'max(t, o)',
  'where(t > 0.1, t, o)',
  'softmax(t)',
  'softmax[axis=0](t) * o',
  '(t - mean(t, axis=-1, keepdims=true)) * v',
  't / sqrt(1 + sum(t^2, axis=-1, keepdims=true))',
  't / sqrt(1 + sum(t^2, axis=0, keepdims=true))',
  't - max(t, axis=0, keepdims=true)',
  't[:, ::-1]',
  't[::-1] * v',
  'triu[diagonal=1](o) - tril(t)',
  'cumsum(t) / 4',
  'cumsum[axis=0](t) / 4',
  'concat[axis=1](t[:, 1:], o[:, 0:1])',
  'flip(t) + roll[2](o)',
  'transpose(transpose(t) * 2)',
  'sort(t) * o',
  'sin(2 * (t @ transpose(o)) @ t / 9)',
];

/** Parts of a loss, of which several go over the elements of one tensor. */
const sums: readonly string[] = [
  'mean(square(t - v))',
  'mean(square(softmax[axis=0](t)))',
  'mean(square(t[:, ::-1] + t))',
  'mean(t * triu(t))',
  'sum(t * c) / 9',
  'mean(abs(t - 0.3))',
];

export function randomModel(dice: Dice): RandomModel {
  const [B, K, M, N] = [1 + dice(5), 1 + dice(4), 1 + dice(5), 1 + dice(9)];
  const isOpen = dice(2) === 0;
  const rows = isOpen ? 'B' : String(B);
  const [k, m, n] = [String(K), String(M), String(N)];
  const of = (...shape: string[]): readonly string[] => shape;
  const values: Value[] = [
    { name: 'x', shape: of(rows, n) },
    { name: 'y', shape: of(m, n) },
    { name: 'z', shape: of(k, m, n) },
    { name: 'w', shape: of(n, n) },
    { name: 'u', shape: of(m, n) },
    { name: 'v', shape: of(n) },
    { name: 'c', shape: of(n) },
  ];
  const lines: string[] = [];
  const pick = (fits: (value: Value) => boolean): string => {
    const found = values.filter(fits);
    // Rather one of the last, so that little is left unused.
    return found[Math.max(dice(found.length), dice(found.length))]!.name;
  };
  const steps = 2 + dice(9);
  for (let i = 0; i < steps; i++) {
    const kind = dice(10);
    const shape = [of(rows, n), of(m, n), of(n, n), of(k, m, n)][dice(4)]!;
    const isLike = (value: Value): boolean => String(value.shape) === String(shape);
    const isRow = (value: Value): boolean => String(value.shape) === n;
    const name = `s${i}`;
    const isMatrix = shape.length === 2;
    if (kind === 0 && isMatrix) {
      lines.push(`${name} = ${['sum', 'mean', 'max'][dice(3)]!}(${pick(isLike)}, axis=0)`);
      values.push({ name, shape: of(n) });
    } else if (kind === 1) {
      lines.push(`${name} = ${pick(isLike)} @ ${pick(({ shape: own }) => String(own) === String([n, n]))}`);
      values.push({ name, shape });
    } else if (kind === 2) {
      lines.push(`${name} = tanh(${pick(isRow)}) * ${pick(isRow)}`);
      values.push({ name, shape: of(n) });
    } else {
      const forms = isMatrix ? maps : maps.filter((each) => !each.includes('transpose'));
      const form = forms[dice(forms.length)]!;
      const [t, o, v] = [pick(isLike), pick(isLike), pick(isRow)];
      lines.push(`${name} = ${form.replaceAll(/\b[tov]\b/g, (word) => ({ t, o, v })[word]!)}`);
      values.push({ name, shape });
    }
  }
  const last = values.slice(-3).map(({ name }) => `mean(square(${name}))`);
  for (let i = 0; i < 2; i++) {
    const name = pick(({ shape }) => shape.length > 1);
    last.push(sums[dice(sums.length)]!.replaceAll(/\bt\b/g, name));
  }
  const optimizer = ['sgd[lr=0.1]', 'sgd[lr=0.1, momentum=0.9]', 'adam[lr=0.01]', 'rmsprop[lr=0.01]'][dice(4)]!;
  const extras = ['', 'clip norm[0.5]', 'regularize l2[0.01]', 'freeze "behind"'].filter((line) => line !== '' && dice(3) === 0); // prettier-ignore
  const text = `model M${isOpen ? '[B]' : ''} {
  input x: f32[${rows}, ${n}]
  input y: f32[${m}, ${n}]
  input z: f32[${k}, ${m}, ${n}]
  param w: f32[${n}, ${n}] ~ normal
  param behind: f32[3] = 7
  param u: f32[${m}, ${n}] ~ normal
  param v: f32[${n}] ~ normal
  param c: f32[${n}] ~ normal
${lines.map((line) => `  ${line}`).join('\n')}
  output found = ${values.at(-1)!.name}
  loss = ${last.join(' + ')} + 0.1 * (${['x', 'y', 'z', 'w', 'u', 'v', 'c'].map((name) => `mean(${name})`).join(' + ')})
  train {
    optimizer ${optimizer}
${extras.map((line) => `    ${line}\n`).join('')}  }
}
`;
  return { text, sizes: isOpen ? { B } : {}, inputs: { x: B * N, y: M * N, z: K * M * N } };
}
