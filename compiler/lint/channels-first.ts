/** `Conv2d[3, 16, 3]` on an image of 3 channels: the order of other libraries, in which it means another layer. */
import { channelsFirst as numbersOf } from '../program/channels-first.ts';
import { notedOf } from './graph.ts';
import { defineLint } from './lint.ts';

const text = (numbers: string): string => `model M[B] {
  input image: f32[B, 32, 32, 3]
  y = image |> conv: Conv2d[${numbers}] |> relu |> global_avg_pool2d |> head: Dense[1]
  loss = mean(y^2)
  train { optimizer adam[lr=1e-3] }
}
`;

export const channelsFirst = defineLint({
  code: 'NN6010',
  name: 'channels-first',
  title: 'channels that come in where those that go out are asked for',
  help: 'Channels that come in are not written: `Conv2d[O, kernel, stride]`.',
  example: { wrong: text('3, 16, 3'), right: text('16, 3') },
  find: (model) =>
    notedOf(model).flatMap((noted) => {
      const meant = numbersOf(noted);
      if (meant === undefined) return [];
      const { name, span } = noted;
      const [out, kernel, stride] = meant;
      return [
        {
          span,
          message: `\`${name}[${meant.join(', ')}]\` has ${out} channels out, a kernel of ${kernel} and a stride of ${stride}`,
          help: `Channels that come in are not written: for ${kernel} channels out and a kernel of ${stride}, write \`${name}[${kernel}, ${stride}]\`.`,
        },
      ];
    }),
});
