/** Every name that an emitted module declares or imports is refused to models, so that no class stands beside its namesake. */
import { expect, test } from 'vitest';
import { check, compile } from '../../compiler/compile.ts';

const source = (name: string, block = ''): string => `model ${name}[B] {
  input x: f32[B, 3]
  state seen: f32 = 0
  output y = x |> fc: Dense[4] |> tanh |> dropout[0.5] |> head: Dense[1] |> sigmoid
  loss = mean(exp(y) + log(y))
  metric m = mean(y)
  seen' = seen + mean(y)
  train ${block} { optimizer adam[lr=0.1] }
}
`;

const codes = async (text: string): Promise<readonly string[]> =>
  (await check(text)).problems.map(({ code, span }) => `${code} ${span.file.text.slice(span.start, span.end)}`);

test('what a module declares or imports cannot name a model', async () => {
  const { files } = await compile(source('Sample'));
  const { text } = files[0]!;
  const declared = [...text.matchAll(/^(?:export )?(?:async )?(?:function|const|class|type|interface) (\w+)/gm)].map(([, name]) => name!); // prettier-ignore
  const imported = /import \{([^}]*)\}/.exec(text)![1]!.match(/\w+/g)!;
  const kernels = new Set([...text.matchAll(/^ {2}(\w+)\((?:[vt]\.|$)/gm)].map(([, name]) => name!));
  const own = [...declared, ...imported].filter((name) => !/^(Sample|_)/.test(name) && !kernels.has(name));
  expect(own.length).toBeGreaterThan(25);
  for (const name of new Set(own)) expect(await codes(source(name)), name).toContain(`NN4014 ${name}`);
});

test.each(['class', 'Math', 'Float32Array', 'NetMachine', 'exp', 'predict', 'schema', 'spec', 'Promise'])(
  'model %s',
  async (name) => {
    const found = await check(source(name));
    expect(found.problems.some(({ severity }) => severity === 'error')).toBe(true);
    expect(found.problems[0]!.help).toContain('Choose another name');
  },
);

test('a model may be called like a kernel, which then gives way', async () => {
  const { files } = await compile(source('dense'));
  const kernels = [...files[0]!.text.matchAll(/^function (\w+)\(/gm)].map(([, name]) => name);
  expect(kernels).not.toContain('dense');
});

test.each([
  'predict',
  'params',
  'constructor',
  'toString',
  'Report',
  'Update',
  'dims',
  'step',
  'inferenceCapacity',
  'inputShapes',
])('train %s', async (name) => {
  expect(await codes(source('M', name))).toEqual([`NN4015 ${name}`]);
});

test('dim __proto__', async () => {
  expect(await codes('model M[__proto__] { input x: f32[__proto__]\n output y = 2 * x }')).toEqual([
    'NN4015 __proto__',
  ]);
});

test.each(['gradNorm', 'step', 'penalty', 'lr'])('metric %s, loss %s', async (name) => {
  expect(await codes(source('M').replace('metric m', `metric ${name}`))).toEqual([`NN4015 ${name}`]);
  expect(await codes(source('M').replace('metric m', `loss ${name}`))).toEqual([`NN4015 ${name}`]);
});
