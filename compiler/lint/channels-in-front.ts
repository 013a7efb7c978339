/** A picture of [3, 32, 32] where places come before channels: a convolution takes it for 32 channels, and nothing else says so. */
import { formatType } from '../graph/type.ts';
import { channelsInFront as channelsInFrontOf } from '../program/channels-in-front.ts';
import { notedOf } from './graph.ts';
import { defineLint } from './lint.ts';

const text = (shape: string): string => `model M[B] {
  input image: f32[B, ${shape}]
  y = image |> conv: Conv2d[8, 3] |> relu |> global_avg_pool2d |> head: Dense[1]
  loss = mean(y^2)
  train { optimizer adam[lr=1e-3] }
}
`;

const layers: ReadonlySet<string> = new Set(['Conv2d', 'ConvTranspose2d']);

export const channelsInFront = defineLint({
  code: 'NN6011',
  name: 'channels-in-front',
  title: 'a picture with its channels before its places',
  help: 'Channels stand last: `f32[B, 32, 32, 3]`.',
  example: { wrong: text('3, 32, 32'), right: text('32, 32, 3') },
  find: (model) =>
    notedOf(model).flatMap(({ name, args: [image], fromUser }) => {
      const help = image === undefined ? undefined : channelsInFrontOf(image.node);
      if (!fromUser || !layers.has(name) || image === undefined || help === undefined) return [];
      const [channels, rows, columns] = image.node.type.shape.slice(-3).map(({ key }) => key);
      const message = `\`${name}\` takes ${formatType(image.node.type)} for ${channels} by ${rows} places of ${columns} channels`;
      return [{ span: image.span, message, help }];
    }),
});
