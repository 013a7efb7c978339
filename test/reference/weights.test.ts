/** The weights of PyTorch's modules, through the recipe of docs/module.md, make what PyTorch made of the same inputs. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { permuteAxes, readSafetensors, writeSafetensors } from '../../runtime/index.ts';
import { backends } from '../emit/load.ts';
import { classOf } from '../language/compiled.ts';
import { distance, numbersOf, tableOf, type Tensor } from './table.ts';

interface Weights {
  readonly state: Readonly<Record<string, Tensor>>;
  readonly given: Readonly<Record<string, Tensor>>;
  readonly outputs: Readonly<Record<string, Tensor>>;
}

const text = `model M[B] {
  input image: f32[B, 8, 8, 2]
  input text: i32[B, 5]
  input volume: f32[1, 3, 3, 3, 2]
  // nnc-ignore NN6005
  drawn = image |> conv1: Conv2d[4, 3, padding=1, groups=2] |> bn1: BatchNorm |> relu |> deconv: ConvTranspose2d[4, 2, stride=2]
    |> conv2: Conv2d[4, 1, use_bias=false]
  output seen = flatten(drawn[:, 4:12, 4:12]) |> fc: Dense[3]
  h = text |> embed: Embedding[7, 4] |> lstm: Bidirectional[Lstm[3]] * 2 |> gru: Gru[4] |> rnn: Rnn[4]
    |> conv3: Conv1d[4, 4] |> deconv4: ConvTranspose1d[4, 4]
  output read = h |> attn: Attention[2, bidirectional=true] |> ln: LayerNorm |> head: Dense[4]
  output filled = volume |> conv5: Conv3d[2, 2] |> deconv6: ConvTranspose3d[2, 2]
}
`;

/** What the page says, up to where it tries it. */
async function recipe(): Promise<(file: Uint8Array) => Uint8Array> {
  const page = readFileSync(new URL('../../docs/module.md', import.meta.url), 'utf8');
  const blocks = [...page.matchAll(/```js\n(.*?)```/gs)].map(([, code]) => code!);
  const block = blocks.find((code) => code.includes('function fromTorch'))!;
  const code = block.slice(block.indexOf(';') + 1, block.indexOf('const floats'));
  const module = `export function made({ permuteAxes, readSafetensors, writeSafetensors }) {\n${code}\nreturn fromTorch;\n}`;
  const { made } = await import(`data:text/javascript,${encodeURIComponent(module)}`);
  return made({ permuteAxes, readSafetensors, writeSafetensors });
}

const [weights] = tableOf('weights') as readonly Weights[];

test('loads', async () => {
  const { state, given, outputs } = weights!;
  const file = writeSafetensors(
    Object.entries(state).map(([key, { type, shape, data }]) => {
      if (type === 'i32') return [key, { dtype: 'I32', shape, data: Int32Array.from(numbersOf(data)) }];
      // What a linear layer sees behind a flatten: the page says how in words.
      const tensor = { dtype: 'F32' as const, shape, data: Float32Array.from(numbersOf(data)) };
      if (key !== 'fc.weight') return [key, tensor];
      const { data: moved } = permuteAxes({ ...tensor, shape: [3, 4, 8, 8] }, [0, 2, 3, 1]);
      return [key, { ...tensor, data: moved as Float32Array }];
    }),
  );
  const translated = (await recipe())(file);
  const Net = await classOf(text);
  const inputs = Object.fromEntries(Object.entries(given).map(([name, { type, data }]) => [name, (type === 'i32' ? Int32Array : Float32Array).from(numbersOf(data))])); // prettier-ignore
  for (const backend of backends) {
    const net = new Net({ B: 2 }, { backend });
    const { missing, unexpected } = net.load(translated);
    expect({ missing, unexpected }).toEqual({ missing: [], unexpected: [] });
    const found = net.predict(inputs);
    for (const [name, { data }] of Object.entries(outputs)) {
      expect(distance(found[name]!, numbersOf(data))).toBeLessThan(2e-5);
    }
  }
});
