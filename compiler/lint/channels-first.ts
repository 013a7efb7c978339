/** `Conv2d[3, 16, 3]` on an image of 3 channels: the order of other libraries, in which it means another layer. */
import { constantOf } from '../graph/dim.ts';
import { notedOf } from './graph.ts';
import { defineLint } from './lint.ts';

const text = (numbers: string): string => `model M[B] {
  input image: f32[B, 32, 32, 3]
  y = image |> conv: Conv2d[${numbers}] |> relu |> global_avg_pool2d |> head: Dense[1]
  loss = mean(y^2)
  train { optimizer adam[lr=1e-3] }
}
`;

/** Along one axis such kernels are common, of sounds above all. */
const layers: ReadonlySet<string> = new Set(['Conv2d', 'Conv3d', 'ConvTranspose2d', 'ConvTranspose3d']);

/** A kernel from here on is wider than any that is usual in images. */
const wide = 12;

export const channelsFirst = defineLint({
  code: 'NN6010',
  name: 'channels-first',
  title: 'channels that come in where those that go out are asked for',
  help: 'Channels that come in are not written: `Conv2d[O, kernel, stride]`.',
  example: { wrong: text('3, 16, 3'), right: text('16, 3') },
  find: (model) =>
    notedOf(model).flatMap(({ name, args, numbers, span, fromUser }) => {
      const [argument] = args;
      const [out, kernel = 0, stride = 0] = numbers;
      if (!fromUser || !layers.has(name) || argument === undefined || numbers.length !== 3) return [];
      const channels = constantOf(argument.node.type.shape.at(-1)!);
      // Windows as wide as patches are on purpose: their stride divides them.
      if (out !== channels || kernel < wide || stride < 2 || kernel % stride === 0) return [];
      return [
        {
          span,
          message: `\`${name}[${numbers.join(', ')}]\` has ${out} channels out, a kernel of ${kernel} and a stride of ${stride}`,
          help: `Channels that come in are not written: for ${kernel} channels out and a kernel of ${stride}, write \`${name}[${kernel}, ${stride}]\`.`,
        },
      ];
    }),
});
